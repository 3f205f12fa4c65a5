// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"
#include "import/readprogress.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <atomic>
#include <string_view>

namespace Muster {

/// True where a source that begins so may be a workbook in a ZIP archive (XLSX, ODS), or an OLE file, which may be one that a password
/// protects.
[[nodiscard]] bool mayBeWorkbook(std::string_view head);

/// Reads one sheet of an XLSX (XLSM) or ODS workbook: of ReadOptions the sheet, hasHeader, skippedLines and onlyFailed. Cells come as
/// people see them, as far as no value is lost: whole numbers with all digits, others to the 15 that spreadsheets show, dates as in
/// import/workbooknumber.h, TRUE and FALSE, errors as their text, formulas by the value they had when the workbook was saved and empty
/// where the workbook has none. Of merged cells the first holds the text. Hidden rows are read and noted, as are hidden sheets listed;
/// without ReadOptions::sheet the first visible sheet with cells is read, or the first hidden one where there is no other. Columns
/// without a header and any value are left out.
/// Refused with a message: a workbook that is damaged, protected by a password, in a binary format, or that would unpack to more than
/// ZipArchive's bounds or a table of more than some hundred million cells. `stop` and errors as in tablereader.h; progress counts the
/// packed bytes of the sheet. Blocking: call it on a worker. Besides the table the workbook's texts are held once.
[[nodiscard]] tl::expected<ImportTable, ReadError> readWorkbook(const QByteArray &bytes, const QString &name,
                                                                const ReadOptions &options = {}, const std::atomic<bool> *stop = nullptr,
                                                                const ReadProgress &progress = {});

} // namespace Muster
