// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockrequest.h"
#include "import/screening.h"
#include "models/reviewquery.h"
#include "models/rowindex.h"
#include "services/screeningrun.h"

#include <QAbstractTableModel>

#include <memory>

namespace Muster {

/// Every row of an import with its verdict: filtered, sorted and fixed in place. Main thread.
///
/// Rows are the *shown* ones. A filter, a sort or a discard lands later, as a model reset (see rowindex.h). An edit changes verdicts
/// and counts at once, but takes no row out of view and moves none: what one is working on stays where it is until the next
/// filter or sort.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, VerdictColumn, Identifier, Reason, Detail, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, ///< Verdict as int, for every column
        MutedRole,                  ///< true for secondary text: row number, detail, a reason that is not the row's own
    };

    explicit ReviewModel(QObject *parent = nullptr);

    /// Shows this screening at once, nothing discarded; filters and sort stay and land later. Nobody else may change it any more.
    void setScreening(const Screened &screened);
    /// For reading, also on a worker as long as nobody edits. May be null.
    [[nodiscard]] std::shared_ptr<const Screening> screening() const { return m_screening; }

    /// Only rows with one of these verdicts (none: all) that hold the text in their identifier or reason (without case; empty: all).
    void setFilters(const QSet<Verdict> &verdicts, const QString &text);
    [[nodiscard]] const ReviewQuery &query() const { return m_query; }
    /// A filter, a sort or a discard has not landed yet.
    [[nodiscard]] bool isArranging() const { return m_index.isBusy(); }

    void setDefaultReason(const QString &reason);
    [[nodiscard]] qint64 readyRowsWithoutReason() const;
    /// Of all rows that are not discarded, shown or not.
    [[nodiscard]] VerdictCounts counts() const;

    /// The next shown row that is Invalid, after `fromRow` (-1: from the top), going round; -1 where none is shown.
    [[nodiscard]] int nextProblem(int fromRow) const;
    /// Takes all Invalid rows out of view and out of the counts.
    void discardInvalid();
    void bringBackDiscarded();
    [[nodiscard]] qint64 discarded() const { return m_discarded; }

    /// What the user changed, for screening the same source again.
    [[nodiscard]] QList<CellEdit> edits() const;
    /// The first people that would be sent, at most `count`.
    [[nodiscard]] QList<BlockRequest> firstPeople(qsizetype count) const;

    /// What names a row across resets. rowOfSource() gives -1 where it is not shown.
    [[nodiscard]] qsizetype sourceRow(int row) const { return m_index.viewToSource(row); }
    [[nodiscard]] int rowOfSource(qsizetype sourceRow) const { return m_index.sourceToView(static_cast<quint32>(sourceRow)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Identifier and Reason. dataChanged() is emitted for every row that this changes.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Negative columns mean file order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// counts(), discarded() or readyRowsWithoutReason() changed.
    void countsChanged();

private:
    void arrange();
    [[nodiscard]] ReviewSnapshot snapshot() const;
    [[nodiscard]] bool isDiscarded(qsizetype source) const;
    /// The table's column behind an editable one of ours, else -1.
    [[nodiscard]] int tableColumn(int column) const;
    [[nodiscard]] QString display(qsizetype source, int column) const;
    [[nodiscard]] QString accessibleText(qsizetype source, int column) const;
    [[nodiscard]] QString toolTip(qsizetype source, int column) const;
    /// A cell as it stands in the file; `column` is the table's.
    [[nodiscard]] QString fileText(qsizetype source, int column) const;
    [[nodiscard]] bool isMuted(qsizetype source, int column) const;
    void noteEdit(qsizetype source, int column);
    void announce(const QList<qsizetype> &sourceRows);

    std::shared_ptr<Screening> m_screening;
    std::shared_ptr<const ImportTable> m_table;        ///< the screening's, for snapshots
    QHash<std::pair<qsizetype, int>, QString> m_edits; ///< cells that read otherwise than in the file
    std::vector<bool> m_isDiscarded;                   ///< by source row; empty where nothing is discarded
    qint64 m_discarded = 0;
    ReviewQuery m_query;
    RowIndex m_index;
};

/// A verdict in one or two words, as a blocklist's review says it: "Duplicate", "Already blocked".
[[nodiscard]] QString reviewWord(Verdict verdict);

} // namespace Muster
