// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QString>

namespace Muster {

/// "Practice", "Production" or "Test": whom a change on this connection reaches.
[[nodiscard]] QString standingWord(const Connection &connection);
/// The same as a sentence.
[[nodiscard]] QString standingText(const Connection &connection);

/// "Blue", "Violet" ...; "None" for none.
[[nodiscard]] QString colorLabel(ConnectionColor color);
/// The colour that the connection is shown in: its own; without one blue for Practice, amber for production, grey for a test account.
[[nodiscard]] ConnectionColor shownColor(const Connection &connection);

} // namespace Muster
