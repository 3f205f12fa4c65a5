// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster::Bench {

/// Loads a workbook with nothing but liborcus, into its own document model. False where it refuses.
[[nodiscard]] bool loadWithOrcusAlone(const QString &path);

} // namespace Muster::Bench
