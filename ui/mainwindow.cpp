// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "applicationlook.h"
#include "backandforward.h"
#include "blocklistactions.h"
#include "closing.h"
#include "connectionactions.h"
#include "dialogs/diagnosticsdialog.h"
#include "dialogs/rememberedcolumnsdialog.h"
#include "dialogs/requestlogdialog.h"
#include "dialogs/requestsatoncedialog.h"
#include "dialogs/settingsdialog.h"
#include "exports.h"
#include "finderfeed.h"
#include "help.h"
#include "importopener.h"
#include "jobactions.h"
#include "lastplace.h"
#include "pages/blocklistpage.h"
#include "pages/historypage.h"
#include "pages/rosterpage.h"
#include "pages/welcomepage.h"
#include "prompts.h"
#include "purposes.h"
#include "rosteractions.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "shell/campaignplaces.h"
#include "shell/jobbanner.h"
#include "shell/jobtray.h"
#include "shell/mainmenu.h"
#include "shell/palette.h"
#include "shell/scrim.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"
#include "store/keystore.h"
#include "welcome.h"
#include "windowactions.h"
#include "windowshell.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QStackedWidget>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String geometryPart("window");
constexpr QLatin1String splitterPart("sidebar");

void tellAbout(Prompts &prompts, QWidget *window)
{
    prompts.tell(window, MainWindow::tr("Muster %1").arg(QGuiApplication::applicationVersion()),
                 MainWindow::tr("Blocklists and campaign rosters in one window. Free software under the GNU General Public License, "
                                "version 3 or later."));
}

} // namespace

MainWindow::MainWindow(const WindowServices &services, const QString &practiceProblem, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_practiceProblem(practiceProblem),
      m_practiceStarts(services.practiceIsBeingFilled)
{
    m_places = new CampaignPlaces(services.connections, services.lists, this);
    buildShell();
    makeActors();
    buildActions();
    connectShell();
    connectJobs();
    makeGuides();
    if (!restoreGeometry(services.settings.windowState(geometryPart)))
        resize(1280, 800);
    m_shell->restoreWidths(services.settings.windowState(splitterPart));

    const bool isNew = services.welcomesNewcomers && WelcomePage::isDue(services.settings); // before anything is remembered
    showLastConnection();
    if (isNew)
        m_actions->find(QLatin1String("welcome"))->trigger();
}

void MainWindow::makeActors()
{
    ConnectionService &connections = m_services.connections;
    JobService &jobs = m_services.jobs;
    Settings &settings = m_services.settings;
    Prompts &prompts = m_services.prompts;
    m_accounts = new ConnectionActions(connections, settings, prompts, *this);
    m_jobActions = new JobActions(jobs, connections, *m_accounts, settings, prompts, *m_shell->tray, *this);
    m_imports = new ImportOpener({connections, jobs, m_services.suppressions, settings, prompts}, jobs, *m_jobActions, *this);
    m_exports = new Exports(settings, prompts, *m_shell->tray, *this);
    m_blocklists = new BlocklistActions(connections, *m_jobActions, *m_imports, settings, prompts, *this);
    m_rosterActions = new RosterActions(connections, jobs, *m_jobActions, *m_imports, settings, prompts, m_services.backupsFolder, *this);
    m_purposes = new Purposes(connections, *m_blocklists, *m_rosterActions, prompts, *this);
    m_leaving = new Closing(jobs, *m_jobActions, *m_rosterActions, *m_shell->tray, prompts, *this);
    for (QObject *actor : QObjectList{m_accounts, m_jobActions, m_imports, m_exports, m_blocklists, m_rosterActions, m_purposes, m_leaving})
        actor->setParent(this);
}

void MainWindow::makeGuides()
{
    const auto openRosters = [this] {
        QList<KnownRoster> open;
        for (const RosterPage *page : std::as_const(m_rosterPages))
            open << KnownRoster{m_connection.id, page->context().campaign, page->context().title, page->model().leads().rows()};
        return open;
    };
    m_feed = new FinderFeed(*m_palette, m_services, openRosters, this);

    const auto pageActions = [this] {
        const auto *page = qobject_cast<PageFrame *>(m_shell->stack->currentWidget());
        return page != nullptr ? page->pageActions() : QList<QAction *>();
    };
    auto *help = new Help(*m_actions, pageActions, this);
    auto *welcome = new Welcome(*m_shell->stack, m_services.settings, *help, this);
    connect(welcome, &Welcome::connectionRequested, m_accounts, &ConnectionActions::addConnection);
    connect(welcome, &Welcome::dismissed, this, &MainWindow::leaveWelcome);
    connect(welcome, &Welcome::shown, this, &MainWindow::offerActions);
    connect(welcome, &Welcome::sampleRequested, this, [this] {
        if (m_connection.id != ConnectionService::practiceId())
            showConnection(ConnectionService::practiceId());
        m_blocklists->block(place({}), {{}, WelcomePage::sampleList(), WelcomePage::sampleName(), true});
    });
    connect(m_accounts, &ConnectionActions::connectionReady, welcome, &Welcome::end);
    connect(&m_services.jobs, &JobService::jobStarted, welcome, &Welcome::leave); // whoever has a job needs no welcome
}

MainWindow::~MainWindow()
{
    // Pages and flows use the connections' services until they are gone.
    delete m_shell->stack;
    delete m_purposes;
    delete m_rosterActions;
    delete m_blocklists;
    delete m_imports;
}

void MainWindow::buildShell()
{
    m_shell = new WindowShell;
    setCentralWidget(m_shell);
    m_palette = new Palette(m_shell->topBar->finder(), this);
    m_menu = new MainMenu(this);
    m_shell->topBar->setMenu(m_menu, QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText));
    new Scrim(this);
}

