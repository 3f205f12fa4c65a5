// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rosterlook.h"

#include <QLocale>

namespace Muster {

TagTone toneOfStatus(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Sent:
    case LeadStatus::ConnectionSent:
    case LeadStatus::Connected:
    case LeadStatus::MessageSent:
    case LeadStatus::Active:
        return TagTone::Notice;
    case LeadStatus::Replied:
        return TagTone::Good;
    case LeadStatus::Paused:
    case LeadStatus::TimedOut:
        return TagTone::Caution;
    case LeadStatus::Bounced:
    case LeadStatus::Unsubscribed:
        return TagTone::Bad;
    case LeadStatus::Pending:
    case LeadStatus::Completed:
    case LeadStatus::Cancelled:
    case LeadStatus::Removed:
    case LeadStatus::Unknown:
        break;
    }
    return TagTone::Neutral;
}

FunnelTone funnelToneOf(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Sent:
    case LeadStatus::ConnectionSent:
    case LeadStatus::Active:
    case LeadStatus::Paused:
        return FunnelTone::Contacted;
    case LeadStatus::Connected:
    case LeadStatus::MessageSent:
        return FunnelTone::Connected;
    case LeadStatus::Replied:
        return FunnelTone::Replied;
    case LeadStatus::Completed:
    case LeadStatus::TimedOut:
        return FunnelTone::Finished;
    case LeadStatus::Bounced:
    case LeadStatus::Unsubscribed:
    case LeadStatus::Cancelled:
    case LeadStatus::Removed:
        return FunnelTone::Lost;
    case LeadStatus::Pending:
    case LeadStatus::Unknown:
        break;
    }
    return FunnelTone::Waiting;
}

TagTone toneOfCampaign(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Active:
        return TagTone::Good;
    case CampaignStatus::Launching:
        return TagTone::Notice;
    case CampaignStatus::Paused:
        return TagTone::Caution;
    case CampaignStatus::Error:
        return TagTone::Bad;
    case CampaignStatus::Draft:
    case CampaignStatus::Completed:
    case CampaignStatus::Unknown:
        break;
    }
    return TagTone::Neutral;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.left(1)) + text.mid(1);
}

} // namespace Muster
