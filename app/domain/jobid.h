// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QString>

namespace Muster {

/// One bulk write, as the journal and the command line name it.
using JobId = StrongId<struct JobIdTag>;

/// A name for one bulk write: a UUID of version 7 (RFC 9562), so that names sort as their jobs were begun, to the millisecond.
[[nodiscard]] JobId newJobId(const QDateTime &nowUtc);

} // namespace Muster

Q_DECLARE_METATYPE(Muster::JobId)
