// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace Muster {

/// Called every so often with how far reading is; bytesTotal is 0 where unknown. From any of the reading threads, but from one at a
/// time, and not any more once the reading function has returned.
using ReadProgress = std::function<void(qint64 bytesRead, qint64 bytesTotal, qint64 rows)>;

} // namespace Muster
