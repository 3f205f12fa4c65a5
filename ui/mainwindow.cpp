// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "blocklistactions.h"
#include "connectionactions.h"
#include "pages/blocklistpage.h"
#include "prompts.h"
#include "services/campaignoverview.h"
#include "services/connectionservice.h"
#include "shell/dropoverlay.h"
#include "shell/jobtray.h"
#include "shell/palette.h"
#include "shell/scrim.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String geometryPart("window");
constexpr QLatin1String splitterPart("sidebar");
constexpr QLatin1String lastConnection("lastConnection");

enum DropZoneId { BlockInWorkspace, BlockInCampaign, Verify };

/// Pages and counts are kept by campaign; the workspace's stand under the empty text.
QString keyOf(const BlocklistScope &scope)
{
    return scope.campaign ? scope.campaign->text() : QString();
}

TagTone toneOf(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Active:
        return TagTone::Good;
    case CampaignStatus::Paused:
    case CampaignStatus::Launching:
        return TagTone::Caution;
    case CampaignStatus::Error:
        return TagTone::Bad;
    default:
        return TagTone::Neutral;
    }
}

} // namespace

MainWindow::MainWindow(ConnectionService &connections, Settings &settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_connections(connections), m_settings(settings), m_prompts(prompts)
{
    buildShell();
    m_blocklists = new BlocklistActions(connections, settings, prompts, *m_tray, *this);
    m_blocklists->setParent(this);
    m_accounts = new ConnectionActions(connections, prompts, *this);
    m_accounts->setParent(this);
    buildActions();
    connectShell();
    if (!restoreGeometry(settings.windowState(geometryPart)))
        resize(1280, 800);
    m_splitter->restoreState(settings.windowState(splitterPart));

    const auto last = connections.find(ConnectionId(settings.choice(lastConnection)));
    showConnection(last && connections.hasKey(last->id) ? last->id : connections.connections().constFirst().id);
}

MainWindow::~MainWindow()
{
    // Pages and flows use the connections' services until they are gone.
    delete m_stack;
    delete m_blocklists;
}

void MainWindow::buildShell()
{
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_topBar = new TopBar;
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_tray = new JobTray;
    layout->addWidget(m_topBar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_tray);
    setCentralWidget(central);
    m_palette = new Palette(m_topBar->finder(), this);
    m_drops = new DropOverlay(this);
    new Scrim(this);
}

void MainWindow::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_actions << action;
    };
    add("find", tr("Find a person, campaign or action"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); });
    add("workspace", tr("Workspace blocklist"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] { showPlace({}); });
    add("addCampaign", tr("Add campaign…"), {}, [this] { m_accounts->addCampaign(m_connection); });
    add("addConnection", tr("Add connection…"), {}, [this] { m_accounts->addConnection(); });
    add("lightAppearance", tr("Light appearance"), {}, [this] { Q_EMIT appearanceChosen(Appearance::Light); });
    add("darkAppearance", tr("Dark appearance"), {}, [this] { Q_EMIT appearanceChosen(Appearance::Dark); });
    add("systemAppearance", tr("Appearance of the system"), {}, [this] { Q_EMIT appearanceChosen(Appearance::System); });
    add("about", tr("About Muster"), {}, [this] { about(); });
    add("quit", tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::connectShell()
{
    connect(m_topBar, &TopBar::connectionChosen, this, &MainWindow::showConnection);
    connect(m_topBar, &TopBar::addConnectionRequested, m_accounts, &ConnectionActions::addConnection);
    connect(m_topBar, &TopBar::removeConnectionRequested, this, [this](const ConnectionId &id) {
        if (const auto connection = m_connections.find(id))
            removeConnection(*connection);
    });
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_sidebar, &Sidebar::addCampaignRequested, this, [this] { m_accounts->addCampaign(m_connection); });
    connect(m_sidebar, &Sidebar::renameCampaignRequested, this, [this](const CampaignId &id) { m_accounts->renameCampaign(m_connection, id); });
    connect(m_sidebar, &Sidebar::removeCampaignRequested, this, [this](const CampaignId &id) { m_accounts->forgetCampaign(m_connection, id); });
    connect(m_palette, &Palette::placeChosen, this, &MainWindow::showPlace);
    connect(m_palette, &Palette::personSearchRequested, this, [this](const QString &text) {
        if (BlocklistPage *page = currentPage())
            page->showSearch(text);
    });
    connect(m_accounts, &ConnectionActions::connectionReady, this, &MainWindow::showConnection);
    connect(m_accounts, &ConnectionActions::campaignAdded, this, [this](const CampaignId &id) {
        readCampaigns();
        showPlace({id});
    });
    connect(m_blocklists, &BlocklistActions::blocklistChanged, this, &MainWindow::noteWrite);
    connect(m_drops, &DropOverlay::fileDropped, this, [this](int zone, const QString &path) { takeDrop(zone, path, {}); });
    connect(m_drops, &DropOverlay::textDropped, this, [this](int zone, const QString &text) { takeDrop(zone, {}, text); });
    connect(&m_connections, &ConnectionService::connectionsChanged, this, &MainWindow::refreshConnections);
    connect(&m_connections, &ConnectionService::campaignsChanged, this, [this](const ConnectionId &id) {
        if (id == m_connection.id)
            refreshPlaces();
    });
}

