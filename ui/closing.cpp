// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closing.h"

#include "jobactions.h"
#include "prompts.h"
#include "rosteractions.h"
#include "services/jobservice.h"
#include "shell/jobtray.h"

#include <QWidget>

#include <algorithm>

namespace Muster {

Closing::Closing(JobService &jobs, JobActions &actions, RosterActions &rosters, JobTray &tray, Prompts &prompts, QWidget &window)
    : m_jobs(jobs), m_actions(actions), m_rosters(rosters), m_tray(tray), m_prompts(prompts), m_window(window)
{
    connect(&tray, &JobTray::endedOne, this, &Closing::closeWhenDone);
    connect(&tray, &JobTray::began, this, [this] {
        if (m_way == Way::Ending && m_beginning == 0)
            m_way = Way::Open;
    });
    connect(&jobs, &JobService::jobStarted, this, &Closing::takeStart);
    connect(&jobs, &JobService::jobEnded, this, &Closing::closeWhenDone); // the tray tells nothing of a quiet one
    connect(&rosters, &RosterActions::editsSettled, this, &Closing::closeWhenDone);
    connect(&actions, &JobActions::notBegun, this, [this] {
        m_beginning = std::max(0, m_beginning - 1);
        closeWhenDone();
    });
}

bool Closing::isBusy() const
{
    return m_tray.runningCount() > 0 || m_actions.busyCount() > 0;
}

/// False where something was refused at once, which the user should see.
bool Closing::beginEdits()
{
    if (!m_rosters.beginTypedEdits())
        return false;
    // What is left waits for the outcome of a paused job.
    if (!isBusy() && m_rosters.hasTypedEdits())
        m_rosters.beginLastEdits();
    return true;
}

bool Closing::mayClose()
{
    if (m_way == Way::Over)
        return true; // as it was wished before
    m_beginsAgain = m_restarts && m_way != Way::Ending;
    if (m_way == Way::Ending)
        return true;
    if (!beginEdits())
        return false;
    if (!isBusy())
        return true;
    ask();
    return false;
}

void Closing::closeNow()
{
    m_way = Way::Over;
    m_window.close();
}

void Closing::ask()
{
    if (m_way == Way::Leaving)
        m_prompts.confirm(&m_window, tr("Close without waiting?"),
                          tr("Requests are still under way. When the job is resumed, Muster reads the list to see which of them arrived."),
                          tr("Close now"), [this] { closeNow(); });
    else if (m_actions.busyCount() > 0)
        askOfJobs();
    else
        m_prompts.confirm(&m_window, tr("Stop and close?"), tr("A file is still being written. It will be as it was before."),
                          tr("Stop and close"), [this] { closeNow(); });
}

void Closing::askOfJobs()
{
    const int jobs = m_actions.busyCount();
    if (m_actions.undecidedCount() == 0) {
        m_prompts.choose(&m_window, tr("%Ln job(s) is/are being paused or cancelled", nullptr, jobs),
                         tr("Answers to requests that are under way are still awaited. Without them some people stay in doubt."),
                         {tr("Close when they are here"), tr("Close now")}, tr("Keep open"), [this](int way) {
                             if (way == 1)
                                 return closeNow();
                             m_way = Way::Leaving;
                             m_isCancelling = false;
                             m_rosters.beginLastEdits();
                             closeWhenDone();
                         });
        return;
    }
    m_prompts.choose(&m_window, tr("%Ln job(s) is/are still running", nullptr, jobs),
                     tr("Finishing in the background hides the window; Muster ends when all is done. A paused job can be resumed at the "
                        "next start. What a cancelled job has done stays."),
                     {tr("Finish in the background"), tr("Pause and close"), tr("Cancel jobs and close")}, tr("Keep open"),
                     [this](int way) {
                         if (way > 0)
                             return leave(way == 2);
                         m_way = Way::Background;
                         m_window.hide();
                         closeWhenDone(); // they may have ended while the question stood
                     });
}

void Closing::leave(bool isCancelling)
{
    m_way = Way::Leaving;
    m_isCancelling = isCancelling;
    m_rosters.beginLastEdits(); // paused or cancelled with the others, and in the history
    if (isCancelling)
        m_actions.cancelAll();
    else
        m_actions.pauseAll();
    closeWhenDone();
}

void Closing::takeStart()
{
    if (m_way == Way::Leaving) {
        leave(m_isCancelling);
    } else if (m_way == Way::Ending && m_beginning > 0) {
        --m_beginning;
        m_actions.pauseAll();
    } else if (m_way == Way::Ending || m_way == Way::Over) {
        m_way = Way::Open; // it was not the end after all
    }
}

void Closing::endSession()
{
    m_rosters.beginLastEdits();
    m_beginning = m_actions.busyCount() - static_cast<int>(m_jobs.running().size());
    m_way = Way::Ending;
    m_actions.pauseAll();
}

void Closing::restart()
{
    m_restarts = true;
    m_window.close();
    m_restarts = false;
}

void Closing::stay()
{
    m_beginsAgain = false;
    if (m_way == Way::Background || m_way == Way::Ending)
        m_way = Way::Open;
}

void Closing::closeWhenDone()
{
    const bool isToClose = m_way == Way::Background || m_way == Way::Leaving || (m_way == Way::Ending && m_window.isHidden());
    if (!isToClose || isBusy() || (m_way == Way::Background && m_rosters.hasTypedEdits()))
        return;
    m_way = Way::Over;
    // What ended the last job is not through with it yet.
    QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace Muster
