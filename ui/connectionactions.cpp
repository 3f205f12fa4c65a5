// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionactions.h"

#include "dialogs/campaigndialog.h"
#include "dialogs/connectiondialog.h"
#include "prompts.h"
#include "services/connectionservice.h"

#include <algorithm>

namespace Muster {

namespace {

std::optional<RememberedCampaign> findCampaign(const ConnectionService &connections, const ConnectionId &connection, const CampaignId &id)
{
    const QList<RememberedCampaign> known = connections.campaigns(connection);
    const auto found = std::find_if(known.cbegin(), known.cend(), [&id](const RememberedCampaign &campaign) { return campaign.id == id; });
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

ConnectionActions::ConnectionActions(ConnectionService &connections, Prompts &prompts, QWidget &window)
    : m_connections(connections), m_prompts(prompts), m_window(window)
{
}

void ConnectionActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionActions::addConnection()
{
    auto *dialog = new ConnectionDialog(m_connections, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT connectionReady(dialog->connectionId()); });
    open(dialog);
}

void ConnectionActions::askKey(const Connection &connection)
{
    askKey(connection, {}, [this, id = connection.id](bool isEntered) {
        if (isEntered)
            Q_EMIT connectionReady(id);
    });
}

void ConnectionActions::askKey(const Connection &connection, const QString &why, std::function<void(bool isEntered)> then)
{
    auto *dialog = new ConnectionDialog(m_connections, &m_window);
    dialog->askKey(connection, why);
    connect(dialog, &QDialog::finished, this, [then = std::move(then)](int result) { then(result == QDialog::Accepted); });
    open(dialog);
}

void ConnectionActions::removeConnection(const Connection &connection)
{
    m_prompts.confirm(&m_window, tr("Remove the connection “%1”?").arg(connection.name),
                      tr("Muster forgets its address, its key and the campaigns you added. Nothing changes in %1.")
                          .arg(providerName(connection.provider)),
                      tr("Remove connection"), [this, id = connection.id] { m_connections.remove(id); });
}

void ConnectionActions::addCampaign(const Connection &connection)
{
    BlocklistService *blocklists = m_connections.blocklists(connection.id);
    if (!blocklists || hasRosters(connection.provider))
        return;
    auto *dialog = new CampaignDialog(*blocklists, connection.name, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = connection.id] {
        m_connections.rememberCampaign(id, dialog->campaign());
        Q_EMIT campaignAdded(dialog->campaign().id);
    });
    open(dialog);
}

void ConnectionActions::renameCampaign(const Connection &connection, const CampaignId &id)
{
    BlocklistService *blocklists = m_connections.blocklists(connection.id);
    const auto known = findCampaign(m_connections, connection.id, id);
    if (!blocklists || !known)
        return;
    auto *dialog = new CampaignDialog(*blocklists, connection.name, &m_window);
    dialog->rename(*known);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, connectionId = connection.id] { m_connections.rememberCampaign(connectionId, dialog->campaign()); });
    open(dialog);
}

void ConnectionActions::forgetCampaign(const Connection &connection, const CampaignId &id)
{
    const auto known = findCampaign(m_connections, connection.id, id);
    if (!known)
        return;
    m_prompts.confirm(&m_window, tr("Remove “%1” from the sidebar?").arg(known->label),
                      tr("Muster forgets the campaign; you can add it again by its ID. Nothing changes in WaLead."),
                      tr("Remove from sidebar"),
                      [this, connectionId = connection.id, id] { m_connections.forgetCampaign(connectionId, id); });
}

} // namespace Muster
