// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/jobentry.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Muster {

class JobLine;
class JobResult;

/// The bar along the bottom: the jobs that run or are paused, newest first, at most three of them in sight, and above them what
/// became of others, with its links: the last success until the next job, and the last three that did not go well until they are dismissed.
class JobTray : public QWidget
{
    Q_OBJECT

public:
    explicit JobTray(QWidget *parent = nullptr);

    /// A new job, running from now.
    [[nodiscard]] JobEntry *begin(const QString &title, JobEntry::Controls controls);
    /// Takes away what became of this topic: it goes on, so that is out of date.
    void forget(const QString &topic);
    /// Those that are paused do not count.
    [[nodiscard]] int runningCount() const;

Q_SIGNALS:
    /// There is a line more.
    void began();
    /// One has ended, or is paused.
    void endedOne();
    /// The user wants to see those that found no room.
    void moreRequested();

private:
    void showResult(const JobSummary &summary);
    void drop(JobResult *result);
    void dropSuccesses();
    void end(JobEntry *entry);
    void arrange();

    QVBoxLayout *m_rows;
    QLabel *m_idle;
    QPushButton *m_more;
    QList<JobResult *> m_results; ///< newest first
    QList<JobLine *> m_lines;     ///< newest first
};

} // namespace Muster
