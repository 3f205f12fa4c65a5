// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestlogmodel.h"

#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

bool isNewer(const LoggedRequest &request, quint64 number)
{
    return request.number > number;
}

bool isRightAligned(int column)
{
    return column == RequestLogModel::Duration || column == RequestLogModel::Sent || column == RequestLogModel::Received ||
           column == RequestLogModel::Attempt;
}

RequestLogModel::State stateOf(const LoggedRequest &request)
{
    switch (request.state) {
    case LoggedRequest::State::UnderWay:
        return RequestLogModel::State::UnderWay;
    case LoggedRequest::State::Cancelled:
        return RequestLogModel::State::Cancelled;
    default:
        return request.isError() ? RequestLogModel::State::Error : RequestLogModel::State::Fine;
    }
}

QString cellText(const LoggedRequest &request, int column)
{
    switch (column) {
    case RequestLogModel::Time:
        return QLocale().toString(request.began.toLocalTime().time(), QStringLiteral("HH:mm:ss.zzz"));
    case RequestLogModel::Connection:
        return request.connectionName;
    case RequestLogModel::Method:
        return QString::fromLatin1(methodName(request.method));
    case RequestLogModel::Address:
        return requestPath(request);
    case RequestLogModel::Outcome:
        return requestOutcomeText(request);
    case RequestLogModel::Duration:
        return requestDurationText(request);
    case RequestLogModel::Sent:
        return request.requestBytes == 0 ? QString() : sizeText(request.requestBytes);
    case RequestLogModel::Received:
        return request.answerBytes == 0 ? QString() : sizeText(request.answerBytes);
    case RequestLogModel::Attempt:
        return QLocale().toString(request.attempt);
    case RequestLogModel::RequestId:
        return request.requestId;
    default:
        return {};
    }
}

} // namespace

RequestLogModel::RequestLogModel(RequestLog &log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    refill();
    connect(&log, &RequestLog::requestBegan, this, &RequestLogModel::takeBeginning);
    connect(&log, &RequestLog::requestEnded, this, &RequestLogModel::takeEnd);
    connect(&log, &RequestLog::cleared, this, &RequestLogModel::refill);
}

void RequestLogModel::setConnection(const ConnectionId &connection)
{
    m_connection = connection;
    refill();
}

void RequestLogModel::setErrorsOnly(bool errorsOnly)
{
    m_errorsOnly = errorsOnly;
    refill();
}

void RequestLogModel::setPaused(bool paused)
{
    m_isPaused = paused;
    m_missed = 0;
    if (paused)
        Q_EMIT changed();
    else
        refill();
}

bool RequestLogModel::passes(const LoggedRequest &request) const
{
    return (m_connection.isEmpty() || request.connection == m_connection) && (!m_errorsOnly || request.isError());
}

void RequestLogModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (auto request = m_log.requests().crbegin(); request != m_log.requests().crend(); ++request) {
        if (passes(*request))
            m_rows.append(*request);
    }
    endResetModel();
    Q_EMIT changed();
}

void RequestLogModel::takeBeginning(quint64 number)
{
    const LoggedRequest *request = m_log.find(number);
    if (m_isPaused)
        ++m_missed;
    else
        dropGone();
    if (request && !m_isPaused && passes(*request))
        insert(*request);
    Q_EMIT changed();
}

void RequestLogModel::takeEnd(quint64 number)
{
    const LoggedRequest *request = m_log.find(number);
    if (m_isPaused || !request)
        return;
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), number, isNewer);
    if (place != m_rows.cend() && place->number == number) {
        const int row = static_cast<int>(place - m_rows.cbegin());
        m_rows[row] = *request;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (passes(*request)) {
        insert(*request);
    }
    Q_EMIT changed();
}

void RequestLogModel::dropGone()
{
    while (!m_rows.isEmpty() && !m_log.find(m_rows.constLast().number)) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.removeLast();
        endRemoveRows();
    }
}

void RequestLogModel::insert(const LoggedRequest &request)
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), request.number, isNewer);
    const int row = static_cast<int>(place - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, request);
    endInsertRows();
}

const LoggedRequest *RequestLogModel::requestAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedRequest &request = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(request, index.column());
    case Qt::ToolTipRole:
        return index.column() == Address ? request.url : index.column() == Outcome ? requestFollowUpText(request) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isRightAligned(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case StateRole:
        return index.column() == Outcome ? QVariant(static_cast<int>(stateOf(request))) : QVariant();
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isRightAligned(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Connection:
        return tr("Connection");
    case Method:
        return tr("Method");
    case Address:
        return tr("Address");
    case Outcome:
        return tr("Outcome");
    case Duration:
        return tr("Duration");
    case Sent:
        return tr("Sent");
    case Received:
        return tr("Received");
    case Attempt:
        return tr("Attempt");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}

} // namespace Muster
