// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apicall.h"
#include "store/connection.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Muster {

class Banner;
class ConnectionService;

/// Asks for a connection's vendor, name, address and key, or only for the key of one that has none in this session. Adds it to the
/// service and tries it out; one that does not work can be corrected, and is not kept on Cancel. The key is held in memory only.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections` must outlive the dialog.
    ConnectionDialog(ConnectionService &connections, QWidget *parent);

    /// Asks only for the key of this connection. `why` says what for, as a sentence; empty: to work with it.
    void askKey(const Connection &connection, const QString &why = {});

    /// The connection that was added or given a key; valid once accepted.
    [[nodiscard]] const ConnectionId &connectionId() const { return m_id; }

protected:
    void accept() override;
    void reject() override;

private:
    void layOut();
    void takeProvider();
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] QString whyNotKey(const QString &key) const;
    bool store();
    void tryOut();
    void setBusy(bool busy);

    ConnectionService &m_connections;
    ConnectionId m_id;
    QPointer<ApiCall<bool>> m_call;
    Banner *m_banner = nullptr;
    QLabel *m_where = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_key = nullptr;
    QLabel *m_keyLook = nullptr;
    QLineEdit *m_workspace = nullptr;
    QPushButton *m_go = nullptr;
    Provider m_shown = Provider::WaLead; ///< whose name and address the form suggests
    bool m_keyOnly = false;
    bool m_keyTried = false; ///< a key that was asked for has been handed to the service
    bool m_added = false;    ///< by this dialog, and to be taken back on Cancel
};

} // namespace Muster
