// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Muster {

/// Gives back to the system what this process has freed: glibc keeps most of it, a third of the window's weight after its indexes have been
/// read. Takes some milliseconds: call on a worker, after a piece of work that needed much. Does nothing elsewhere.
void giveBackFreeMemory();

} // namespace Muster
