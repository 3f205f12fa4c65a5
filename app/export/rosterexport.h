// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/csvwriter.h"
#include "export/exportformat.h"
#include "export/leadcolumns.h"

#include <tl/expected.hpp>

class QIODevice;

namespace Muster {

// Blocking: call on a worker. Columns are leadcolumns.h's.

[[nodiscard]] bool writeLeadsCsv(QIODevice &device, const QList<Lead> &leads, const std::vector<ExportColumn> &columns, const CsvStyle &style,
                                 const std::atomic<bool> *stop = nullptr, const ExportProgress &progress = {});
/// An array of objects, two-space indented; what a row does not have is null. Custom fields are the members of an object `custom_fields`,
/// those that the row has.
[[nodiscard]] bool writeLeadsJson(QIODevice &device, const QList<Lead> &leads, const std::vector<ExportColumn> &columns,
                                  const std::atomic<bool> *stop = nullptr, const ExportProgress &progress = {});

/// Writes a file atomically: it is there whole or, after a failure or a stop, as it was before. The error is a sentence for the
/// user; empty after a stop.
[[nodiscard]] tl::expected<void, QString> exportLeads(const QString &path, const QList<Lead> &leads, const std::vector<ExportColumn> &columns,
                                                      ExportFormat format, const CsvStyle &style, const std::atomic<bool> *stop = nullptr,
                                                      const ExportProgress &progress = {});

} // namespace Muster
