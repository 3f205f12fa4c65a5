// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Muster {

/// Makes assistive technology see each SegmentBar as a group of buttons. Before the first bar is asked for; again does nothing.
void installSegmentAccess();

} // namespace Muster
