// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/bytesource.h"

#include <QString>

#include <atomic>

namespace Muster {

/// What bytes are written in.
struct Encoding
{
    QString name;           ///< as ReadNotes tells it; ICU knows it too
    bool validUtf8 = false; ///< every byte has been seen to be
};

/// What a byte order mark at the begin of a source says, or the pattern of NULs that UTF-16 makes; empty without either.
[[nodiscard]] QString encodingByBytes(std::string_view head);

/// True where everything that this begin of a source shows speaks for UTF-8, so that it may be read as that as long as no byte of the
/// rest speaks against it. False for UTF-8 that is not valid, even where it is `requested`.
[[nodiscard]] bool isProbablyUtf8(std::string_view head, const QString &requested);

/// Guesses by byte order mark, then by the pattern of NULs that UTF-16 makes, then by validity as UTF-8, and by letter statistics
/// last. `requested`, if not empty, is taken as it is. Reads the source to its end, perhaps twice; leaves it anywhere.
/// None where reading failed or `stop` was set.
[[nodiscard]] std::optional<Encoding> detectEncoding(ByteSource &source, const QString &requested, const std::atomic<bool> *stop);

} // namespace Muster
