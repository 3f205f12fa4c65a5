// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionactions.h"

#include "dialogs/campaigndialog.h"
#include "dialogs/connectionkeydialog.h"
#include "dialogs/connectionsdialog.h"
#include "dialogs/exportfile.h"
#include "dialogs/keyfetching.h"
#include "dialogs/keyplacedialog.h"
#include "dialogs/teamprofiledialog.h"
#include "export/atomicfile.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "services/teamprofile.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

ConnectionActions::ConnectionActions(ConnectionService &connections, Settings &settings, Prompts &prompts, QWidget &window)
    : m_connections(connections), m_settings(settings), m_prompts(prompts), m_window(window)
{
}

void ConnectionActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The dialog of connections while that is open, else the window: what a further dialog belongs to.
QWidget *ConnectionActions::foremost() const
{
    auto *manager = m_window.findChild<ConnectionsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    return manager && manager->isVisible() ? static_cast<QWidget *>(manager) : &m_window;
}

ConnectionsDialog *ConnectionActions::makeManager()
{
    auto *dialog = new ConnectionsDialog(m_connections, m_prompts, &m_window);
    connect(dialog, &ConnectionsDialog::removeRequested, this, &ConnectionActions::removeRequested);
    connect(dialog, &ConnectionsDialog::keyPlaceRequested, this, &ConnectionActions::chooseKeyPlace);
    connect(dialog, &ConnectionsDialog::exportRequested, this, &ConnectionActions::exportTeamProfile);
    connect(dialog, &ConnectionsDialog::importRequested, this, &ConnectionActions::importTeamProfile);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT connectionReady(dialog->addedId()); });
    return dialog;
}

void ConnectionActions::addConnection()
{
    ConnectionsDialog *dialog = makeManager();
    dialog->beginAdding();
    open(dialog);
}

void ConnectionActions::manageConnections(const ConnectionId &shown)
{
    ConnectionsDialog *dialog = makeManager();
    dialog->choose(shown);
    open(dialog);
}

void ConnectionActions::chooseKeyPlace()
{
    KeyStore *keys = m_connections.keyStore();
    if (keys == nullptr)
        return;
    auto *dialog = new KeyPlaceDialog(*keys, m_prompts, foremost());
    connect(dialog, &QDialog::accepted, this, &ConnectionActions::keepTypedKeys);
    open(dialog);
}

/// Whoever chooses a place for keys means those too that were typed while there was none.
void ConnectionActions::keepTypedKeys()
{
    const QList<Connection> all = m_connections.connections();
    for (const Connection &connection : all) {
        if (connection.isPractice || m_connections.hasStoredKey(connection.id))
            continue;
        m_connections.keepKey(connection.id, this)->onDone(this, [this](const Result<bool> &kept) {
            if (!kept)
                m_prompts.tell(foremost(), ConnectionsDialog::tr("The key could not be kept."), kept.error().detail);
        });
    }
}

void ConnectionActions::exportTeamProfile()
{
    askExportFile(foremost(), m_settings, m_prompts, tr("Export connections and mappings"), QStringLiteral("muster-team.json"),
                  {tr("Muster team file (*.json)")}, [this](const QString &path) {
                      const auto written = writeAtomically(path, [this](QIODevice &device) {
                          const QByteArray document = writeTeamProfile(m_connections, m_settings);
                          return device.write(document) == document.size();
                      });
                      if (written)
                          m_prompts.tell(foremost(), tr("Exported to %1").arg(QFileInfo(path).fileName()),
                                         tr("Connections without their keys, remembered columns and saved views. A colleague imports the "
                                            "file in the dialog of connections."));
                      else
                          m_prompts.tell(foremost(), tr("Nothing was exported"), written.error());
                  });
}

void ConnectionActions::importTeamProfile()
{
    const QString use = QStringLiteral("import");
    m_prompts.openFile(foremost(), tr("Import connections and mappings"), m_settings.folder(use), {tr("Muster team file (*.json)")},
                       [this, use](const QString &path) {
                           m_settings.setFolder(use, QFileInfo(path).absolutePath());
                           readTeamProfileFrom(path);
                       });
}

void ConnectionActions::readTeamProfileFrom(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024; // such a file is a few kilobytes
    const QString nothing = tr("Nothing was imported");
    QFile file(path);
    const QFileInfo place(path);
    const bool isEndless = place.exists() && !place.isFile() && !place.isDir(); // a pipe, say, which the window would wait for
    if (!isEndless && !file.open(QIODevice::ReadOnly))
        return m_prompts.tell(foremost(), nothing, tr("%1 could not be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray document = isEndless ? QByteArray() : file.read(most + 1);
    if (isEndless || document.size() > most)
        return m_prompts.tell(foremost(), nothing, tr("%1 is far too large to be a team file.").arg(QDir::toNativeSeparators(path)));
    const auto items = readTeamProfile(document, m_connections, m_settings);
    if (!items)
        return m_prompts.tell(foremost(), nothing, items.error());
    auto *dialog = new TeamProfileDialog(*items, QFileInfo(path).fileName(), foremost());
    connect(dialog, &QDialog::accepted, this, [this, dialog, nothing] {
        const TeamProfileOutcome outcome = applyTeamProfile(dialog->items(), m_connections, m_settings);
        const bool isSomething = outcome.added + outcome.renamed + outcome.replaced > 0;
        m_prompts.tell(foremost(), isSomething ? tr("Imported") : nothing, teamProfileOutcomeText(outcome));
    });
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
    if (m_connections.hasKey(connection.id) || !m_connections.hasStoredKey(connection.id))
        return typeKey(connection, why, then);
    fetchKey(m_connections, m_prompts, connection.id, &m_window, [this, connection, why, then](const FetchedKey &key) {
        if (key.isThere)
            then(true);
        else
            typeKey(connection, key.problem.isEmpty() ? why : key.problem, then);
    });
}

void ConnectionActions::typeKey(const Connection &connection, const QString &why, const std::function<void(bool isEntered)> &then)
{
    auto *dialog = new ConnectionKeyDialog(m_connections, m_prompts, connection, why, &m_window);
    connect(dialog, &QDialog::finished, this, [then](int result) { then(result == QDialog::Accepted); });
    open(dialog);
}

void ConnectionActions::removeConnection(const Connection &connection)
{
    m_prompts.confirm(foremost(), tr("Remove the connection “%1”?").arg(connection.name),
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
