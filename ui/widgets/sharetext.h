// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// A part of a whole, in words: "Existing client: 640 (53.2 %)".
[[nodiscard]] QString shareText(const QString &label, qint64 count, qint64 whole);

} // namespace Muster
