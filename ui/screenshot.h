// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

namespace Muster {

class MainWindow;

struct ScreenshotRequest
{
    QString file; ///< PNG
    QSize size;   ///< of the window, in device-independent pixels
};

/// Waits until the window has settled, writes its picture and ends the application: with 0, or with 1 where the file could not be
/// written or nothing settled within half a minute.
void takeScreenshot(MainWindow &window, const ScreenshotRequest &request);

} // namespace Muster
