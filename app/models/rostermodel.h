// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/editguard.h"
#include "models/leadedits.h"
#include "models/rosterrowsmodel.h"

namespace Muster {

/// A campaign's roster as a table whose cells can be edited as far as the guard and the vendor allow. Main thread.
///
/// An edit shows at once, as pending, and is told of with the others of the same moment by editRequested(); the row's lead stays what the
/// server has until takeEditOutcome() says what became of it.
class RosterModel : public RosterRowsModel
{
    Q_OBJECT

public:
    enum Role {
        BlockedRole = Qt::UserRole, ///< bool, of the row: the person stands on a blocklist
        StatusRole,                 ///< int of LeadStatus, of the row
        PendingRole,                ///< bool, of the cell: an edit that the server has not confirmed
        RefusedRole,                ///< QString, of the cell: why its last edit was put back; empty: none was
    };

    /// `channel`: what the campaign tells people apart by.
    RosterModel(RosterService &service, CampaignId campaign, Channel channel, QObject *parent = nullptr);
    ~RosterModel() override;

    [[nodiscard]] Channel channel() const { return m_channel; }
    /// Nothing can be edited before one that allows writing is set. Edits that were not told of yet are refused where it allows none.
    void setGuard(const EditGuard &guard);
    [[nodiscard]] const EditGuard &guard() const { return m_guard; }

    /// Why nothing can be changed now, a sentence or two; empty where the guard allows writing.
    [[nodiscard]] QString whyLocked() const;
    /// Why this field cannot be changed now, a sentence or two; empty where it can.
    [[nodiscard]] QString whyNotEditable(LeadField field) const;
    /// Why this cannot be the field's text, a phrase; empty where it can.
    [[nodiscard]] QString whyNotText(LeadField field, const QString &text) const;
    /// What stands in a field: the edit that is not confirmed, or the server's text.
    [[nodiscard]] QString shownText(const Lead &lead, LeadField field) const;
    /// False where it may not be changed, which editRefused() explains, or the text is not possible, which whyNotText() does; a text that
    /// stands there already is no change.
    bool setField(const LeadId &lead, LeadField field, const QString &text);
    /// What became of a row of editRequested(), exactly once for each. `whyNot`: empty where the server has the new texts; else a sentence,
    /// and the old ones stand again.
    void takeEditOutcome(const LeadId &lead, const QString &whyNot);
    [[nodiscard]] bool hasPendingEdits() const { return !m_edits.isEmpty(); }
    /// Whether editRequested() has not told of all of them yet.
    [[nodiscard]] bool hasUntoldEdits() const { return m_edits.hasWaiting(); }
    /// Tells of the edits that wait for further fields, without waiting any longer. A row with an edit under way still waits for its
    /// outcome.
    void tellEdits();
    /// The same, but of all of them: for who is about to delete the model and takes no more outcomes to it.
    void tellLastEdits();

    /// Display (formatted, local), Edit, ToolTip, AccessibleText, and the roles above.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Rows were edited; a row is told of again only after its outcome. Never empty.
    void editRequested(const QList<Muster::LeadEdit> &edits);
    /// An edit was not taken, or old texts were put back; `whyNot` is a sentence or two.
    void editRefused(const Muster::LeadId &lead, const QString &whyNot);

private:
    void dropGoneEdits();
    [[nodiscard]] static QString whyGone();
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    Channel m_channel;
    EditGuard m_guard;
    LeadEdits m_edits;
    QTimer m_tellSoon; ///< the fields of a row are typed one after another, and go as one request
};

} // namespace Muster
