// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "pages/pageframe.h"

#include <QTimer>

class QPushButton;

namespace Muster {

class ConnectionService;
class ActionBar;
class HistoryFilterRow;
class HistoryTable;
class JobDetails;
class JobHistoryModel;
class JobService;
class Prompts;
class Settings;

/// Every job of the profile: who, when, what became of it, and what can still be done about it. It lists, saves results and deletes; what
/// writes to a server or opens a dialog is asked for by a signal. Reads the journal when first shown; then it follows by itself.
class HistoryPage : public PageFrame
{
    Q_OBJECT

public:
    /// All must outlive the page.
    HistoryPage(JobService &jobs, ConnectionService &connections, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Reads the list afresh.
    void reload();
    /// Filters off, this job selected; once it is read where it is not yet.
    void showJob(const JobId &id);
    void focusSearch();
    /// Gives the keyboard to the rows. Does nothing where none are shown.
    void focusRows();

    [[nodiscard]] const JobHistoryModel &model() const { return *m_model; }
    /// The only one selected, else null; valid until the list is read again.
    [[nodiscard]] const JobRecord *selectedJob() const;

Q_SIGNALS:
    void undoRequested(const Muster::JobId &id);
    void resumeRequested(const Muster::JobId &id);
    void rowsRequested(const Muster::JobId &id);
    /// Block the rejected ones again, corrected.
    void correctRequested(const Muster::JobId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QPushButton *makeHeaderButtons();
    void addBarButtons();
    void connectParts();

    void seeRows();
    void saveResult();
    void writeResult(const JobId &id, const QString &path);
    void undo();
    void resume();
    void discard();
    void correct();
    void remove();
    void removeOlderThan(int days);
    void clearFilters();

    void takeList();
    void readSize();
    void updateFacts();
    void updateNotices();
    void updateSelection();
    void updateActions(const QList<JobRecord> &jobs);

    JobService &m_jobs;
    ConnectionService &m_connections;
    Settings &m_settings;
    Prompts &m_prompts;
    JobHistoryModel *m_model;
    QPushButton *m_removeOld;
    HistoryFilterRow *m_filters;
    HistoryTable *m_table;
    JobDetails *m_details;
    ActionBar *m_bar;
    QAction *m_seeRows = nullptr;
    QAction *m_saveResult = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_remove = nullptr;
    QTimer m_patience; ///< a reading that is over before this is not worth an empty state
    qint64 m_bytes = -1;
    JobId m_wanted; ///< to be selected once it is read
};

} // namespace Muster
