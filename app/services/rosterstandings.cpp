// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterstandings.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "services/rosterrows.h"
#include "services/rostertarget.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RosterOperation)
};

using State = Standing::State;

/// What tells people apart, whichever of the two it is: an address is never a profile.
std::string keyOf(const QString &identity)
{
    if (!identity.contains(u'@'))
        return identityKey(identity);
    const EmailAddress email = readEmailAddress(identity.toStdString());
    return email.isValid() ? email.key : identity.trimmed().toLower().toStdString();
}

/// Where the leads asked for stand on a roster. Only their keys are kept, which are few where the roster is long.
class Places
{
public:
    Places(const QSet<LeadId> &ids, const QStringList &identities, const QList<Lead> &roster)
    {
        for (const QString &identity : identities)
            m_ofPerson.try_emplace(keyOf(identity));
        for (const Lead &lead : roster) {
            if (ids.contains(lead.id))
                m_ofId.insert(lead.id, &lead);
            if (m_ofPerson.empty())
                continue;
            note(lead.email, lead);
            note(leadIdentity(lead, Channel::LinkedIn), lead);
        }
    }

    [[nodiscard]] const Lead *find(const LeadId &id) const { return m_ofId.value(id, nullptr); }
    [[nodiscard]] const std::vector<const Lead *> &find(const QString &identity) const { return m_ofPerson.at(keyOf(identity)); }

private:
    void note(const QString &identity, const Lead &lead)
    {
        if (identity.isEmpty())
            return;
        const auto person = m_ofPerson.find(keyOf(identity));
        if (person != m_ofPerson.end() && (person->second.empty() || person->second.back() != &lead))
            person->second.push_back(&lead);
    }

    std::unordered_map<std::string, std::vector<const Lead *>> m_ofPerson;
    QHash<LeadId, const Lead *> m_ofId;
};

Standing done(const QString &detail = {}, const QDateTime &since = {})
{
    return {State::Done, detail, std::nullopt, since};
}

Standing leave(const QString &why)
{
    return {State::Leave, why, std::nullopt, {}};
}

Standing missing(const QString &detail = {})
{
    return {State::Missing, detail, std::nullopt, {}};
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
}

bool isOn(const Lead *lead)
{
    return lead && lead->status != LeadStatus::Removed;
}

QString statusTextOf(const Lead &lead)
{
    return lead.status == LeadStatus::Unknown ? lead.statusWord : leadStatusText(lead.status);
}

/// Rows with their targets, and where those stand.
class TargetPlaces
{
public:
    TargetPlaces(const QList<JobRow> &rows, const QList<Lead> &roster) : m_rows(rows), m_targets(read(rows)), m_places(at(roster)) {}

    [[nodiscard]] const JobRow &row(qsizetype i) const { return m_rows.at(i); }
    [[nodiscard]] const RosterTarget &target(qsizetype i) const { return m_targets.at(i); }
    /// Those on the roster that the row may mean; several where it has no ID and its address or profile is no one's alone.
    [[nodiscard]] QList<const Lead *> found(qsizetype i) const
    {
        QList<const Lead *> leads;
        if (!m_targets.at(i).lead.id.isEmpty())
            leads.append(m_places.find(m_targets.at(i).lead.id));
        else
            std::ranges::copy(m_places.find(m_rows.at(i).identity), std::back_inserter(leads));
        leads.removeIf([](const Lead *lead) { return !isOn(lead); });
        return leads;
    }

private:
    static QList<RosterTarget> read(const QList<JobRow> &rows)
    {
        QList<RosterTarget> targets;
        targets.reserve(rows.size());
        for (const JobRow &row : rows)
            targets.append(readRosterTarget(row.payload));
        return targets;
    }
    [[nodiscard]] Places at(const QList<Lead> &roster) const
    {
        QSet<LeadId> ids;
        QStringList identities;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (const LeadId &id = m_targets.at(i).lead.id; id.isEmpty())
                identities.append(m_rows.at(i).identity);
            else
                ids.insert(id);
        }
        return {ids, identities, roster};
    }

    const QList<JobRow> &m_rows;
    QList<RosterTarget> m_targets;
    Places m_places;
};

/// A ready row's lead is this one; its payload takes up what the roster says now. `taken`: leads of rows before it.
Standing meant(RosterTarget target, const QList<const Lead *> &found, QSet<LeadId> &taken)
{
    if (found.size() > 1)
        return leave(Text::tr("Several leads on the roster are called this: left as they are."));
    const Lead &lead = *found.first();
    if (!target.covers(lead)) {
        return leave(lead.addedAt < target.addedFrom
                         ? Text::tr("On the roster since %1, before this job: left as it is.").arg(dateText(lead.addedAt))
                         : Text::tr("Added anew on %1, not by this job: left as it is.").arg(dateText(lead.addedAt)));
    }
    if (taken.contains(lead.id))
        return leave(Text::tr("The same person stands earlier in the list."));
    taken.insert(lead.id);
    target.lead = lead;
    Standing standing = missing();
    standing.payload = writeRosterTarget(target);
    return standing;
}

Standing removeStanding(const TargetPlaces &places, qsizetype i, QSet<LeadId> &taken)
{
    const QList<const Lead *> found = places.found(i);
    const bool hasId = !places.target(i).lead.id.isEmpty();
    if (places.row(i).state != RowState::Ready && hasId)
        return found.isEmpty() ? done() : missing(Text::tr("The roster still has this lead."));
    if (found.isEmpty())
        return done(hasId ? Text::tr("No longer on the roster.") : Text::tr("Not on the roster."));
    return meant(places.target(i), found, taken);
}

