// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"

#include <QList>
#include <QStringList>

namespace Muster {

/// The elements of a request's array that a refusal names: by position, counted from 0 (`leads[3]`, `leads.3.reason`, "index 3"; of a
/// bare array `[3]`), rising and each once, or else by quoting exactly one of `elements`. Who is named is rejected without another
/// question, so anything ambiguous names nobody: "row 3" may count from 1, and a word of the sentence may be somebody's identifier.
/// `array` is the array's name in the body; empty for a body that is an array itself.
[[nodiscard]] QList<qsizetype> namedInRefusal(const ApiError &refusal, const QString &array, const QStringList &elements);

} // namespace Muster
