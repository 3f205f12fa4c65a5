// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "backandforward.h"
#include "blocklistactions.h"
#include "choices.h"
#include "connectionactions.h"
#include "exports.h"
#include "finderfeed.h"
#include "importopener.h"
#include "jobactions.h"
#include "lastplace.h"
#include "pages/blocklistpage.h"
#include "pages/historypage.h"
#include "pages/placeholder.h"
#include "pages/rosterlook.h"
#include "pages/rosterpage.h"
#include "pages/welcomepage.h"
#include "prompts.h"
#include "purposes.h"
#include "services/connectionservice.h"
#include "shell/campaignplaces.h"
#include "shell/jobbanner.h"
#include "shell/mainmenu.h"
#include "shell/palette.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"
#include "store/settings.h"
#include "widgets/emptystate.h"
#include "windowactions.h"
#include "windowshell.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace Muster {

// Of MainWindow: which page is shown, and what each page may ask for.

namespace {

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
    const auto last = m_services.connections.find(ConnectionId(m_services.settings.choice(lastConnectionChoice)));
    if (last && m_services.connections.hasKey(last->id)) {
        showConnection(last->id);
        restorePage();
        return;
    }
    showConnection(m_services.connections.connections().constFirst().id);
    if (!last)
        return;
    m_services.settings.setChoice(lastConnectionChoice, last->id.text()); // it only lacks its key: the start after this one may have it
    if (!m_services.connections.hasStoredKey(last->id))
        return;
    m_awaited = last->id;
    const auto take = [this, id = last->id](bool isThere) {
        const bool isWanted = isThere && m_awaited == id; // the user may have gone elsewhere meanwhile
        m_awaited = {};
        if (!isWanted)
            return;
        showConnection(id);
        restorePage();
    };
    // Once the window is there: the keychain may ask, or a pass phrase is wanted.
    QMetaObject::invokeMethod(this, [this, last, take] { m_accounts->askKey(*last, {}, take); }, Qt::QueuedConnection);
}

/// To the list it stands before; where there is none, to whatever the connection shows instead.
void MainWindow::leaveWelcome()
{
    showPlace(BlocklistScope(m_scope));
    if (qobject_cast<WelcomePage *>(m_shell->stack->currentWidget()) != nullptr) // whose signal this is: it goes with the pages
        QMetaObject::invokeMethod(this, [this] { showConnection(m_connection.id); }, Qt::QueuedConnection);
}

/// The campaign that was shown last, once it is known to be there, and the history above it.
void MainWindow::restorePage()
{
    const CampaignId campaign = lastCampaign(m_services.settings, m_connection.id);
    if (!campaign.isEmpty() && m_places->contains({campaign}))
        showPlace({campaign});
    else if (!campaign.isEmpty() && hasBlocklist(m_connection.provider) && m_places->listing() == CampaignPlaces::Listing::Reading)
        m_whenPlacesAreRead = [this, campaign] {
            if (m_places->contains({campaign}))
                showPlace({campaign});
        };
    if (lastWasHistory(m_services.settings))
        showHistory();
}

void MainWindow::showConnection(const ConnectionId &id)
{
    const auto connection = m_services.connections.find(id);
    if (!connection)
        return;
    const bool isDown = connection->isPractice && (!m_practiceProblem.isEmpty() || m_practiceStarts);
    if (!isDown && !m_services.connections.hasKey(id)) {
        m_accounts->askKey(*connection);
        return;
    }
    const QList<CampaignId> rosters = m_rosterPages.keys();
    for (const CampaignId &campaign : rosters)
        dropRoster(campaign);
    while (m_shell->stack->count() > 0)
        delete m_shell->stack->widget(0);
    m_pages.clear();
    m_withoutPlace = nullptr;
    m_whenPlacesAreRead = {};
    m_history = nullptr;
    m_connection = *connection;
    m_awaited = {};
    m_services.settings.setChoice(lastConnectionChoice, id.text());
    m_jobActions->setShown(id);
    m_shell->jobBanner->setShown(id);
    setWindowTitle(m_connection.name);
    refreshConnections();
    m_scope = {};
    m_campaignsReadAt = {};
    m_places->setConnection(isDown ? ConnectionId() : id);
    m_actions->setEnabled(QLatin1String("workspace"), !isDown && hasBlocklist(m_connection.provider));
    m_actions->setEnabled(QLatin1String("addCampaign"), !isDown && !m_places->hasRosters());
    m_actions->setEnabled(QLatin1String("readCampaigns"), m_places->hasRosters());
    m_actions->setEnabled(QLatin1String("removeConnection"), !m_connection.isPractice);
    if (isDown)
        return showPracticeState();
    if (m_places->hasRosters())
        m_places->read();
    if (hasBlocklist(m_connection.provider))
        showPlace({});
    else if (const QList<SidebarPlace> places = m_places->places(); !places.isEmpty()) // as an earlier session knew them
        showPlace(firstPlace(places, lastCampaign(m_services.settings, id)));
    else
        showWithoutPlace();
}

void MainWindow::takePractice(const QString &problem)
{
    const bool changes = m_practiceStarts || !problem.isEmpty();
    m_practiceStarts = false;
    m_practiceProblem = problem;
    if (!changes || !m_connection.isPractice)
        return;
    const bool isWelcoming = qobject_cast<WelcomePage *>(m_shell->stack->currentWidget()) != nullptr;
    const ConnectionId awaited = m_awaited;
    showConnection(m_connection.id);
    if (!awaited.isEmpty()) {
        m_awaited = awaited;
        m_services.settings.setChoice(lastConnectionChoice, awaited.text());
    }
    if (isWelcoming) // it went with the pages
        m_actions->find(QLatin1String("welcome"))->trigger();
}

