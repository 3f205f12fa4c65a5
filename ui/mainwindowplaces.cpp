// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "blocklistactions.h"
#include "connectionactions.h"
#include "exports.h"
#include "importopener.h"
#include "jobactions.h"
#include "pages/blocklistpage.h"
#include "pages/historypage.h"
#include "pages/placeholder.h"
#include "pages/rosterlook.h"
#include "pages/rosterpage.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "shell/campaignplaces.h"
#include "shell/dropoverlay.h"
#include "shell/jobbanner.h"
#include "shell/palette.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"
#include "store/settings.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QStackedWidget>

#include <utility>

namespace Muster {

// Of MainWindow: which page is shown, and what each page may ask for.

namespace {

constexpr QLatin1String lastConnection("lastConnection");
constexpr QLatin1String lastPlace("lastPlace/"); ///< with the connection's ID

/// Pages and counts are kept by campaign; the workspace's stand under the empty text.
QString keyOf(const BlocklistScope &scope)
{
    return scope.campaign ? scope.campaign->text() : QString();
}

} // namespace

BlocklistPage *MainWindow::currentPage() const
{
    return m_pages.value(keyOf(m_scope));
}

void MainWindow::showLastConnection()
{
    const auto last = m_services.connections.find(ConnectionId(m_services.settings.choice(lastConnection)));
    if (last && m_services.connections.hasKey(last->id)) {
        showConnection(last->id);
        return;
    }
    showConnection(m_services.connections.connections().constFirst().id);
    if (last) // it only lacks its key: the start after this one may have it
        m_services.settings.setChoice(lastConnection, last->id.text());
}

void MainWindow::showConnection(const ConnectionId &id)
{
    const auto connection = m_services.connections.find(id);
    if (!connection)
        return;
    const bool isDown = connection->isPractice && !m_practiceProblem.isEmpty();
    if (!isDown && !m_services.connections.hasKey(id)) {
        m_accounts->askKey(*connection);
        return;
    }
    const QList<CampaignId> rosters = m_rosterPages.keys();
    for (const CampaignId &campaign : rosters)
        dropRoster(campaign);
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_pages.clear();
    m_withoutPlace = nullptr;
    m_whenPlacesAreRead = {};
    m_history = nullptr;
    m_connection = *connection;
    m_services.settings.setChoice(lastConnection, id.text());
    m_jobActions->setShown(id);
    m_jobBanner->setShown(id);
    setWindowTitle(m_connection.name);
    m_topBar->setConnections(m_services.connections.connections(), id);
    offerConnections();
    m_scope = {};
    m_campaignsReadAt = {};
    m_places->setConnection(isDown ? ConnectionId() : id);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName() == QLatin1String("workspace"))
            action->setEnabled(!isDown && hasBlocklist(m_connection.provider));
        else if (action->objectName() == QLatin1String("addCampaign"))
            action->setEnabled(!isDown && !m_places->hasRosters());
        else if (action->objectName() == QLatin1String("readCampaigns"))
            action->setEnabled(m_places->hasRosters());
    }
    if (isDown)
        return showPracticeProblem();
    if (m_places->hasRosters())
        m_places->read();
    if (hasBlocklist(m_connection.provider))
        showPlace({});
    else
        showWithoutPlace();
}

void MainWindow::showPracticeProblem()
{
    m_drops->setZones({});
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
    const bool isRoster = m_places->hasRosters() && scope.campaign;
    PageFrame *page = nullptr;
    if (isRoster)
        page = m_rosterPages.contains(*scope.campaign) ? m_rosterPages.value(*scope.campaign) : openRoster(*scope.campaign);
    else
        page = m_pages.contains(keyOf(scope)) ? m_pages.value(keyOf(scope)) : openPage(scope);
    if (!page)
        return;
    m_scope = scope;
    m_whenPlacesAreRead = {};
    if (isRoster)
        m_services.settings.setChoice(lastPlace + m_connection.id.text(), scope.campaign->text());
    m_stack->setCurrentWidget(page);
    if (QWidget *unused = std::exchange(m_withoutPlace, nullptr))
        unused->deleteLater();
    m_sidebar->setCurrent(scope);
    refreshDropZones();
    m_palette->setSearchesRoster(isRoster);
    offerActions();
}

/// The campaign that was shown last; else a draft, where there is something to do; else what comes first.
BlocklistScope MainWindow::firstPlace(const QList<SidebarPlace> &places) const
{
    const QString last = m_services.settings.choice(lastPlace + m_connection.id.text());
    const SidebarPlace *best = &places.constFirst();
    for (const SidebarPlace &place : places) {
        if (place.scope.isWorkspace() || (place.scope.campaign->text() == last))
            return place.scope;
        if (place.status == CampaignStatus::Draft && best->status != CampaignStatus::Draft)
            best = &place;
    }
    return best->scope;
}

