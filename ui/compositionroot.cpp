// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositionroot.h"

#include "base/logging.h"
#include "mainwindow.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/connectionservice.h"

#include <QNetworkAccessManager>

namespace Muster {

namespace {

constexpr QLatin1String campaignsOffered("practice/campaignsOffered");

/// A fresh profile shows the demo company's campaigns, so that there is something to look at.
void offerDemoCampaigns(ConnectionService &connections, Settings &settings, const ConnectionId &practice)
{
    if (!settings.choice(campaignsOffered).isEmpty())
        return;
    connections.rememberCampaign(practice, {CampaignId(QStringLiteral("cmp-q1-founders")), QStringLiteral("Q1 Founders")});
    connections.rememberCampaign(practice, {CampaignId(QStringLiteral("cmp-eu-fintech")), QStringLiteral("EU Fintech")});
    connections.rememberCampaign(practice, {CampaignId(QStringLiteral("cmp-newsletter-warm-up")), QStringLiteral("Newsletter warm-up")});
    connections.rememberCampaign(practice, {CampaignId(QStringLiteral("cmp-winter-event")), QStringLiteral("Winter event")});
    settings.setChoice(campaignsOffered, QStringLiteral("yes"));
}

} // namespace

CompositionRoot::CompositionRoot(const QString &profileDirectory)
    : m_profile(profileDirectory), m_settings(m_profile.settingsFile()), m_network(makeNetworkAccess()),
      m_connections(std::make_unique<ConnectionService>(m_settings, *m_network, m_clock))
{
}

CompositionRoot::~CompositionRoot() = default;

void CompositionRoot::startPractice()
{
    Sandbox::PracticeOptions options;
    options.storeFile = m_profile.practiceStoreFile();
    options.seedDemo = true;
    m_practice = std::make_unique<Sandbox::PracticeServer>(options);
    if (m_practice->start())
        m_connections->setPractice(m_practice->waleadUrl(), m_practice->apiKey());
    else
        qCWarning(lcUi) << "Practice could not start:" << m_practice->error();
}

MainWindow &CompositionRoot::window()
{
    if (!m_window) {
        startPractice();
        offerDemoCampaigns(*m_connections, m_settings, m_connections->connections().first().id);
        m_window = std::make_unique<MainWindow>(*m_connections, m_settings, m_prompts);
    }
    return *m_window;
}

} // namespace Muster
