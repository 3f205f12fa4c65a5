// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rosterrowsmodel.h"

#include "base/onworker.h"
#include "models/letgo.h"
#include "services/rosterlisting.h"
#include "services/rosterservice.h"

#include <utility>

namespace Muster {

// Of RosterRowsModel: how its rows come.

using State = RosterReading::State;

void RosterRowsModel::reload()
{
    if (m_reading.state == State::Loading) {
        m_reloadAgain = true;
        return;
    }
    dropListing();
    dropIncoming();
    m_reading.error.reset();
    if (totalCount() == 0 && m_reading.state != State::Loaded)
        m_reading.state = State::Loading;
    else
        m_reading.isRefreshing = true;
    startListing();
    Q_EMIT readingChanged();
}

void RosterRowsModel::showKept(const QDateTime &readAt, const QList<Lead> &leads)
{
    if (m_reading.state != State::Idle)
        return;
    m_reading.state = State::Loading;
    m_keptAt = readAt;
    Q_EMIT readingChanged();
    bringIn(leads);
}

void RosterRowsModel::cancelLoading()
{
    if (!m_listing)
        return;
    m_reloadAgain = false;
    ApiError cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    takeEnd(cancelled);
}

void RosterRowsModel::startListing()
{
    ++m_generation;
    m_listing = m_service.list(m_campaign, {}, this);
    connect(m_listing, &RosterListing::pageLoaded, this,
            [this](const QList<Lead> &page, qint64, qint64 total) { takePage(page, total); });
    connect(m_listing, &RosterListing::finished, this, [this] { takeEnd(std::nullopt); });
    connect(m_listing, &RosterListing::failed, this, [this](const ApiError &error) { takeEnd(error); });
    m_listing->start();
}

void RosterRowsModel::dropListing()
{
    ++m_generation;
    if (!m_listing)
        return;
    m_listing->disconnect(this);
    m_listing->deleteLater(); // it may be the one that is telling us right now
    m_listing.clear();
}

void RosterRowsModel::dropIncoming()
{
    if (!m_incoming)
        return;
    letGoOnWorker(std::exchange(m_incoming, nullptr));
    m_ranks.reset();
    arrange(); // what was being arranged was of those rows
}

void RosterRowsModel::takePage(const QList<Lead> &page, qint64 total)
{
    if (total >= 0)
        m_reading.expected = total;
    if (m_reading.isRefreshing) {
        if (totalCount() > 0)
            return;
        m_reading.isRefreshing = false; // there is nothing that could stay until all is here
        m_reading.state = State::Loading;
        Q_EMIT readingChanged();
    }
    const quint32 first = m_leads.size();
    m_leads.append(page);
    m_ranks.reset();
    addCustomColumns();
    if (m_sortColumn < 0 && m_arranged == first && !m_index.isBusy())
        showAtEnd(first);
    if (m_arranged < m_leads.size() && !m_arrangeSoon.isActive())
        m_arrangeSoon.start();
    Q_EMIT countsChanged();
}

void RosterRowsModel::showAtEnd(quint32 firstSourceRow)
{
    const RosterMatcher matcher(m_filter);
    std::vector<quint32> rows;
    for (quint32 row = firstSourceRow; row < m_leads.size(); ++row) {
        if (matcher.matches(m_leads.rows()[row], m_blocked && m_blocked->at(row)))
            rows.push_back(row);
    }
    m_arranged = m_leads.size();
    if (rows.empty())
        return;
    beginInsertRows({}, shownCount(), shownCount() + static_cast<int>(rows.size()) - 1);
    m_index.append(rows);
    endInsertRows();
}

void RosterRowsModel::addCustomColumns()
{
    const QStringList &fields = m_leads.customFields();
    QList<RosterColumn> found;
    for (const QString &field : fields) {
        const RosterColumn column{LeadColumn::Custom, field};
        if (!m_columns.contains(column))
            found.append(column);
    }
    if (found.isEmpty())
        return;
    const int first = static_cast<int>(m_columns.size());
    beginInsertColumns({}, first, first + static_cast<int>(found.size()) - 1);
    m_columns.append(found);
    endInsertColumns();
}

void RosterRowsModel::takeEnd(std::optional<ApiError> error)
{
    const QList<Lead> leads = m_listing->leads();
    m_reading.unreadable = m_listing->unreadable();
    m_reading.changedMeanwhile = m_listing->changedMeanwhile();
    if (const std::optional<qint64> total = m_listing->total())
        m_reading.expected = total;
    dropListing();
    m_reading.error = std::move(error);
    const bool bringsMore = m_reading.state == State::PartlyLoaded && leads.size() > totalCount();
    if (m_reading.error && m_reading.isRefreshing && !bringsMore) {
        m_reading.isRefreshing = false;
        Q_EMIT readingChanged();
        return;
    }
    if (!m_reading.error)
        Q_EMIT rosterRead(leads);
    bringIn(leads); // the pages came in any order; the server's own is known only now
}

void RosterRowsModel::bringIn(const QList<Lead> &leads)
{
    onWorker(
        this,
        [leads, suppressions = m_suppressions] {
            auto incoming = std::make_shared<Incoming>();
            incoming->leads.append(leads);
            incoming->suppressions = suppressions;
            incoming->blocked = marksOf(incoming->leads.rows(), suppressions.get());
            return incoming;
        },
        [this, generation = m_generation](std::optional<std::shared_ptr<Incoming>> &&incoming) {
            if (generation != m_generation)
                return;
            if (!incoming) { // it does not fit into memory
                if (std::exchange(m_keptAt, {}).isValid())
                    m_reading.state = State::Idle; // as if nothing had been kept
                if (std::exchange(m_reloadAgain, false) && m_reading.state == State::Idle)
                    reload();
                return;
            }
            m_incoming = std::move(*incoming);
            m_ranks.reset();
            arrange();
        });
}

void RosterRowsModel::settle()
{
    m_reading.isRefreshing = false;
    const bool isKept = m_keptAt.isValid();
    m_reading.readAt = isKept ? std::exchange(m_keptAt, {}) : QDateTime::currentDateTimeUtc();
    if (!m_reading.error)
        m_reading.state = State::Loaded;
    else
        m_reading.state = totalCount() > 0 ? State::PartlyLoaded : State::Failed;
    const bool again = std::exchange(m_reloadAgain, false) && !m_reading.error;
    if (!again || !isKept) // else reload() tells of both
        Q_EMIT readingChanged();
    if (again)
        reload();
}

} // namespace Muster
