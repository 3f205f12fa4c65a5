// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace Muster {

/// Makes a dialog that is about to be shown no larger than its screen has room for, frame and all, whatever `smallest` size it would like.
void fitToScreen(QWidget &dialog, const QSize &smallest);

} // namespace Muster
