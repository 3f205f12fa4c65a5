// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadsmodel.h"

#include "base/onworker.h"
#include "models/blockedleadtext.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/rosterindex.h"

#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

/// How often rows that come in are arranged, and their reasons counted.
constexpr auto arrangeInterval = 250ms;

} // namespace

BlockedLeadsModel::BlockedLeadsModel(BlocklistService &service, BlocklistScope scope, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_scope(std::move(scope))
{
    connect(&m_index, &RowIndex::aboutToChange, this, &BlockedLeadsModel::beginTake);
    connect(&m_index, &RowIndex::rebuilt, this, &BlockedLeadsModel::endTake);
    m_arrangeSoon.setSingleShot(true);
    m_arrangeSoon.setInterval(arrangeInterval);
    connect(&m_arrangeSoon, &QTimer::timeout, this, [this] {
        if (m_index.isBusy())
            m_arrangeSoon.start();
        else
            arrange();
    });
}

BlockedLeadsModel::~BlockedLeadsModel() = default;

bool BlockedLeadsModel::hasContacts() const
{
    return m_service.provider() == Provider::SendKit;
}

// ---- loading ----

void BlockedLeadsModel::showKept(const QDateTime &readAt, const QList<BlockedLead> &leads)
{
    if (m_state != State::Idle)
        return;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    const auto work = [leads] {
        BlockedLeadSet set;
        set.append(leads);
        return set;
    };
    onWorker(this, work, [this, readAt](std::optional<BlockedLeadSet> &&set) {
        if (!set) { // it does not fit into memory: as if nothing had been kept
            m_state = State::Idle;
            if (std::exchange(m_reloadAgain, false))
                reload();
            return;
        }
        m_keptAt = readAt;
        m_incoming = std::move(*set);
        m_complete = true;
        m_ranks.reset();
        arrange();
    });
}

void BlockedLeadsModel::reload()
{
    if (m_state == State::Loading) {
        m_reloadAgain = true;
        return;
    }
    dropListing();
    m_error.reset();
    if (totalCount() == 0 && m_state != State::Loaded) {
        m_state = State::Loading;
    } else {
        const bool incomingWasArranged = m_complete;
        m_refreshing = true;
        m_complete = false;
        m_incoming.emplace();
        if (incomingWasArranged) {
            m_ranks.reset();
            arrange();
        }
    }
    startListing();
    Q_EMIT stateChanged();
}

void BlockedLeadsModel::cancelLoading()
{
    if (!m_listing)
        return;
    m_reloadAgain = false;
    ApiError cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    takeEnd(cancelled);
}

void BlockedLeadsModel::startListing()
{
    m_listing = m_service.list(m_scope, this);
    connect(m_listing, &BlocklistListing::pageLoaded, this, &BlockedLeadsModel::takePage);
    connect(m_listing, &BlocklistListing::finished, this, [this] { takeEnd(std::nullopt); });
    connect(m_listing, &BlocklistListing::failed, this, [this](const ApiError &error) { takeEnd(error); });
    m_listing->start();
}

void BlockedLeadsModel::dropListing()
{
    if (!m_listing)
        return;
    m_listing->disconnect(this);
    m_listing->deleteLater(); // it may be the one that is telling us right now
    m_listing.clear();
}

void BlockedLeadsModel::takePage(const QList<BlockedLead> &page)
{
    if (m_incoming && totalCount() > 0) {
        m_incoming->append(page);
        return;
    }
    if (m_incoming) { // there is nothing that could stay until all is here
        m_incoming.reset();
        m_refreshing = false;
        m_state = State::Loading;
        Q_EMIT stateChanged();
    }
    const quint32 first = m_leads.size();
    m_leads.append(page);
    m_isCounted = false;
    m_ranks.reset();
    if (m_arranged == first && !m_index.isBusy())
        showAtEnd(first);
    if (m_arranged < m_leads.size() && !m_arrangeSoon.isActive())
        m_arrangeSoon.start();
    if (!m_sinceCounted.isValid() || m_sinceCounted.hasExpired(arrangeInterval.count()))
        countReasons();
    Q_EMIT countsChanged();
}

void BlockedLeadsModel::showAtEnd(quint32 firstSourceRow)
{
    std::vector<quint32> rows;
    for (quint32 row = firstSourceRow; row < m_leads.size(); ++row) {
        if (m_matcher.matches(m_leads.rows()[row]))
            rows.push_back(row);
    }
    if (!keepsOrder(rows))
        return;
    m_arranged = m_leads.size();
    if (rows.empty())
        return;
    beginInsertRows({}, shownCount(), shownCount() + static_cast<int>(rows.size()) - 1);
    m_index.append(rows);
    endInsertRows();
}

bool BlockedLeadsModel::keepsOrder(const std::vector<quint32> &rows) const
{
    if (rows.empty())
        return true;
    // A list comes in the order of its dates, one way or the other; any other order has to be worked out.
    if (m_sortColumn != BlockedLeadColumn::BlockedOn)
        return false;
    const auto key = [this](quint32 row) { return blockedOnKey(m_leads.rows()[row]); };
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const auto turns = [&](quint32 a, quint32 b) { return ascending ? key(b) < key(a) : key(a) < key(b); };
    if (shownCount() > 0 && turns(m_index.sourceRows().back(), rows.front()))
        return false;
    return std::adjacent_find(rows.cbegin(), rows.cend(), turns) == rows.cend();
}

void BlockedLeadsModel::takeEnd(std::optional<ApiError> error)
{
    const int unreadable = m_listing->unreadable();
    dropListing();
    m_error = std::move(error);
    if (m_incoming && m_error && !(m_state == State::PartlyLoaded && m_incoming->size() > m_leads.size())) {
        m_incoming.reset();
        m_refreshing = false;
        Q_EMIT stateChanged();
        return;
    }
    m_complete = true;
    m_unreadable = unreadable;
    if (m_incoming) {
        m_ranks.reset();
        arrange();
    } else if (m_arranged < m_leads.size()) {
        arrange();
    } else {
        settle();
    }
}

void BlockedLeadsModel::settle()
{
    m_complete = false;
    m_refreshing = false;
    m_isKept = m_keptAt.isValid();
    m_loadedAt = m_isKept ? std::exchange(m_keptAt, {}) : QDateTime::currentDateTimeUtc();
    if (!m_error)
        m_state = State::Loaded;
    else
        m_state = totalCount() > 0 ? State::PartlyLoaded : State::Failed;
    const bool again = std::exchange(m_reloadAgain, false) && !m_error;
    if (!m_isCounted) {
        countReasons();
        Q_EMIT countsChanged();
    }
    if (!again || !m_isKept) // else reload() tells of both
        Q_EMIT stateChanged();
    if (again)
        reload();
}

// ---- arranging ----

void BlockedLeadsModel::setFilter(const BlockedLeadsFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = BlockedLeadsMatcher(filter);
    arrange();
}

void BlockedLeadsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto sortColumn = static_cast<BlockedLeadColumn>(column);
    if (sortColumn == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = sortColumn;
    m_sortOrder = order;
    arrange();
}

void BlockedLeadsModel::setSightings(std::shared_ptr<const RosterSightings> sightings)
{
    if (sightings == m_sightings)
        return;
    m_sightings = std::move(sightings);
    constexpr int column = static_cast<int>(BlockedLeadColumn::OnRosters);
    if (shownCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(shownCount() - 1, column));
    if (m_sortColumn == BlockedLeadColumn::OnRosters)
        arrange();
}

void BlockedLeadsModel::arrange()
{
    m_arrangeSoon.stop();
    const BlockedLeadSet &leads = m_incoming && m_complete ? *m_incoming : m_leads;
    const bool isOutOfDate = m_ranks && m_sortColumn == BlockedLeadColumn::OnRosters && m_ranks->sightings() != m_sightings;
    if (!m_ranks || isOutOfDate)
        m_ranks = std::make_shared<const BlockedLeadRanks>(leads.rows(), QLocale(), m_sightings);
    m_arranging = leads.size();
    m_index.rebuild([ranks = m_ranks, matcher = m_matcher, column = m_sortColumn, order = m_sortOrder](const std::atomic<bool> &stale) {
        return orderedRows(*ranks, matcher, column, order, stale);
    });
}

void BlockedLeadsModel::countReasons()
{
    m_reasonCounts = m_leads.reasonCounts();
    m_isCounted = true;
    m_sinceCounted.start();
}

void BlockedLeadsModel::beginTake()
{
    beginResetModel();
    if (m_incoming && m_complete) {
        // Freeing tens of thousands of rows takes longer than a frame, so a worker does it.
        QThreadPool::globalInstance()->start([old = std::make_shared<BlockedLeadSet>(std::move(m_leads))] {});
        m_leads = std::move(*m_incoming);
        m_incoming.reset();
        m_isCounted = false;
    }
}

void BlockedLeadsModel::endTake()
{
    m_arranged = m_arranging;
    endResetModel();
    if (!m_isCounted)
        countReasons();
    Q_EMIT countsChanged();
    if (m_complete)
        settle();
    else if (m_arranged < m_leads.size() && !m_arrangeSoon.isActive())
        m_arrangeSoon.start();
}

// ---- rows ----

const BlockedLead &BlockedLeadsModel::leadAt(int viewRow) const
{
    return m_leads.rows()[m_index.viewToSource(viewRow)];
}

QList<BlockedLead> BlockedLeadsModel::shownLeads() const
{
    QList<BlockedLead> leads;
    leads.reserve(shownCount());
    for (int row = 0; row < shownCount(); ++row)
        leads.append(leadAt(row));
    return leads;
}

QString BlockedLeadsModel::keyAt(int viewRow) const
{
    return rowKey(leadAt(viewRow));
}

int BlockedLeadsModel::rowOfKey(const QString &key) const
{
    const std::optional<quint32> row = m_leads.findKey(key);
    return row ? m_index.sourceToView(*row) : -1;
}

int BlockedLeadsModel::rowOfPerson(const QString &publicIdentifier) const
{
    const std::optional<quint32> row = m_leads.findPerson(publicIdentifier);
    return row ? m_index.sourceToView(*row) : -1;
}

// ---- QAbstractTableModel ----

int BlockedLeadsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int BlockedLeadsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_scope.isWorkspace() ? blockedLeadColumnCount : blockedLeadColumnCount - 1;
}

QVariant BlockedLeadsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const BlockedLead &lead = leadAt(index.row());
    const auto column = static_cast<BlockedLeadColumn>(index.column());
    if (column == BlockedLeadColumn::OnRosters)
        return m_sightings ? onRostersText(m_sightings->count(lead), role) : QString();
    return cellText(lead, column, role);
}

QVariant BlockedLeadsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A hidden header of rows, which a screen reader says as it comes to a row.
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole && section >= 0 && section < shownCount())
        return leadAt(section).publicIdentifier;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (static_cast<BlockedLeadColumn>(section)) {
    case BlockedLeadColumn::Identifier:
        return hasContacts() ? tr("Address or domain") : tr("Public identifier");
    case BlockedLeadColumn::Reason:
        return tr("Reason");
    case BlockedLeadColumn::BlockedOn:
        return tr("Blocked on");
    case BlockedLeadColumn::OnRosters:
        return tr("On rosters");
    case BlockedLeadColumn::Record:
        return tr("Record ID");
    }
    return {};
}

} // namespace Muster
