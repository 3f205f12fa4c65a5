// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace Muster {

/// How many threads inParallel() works on at most, this one counted; at least 1.
[[nodiscard]] std::size_t parallelThreads();

/// Runs `work(0)` ... `work(pieces - 1)`, each once, on this thread and others, begun in rising order, and returns when all are done.
/// Where one throws, pieces that have not begun are left out and the first exception is thrown on from here. `work` is called from
/// several threads at once. May be used within a piece.
void inParallel(std::size_t pieces, const std::function<void(std::size_t piece)> &work);

} // namespace Muster
