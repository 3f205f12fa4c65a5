// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placetrail.h"

#include <QObject>
#include <QTimer>

class QAction;
class QWidget;

namespace Muster {

class WindowActions;

/// Goes back and forward among the places that a window has shown: by its two actions, and by the two buttons that many mice have for it.
class BackAndForward : public QObject
{
    Q_OBJECT

public:
    /// What the window brings.
    struct Window
    {
        std::function<std::optional<WindowPlace>()> shown; ///< none while it is on its way to one
        std::function<bool(const WindowPlace &)> show;     ///< false where it stays where it is
    };

    /// Adds "back" and "forward" to the actions. The window owns this object.
    BackAndForward(QWidget &window, WindowActions &actions, Window ways);

    /// Another place is shown, or soon will be: it is asked for once the event at hand is over, so that ways through several count as one.
    void noteSoon();
    void forget(const std::function<bool(const WindowPlace &)> &isGone);

Q_SIGNALS:
    void visited(const Muster::WindowPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void go(int step);
    void updateActions();

    QWidget &m_window;
    Window m_ways;
    PlaceTrail m_trail;
    QAction *m_back;
    QAction *m_forward;
    QTimer m_noteSoon;
};

} // namespace Muster
