// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Muster {

/// What a text, pasted or a file's, was written as.
enum class TextForm : unsigned char {
    Table,     ///< cells, or lines with nothing but a person: each line is a row as it stands
    LooseList, ///< a person a line, with names, bullets or numbers beside links, and no sentence: each line is a row
    Running,   ///< written to be read, with links in it: lines without a person are left out, and counted
};

/// Table in doubt. Running only where a sentence or a line of words with a link speaks for it, and never for what has a header row or
/// is cut the same way on every other line. Lines may end in LF, CR LF or CR. Pure and thread-safe.
[[nodiscard]] TextForm formOfText(QStringView text);

} // namespace Muster
