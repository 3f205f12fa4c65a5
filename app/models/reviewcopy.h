// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reviewquery.h"

#include <QList>

#include <vector>

namespace Muster {

/// Rows of a review as tab-separated lines, as they are shown: row, verdict, these fields, detail. Pure; for any thread as long as
/// nobody edits the screening. Returns early, with anything, once `stale`.
[[nodiscard]] QString reviewLines(const Screening &screening, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                                  const QList<ImportField> &fields, const std::atomic<bool> &stale);

} // namespace Muster
