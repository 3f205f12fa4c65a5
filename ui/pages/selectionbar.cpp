// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selectionbar.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Muster {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent),
      m_selected(new QLabel(this)),
      m_unblock(new QPushButton(tr("Unblock…"), this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_export(new QPushButton(tr("Export selection…"), this)),
      m_obstacle(new ElidedLabel({}, this)),
      m_shown(new QLabel(this))
{
    setGround(this, Token::Raised, Qt::TopEdge);
    setTextRole(m_selected, TextRole::Strong);
    m_obstacle->setToken(Token::Muted);
    setTextRole(m_shown, TextRole::Muted);
    m_unblock->setObjectName(QStringLiteral("unblockSelection"));
    m_copy->setObjectName(QStringLiteral("copySelection"));
    m_export->setObjectName(QStringLiteral("exportSelection"));
    m_shown->setObjectName(QStringLiteral("shownCount"));
    m_obstacle->setObjectName(QStringLiteral("unblockObstacle"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::l, Space::s, Space::l, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(m_selected);
    for (QPushButton *button : {m_unblock, m_copy, m_export})
        row->addWidget(button);
    row->addWidget(m_obstacle);
    row->addStretch(1);
    row->addWidget(m_shown);
    setFixedHeight(controlHeight + 2 * Space::s + 1);

    connect(m_unblock, &QPushButton::clicked, this, &SelectionBar::unblockRequested);
    connect(m_copy, &QPushButton::clicked, this, &SelectionBar::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    updateActions();
}

void SelectionBar::setUnblockObstacle(const QString &sentence)
{
    m_obstacle->setText(sentence);
    m_unblock->setToolTip(sentence);
    m_unblock->setAccessibleDescription(sentence);
    m_unblock->setEnabled(sentence.isEmpty());
    updateActions();
}

void SelectionBar::setSelectedCount(int selected)
{
    m_any = selected > 0;
    m_selected->setText(tr("%1 selected").arg(QLocale().toString(selected)));
    updateActions();
}

void SelectionBar::setShown(qint64 shown, qint64 total)
{
    m_shown->setText(tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(total)));
}

void SelectionBar::updateActions()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_selected, m_unblock, m_copy, m_export})
        part->setVisible(m_any);
    m_obstacle->setVisible(m_any && !m_obstacle->text().isEmpty());
}

} // namespace Muster
