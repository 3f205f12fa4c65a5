// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblockstandings.h"

#include "domain/identity.h"
#include "services/unblocktarget.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnblockOperation)
};

/// Where the people asked for stand in a list. Only their keys are kept, which are few where the list is long.
class Places
{
public:
    Places(const QList<UnblockTarget> &targets, const QList<BlockedLead> &list) : m_list(list)
    {
        for (const UnblockTarget &target : targets) {
            if (!target.publicIdentifier.isEmpty())
                m_ofPerson.try_emplace(identityKey(target.publicIdentifier));
            for (const RecordId &id : target.records())
                m_ofRecord.insert(id, -1);
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            note(list.at(i), i);
    }

    [[nodiscard]] QList<BlockedLead> of(const UnblockTarget &target) const
    {
        if (target.publicIdentifier.isEmpty())
            return ofRecords(target);
        QList<BlockedLead> entries;
        for (const qsizetype place : m_ofPerson.at(identityKey(target.publicIdentifier)))
            entries.append(m_list.at(place));
        return entries;
    }
    [[nodiscard]] QList<BlockedLead> ofRecords(const UnblockTarget &target) const
    {
        QList<BlockedLead> entries;
        for (const RecordId &id : target.records()) {
            if (const qsizetype place = m_ofRecord.value(id, -1); place >= 0)
                entries.append(m_list.at(place));
        }
        return entries;
    }

private:
    void note(const BlockedLead &entry, qsizetype place)
    {
        if (const auto record = m_ofRecord.find(entry.id); record != m_ofRecord.end())
            *record = place;
        if (m_ofPerson.empty())
            return;
        if (const auto person = m_ofPerson.find(identityKey(entry.publicIdentifier)); person != m_ofPerson.end())
            person->second.push_back(place);
    }

    const QList<BlockedLead> &m_list;
    std::unordered_map<std::string, std::vector<qsizetype>> m_ofPerson;
    QHash<RecordId, qsizetype> m_ofRecord;
};

Standing done(const QString &detail)
{
    Standing standing;
    standing.state = Standing::State::Done;
    standing.detail = detail;
    return standing;
}

Standing leave(const QString &why)
{
    Standing standing;
    standing.state = Standing::State::Leave;
    standing.detail = why;
    return standing;
}

/// These records are to go.
Standing missing(UnblockTarget target, const QList<BlockedLead> &entries)
{
    target.entries = entries;
    Standing standing;
    standing.payload = writeUnblockTarget(target);
    return standing;
}

Standing leaveToOthers(const UnblockTarget &target, const QList<BlockedLead> &entries)
{
    const QDateTime when = entries.first().createdAt;
    const QString date = QLocale().toString(when.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
    if (target.addedFrom.isValid() && when < target.addedFrom)
        return leave(Text::tr("Blocked since %1, before this job: left as it is.").arg(date));
    return leave(Text::tr("Blocked anew on %1, not by this job: left as it is.").arg(date));
}

/// What is not among `remaining` has been removed; undoing must still know of it.
UnblockTarget withoutGone(UnblockTarget target, const QList<BlockedLead> &remaining)
{
    for (const BlockedLead &entry : std::as_const(target.entries)) {
        const auto isIt = [&entry](const BlockedLead &other) { return other.id == entry.id; };
        if (!entry.id.isEmpty() && std::none_of(remaining.begin(), remaining.end(), isIt))
            target.removed.append(entry);
    }
    return target;
}

Standing standingOfSent(const UnblockTarget &target, const Places &places)
{
    const QList<BlockedLead> remaining = places.ofRecords(target);
    if (!remaining.isEmpty()) {
        Standing standing = missing(withoutGone(target, remaining), remaining);
        standing.detail = Text::tr("The server's list still has this person.");
        return standing;
    }
    return done(places.of(target).isEmpty() ? QString() : Text::tr("Blocked anew since: left as it is."));
}

/// `taken`: records that rows before this one remove.
Standing standingOfReady(const UnblockTarget &target, const Places &places, QSet<RecordId> &taken)
{
    const QList<BlockedLead> found = places.of(target);
    if (found.isEmpty())
        return done(Text::tr("No longer on the blocklist."));
    QList<BlockedLead> ours;
    std::copy_if(found.begin(), found.end(), std::back_inserter(ours), [&](const BlockedLead &entry) { return target.covers(entry); });
    if (ours.isEmpty())
        return leaveToOthers(target, found);
    if (ours.removeIf([](const BlockedLead &entry) { return entry.id.isEmpty(); }) > 0 && ours.isEmpty())
        return leave(Text::tr("The server gave no record ID for this person, so it cannot be unblocked."));
    ours.removeIf([&taken](const BlockedLead &entry) { return taken.contains(entry.id); });
    if (ours.isEmpty())
        return leave(Text::tr("The same person stands earlier in the list."));
    for (const BlockedLead &entry : std::as_const(ours))
        taken.insert(entry.id);
    return missing(target, ours);
}

} // namespace

QList<Standing> unblockStandings(const QList<JobRow> &rows, const QList<BlockedLead> &list)
{
    QList<UnblockTarget> targets;
    targets.reserve(rows.size());
    for (const JobRow &row : rows)
        targets.append(readUnblockTarget(row.payload));
    const Places places(targets, list);
    QSet<RecordId> taken;
    QList<Standing> standings;
    standings.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool wasSent = rows.at(i).state != RowState::Ready && !targets.at(i).records().isEmpty();
        standings.append(wasSent ? standingOfSent(targets.at(i), places) : standingOfReady(targets.at(i), places, taken));
    }
    return standings;
}

} // namespace Muster
