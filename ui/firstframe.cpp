// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstframe.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

/// Lives until it has called.
class FrameWatch final : public QObject
{
public:
    FrameWatch(QWidget &window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            deleteLater();
            std::exchange(m_then, nullptr)();
        });
        m_timer.start(2s);
        if (QWindow *handle = window.windowHandle())
            handle->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The window paints while it handles the event, which is before the timer.
        if (event->type() == QEvent::Expose) {
            watched->removeEventFilter(this);
            m_timer.start(0s);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace

void afterFirstFrame(QWidget &window, std::function<void()> then)
{
    new FrameWatch(window, std::move(then));
}

} // namespace Muster
