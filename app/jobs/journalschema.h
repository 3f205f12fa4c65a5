// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/sqliteschema.h"

namespace Muster {

/// The journal's tables.
[[nodiscard]] SqliteSchema journalSchema();

} // namespace Muster
