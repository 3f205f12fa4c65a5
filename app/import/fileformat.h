// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QString>

#include <string_view>

namespace Muster {

/// Why a source that begins with these bytes cannot be read, as a sentence with the source's name that says what to do. Empty where it
/// may be a text, a workbook or an Office file that the workbook reader has to tell more of.
/// An encoding or delimiter that was chosen speaks for a text.
[[nodiscard]] QString refusalOfFormat(std::string_view head, const QString &name, const ReadOptions &options);

/// The same for a web page and for a workbook in XML, which many programs export under the name of an Excel file. `head`: in UTF-8.
[[nodiscard]] QString refusalOfMarkup(std::string_view head, const QString &name);

} // namespace Muster
