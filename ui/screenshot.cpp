// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshot.h"

#include "mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <chrono>

namespace Muster {

using namespace std::chrono_literals;

void takeScreenshot(MainWindow &window, const ScreenshotRequest &request)
{
    window.resize(request.size);
    QTimer::singleShot(30s, &window, [] { QCoreApplication::exit(1); });
    QObject::connect(&window, &MainWindow::settled, &window, [&window, file = request.file] {
        // One turn of the event loop later everything that the last answer changed has been laid out.
        QTimer::singleShot(200ms, &window, [&window, file] { QCoreApplication::exit(window.grab().save(file, "PNG") ? 0 : 1); });
    });
}

} // namespace Muster
