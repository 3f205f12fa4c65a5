// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screeningpass.h"

#include "base/parallel.h"
#include "import/rowreading.h"

#include <algorithm>
#include <span>
#include <string>

namespace Muster {

namespace {

// Enough for a thread to be worth its while, and for a block's part of each part of the index to be some hundred rows.
constexpr std::size_t blockRows = 16384;

/// A row that names somebody, and what is needed of its key's hash.
struct Named
{
    std::uint32_t row;
    PeopleIndex::Tag tag;
};

/// What is known of one block's rows after the first round.
struct Block
{
    std::string keys;
    std::vector<std::uint32_t> keyEnds; ///< of each row in `keys`; nothing for a row that names nobody
    std::vector<Named> named;           ///< part by part of the index, in file order within each
    std::vector<std::uint32_t> ends;    ///< of each part in `named`

    [[nodiscard]] std::string_view key(std::size_t rowInBlock) const
    {
        const std::uint32_t from = rowInBlock == 0 ? 0 : keyEnds[rowInBlock - 1];
        return std::string_view(keys).substr(from, keyEnds[rowInBlock] - from);
    }
    [[nodiscard]] std::span<const Named> part(std::size_t part) const
    {
        const std::uint32_t from = part == 0 ? 0 : ends[part - 1];
        return std::span(named).subspan(from, ends[part] - from);
    }
};

/// The two rounds of a pass: every row by itself, block by block; then who is whose duplicate, part by part of the index.
class Rounds
{
public:
    Rounds(ScreeningPass &pass, const RowStore &cells, const ColumnMap &map, const ScreeningLists &lists, Occurrence keep)
        : m_pass(pass),
          m_cells(cells),
          m_columns(map),
          m_target(map.target()),
          m_lists(lists),
          m_keep(keep),
          m_blocks((cells.rowCount() + blockRows - 1) / blockRows)
    {
    }

    void run()
    {
        inParallel(m_blocks.size(), [this](std::size_t block) { readBlock(block); });
        inParallel(m_pass.index.partCount(), [this](std::size_t part) { comparePart(part); });
    }

private:
    void readBlock(std::size_t block);
    void comparePart(std::size_t part);
    void addDuplicate(std::uint32_t head, std::uint32_t row, std::vector<std::uint32_t> &heads);
    void sortIntoParts(Block &block, const std::vector<std::pair<std::uint32_t, std::uint64_t>> &hashes) const;
    [[nodiscard]] std::string_view key(std::uint32_t row) const { return m_blocks[row / blockRows].key(row % blockRows); }

    ScreeningPass &m_pass;
    const RowStore &m_cells;
    ScreenedColumns m_columns;
    ImportTarget m_target;
    const ScreeningLists &m_lists;
    Occurrence m_keep;
    std::vector<Block> m_blocks;
};

void Rounds::readBlock(std::size_t block)
{
    const std::size_t begin = block * blockRows;
    const std::size_t end = std::min(begin + blockRows, m_pass.rows.size());
    std::vector<std::pair<std::uint32_t, std::uint64_t>> hashes;
    hashes.reserve(end - begin);
    Block &result = m_blocks[block];
    result.keyEnds.reserve(end - begin);
    RowReading reading(m_target, m_lists);
    for (std::size_t i = begin; i < end; ++i) {
        reading.read({m_cells.cell(i, m_columns.identity), m_cells.cell(i, m_columns.other), m_cells.cell(i, m_columns.reason)});
        ScreenedRow &row = m_pass.rows[i];
        row.problem = reading.problem();
        row.note = reading.note();
        row.hasReason = reading.hasReason();
        row.isThere = reading.isThere();
        row.isListed = reading.isListed();
        row.first = static_cast<std::uint32_t>(i);
        row.verdict = reading.isValid() ? verdictOfPerson(row.isThere, row.isListed) : Verdict::Invalid;
        if (reading.isValid()) {
            hashes.emplace_back(static_cast<std::uint32_t>(i), PeopleIndex::hashOf(reading.key()));
            result.keys += reading.key();
        }
        result.keyEnds.push_back(static_cast<std::uint32_t>(result.keys.size()));
    }
    sortIntoParts(result, hashes);
}

void Rounds::sortIntoParts(Block &block, const std::vector<std::pair<std::uint32_t, std::uint64_t>> &hashes) const
{
    const PeopleIndex &index = m_pass.index;
    std::vector<std::uint32_t> places(index.partCount());
    for (const auto &[row, hash] : hashes)
        ++places[index.partOf(hash)];
    std::uint32_t sum = 0;
    for (std::uint32_t &place : places)
        sum += std::exchange(place, sum);
    block.named.resize(hashes.size());
    for (const auto &[row, hash] : hashes)
        block.named[places[index.partOf(hash)]++] = {row, PeopleIndex::tagOf(hash)};
    block.ends = std::move(places); // each has moved on to its part's end
}

void Rounds::comparePart(std::size_t part)
{
    std::size_t most = 0;
    for (const Block &block : m_blocks)
        most += block.part(part).size();
    m_pass.index.reserve(part, most);

    std::vector<std::uint32_t> heads;
    const auto compare = [&](const Named &named) {
        std::uint32_t &head = m_pass.index.place(part, named.tag, [&](std::uint32_t row) { return key(row) == key(named.row); });
        if (head == PeopleIndex::noRow)
            head = named.row;
        else
            addDuplicate(head, named.row, heads);
    };
    if (m_keep == Occurrence::First) {
        for (const Block &block : m_blocks)
            std::ranges::for_each(block.part(part), compare);
    } else {
        for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
            const std::span<const Named> named = block->part(part);
            std::for_each(named.rbegin(), named.rend(), compare);
        }
    }
    for (const std::uint32_t head : heads)
        m_pass.rows[head].first = head;
}

// While rows are added, the head's own `first` tells the list's last row.
void Rounds::addDuplicate(std::uint32_t head, std::uint32_t row, std::vector<std::uint32_t> &heads)
{
    ScreenedRow &person = m_pass.rows[head];
    ScreenedRow &duplicate = m_pass.rows[row];
    if (person.first == head)
        heads.push_back(head);
    m_pass.rows[person.first].next = row;
    person.first = row;
    duplicate.first = head;
    duplicate.verdict = Verdict::DuplicateInFile;
    if (duplicate.isListed)
        person.verdict = verdictOfPerson(person.isThere, true);
}

} // namespace

ScreenedColumns::ScreenedColumns(const ColumnMap &map)
    : identity(map.identity()),
      other(otherIdentity(map.target()) ? map.column(*otherIdentity(map.target())) : -1),
      reason(map.column(ImportField::Reason))
{
}

Verdict verdictOfPerson(bool isThere, bool isListed)
{
    if (isThere)
        return Verdict::AlreadyThere;
    return isListed ? Verdict::Blocked : Verdict::Ready;
}

ScreeningPass::ScreeningPass(const ImportTable &table, const ColumnMap &columns, const ScreeningLists &lists, Occurrence keep)
    : rows(table.rows.rowCount()), index(rows.size())
{
    Rounds(*this, table.rows, columns, lists, keep).run();
    for (const ScreenedRow &row : rows) {
        ++counts[row.verdict];
        readyWithoutReason += row.verdict == Verdict::Ready && !row.hasReason ? 1 : 0;
    }
}

} // namespace Muster
