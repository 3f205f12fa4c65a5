// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/peoplefinder.h"

#include "base/onworker.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFinder)
};

/// What a worker takes with it.
struct Search
{
    QString text;
    std::shared_ptr<const SuppressionLookup> blocked;
    std::shared_ptr<const RosterSightings> sightings;
    QList<KnownRoster> rosters;
    std::shared_ptr<const std::atomic<int>> latest;
    int number = 0;

    [[nodiscard]] bool isOld() const { return *latest != number; }
};

/// Who begins with the text goes before who only holds it; each up to the number that is shown.
class Hits
{
public:
    void add(const KnownPerson &person, bool begins)
    {
        QList<KnownPerson> &list = begins ? m_first : m_then;
        if (list.size() < PeopleFinder::mostOfAKind)
            list << person;
    }
    [[nodiscard]] bool areEnough() const { return m_first.size() >= PeopleFinder::mostOfAKind; }
    [[nodiscard]] bool wants(bool begins) const { return (begins ? m_first : m_then).size() < PeopleFinder::mostOfAKind; }
    [[nodiscard]] QList<KnownPerson> all() const { return (m_first + m_then).mid(0, PeopleFinder::mostOfAKind); }

private:
    QList<KnownPerson> m_first;
    QList<KnownPerson> m_then;
};

constexpr quint32 rowsBetweenLooks = 4096; ///< after so many it is asked whether anybody still waits

/// 0: at the beginning; negative: not at all.
qsizetype placeOf(const QString &text, const QString &part)
{
    return text.indexOf(part, 0, Qt::CaseInsensitive);
}

QList<KnownPerson> findBlocked(const Search &search)
{
    Hits hits;
    for (const SuppressionList &list : search.blocked->lists()) {
        if (list.people == nullptr)
            continue;
        quint32 row = 0;
        for (const BlockedLead &entry : list.people->leads()) {
            if (++row % rowsBetweenLooks == 0 && search.isOld())
                return {};
            const qsizetype place = placeOf(entry.publicIdentifier, search.text);
            if (place < 0 || !hits.wants(place == 0))
                continue;
            const QString where = Text::tr("blocked: %1", "a list").arg(list.name);
            hits.add({entry.publicIdentifier, where, entry.publicIdentifier, list.connection, {}}, place == 0);
            if (hits.areEnough())
                return hits.all();
        }
    }
    return hits.all();
}

/// By name, address or profile.
std::optional<bool> beginsIn(const Lead &lead, const QString &text)
{
    std::optional<bool> begins;
    for (const QString &part : {displayName(lead), lead.email, publicIdentifierOf(lead)}) {
        const qsizetype place = placeOf(part, text);
        if (place == 0)
            return true;
        if (place > 0)
            begins = false;
    }
    return begins;
}

void findOpen(const Search &search, const KnownRoster &roster, Hits &hits)
{
    for (quint32 row = 0; row < roster.rows.size() && !hits.areEnough(); ++row) {
        if (row % rowsBetweenLooks == 0 && search.isOld())
            return;
        const Lead &lead = roster.rows[row];
        const std::optional<bool> begins = beginsIn(lead, search.text);
        if (!begins || !hits.wants(*begins))
            continue;
        const QString profile = publicIdentifierOf(lead);
        hits.add({displayName(lead), Text::tr("on %1", "a roster").arg(roster.title), profile.isEmpty() ? lead.email : profile,
                  roster.connection, {roster.campaign}},
                 *begins);
    }
}

QList<KnownPerson> findOnRosters(const Search &search)
{
    Hits hits;
    const auto isOpen = [&search](const RosterPlace &place) {
        return std::any_of(search.rosters.begin(), search.rosters.end(), [&place](const KnownRoster &roster) {
            return roster.connection == place.connection && roster.campaign == place.campaign;
        });
    };
    const bool isAddress = search.text.contains(QLatin1Char('@'));
    const QList<RosterPlace> places = search.sightings->find(isAddress ? QString() : search.text, isAddress ? search.text : QString());
    for (const RosterPlace &place : places) {
        if (!isOpen(place))
            hits.add({search.text, Text::tr("on %1", "a roster").arg(place.campaignName), search.text, place.connection, {place.campaign}},
                     true);
    }
    for (const KnownRoster &roster : search.rosters)
        findOpen(search, roster, hits);
    return hits.all();
}

} // namespace

PeopleFinder::PeopleFinder(const SuppressionIndex &suppressions, const RosterIndex &rosters, QObject *parent)
    : QObject(parent), m_suppressions(suppressions), m_index(rosters), m_latest(std::make_shared<std::atomic<int>>(0))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &PeopleFinder::search);
}

PeopleFinder::~PeopleFinder()
{
    ++*m_latest;
}

void PeopleFinder::setConnection(const ConnectionId &connection)
{
    m_connection = connection;
}

void PeopleFinder::setRosters(std::function<QList<KnownRoster>()> rosters)
{
    m_rosters = std::move(rosters);
}

void PeopleFinder::find(const QString &text)
{
    ++*m_latest;
    m_text = text.trimmed();
    if (m_text.size() < leastLength)
        m_soon.stop();
    else
        m_soon.start();
}

void PeopleFinder::search()
{
    const int number = ++*m_latest;
    Search search{m_text, m_suppressions.lookupFor(m_connection), m_index.sightingsFor(m_connection),
                  m_rosters ? m_rosters() : QList<KnownRoster>(), m_latest, number};
    onWorker(
        this, [search = std::move(search)] { return findBlocked(search) + findOnRosters(search); },
        [this, number, text = m_text](std::optional<QList<KnownPerson>> &&people) {
            if (people && *m_latest == number)
                Q_EMIT found(text, *people);
        });
}

} // namespace Muster
