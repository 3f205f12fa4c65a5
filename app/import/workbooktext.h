// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace Muster {

/// Takes Excel's escapes for characters that XML cannot hold out of a text (_x000D_; ECMA-376 part 1, 22.4.2.4 "bstr"): a carriage
/// return becomes a line end, or nothing before one, a NUL a blank.
void unescapeExcelText(std::string &text);

/// Without the blanks and line ends around it, which nobody sees in a cell.
[[nodiscard]] std::string_view withoutBlanksAround(std::string_view text);

} // namespace Muster
