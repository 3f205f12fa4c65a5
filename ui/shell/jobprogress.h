// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// "5,124 of 8,400 · 900/s · 4 s left". A total of 0 is unknown; so is a speed of 0, and then nothing is said of it.
[[nodiscard]] QString progressText(qint64 done, qint64 total, double perSecond);

} // namespace Muster
