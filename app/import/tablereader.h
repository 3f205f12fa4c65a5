// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"
#include "import/readprogress.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <atomic>

namespace Muster {

// Reading is pure and blocking: call it on a worker. `stop` set to true makes it return soon with an error whose message is empty.

/// Reads CSV, TSV, any single-character delimiter or plain lines: encoding, delimiter and header row are detected unless given.
/// A spreadsheet file (XLSX, ODS, XLS) is told by its content and refused with a clear message.
[[nodiscard]] tl::expected<ImportTable, ReadError> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options = {},
                                                             const std::atomic<bool> *stop = nullptr, const ReadProgress &progress = {});
/// The same for a file. Fails where it does not exist, is a folder or cannot be read.
[[nodiscard]] tl::expected<ImportTable, ReadError> readTableFile(const QString &path, const ReadOptions &options = {},
                                                                 const std::atomic<bool> *stop = nullptr,
                                                                 const ReadProgress &progress = {});

} // namespace Muster
