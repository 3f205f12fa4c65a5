// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closing.h"

#include "jobactions.h"
#include "prompts.h"
#include "services/jobservice.h"
#include "shell/jobtray.h"

#include <QWidget>

namespace Muster {

Closing::Closing(JobService &jobs, JobActions &actions, JobTray &tray, Prompts &prompts, QWidget &window)
    : m_jobs(jobs), m_actions(actions), m_tray(tray), m_prompts(prompts), m_window(window)
{
    connect(&tray, &JobTray::endedOne, this, &Closing::closeWhenDone);
    // The session did not end after all.
    connect(&jobs, &JobService::jobStarted, this, [this] {
        if (m_way == Way::Over)
            m_way = Way::Open;
    });
}

bool Closing::mayClose()
{
    if (m_way == Way::Over || m_tray.runningCount() == 0)
        return true;
    ask();
    return false;
}

void Closing::ask()
{
    const auto closeNow = [this] {
        m_way = Way::Over;
        m_window.close();
    };
    const int jobs = static_cast<int>(m_jobs.running().size());
    if (m_way == Way::Leaving) {
        m_prompts.confirm(&m_window, tr("Close without waiting?"),
                          tr("Requests are still under way. When the job is resumed, Muster reads the list to see which of them arrived."),
                          tr("Close now"), closeNow);
    } else if (jobs > 0) {
        m_prompts.choose(&m_window, tr("%Ln job(s) is/are still running", nullptr, jobs),
                         tr("In the background, Muster ends by itself when all is done. A paused job can be resumed at the next start. "
                            "What a cancelled job has done stays."),
                         {tr("Finish in the background"), tr("Pause and close"), tr("Cancel jobs and close")}, tr("Keep open"),
                         [this](int way) { go(way); });
    } else {
        m_prompts.confirm(&m_window, tr("Stop and close?"), tr("A file is still being written. It will be as it was before."),
                          tr("Stop and close"), closeNow);
    }
}

void Closing::go(int way)
{
    if (way == 0) {
        m_way = Way::Background;
        m_window.hide();
    } else {
        m_way = Way::Leaving;
        if (way == 1)
            m_actions.pauseAll();
        else
            m_actions.cancelAll();
    }
    closeWhenDone(); // they may have ended while the question stood
}

void Closing::endSession()
{
    m_actions.pauseAll();
    m_way = Way::Over;
}

void Closing::stay()
{
    if (m_way == Way::Background)
        m_way = Way::Open;
}

void Closing::closeWhenDone()
{
    if (m_way == Way::Open || m_way == Way::Over || m_tray.runningCount() > 0)
        return;
    m_way = Way::Over;
    // What ended the last job is not through with it yet.
    QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace Muster
