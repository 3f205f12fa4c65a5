// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "domain/blockedlead.h"
#include "models/blockedleadset.h"
#include "models/blockedleadsorder.h"
#include "models/rowindex.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Muster {

class BlocklistListing;
class BlocklistService;
class RosterSightings;

/// One blocklist as a table: loads it, filters and sorts it off the main thread, and says honestly how complete it is. Main thread.
///
/// Its rows are the *shown* rows. A change of sort or filter, and a refresh, land later, as a model reset; views keep selection
/// and place by key (keyAt(), rowOfKey()). While the list is first loading, rows are inserted at the end where that keeps the order.
class BlockedLeadsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What the rows are. A failed or cancelled refresh leaves the state as it was and sets error().
    enum class State {
        Idle,         ///< reload() has not been called
        Loading,      ///< the first load is under way, or rows come for a list that had none; the rows are the list's beginning
        PartlyLoaded, ///< the load failed or was cancelled after some rows; error() says why
        Loaded,       ///< the whole list, as of loadedAt()
        Failed,       ///< the load failed or was cancelled before any row; error() says why
    };

    /// `service` must outlive this object.
    BlockedLeadsModel(BlocklistService &service, BlocklistScope scope, QObject *parent = nullptr);
    ~BlockedLeadsModel() override;

    /// Shows what an earlier session read. Call before reload() only, and reload() next: it waits until these rows are there.
    void showKept(const QDateTime &readAt, const QList<BlockedLead> &leads);
    /// Reads the list. Rows that are there stay until the new ones are complete, then are swapped for them (isRefreshing()); where there
    /// are none, they come as in a first load. During a refresh it begins anew; while Loading the list is read once more afterwards.
    void reload();
    /// Stops reading. What a first load has brought stays (PartlyLoaded); a refresh is dropped.
    void cancelLoading();

    [[nodiscard]] const BlocklistScope &scope() const { return m_scope; }
    [[nodiscard]] bool hasContacts() const; ///< a do-not-contact list: addresses and domains instead of people
    void setSightings(std::shared_ptr<const RosterSightings> sightings); ///< what OnRosters counts; null, as at first: it is empty
    [[nodiscard]] const std::shared_ptr<const RosterSightings> &sightings() const { return m_sightings; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// What the last load ended with; unset where it went well or is under way. Cancelled: by cancelLoading().
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// When the rows were complete, UTC (or, PartlyLoaded, when the load ended); invalid before.
    [[nodiscard]] const QDateTime &loadedAt() const { return m_loadedAt; }
    [[nodiscard]] bool isKept() const { return m_isKept; } ///< the rows are those of showKept()

    void setFilter(const BlockedLeadsFilter &filter);
    [[nodiscard]] const BlockedLeadsFilter &filter() const { return m_filter; }
    [[nodiscard]] BlockedLeadColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    [[nodiscard]] bool isArranging() const { return m_index.isBusy() || m_arrangeSoon.isActive(); } ///< what is shown is about to change

    [[nodiscard]] qint64 totalCount() const { return m_leads.size(); } ///< all rows, shown or not
    /// The same by reason, most frequent first. While rows come in, it may be behind by a fraction of a second. Costs nothing to ask.
    [[nodiscard]] const QList<ReasonCount> &reasonCounts() const { return m_reasonCounts; }
    [[nodiscard]] qint64 kindCount(BlockedKind kind) const { return m_leads.kindCount(kind); }
    /// Rows that the server sent without a usable identifier: they are not among the others.
    [[nodiscard]] int unreadableCount() const { return m_unreadable; }
    [[nodiscard]] int shownCount() const { return m_index.size(); }

    [[nodiscard]] const BlockedLead &leadAt(int viewRow) const; ///< `viewRow` is 0 to shownCount() - 1
    [[nodiscard]] quint32 sourceRowAt(int viewRow) const { return m_index.viewToSource(viewRow); } ///< as a row of allRows()
    [[nodiscard]] QList<BlockedLead> shownLeads() const;
    [[nodiscard]] const BlockedLeadRows &allRows() const { return m_leads.rows(); } ///< those that totalCount() counts, for a worker
    /// What names a row across resets; rowOfKey() gives -1 where it is gone or not shown.
    [[nodiscard]] QString keyAt(int viewRow) const;
    [[nodiscard]] int rowOfKey(const QString &key) const;
    /// The shown row of a person, compared as people are; -1 where there is none.
    [[nodiscard]] int rowOfPerson(const QString &publicIdentifier) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display (formatted, local), ToolTip (in full, dates with their zone), AccessibleText ("no reason" where a cell is empty).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< by raw values, later; not by a negative column

Q_SIGNALS:
    /// state(), isRefreshing(), error() or loadedAt() changed.
    void stateChanged();
    /// totalCount(), reasonCounts() or shownCount() may have changed.
    void countsChanged();

private:
    void startListing();
    void dropListing();
    void takePage(const QList<BlockedLead> &page);
    void takeEnd(std::optional<ApiError> error);
    void showAtEnd(quint32 firstSourceRow);
    [[nodiscard]] bool keepsOrder(const std::vector<quint32> &rows) const;
    void arrange();
    void countReasons();
    void beginTake();
    void endTake();
    void settle();

    BlocklistService &m_service;
    BlocklistScope m_scope;
    State m_state = State::Idle;
    bool m_refreshing = false;
    bool m_reloadAgain = false;
    std::optional<ApiError> m_error;
    QDateTime m_loadedAt;
    QDateTime m_keptAt; ///< of kept rows on their way
    bool m_isKept = false;
    QPointer<BlocklistListing> m_listing;

    BlockedLeadSet m_leads;
    std::optional<BlockedLeadSet> m_incoming; ///< a refresh's rows; takes the place of m_leads once it is complete and arranged
    int m_unreadable = 0;
    QList<ReasonCount> m_reasonCounts;
    bool m_isCounted = true; ///< m_reasonCounts are those of m_leads
    QElapsedTimer m_sinceCounted;
    bool m_complete = false; ///< the listing has ended and only the arranging is left

    BlockedLeadsFilter m_filter;
    BlockedLeadsMatcher m_matcher;
    BlockedLeadColumn m_sortColumn = BlockedLeadColumn::BlockedOn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    RowIndex m_index;
    std::shared_ptr<const RosterSightings> m_sightings;
    std::shared_ptr<const BlockedLeadRanks> m_ranks; ///< of the rows last arranged
    quint32 m_arranged = 0;                          ///< how many of m_leads the index has taken into account
    quint32 m_arranging = 0;                         ///< the same, of the request under way
    QTimer m_arrangeSoon;                            ///< while rows come in, they are arranged a few times a second at most
};

} // namespace Muster
