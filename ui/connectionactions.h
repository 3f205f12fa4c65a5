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
class ConnectionsDialog;
class Prompts;
class Settings;

/// Opens the dialogs that change which connections and campaigns are known. Main thread.
class ConnectionActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    ConnectionActions(ConnectionService &connections, Settings &settings, Prompts &prompts, QWidget &window);

    /// Shows the connection once it was added and works.
    void addConnection();
    /// All connections, the shown one chosen.
    void manageConnections(const ConnectionId &shown);
    /// Where keys are kept, to be changed. Does nothing where this profile has no KeyStore.
    void chooseKeyPlace();
    /// Writes a file for colleagues: connections without keys, remembered columns, saved views.
    void exportTeamProfile();
    void importTeamProfile();

    /// Shows the connection once it has its key.
    void askKey(const Connection &connection);
    /// Brings the key from where it is kept, and asks the user only where there is none, or where Muster has one already, which was
    /// refused. Says what the key is for, as a sentence. `then` is told whether the connection has its key; what is shown stays.
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
    /// The user wants to be rid of it; whoever knows its jobs decides, and calls removeConnection().
    void removeRequested(const Muster::ConnectionId &id);

private:
    void open(QDialog *dialog);
    [[nodiscard]] ConnectionsDialog *makeManager();
    [[nodiscard]] QWidget *foremost() const;
    void typeKey(const Connection &connection, const QString &why, const std::function<void(bool isEntered)> &then);
    void keepTypedKeys();
    void readTeamProfileFrom(const QString &path);

    ConnectionService &m_connections;
    Settings &m_settings;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace Muster
