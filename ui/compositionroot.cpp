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
#include "shell/desktopnotice.h"
#include "shell/taskbarprogress.h"

#include <QFileInfo>
#include <QNetworkAccessManager>

namespace Muster {

CompositionRoot::CompositionRoot(const QString &profileDirectory)
    : m_profile(profileDirectory),
      m_settings(m_profile.settingsFile()),
      m_network(makeNetworkAccess()),
      m_connections(std::make_unique<ConnectionService>(m_settings, *m_network, m_clock)),
      m_jobs(std::make_unique<JobService>(m_profile.jobsFolder(), *m_connections, m_clock))
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

MainWindow &CompositionRoot::window()
{
    if (!m_window) {
        const QString practiceProblem = startPractice();
        m_window = std::make_unique<MainWindow>(*m_connections, *m_jobs, m_settings, m_prompts, practiceProblem);
        m_notice = makeDesktopNotice();
        m_progress = makeTaskbarProgress();
        m_notices = std::make_unique<JobNotices>(*m_jobs, *m_notice, *m_progress, *m_window);
        QObject::connect(m_notice.get(), &DesktopNotice::activated, m_window.get(), &MainWindow::comeBack);
    }
    return *m_window;
}

} // namespace Muster
