// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"

namespace Muster {

/// A failure as the journal keeps it: JSON with words that stay the same when kinds are added.
[[nodiscard]] QString stopReasonToJson(const ApiError &error);
/// A kind that is not known (a newer Muster's) is BadResponse.
[[nodiscard]] ApiError stopReasonFromJson(const QString &json);

} // namespace Muster
