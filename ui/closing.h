// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Muster {

class JobActions;
class JobService;
class JobTray;
class Prompts;
class RosterActions;

/// What becomes of running jobs when the window is to be closed: asks, and closes it once that has come about.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    Closing(JobService &jobs, JobActions &actions, RosterActions &rosters, JobTray &tray, Prompts &prompts, QWidget &window);

    /// True where the window may close now. Otherwise the user is asked; the window is closed later, or not. What was typed into a roster
    /// and not sent yet is begun first.
    [[nodiscard]] bool mayClose();
    /// The session ends: pauses all, also what is only being begun, and nothing is asked any more until something new is begun, which
    /// shows that the session did not end after all. A window in the background closes once all are paused.
    void endSession();
    /// The window is wanted after all: jobs in the background no longer end the program.
    void stay();
    /// Closes the window, or asks, so that the program begins again.
    void restart();
    /// The window is to be closed, or was, by restart(); a later wish to close it for good, or to stay, counts instead.
    [[nodiscard]] bool beginsAgain() const { return m_beginsAgain; }

private:
    enum class Way {
        Open,
        Background, ///< hidden; closes when nothing runs any more
        Leaving,    ///< jobs were told to pause or to cancel; closes when none runs any more
        Ending,     ///< with the session: closes when it is told to
        Over,       ///< closes now
    };

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool beginEdits();
    void ask();
    void askOfJobs();
    void leave(bool isCancelling);
    void closeNow();
    void takeStart();
    void closeWhenDone();

    JobService &m_jobs;
    JobActions &m_actions;
    RosterActions &m_rosters;
    JobTray &m_tray;
    Prompts &m_prompts;
    QWidget &m_window;
    Way m_way = Way::Open;
    bool m_restarts = false; ///< while restart() closes the window
    bool m_beginsAgain = false;
    bool m_isCancelling = false; ///< while Leaving: the jobs are cancelled, not paused
    int m_beginning = 0;         ///< while Ending: jobs that were about to begin before
};

} // namespace Muster
