// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <chrono>

class QWidget;

namespace Muster {

class DesktopNotice;
class JobService;
class TaskbarProgress;

/// Tells whoever looks elsewhere how the jobs of this process are: a notice at the end of a long one, and the taskbar's progress meanwhile.
/// Says counts only, never who or where.
class JobNotices : public QObject
{
    Q_OBJECT

public:
    /// Shorter jobs end without a notice.
    static constexpr std::chrono::milliseconds longJob{10'000};

    /// All must outlive this object.
    JobNotices(JobService &jobs, DesktopNotice &notice, TaskbarProgress &progress, QWidget &window,
               std::chrono::milliseconds least = longJob);

private:
    void takeEnd(const JobRecord &job);
    void showProgress();

    JobService &m_jobs;
    DesktopNotice &m_notice;
    TaskbarProgress &m_progress;
    QWidget &m_window;
    std::chrono::milliseconds m_least;
    QHash<JobId, QElapsedTimer> m_begun;
};

} // namespace Muster
