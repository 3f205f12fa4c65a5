// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "blocklistactions.h"
#include "connectionactions.h"
#include "dialogs/rememberedcolumnsdialog.h"
#include "pages/blocklistpage.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "shell/campaignplaces.h"
#include "shell/dropoverlay.h"
#include "shell/jobtray.h"
#include "shell/palette.h"
#include "shell/scrim.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"
#include "widgets/emptystate.h"
#include "widgets/receivedcontent.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

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

MainWindow::MainWindow(ConnectionService &connections, Settings &settings, Prompts &prompts, const QString &practiceProblem,
                       QWidget *parent)
    : QMainWindow(parent), m_connections(connections), m_settings(settings), m_prompts(prompts), m_practiceProblem(practiceProblem)
{
    m_places = new CampaignPlaces(connections, this);
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
    add("rememberedColumns", tr("Remembered columns…"), {}, [this] { RememberedColumnsDialog::openFor(m_settings, m_prompts, this); });
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
    connect(m_sidebar, &Sidebar::renameCampaignRequested, this,
            [this](const CampaignId &id) { m_accounts->renameCampaign(m_connection, id); });
    connect(m_sidebar, &Sidebar::removeCampaignRequested, this,
            [this](const CampaignId &id) { m_accounts->forgetCampaign(m_connection, id); });
    connect(m_palette, &Palette::placeChosen, this, [this](const BlocklistScope &scope) {
        showPlace(scope);
        if (BlocklistPage *page = currentPage())
            page->focusRows();
    });
    connect(m_palette, &Palette::personSearchRequested, this, [this](const QString &text) {
        if (BlocklistPage *page = currentPage())
            page->showSearch(text);
    });
    connect(m_accounts, &ConnectionActions::connectionReady, this, &MainWindow::showConnection);
    connect(m_accounts, &ConnectionActions::campaignAdded, this, [this](const CampaignId &id) {
        m_places->read();
        showPlace({id});
    });
    connect(m_blocklists, &BlocklistActions::blocklistChanged, this, &MainWindow::noteWrite);
    connect(m_drops, &DropOverlay::fileDropped, this, [this](int zone, const QString &path) { takeDrop(zone, path, {}); });
    connect(m_drops, &DropOverlay::textDropped, this, [this](int zone, const QString &text) { takeDrop(zone, {}, text); });
    connect(&m_connections, &ConnectionService::connectionsChanged, this, &MainWindow::refreshConnections);
    connect(m_places, &CampaignPlaces::changed, this, &MainWindow::refreshPlaces);
    connect(m_places, &CampaignPlaces::counted, m_sidebar, &Sidebar::setCount);
    connect(m_places, &CampaignPlaces::finished, this, &MainWindow::settled);
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
    const bool isDown = connection->isPractice && !m_practiceProblem.isEmpty();
    if (!isDown && !m_connections.hasKey(id)) {
        m_accounts->askKey(*connection);
        return;
    }
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_pages.clear();
    m_connection = *connection;
    m_settings.setChoice(lastConnection, id.text());
    setWindowTitle(m_connection.name);
    m_topBar->setConnections(m_connections.connections(), id);
    m_scope = {};
    m_places->setConnection(isDown ? ConnectionId() : id);
    if (isDown)
        showPracticeProblem();
    else
        showPlace({});
}

void MainWindow::showPracticeProblem()
{
    m_drops->setZones({});
    m_palette->setActions(m_actions);
    auto *problem = new EmptyState;
    problem->setContent(
        Icon::Warning, tr("Practice could not start."),
        tr("%1 Other connections work. To begin Practice anew, move its store away and start Muster again.").arg(m_practiceProblem),
        tr("Add connection…"), true);
    connect(problem, &EmptyState::actionTriggered, m_accounts, &ConnectionActions::addConnection);
    m_stack->addWidget(problem);
    m_stack->setCurrentWidget(problem);
    QMetaObject::invokeMethod(this, &MainWindow::settled, Qt::QueuedConnection);
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
    const BlocklistPageContext context{scope, m_places->titleOf(scope), m_connection.name};
    auto *page = new BlocklistPage(*service, context, m_settings, m_prompts);
    m_pages.insert(keyOf(scope), page);
    m_stack->addWidget(page);
    connect(page, &BlocklistPage::blockRequested, this, [this, scope] { m_blocklists->block(place(scope)); });
    connect(page, &BlocklistPage::pasteRequested, this, [this, scope] { pasteInto(scope); });
    connect(page, &BlocklistPage::verifyRequested, this, [this, scope] { m_blocklists->verify(place(scope)); });
    connect(page, &BlocklistPage::exportRequested, m_blocklists, &BlocklistActions::exportLeads);
    connect(page, &BlocklistPage::unblockRequested, this,
            [this, scope](const QList<BlockedLead> &leads) { m_blocklists->unblock(place(scope), leads); });
    connect(page, &BlocklistPage::keyRequested, this, [this] { m_accounts->askKey(m_connection); });
    connect(page, &BlocklistPage::countChanged, this, [this, scope](qint64 total) { m_places->setCount(scope, total); });
    if (scope.isWorkspace())
        connect(&page->model(), &BlockedLeadsModel::stateChanged, this, &MainWindow::followWorkspace);
    page->reload();
    showStatus(scope);
    return page;
}