BlocklistPage *MainWindow::currentPage() const
{
    return m_pages.value(keyOf(m_scope));
}

void MainWindow::showConnection(const ConnectionId &id)
{
    const auto connection = m_connections.find(id);
    if (!connection)
        return;
    if (!m_connections.hasKey(id)) {
        m_accounts->askKey(*connection);
        return;
    }
    delete m_overview;
    qDeleteAll(m_pages);
    m_pages.clear();
    m_campaigns.clear();
    m_counts.clear();
    m_connection = *connection;
    m_settings.setChoice(lastConnection, id.text());
    setWindowTitle(m_connection.name);
    m_topBar->setConnections(m_connections.connections(), id);
    m_scope = {};
    refreshPlaces();
    showPlace({});
}

void MainWindow::showPlace(const BlocklistScope &scope)
{
    m_scope = scope;
    BlocklistPage *page = m_pages.value(keyOf(scope));
    if (!page)
        page = openPage(scope);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(scope);
    refreshDropZones();
    m_palette->setActions(page->pageActions() + m_actions);
}

BlocklistPage *MainWindow::openPage(const BlocklistScope &scope)
{
    BlocklistService *service = m_connections.blocklists(m_connection.id);
    if (!service)
        return nullptr;
    const BlocklistPageContext context{scope, titleOf(scope), m_connection.name, m_connection.isPractice};
    auto *page = new BlocklistPage(*service, context, m_settings, m_prompts);
    m_pages.insert(keyOf(scope), page);
    m_stack->addWidget(page);
    connect(page, &BlocklistPage::blockRequested, this, [this, scope] { m_blocklists->block(place(scope)); });
    connect(page, &BlocklistPage::verifyRequested, this, [this, scope] { m_blocklists->verify(place(scope)); });
    connect(page, &BlocklistPage::exportRequested, m_blocklists, &BlocklistActions::exportLeads);
    connect(page, &BlocklistPage::unblockRequested, this, [this, scope](const QList<BlockedLead> &leads) { m_blocklists->unblock(place(scope), leads); });
    connect(page, &BlocklistPage::keyRequested, this, [this] { m_accounts->askKey(m_connection); });
    connect(page, &BlocklistPage::countChanged, this, [this, scope](qint64 total) {
        m_counts.insert(keyOf(scope), total);
        m_sidebar->setCount(scope, total);
    });
    if (scope.isWorkspace())
        connect(&page->model(), &BlockedLeadsModel::stateChanged, this, &MainWindow::readCampaignsOnce);
    page->reload();
    showStatus(scope);
    return page;
}

BlocklistPlace MainWindow::place(const BlocklistScope &scope) const
{
    return {m_connection, scope, titleOf(scope)};
}

QString MainWindow::titleOf(const BlocklistScope &scope) const
{
    if (scope.isWorkspace())
        return tr("Workspace blocklist");
    const QList<RememberedCampaign> campaigns = m_connections.campaigns(m_connection.id);
    for (const RememberedCampaign &campaign : campaigns) {
        if (campaign.id == *scope.campaign)
            return campaign.label;
    }
    return scope.campaign->text();
}

void MainWindow::refreshConnections()
{
    if (!m_connections.find(m_connection.id))
        showConnection(m_connections.connections().constFirst().id);
    else
        m_topBar->setConnections(m_connections.connections(), m_connection.id);
}

void MainWindow::refreshPlaces()
{
    const auto count = [this](const BlocklistScope &scope) {
        const auto found = m_counts.constFind(keyOf(scope));
        return found == m_counts.cend() ? std::nullopt : std::optional(*found);
    };
    QList<SidebarPlace> places{{BlocklistScope{}, tr("Workspace"), count({}), CampaignStatus::Unknown}};
    const QList<RememberedCampaign> campaigns = m_connections.campaigns(m_connection.id);
    for (const RememberedCampaign &campaign : campaigns)
        places << SidebarPlace{{campaign.id}, campaign.label, count({campaign.id}), m_campaigns.value(campaign.id).status};
    m_sidebar->setPlaces(places);
    m_palette->setPlaces(places);
    const bool forgotten = m_scope.campaign
        && std::none_of(campaigns.cbegin(), campaigns.cend(), [this](const RememberedCampaign &campaign) { return campaign.id == *m_scope.campaign; });
    if (forgotten) {
        delete m_pages.take(keyOf(m_scope));
        showPlace({});
    }
    if (BlocklistPage *page = currentPage())
        page->setTitle(titleOf(m_scope));
    m_sidebar->setCurrent(m_scope);
    refreshDropZones();
}

