// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Muster {

class Banner;

/// Below the top bar: jobs that were interrupted or wait to be gone on with, or that the journal of jobs cannot be used. Hidden while there
/// is nothing to say, but not under the second click of a double click, which would hit what takes its place.
class JobBanner : public QWidget
{
    Q_OBJECT

public:
    explicit JobBanner(QWidget *parent = nullptr);

    /// Those to be decided upon, in any order; none hides the banner.
    void setJobs(const QList<JobRecord> &jobs);
    /// The connection that the window shows; a job on another one names it.
    void setShown(const ConnectionId &connection);
    /// Why the journal cannot be used, as a sentence; it goes before all jobs. Empty: it can be.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void resumeRequested(const QList<Muster::JobId> &ids);
    void rowsRequested(const Muster::JobId &id);
    void discardRequested(const Muster::JobRecord &job);
    /// All of them are to be seen.
    void listRequested();
    /// The journal is to be tried again.
    void retryRequested();

private:
    void show();
    void showOne(const JobRecord &job);
    void showSeveral();
    void resume();

    Banner *m_banner;
    QPushButton *m_rows;
    QPushButton *m_list;
    QPushButton *m_discard;
    QList<JobRecord> m_jobs; ///< interrupted ones first
    QString m_problem;
    ConnectionId m_shown;
    QTimer m_click; ///< runs while a second click may be part of a double click
};

} // namespace Muster
