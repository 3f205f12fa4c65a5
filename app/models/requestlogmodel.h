// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/requesttext.h"

#include <QAbstractTableModel>
#include <QList>

namespace Muster {

/// The noted requests, newest first, as they come: of one connection or all, errors only or all. Paused it keeps what it shows. Main
/// thread.
class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Connection, Method, Address, Outcome, Duration, Sent, Received, Attempt, RequestId, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< State as int, of the column Outcome
    enum class State { UnderWay, Fine, Error, Cancelled };

    /// `log` must outlive the model.
    explicit RequestLogModel(RequestLog &log, QObject *parent = nullptr);

    /// Empty: all.
    void setConnection(const ConnectionId &connection);
    void setErrorsOnly(bool errorsOnly);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Requests that came while it was paused, also those that the filter hides.
    [[nodiscard]] int missed() const { return m_missed; }
    [[nodiscard]] bool isFiltered() const { return m_errorsOnly || !m_connection.isEmpty(); }

    /// Null for an invalid index. Good until the model changes.
    [[nodiscard]] const LoggedRequest *requestAt(const QModelIndex &index) const;
    /// As they are shown, newest first.
    [[nodiscard]] const QList<LoggedRequest> &shown() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows came, went or changed, or missed() did.
    void changed();

private:
    void refill();
    void takeBeginning(quint64 number);
    void takeEnd(quint64 number);
    void dropGone();
    void insert(const LoggedRequest &request);
    [[nodiscard]] bool passes(const LoggedRequest &request) const;

    RequestLog &m_log;
    QList<LoggedRequest> m_rows; ///< numbers fall
    ConnectionId m_connection;
    bool m_errorsOnly = false;
    bool m_isPaused = false;
    int m_missed = 0;
};

} // namespace Muster
