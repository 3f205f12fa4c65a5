// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// "5,124 of 8,400 · 900/s · 4 s left". The speed and what is left are told only once they mean something: after a second, and while
/// there is something left. A total of 0 is unknown.
[[nodiscard]] QString progressText(qint64 done, qint64 total, qint64 elapsedMilliseconds);

} // namespace Muster
