// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/ratehistory.h"
#include "shell/recentrate.h"

#include <QElapsedTimer>
#include <QFlags>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace Muster {

struct JobLink
{
    QString text;
    std::function<void()> action; ///< called when the user clicks; may be called more than once
    QString hint = {};            ///< its tool tip; may be empty
};

/// What became of a job, in the user's words.
struct JobSummary
{
    enum class Outcome { Done, Partly, Failed };

    Outcome outcome = Outcome::Done;
    QString text;    ///< "Blocked 1,164 people · 12 were already blocked"
    QString problem; ///< "4 rejected"; shown after the text in the colour of what went wrong; may be empty
    QList<JobLink> links;
    QString topic = {}; ///< what it is about, for JobTray::forget(); may be empty
};

/// One line of what a job's fold-out tells.
struct JobFact
{
    QString name;
    QString value;
    friend bool operator==(const JobFact &, const JobFact &) = default;
};

/// One job in the tray. The tray owns it and deletes it once it has finished or was dropped, so nothing may be told to it after that.
class JobEntry : public QObject
{
    Q_OBJECT

public:
    enum Control {
        NoControl = 0,
        Cancellable = 1,
        Pausable = 2,
    };
    Q_DECLARE_FLAGS(Controls, Control)

    enum class State {
        Running,
        Pausing,    ///< asked to; what is under way is waited for
        Paused,     ///< stays in the tray until it goes on, finishes or is dropped
        Resuming,   ///< asked to
        Cancelling, ///< asked to
    };

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] Controls controls() const { return m_controls; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Of the last seconds; 0 while it is not known or the job waits.
    [[nodiscard]] double perSecond() const;
    /// Since it stands in the tray.
    [[nodiscard]] const RateHistory &rateHistory() const { return m_history; }
    [[nodiscard]] bool isLookingUp() const { return m_isLookingUp; }
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] const QList<JobFact> &facts() const { return m_facts; }

    void setTitle(const QString &title);
    /// The list is being read; where the job is being cancelled that can be cut short, by cancelling again.
    void setLookingUp(bool isLookingUp);
    /// A total of 0: how much there is to do is not known yet.
    void setProgress(qint64 done, qint64 total);
    /// What the job does or waits for instead of getting on: "WaLead asks us to wait 12 s". Empty: nothing.
    void setNote(const QString &note);
    /// What the fold-out tells; without any there is none.
    void setFacts(const QList<JobFact> &facts);
    void setState(State state);
    /// Ends the entry; the tray shows the summary as its newest result.
    void finish(const JobSummary &summary);
    /// Ends the entry without a word.
    void drop();

    // What the buttons of its line do.
    void askToPause();
    void askToResume();
    void askToCancel();

Q_SIGNALS:
    // The user pressed the button. The job is still expected to say what becomes of it: setState(), finish().
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    /// Anything but the state changed.
    void changed();
    void stateChanged();
    void finished(const Muster::JobSummary &summary);
    void dropped();

private:
    friend class JobTray;
    JobEntry(const QString &title, Controls controls, QObject *parent);

    QString m_title;
    Controls m_controls;
    State m_state = State::Running;
    bool m_ended = false;
    bool m_isLookingUp = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_note;
    QList<JobFact> m_facts;
    QElapsedTimer m_watch;
    RecentRate m_rate;
    RateHistory m_history;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(JobEntry::Controls)

} // namespace Muster
