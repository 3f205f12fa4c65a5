// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/editguard.h"

#include <QCoreApplication>

namespace Muster {

namespace {

constexpr qint64 staleAfterSeconds = 60;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EditGuard)
};

EditGuard::State judge(Provider provider, CampaignStatus status)
{
    switch (provider) {
    case Provider::Puffle:
        return status == CampaignStatus::Draft ? EditGuard::State::Editable : EditGuard::State::Frozen;
    case Provider::SendKit:
        return status == CampaignStatus::Draft || status == CampaignStatus::Paused || status == CampaignStatus::Completed
                   ? EditGuard::State::Editable
                   : EditGuard::State::Live;
    case Provider::WaLead:
        break;
    }
    return EditGuard::State::Frozen;
}

} // namespace

EditGuard::EditGuard(Provider provider, const Campaign &campaign, const QDateTime &readAt)
    : m_state(judge(provider, campaign.status)),
      m_provider(provider),
      m_status(campaign.status),
      m_statusText(statusLabel(campaign.status).isEmpty() ? campaign.statusText : statusLabel(campaign.status)),
      m_readAt(readAt)
{
}

bool EditGuard::isStale(const QDateTime &now) const
{
    return !m_readAt.isValid() || m_readAt.secsTo(now) > staleAfterSeconds;
}

QString EditGuard::headline() const
{
    switch (m_state) {
    case State::Frozen:
        return Text::tr("This roster is frozen.");
    case State::Unknown:
        return Text::tr("Nobody knows yet whether this roster may be changed.");
    case State::Editable:
    case State::Live:
        break;
    }
    return {};
}

QString EditGuard::reason() const
{
    switch (m_state) {
    case State::Frozen:
        return Text::tr("The campaign is no draft (%1); %2 accepts no changes to its leads. You can still filter, export and verify.")
            .arg(m_statusText, providerName(m_provider));
    case State::Unknown:
        return Text::tr("The campaign's status could not be read. Nothing can be changed until it is; refresh to try again.");
    case State::Live:
        return Text::tr("The campaign is %1: leads that are added begin to receive mail at once.").arg(m_statusText);
    case State::Editable:
        break;
    }
    return {};
}

QString EditGuard::consequenceOfAdding(int leads) const
{
    if (m_state != State::Live)
        return {};
    return Text::tr("This campaign is sending. %Ln lead(s) will begin to receive mail at once.", nullptr, leads);
}

} // namespace Muster
