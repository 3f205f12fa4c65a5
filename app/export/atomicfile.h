// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <functional>

class QIODevice;

namespace Muster {

/// Writes a file by `write`, which returns false where it could not or would not go on: then, and where the disk fails, the file is
/// as it was before. The error is a sentence for the user.
[[nodiscard]] tl::expected<void, QString> writeAtomically(const QString &path, const std::function<bool(QIODevice &device)> &write);

/// The sentence for a file that could not be written, with the system's words.
[[nodiscard]] QString cannotWrite(const QString &path, const QString &why);

} // namespace Muster
