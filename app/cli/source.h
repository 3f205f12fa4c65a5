// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/columnmap.h"
#include "import/importtable.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace Muster::Cli {

class Output;

/// A file of people, read.
struct Source
{
    std::shared_ptr<const ImportTable> table;
    ColumnMap columns; ///< identity() is a column of the table
};

/// Reads a file, or standard input for "-". Blocks. The error is a sentence with the file's name, and the place where there is one.
[[nodiscard]] tl::expected<std::shared_ptr<const ImportTable>, QString> readInput(const QString &fileOrDash);

/// As readInput(), with its columns guessed and `choices` ("FIELD=HEADER") on top. What was guessed or left out is told to `output`.
/// `otherIdentities`: headers, without case, of columns that name people where none looks like it.
/// For a profile both words will do as FIELD: a blocklist's "identifier" and a roster's "linkedin_url".
[[nodiscard]] tl::expected<Source, QString> readPeople(const QString &fileOrDash, const QStringList &choices, Output &output,
                                                       ImportTarget target = ImportTarget::Blocklist,
                                                       const QStringList &otherIdentities = {});

/// Says how the table was read and what was left out: a sentence for people, and a warning for each thing that may surprise.
void tellHowItWasRead(const ImportTable &table, Output &output);

/// Why a file cannot be written at this path, as a sentence; empty where nothing speaks against it. It must not replace the file that is
/// being read (`source`; "-" or empty: none).
[[nodiscard]] QString obstacleToWriting(const QString &path, const QString &source = {});
/// The same for a result file, which is CSV or XLSX.
[[nodiscard]] QString obstacleToWritingResult(const QString &path, const QString &source);

} // namespace Muster::Cli