void MainWindow::refreshDropZones()
{
    QList<DropZone> zones{{BlockInWorkspace, tr("Block in the workspace"), tr("You see what each row will do first"), Icon::Block}};
    if (m_scope.campaign)
        zones << DropZone{BlockInCampaign, tr("Block in %1").arg(titleOf(m_scope)), tr("In this campaign only"), Icon::Campaign};
    zones << DropZone{Verify, tr("Verify"), tr("See who is blocked; nothing changes"), Icon::Verify};
    m_drops->setZones(zones);
}

void MainWindow::takeDrop(int zone, const QString &path, const QString &text)
{
    const BlocklistPlace target = place(zone == BlockInWorkspace ? BlocklistScope{} : m_scope);
    if (zone == Verify && path.isEmpty())
        m_blocklists->verifyText(target, text);
    else if (zone == Verify)
        m_blocklists->verifyFile(target, path);
    else if (path.isEmpty())
        m_blocklists->blockText(target, text);
    else
        m_blocklists->blockFile(target, path);
}

void MainWindow::readCampaignsOnce()
{
    const BlocklistPage *page = m_pages.value(QString());
    const bool underWay = !page || page->model().state() == BlockedLeadsModel::State::Idle || page->model().state() == BlockedLeadsModel::State::Loading;
    if (underWay)
        return;
    disconnect(&page->model(), &BlockedLeadsModel::stateChanged, this, &MainWindow::readCampaignsOnce);
    readCampaigns();
}

void MainWindow::readCampaigns()
{
    BlocklistService *service = m_connections.blocklists(m_connection.id);
    delete m_overview;
    QList<CampaignId> ids;
    const QList<RememberedCampaign> campaigns = m_connections.campaigns(m_connection.id);
    for (const RememberedCampaign &campaign : campaigns)
        ids << campaign.id;
    m_overview = new CampaignOverview(*service, ids, this);
    connect(m_overview, &CampaignOverview::campaignLoaded, this, [this](const Campaign &campaign) {
        m_campaigns.insert(campaign.id, campaign);
        refreshPlaces();
        showStatus({campaign.id});
    });
    connect(m_overview, &CampaignOverview::blocksCounted, this, [this](const CampaignId &id, qint64 count) {
        m_counts.insert(id.text(), count);
        m_sidebar->setCount({id}, count);
    });
    connect(m_overview, &CampaignOverview::finished, this, &MainWindow::settled);
    m_overview->start();
}

void MainWindow::showStatus(const BlocklistScope &scope)
{
    BlocklistPage *page = m_pages.value(keyOf(scope));
    if (!page || !scope.campaign || !m_campaigns.contains(*scope.campaign))
        return;
    const Campaign &campaign = m_campaigns[*scope.campaign];
    const QString label = statusLabel(campaign.status);
    page->setStatus(label.isEmpty() ? campaign.statusText : label, toneOf(campaign.status));
}

void MainWindow::removeConnection(const Connection &connection)
{
    if (m_blocklists->runningWrites(connection.id) > 0)
        m_prompts.tell(this, tr("%1 is still being written to").arg(connection.name), tr("Wait until the job has ended, or cancel it first."));
    else
        m_accounts->removeConnection(connection);
}

void MainWindow::noteWrite(const ConnectionId &id, const BlocklistScope &scope)
{
    if (id != m_connection.id)
        return;
    if (BlocklistPage *page = m_pages.value(keyOf(scope)))
        page->reload();
}

void MainWindow::about()
{
    m_prompts.tell(this, tr("Muster %1").arg(QCoreApplication::applicationVersion()),
                   tr("Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int writes = m_blocklists->runningWrites();
    if (writes > 0 && !m_closing) {
        event->ignore();
        m_prompts.confirm(this, tr("Stop and close?"), tr("%Ln job(s) are still running. What has not been sent yet will not be sent.", nullptr, writes),
                          tr("Stop and close"), [this] {
                              m_closing = true;
                              close();
                          });
        return;
    }
    m_settings.setWindowState(geometryPart, saveGeometry());
    m_settings.setWindowState(splitterPart, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace Muster
