// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobentry.h"

namespace Muster {

JobEntry::JobEntry(const QString &title, Controls controls, QObject *parent) : QObject(parent), m_title(title), m_controls(controls)
{
    m_watch.start();
}

double JobEntry::perSecond() const
{
    return m_state == State::Running && m_note.isEmpty() ? m_rate.perSecond(m_watch.elapsed()) : 0;
}

void JobEntry::setTitle(const QString &title)
{
    if (m_ended || m_title == title)
        return;
    m_title = title;
    Q_EMIT changed();
}

void JobEntry::setLookingUp(bool isLookingUp)
{
    if (m_ended || m_isLookingUp == isLookingUp)
        return;
    m_isLookingUp = isLookingUp;
    Q_EMIT changed();
}

void JobEntry::setProgress(qint64 done, qint64 total)
{
    if (m_ended)
        return;
    m_done = done;
    m_total = total;
    m_history.add(m_watch.elapsed(), done);
    if (m_note.isEmpty())
        m_rate.add(m_watch.elapsed(), done);
    Q_EMIT changed();
}

void JobEntry::setNote(const QString &note)
{
    if (m_ended || m_note == note)
        return;
    m_note = note;
    m_rate.forget(); // what came before a pause says nothing of what comes after it
    Q_EMIT changed();
}

void JobEntry::setFacts(const QList<JobFact> &facts)
{
    if (m_ended || m_facts == facts)
        return;
    m_facts = facts;
    Q_EMIT changed();
}

void JobEntry::setState(State state)
{
    if (m_ended || m_state == state)
        return;
    m_state = state;
    m_rate.forget();
    Q_EMIT stateChanged();
}

void JobEntry::finish(const JobSummary &summary)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(summary);
}

void JobEntry::drop()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT dropped();
}

void JobEntry::askToPause()
{
    if (m_state != State::Running)
        return;
    setState(State::Pausing);
    Q_EMIT pauseRequested();
}

void JobEntry::askToResume()
{
    if (m_state != State::Paused)
        return;
    setState(State::Resuming);
    Q_EMIT resumeRequested();
}

void JobEntry::askToCancel()
{
    if (m_state == State::Cancelling && !m_isLookingUp)
        return;
    setState(State::Cancelling);
    Q_EMIT cancelRequested();
}

} // namespace Muster
