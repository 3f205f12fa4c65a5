// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/connectionservice.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Muster {

class Banner;

/// Tries a connection out and shows how that went: what the key may do and how long the answer took, or why it failed and what to do.
class ConnectionTrial : public QWidget
{
    Q_OBJECT

public:
    /// `connections` must outlive it.
    explicit ConnectionTrial(ConnectionService &connections, QWidget *parent = nullptr);

    /// The connection must have its key. One that is under way is given up first.
    void start(const Connection &connection);
    /// Gives it up; nothing is shown any more.
    void clear();
    [[nodiscard]] bool isRunning() const { return m_call != nullptr; }

Q_SIGNALS:
    /// Not after clear(), nor once the user has cancelled.
    void ended(bool works);
    void cancelled();

private:
    void take(const Result<ConnectionReport> &report, const QString &name);
    void showReport(const ConnectionReport &report);
    void emptyLines();

    ConnectionService &m_connections;
    QPointer<ApiCall<ConnectionReport>> m_call;
    QWidget *m_running = nullptr;
    QLabel *m_asking = nullptr;
    QPushButton *m_stop = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_lines = nullptr; ///< what the key may do
    QGridLayout *m_grid = nullptr;
};

} // namespace Muster
