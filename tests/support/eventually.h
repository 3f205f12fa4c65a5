// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace Muster::Test {

/// Runs the event loop until `isMet`, or for so many ms: then false. QTest::qWaitFor() sleeps ten milliseconds between two looks at the
/// events, which is most of the time of what consists of many small steps.
template <typename Condition>
[[nodiscard]] bool eventually(Condition isMet, int ms)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer look; // where nothing happens any more, time does
    look.start(10);
    while (!isMet()) {
        if (elapsed.hasExpired(ms))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace Muster::Test
