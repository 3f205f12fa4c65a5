// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/connectionservice.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Muster {

class Banner;
class Prompts;

/// Asks for the key of a connection that has none, or whose key was refused, and tries it out. Accepted once it works. Window-modal: use
/// open().
class ConnectionKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog. `why` says what the key is for, as a sentence; empty: to work with it.
    ConnectionKeyDialog(ConnectionService &connections, Prompts &prompts, const Connection &connection, const QString &why,
                        QWidget *parent);

protected:
    void accept() override;
    void reject() override;

private:
    void layOut(const QString &why);
    void tryOut();
    void keep();
    void setBusy(bool isBusy);

    ConnectionService &m_connections;
    Prompts &m_prompts;
    const Connection m_connection;
    QPointer<ApiCallBase> m_call;
    Banner *m_banner = nullptr;
    QLineEdit *m_key = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_go = nullptr;
    bool m_isTried = false; ///< a key was handed to the service
    bool m_works = false;   ///< and can be used, though it may not be kept
};

} // namespace Muster
