// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QSpinBox;

namespace Muster {

class ConnectionService;

/// How many requests a connection may have under way at once.
class RequestsAtOnceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections` must outlive the dialog.
    RequestsAtOnceDialog(ConnectionService &connections, QWidget *parent);

    void accept() override;

private:
    ConnectionService &m_connections;
    QSpinBox *m_count;
};

} // namespace Muster
