// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <vector>

namespace Muster {

/// Cells that read otherwise than in their table. A value: a copy takes no time, however many cells there are, and changing one of
/// the two afterwards copies but the edits of the few thousand rows around. Copies may be used in different threads.
class CellEdits
{
public:
    /// The text of an edited cell, else null. Valid until the next change of this object.
    [[nodiscard]] const QString *find(qsizetype row, int column) const;
    [[nodiscard]] bool contains(qsizetype row, int column) const { return find(row, column) != nullptr; }
    /// `row` and `column` are not negative.
    void set(qsizetype row, int column, const QString &text);
    /// Does nothing where the cell is not edited.
    void remove(qsizetype row, int column);
    /// How many cells are edited.
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// Calls `visit(qsizetype row, int column, const QString &text)` for each, rows rising, then columns. `visit` must not change
    /// this object.
    template <typename Visit>
    void forEach(Visit visit) const;

private:
    static constexpr qsizetype blockRows = 4096;

    // Both are shared until they are changed, each block by itself.
    using Block = QHash<quint64, QString>;

    // Row by row, then column by column.
    static quint64 keyOf(qsizetype row, int column) { return static_cast<quint64>(row % blockRows) << 32U | static_cast<quint32>(column); }
    static qsizetype blockOf(qsizetype row) { return row / blockRows; }

    QList<Block> m_blocks; ///< as long as there are edits
    qsizetype m_size = 0;
};

template <typename Visit>
void CellEdits::forEach(Visit visit) const
{
    std::vector<quint64> keys;
    for (qsizetype block = 0; block < m_blocks.size(); ++block) {
        const Block &edits = m_blocks.at(block);
        keys.assign(edits.keyBegin(), edits.keyEnd());
        std::sort(keys.begin(), keys.end());
        for (const quint64 key : keys)
            visit(block * blockRows + static_cast<qsizetype>(key >> 32U), static_cast<int>(key & 0xffffffffU), *edits.constFind(key));
    }
}

} // namespace Muster
