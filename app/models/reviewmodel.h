// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/screening.h"
#include "models/changerun.h"
#include "models/reviewquery.h"
#include "models/rowindex.h"
#include "services/screeningrun.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

#include <memory>

namespace Muster {

/// Every row of an import with its verdict: filtered, sorted and fixed in place. Main thread.
///
/// Rows are the *shown* ones. A filter, a sort or a discard lands later, as a model reset (see rowindex.h). An edit changes verdicts
/// and counts at once, but takes no row out of view and moves none, until the next filter or sort.
/// Whatever changes many rows is worked out on a worker and made in slices between the events; nothing else can be changed meanwhile.
/// For a few rows it is made before the call returns. Every change is one step of undo.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Row and verdict, then the fields that have a column or are made of another one (names), then detailColumn(). Reason and Detail
    /// stand so for a blocklist and a do-not-contact list only.
    enum Column { Row, VerdictColumn, FirstField, Identifier = FirstField, Reason, Detail };
    /// For every column: Verdict as int; true for secondary text, such as a reason that is not the row's own; CellMark as int.
    enum Role { VerdictRole = Qt::UserRole, MutedRole, MarkRole };
    /// Broken: this cell makes the row Invalid. LeftOut: it breaks a rule, and the row is sent without it.
    enum class CellMark { None, Broken, LeftOut };
    using MakeChange = std::function<ReviewChange(const ReviewSnapshot &snapshot, const std::atomic<bool> &stale)>;

    explicit ReviewModel(QObject *parent = nullptr);
    /// Waits for nothing; a large list is freed on a worker.
    ~ReviewModel() override;

    /// Shows this screening at once; filters and sort stay and land later; what can be undone stays where it is the same table. Nobody
    /// else may change it any more.
    void setScreening(const Screened &screened);
    /// For reading, also on a worker as long as nobody edits. May be null.
    [[nodiscard]] std::shared_ptr<const Screening> screening() const { return m_screening; }
    [[nodiscard]] const QList<ImportField> &fields() const { return m_fields; }
    /// -1 where the field has none.
    [[nodiscard]] int columnOf(ImportField field) const;
    [[nodiscard]] int detailColumn() const { return FirstField + static_cast<int>(m_fields.size()); }
    /// The table's column behind an editable one of ours, else -1.
    [[nodiscard]] int tableColumn(int column) const;

    /// Only rows with one of these verdicts (none: all) that hold the text in one of their fields (without case; empty: all).
    void setFilters(const QSet<Verdict> &verdicts, const QString &text);
    [[nodiscard]] const ReviewQuery &query() const { return m_query; }
    /// A filter, a sort or a discard has not landed yet.
    [[nodiscard]] bool isArranging() const { return m_index.isBusy(); }
    [[nodiscard]] ReviewSnapshot snapshot() const;

    void setDefaultReason(const QString &reason);
    [[nodiscard]] qint64 readyRowsWithoutReason() const;
    /// Of all rows that are not discarded, shown or not.
    [[nodiscard]] VerdictCounts counts() const;
    /// The next shown row that is Invalid, after `fromRow` (-1: from the top) or, with a `step` of -1, before it, going round; -1 where
    /// none is shown.
    [[nodiscard]] int nextProblem(int fromRow, int step = 1) const;

    /// Takes rows out of view and out of the counts; a discarded row stands for no person any more. `rows` are the table's.
    void discard(std::vector<quint32> rows);
    void discardInvalid();
    void bringBackDiscarded();
    [[nodiscard]] qint64 discarded() const { return m_discarded; }

    /// Makes a change that `make`, a pure function, works out of `rows` rows. Does nothing while a change is under way.
    void change(const MakeChange &make, size_t rows);
    /// To undo, redo and cancel, and to lock while something else reads the screening; only this object starts changes.
    [[nodiscard]] ChangeRun &changes() { return m_changes; }

    /// How many cells read otherwise than in the file.
    [[nodiscard]] qsizetype editCount() const { return m_edits.size(); }
    /// What the user changed, for screening the same source again. Takes no time.
    [[nodiscard]] HandWork work() const { return {m_table, m_edits, m_isDiscarded}; }

    /// What names a row across resets. rowOfSource() gives -1 where it is not shown.
    [[nodiscard]] qsizetype sourceRow(int row) const { return m_index.viewToSource(row); }
    [[nodiscard]] int rowOfSource(qsizetype sourceRow) const { return m_index.sourceToView(static_cast<quint32>(sourceRow)); }
    /// All shown rows, in their order.
    [[nodiscard]] const std::vector<quint32> &sourceRows() const { return m_index.sourceRows(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The fields. dataChanged() is emitted for every row that this changes.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Negative columns mean file order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// counts(), discarded(), editCount() or readyRowsWithoutReason() changed.
    void countsChanged();

private:
    void arrange();
    void letGo();
    void applyOne(const ReviewChange &change, size_t place, bool forward);
    void finishChange(const Muster::ReviewChange &change);
    void announceSome();
    void takeOutDiscarded();
    void setCell(qsizetype source, int column, const std::optional<QString> &text);
    void setDiscarded(qsizetype source, bool isDiscarded);
    void noteTouched(const EditOutcome &outcome);
    void forgetTouched();
    void announceTouched();
    [[nodiscard]] bool isDiscarded(qsizetype source) const;
    [[nodiscard]] QString cell(qsizetype source, int column) const;
    [[nodiscard]] QString fieldText(qsizetype source, int column) const;
    [[nodiscard]] QString display(qsizetype source, int column) const;
    [[nodiscard]] QString accessibleText(qsizetype source, int column) const;
    [[nodiscard]] QString toolTip(qsizetype source, int column) const;
    [[nodiscard]] QString fileText(qsizetype source, int column) const;
    [[nodiscard]] CellMark mark(qsizetype source, int column) const;
    [[nodiscard]] bool isMuted(qsizetype source, int column) const;

    std::shared_ptr<Screening> m_screening;
    std::shared_ptr<const ImportTable> m_table; ///< the screening's
    QList<ImportField> m_fields;
    CellEdits m_edits;               ///< cells that read otherwise than in the file
    std::vector<bool> m_isDiscarded; ///< by source row; empty where nothing is discarded
    qint64 m_discarded = 0;
    ReviewQuery m_query;
    RowIndex m_index;
    ChangeRun m_changes;
    QElapsedTimer m_announced;
    std::vector<int> m_touched; ///< shown rows that changed and were not announced yet
    bool m_allTouched = false;  ///< those, and duplicates anywhere
};

/// A verdict in one or two words, as a review says it: "Duplicate", "Already blocked".
[[nodiscard]] QString reviewWord(Verdict verdict, ImportTarget target = ImportTarget::Blocklist);

} // namespace Muster
