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

EditGuard::State judge(Provider provider, const Campaign &campaign)
{
    const CampaignStatus status = campaign.status;
    if (status == CampaignStatus::Unknown && campaign.statusText.trimmed().isEmpty())
        return EditGuard::State::Unknown;
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
    : m_state(judge(provider, campaign)),
      m_provider(provider),
      m_status(campaign.status),
      m_statusText(statusLabel(campaign.status).isEmpty() ? campaign.statusText : statusLabel(campaign.status)),
      m_readAt(readAt)
{
}

bool EditGuard::isStale(const QDateTime &now) const
{
    const qint64 age = m_readAt.secsTo(now); // below zero: the clock was set back
    return !m_readAt.isValid() || age < 0 || age > staleAfterSeconds;
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
        return Text::tr("The campaign has left draft (%1); %2 accepts no changes to its leads. You can still filter, export and verify.")
            .arg(m_statusText, providerName(m_provider));
    case State::Unknown:
        return Text::tr("The campaign's status could not be read. Nothing can be changed until it is; refresh to try again.");
    case State::Live:
        if (m_status == CampaignStatus::Active)
            return Text::tr("The campaign is active: leads that are added begin to receive mail at once.");
        return Text::tr("The campaign is not a draft, paused or completed (%1): leads that are added may begin to receive mail at once.")
            .arg(m_statusText);
    case State::Editable:
        break;
    }
    return {};
}

QString EditGuard::consequenceOfAdding(int leads) const
{
    if (m_state != State::Live)
        return {};
    if (m_status == CampaignStatus::Active)
        return Text::tr("This campaign is sending. %Ln lead(s) will begin to receive mail at once.", nullptr, leads);
    return Text::tr("This campaign may be sending. %Ln lead(s) may begin to receive mail at once.", nullptr, leads);
}

QString EditGuard::delayOfAdding() const
{
    if (m_state != State::Editable || m_status == CampaignStatus::Draft)
        return {};
    return Text::tr("The campaign is not sending now (%1): leads that are added receive no mail until it is resumed.").arg(m_statusText);
}

} // namespace Muster
