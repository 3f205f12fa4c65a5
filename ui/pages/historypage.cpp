// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/historypage.h"

#include "models/jobhistorymodel.h"
#include "pages/actionbar.h"
#include "pages/historyfilterrow.h"
#include "pages/historytable.h"
#include "pages/jobdetails.h"
#include "pages/pageheader.h"
#include "pages/pagenotice.h"
#include "pages/placeholder.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

HistoryPage::HistoryPage(JobService &jobs, ConnectionService &connections, Settings &settings, Prompts &prompts, QWidget *parent)
    : PageFrame(parent),
      m_jobs(jobs),
      m_connections(connections),
      m_settings(settings),
      m_prompts(prompts),
      m_model(new JobHistoryModel(jobs, this)),
      m_removeOld(makeHeaderButtons()),
      m_filters(new HistoryFilterRow(*m_model, this)),
      m_table(new HistoryTable(*m_model, settings, this)),
      m_details(new JobDetails(this)),
      m_bar(new ActionBar(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    header().setTitle(tr("Job history"));
    setAccessibleName(header().title());
    layOut({{m_filters}, m_table, m_details, m_bar}, settings, QStringLiteral("history"));
    makeActions();
    addBarButtons();
    connectParts();
    takeList();
    updateSelection();
}

HistoryPage::~HistoryPage()
{
    m_model->disconnect(this);
    delete m_table; // before the model that it shows
}

void HistoryPage::reload()
{
    if (m_model->reading() != JobHistoryModel::Reading::Loaded)
        m_patience.start();
    m_model->reload();
    readSize();
}

void HistoryPage::showJob(const JobId &id)
{
    m_filters->clear();
    m_wanted = id;
    takeList();
}

void HistoryPage::focusSearch()
{
    m_filters->focusSearch();
}

void HistoryPage::focusRows()
{
    if (!showsRows() || m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRowAndShow(std::max(0, m_table->currentIndex().row()));
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model->reading() == JobHistoryModel::Reading::Idle)
        reload();
    else
        readSize(); // running jobs write all the time
}

// ---- putting it together ----

/// Called while the members are made, right after the header: what is made first is what Tab comes to first.
QPushButton *HistoryPage::makeHeaderButtons()
{
    QPushButton *removeOld = header().addButton(tr("Delete older than…"), ButtonRole::Quiet);
    removeOld->setObjectName(QStringLiteral("removeOld"));
    auto *menu = new QMenu(removeOld);
    for (const int days : {30, 90, 365})
        connect(menu->addAction(tr("Delete jobs older than %Ln day(s)…", nullptr, days)), &QAction::triggered, this,
                [this, days] { removeOlderThan(days); });
    removeOld->setMenu(menu);
    return removeOld;
}

void HistoryPage::addBarButtons()
{
    m_bar->addAction(m_seeRows, QStringLiteral("seeRows"));
    m_bar->addAction(m_saveResult, QStringLiteral("saveResult"));
    m_bar->addAction(m_resume, QStringLiteral("resumeJob"));
    m_bar->addAction(m_undo, QStringLiteral("undoJob"));
    m_bar->addAction(m_correct, QStringLiteral("correctRejected"));
    m_bar->addAction(m_discard, QStringLiteral("discardJob"));
    m_bar->addAction(m_remove, QStringLiteral("deleteJobs"));
}

void HistoryPage::connectParts()
{
    connect(m_model, &JobHistoryModel::listChanged, this, &HistoryPage::takeList);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::updateSelection);
    connect(&m_patience, &QTimer::timeout, this, &HistoryPage::updateNotices);
    connect(m_filters, &HistoryFilterRow::filterChanged, m_model, &JobHistoryModel::setFilter);
    connect(m_filters, &HistoryFilterRow::leftForRows, this, &HistoryPage::focusRows);
    connect(m_table, &HistoryTable::selectionSettled, this, [this] {
        m_bar->setSelectedCount(static_cast<int>(m_table->selectionModel()->selectedRows().size()));
        updateSelection();
    });
    connect(m_table, &HistoryTable::doubleClicked, m_seeRows, &QAction::trigger);
    connect(m_details, &JobDetails::jobRequested, this, &HistoryPage::showJob);
    connect(&banner(), &Banner::actionTriggered, this, &HistoryPage::reload);
    connect(&placeholder(), &Placeholder::actionTriggered, this, [this] {
        if (m_model->total() > 0)
            clearFilters();
        else
            reload();
    });
    // What can be undone depends on the connection and its key, too.
    connect(&m_connections, &ConnectionService::connectionsChanged, this, &HistoryPage::updateSelection);
    connect(&m_jobs, &JobService::historyChanged, this, &HistoryPage::readSize);
}

