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

/// Guesses by byte order mark, then by the pattern of NULs that UTF-16 makes, then by validity as UTF-8, and by letter statistics
/// last. `requested`, if not empty, is taken as it is. Reads the source to its end, perhaps twice; leaves it anywhere.
/// None where reading failed or `stop` was set.
[[nodiscard]] std::optional<Encoding> detectEncoding(ByteSource &source, const QString &requested, const std::atomic<bool> *stop);

} // namespace Muster
