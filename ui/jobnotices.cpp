// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobnotices.h"

#include "services/jobservice.h"
#include "shell/desktopnotice.h"
#include "shell/jobwording.h"
#include "shell/taskbarprogress.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace Muster {

JobNotices::JobNotices(JobService &jobs, DesktopNotice &notice, TaskbarProgress &progress, QWidget &window, std::chrono::milliseconds least)
    : m_jobs(jobs), m_notice(notice), m_progress(progress), m_window(window), m_least(least)
{
    connect(&jobs, &JobService::jobStarted, this, [this](const JobRecord &job) {
        m_begun[job.id].start();
        showProgress();
    });
    connect(&jobs, &JobService::jobProgressed, this, &JobNotices::showProgress);
    connect(&jobs, &JobService::jobEnded, this, &JobNotices::takeEnd);
}

void JobNotices::showProgress()
{
    qint64 done = 0;
    qint64 all = 0;
    const QList<JobId> running = m_jobs.running();
    for (const JobId &id : running) {
        if (const JobRecord *job = m_jobs.live(id)) {
            done += job->counts.settled();
            all += job->counts.rows;
        }
    }
    m_progress.show(all > 0 ? std::optional(static_cast<double>(done) / static_cast<double>(all)) : std::nullopt);
}

void JobNotices::takeEnd(const JobRecord &job)
{
    const QElapsedTimer begun = m_begun.take(job.id);
    showProgress();
    const bool isLong = begun.isValid() && begun.elapsed() >= m_least.count();
    // A job that the user has just paused or cancelled is no news.
    if (!isLong || m_window.isActiveWindow() || job.state == JobState::Paused || job.state == JobState::Cancelled)
        return;
    const QString title = (job.state == JobState::Done ? tr("%1 has ended", "an activity: Blocking, Adding leads")
                                                       : tr("%1 was stopped", "an activity: Blocking, Adding leads"))
                              .arg(jobActivity(job.kind));
    m_notice.show(title, jobResultCounts(job));
    QApplication::alert(&m_window);
}

} // namespace Muster