// ---- what the model tells ----

void HistoryPage::takeList()
{
    m_filters->updateCounts();
    m_bar->setShown(m_model->rowCount(), m_model->total());
    updateFacts();
    updateNotices();
    updateSelection();
    if (const int row = m_model->rowOf(m_wanted); row >= 0) {
        m_wanted = {};
        m_table->selectRowAndShow(row);
    }
}

void HistoryPage::readSize()
{
    if (!isVisible())
        return;
    m_jobs.size(this, [this](const tl::expected<qint64, QString> &bytes) {
        m_bytes = bytes.value_or(-1);
        updateFacts();
    });
}

void HistoryPage::updateFacts()
{
    if (m_model->total() == 0) {
        header().setFacts(tr("what every job did, kept until you delete it"));
        return;
    }
    QStringList facts{tr("%Ln job(s)", nullptr, static_cast<int>(m_model->total()))};
    if (m_bytes >= 0)
        facts << tr("%1 on disk").arg(QLocale().formattedDataSize(m_bytes, 0, QLocale::DataSizeTraditionalFormat));
    facts << tr("kept until you delete them");
    header().setFacts(facts.join(QStringLiteral(" · ")));
}

void HistoryPage::updateNotices()
{
    using Reading = JobHistoryModel::Reading;
    const bool isLoaded = m_model->reading() == Reading::Loaded;
    PageNotice notice;
    notice.sentence = tr("The history could not be read again.");
    notice.rest = m_model->error();
    notice.actionLabel = tr("Retry");
    showBanner(isLoaded && !m_model->error().isEmpty() ? &notice : nullptr);

    notice = {};
    bool isPlaceholder = m_model->rowCount() == 0;
    if (m_model->reading() == Reading::Failed) {
        notice.icon = Icon::Warning;
        notice.sentence = tr("The history cannot be read.");
        notice.rest = m_model->error();
        notice.actionLabel = tr("Retry");
    } else if (!isLoaded) {
        isPlaceholder = !m_patience.isActive();
        notice.icon = Icon::Refresh;
        notice.sentence = tr("Reading the history…");
    } else if (m_model->total() == 0) {
        notice.icon = Icon::History;
        notice.sentence = tr("There are no jobs yet. Each one is kept here: whom it changed, when, and what became of each row.");
        notice.rest = tr("Jobs can be undone, resumed and repeated from here.");
    } else {
        notice.icon = Icon::Search;
        notice.sentence = tr("No job matches the filters.");
        notice.rest = tr("%Ln job(s) stand(s) in the history.", nullptr, static_cast<int>(m_model->total()));
        notice.actionLabel = tr("Clear filters");
    }
    const bool isBare = isPlaceholder && m_model->total() == 0;
    showPlaceholder(isPlaceholder ? &notice : nullptr, isBare);
    m_removeOld->setVisible(!isBare);
}

const JobRecord *HistoryPage::selectedJob() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->jobAt(rows.constFirst().row()) : nullptr;
}

void HistoryPage::updateSelection()
{
    const QList<JobRecord> jobs = m_table->selectedJobs();
    if (jobs.size() == 1) {
        const JobRecord &job = jobs.constFirst();
        m_details->showJob(job, m_jobs.whyNotUndoable(job), m_model->find(job.undoes), m_model->find(job.undoneBy));
    } else {
        m_details->showNone(static_cast<int>(jobs.size()));
    }
    updateActions(jobs);
}

} // namespace Muster
