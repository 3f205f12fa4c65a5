// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Muster {

/// A cell before and after a change; rows and columns are the table's. No text: as in the file.
struct CellChange
{
    quint32 row = 0;
    int column = 0;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// What a user did in one go, and takes back in one go.
struct ReviewChange
{
    QString name; ///< for "Undo: …"; translated
    std::vector<CellChange> cells;
    std::vector<quint32> discarded;
    std::vector<quint32> broughtBack;

    /// How many single things it does.
    [[nodiscard]] size_t size() const { return cells.size() + discarded.size() + broughtBack.size(); }
};

/// Changes that were made and can be taken back, and those that were taken back and can be made again. It changes nothing itself.
/// Old ones are forgotten where they hold more cells than a few million together.
class EditHistory
{
public:
    using Change = std::shared_ptr<const ReviewChange>;

    /// `change` has just been made; what was undone can no longer be redone.
    void push(const Change &change);
    /// The change that was made last and not taken back; null where none is left.
    [[nodiscard]] Change undoable() const { return m_made.empty() ? nullptr : m_made.back(); }
    /// The change that was taken back last; null where none is left.
    [[nodiscard]] Change redoable() const { return m_undone.empty() ? nullptr : m_undone.back(); }
    /// undoable() has been taken back.
    void noteUndone();
    /// redoable() has been made again.
    void noteRedone();
    void clear();

private:
    std::deque<Change> m_made;
    std::vector<Change> m_undone;
    size_t m_size = 0; ///< of m_made
};

} // namespace Muster
