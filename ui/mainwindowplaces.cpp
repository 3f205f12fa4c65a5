// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "blocklistactions.h"
#include "connectionactions.h"
#include "jobactions.h"
#include "pages/blocklistpage.h"
#include "pages/historypage.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "shell/campaignplaces.h"
#include "shell/dropoverlay.h"
#include "shell/jobbanner.h"
#include "shell/palette.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"
#include "widgets/emptystate.h"
#include "widgets/receivedcontent.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>

namespace Muster {

// Of MainWindow: which page is shown, and what each page may ask for.

namespace {

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

BlocklistPage *MainWindow::currentPage() const
{
    return m_pages.value(keyOf(m_scope));
}

void MainWindow::showLastConnection()
{
    const auto last = m_connections.find(ConnectionId(m_settings.choice(lastConnection)));
    if (last && m_connections.hasKey(last->id)) {
        showConnection(last->id);
        return;
    }
    showConnection(m_connections.connections().constFirst().id);
    if (last) // it only lacks its key: the start after this one may have it
        m_settings.setChoice(lastConnection, last->id.text());
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
    m_history = nullptr;
    m_connection = *connection;
    m_settings.setChoice(lastConnection, id.text());
    m_jobActions->setShown(id);
    m_jobBanner->setShown(id);
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

void MainWindow::showHistory()
{
    // Other processes write into the journal too.
    m_jobActions->readList();
    if (m_history) {
        m_history->reload();
    } else {
        m_history = new HistoryPage(m_jobs, m_connections, m_settings, m_prompts);
        m_stack->addWidget(m_history);
        connect(m_history, &HistoryPage::undoRequested, m_jobActions, &JobActions::undo);
        connect(m_history, &HistoryPage::resumeRequested, m_jobActions, &JobActions::resume);
        connect(m_history, &HistoryPage::rowsRequested, m_jobActions, [this](const JobId &id) { m_jobActions->showRows(id); });
        connect(m_history, &HistoryPage::correctRequested, m_blocklists, &BlocklistActions::correct);
    }
    m_stack->setCurrentWidget(m_history);
    m_sidebar->setHistoryCurrent(true);
    m_palette->setActions(m_history->pageActions() + m_actions);
    m_history->focusRows();
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

void MainWindow::noteWrite(const ConnectionId &id, const BlocklistScope &scope)
{
    if (id != m_connection.id)
        return;
    if (BlocklistPage *page = m_pages.value(keyOf(scope)))
        page->reload();
}

} // namespace Muster
