// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobtray.h"

#include "shell/jobline.h"
#include "shell/jobresult.h"
#include "theme/theme.h"
#include "widgets/announcing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr int trayHeight = 46;
constexpr int margin = 7;
constexpr int rowsInSight = 3;
constexpr int failuresKept = 3;

} // namespace

JobTray::JobTray(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_idle(new QLabel(tr("No jobs running"), this)), m_more(new QPushButton(this))
{
    setGround(this, Token::Surface, Qt::TopEdge);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Jobs"));
    setTextRole(m_idle, TextRole::Muted);
    setButtonRole(m_more, ButtonRole::Link);
    connect(m_more, &QPushButton::clicked, this, &JobTray::moreRequested);
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

JobEntry *JobTray::begin(const QString &title, JobEntry::Controls controls)
{
    // A new job is the news now; that the last one went well is told until then.
    dropSuccesses();
    auto *entry = new JobEntry(title, controls, this);
    auto *line = new JobLine(entry, this);
    m_lines.prepend(line);
    m_rows->insertWidget(static_cast<int>(m_results.size()), line);
    connect(entry, &JobEntry::finished, this, [this, entry](const JobSummary &summary) {
        end(entry);
        showResult(summary);
        Q_EMIT endedOne();
    });
    connect(entry, &JobEntry::dropped, this, [this, entry] {
        end(entry);
        arrange();
        Q_EMIT endedOne();
    });
    connect(entry, &JobEntry::stateChanged, this, [this, entry] {
        if (entry->state() == JobEntry::State::Paused)
            Q_EMIT endedOne();
    });
    arrange();
    Q_EMIT began();
    return entry;
}

void JobTray::forget(const QString &topic)
{
    const QList<JobResult *> results = m_results;
    for (JobResult *result : results) {
        if (result->topic() == topic)
            drop(result);
    }
    arrange();
}

int JobTray::runningCount() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const JobLine *line) { return line->entry()->state() != JobEntry::State::Paused; }));
}

void JobTray::end(JobEntry *entry)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [entry](const JobLine *line) { return line->entry() == entry; });
    if (found == m_lines.end())
        return;
    JobLine *line = *found;
    m_lines.erase(found);
    line->hide();
    line->deleteLater();
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
    announce(result, result->accessibleName());
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
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(i < rowsInSight);
    const qsizetype hidden = m_lines.size() - rowsInSight;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("+%1 more").arg(QLocale().toString(std::max<qsizetype>(0, hidden))));
    m_idle->setVisible(m_lines.isEmpty());
    updateGeometry();
}

} // namespace Muster