void MainWindow::buildActions()
{
    m_actions = new WindowActions(*this);
    const auto add = [this](const char *name, MenuSection section, const QString &text, const QList<QKeySequence> &keys, auto act) {
        m_actions->add(name, section, text, keys, act);
    };
    add("menu", MenuSection::Help, tr("Menu"), {QKeySequence(Qt::Key_F10), QKeySequence(Qt::ALT | Qt::Key_M)},
        [this] { m_shell->topBar->openMenu(); });
    m_ways = new BackAndForward(*this, *m_actions, {[this] { return shownPlace(); }, [this](const WindowPlace &to) { return goTo(to); }});
    add("workspace", MenuSection::Go, tr("Workspace blocklist"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, [this] { showPlace({}); });
    add("history", MenuSection::Go, tr("Activity: job history"), {QKeySequence(Qt::CTRL | Qt::Key_J)}, [this] { showHistory(); });
    add("places", MenuSection::Go, tr("Places, or back to the rows"), {QKeySequence(Qt::Key_F6)}, [this] { switchPart(); });
    add("find", MenuSection::Go, tr("Find a person, campaign or action"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { m_palette->open(); });
    add("undo", MenuSection::Edit, tr("Undo the last job…"), {QKeySequence::Undo}, [this] {
        const JobRecord *selected = m_history && m_history->isVisible() ? m_history->selectedJob() : nullptr;
        if (selected)
            m_jobActions->undo(selected->id);
        else
            m_jobActions->undoLast(m_connection);
    });
    add("readCampaigns", MenuSection::View, tr("Read the campaigns anew"), {}, [this] { m_places->read(); });
    const std::initializer_list<std::pair<Appearance, QString>> appearances{{Appearance::Light, tr("Light appearance")},
                                                                           {Appearance::Dark, tr("Dark appearance")},
                                                                           {Appearance::System, tr("Appearance of the system")}};
    for (const auto &[appearance, text] : appearances)
        m_actions->add((appearanceWord(appearance).toLatin1() + "Appearance").constData(), MenuSection::View, text, {},
                       [this, chosen = appearance] { Q_EMIT appearanceChosen(chosen); });
    add("addCampaign", MenuSection::Connection, tr("Add campaign…"), {}, [this] { m_accounts->addCampaign(m_connection); });
    add("addConnection", MenuSection::Connection, tr("Add connection…"), {}, [this] { m_accounts->addConnection(); });
    add("manageConnections", MenuSection::Connection, tr("Manage connections…"), {},
        [this] { m_accounts->manageConnections(m_connection.id); });
    add("removeConnection", MenuSection::Connection, tr("Remove this connection…"), {}, [this] { removeConnection(m_connection); });
    add("settings", MenuSection::File, tr("Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { openSettings(); });
    add("rememberedColumns", MenuSection::File, tr("Remembered columns…"), {},
        [this] { RememberedColumnsDialog::openFor(m_services.settings, m_services.prompts, this); });
    add("requestsAtOnce", MenuSection::Connection, tr("Requests at once…"), {}, [this] {
        auto *dialog = new RequestsAtOnceDialog(m_services.connections, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add("exportTeam", MenuSection::File, tr("Export connections and mappings…"), {}, [this] { m_accounts->exportTeamProfile(); });
    add("importTeam", MenuSection::File, tr("Import connections and mappings…"), {}, [this] { m_accounts->importTeamProfile(); });
    if (RequestLog *requests = m_services.requests; requests != nullptr && m_services.profile != nullptr) {
        add("requestLog", MenuSection::Help, tr("Request log…"), {QKeySequence(Qt::Key_F12)},
            [this, requests] { RequestLogDialog::openFor(*requests, this); });
        add("diagnostics", MenuSection::Help, tr("Copy diagnostics…"), {}, [this, requests] {
            const KeyStore *keys = m_services.connections.keyStore();
            const QString keyPlace = keys != nullptr ? keyPlaceWord(keys->place()) : QString();
            DiagnosticsDialog::openFor({m_services.connections, *requests, *m_services.profile, keyPlace, {}}, m_services.prompts, this);
        });
    }
    add("about", MenuSection::Help, tr("About Muster"), {}, [this] { tellAbout(m_services.prompts, this); });
    add("quit", MenuSection::File, tr("Quit"), {QKeySequence::Quit}, [this] { close(); });
}

void MainWindow::connectShell()
{
    connect(m_shell->topBar, &TopBar::connectionChosen, this, &MainWindow::showConnection);
    connect(m_shell->topBar, &TopBar::addConnectionRequested, m_accounts, &ConnectionActions::addConnection);
    connect(m_shell->topBar, &TopBar::manageConnectionsRequested, this, [this] { m_accounts->manageConnections(m_connection.id); });
    const auto remove = [this](const ConnectionId &id) {
        if (const auto connection = m_services.connections.find(id))
            removeConnection(*connection);
    };
    connect(m_shell->topBar, &TopBar::removeConnectionRequested, this, remove);
    connect(m_accounts, &ConnectionActions::removeRequested, this, remove);
    connect(m_shell->sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_shell->sidebar, &Sidebar::readAgainRequested, m_places, &CampaignPlaces::read);
    connect(m_shell->sidebar, &Sidebar::addCampaignRequested, this, [this] { m_accounts->addCampaign(m_connection); });
    connect(m_shell->sidebar, &Sidebar::renameCampaignRequested, this,
            [this](const CampaignId &id) { m_accounts->renameCampaign(m_connection, id); });
    connect(m_shell->sidebar, &Sidebar::removeCampaignRequested, this,
            [this](const CampaignId &id) { m_accounts->forgetCampaign(m_connection, id); });
    connect(m_palette, &Palette::placeChosen, this, [this](const BlocklistScope &scope) {
        showPlace(scope);
        focusList();
    });
    connect(m_palette, &Palette::distantPlaceChosen, this,
            [this](const ConnectionId &id, const BlocklistScope &scope) { goTo({id, scope}); });
    connect(m_palette, &Palette::personChosen, this, &MainWindow::showPerson);
    connect(m_palette, &Palette::personSearchRequested, this,
            [this](const QString &text) { showPerson({{}, {}, text, m_connection.id, m_scope}); });
    connect(m_accounts, &ConnectionActions::connectionReady, this, &MainWindow::showConnection);
    connect(m_accounts, &ConnectionActions::campaignAdded, this, [this](const CampaignId &id) {
        m_places->read();
        showPlace({id});
    });
    connect(m_actions, &WindowActions::connectionChosen, this, &MainWindow::showConnection);
    connect(this, &MainWindow::settled, m_purposes, &Purposes::begin);
    connect(m_ways, &BackAndForward::visited, this, [this](const WindowPlace &place) {
        if (m_awaited.isEmpty())
            rememberPlace(m_services.settings, place);
    });
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, &MainWindow::refreshConnections);
    connect(m_places, &CampaignPlaces::changed, this, &MainWindow::refreshPlaces);
    connect(m_places, &CampaignPlaces::counted, m_shell->sidebar, &Sidebar::setCount);
    connect(m_places, &CampaignPlaces::finished, this, &MainWindow::takePlaces);
}

void MainWindow::connectJobs()
{
    connect(m_jobActions, &JobActions::listChanged, this, &MainWindow::noteWrite);
    connect(m_jobActions, &JobActions::correctRequested, m_imports, &ImportOpener::correct);
    connect(m_jobActions, &JobActions::waitingChanged, this, [this](const QList<JobRecord> &all, const QList<JobRecord> &untold) {
        m_shell->jobBanner->setProblem({});
        m_shell->jobBanner->setJobs(untold);
        m_shell->sidebar->setWaitingJobs(static_cast<int>(all.size()));
    });
    connect(m_jobActions, &JobActions::journalFailed, m_shell->jobBanner, &JobBanner::setProblem);
    connect(m_shell->jobBanner, &JobBanner::resumeRequested, this, [this](const QList<JobId> &ids) {
        for (const JobId &id : ids)
            m_jobActions->resume(id);
    });
    connect(m_shell->jobBanner, &JobBanner::rowsRequested, this, [this](const JobId &id) { m_jobActions->showRows(id); });
    connect(m_shell->jobBanner, &JobBanner::discardRequested, m_jobActions, &JobActions::discard);
    connect(m_shell->jobBanner, &JobBanner::listRequested, this, &MainWindow::showHistory);
    connect(m_shell->jobBanner, &JobBanner::retryRequested, m_jobActions, &JobActions::readList);
    connect(m_shell->tray, &JobTray::moreRequested, this, &MainWindow::showHistory);
    connect(m_shell->sidebar, &Sidebar::historyChosen, this, &MainWindow::showHistory);
    // The session ends: what is not sent by then waits for the next start.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, m_leaving, &Closing::endSession);
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

/// From anywhere to the places of the sidebar, and from there to the rows.
void MainWindow::switchPart()
{
    const bool isInSidebar = m_shell->sidebar->isAncestorOf(focusWidget());
    if (!isInSidebar)
        m_shell->sidebar->setFocus(Qt::ShortcutFocusReason);
    else if (m_history && m_shell->stack->currentWidget() == m_history)
        m_history->focusRows();
    else
        focusList();
}

void MainWindow::focusList()
{
    if (BlocklistPage *page = currentPage())
        page->focusRows();
    else if (RosterPage *roster = currentRoster())
        roster->focusRows();
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

void MainWindow::comeBack()
{
    m_leaving->stay();
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::openSettings()
{
    Settings &settings = m_services.settings;
    auto *dialog = new SettingsDialog(settings, m_services.connections,
                                      {ApplicationLook::chosen(settings), ApplicationLook::hasCompactRows(settings)}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(dialog, &SettingsDialog::compactRowsChosen, this,
            [&settings](bool compact) { ApplicationLook::setCompactRows(settings, compact); });
    connect(dialog, &SettingsDialog::rememberedColumnsRequested, this,
            [this, dialog] { RememberedColumnsDialog::openFor(m_services.settings, m_services.prompts, dialog); });
    connect(dialog, &SettingsDialog::keysRequested, m_accounts, &ConnectionActions::chooseKeyPlace);
    connect(dialog, &SettingsDialog::restartRequested, m_leaving, &Closing::restart);
    dialog->open();
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_purposes->open(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayClose()) {
        event->ignore();
        return;
    }
    m_services.settings.setWindowState(geometryPart, saveGeometry());
    m_services.settings.setWindowState(splitterPart, m_shell->saveWidths());
    QMainWindow::closeEvent(event);
    Q_EMIT closed(m_leaving->beginsAgain());
}

} // namespace Muster
