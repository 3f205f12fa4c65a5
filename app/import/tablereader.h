// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"
#include "import/readprogress.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <atomic>

class QFile;

namespace Muster {

// Reading is pure and blocking: call it on a worker. `stop` set to true makes it return soon with an error whose message is empty.

/// Reads whatever a list may come as, told by the content: CSV, TSV, any single-character delimiter or plain lines, a workbook (XLSX,
/// ODS; see import/workbookreader.h), JSON (import/jsonreader.h), a running text with profile links in it (import/textlinks.h).
/// Of a text the encoding, delimiter, quote, lines above the table and header row are detected unless given; columns at the end without
/// a header and any value are left out. Other kinds of file and what is beyond 4 GiB are refused with a clear message. Throws
/// std::bad_alloc where a source needs more memory than there is.
[[nodiscard]] tl::expected<ImportTable, ReadError> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options = {},
                                                             const std::atomic<bool> *stop = nullptr, const ReadProgress &progress = {});
/// The same for a file; a web page, which may be pasted as a text, is refused. Fails where it does not exist, is a folder or cannot be
/// read.
[[nodiscard]] tl::expected<ImportTable, ReadError> readTableFile(const QString &path, const ReadOptions &options = {},
                                                                 const std::atomic<bool> *stop = nullptr,
                                                                 const ReadProgress &progress = {});
/// The same for a file that is open for reading, at its begin: a pipe too, of which no more is taken than can be read.
[[nodiscard]] tl::expected<ImportTable, ReadError> readOpenTable(QFile &file, const QString &name, const ReadOptions &options = {},
                                                                 const std::atomic<bool> *stop = nullptr,
                                                                 const ReadProgress &progress = {});

} // namespace Muster
