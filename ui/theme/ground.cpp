// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/ground.h"

#include "theme/painting.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace Muster {

Ground::Ground(QWidget *container, Token token, Qt::Edges rules)
    : QObject(container), m_container(container), m_token(token), m_rules(rules)
{
    container->installEventFilter(this);
    set(token, rules);
}

void Ground::set(Token token, Qt::Edges rules)
{
    m_token = token;
    m_rules = rules;
    // Room for the rules, or children that fill the container would cover them.
    m_container->setContentsMargins(rules & Qt::LeftEdge ? 1 : 0, rules & Qt::TopEdge ? 1 : 0, rules & Qt::RightEdge ? 1 : 0,
                                    rules & Qt::BottomEdge ? 1 : 0);
    m_container->update();
}

bool Ground::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_container)
        paint();
    return QObject::eventFilter(watched, event);
}

void Ground::paint() const
{
    QPainter painter(m_container);
    const QPalette &palette = m_container->palette();
    painter.fillRect(m_container->rect(), color(m_token, palette));
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge}) {
        if (m_rules & edge)
            drawRule(painter, m_container->rect(), edge, color(Token::Line, palette));
    }
}

void setGround(QWidget *container, Token ground, Qt::Edges rules)
{
    if (auto *existing = container->findChild<Ground *>(QString(), Qt::FindDirectChildrenOnly))
        existing->set(ground, rules);
    else
        new Ground(container, ground, rules);
}

} // namespace Muster
