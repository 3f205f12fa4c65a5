// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobtray.h"

#include "shell/jobresult.h"
#include "shell/jobrow.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr int trayHeight = 46;
constexpr int margin = 7;
constexpr int rowsInSight = 3;
constexpr int failuresKept = 3;

} // namespace

JobEntry::JobEntry(const QString &title, bool cancellable, QObject *parent) : QObject(parent), m_title(title), m_cancellable(cancellable)
{
    m_running.start();
}

void JobEntry::setProgress(qint64 done, qint64 total)
{
    if (m_finished)
        return;
    m_done = done;
    m_total = total;
    Q_EMIT progressChanged();
}

void JobEntry::finish(const JobSummary &summary)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(summary);
}

JobTray::JobTray(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_idle(new QLabel(tr("No jobs running"), this)), m_more(new QLabel(this))
{
    setGround(this, Token::Surface, Qt::TopEdge);
    setAccessibleName(tr("Jobs"));
    setTextRole(m_idle, TextRole::Muted);
    setTextRole(m_more, TextRole::Muted);
    m_rows->setSpacing(Space::xs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, margin, Space::m, margin);
    row->addStrut(trayHeight - 2 * margin - 1);
    row->setSpacing(Space::m);
    row->addLayout(m_rows, 1);
    row->addWidget(m_more);
    row->addWidget(m_idle);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    arrange();
}

JobEntry *JobTray::begin(const QString &title, bool cancellable)
{
    // A new job is the news now; that the last one went well is told until then.
    dropSuccesses();
    auto *entry = new JobEntry(title, cancellable, this);
    auto *row = new JobRow(entry, this);
    m_running.prepend(row);
    m_rows->insertWidget(static_cast<int>(m_results.size()), row);
    connect(entry, &JobEntry::finished, this, [this, entry](const JobSummary &summary) {
        end(entry);
        showResult(summary);
    });
    arrange();
    return entry;
}

void JobTray::end(JobEntry *entry)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(), [entry](const JobRow *row) { return row->entry() == entry; });
    if (found == m_running.end())
        return;
    JobRow *row = *found;
    m_running.erase(found);
    row->hide();
    row->deleteLater();
    entry->deleteLater();
}

void JobTray::showResult(const JobSummary &summary)
{
    dropSuccesses();
    auto *result = new JobResult(summary, this);
    connect(result, &JobResult::dismissed, this, [this, result] {
        drop(result);
        arrange();
    });
    m_results.prepend(result);
    m_rows->insertWidget(0, result);
    result->show();
    while (m_results.size() > failuresKept + (result->staysUntilDismissed() ? 0 : 1))
        drop(m_results.constLast());
    arrange();
    QAccessibleEvent event(result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void JobTray::drop(JobResult *result)
{
    // One of its links may be what led here, so it must not die under its own click.
    m_results.removeOne(result);
    m_rows->removeWidget(result);
    result->hide();
    result->deleteLater();
}

void JobTray::dropSuccesses()
{
    const QList<JobResult *> results = m_results;
    for (JobResult *result : results) {
        if (!result->staysUntilDismissed())
            drop(result);
    }
}

void JobTray::arrange()
{
    for (qsizetype i = 0; i < m_running.size(); ++i)
        m_running[i]->setVisible(i < rowsInSight);
    const qsizetype hidden = m_running.size() - rowsInSight;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("+%1 more").arg(QLocale().toString(std::max<qsizetype>(0, hidden))));
    m_idle->setVisible(m_running.isEmpty());
    updateGeometry();
}

} // namespace Muster
