// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositionroot.h"

#include "mainwindow.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/connectionservice.h"
#include "services/practicecampaigns.h"

#include <QNetworkAccessManager>

namespace Muster {

CompositionRoot::CompositionRoot(const QString &profileDirectory)
    : m_profile(profileDirectory),
      m_settings(m_profile.settingsFile()),
      m_network(makeNetworkAccess()),
      m_connections(std::make_unique<ConnectionService>(m_settings, *m_network, m_clock))
{
}

CompositionRoot::~CompositionRoot() = default;

QString CompositionRoot::startPractice()
{
    Sandbox::PracticeOptions options;
    options.storeFile = m_profile.practiceStoreFile();
    options.seedDemo = true;
    m_practice = std::make_unique<Sandbox::PracticeServer>(options);
    if (!m_practice->start())
        return m_practice->error();
    m_connections->setPractice(m_practice->waleadUrl(), m_practice->apiKey());
    offerPracticeCampaigns(*m_connections, m_settings);
    return {};
}

MainWindow &CompositionRoot::window()
{
    if (!m_window) {
        const QString practiceProblem = startPractice();
        m_window = std::make_unique<MainWindow>(*m_connections, m_settings, m_prompts, practiceProblem);
    }
    return *m_window;
}

} // namespace Muster
