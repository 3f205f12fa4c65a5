// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositionroot.h"

#include "base/freememory.h"
#include "firstframe.h"
#include "jobnotices.h"
#include "mainwindow.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/activitylog.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/keptlists.h"
#include "services/practicecampaigns.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"
#include "shell/desktopnotice.h"
#include "shell/taskbarprogress.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr auto beforeBlocklists = 1s;
constexpr auto beforeRosters = 5s;

} // namespace

CompositionRoot::CompositionRoot(const QString &profileDirectory)
    : m_profile(profileDirectory),
      m_settings(m_profile.settingsFile()),
      m_keys(m_settings, m_profile.folder()),
      m_requests(m_clock),
      m_network(makeNetworkAccess()),
      m_connections(std::make_unique<ConnectionService>(m_settings, *m_network, m_clock)),
      m_jobs(std::make_unique<JobService>(m_profile.jobsFolder(), *m_connections, m_clock)),
      m_suppressions(std::make_unique<SuppressionIndex>(m_profile.blocklistsFolder(), *m_connections, m_clock)),
      m_rosters(std::make_unique<RosterIndex>(*m_connections)),
      m_lists(std::make_unique<KeptLists>(m_profile.blocklistsFolder(), m_profile.rostersFolder(), *m_connections))
{
    m_connections->setKeyStore(&m_keys);
    m_connections->setRequestLog(&m_requests);
    m_activity = std::make_unique<ActivityLog>(*m_connections, *m_jobs);
}

CompositionRoot::~CompositionRoot() = default;

QString CompositionRoot::folder() const
{
    return QFileInfo(m_profile.settingsFile()).absolutePath();
}

QString CompositionRoot::offerPractice()
{
    Sandbox::PracticeOptions options;
    options.storeFile = m_profile.practiceStoreFile();
    options.seedDemo = true;
    m_practice = std::make_unique<Sandbox::PracticeServer>(options);
    if (!m_practice->bind())
        return m_practice->error();
    m_connections->setPractice(m_practice->url(), m_practice->apiKey());
    offerPracticeCampaigns(*m_connections, m_settings);
    return {};
}

/// Nothing that the user waits for is to wait for them: they begin when the first list is there.
void CompositionRoot::readIndexesLater()
{
    QObject::connect(
        m_window.get(), &MainWindow::settled, m_window.get(),
        [this] {
            // Of every connection whose key is kept.
            QTimer::singleShot(beforeBlocklists, m_suppressions.get(), [this] {
                m_connections->fetchKeys(m_suppressions.get())->onDone(m_suppressions.get(), [this](const Result<bool> &) {
                    m_suppressions->refresh();
                });
            });
            QTimer::singleShot(beforeRosters, m_rosters.get(), &RosterIndex::refresh);
        },
        Qt::SingleShotConnection);
    const auto giveBack = [] { QThreadPool::globalInstance()->start(giveBackFreeMemory); };
    QObject::connect(m_suppressions.get(), &SuppressionIndex::refreshed, m_window.get(), giveBack);
    QObject::connect(m_rosters.get(), &RosterIndex::finished, m_window.get(), giveBack);
}

MainWindow &CompositionRoot::window()
{
    if (!m_window) {
        const bool isFilled = QFileInfo::exists(m_profile.practiceStoreFile());
        const QString practiceProblem = offerPractice();
        const WindowServices services{*m_connections, *m_jobs, *m_suppressions, *m_rosters, m_settings, m_prompts,
                                      m_profile.backupsFolder(), m_lists.get(), !isFilled && practiceProblem.isEmpty(),
                                      &m_requests, &m_profile, m_welcomesNewcomers};
        m_window = std::make_unique<MainWindow>(services, practiceProblem);
        readIndexesLater();
    }
    return *m_window;
}

void CompositionRoot::showWindow()
{
    window().show();
    afterFirstFrame(*m_window, [this] {
        startPractice();
        m_notice = makeDesktopNotice();
        m_progress = makeTaskbarProgress();
        m_notices = std::make_unique<JobNotices>(*m_jobs, *m_notice, *m_progress, *m_window);
        QObject::connect(m_notice.get(), &DesktopNotice::activated, m_window.get(), &MainWindow::comeBack);
    });
}

/// What the window has asked Practice for until now is answered once it runs.
void CompositionRoot::startPractice()
{
    if (m_practice->port() == 0)
        return; // the window was told why
    m_practiceStart = std::jthread([practice = m_practice.get(), window = m_window.get()] {
        const QString problem = practice->start() ? QString() : practice->error();
        giveBackFreeMemory(); // filling it takes some
        QMetaObject::invokeMethod(window, [window, problem] { window->takePractice(problem); }, Qt::QueuedConnection);
    });
}

} // namespace Muster
