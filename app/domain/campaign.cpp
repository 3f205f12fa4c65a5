// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/campaign.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

struct StatusWord
{
    QLatin1String word;
    CampaignStatus status;
};

// The union of what the three vendors document (contracts/NOTES.md, "Campaign status").
constexpr std::array<StatusWord, 6> statusWords{{
    {QLatin1String("draft"), CampaignStatus::Draft},
    {QLatin1String("launching"), CampaignStatus::Launching},
    {QLatin1String("active"), CampaignStatus::Active},
    {QLatin1String("paused"), CampaignStatus::Paused},
    {QLatin1String("completed"), CampaignStatus::Completed},
    {QLatin1String("error"), CampaignStatus::Error},
}};

// Path segments of a dashboard address that name a page, not a campaign.
constexpr std::array pageNames{
    QLatin1String("activity"),   QLatin1String("analytics"), QLatin1String("api"),      QLatin1String("app"),
    QLatin1String("blacklist"),  QLatin1String("blocklist"), QLatin1String("blocked"),  QLatin1String("campaign"),
    QLatin1String("campaigns"),  QLatin1String("dashboard"), QLatin1String("details"),  QLatin1String("edit"),
    QLatin1String("inbox"),      QLatin1String("leads"),     QLatin1String("messages"), QLatin1String("new"),
    QLatin1String("overview"),   QLatin1String("report"),    QLatin1String("reports"),  QLatin1String("schedule"),
    QLatin1String("sequence"),   QLatin1String("settings"),  QLatin1String("stats"),    QLatin1String("steps"),
    QLatin1String("view"),       QLatin1String("v1"),        QLatin1String("workflow"), QLatin1String("workspace"),
    QLatin1String("workspaces"),
};

bool isPageName(const QString &segment)
{
    return std::any_of(pageNames.begin(), pageNames.end(),
                       [&segment](QLatin1String name) { return segment.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isIdCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u':' || c == u'~';
}

bool looksLikeId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isIdCharacter) &&
           std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

// The segments of a path; also of a fragment, since some dashboards route by it (`/#/campaigns/ID`).
QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

QString lastIdOf(const QStringList &segments)
{
    const auto found = std::find_if(segments.crbegin(), segments.crend(),
                                    [](const QString &segment) { return looksLikeId(segment) && !isPageName(segment); });
    return found == segments.crend() ? QString() : *found;
}

} // namespace

CampaignStatus campaignStatusFromWord(const QString &word)
{
    const QString trimmed = word.trimmed();
    for (const StatusWord &known : statusWords) {
        if (trimmed.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.status;
    }
    return CampaignStatus::Unknown;
}

QString statusLabel(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Draft:
        return QCoreApplication::translate("CampaignStatus", "draft");
    case CampaignStatus::Launching:
        return QCoreApplication::translate("CampaignStatus", "launching");
    case CampaignStatus::Active:
        return QCoreApplication::translate("CampaignStatus", "active");
    case CampaignStatus::Paused:
        return QCoreApplication::translate("CampaignStatus", "paused");
    case CampaignStatus::Completed:
        return QCoreApplication::translate("CampaignStatus", "completed");
    case CampaignStatus::Error:
        return QCoreApplication::translate("CampaignStatus", "error");
    case CampaignStatus::Unknown:
        break;
    }
    return {};
}

QString channelLabel(Channel channel)
{
    switch (channel) {
    case Channel::LinkedIn:
        return QCoreApplication::translate("Campaign", "LinkedIn");
    case Channel::Email:
        return QCoreApplication::translate("Campaign", "E-mail");
    case Channel::Unknown:
        break;
    }
    return {};
}

CampaignId readCampaignId(const QString &idOrUrl)
{
    const QString text = idOrUrl.trimmed();
    if (!text.contains(u'/'))
        return looksLikeId(text) && !isPageName(text) ? CampaignId(text) : CampaignId();

    const QUrl url(text.contains(QStringLiteral("://")) ? text : QStringLiteral("https://") + text);
    if (!url.isValid())
        return {};
    const QString inPath = lastIdOf(segmentsOf(url.path(QUrl::FullyDecoded)));
    return CampaignId(inPath.isEmpty() ? lastIdOf(segmentsOf(url.fragment(QUrl::FullyDecoded).section(u'?', 0, 0))) : inPath);
}

} // namespace Muster
