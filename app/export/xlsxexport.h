// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/blockedleadsexport.h"

namespace Muster {

/// exportBlockedLeads() for a workbook: written beside the target and put in its place when it is whole. Blocking.
[[nodiscard]] tl::expected<void, QString> exportBlockedLeadsXlsx(const QString &path, const QList<BlockedLead> &leads,
                                                                 const std::atomic<bool> *stop, const ExportProgress &progress);

/// The most rows a worksheet can hold beside its header row.
inline constexpr qint64 maxXlsxRows = 1'048'575;

} // namespace Muster
