// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Muster {

class JobRowsModel;
class JobService;
class LeadTable;
class Prompts;
class RowStateChips;
class SearchField;
class Settings;

/// What became of each row of a job: filtered by state, searched, saved as a file that goes back in. Follows a job that is being worked on.
class JobRowsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    JobRowsDialog(JobService &jobs, const JobRecord &job, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows only rows in these states; none: all.
    void setStates(const QList<RowState> &states);

Q_SIGNALS:
    /// Block the rejected ones again, corrected. The dialog closes right after.
    void correctRequested(const Muster::JobId &id);

private:
    void layOut();
    void connectParts();
    void takeJob(const JobRecord &job);
    void applyFilter();
    void updateCounts();
    void save();
    void write(const QString &path);

    JobService &m_jobs;
    Settings &m_settings;
    Prompts &m_prompts;
    JobRecord m_job;
    JobRowsModel *m_model;
    QLabel *m_facts;
    RowStateChips *m_chips;
    SearchField *m_search;
    LeadTable *m_table;
    QLabel *m_shown;
    QPushButton *m_correct;
    QPushButton *m_save;
    QTimer m_followSoon; ///< a running job tells ten times a second
};

} // namespace Muster