void MainWindow::showHistory()
{
    // Other processes write into the journal too.
    m_jobActions->readList();
    if (m_history) {
        m_history->reload();
    } else {
        m_history = new HistoryPage(m_services.jobs, m_services.connections, m_services.settings, m_services.prompts);
        m_stack->addWidget(m_history);
        connect(m_history, &HistoryPage::undoRequested, m_jobActions, &JobActions::undo);
        connect(m_history, &HistoryPage::resumeRequested, m_jobActions, &JobActions::resume);
        connect(m_history, &HistoryPage::rowsRequested, m_jobActions, [this](const JobId &id) { m_jobActions->showRows(id); });
        connect(m_history, &HistoryPage::correctRequested, m_imports, &ImportOpener::correct);
    }
    m_stack->setCurrentWidget(m_history);
    m_sidebar->setHistoryCurrent(true);
    m_whenPlacesAreRead = {};
    offerActions();
    m_history->focusRows();
}

BlocklistPage *MainWindow::openPage(const BlocklistScope &scope)
{
    BlocklistService *service = m_services.connections.blocklists(m_connection.id);
    if (!service)
        return nullptr;
    const BlocklistPageContext context{scope, m_places->titleOf(scope), m_connection.name, m_connection.id};
    auto *page = new BlocklistPage(*service, context, m_services.settings, m_services.prompts);
    page->setIndexes(m_services.suppressions, m_services.rosters);
    m_pages.insert(keyOf(scope), page);
    m_stack->addWidget(page);
    connect(page, &BlocklistPage::blockRequested, this, [this, scope] { m_blocklists->block(place(scope)); });
    connect(page, &BlocklistPage::pasteRequested, this, [this, scope] {
        if (const auto content = m_imports->clipboard())
            m_blocklists->block(place(scope), *content);
    });
    connect(page, &BlocklistPage::verifyRequested, this, [this, scope] { m_blocklists->verify(place(scope)); });
    connect(page, &BlocklistPage::exportRequested, m_exports, &Exports::blockedLeads);
    connect(page, &BlocklistPage::rosterRequested, this, &MainWindow::showOnRoster);
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

BlocklistPlace MainWindow::place(const BlocklistScope &scope) const
{
    return {m_connection, scope, m_places->titleOf(scope)};
}

void MainWindow::refreshConnections()
{
    if (!m_services.connections.find(m_connection.id))
        showConnection(m_services.connections.connections().constFirst().id);
    else
        m_topBar->setConnections(m_services.connections.connections(), m_connection.id);
    offerConnections();
}

/// In the finder: the ways to the other connections.
void MainWindow::offerConnections()
{
    m_actions.removeIf([](QAction *action) {
        const bool isOne = action->objectName() == QLatin1String("switch");
        if (isOne)
            action->deleteLater(); // it may be the one that was chosen
        return isOne;
    });
    const QList<Connection> connections = m_services.connections.connections();
    for (const Connection &connection : connections) {
        QString name = connection.name;
        auto *action = new QAction(tr("Switch to %1", "a connection").arg(name.replace(QLatin1Char('&'), QLatin1String("&&"))), this);
        action->setObjectName(QLatin1String("switch"));
        action->setEnabled(connection.id != m_connection.id);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { showConnection(id); });
        m_actions << action;
    }
    offerActions();
}

void MainWindow::offerActions()
{
    const auto *page = qobject_cast<PageFrame *>(m_stack->currentWidget());
    m_palette->setActions((page != nullptr ? page->pageActions() : QList<QAction *>()) + m_actions);
}

void MainWindow::refreshPlaces()
{
    const QList<SidebarPlace> places = m_places->places();
    m_sidebar->setPlaces(places, m_places->groups());
    m_palette->setPlaces(places);
    const QList<BlocklistPage *> pages = m_pages.values();
    for (BlocklistPage *page : pages) {
        const BlocklistScope scope = page->model().scope();
        page->setTitle(m_places->titleOf(scope));
        showStatus(scope);
        if (!m_places->contains(scope) && scope != m_scope)
            delete m_pages.take(keyOf(scope));
    }
    const QList<CampaignId> rosters = m_rosterPages.keys();
    for (const CampaignId &campaign : rosters) {
        if (m_places->contains({campaign}))
            m_rosterPages.value(campaign)->setTitle(m_places->titleOf({campaign}));
        else if (m_places->listing() == CampaignPlaces::Listing::Read && m_scope.campaign != campaign)
            dropRoster(campaign);
    }
    refreshDropZones();
    std::function<void()> then;
    if (m_places->listing() == CampaignPlaces::Listing::Failed)
        m_whenPlacesAreRead = {};
    else if (m_places->listing() == CampaignPlaces::Listing::Read)
        then = std::exchange(m_whenPlacesAreRead, {});
    leaveGonePlace();
    if (then)
        then();
}

void MainWindow::followWorkspace()
{
    const BlocklistPage *page = m_pages.value(QString());
    if (!page || page->model().isRefreshing())
        return;
    const BlockedLeadsModel &model = page->model();
    const bool hasFailed = model.state() == BlockedLeadsModel::State::Failed || model.state() == BlockedLeadsModel::State::PartlyLoaded;
    // Each complete reading of the list, the first or an F5, brings the campaigns up to date too.
    if (model.state() == BlockedLeadsModel::State::Loaded && m_places->hasRosters()) {
        readCampaignsIfOld(model.loadedAt());
    } else if (model.state() == BlockedLeadsModel::State::Loaded && model.loadedAt() != m_campaignsReadAt) {
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
    page->setStatus(label.isEmpty() ? campaign->statusText : label, toneOfCampaign(campaign->status));
}

} // namespace Muster
