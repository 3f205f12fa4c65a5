// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "blocklistactions.h"
#include "closing.h"
#include "connectionactions.h"
#include "dialogs/rememberedcolumnsdialog.h"
#include "dialogs/requestsatoncedialog.h"
#include "exports.h"
#include "importopener.h"
#include "jobactions.h"
#include "pages/blocklistpage.h"
#include "pages/historypage.h"
#include "pages/rosterpage.h"
#include "prompts.h"
#include "rosteractions.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "shell/campaignplaces.h"
#include "shell/dropoverlay.h"
#include "shell/jobbanner.h"
#include "shell/jobtray.h"
#include "shell/palette.h"
#include "shell/scrim.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String geometryPart("window");
constexpr QLatin1String splitterPart("sidebar");

} // namespace

MainWindow::MainWindow(const WindowServices &services, const QString &practiceProblem, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_practiceProblem(practiceProblem)
{
    m_places = new CampaignPlaces(services.connections, this);
    buildShell();
    makeActors();
    buildActions();
    connectShell();
    connectJobs();
    if (!restoreGeometry(services.settings.windowState(geometryPart)))
        resize(1280, 800);
    m_splitter->restoreState(services.settings.windowState(splitterPart));

    showLastConnection();
}

void MainWindow::makeActors()
{
    const auto &[connections, jobs, suppressions, rosters, settings, prompts, backupsFolder] = m_services;
    m_accounts = new ConnectionActions(connections, prompts, *this);
    m_jobActions = new JobActions(jobs, connections, *m_accounts, settings, prompts, *m_tray, *this);
    m_imports = new ImportOpener({connections, jobs, suppressions, settings, prompts}, jobs, *m_jobActions, *this);
    m_exports = new Exports(settings, prompts, *m_tray, *this);
    m_blocklists = new BlocklistActions(connections, *m_jobActions, *m_imports, settings, prompts, *this);
    m_rosterActions = new RosterActions(connections, jobs, *m_jobActions, *m_imports, settings, prompts, backupsFolder, *this);
    m_leaving = new Closing(jobs, *m_jobActions, *m_rosterActions, *m_tray, prompts, *this);
    for (QObject *actor : QObjectList{m_accounts, m_jobActions, m_imports, m_exports, m_blocklists, m_rosterActions, m_leaving})
        actor->setParent(this);
}

MainWindow::~MainWindow()
{
    // Pages and flows use the connections' services until they are gone.
    delete m_stack;
    delete m_rosterActions;
    delete m_blocklists;
    delete m_imports;
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
    m_jobBanner = new JobBanner;
    layout->addWidget(m_topBar);
    layout->addWidget(m_jobBanner);
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
    add("readCampaigns", tr("Read the campaigns anew"), {}, [this] { m_places->read(); });
    add("history", tr("Activity: job history"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { showHistory(); });
    add("undo", tr("Undo the last job…"), QKeySequence::Undo, [this] { undo(); });
    add("addCampaign", tr("Add campaign…"), {}, [this] { m_accounts->addCampaign(m_connection); });
    add("addConnection", tr("Add connection…"), {}, [this] { m_accounts->addConnection(); });
    add("lightAppearance", tr("Light appearance"), {}, [this] { Q_EMIT appearanceChosen(Appearance::Light); });
    add("darkAppearance", tr("Dark appearance"), {}, [this] { Q_EMIT appearanceChosen(Appearance::Dark); });
    add("systemAppearance", tr("Appearance of the system"), {}, [this] { Q_EMIT appearanceChosen(Appearance::System); });
    add("rememberedColumns", tr("Remembered columns…"), {},
        [this] { RememberedColumnsDialog::openFor(m_services.settings, m_services.prompts, this); });
    add("requestsAtOnce", tr("Requests at once…"), {}, [this] {
        auto *dialog = new RequestsAtOnceDialog(m_services.connections, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add("about", tr("About Muster"), {}, [this] { about(); });
    add("quit", tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::connectShell()
{
    connect(m_topBar, &TopBar::connectionChosen, this, &MainWindow::showConnection);
    connect(m_topBar, &TopBar::addConnectionRequested, m_accounts, &ConnectionActions::addConnection);
    connect(m_topBar, &TopBar::removeConnectionRequested, this, [this](const ConnectionId &id) {
        if (const auto connection = m_services.connections.find(id))
            removeConnection(*connection);
    });
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_sidebar, &Sidebar::readAgainRequested, m_places, &CampaignPlaces::read);
    connect(m_sidebar, &Sidebar::addCampaignRequested, this, [this] { m_accounts->addCampaign(m_connection); });
    connect(m_sidebar, &Sidebar::renameCampaignRequested, this,
            [this](const CampaignId &id) { m_accounts->renameCampaign(m_connection, id); });
    connect(m_sidebar, &Sidebar::removeCampaignRequested, this,
            [this](const CampaignId &id) { m_accounts->forgetCampaign(m_connection, id); });
    connect(m_palette, &Palette::placeChosen, this, [this](const BlocklistScope &scope) {
        showPlace(scope);
        if (BlocklistPage *page = currentPage())
            page->focusRows();
        else if (RosterPage *roster = currentRoster())
            roster->focusRows();
    });
    connect(m_palette, &Palette::personSearchRequested, this, [this](const QString &text) {
        showPlace(BlocklistScope(m_scope));
        if (BlocklistPage *page = currentPage())
            page->showSearch(text);
        else if (RosterPage *roster = currentRoster())
            roster->showSearch(text);
    });
    connect(m_accounts, &ConnectionActions::connectionReady, this, &MainWindow::showConnection);
    connect(m_accounts, &ConnectionActions::campaignAdded, this, [this](const CampaignId &id) {
        m_places->read();
        showPlace({id});
    });
    connect(m_drops, &DropOverlay::fileDropped, this, [this](int zone, const QString &path) { takeDrop(zone, path, {}); });
    connect(m_drops, &DropOverlay::textDropped, this, [this](int zone, const QString &text) { takeDrop(zone, {}, text); });
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, &MainWindow::refreshConnections);
    connect(m_places, &CampaignPlaces::changed, this, &MainWindow::refreshPlaces);
    connect(m_places, &CampaignPlaces::counted, m_sidebar, &Sidebar::setCount);
    connect(m_places, &CampaignPlaces::finished, this, &MainWindow::takePlaces);
}

void MainWindow::connectJobs()
{
    connect(m_jobActions, &JobActions::listChanged, this, &MainWindow::noteWrite);
    connect(m_jobActions, &JobActions::correctRequested, m_imports, &ImportOpener::correct);
    connect(m_jobActions, &JobActions::waitingChanged, this, &MainWindow::takeWaiting);
    connect(m_jobActions, &JobActions::journalFailed, m_jobBanner, &JobBanner::setProblem);
    connect(m_jobBanner, &JobBanner::resumeRequested, this, [this](const QList<JobId> &ids) {
        for (const JobId &id : ids)
            m_jobActions->resume(id);
    });
    connect(m_jobBanner, &JobBanner::rowsRequested, this, [this](const JobId &id) { m_jobActions->showRows(id); });
    connect(m_jobBanner, &JobBanner::discardRequested, m_jobActions, &JobActions::discard);
    connect(m_jobBanner, &JobBanner::listRequested, this, &MainWindow::showHistory);
    connect(m_jobBanner, &JobBanner::retryRequested, m_jobActions, &JobActions::readList);
    connect(m_tray, &JobTray::moreRequested, this, &MainWindow::showHistory);
    connect(m_sidebar, &Sidebar::historyChosen, this, &MainWindow::showHistory);
    // The session ends: what is not sent by then waits for the next start.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, m_leaving, &Closing::endSession);
}

void MainWindow::takeWaiting(const QList<JobRecord> &all, const QList<JobRecord> &untold)
{
    m_jobBanner->setProblem({});
    m_jobBanner->setJobs(untold);
    m_sidebar->setWaitingJobs(static_cast<int>(all.size()));
}

void MainWindow::removeConnection(const Connection &connection)
{
    if (m_services.jobs.runningOn(connection.id) > 0) {
        m_services.prompts.tell(this, tr("%1 is still being written to").arg(connection.name),
                                tr("Wait until the job has ended, or cancel it first."));
        return;
    }
    m_services.jobs.list(this, [this, connection](const tl::expected<QList<JobRecord>, QString> &jobs) {
        const QList<JobRecord> known = jobs.value_or(QList<JobRecord>());
        const int open = static_cast<int>(std::count_if(known.begin(), known.end(), [&connection](const JobRecord &job) {
            return job.connection == connection.id && (job.isOwned || job.isResumable());
        }));
        if (open > 0)
            m_services.prompts.tell(
                this, tr("%Ln job(s) on %1 has/have not ended", nullptr, open).arg(connection.name),
                tr("Without the connection nobody could go on with them. Resume or discard them first: the history lists "
                   "them."));
        else
            m_accounts->removeConnection(connection);
    });
}

void MainWindow::undo()
{
    const JobRecord *selected = m_history && m_stack->currentWidget() == m_history ? m_history->selectedJob() : nullptr;
    if (selected)
        m_jobActions->undo(selected->id);
    else
        m_jobActions->undoLast(m_connection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_jobActions)
        return;
    m_jobActions->readList();
    if (m_history && m_history->isVisible())
        m_history->reload();
}

void MainWindow::about()
{
    m_services.prompts.tell(
        this, tr("Muster %1").arg(QGuiApplication::applicationVersion()),
        tr("Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later."));
}

void MainWindow::comeBack()
{
    m_leaving->stay();
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayClose()) {
        event->ignore();
        return;
    }
    m_services.settings.setWindowState(geometryPart, saveGeometry());
    m_services.settings.setWindowState(splitterPart, m_splitter->saveState());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Muster
