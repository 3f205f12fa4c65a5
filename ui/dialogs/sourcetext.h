// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QString>

#include <optional>

namespace Muster {

/// "semicolon", "tab", "one per line"; a sign without a name in quotes. Translatable.
[[nodiscard]] QString delimiterName(char delimiter);

/// What was found out about a source, in one line: "opt-outs-march.csv · UTF-8 · semicolon · 1,240 rows".
[[nodiscard]] QString sourceFacts(const ImportTable &table);

/// What the reader left out or could not make sense of: blank rows, rows of another length. Empty where there is nothing to say.
[[nodiscard]] QString sourceRemarks(const ImportTable &table);

/// "line 3, column 8"; empty where the error is not about a place.
[[nodiscard]] QString errorPlace(const ReadError &error);

} // namespace Muster
