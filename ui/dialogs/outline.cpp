// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/outline.h"

#include "theme/painting.h"
#include "theme/tokens.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int inset = 3; ///< keeps the view's square corners within the round ones

} // namespace

Outline::Outline(QAbstractScrollArea *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

bool Outline::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void Outline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isFocused = m_view->hasFocus();
    drawBox(painter, rect(), color(Token::Surface, palette()), color(isFocused ? Token::Accent : Token::Line, palette()), controlRadius,
            isFocused ? 2 : 1);
}

} // namespace Muster
