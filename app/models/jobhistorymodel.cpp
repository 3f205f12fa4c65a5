// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobhistorymodel.h"

#include "services/jobservice.h"

#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// Without the year where it is this one.
QString shortTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    if (!local.isValid() || local.date().year() != QDate::currentDate().year())
        return jobTimeText(time);
    //: A date and time of this year in a table. Keep it short.
    return QLocale().toString(local, JobHistoryModel::tr("d MMM HH:mm"));
}

} // namespace

bool JobHistoryFilter::isActive() const
{
    return !text.trimmed().isEmpty() || !groups.isEmpty() || !connection.isEmpty() || from.isValid() || to.isValid();
}

bool JobHistoryFilter::takes(const JobRecord &job) const
{
    const QDate day = job.created.toLocalTime().date();
    if ((!groups.isEmpty() && !groups.contains(groupOf(job))) || (!connection.isEmpty() && job.connection != connection) ||
        (from.isValid() && day < from) || (to.isValid() && day > to))
        return false;
    const QString wanted = text.trimmed();
    const auto holds = [&wanted](const QString &where) { return where.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || holds(jobTitle(job)) || holds(job.connectionName) || holds(job.who) || holds(job.source) ||
           job.id.text().startsWith(wanted, Qt::CaseInsensitive);
}

JobHistoryModel::JobHistoryModel(JobService &jobs, QObject *parent) : QAbstractTableModel(parent), m_service(jobs)
{
    connect(&m_service, &JobService::historyChanged, this, &JobHistoryModel::reload);
    connect(&m_service, &JobService::jobEnded, this, &JobHistoryModel::take);
    connect(&m_service, &JobService::jobProgressed, this, [this](const JobId &id) {
        if (const JobRecord *job = m_service.live(id))
            take(*job);
    });
}

void JobHistoryModel::reload()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    if (m_reading != Reading::Loaded)
        m_reading = Reading::Loading;
    m_service.list(this, [this](tl::expected<QList<JobRecord>, QString> jobs) {
        m_isReading = false;
        if (jobs) {
            takeList(std::move(*jobs));
        } else {
            m_error = jobs.error();
            m_reading = m_jobs.isEmpty() ? Reading::Failed : Reading::Loaded;
            Q_EMIT listChanged();
        }
        if (std::exchange(m_readAgain, false))
            reload();
    });
    Q_EMIT listChanged();
}

void JobHistoryModel::takeList(QList<JobRecord> jobs)
{
    beginResetModel();
    m_jobs = std::move(jobs);
    for (JobRecord &job : m_jobs) {
        if (const JobRecord *live = m_service.live(job.id))
            job = *live;
    }
    m_reading = Reading::Loaded;
    m_error.clear();
    arrange();
    endResetModel();
    Q_EMIT listChanged();
}

void JobHistoryModel::take(const JobRecord &job)
{
    const auto known = std::find_if(m_jobs.begin(), m_jobs.end(), [&job](const JobRecord &other) { return other.id == job.id; });
    if (known == m_jobs.end())
        return;
    const bool isOther = groupOf(*known) != groupOf(job);
    *known = job;
    if (const int row = rowOf(job.id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (isOther)
        Q_EMIT listChanged();
}

void JobHistoryModel::setFilter(const JobHistoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
    Q_EMIT listChanged();
}

void JobHistoryModel::arrange()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        if (m_filter.takes(m_jobs[i]))
            m_shown.push_back(i);
    }
    // What compares alike stays newest first, whichever way the column is sorted.
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](qsizetype a, qsizetype b) {
        const int sign = compare(m_jobs[a], m_jobs[b]);
        return m_sortOrder == Qt::AscendingOrder ? sign < 0 : sign > 0;
    });
    m_rows.clear();
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_rows.insert(m_jobs[m_shown[row]].id, static_cast<int>(row));
}

int JobHistoryModel::compare(const JobRecord &a, const JobRecord &b) const
{
    switch (m_sortColumn) {
    case When:
        return order(a.created, b.created);
    case What:
        if (const int kind = order(a.kind, b.kind); kind != 0)
            return kind;
        return order(a.counts.rows, b.counts.rows);
    case ConnectionName:
        return a.connectionName.localeAwareCompare(b.connectionName);
    case Who:
        return a.who.localeAwareCompare(b.who);
    case Result:
        return order(a.counts.accepted, b.counts.accepted);
    case Duration:
        return order(a.workedMs, b.workedMs);
    default:
        return order(std::pair(groupOf(a), a.state), std::pair(groupOf(b), b.state));
    }
}

const JobRecord *JobHistoryModel::find(const JobId &id) const
{
    const auto known = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&id](const JobRecord &job) { return job.id == id; });
    return known == m_jobs.cend() ? nullptr : &*known;
}

int JobHistoryModel::rowOf(const JobId &id) const
{
    return m_rows.value(id, -1);
}

qint64 JobHistoryModel::count(JobGroup group) const
{
    return std::count_if(m_jobs.cbegin(), m_jobs.cend(), [group](const JobRecord &job) { return groupOf(job) == group; });
}

int JobHistoryModel::endedBefore(const QDateTime &before) const
{
    return static_cast<int>(std::count_if(m_jobs.cbegin(), m_jobs.cend(), [&before](const JobRecord &job) {
        return job.state >= JobState::Cancelled && !job.isOwned && job.created < before;
    }));
}

QList<std::pair<ConnectionId, QString>> JobHistoryModel::connections() const
{
    QList<std::pair<ConnectionId, QString>> known;
    for (const JobRecord &job : m_jobs) {
        const auto isIt = [&job](const auto &other) { return other.first == job.connection; };
        if (std::none_of(known.cbegin(), known.cend(), isIt))
            known.append({job.connection, job.connectionName});
    }
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return known;
}

int JobHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JobHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRecord &job = jobAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(job, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Duration ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(job, index.column());
    default:
        return {};
    }
}

QString JobHistoryModel::toolTip(const JobRecord &job, int column) const
{
    if (column == When)
        return jobTimeText(job.created);
    if (column == State)
        return jobRemark(job);
    return column == What || column == Result ? text(job, column) : QString();
}

QString JobHistoryModel::text(const JobRecord &job, int column) const
{
    switch (column) {
    case When:
        return shortTime(job.created);
    case What:
        return jobTitleWithSource(job);
    case ConnectionName:
        return job.connectionName;
    case Who:
        return job.who;
    case Result:
        return jobResultText(job);
    case Duration:
        return jobDurationText(job.workedMs);
    default:
        return jobStateText(job);
    }
}

QVariant JobHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A hidden header of rows, which a screen reader says as it comes to a row.
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole && section >= 0 && section < rowCount())
        return text(jobAt(section), What);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Duration ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case ConnectionName:
        return tr("Connection");
    case Who:
        return tr("By whom");
    case Result:
        return tr("Result");
    case Duration:
        return tr("Duration");
    default:
        return tr("State");
    }
}

void JobHistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

} // namespace Muster
