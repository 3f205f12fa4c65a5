// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "models/historytext.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace Muster {

class JobService;

/// Which jobs of a history are shown.
struct JobHistoryFilter
{
    QString text;            ///< stands in the title, connection, account or source, without case; or begins the ID
    QSet<JobGroup> groups;   ///< none: all
    ConnectionId connection; ///< empty: all
    QDate from;              ///< begun on this local day or later; invalid: open
    QDate to;                ///< or earlier

    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool takes(const JobRecord &job) const;
};

/// The jobs of a profile, filtered and sorted. Follows the service: jobs that come and go reset the model; what a running job tells
/// changes its row in place, and moves none. Main thread.
class JobHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, ConnectionName, Who, Result, Duration, State, ColumnCount };
    enum class Reading { Idle, Loading, Loaded, Failed };

    /// `jobs` must outlive the model. Nothing is read before reload(), or before the list of jobs changes.
    explicit JobHistoryModel(JobService &jobs, QObject *parent = nullptr);

    /// Reads the list; what is shown stays meanwhile.
    void reload();
    /// Idle and Loading only while there is no list yet.
    [[nodiscard]] Reading reading() const { return m_reading; }
    /// Why the last reading failed, as a sentence; rows of an earlier one stay.
    [[nodiscard]] const QString &error() const { return m_error; }

    void setFilter(const JobHistoryFilter &filter);
    [[nodiscard]] const JobHistoryFilter &filter() const { return m_filter; }

    /// As it stands now; `row` is a shown one.
    [[nodiscard]] const JobRecord &jobAt(int row) const { return m_jobs[m_shown[static_cast<size_t>(row)]]; }
    /// Shown or not; null where there is none. Until the list is read again.
    [[nodiscard]] const JobRecord *find(const JobId &id) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const JobId &id) const;
    /// Of all jobs, shown or not.
    [[nodiscard]] qint64 total() const { return m_jobs.size(); }
    [[nodiscard]] qint64 count(JobGroup group) const;
    /// Ended ones that were begun before.
    [[nodiscard]] int endedBefore(const QDateTime &before) const;
    /// That jobs were begun on, with their latest names, by name.
    [[nodiscard]] QList<std::pair<ConnectionId, QString>> connections() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

Q_SIGNALS:
    /// reading(), error(), total() or a count(JobGroup) changed, or may have.
    void listChanged();

private:
    void takeList(QList<JobRecord> jobs);
    void take(const JobRecord &job);
    void arrange();
    [[nodiscard]] int compare(const JobRecord &a, const JobRecord &b) const;
    [[nodiscard]] QString toolTip(const JobRecord &job, int column) const;
    [[nodiscard]] QString text(const JobRecord &job, int column) const;

    JobService &m_service;
    QList<JobRecord> m_jobs; ///< newest first
    std::vector<qsizetype> m_shown;
    QHash<JobId, int> m_rows; ///< of the shown ones
    JobHistoryFilter m_filter;
    int m_sortColumn = When;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    Reading m_reading = Reading::Idle;
    QString m_error;
    bool m_isReading = false;
    bool m_readAgain = false; ///< something changed while it was being read
};

} // namespace Muster
