// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Muster::Cli {

/// A name for one bulk write: a UUID of version 7 (RFC 9562), so that names sort as their jobs were begun, to the millisecond.
[[nodiscard]] QString newJobId(const QDateTime &nowUtc);

} // namespace Muster::Cli
