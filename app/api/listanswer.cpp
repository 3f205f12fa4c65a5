// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/listanswer.h"

#include "api/jsonreading.h"

#include <limits>

namespace Muster {

namespace {

/// Where the answer speaks of its paging.
QJsonObject pagingIn(const QJsonObject &answer)
{
    const QJsonValue inner = answer.value(QLatin1String("data"));
    const QJsonObject list = inner.isObject() ? inner.toObject() : answer;
    for (const QJsonObject &place : {list, answer}) {
        const QJsonValue pagination = place.value(QLatin1String("pagination"));
        if (pagination.isObject())
            return pagination.toObject();
    }
    return list;
}

} // namespace

Decoded<ListAnswer> readListAnswer(const QByteArray &body, std::initializer_list<const char *> names)
{
    const auto json = readJson(body);
    if (!json)
        return tl::unexpected(json.error());
    const auto rows = listIn(*json, names);
    if (!rows)
        return tl::unexpected(rows.error());
    const QJsonObject paging = pagingIn(json->toObject());
    ListAnswer list;
    list.rows = *rows;
    list.total = countIn(paging.value(QLatin1String("total")));
    list.page = countIn(paging.value(QLatin1String("page")));
    list.pages = countIn(paging.value(QLatin1String("pages")));
    const auto limit = countIn(paging.value(QLatin1String("limit")));
    if (limit && *limit > 0 && *limit <= std::numeric_limits<int>::max())
        list.limit = static_cast<int>(*limit);
    const QJsonValue hasMore = paging.value(QLatin1String("hasMore"));
    if (hasMore.isBool())
        list.hasMore = hasMore.toBool();
    if (list.hasMore.value_or(true))
        list.nextCursor = textIn(paging.value(QLatin1String("nextCursor")));
    return list;
}

} // namespace Muster
