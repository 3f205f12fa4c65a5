// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/verdict.h"
#include "import/importfield.h"

#include <QString>

namespace Muster {
class Screening;
}

namespace Muster::Cli {

class Output;

/// One line of a sum: the number right-aligned, then what it counts.
[[nodiscard]] QString countLine(qint64 count, const QString &label);

/// The verdicts that occur, with how many rows have each, in the words of what the rows are for.
void printCounts(Output &output, const VerdictCounts &counts, ImportTarget target);

/// Up to `most` Invalid rows with the rule they break and what stands there, then how many more there are.
void printInvalidRows(Output &output, const Screening &screening, int most = 20);

/// How many rows leave a bad cell out, and up to `most` of them.
void printLeftOut(Output &output, const Screening &screening, int most = 5);

/// "Row 12: a company page, not a person: https://..."
[[nodiscard]] QString rowLine(quint32 rowNumber, const QString &detail, const QString &cell);

} // namespace Muster::Cli
