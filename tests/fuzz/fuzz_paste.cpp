// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is pasted, the screening accounts for each row once, also after edits.

#include "expect.h"
#include "import/columnmap.h"
#include "import/screening.h"

#include <cstddef>
#include <cstdint>
#include <memory>

using namespace Muster;

namespace {

void expectAccounted(const Screening &screening)
{
    VerdictCounts counts;
    for (qsizetype row = 0; row < screening.rowCount(); ++row) {
        const Verdict verdict = screening.verdict(row);
        ++counts[verdict];
        Fuzz::expect((verdict == Verdict::Ready) || !screening.detail(row).isEmpty(), "whatever is not sent says why");
        const qsizetype first = screening.firstOccurrence(row);
        Fuzz::expect((verdict == Verdict::DuplicateInFile) == (first >= 0), "a duplicate names another row");
        Fuzz::expect(first < 0 || (first != row && screening.identity(first).key == screening.identity(row).key), "of the same person");
    }
    Fuzz::expect(counts == screening.counts(), "the counts are those of the rows");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    auto table = Fuzz::read(text);
    if (!table)
        return 0;
    const ColumnMap columns = guessColumns(*table, ImportTarget::Blocklist).map;
    if (columns.identity() < 0)
        return 0;
    const auto shared = std::make_shared<const ImportTable>(std::move(*table));
    Screening screening(shared, columns);
    expectAccounted(screening);
    const auto people = screening.readyRows();
    Fuzz::expect(people.size() == screening.counts()[Verdict::Ready], "each ready row is a person");
    for (qsizetype row = 0; row + 1 < std::min<qsizetype>(screening.rowCount(), 8); ++row)
        screening.edit(row, columns.identity(), screening.cell(row + 1, columns.identity()));
    expectAccounted(screening);
    return 0;
}