void MainWindow::pasteInto(const BlocklistScope &scope)
{
    const ReceivedContent content = receivedContent(*QGuiApplication::clipboard()->mimeData());
    switch (content.kind) {
    case ReceivedContent::Kind::File:
        return m_blocklists->blockFile(place(scope), content.value);
    case ReceivedContent::Kind::Text:
        return m_blocklists->blockText(place(scope), content.value);
    case ReceivedContent::Kind::Nothing:
        return m_blocklists->block(place(scope));
    default:
        m_prompts.tell(this, content.refusal(), tr("Nothing was taken from the clipboard."));
    }
}

BlocklistPlace MainWindow::place(const BlocklistScope &scope) const
{
    return {m_connection, scope, m_places->titleOf(scope)};
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
    const QList<SidebarPlace> places = m_places->places();
    m_sidebar->setPlaces(places);
    m_palette->setPlaces(places);
    const QList<BlocklistPage *> pages = m_pages.values();
    for (BlocklistPage *page : pages) {
        const BlocklistScope scope = page->model().scope();
        page->setTitle(m_places->titleOf(scope));
        showStatus(scope);
        if (!m_places->contains(scope) && scope != m_scope)
            delete m_pages.take(keyOf(scope));
    }
    refreshDropZones();
    if (!places.isEmpty() && !m_places->contains(m_scope)) {
        const QString forgotten = keyOf(m_scope);
        showPlace({});
        delete m_pages.take(forgotten);
    }
}

void MainWindow::refreshDropZones()
{
    QList<DropZone> zones{{BlockInWorkspace, tr("Block in the workspace"), tr("You see what each row will do first"), Icon::Block}};
    if (m_scope.campaign)
        zones << DropZone{BlockInCampaign, tr("Block in %1").arg(m_places->titleOf(m_scope)), tr("In this campaign only"), Icon::Campaign};
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

void MainWindow::followWorkspace()
{
    const BlocklistPage *page = m_pages.value(QString());
    if (!page || page->model().isRefreshing())
        return;
    const BlockedLeadsModel &model = page->model();
    const bool hasFailed = model.state() == BlockedLeadsModel::State::Failed || model.state() == BlockedLeadsModel::State::PartlyLoaded;
    // Each complete reading of the list, the first or an F5, brings the campaigns up to date too.
    if (model.state() == BlockedLeadsModel::State::Loaded && model.loadedAt() != m_campaignsReadAt) {
        m_campaignsReadAt = model.loadedAt();
        m_places->read();
    } else if (hasFailed) {
        Q_EMIT settled();
    }
}

void MainWindow::showStatus(const BlocklistScope &scope)
{
    BlocklistPage *page = m_pages.value(keyOf(scope));
    const auto campaign = scope.campaign ? m_places->campaign(*scope.campaign) : std::nullopt;
    if (!page || !campaign)
        return;
    const QString label = statusLabel(campaign->status);
    page->setStatus(label.isEmpty() ? campaign->statusText : label, toneOf(campaign->status));
}

void MainWindow::removeConnection(const Connection &connection)
{
    if (m_blocklists->runningWrites(connection.id) > 0)
        m_prompts.tell(this, tr("%1 is still being written to").arg(connection.name),
                       tr("Wait until the job has ended, or cancel it first."));
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
    m_prompts.tell(
        this, tr("Muster %1").arg(QGuiApplication::applicationVersion()),
        tr("Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int jobs = m_tray->runningCount();
    if (jobs > 0 && !m_closing) {
        event->ignore();
        m_prompts.confirm(this, tr("Stop and close?"),
                          tr("%Ln job(s) are still running. What is not done yet will not be done.", nullptr, jobs), tr("Stop and close"),
                          [this] {
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
