// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "export/csvwriter.h"
#include "export/exportformat.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <atomic>

namespace Muster {

// Blocking: call on a worker. Columns and JSON fields are the API's own names, in this order:
// id, publicIdentifier, reason, createdAt, workspaceId; of a do-not-contact list id, email, entryType, reason, createdAt, workspaceId. A
// list is of one kind. id and workspaceId are left out of CSV and XLSX where no row has them (a campaign's list).
// Times are UTC, ISO 8601 with milliseconds.

/// The rows as an array of objects, two-space indented; absent reason is null.
[[nodiscard]] bool writeBlockedLeadsJson(QIODevice &device, const QList<BlockedLead> &leads, const std::atomic<bool> *stop = nullptr,
                                         const ExportProgress &progress = {});
[[nodiscard]] bool writeBlockedLeadsCsv(QIODevice &device, const QList<BlockedLead> &leads, const CsvStyle &style,
                                        const std::atomic<bool> *stop = nullptr, const ExportProgress &progress = {});

/// Writes a file atomically: it is there whole or, after a failure or a stop, as it was before. The error is a sentence for the
/// user; empty after a stop.
[[nodiscard]] tl::expected<void, QString> exportBlockedLeads(const QString &path, const QList<BlockedLead> &leads, ExportFormat format,
                                                             const CsvStyle &style, const std::atomic<bool> *stop = nullptr,
                                                             const ExportProgress &progress = {});

} // namespace Muster
