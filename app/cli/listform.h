// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "export/exportformat.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Muster::Cli {

/// How a list is written.
struct ListForm
{
    std::optional<ExportFormat> format; ///< none: a table
    bool toFile = false;                ///< to CommandLine::output, else to standard output
};

/// What --format, --output and --json together ask for; or a sentence that says why they cannot go together.
[[nodiscard]] tl::expected<ListForm, QString> chooseListForm(const CommandLine &line);

/// Writes a table's lines to a file, atomically.
[[nodiscard]] tl::expected<void, QString> writeTable(const QString &path, const QStringList &lines);

} // namespace Muster::Cli
