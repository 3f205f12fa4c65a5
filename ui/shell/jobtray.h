// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace Muster {

class JobResult;
class JobRow;

struct JobLink
{
    QString text;
    std::function<void()> action; ///< called when the user clicks; may be called more than once
};

/// What became of a job, in the user's words.
struct JobSummary
{
    enum class Outcome { Done, Partly, Failed };

    Outcome outcome = Outcome::Done;
    QString text;    ///< "Blocked 1,164 people · 12 were already blocked"
    QString problem; ///< "4 rejected"; shown after the text in the colour of what went wrong; may be empty
    QList<JobLink> links;
};

/// One running job in the tray. The tray owns it and deletes it once it has finished, so nothing may be told to it after finish().
class JobEntry : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isCancellable() const { return m_cancellable; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 elapsed() const { return m_running.elapsed(); } ///< milliseconds

    /// A total of 0: how much there is to do is not known yet.
    void setProgress(qint64 done, qint64 total);
    /// Ends the entry; the tray shows the summary as its newest result.
    void finish(const JobSummary &summary);

Q_SIGNALS:
    /// The user pressed Cancel, at most once. The job is still expected to finish().
    void cancelRequested();
    void progressChanged();
    void finished(const Muster::JobSummary &summary);

private:
    friend class JobTray;
    JobEntry(const QString &title, bool cancellable, QObject *parent);

    QString m_title;
    bool m_cancellable;
    bool m_finished = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QElapsedTimer m_running;
};

/// The bar along the bottom: the jobs that run, newest first, at most three of them in sight, and above them what became of
/// others, with its links: the last success until the next job, and the last three that did not go well until they are dismissed.
class JobTray : public QWidget
{
    Q_OBJECT

public:
    explicit JobTray(QWidget *parent = nullptr);

    /// A new job, running from now.
    [[nodiscard]] JobEntry *begin(const QString &title, bool cancellable);
    [[nodiscard]] int runningCount() const { return static_cast<int>(m_running.size()); }

private:
    void showResult(const JobSummary &summary);
    void drop(JobResult *result);
    void dropSuccesses();
    void end(JobEntry *entry);
    void arrange();

    QVBoxLayout *m_rows;
    QLabel *m_idle;
    QLabel *m_more;
    QList<JobResult *> m_results; ///< newest first
    QList<JobRow *> m_running;    ///< newest first
};

} // namespace Muster
