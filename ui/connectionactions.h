// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "store/connection.h"

#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace Muster {

class ConnectionService;
class Prompts;

/// Opens the dialogs that change which connections and campaigns are known. Main thread.
class ConnectionActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    ConnectionActions(ConnectionService &connections, Prompts &prompts, QWidget &window);

    void addConnection();
    /// Shows the connection once it has its key.
    void askKey(const Connection &connection);
    /// Says what the key is for, as a sentence. `then` is told whether it was entered and taken; what is shown stays.
    void askKey(const Connection &connection, const QString &why, std::function<void(bool isEntered)> then);
    /// Asks first. Nothing is changed at the vendor.
    void removeConnection(const Connection &connection);

    /// Does nothing for a vendor that lists its campaigns itself.
    void addCampaign(const Connection &connection);
    void renameCampaign(const Connection &connection, const CampaignId &id);
    /// Asks first. Nothing is changed at the vendor.
    void forgetCampaign(const Connection &connection, const CampaignId &id);

Q_SIGNALS:
    /// A connection was added, or given its key to be shown: show it.
    void connectionReady(const Muster::ConnectionId &id);
    void campaignAdded(const Muster::CampaignId &id);

private:
    void open(QDialog *dialog);

    ConnectionService &m_connections;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace Muster
