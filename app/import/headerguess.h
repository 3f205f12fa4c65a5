// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

#include <string_view>

namespace Muster {

/// True where this cell, alone in its row, could be somebody rather than a title or a remark: it names a profile or an address, or it is
/// a lone word that may be an identifier.
[[nodiscard]] bool mayBeSomebody(std::string_view cell);

/// True where the first of these rows is a header row: it has a usual header word where no value could be meant, or it names nobody
/// while the rows below it do, or it has words where all rows below have numbers. Where nothing speaks for it, or a cell of it could
/// be one of the people (or domains) below, it is a row: a person more is seen and left out, a person taken for a header is lost.
[[nodiscard]] bool guessHeaderRow(const RowStore &firstRows);

} // namespace Muster
