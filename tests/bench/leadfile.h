// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster::Bench {

// Lead files as CRMs give them: a tenth of the people twice, URLs in several forms, one address in fifty broken, quoted commas and
// line ends, names beyond ASCII, cells that look like formulas. The same for the same number of rows. False where it cannot be
// written.

[[nodiscard]] bool writeLeadsCsv(const QString &path, quint32 rows);
/// The same leads as a workbook. At most a million rows.
[[nodiscard]] bool writeLeadsXlsx(const QString &path, quint32 rows);

} // namespace Muster::Bench
