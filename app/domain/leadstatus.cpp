// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/leadstatus.h"

#include <QCoreApplication>

#include <array>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadStatus)
};

struct StatusWord
{
    QLatin1String word;
    const char *text;
    LeadStage stage;
};

// By LeadStatus, without Unknown.
constexpr std::array<StatusWord, leadStatusCount - 1> words{{
    {QLatin1String("pending"), QT_TRANSLATE_NOOP("LeadStatus", "pending"), LeadStage::Queue},
    {QLatin1String("sent"), QT_TRANSLATE_NOOP("LeadStatus", "sent"), LeadStage::InFlight},
    {QLatin1String("connection_sent"), QT_TRANSLATE_NOOP("LeadStatus", "connection sent"), LeadStage::InFlight},
    {QLatin1String("connected"), QT_TRANSLATE_NOOP("LeadStatus", "connected"), LeadStage::InFlight},
    {QLatin1String("message_sent"), QT_TRANSLATE_NOOP("LeadStatus", "message sent"), LeadStage::InFlight},
    {QLatin1String("active"), QT_TRANSLATE_NOOP("LeadStatus", "active"), LeadStage::InFlight},
    {QLatin1String("paused"), QT_TRANSLATE_NOOP("LeadStatus", "paused"), LeadStage::InFlight},
    {QLatin1String("replied"), QT_TRANSLATE_NOOP("LeadStatus", "replied"), LeadStage::Ended},
    {QLatin1String("completed"), QT_TRANSLATE_NOOP("LeadStatus", "completed"), LeadStage::Ended},
    {QLatin1String("timed_out"), QT_TRANSLATE_NOOP("LeadStatus", "timed out"), LeadStage::Ended},
    {QLatin1String("bounced"), QT_TRANSLATE_NOOP("LeadStatus", "bounced"), LeadStage::Ended},
    {QLatin1String("unsubscribed"), QT_TRANSLATE_NOOP("LeadStatus", "unsubscribed"), LeadStage::Ended},
    {QLatin1String("cancelled"), QT_TRANSLATE_NOOP("LeadStatus", "cancelled"), LeadStage::Ended},
    {QLatin1String("removed"), QT_TRANSLATE_NOOP("LeadStatus", "removed"), LeadStage::Ended},
}};

constexpr std::array puffleStatuses{LeadStatus::Pending, LeadStatus::Sent,      LeadStatus::ConnectionSent, LeadStatus::Connected,
                                    LeadStatus::MessageSent, LeadStatus::Replied, LeadStatus::Completed,    LeadStatus::TimedOut,
                                    LeadStatus::Bounced, LeadStatus::Cancelled};
constexpr std::array sendKitStatuses{LeadStatus::Pending, LeadStatus::Active,       LeadStatus::Paused,  LeadStatus::Replied,
                                     LeadStatus::Completed, LeadStatus::Bounced, LeadStatus::Unsubscribed, LeadStatus::Removed};

const StatusWord *find(LeadStatus status)
{
    const auto index = static_cast<std::size_t>(status);
    return index < words.size() ? &words.at(index) : nullptr;
}

} // namespace

std::span<const LeadStatus> leadStatuses(Provider provider)
{
    switch (provider) {
    case Provider::Puffle:
        return puffleStatuses;
    case Provider::SendKit:
        return sendKitStatuses;
    case Provider::WaLead:
        break;
    }
    return {};
}

LeadStage stageOf(LeadStatus status)
{
    const StatusWord *word = find(status);
    return word ? word->stage : LeadStage::Unknown;
}

LeadStatus leadStatusFromWord(const QString &word)
{
    const QString trimmed = word.trimmed();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (trimmed.compare(words.at(i).word, Qt::CaseInsensitive) == 0)
            return static_cast<LeadStatus>(i);
    }
    return LeadStatus::Unknown;
}

QString leadStatusWord(LeadStatus status)
{
    const StatusWord *word = find(status);
    return word ? QString(word->word) : QString();
}

QString leadStatusText(LeadStatus status)
{
    const StatusWord *word = find(status);
    return word ? Text::tr(word->text) : QString();
}

QString leadStageText(LeadStage stage)
{
    switch (stage) {
    case LeadStage::Queue:
        return Text::tr("Queue");
    case LeadStage::InFlight:
        return Text::tr("In flight");
    case LeadStage::Ended:
        return Text::tr("Ended");
    case LeadStage::Unknown:
        break;
    }
    return Text::tr("Other");
}

} // namespace Muster
