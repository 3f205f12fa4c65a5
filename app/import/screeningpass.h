// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/verdict.h"
#include "import/columnmap.h"
#include "import/importtable.h"
#include "import/peopleindex.h"
#include "import/screeninglists.h"

#include <cstdint>
#include <vector>

namespace Muster {

/// Which row stands for a person who is in the file several times; the others are its duplicates.
enum class Occurrence : unsigned char { First, Last };

/// One row of a table as a screening sees it. The rows of one person are a list in the order in which they are kept.
struct ScreenedRow
{
    Verdict verdict = Verdict::Ready;
    unsigned char problem = 0; ///< RowReading::problem()
    unsigned char note = 0;    ///< RowReading::note()
    bool hasReason : 1 = false;
    bool isThere : 1 = false;                ///< RowReading::isThere(): alike for all rows of a person
    bool isListed : 1 = false;               ///< RowReading::isListed()
    bool isShared : 1 = false;               ///< see sharedpeople.h
    bool isOut : 1 = false;                  ///< see Screening::takeOut()
    std::uint32_t first = 0;                 ///< the row that stands for the person; meaningless for Invalid
    std::uint32_t next = PeopleIndex::noRow; ///< the person's next row; none where it isShared
};

/// The columns whose cells decide a verdict.
struct ScreenedColumns
{
    explicit ScreenedColumns(const ColumnMap &map);

    int identity;
    int other; ///< -1: none
    int reason;
};

/// The verdict of the row that stands for a person.
[[nodiscard]] Verdict verdictOfPerson(bool isThere, bool isListed);

/// All rows of a table, read and compared on several threads; the result does not depend on how many.
struct ScreeningPass
{
    ScreeningPass() = default;
    ScreeningPass(const ImportTable &table, const ColumnMap &columns, const ScreeningLists &lists, Occurrence keep);

    std::vector<ScreenedRow> rows;
    PeopleIndex index; ///< of the rows that stand for somebody
    VerdictCounts counts;
    qint64 readyWithoutReason = 0;
};

} // namespace Muster