Standing actionStanding(LeadAction action, const TargetPlaces &places, qsizetype i, QSet<LeadId> &taken)
{
    const QList<const Lead *> found = places.found(i);
    if (found.isEmpty())
        return leave(Text::tr("Not on the roster."));
    const Lead &lead = *found.first();
    const bool isPaused = lead.status == LeadStatus::Paused;
    const bool isGoing = lead.status == LeadStatus::Active || lead.status == LeadStatus::Pending;
    const bool isPausing = action == LeadAction::Pause;
    if (found.size() == 1 && (isPausing ? isPaused : isGoing))
        return done();
    if (found.size() == 1 && !isPaused && !isGoing) {
        return leave((isPausing ? Text::tr("Its status is “%1”, so it cannot be paused.")
                                : Text::tr("Its status is “%1”, so it cannot be resumed."))
                         .arg(statusTextOf(lead)));
    }
    return meant(places.target(i), found, taken);
}

bool isSameText(LeadField field, const QString &a, const QString &b)
{
    if (a.trimmed() == b.trimmed())
        return true;
    const bool isIdentity = field == LeadField::Email || field == LeadField::LinkedInUrl;
    return isIdentity && !a.isEmpty() && !b.isEmpty() && keyOf(a) == keyOf(b);
}

/// SendKit's roster does not tell a lead's position (seed 004), which its workspace lead has.
bool isTold(Provider provider, const Lead &lead, LeadField field)
{
    return provider != Provider::SendKit || field != LeadField::Position || !lead.position.isEmpty();
}

Standing editStanding(Provider provider, const JobRow &row, const Lead *lead)
{
    if (!isOn(lead))
        return leave(Text::tr("No longer on the roster."));
    bool isDone = true;
    const LeadEdit edit = leadEditOf(row);
    for (const LeadEdit::Change &change : edit.changes) {
        if (!isTold(provider, *lead, change.field)) {
            isDone = isDone && row.state != RowState::Ready && row.state != RowState::InDoubt;
            continue;
        }
        const QString now = fieldText(*lead, change.field);
        if (isSameText(change.field, now, change.after))
            continue;
        if (!isSameText(change.field, now, change.before)) {
            return leave(Text::tr("%1 was changed to “%2” meanwhile: left as it is.")
                             .arg(leadFieldLabel(change.field), now));
        }
        isDone = false;
    }
    return isDone ? done() : missing();
}

} // namespace

QList<Standing> addStandings(const QList<JobRow> &rows, const QList<Lead> &roster)
{
    QStringList identities;
    for (const JobRow &row : rows)
        identities.append(row.identity);
    const Places places({}, identities, roster);
    QList<Standing> standings;
    standings.reserve(rows.size());
    for (const JobRow &row : rows) {
        Standing standing;
        for (const Lead *lead : places.find(row.identity)) {
            if (!isOn(lead) && standing.state == State::Missing)
                standing = leave(Text::tr("Removed from this roster before: the server keeps it as removed and does not take it back."));
            else if (isOn(lead) && (standing.state != State::Done || (lead->addedAt.isValid() && lead->addedAt < standing.since)))
                standing = done({}, lead->addedAt);
        }
        standings.append(standing);
    }
    return standings;
}

QList<Standing> removeStandings(const QList<JobRow> &rows, const QList<Lead> &roster)
{
    const TargetPlaces places(rows, roster);
    QSet<LeadId> taken;
    QList<Standing> standings;
    standings.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        standings.append(removeStanding(places, i, taken));
    return standings;
}

Result<QList<Standing>> wipeStandings(const QList<JobRow> &rows, const QList<Lead> &roster)
{
    const QList<Standing> standings = removeStandings(rows, roster);
    bool isToBeSent = false;
    for (qsizetype i = 0; i < rows.size(); ++i)
        isToBeSent = isToBeSent || (!isSettled(rows.at(i).state) && standings.at(i).state == State::Missing);
    QSet<LeadId> known;
    for (const JobRow &row : rows)
        known.insert(leadOf(row).id);
    const auto isUnknown = [&known](const Lead &lead) { return isOn(&lead) && !known.contains(lead.id); };
    if (isToBeSent && std::ranges::any_of(roster, isUnknown)) {
        ApiError error;
        error.kind = ErrorKind::Conflict;
        error.detail = Text::tr("Leads were added to the roster since it was read, so it was not emptied.");
        return tl::unexpected(error);
    }
    return standings;
}

QList<Standing> actionStandings(LeadAction action, const QList<JobRow> &rows, const QList<Lead> &roster)
{
    const TargetPlaces places(rows, roster);
    QSet<LeadId> taken;
    QList<Standing> standings;
    standings.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        standings.append(actionStanding(action, places, i, taken));
    return standings;
}

QList<Standing> editStandings(Provider provider, const QList<JobRow> &rows, const QList<Lead> &roster)
{
    QSet<LeadId> ids;
    for (const JobRow &row : rows)
        ids.insert(leadEditOf(row).id);
    const Places places(ids, {}, roster);
    QList<Standing> standings;
    standings.reserve(rows.size());
    for (const JobRow &row : rows)
        standings.append(editStanding(provider, row, places.find(leadEditOf(row).id)));
    return standings;
}

} // namespace Muster
