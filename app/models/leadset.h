// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"
#include "models/sharedrows.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>

#include <array>
#include <optional>

namespace Muster {

using LeadRows = SharedRows<Lead>;

/// What tells statuses apart in filters and counts: the documented word, or the server's own where nobody documented it.
[[nodiscard]] QString statusKey(const Lead &lead);
/// As people read it: "connection sent"; a word nobody documented as it is.
[[nodiscard]] QString statusText(const QString &key);
/// Of a server's word: statusKey() of a lead that has it.
[[nodiscard]] QString statusKeyOfWord(const QString &word);

/// How many leads have come how far.
struct StatusCount
{
    QString key; ///< statusKey()
    qint64 count = 0;

    friend bool operator==(const StatusCount &, const StatusCount &) = default;
};
/// In pipeline order, words that nobody documented last.
void sortByPipeline(QList<StatusCount> &counts);

/// A roster's rows with what is to be known of all of them at any moment, kept up as pages come. A value; for a worker, copy rows().
class LeadSet
{
public:
    void append(const QList<Lead> &leads);
    /// Of the same ID. `row` is 0 to size() - 1.
    void replace(quint32 row, const Lead &lead);

    [[nodiscard]] const LeadRows &rows() const { return m_rows; }
    [[nodiscard]] quint32 size() const { return m_rows.size(); }
    [[nodiscard]] std::optional<quint32> find(const LeadId &id) const;

    /// In pipeline order; only those that somebody has.
    [[nodiscard]] QList<StatusCount> statusCounts() const;
    /// The names of all custom fields, in the order they came.
    [[nodiscard]] const QStringList &customFields() const { return m_customFields; }
    /// Replies of each week that has any, by its Monday in local time. Replies without a date are not in it.
    [[nodiscard]] const QMap<QDate, int> &repliesByWeek() const { return m_repliesByWeek; }
    /// Leads that replied, also those without a date.
    [[nodiscard]] int replies() const { return m_replies; }

private:
    void count(const Lead &lead, int by);
    void noteCustomFields(const Lead &lead);

    LeadRows m_rows;
    QHash<LeadId, quint32> m_byId;
    std::array<qint64, leadStatusCount> m_byStatus{};
    QHash<QString, qint64> m_byWord; ///< of LeadStatus::Unknown
    QStringList m_customFields;
    QSet<QString> m_knownFields;
    QMap<QDate, int> m_repliesByWeek;
    int m_replies = 0;
};

} // namespace Muster
