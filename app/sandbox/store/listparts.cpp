// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/listparts.h"

#include "base/sqlite.h"

#include <algorithm>

namespace Muster::Sandbox {

std::span<const qint64> ListOrders::keys(const QString &name, qint64 revision, Statement &all)
{
    Known &known = m_known[name];
    if (known.revision != revision) {
        known.keys.clear();
        known.revision = -1; // until all are read: reading may throw
        while (all.step())
            known.keys.push_back(all.number(0));
        known.revision = revision;
    }
    return known.keys;
}

std::span<const qint64> partOf(std::span<const qint64> keys, const ListPart &part, ListedRows &listed)
{
    const auto total = static_cast<qint64>(keys.size());
    const auto limit = static_cast<qint64>(part.limit);
    qint64 begin = 0;
    if (part.byCursor)
        begin = std::ranges::upper_bound(keys, part.after) - keys.begin();
    else
        begin = part.page - 1 <= total / limit ? (part.page - 1) * limit : total; // a page number may be anything
    begin = std::min(begin, total);
    const qint64 end = std::min(begin + limit, total);
    listed.total = total;
    listed.hasMore = end < total;
    listed.lastKey = end > begin ? keys[static_cast<size_t>(end - 1)] : 0;
    return keys.subspan(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
}

QByteArrayList jsonRows(Statement &row, std::span<const qint64> keys)
{
    QByteArrayList rows;
    rows.reserve(static_cast<qsizetype>(keys.size()));
    for (const qint64 key : keys) {
        row.bind(1, key);
        if (row.step())
            rows.append(row.bytes(0));
        row.reset();
    }
    return rows;
}

} // namespace Muster::Sandbox
