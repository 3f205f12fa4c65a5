// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/actionbar.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintooltip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Muster {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent), m_row(nullptr), m_selected(new QLabel(this)), m_buttons(new QWidget(this)), m_shown(new ElidedLabel({}, this))
{
    setGround(this, Token::Raised, Qt::TopEdge);
    setTextRole(m_selected, TextRole::Strong);
    m_shown->setToken(Token::Muted);
    m_shown->setObjectName(QStringLiteral("shownCount"));
    m_row = new QHBoxLayout(m_buttons);
    m_row->setContentsMargins({});
    m_row->setSpacing(Space::s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::l, Space::xs, Space::l, Space::xs);
    row->setSpacing(Space::s);
    row->addWidget(m_selected);
    row->addWidget(m_buttons);
    row->addStretch();
    row->addWidget(m_shown, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(controlHeight + 2 * Space::s + 1);
    setSelectedCount(0);
}

void ActionBar::addAction(QAction *action, const QString &objectName)
{
    auto *button = new QPushButton(action->text(), m_buttons);
    button->setObjectName(objectName);
    m_row->addWidget(button);
    const auto follow = [this, button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        makeRoom();
        const QString reason = action->isEnabled() ? QString() : action->toolTip();
        button->setToolTip(reason);
        button->setAccessibleDescription(textOfToolTip(reason));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionBar::setSelectedCount(int selected)
{
    m_selected->setText(tr("%1 selected").arg(QLocale().toString(selected)));
    m_selected->setVisible(selected > 0);
    m_buttons->setVisible(selected > 0);
    m_note.clear();
    updateNote();
}

void ActionBar::setShown(qint64 shown, qint64 total)
{
    m_shownText = tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(total));
    updateNote();
}

void ActionBar::setNote(const QString &note)
{
    m_note = note;
    updateNote();
}

void ActionBar::updateNote()
{
    m_shown->setText(m_note.isEmpty() ? m_shownText : m_note);
    makeRoom();
}

/// Where there is no room for all, how much is shown gives way; what was done last is cut instead.
void ActionBar::makeRoom()
{
    int rest = width() - 2 * Space::l;
    if (!m_selected->isHidden())
        rest -= m_selected->sizeHint().width() + m_row->sizeHint().width() + 3 * Space::s;
    m_shown->setVisible(!m_note.isEmpty() || rest >= m_shown->sizeHint().width());
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace Muster
