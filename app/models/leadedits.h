// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leadset.h"
#include "services/rosterrows.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace Muster {

/// Edits of a roster's rows that the server has not confirmed: those nobody was told of yet, and those that are under way. A row has one
/// request under way at most; what is typed meanwhile waits for its outcome. Main thread.
class LeadEdits
{
public:
    /// A field becomes this text; back to what it was takes the edit off. What was refused there before is forgotten.
    void change(const Lead &lead, LeadField field, const QString &text);
    /// The text of an unconfirmed edit.
    [[nodiscard]] std::optional<QString> text(const LeadId &lead, LeadField field) const;
    /// Why the last edit of the field was put back; empty: it was not.
    [[nodiscard]] QString refusal(const LeadId &lead, LeadField field) const;

    /// The rows that can be told of now; they are under way from here on. `leads`: what the server has, with all rows that wait.
    [[nodiscard]] QList<LeadEdit> begin(const LeadSet &leads);
    /// What begin() would leave waiting behind edits under way, told of all the same: nobody will be there for their outcomes.
    [[nodiscard]] QList<LeadEdit> beginRest(const LeadSet &leads);
    /// The outcome of a row is there: its edit, which is none any more; none where nothing was under way.
    [[nodiscard]] std::optional<LeadEdit> end(const LeadId &lead);
    void refuse(const LeadEdit &edit, const QString &whyNot);
    /// What nobody was told of yet is refused.
    [[nodiscard]] QList<LeadId> refuseWaiting(const QString &whyNot);
    /// What waits for rows that are not among these any more goes.
    [[nodiscard]] QList<LeadId> dropGone(const LeadSet &leads);
    /// Whether an edit waits to be told of.
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty() && m_underWay.isEmpty(); }

private:
    using Texts = QMap<LeadField, QString>;
    /// Of a waiting row; without changes where the texts stand there already, or will by the edit under way.
    [[nodiscard]] LeadEdit editOf(const Lead &lead, const Texts &texts) const;

    QHash<LeadId, Texts> m_waiting;
    QHash<LeadId, LeadEdit> m_underWay;
    QHash<LeadId, Texts> m_refusals;
};

} // namespace Muster
