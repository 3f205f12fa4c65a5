// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblockplan.h"

#include "domain/identity.h"

#include <QCoreApplication>
#include <QHash>

#include <string>
#include <unordered_map>
#include <vector>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnblockRun)
};

/// Where the people asked for stand in a list. Only their keys are kept, which are few where the list is long.
class Places
{
public:
    Places(const QList<UnblockRequest> &people, const QList<BlockedLead> &list)
    {
        for (const UnblockRequest &request : people) {
            if (request.publicIdentifier.isEmpty())
                m_ofRecord.insert(request.id, -1);
            else
                m_ofPerson.try_emplace(identityKey(request.publicIdentifier));
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            note(list.at(i), i);
    }

    [[nodiscard]] std::vector<qsizetype> of(const UnblockRequest &request) const
    {
        if (!request.publicIdentifier.isEmpty())
            return m_ofPerson.at(identityKey(request.publicIdentifier));
        const qsizetype place = m_ofRecord.value(request.id, -1);
        return place < 0 ? std::vector<qsizetype>() : std::vector{place};
    }

private:
    void note(const BlockedLead &entry, qsizetype place)
    {
        if (const auto record = m_ofRecord.find(entry.id); record != m_ofRecord.end() && !entry.id.isEmpty())
            *record = place;
        if (m_ofPerson.empty())
            return;
        if (const auto person = m_ofPerson.find(identityKey(entry.publicIdentifier)); person != m_ofPerson.end())
            person->second.push_back(place);
    }

    std::unordered_map<std::string, std::vector<qsizetype>> m_ofPerson;
    QHash<RecordId, qsizetype> m_ofRecord;
};

RowOutcome notSent(const QString &why)
{
    return {OutcomeState::NotSent, why};
}

} // namespace

UnblockPlan planUnblock(const QList<UnblockRequest> &people, const QList<BlockedLead> &list)
{
    const Places places(people, list);
    QSet<RecordId> taken;
    UnblockPlan plan;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const std::vector<qsizetype> found = places.of(people.at(i));
        if (found.empty()) {
            ++plan.notBlocked;
            plan.unremovable.append({i, notSent(Text::tr("This person is not on the blocklist."))});
        }
        for (const qsizetype place : found) {
            const BlockedLead &entry = list.at(place);
            if (entry.id.isEmpty()) {
                const QString why = Text::tr("The server gave no record ID for this person, so it cannot be unblocked.");
                plan.unremovable.append({i, notSent(why)});
            } else if (taken.contains(entry.id)) {
                plan.unremovable.append({i, notSent(Text::tr("The same person stands earlier in the list."))});
            } else {
                taken.insert(entry.id);
                plan.removals.append({entry, i});
            }
        }
    }
    return plan;
}

QSet<RecordId> standingRecords(const QList<Removal> &removals, const QList<BlockedLead> &list)
{
    QSet<RecordId> asked;
    for (const Removal &removal : removals)
        asked.insert(removal.entry.id);
    QSet<RecordId> standing;
    for (const BlockedLead &entry : list) {
        if (asked.contains(entry.id))
            standing.insert(entry.id);
    }
    return standing;
}

} // namespace Muster
