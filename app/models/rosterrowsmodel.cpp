// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rosterrowsmodel.h"

#include "base/onworker.h"
#include "models/letgo.h"
#include "services/rosterlisting.h"
#include "services/rosterservice.h"

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;
using State = RosterReading::State;

namespace {

/// How often rows that come in are arranged.
constexpr auto arrangeInterval = 250ms;

} // namespace

RosterRowsModel::RosterRowsModel(RosterService &service, CampaignId campaign, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_campaign(std::move(campaign)), m_columns(rosterColumns(service.provider()))
{
    connect(&m_index, &RowIndex::aboutToChange, this, &RosterRowsModel::beginTake);
    connect(&m_index, &RowIndex::rebuilt, this, &RosterRowsModel::endTake);
    m_arrangeSoon.setSingleShot(true);
    m_arrangeSoon.setInterval(arrangeInterval);
    connect(&m_arrangeSoon, &QTimer::timeout, this, [this] {
        if (m_index.isBusy())
            m_arrangeSoon.start();
        else
            arrange();
    });
}

RosterRowsModel::~RosterRowsModel() = default;

Provider RosterRowsModel::provider() const
{
    return m_service.provider();
}

// ---- blocklists ----

void RosterRowsModel::setSuppressions(std::shared_ptr<const SuppressionLookup> lookup)
{
    m_suppressions = std::move(lookup);
    judgeBlocked();
}

void RosterRowsModel::judgeBlocked()
{
    onWorker(
        this, [rows = m_leads.rows(), lookup = m_suppressions] { return marksOf(rows, lookup.get()); },
        [this, judging = ++m_judging](std::optional<std::shared_ptr<const BlockedMarks>> &&marks) {
            if (judging != m_judging || !marks)
                return;
            m_blocked = std::move(*marks);
            if (m_filter.isBlockedOnly)
                arrange();
            else if (shownCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(shownCount() - 1, 0));
            Q_EMIT countsChanged();
        });
}

QList<Lead> RosterRowsModel::blockedLeads() const
{
    QList<Lead> leads;
    for (quint32 row = 0; m_blocked && row < m_leads.size(); ++row) {
        if (m_blocked->at(row))
            leads.append(m_leads.rows()[row]);
    }
    return leads;
}

bool RosterRowsModel::isBlockedAt(int viewRow) const
{
    return m_blocked && m_blocked->at(m_index.viewToSource(viewRow));
}

// ---- arranging ----

void RosterRowsModel::hold(bool held)
{
    m_isHeld = held;
    if (held && m_index.isBusy()) {
        m_index.cancel();
        m_arrangeOnceFree = true;
    } else if (!held && std::exchange(m_arrangeOnceFree, false)) {
        arrange();
    }
}

void RosterRowsModel::setFilter(const RosterFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void RosterRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    const int wanted = column < 0 ? -1 : column;
    if (wanted == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = wanted;
    m_sortOrder = order;
    arrange();
}

void RosterRowsModel::arrange()
{
    m_arrangeSoon.stop();
    if (m_isHeld) {
        m_arrangeOnceFree = true;
        return;
    }
    const LeadSet &leads = m_incoming ? m_incoming->leads : m_leads;
    if (!m_ranks)
        m_ranks = std::make_shared<const LeadRanks>(leads.rows(), QLocale());
    m_arranging = leads.size();
    const RosterQuery query{RosterMatcher(m_filter), m_incoming ? m_incoming->blocked : m_blocked,
                            m_sortColumn < 0 ? std::nullopt : std::optional(m_columns[m_sortColumn]), m_sortOrder};
    m_index.rebuild([ranks = m_ranks, query](const std::atomic<bool> &stale) { return orderedLeads(*ranks, query, stale); });
}

void RosterRowsModel::beginTake()
{
    beginResetModel();
    if (m_incoming)
        letGoOnWorker(std::exchange(m_leads, std::move(m_incoming->leads)));
}

void RosterRowsModel::endTake()
{
    m_arranged = m_arranging;
    const std::shared_ptr<Incoming> taken = std::exchange(m_incoming, nullptr);
    if (taken) {
        m_blocked = taken->blocked;
        ++m_judging;
    }
    endResetModel();
    if (taken) {
        addCustomColumns();
        if (taken->suppressions != m_suppressions)
            judgeBlocked();
    }
    Q_EMIT countsChanged();
    if (taken)
        settle();
    else if (m_arranged < m_leads.size() && !m_arrangeSoon.isActive())
        m_arrangeSoon.start();
}

// ---- rows ----

const Lead &RosterRowsModel::leadAt(int viewRow) const
{
    return m_leads.rows()[m_index.viewToSource(viewRow)];
}

QList<Lead> RosterRowsModel::shownLeads() const
{
    QList<Lead> leads;
    leads.reserve(shownCount());
    for (int row = 0; row < shownCount(); ++row)
        leads.append(leadAt(row));
    return leads;
}

int RosterRowsModel::rowOfKey(const QString &key) const
{
    const std::optional<quint32> row = m_leads.find(LeadId(key));
    return row ? m_index.sourceToView(*row) : -1;
}

void RosterRowsModel::replaceLead(quint32 sourceRow, const Lead &lead)
{
    m_leads.replace(sourceRow, lead);
    m_ranks.reset(); // the row stays where it is until something else is asked: rows that jump away while one types are a nuisance
    addCustomColumns();
    tellRow(lead.id);
}

void RosterRowsModel::tellRow(const LeadId &lead)
{
    const int row = rowOfKey(lead.text());
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int RosterRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int RosterRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RosterRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A hidden header of rows, which a screen reader says as it comes to a row.
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole && section >= 0 && section < shownCount())
        return leadCellText(leadAt(section), {LeadColumn::Name}, Qt::AccessibleTextRole);
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RosterColumn &column = m_columns[section];
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole && isNumber(column.column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace Muster
