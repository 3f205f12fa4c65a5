// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowqueue.h"
#include "import/screeningpass.h"

#include <vector>

namespace Muster {

/// People with several rows, some of which come and go: who stands for them now. A person is known here from the first such change
/// on and as long as it has several rows; each of its rows `isShared` then, and its `first` is the person's number instead of a row.
/// A change costs the logarithm of the person's rows on average, but the person's first change one look at each of them.
/// It reads and marks `rows`, which are always those of the one pass.
class SharedPeople
{
public:
    using Rows = std::vector<ScreenedRow>;

    explicit SharedPeople(Occurrence keep = Occurrence::First) : m_keep(keep) {}

    /// The number of the person that `head`, as the pass says or alone, stands for.
    [[nodiscard]] std::uint32_t open(Rows &rows, std::uint32_t head);
    /// `row` belongs to nobody, and its isListed is right.
    void add(Rows &rows, std::uint32_t person, std::uint32_t row);
    /// `row` stands alone afterwards. Returns the row that stands for the person now; where that is the last one left, it stands alone
    /// as well, and the number is free.
    std::uint32_t remove(Rows &rows, std::uint32_t row);
    /// Changes isListed of a row that isShared.
    void setListed(Rows &rows, std::uint32_t row, bool isListed);

    [[nodiscard]] std::uint32_t head(std::uint32_t person) const { return m_people[person].rows.front(); }
    /// The first row, in the order in which they are kept, that isListed; noRow: none.
    [[nodiscard]] std::uint32_t firstListed(std::uint32_t person) const { return m_people[person].listed.front(); }
    [[nodiscard]] std::size_t size(std::uint32_t person) const { return m_people[person].size; }

private:
    struct Person
    {
        RowQueue rows;
        RowQueue listed;
        std::size_t size = 0;
        std::size_t listedSize = 0;
    };

    [[nodiscard]] Person nobody() const;
    void settle(const Rows &rows, std::uint32_t person);

    Occurrence m_keep;
    std::vector<Person> m_people;
    std::vector<std::uint32_t> m_free; ///< numbers
};

} // namespace Muster
