// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace Muster {

/// Calls `then` once, from the event loop, when the window has been painted for the first time; after two seconds where it is not painted
/// (it may be minimised). Not where the window is destroyed before. `window` has been shown.
void afterFirstFrame(QWidget &window, std::function<void()> then);

} // namespace Muster
