// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leadset.h"
#include "models/rosterorder.h"
#include "models/rosterreading.h"
#include "models/rowindex.h"
#include "services/suppressionindex.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace Muster {

class RosterListing;
class RosterService;

/// The rows and columns of one campaign's roster: loads it, filters and sorts it off the main thread, and says honestly how complete it is.
/// RosterModel adds what stands in the cells. Main thread.
///
/// Its rows are the *shown* rows. A change of sort or filter, and a refresh, land later, as a model reset; views keep selection and place
/// by key (keyAt(), rowOfKey()). While the roster is first loading, rows are inserted at the end where that keeps the order. Columns of custom
/// fields are added at the end as they are found; they never go.
class RosterRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `service` must outlive this object.
    RosterRowsModel(RosterService &service, CampaignId campaign, QObject *parent = nullptr);
    ~RosterRowsModel() override;

    /// Shows what an earlier session read. Call before reload() only, and reload() next: it waits until these rows are there.
    void showKept(const QDateTime &readAt, const QList<Lead> &leads);
    /// Reads the roster. Rows that are there stay until the new ones are complete, then are swapped for them. During a refresh it begins
    /// anew; while a first load is under way the roster is read once more afterwards.
    void reload();
    /// Stops reading. What a first load has brought stays (PartlyLoaded); a refresh is dropped.
    void cancelLoading();

    [[nodiscard]] Provider provider() const;
    [[nodiscard]] const RosterReading &reading() const { return m_reading; }

    /// While held no reset comes, so that somebody can type in a cell: what would be one waits.
    void hold(bool held);

    /// Who is blocked; null: nobody. The marks follow later (countsChanged()).
    void setSuppressions(std::shared_ptr<const SuppressionLookup> lookup);
    [[nodiscard]] const std::shared_ptr<const SuppressionLookup> &suppressions() const { return m_suppressions; }

    void setFilter(const RosterFilter &filter);
    [[nodiscard]] const RosterFilter &filter() const { return m_filter; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; } ///< -1: in the server's order
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// A change of sort or filter, or new rows, are not shown yet; also because the model is held.
    [[nodiscard]] bool isArranging() const { return m_index.isBusy() || m_arrangeSoon.isActive() || m_arrangeOnceFree; }

    /// All rows, shown or not, and what is to be known of them at any moment.
    [[nodiscard]] const LeadSet &leads() const { return m_leads; }
    [[nodiscard]] qint64 totalCount() const { return m_leads.size(); }
    [[nodiscard]] int shownCount() const { return m_index.size(); }
    [[nodiscard]] int blockedCount() const { return m_blocked ? m_blocked->count : 0; } ///< rows on a blocklist, as far as it is worked out
    [[nodiscard]] QList<Lead> blockedLeads() const;

    /// `viewRow` is 0 to shownCount() - 1. As the server has it.
    [[nodiscard]] const Lead &leadAt(int viewRow) const;
    /// As a row of leads().
    [[nodiscard]] quint32 sourceRowAt(int viewRow) const { return m_index.viewToSource(viewRow); }
    [[nodiscard]] bool isBlockedAt(int viewRow) const;
    [[nodiscard]] QList<Lead> shownLeads() const;
    /// What names a row across resets; rowOfKey() gives -1 where it is gone or not shown.
    [[nodiscard]] QString keyAt(int viewRow) const { return leadAt(viewRow).id.text(); }
    [[nodiscard]] int rowOfKey(const QString &key) const;

    [[nodiscard]] const QList<RosterColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const RosterColumn &column) const { return static_cast<int>(m_columns.indexOf(column)); } ///< or -1

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By raw values, later; see rowindex.h. A negative column: the server's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// reading() is another.
    void readingChanged();
    /// Counts of rows, of shown or of blocked ones may have changed.
    void countsChanged();
    /// The roster has been read to its end.
    void rosterRead(const QList<Muster::Lead> &leads);

protected:
    /// The row becomes another; told to views, and arranged anew.
    void replaceLead(quint32 sourceRow, const Lead &lead);
    /// A cell of the row looks otherwise; nothing where it is not shown.
    void tellRow(const LeadId &lead);

private:
    /// A whole roster, as a worker prepares it.
    struct Incoming
    {
        LeadSet leads;
        std::shared_ptr<const SuppressionLookup> suppressions;
        std::shared_ptr<const BlockedMarks> blocked; ///< by those
    };

    void startListing();
    void dropListing();
    void takePage(const QList<Lead> &page, qint64 total);
    void takeEnd(std::optional<ApiError> error);
    void bringIn(const QList<Lead> &leads);
    void dropIncoming();
    void showAtEnd(quint32 firstSourceRow);
    void addCustomColumns();
    void arrange();
    void judgeBlocked();
    void beginTake();
    void endTake();
    void settle();

    RosterService &m_service;
    const CampaignId m_campaign;
    QList<RosterColumn> m_columns;
    RosterReading m_reading;
    QDateTime m_keptAt; ///< of kept rows on their way
    bool m_reloadAgain = false;
    QPointer<RosterListing> m_listing;
    LeadSet m_leads;
    std::shared_ptr<Incoming> m_incoming; ///< read to its end; takes the place of m_leads once it is arranged
    quint64 m_generation = 0;             ///< of the reading: what a worker brings of an older one is dropped

    std::shared_ptr<const SuppressionLookup> m_suppressions;
    std::shared_ptr<const BlockedMarks> m_blocked; ///< of the first rows of m_leads
    quint64 m_judging = 0; ///< the generation of the marks
    RosterFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    RowIndex m_index;
    std::shared_ptr<const LeadRanks> m_ranks; ///< of the rows last arranged; null: they are others now
    quint32 m_arranged = 0;                   ///< how many of m_leads the index has taken into account
    quint32 m_arranging = 0;                  ///< the same, of the request under way
    QTimer m_arrangeSoon;                     ///< while rows come in, they are arranged a few times a second at most
    bool m_isHeld = false;
    bool m_arrangeOnceFree = false;
};

} // namespace Muster
