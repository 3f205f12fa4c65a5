// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositionroot.h"

#include "jobnotices.h"
#include "mainwindow.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/practicecampaigns.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"
#include "shell/desktopnotice.h"
#include "shell/taskbarprogress.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
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
      m_network(makeNetworkAccess()),
      m_connections(std::make_unique<ConnectionService>(m_settings, *m_network, m_clock)),
      m_jobs(std::make_unique<JobService>(m_profile.jobsFolder(), *m_connections, m_clock)),
      m_suppressions(std::make_unique<SuppressionIndex>(m_profile.blocklistsFolder(), *m_connections, m_clock)),
      m_rosters(std::make_unique<RosterIndex>(*m_connections))
{
}

CompositionRoot::~CompositionRoot() = default;

QString CompositionRoot::folder() const
{
    return QFileInfo(m_profile.settingsFile()).absolutePath();
}

QString CompositionRoot::startPractice()
{
    Sandbox::PracticeOptions options;
    options.storeFile = m_profile.practiceStoreFile();
    options.seedDemo = true;
    m_practice = std::make_unique<Sandbox::PracticeServer>(options);
    if (!m_practice->start())
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
            QTimer::singleShot(beforeBlocklists, m_suppressions.get(), &SuppressionIndex::refresh);
            QTimer::singleShot(beforeRosters, m_rosters.get(), &RosterIndex::refresh);
        },
        Qt::SingleShotConnection);
}

MainWindow &CompositionRoot::window()
{
    if (!m_window) {
        const QString practiceProblem = startPractice();
        m_window = std::make_unique<MainWindow>(
            WindowServices{*m_connections, *m_jobs, *m_suppressions, *m_rosters, m_settings, m_prompts, m_profile.backupsFolder()},
            practiceProblem);
        readIndexesLater();
        m_notice = makeDesktopNotice();
        m_progress = makeTaskbarProgress();
        m_notices = std::make_unique<JobNotices>(*m_jobs, *m_notice, *m_progress, *m_window);
        QObject::connect(m_notice.get(), &DesktopNotice::activated, m_window.get(), &MainWindow::comeBack);
    }
    return *m_window;
}

} // namespace Muster
