// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/csvwriter.h"
#include "import/importtable.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace Muster {

/// What became of one row: the last two columns of a result file.
struct RowResult
{
    QString verdict; ///< muster_verdict
    QString detail;  ///< muster_detail
};

/// Writes every original column of `table` in its order, then `muster_verdict` and `muster_detail`, atomically. An Excel workbook
/// where the path ends in .xlsx, else CSV with the source's own delimiter (a comma where it had none). A source without a header row
/// gets the generated names as its header; what an earlier run said of the rows is left out. What a workbook cannot hold is refused
/// before anything is written.
/// `result` is asked once for each row, in order, on the calling thread (use a worker for large tables); none leaves the row out.
/// `cell` gives a cell's text where it differs from the table's (edits); may be empty.
[[nodiscard]] tl::expected<void, QString>
writeResultFile(const QString &path, const ImportTable &table, const std::function<std::optional<RowResult>(qsizetype row)> &result,
                const std::function<std::optional<QString>(qsizetype row, int column)> &cell = {});

/// The same as CSV text in UTF-8, without edits.
[[nodiscard]] QByteArray resultText(const ImportTable &table, const std::function<std::optional<RowResult>(qsizetype row)> &result);

} // namespace Muster
