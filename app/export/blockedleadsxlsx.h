// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/blockedleadsexport.h"

namespace Muster {

/// exportBlockedLeads() as an Excel workbook: one sheet, texts only, so that nothing in it runs.
[[nodiscard]] tl::expected<void, QString> exportBlockedLeadsXlsx(const QString &path, const QList<BlockedLead> &leads,
                                                                 const std::atomic<bool> *stop, const ExportProgress &progress);

} // namespace Muster
