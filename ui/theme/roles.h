// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

namespace Muster {

/// What setButtonRole() was told; Quiet where it never was. For the style, which paints buttons.
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

} // namespace Muster
