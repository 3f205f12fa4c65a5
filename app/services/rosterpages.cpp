// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterpages.h"

#include <QPointer>

#include <algorithm>
#include <bit>
#include <utility>

namespace Muster {

namespace {

constexpr int removedFromPage = -1; // in m_pageOf: its page is to be read again
constexpr int mostStaleCursorPages = 2;
constexpr qint64 mostPages = 10'000'000;

} // namespace

std::vector<ListedLeads::Place> ListedLeads::put(const QList<Lead> &page)
{
    while (!m_pending.empty() && m_pending.front().page.isDetached()) {
        moveIn(m_pending.front());
        m_pending.pop_front();
    }
    growTable(static_cast<std::size_t>(m_leads.size() + page.size()));
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(page.size()));
    Pending &pending = m_pending.emplace_back(Pending{page, {}});
    pending.indices.reserve(places.capacity());
    std::vector<quint32> hashes;
    hashes.reserve(places.capacity());
    for (const Lead &lead : page) // all before the first is entered, so that the processor fetches many IDs at once
        hashes.push_back(static_cast<quint32>(qHash(lead.id, QHashSeed::globalSeed())));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        places.push_back(placeOf(page.at(static_cast<qsizetype>(i)).id, hashes[i]));
        pending.indices.push_back(places.back().index);
    }
    return places;
}

/// Enters the ID where it is new.
ListedLeads::Place ListedLeads::placeOf(const LeadId &id, quint32 hash)
{
    std::size_t at = hash & (m_table.size() - 1);
    for (; m_table[at].number != 0; at = (at + 1) & (m_table.size() - 1)) {
        const qsizetype index = m_table[at].number - 1;
        if (m_table[at].hash == hash && m_leads.at(index).id == id)
            return {index, false};
    }
    m_leads.emplaceBack().id = id;
    m_table[at] = {hash, static_cast<quint32>(m_leads.size())};
    return {m_leads.size() - 1, true};
}

void ListedLeads::growTable(std::size_t count)
{
    if (2 * count <= m_table.size())
        return;
    const std::vector<Slot> before = std::exchange(m_table, std::vector<Slot>(std::bit_ceil(2 * count)));
    for (const Slot &slot : before) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & (m_table.size() - 1);
        while (m_table[at].number != 0)
            at = (at + 1) & (m_table.size() - 1);
        m_table[at] = slot;
    }
}

void ListedLeads::moveIn(Pending &pending)
{
    const bool isOurs = pending.page.isDetached();
    for (std::size_t i = 0; i < pending.indices.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        Lead &lead = m_leads[pending.indices[i]];
        if (isOurs)
            lead = std::move(pending.page[at]);
        else
            lead = pending.page.at(at);
    }
}

const QList<Lead> &ListedLeads::leads()
{
    for (Pending &pending : m_pending)
        moveIn(pending);
    m_pending.clear();
    return m_leads;
}

void ListedLeads::reserve(qint64 count)
{
    constexpr qint64 most = 200'000; // a total that is wrong must not take all memory
    const auto room = static_cast<qsizetype>(std::min(count, most));
    m_leads.reserve(room);
    growTable(static_cast<std::size_t>(std::max<qsizetype>(room, 1)));
}

void ListedLeads::arrange(const std::vector<qsizetype> &indices)
{
    (void)leads();
    m_table = {};
    if (indices.size() < static_cast<std::size_t>(m_leads.size())) {
        QList<Lead> arranged;
        arranged.reserve(static_cast<qsizetype>(indices.size()));
        for (const qsizetype index : indices)
            arranged.append(std::move(m_leads[index]));
        m_leads = std::move(arranged);
        return;
    }
    // Nobody goes: in place, ring by ring, which takes no memory.
    std::vector<qsizetype> from = indices;
    for (std::size_t begin = 0; begin < from.size(); ++begin) {
        const auto first = static_cast<qsizetype>(begin);
        if (from[begin] == first)
            continue;
        Lead displaced = std::move(m_leads[first]);
        qsizetype to = first;
        while (from[static_cast<std::size_t>(to)] != first) {
            const qsizetype source = std::exchange(from[static_cast<std::size_t>(to)], to);
            m_leads[to] = std::move(m_leads[source]);
            to = source;
        }
        from[static_cast<std::size_t>(to)] = to;
        m_leads[to] = std::move(displaced);
    }
}

RosterPages::RosterPages(RosterApi &api, LeadQuery query, int pagesAtOnce, ListedLeads &listed, QObject *parent)
    : QObject(parent), m_api(api), m_query(std::move(query)), m_pagesAtOnce(pagesAtOnce), m_listed(listed)
{
}

