// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/fittoscreen.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace Muster {

void fitToScreen(QWidget &dialog, const QSize &smallest)
{
    const QSize frame(0, dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &dialog));
    const QSize room = dialog.screen()->availableSize() - frame;
    dialog.setMinimumSize(smallest.boundedTo(room));
    dialog.resize(dialog.size().boundedTo(room));
}

} // namespace Muster
