// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobbanner.h"

#include "shell/jobwording.h"
#include "theme/theme.h"
#include "widgets/announcing.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

JobBanner::JobBanner(QWidget *parent) : QWidget(parent), m_banner(new Banner(this))
{
    setGround(this, Token::Surface, Qt::BottomEdge);
    m_rows = m_banner->addButton(tr("See rows"));
    m_list = m_banner->addButton(tr("Show"));
    m_discard = m_banner->addButton(tr("Discard…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    column->addWidget(m_banner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_banner, &Banner::actionTriggered, this, &JobBanner::resume);
    connect(m_rows, &QPushButton::clicked, this, [this] { Q_EMIT rowsRequested(JobId(m_jobs.constFirst().id)); });
    connect(m_list, &QPushButton::clicked, this, &JobBanner::listRequested);
    connect(m_discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(JobRecord(m_jobs.constFirst())); });
    m_click.setSingleShot(true);
    m_click.setInterval(QApplication::doubleClickInterval());
    connect(&m_click, &QTimer::timeout, this, &JobBanner::show);
    hide();
}

void JobBanner::setJobs(const QList<JobRecord> &jobs)
{
    m_jobs = jobs;
    std::stable_sort(m_jobs.begin(), m_jobs.end(),
                     [](const JobRecord &a, const JobRecord &b) { return a.wasInterrupted() && !b.wasInterrupted(); });
    show();
}

void JobBanner::setShown(const ConnectionId &connection)
{
    m_shown = connection;
    show();
}

void JobBanner::setProblem(const QString &problem)
{
    m_problem = problem;
    show();
}

void JobBanner::show()
{
    const bool isFine = m_problem.isEmpty();
    if (isFine && m_jobs.isEmpty() && m_click.isActive())
        return;
    m_rows->setVisible(isFine && m_jobs.size() == 1);
    m_discard->setVisible(isFine && m_jobs.size() == 1);
    m_list->setVisible(isFine && m_jobs.size() > 1);
    if (!isFine)
        m_banner->showMessage(TagTone::Bad, Icon::Warning, tr("Nothing can be changed just now."),
                              tr("Muster cannot keep a record of it: %1 Lists can be read, checked and exported.").arg(m_problem),
                              tr("Try again"));
    else if (m_jobs.size() == 1)
        showOne(m_jobs.constFirst());
    else if (!m_jobs.isEmpty())
        showSeveral();
    const bool hasDoubts = std::any_of(m_jobs.begin(), m_jobs.end(), [](const JobRecord &job) { return job.counts.inDoubt > 0; });
    m_banner->setToolTip(isFine && hasDoubts
                             ? tr("In doubt: sent, or about to be, but no answer came. Muster reads the list to see who was done.")
                             : QString());
    const bool isNews = isHidden();
    setVisible(!isFine || !m_jobs.isEmpty());
    if (isNews && !isHidden()) {
        setAccessibleName(m_banner->accessibleName());
        announce(this, m_banner->accessibleName());
    }
}

void JobBanner::showOne(const JobRecord &job)
{
    const QString doing = job.connection == m_shown ? jobDoing(job) : jobDoingOn(job);
    QString strong;
    if (job.wasInterrupted())
        strong = tr("%1 was interrupted:", "a job").arg(doing);
    else if (job.state == JobState::Paused)
        strong = tr("%1 is paused:", "a job").arg(doing);
    else
        strong = tr("%1 was stopped:", "a job").arg(doing);
    m_banner->showMessage(TagTone::Caution, Icon::Warning, strong, jobStanding(job.counts) + QLatin1Char('.'), tr("Resume"));
}

void JobBanner::showSeveral()
{
    const int interrupted =
        static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(), [](const JobRecord &job) { return job.wasInterrupted(); }));
    const int all = static_cast<int>(m_jobs.size());
    const QString strong = interrupted == all ? tr("%Ln job(s) was/were interrupted:", nullptr, all)
                                              : tr("%Ln job(s) wait(s) to be gone on with:", nullptr, all);
    JobCounts sum;
    for (const JobRecord &job : std::as_const(m_jobs)) {
        sum.rows += job.counts.rows;
        sum.ready += job.counts.ready;
        sum.inDoubt += job.counts.inDoubt;
    }
    m_banner->showMessage(TagTone::Caution, Icon::Warning, strong, jobStanding(sum) + QLatin1Char('.'), tr("Resume all"));
}

void JobBanner::resume()
{
    if (m_click.isActive())
        return;
    m_click.start();
    if (!m_problem.isEmpty()) {
        Q_EMIT retryRequested();
        return;
    }
    QList<JobId> ids;
    for (const JobRecord &job : std::as_const(m_jobs))
        ids << job.id;
    Q_EMIT resumeRequested(ids);
}

} // namespace Muster
