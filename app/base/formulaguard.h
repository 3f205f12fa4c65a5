// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <string_view>

namespace Muster {

// One convention for both ways. A cell that a spreadsheet would run is written with an apostrophe before it; so is a cell that is
// nothing but apostrophes before such a text, or the way back could not tell the two.

/// True for a text that a spreadsheet takes for a formula: it begins with = + - @, a tab or a carriage return.
[[nodiscard]] inline bool beginsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

/// True where writing puts an apostrophe before the text.
[[nodiscard]] inline bool needsFormulaGuard(std::string_view text)
{
    return beginsFormula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

/// True where reading takes the first apostrophe off.
[[nodiscard]] inline bool isGuardedFormula(std::string_view text)
{
    return text.starts_with('\'') && needsFormulaGuard(text);
}

} // namespace Muster
