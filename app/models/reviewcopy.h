// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reviewquery.h"

#include <QList>
#include <QStringList>

namespace Muster {

/// A row of a review as it is shown: row, verdict, these fields, detail. Pure; for any thread as long as nobody edits the screening.
[[nodiscard]] QStringList reviewCells(const Screening &screening, const ReviewSnapshot &snapshot, quint32 row,
                                      const QList<ImportField> &fields);

} // namespace Muster
