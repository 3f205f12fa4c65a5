// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the headers and cells are, a guess names columns that exist, none of them twice.

#include "expect.h"
#include "import/columnmap.h"

#include <QSet>

#include <cstddef>
#include <cstdint>

using namespace Muster;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    ReadOptions options;
    options.delimiter = ',';
    options.hasHeader = true;
    const auto table = Fuzz::read({reinterpret_cast<const char *>(bytes), size}, options);
    if (!table)
        return 0;
    for (const ImportTarget target :
         {ImportTarget::Blocklist, ImportTarget::LinkedInRoster, ImportTarget::EmailRoster, ImportTarget::SequenceRoster,
          ImportTarget::DoNotContact}) {
        const ColumnGuess guess = guessColumns(*table, target);
        Fuzz::expect(guess.map.target() == target, "a guess is for its target");
        QSet<int> taken;
        for (const ImportField field : fieldsOf(target)) {
            const int column = guess.map.column(field);
            Fuzz::expect(column >= -1 && column < table->headers.size(), "a column exists");
            Fuzz::expect(column < 0 || !taken.contains(column), "no column serves two fields");
            Fuzz::expect((column < 0) == (guess.of(field) == Confidence::None), "what was guessed has a confidence");
            if (column >= 0)
                taken.insert(column);
        }
        Fuzz::expect(guessColumns(*table, target).map == guess.map, "a guess is the same each time");
    }
    return 0;
}