void RosterPages::start()
{
    m_toRead.push_back(1);
    pump();
}

int RosterPages::unreadable() const
{
    int sum = 0;
    for (const auto &[number, page] : m_pages)
        sum += page.unreadable;
    return sum;
}

std::vector<qsizetype> RosterPages::order() const
{
    std::vector<qsizetype> order;
    for (const auto &[number, page] : m_pages)
        order.insert(order.end(), page.rows.begin(), page.rows.end());
    return order;
}

void RosterPages::pump()
{
    while (m_underWay < m_pagesAtOnce && !m_toRead.empty()) {
        const int number = m_toRead.front();
        m_toRead.pop_front();
        request(number, {});
    }
}

void RosterPages::request(int number, const QString &cursor)
{
    LeadQuery query = m_query;
    query.page = number;
    query.cursor = cursor;
    ++m_underWay;
    m_api.listLeads(query, this)->onDone(this, [this, number](const Result<LeadPage> &answer) {
        --m_underWay;
        if (answer) {
            take(number, *answer);
            return;
        }
        const QList<ApiCallBase *> others = findChildren<ApiCallBase *>(Qt::FindDirectChildrenOnly);
        for (ApiCallBase *other : others) {
            if (!other->isFinished())
                delete other;
        }
        Q_EMIT failed(answer.error());
    });
}

void RosterPages::take(int number, const LeadPage &answer)
{
    ++m_stamp;
    if (m_stamp == 1) {
        m_pageSize = answer.received;
        m_fullPage = answer.limit.value_or(m_api.pageSize());
        m_listed.reserve(m_listed.size() + answer.total.value_or(0));
    }
    noteTotal(answer);
    const bool isByCursor = !answer.nextCursor.isEmpty() || !m_cursors.isEmpty();
    const bool isRepeat = repeatsAnother(number, answer);
    m_hasChanged = m_hasChanged || (isRepeat && m_total && number <= pagesOfTotal()); // somebody is missing
    const QList<Lead> newLeads = enter(number, isRepeat ? LeadPage() : answer);
    if (!isByCursor) {
        noteEnd(number, answer, !newLeads.isEmpty());
        queueMissing();
        pump(); // before anybody is told: the next pages are on their way while this one is shown
    }
    const QPointer<RosterPages> alive(this);
    if (!newLeads.isEmpty())
        Q_EMIT pageRead(newLeads);
    if (!alive)
        return;
    if (isByCursor)
        goOnByCursor(answer.nextCursor, !newLeads.isEmpty());
    else if (m_underWay == 0 && m_toRead.empty())
        endRound();
}

/// True for the rows of the first page or of the page before once more: the server does not page, or gives its last page for all behind it.
/// (Where rows were added since that page was read, it is stale, and means nothing.)
bool RosterPages::repeatsAnother(int number, const LeadPage &answer) const
{
    const auto isThis = [&answer, this](int other) {
        const auto page = m_pages.find(other);
        if (page == m_pages.end() || page->second.rows.empty() || page->second.stamp <= m_staleTo)
            return false;
        const std::vector<qsizetype> &rows = page->second.rows;
        return std::equal(rows.begin(), rows.end(), answer.leads.begin(), answer.leads.end(),
                          [this](qsizetype row, const Lead &lead) { return m_listed.idAt(row) == lead.id; });
    };
    return number > 1 && (isThis(1) || isThis(number - 1));
}

void RosterPages::noteTotal(const LeadPage &answer)
{
    if (!answer.total)
        return;
    if (m_total && *m_total != *answer.total) {
        m_hasChanged = true;
        m_staleTo = m_stamp - 1;
    }
    m_total = answer.total;
}

