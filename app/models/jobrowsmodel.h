// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace Muster {

class JobService;

/// The rows of one job, read in pages as a view asks for them, so that a million of them stay light. With a filter the positions of what
/// passes it are collected from the start on, while rows that are there can be seen already. Main thread.
class JobRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Person, State, Detail, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< RowState as int; invalid while the row has not been read

    /// `jobs` must outlive the model. `rows`: how many the job has.
    JobRowsModel(JobService &jobs, JobId id, qint64 rows, QObject *parent = nullptr);

    /// Only rows in one of these states (none: all) whose person or detail holds the text, without case (empty: all).
    void setFilter(const QList<RowState> &states, const QString &text);
    /// The rows may be others now. What was read is shown until it has been read again; a filter keeps what it found, and goes on.
    void refresh();
    [[nodiscard]] bool isFiltered() const { return !m_states.isEmpty() || !m_text.isEmpty(); }
    /// A filter has not seen all rows yet.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Why rows could not be read, as a sentence; empty where they could.
    [[nodiscard]] const QString &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The number of rows, isSearching() or error() changed.
    void progressed();

private:
    struct Page
    {
        std::vector<std::optional<JobRow>> rows;
        bool isStale = false;
    };

    void search(qint64 first);
    void takeFound(const QList<JobRow> &rows);
    void fetchWanted();
    void fetch(int page);
    void fetchRun(int page, qint64 first, qint64 last);
    void takeRows(int page, const QList<JobRow> &rows);
    void takeError(const QString &error);
    [[nodiscard]] qint64 positionOf(int row) const;
    [[nodiscard]] const JobRow *rowAt(int row) const;

    JobService &m_jobs;
    JobId m_id;
    qint64 m_total;
    QList<RowState> m_states;
    QString m_text;
    std::vector<qint64> m_found; ///< positions, rising; used where isFiltered()
    quint64 m_generation = 0;    ///< an answer for an older filter is dropped
    bool m_isSearching = false;
    QString m_error;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_wanted; ///< pages that a view asked for and that are not there
    mutable QTimer m_fetchSoon; ///< a view asks for many cells at once
};

} // namespace Muster
