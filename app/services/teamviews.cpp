// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamviews.h"

#include "store/settings.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace Muster {

namespace {

constexpr QLatin1String nameKey("name");
constexpr QLatin1String lookKey("look");

QString nameOfList(const ConnectionId &connection, const CampaignId &campaign)
{
    return rosterSettingsName(connection, campaign) + QStringLiteral("/views");
}

/// The reverse; none for another list.
std::optional<std::pair<ConnectionId, CampaignId>> placeOfList(const QString &name)
{
    const QStringList parts = name.split(u'/');
    if (parts.size() != 4 || parts.first() != QLatin1String("roster") || parts.last() != QLatin1String("views"))
        return std::nullopt;
    const auto part = [](const QString &text) { return QUrl::fromPercentEncoding(text.toLatin1()); };
    return std::pair(ConnectionId(part(parts.at(1))), CampaignId(part(parts.at(2))));
}

} // namespace

QString rosterSettingsName(const ConnectionId &connection, const CampaignId &campaign)
{
    const auto part = [](const QString &text) { return QString::fromLatin1(text.toUtf8().toPercentEncoding()); };
    return QStringLiteral("roster/%1/%2").arg(part(connection.text()), part(campaign.text()));
}

QList<SavedView> savedViews(const Settings &settings)
{
    QList<SavedView> views;
    for (const QString &list : settings.recordNames()) {
        if (const auto place = placeOfList(list))
            views += savedViews(settings, place->first, place->second);
    }
    return views;
}

QList<SavedView> savedViews(const Settings &settings, const ConnectionId &connection, const CampaignId &campaign)
{
    QList<SavedView> views;
    for (const QJsonObject &record : settings.records(nameOfList(connection, campaign)))
        views.append({connection, campaign, record.value(nameKey).toString(), record.value(lookKey).toObject()});
    return views;
}

bool saveView(const SavedView &view, Settings &settings)
{
    const QString list = nameOfList(view.connection, view.campaign);
    settings.reread();
    QList<QJsonObject> all = settings.records(list);
    const QJsonObject record{{nameKey, view.name}, {lookKey, view.look}};
    const auto known =
        std::find_if(all.begin(), all.end(), [&view](const QJsonObject &other) { return other.value(nameKey) == view.name; });
    if (known == all.end())
        all.append(record);
    else
        *known = record;
    return settings.setRecords(list, all);
}

bool renameView(const ConnectionId &connection, const CampaignId &campaign, const QString &from, const QString &to, Settings &settings)
{
    const QString list = nameOfList(connection, campaign);
    settings.reread();
    QList<QJsonObject> all = settings.records(list);
    if (from != to)
        all.removeIf([&to](const QJsonObject &view) { return view.value(nameKey) == to; });
    for (QJsonObject &view : all) {
        if (view.value(nameKey) == from)
            view.insert(nameKey, to);
    }
    return settings.setRecords(list, all);
}

bool removeView(const ConnectionId &connection, const CampaignId &campaign, const QString &name, Settings &settings)
{
    const QString list = nameOfList(connection, campaign);
    settings.reread();
    QList<QJsonObject> all = settings.records(list);
    all.removeIf([&name](const QJsonObject &view) { return view.value(nameKey) == name; });
    return settings.setRecords(list, all);
}

QJsonObject impersonalLook(const QJsonObject &look)
{
    const auto only = [](const QJsonObject &of, std::initializer_list<const char *> keys) {
        QJsonObject kept;
        for (const char *key : keys) {
            if (of.contains(QLatin1String(key)))
                kept.insert(QLatin1String(key), of.value(QLatin1String(key)));
        }
        return kept;
    };
    QJsonObject kept = only(look, {"columns", "sort", "descending"});
    kept.insert(QLatin1String("filter"), only(look.value(QLatin1String("filter")).toObject(), {"statuses", "blocked"}));
    return kept;
}

} // namespace Muster