/// Puts the page in its place and gives those of its leads that are new.
QList<Lead> RosterPages::enter(int number, const LeadPage &answer)
{
    Page page{m_stamp, answer.received, answer.unreadable, {}};
    page.rows.reserve(static_cast<std::size_t>(answer.leads.size()));
    const std::vector<ListedLeads::Place> places = m_listed.put(answer.leads);
    const bool areAllNew = std::all_of(places.begin(), places.end(), [](const ListedLeads::Place &place) { return place.isNew; });
    QList<Lead> newLeads = areAllNew ? answer.leads : QList<Lead>();
    m_pageOf.resize(static_cast<std::size_t>(m_listed.size()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto [index, isNew] = places[i];
        const auto place = static_cast<std::size_t>(index);
        const int before = std::exchange(m_pageOf[place], number);
        if (isNew && !areAllNew)
            newLeads.append(answer.leads.at(static_cast<qsizetype>(i)));
        if (!isNew && before != number && before != removedFromPage) { // on another page, or under another status
            m_hasChanged = true;
            m_staleTo = before > 0 ? m_stamp : m_staleTo;
        }
        if (isNew || before != number)
            page.rows.push_back(index);
    }
    m_pages[number] = std::move(page);
    return newLeads;
}

/// Learns from a page where the roster ends.
void RosterPages::noteEnd(int number, const LeadPage &answer, bool hasNew)
{
    // Behind the pages that the total tells of, or without one, only pages with somebody new are a reason to ask on.
    const bool isFruitless = !hasNew && number > m_readTo && (!m_total || number > pagesOfTotal());
    const bool isEmpty = answer.received == 0;
    int end = 0;
    if (number > 1 && (isEmpty || isFruitless))
        end = number;
    else if (answer.hasMore && !*answer.hasMore)
        end = number + 1;
    if (end > 0)
        m_endsBefore = m_endsBefore == 0 ? end : std::min(m_endsBefore, end);
}

/// Pages of m_pageSize; at least one.
int RosterPages::pagesOfTotal() const
{
    const qint64 pages = m_pageSize > 0 ? (m_total.value_or(0) + m_pageSize - 1) / m_pageSize : 1;
    return static_cast<int>(std::clamp<qint64>(pages, 1, mostPages));
}

int RosterPages::lastPage() const
{
    if (m_pageSize == 0)
        return 1;
    const int seen = m_pages.empty() ? 0 : m_pages.rbegin()->first;
    int last = seen + 1; // without a total: until one is empty
    if (m_total) {
        last = pagesOfTotal();
        // The total may be too small (contracts/NOTES.md: whether SendKit's are exact is not known): a full last page is no end.
        const auto page = m_pages.find(last);
        if (page != m_pages.end() && page->second.received >= m_pageSize &&
            (page->second.received >= m_fullPage || received() > *m_total))
            last = seen + 1;
    }
    return m_endsBefore > 0 ? std::clamp(m_endsBefore - 1, 1, last) : last;
}

qint64 RosterPages::received() const
{
    qint64 sum = 0;
    for (const auto &[number, page] : m_pages)
        sum += page.received;
    return sum;
}

/// Asks for the pages that nobody asked for yet: behind the first, and where the roster has become longer. One by one where there may be
/// millions: the queue is never longer than what is under way.
void RosterPages::queueMissing()
{
    const int last = lastPage();
    while (m_queuedTo < last && m_underWay + static_cast<int>(m_toRead.size()) < m_pagesAtOnce)
        m_toRead.push_back(++m_queuedTo);
}

void RosterPages::goOnByCursor(const QString &cursor, bool hasNew)
{
    m_staleCursorPages = hasNew ? 0 : m_staleCursorPages + 1;
    const bool goesRound = m_cursors.contains(cursor) || m_staleCursorPages >= mostStaleCursorPages;
    if (cursor.isEmpty() || goesRound) {
        m_wentRound = !cursor.isEmpty();
        Q_EMIT finished();
        return;
    }
    m_cursors.insert(cursor);
    request(static_cast<int>(m_stamp) + 1, cursor);
}

void RosterPages::endRound()
{
    const auto isStale = [this](const auto &page) { return page.second.stamp <= m_staleTo; };
    m_isTorn = m_round == mostRounds && std::any_of(m_pages.begin(), m_pages.end(), isStale);
    if (!m_isTorn)
        queueStale();
    if (m_toRead.empty()) {
        Q_EMIT finished();
        return;
    }
    ++m_round;
    m_endsBefore = 0;
    pump();
}

/// Takes the stale pages away, to be read once more; those behind the end are not asked for again.
void RosterPages::queueStale()
{
    const int last = lastPage();
    m_readTo = m_pages.rbegin()->first;
    m_queuedTo = 0;
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        const bool isStale = page->second.stamp <= m_staleTo;
        if (!isStale || page->first <= last)
            m_queuedTo = page->first;
        if (!isStale) {
            ++page;
            continue;
        }
        for (const qsizetype row : page->second.rows) {
            int &pageOfRow = m_pageOf[static_cast<std::size_t>(row)];
            if (pageOfRow == page->first)
                pageOfRow = removedFromPage;
        }
        if (page->first <= last)
            m_toRead.push_back(page->first);
        page = m_pages.erase(page);
    }
}

} // namespace Muster
