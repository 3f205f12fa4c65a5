// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHash>

#include <span>
#include <vector>

namespace Muster {
class Statement;
} // namespace Muster

namespace Muster::Sandbox {

/// Which part of a list is asked for: a page, or what comes after a key.
struct ListPart
{
    int limit = 25;
    bool byCursor = false;
    qint64 page = 1;  ///< from 1; where it is not by cursor
    qint64 after = 0; ///< the key after which to go on; 0: from the beginning
};

/// A part of a list.
struct ListedRows
{
    QByteArrayList rows;  ///< JSON objects as on the wire
    qint64 total = 0;     ///< of the whole list
    qint64 lastKey = 0;   ///< the last row's
    bool hasMore = false; ///< after these
};

/// The keys of lists in ascending order, kept from one question to the next, so that a page far back costs no more than the first and
/// none counts the list. To be used by one thread at a time.
class ListOrders
{
public:
    /// The keys of the list called `name`, at this revision of it: `all` gives them (first column, ascending) where they are not known.
    [[nodiscard]] std::span<const qint64> keys(const QString &name, qint64 revision, Statement &all);

private:
    struct Known
    {
        qint64 revision = -1;
        std::vector<qint64> keys;
    };

    QHash<QString, Known> m_known;
};

/// The keys of one part; `listed` gets its total, lastKey and hasMore.
[[nodiscard]] std::span<const qint64> partOf(std::span<const qint64> keys, const ListPart &part, ListedRows &listed);

/// What `row` gives (JSON in its first column) for each key as its first parameter; the others are bound already.
[[nodiscard]] QByteArrayList jsonRows(Statement &row, std::span<const qint64> keys);

} // namespace Muster::Sandbox
