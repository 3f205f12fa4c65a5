// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <initializer_list>
#include <optional>

namespace Muster {

/// A list and what an answer says of its paging, in either form that the contracts know (contracts/NOTES.md, "Pagination"): `page`, `limit`,
/// `total`, `pages`, or `limit`, `total`, `hasMore`, `nextCursor`; beside the list or under `pagination`.
struct ListAnswer
{
    QJsonArray rows;
    std::optional<qint64> total;
    std::optional<int> limit;
    std::optional<qint64> page;
    std::optional<qint64> pages;
    QString nextCursor; ///< empty on the last page, and in the page form
    std::optional<bool> hasMore;
};

/// `names` as readJsonList() takes them.
[[nodiscard]] Decoded<ListAnswer> readListAnswer(const QByteArray &body, std::initializer_list<const char *> names);

} // namespace Muster
