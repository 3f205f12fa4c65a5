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

/// What becomes of running jobs when the window is to be closed: asks, and closes it once that has come about.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    Closing(JobService &jobs, JobActions &actions, JobTray &tray, Prompts &prompts, QWidget &window);

    /// True where the window may close now. Otherwise the user is asked; the window is closed later, or not.
    [[nodiscard]] bool mayClose();
    /// The session ends: pauses all, and nothing is asked any more.
    void endSession();
    /// The window is wanted after all: jobs in the background no longer end the program.
    void stay();

private:
    enum class Way {
        Open,
        Background, ///< hidden; closes when nothing runs any more
        Leaving,    ///< jobs were told to pause or to cancel; closes when none runs any more
        Over,       ///< closes now
    };

    void ask();
    void go(int way);
    void closeWhenDone();

    JobService &m_jobs;
    JobActions &m_actions;
    JobTray &m_tray;
    Prompts &m_prompts;
    QWidget &m_window;
    Way m_way = Way::Open;
};

} // namespace Muster
