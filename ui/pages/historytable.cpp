// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/historytable.h"

#include "models/jobhistorymodel.h"
#include "pages/rowkeeper.h"
#include "store/settings.h"
#include "widgets/statedelegate.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <chrono>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr int leastForWhat = 216;
constexpr int leastForResult = 194;
constexpr int leastForLast = 120; ///< which takes what is left over

QString columnsName()
{
    return QStringLiteral("history/columns");
}

StateLook lookOf(const JobRecord &job)
{
    if (groupOf(job) == JobGroup::Running)
        return {Icon::Refresh, Token::Notice};
    switch (job.state) {
    case JobState::Running:
        return {Icon::Warning, Token::Caution};
    case JobState::Paused:
        return {Icon::Minus, Token::Caution};
    case JobState::Stopped:
        return {Icon::Exclamation, Token::Bad};
    case JobState::Cancelled:
        return {Icon::Close, Token::Muted};
    case JobState::Done:
        break;
    }
    return {Icon::Check, Token::Good};
}

} // namespace

HistoryTable::HistoryTable(JobHistoryModel &model, Settings &settings, QWidget *parent)
    : LeadTable(parent), m_model(model), m_settings(settings)
{
    setObjectName(QStringLiteral("historyTable"));
    setAccessibleName(tr("Jobs"));
    setModel(&model);
    auto *delegate = new StateDelegate(
        JobHistoryModel::State, [&model](const QModelIndex &index) { return lookOf(model.jobAt(index.row())); }, this);
    delegate->setFiguresColumns({JobHistoryModel::When});
    delegate->setMutedColumns({JobHistoryModel::Who});
    setItemDelegate(delegate);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    auto *keeper = new RowKeeper(
        *this, [&model](int row) { return model.jobAt(row).id.text(); }, [&model](const QString &id) { return model.rowOf(JobId(id)); });
    connect(keeper, &RowKeeper::restored, this, [this] {
        m_resetting = false;
        Q_EMIT selectionSettled();
    });
    setUpColumns();
}

HistoryTable::~HistoryTable()
{
    if (m_rememberSoon.isActive())
        m_settings.setWindowState(columnsName(), saveColumns());
}

QList<JobRecord> HistoryTable::selectedJobs() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<JobRecord> jobs;
    for (const QModelIndex &index : std::as_const(rows))
        jobs.append(m_model.jobAt(index.row()));
    return jobs;
}

void HistoryTable::selectRowAndShow(int row)
{
    const QModelIndex index = m_model.index(row, JobHistoryModel::When);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void HistoryTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LeadTable::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT selectionSettled();
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        shareRoom();
    LeadTable::resizeEvent(event);
}

/// What the other columns leave goes to the two that hold sentences, which are cut off otherwise.
void HistoryTable::shareRoom()
{
    QHeaderView *header = horizontalHeader();
    int room = viewport()->width() - leastForWhat - leastForResult;
    int last = header->count() - 1;
    while (last >= 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    for (int place = 0; place <= last; ++place) {
        const int column = header->logicalIndex(place);
        if (column != JobHistoryModel::What && column != JobHistoryModel::Result)
            room -= place == last ? leastForLast : header->sectionSize(column);
    }
    const bool both = !header->isSectionHidden(JobHistoryModel::What) && !header->isSectionHidden(JobHistoryModel::Result);
    if (!both)
        return;
    room = std::max(room, 0);
    header->resizeSection(JobHistoryModel::What, leastForWhat + room / 2);
    header->resizeSection(JobHistoryModel::Result, leastForResult + room / 3);
}

void HistoryTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(JobHistoryModel::When, 128);
    header->resizeSection(JobHistoryModel::State, 114);
    header->resizeSection(JobHistoryModel::What, leastForWhat);
    header->resizeSection(JobHistoryModel::Result, leastForResult);
    header->resizeSection(JobHistoryModel::Duration, 90);
    // In a narrow window the first ones are what one sees; the details hold what is hidden.
    const int order[] = {JobHistoryModel::When,   JobHistoryModel::State,    JobHistoryModel::What,
                         JobHistoryModel::Result, JobHistoryModel::Duration, JobHistoryModel::ConnectionName};
    for (int place = 0; const int column : order)
        header->moveSection(header->visualIndex(column), place++);
    setColumnHidden(JobHistoryModel::Who, true);
    setColumnHidden(JobHistoryModel::Duration, true);
    header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    restoreColumns(m_settings.windowState(columnsName()));
    setSortingEnabled(true);

    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(300ms);
    connect(&m_rememberSoon, &QTimer::timeout, this, [this] { m_settings.setWindowState(columnsName(), saveColumns()); });
    connect(this, &LeadTable::columnsChanged, &m_rememberSoon, QOverload<>::of(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_rememberSoon, QOverload<>::of(&QTimer::start));
}

} // namespace Muster
