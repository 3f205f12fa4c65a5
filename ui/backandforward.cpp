// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backandforward.h"

#include "windowactions.h"

#include <QAction>
#include <QMouseEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace Muster {

BackAndForward::BackAndForward(QWidget &window, WindowActions &actions, Window ways)
    : QObject(&window),
      m_window(window),
      m_ways(std::move(ways)),
      m_back(actions.add("back", MenuSection::Go, tr("Back"), QKeySequence::keyBindings(QKeySequence::Back), [this] { go(-1); })),
      m_forward(actions.add("forward", MenuSection::Go, tr("Forward"), QKeySequence::keyBindings(QKeySequence::Forward), [this] { go(1); }))
{
    m_noteSoon.setSingleShot(true);
    connect(&m_noteSoon, &QTimer::timeout, this, &BackAndForward::note);
    m_window.installEventFilter(this);
    updateActions();
}

void BackAndForward::noteSoon()
{
    m_noteSoon.start();
}

void BackAndForward::note()
{
    const std::optional<WindowPlace> place = m_ways.shown();
    if (!place)
        return;
    m_trail.visit(*place);
    updateActions();
    Q_EMIT visited(*place);
}

void BackAndForward::go(int step)
{
    if (m_noteSoon.isActive()) {
        m_noteSoon.stop();
        note();
    }
    const std::optional<WindowPlace> place = m_trail.at(step);
    if (!place || !m_ways.show(*place))
        return;
    m_trail.go(step);
    updateActions();
}

void BackAndForward::forget(const std::function<bool(const WindowPlace &)> &isGone)
{
    m_trail.forget(isGone);
    updateActions();
}

void BackAndForward::updateActions()
{
    m_back->setEnabled(m_trail.at(-1).has_value());
    m_forward->setEnabled(m_trail.at(1).has_value());
}

bool BackAndForward::eventFilter(QObject *watched, QEvent *event)
{
    // Tables and fields keep every press for themselves, so they are seen before they come to a widget.
    if (watched == &m_window && event->type() == QEvent::Show && m_window.windowHandle() != nullptr)
        m_window.windowHandle()->installEventFilter(this);
    if (watched == m_window.windowHandle() && event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_back : m_forward)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Muster
