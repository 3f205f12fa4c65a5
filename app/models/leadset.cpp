// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leadset.h"

#include <algorithm>

namespace Muster {

namespace {

QDate mondayOf(const QDateTime &time)
{
    const QDate day = time.toLocalTime().date();
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QString statusKey(const Lead &lead)
{
    return lead.status == LeadStatus::Unknown ? lead.statusWord.trimmed() : leadStatusWord(lead.status);
}

QString statusKeyOfWord(const QString &word)
{
    const LeadStatus status = leadStatusFromWord(word);
    return status == LeadStatus::Unknown ? word.trimmed() : leadStatusWord(status);
}

QString statusText(const QString &key)
{
    const LeadStatus status = leadStatusFromWord(key);
    return status == LeadStatus::Unknown ? key : leadStatusText(status);
}

void sortByPipeline(QList<StatusCount> &counts)
{
    std::sort(counts.begin(), counts.end(), [](const StatusCount &a, const StatusCount &b) {
        const LeadStatus left = leadStatusFromWord(a.key);
        const LeadStatus right = leadStatusFromWord(b.key);
        return left != right ? left < right : a.key < b.key;
    });
}

void LeadSet::append(const QList<Lead> &leads)
{
    quint32 row = m_rows.size();
    for (const Lead &lead : leads) {
        m_byId.insert(lead.id, row++);
        count(lead, 1);
        noteCustomFields(lead);
    }
    m_rows.append(leads);
}

void LeadSet::replace(quint32 row, const Lead &lead)
{
    count(m_rows[row], -1);
    m_rows.replace(row, lead);
    count(lead, 1);
    noteCustomFields(lead);
}

std::optional<quint32> LeadSet::find(const LeadId &id) const
{
    const auto row = m_byId.constFind(id);
    return row == m_byId.cend() ? std::nullopt : std::optional(*row);
}

void LeadSet::count(const Lead &lead, int by)
{
    if (lead.status == LeadStatus::Unknown)
        m_byWord[lead.statusWord.trimmed()] += by;
    else
        m_byStatus[static_cast<size_t>(lead.status)] += by;
    if (lead.replied || lead.repliedAt.isValid())
        m_replies += by;
    if (lead.repliedAt.isValid()) {
        const QDate week = mondayOf(lead.repliedAt);
        int &replies = m_repliesByWeek[week];
        replies += by;
        if (replies == 0)
            m_repliesByWeek.remove(week);
    }
}

void LeadSet::noteCustomFields(const Lead &lead)
{
    for (const auto &[name, value] : lead.customFields) {
        if (m_knownFields.contains(name))
            continue;
        m_knownFields.insert(name);
        m_customFields.append(name);
    }
}

QList<StatusCount> LeadSet::statusCounts() const
{
    QList<StatusCount> counts;
    for (size_t status = 0; status < m_byStatus.size(); ++status) {
        if (m_byStatus.at(status) > 0)
            counts.append({leadStatusWord(static_cast<LeadStatus>(status)), m_byStatus.at(status)});
    }
    for (auto word = m_byWord.cbegin(); word != m_byWord.cend(); ++word) {
        if (word.value() > 0)
            counts.append({word.key(), word.value()});
    }
    sortByPipeline(counts);
    return counts;
}

} // namespace Muster
