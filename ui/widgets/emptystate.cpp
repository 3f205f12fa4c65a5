// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "theme/theme.h"
#include "widgets/announcing.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int iconSize = 40;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_iconLabel(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_action(new QPushButton(this))
{
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_iconLabel->setAlignment(Qt::AlignCenter);
    setTextRole(m_sentence, TextRole::Strong);
    setTextRole(m_hint, TextRole::Muted);
    setButtonRole(m_action, ButtonRole::Quiet);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::s);
    column->addStretch(2);
    column->addWidget(m_iconLabel, 0, Qt::AlignHCenter);
    column->addSpacing(Space::xs);
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addSpacing(Space::s);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);

    setAccessibleRole(this, QAccessible::Grouping);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setContent(Icon::Block, {}, {});
}

void EmptyState::setContent(Icon icon, const QString &sentence, const QString &hint, const QString &action, bool primary)
{
    m_icon = icon;
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setButtonRole(m_action, primary ? ButtonRole::Primary : ButtonRole::Quiet);
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
    updateIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void EmptyState::updateIcon()
{
    const QColor tint = mixed(color(Token::Line, palette()), color(Token::Muted, palette()), 0.5);
    m_iconLabel->setPixmap(iconPixmap(m_icon, tint, iconSize, devicePixelRatioF()));
}

} // namespace Muster