/// Why there is nothing to show of it.
void MainWindow::showPracticeState()
{
    m_purposes->setPlace({});
    auto *state = new EmptyState;
    if (m_practiceStarts) {
        state->setContent(Icon::Refresh, tr("Starting Practice…"),
                          tr("It is being filled with an invented company's campaigns and lists. This happens once."));
    } else {
        state->setContent(
            Icon::Warning, tr("Practice could not start."),
            tr("%1 Other connections work. To begin Practice anew, move its store away and start Muster again.").arg(m_practiceProblem),
            tr("Add connection…"), true);
        connect(state, &EmptyState::actionTriggered, m_accounts, &ConnectionActions::addConnection);
        QMetaObject::invokeMethod(this, &MainWindow::settled, Qt::QueuedConnection);
    }
    m_shell->stack->addWidget(state);
    m_shell->stack->setCurrentWidget(state);
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
    m_shell->stack->setCurrentWidget(page);
    if (QWidget *unused = std::exchange(m_withoutPlace, nullptr))
        unused->deleteLater();
    m_shell->sidebar->setCurrent(scope);
    offerPurposes();
    m_palette->setSearchesRoster(isRoster);
    offerActions();
    m_ways->noteSoon();
}

void MainWindow::showHistory()
{
    // Other processes write into the journal too.
    m_jobActions->readList();
    if (m_history) {
        m_history->reload();
    } else {
        m_history = new HistoryPage(m_services.jobs, m_services.connections, m_services.settings, m_services.prompts);
        m_shell->stack->addWidget(m_history);
        connect(m_history, &HistoryPage::undoRequested, m_jobActions, &JobActions::undo);
        connect(m_history, &HistoryPage::resumeRequested, m_jobActions, &JobActions::resume);
        connect(m_history, &HistoryPage::rowsRequested, m_jobActions, [this](const JobId &id) { m_jobActions->showRows(id); });
        connect(m_history, &HistoryPage::correctRequested, m_imports, &ImportOpener::correct);
    }
    m_shell->stack->setCurrentWidget(m_history);
    m_shell->sidebar->setHistoryCurrent(true);
    m_whenPlacesAreRead = {};
    offerActions();
    m_history->focusRows();
    m_ways->noteSoon();
}

std::optional<WindowPlace> MainWindow::shownPlace() const
{
    const bool isHistory = m_history != nullptr && m_shell->stack->currentWidget() == m_history;
    const bool isPlace = isHistory || qobject_cast<PageFrame *>(m_shell->stack->currentWidget()) != nullptr;
    return isPlace && !m_whenPlacesAreRead ? std::optional(WindowPlace{m_connection.id, m_scope, isHistory}) : std::nullopt;
}

bool MainWindow::goTo(const WindowPlace &place)
{
    if (place.isHistory) {
        showHistory();
        return true;
    }
    if (place.connection != m_connection.id)
        showConnection(place.connection);
    if (place.connection != m_connection.id) // it wants its key first
        return false;
    if (m_places->hasRosters() && place.scope.campaign)
        goToRoster(place.connection, *place.scope.campaign, [](RosterPage *) {});
    else
        showPlace(BlocklistScope(place.scope));
    return true;
}

BlocklistPage *MainWindow::openPage(const BlocklistScope &scope)
{
    BlocklistService *service = m_services.connections.blocklists(m_connection.id);
    if (!service)
        return nullptr;
    const BlocklistPageContext context{scope, m_places->titleOf(scope), m_connection.name, m_connection.id};
    auto *page = new BlocklistPage(*service, context, m_services.settings, m_services.prompts);
    page->setIndexes(m_services.suppressions, m_services.rosters);
    if (m_services.lists != nullptr)
        page->setKeptLists(*m_services.lists);
    m_pages.insert(keyOf(scope), page);
    m_shell->stack->addWidget(page);
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
    const QList<Connection> known = m_services.connections.connections();
    if (!m_services.connections.find(m_connection.id))
        return showConnection(known.constFirst().id);
    m_shell->topBar->setConnections(known, m_connection.id);
    m_actions->setConnections(known, m_connection.id);
    m_ways->forget([&known](const WindowPlace &place) {
        const auto isIt = [&place](const Connection &connection) { return connection.id == place.connection; };
        return !place.isHistory && std::none_of(known.begin(), known.end(), isIt);
    });
    offerActions();
}

void MainWindow::offerActions()
{
    const auto *page = qobject_cast<PageFrame *>(m_shell->stack->currentWidget());
    const QList<QAction *> actions = page != nullptr ? page->pageActions() : QList<QAction *>();
    m_palette->setActions(actions + m_actions->all());
    m_menu->setActions(actions, m_actions->all());
}

void MainWindow::refreshPlaces()
{
    const QList<SidebarPlace> places = m_places->places();
    m_shell->sidebar->setPlaces(places, m_places->groups());
    m_feed->setPlaces(m_connection.id, places);
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
    if (!m_places->hasRosters() || m_places->listing() == CampaignPlaces::Listing::Read)
        m_ways->forget([this](const WindowPlace &place) {
            return !place.isHistory && place.connection == m_connection.id && !m_places->contains(place.scope);
        });
    offerPurposes();
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
