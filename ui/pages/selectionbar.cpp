// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selectionbar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Muster {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent),
      m_selected(new QLabel(this)),
      m_unblock(new QPushButton(tr("Unblock…"), this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_export(new QPushButton(tr("Export selection…"), this)),
      m_obstacle(new QLabel(this)),
      m_shown(new QLabel(this))
{
    setGround(this, Token::Raised, Qt::TopEdge);
    setTextRole(m_selected, TextRole::Strong);
    setTextRole(m_obstacle, TextRole::Muted);
    m_obstacle->setWordWrap(true);
    setTextRole(m_shown, TextRole::Muted);
    m_unblock->setObjectName(QStringLiteral("unblockSelection"));
    m_copy->setObjectName(QStringLiteral("copySelection"));
    m_export->setObjectName(QStringLiteral("exportSelection"));
    m_shown->setObjectName(QStringLiteral("shownCount"));
    m_obstacle->setObjectName(QStringLiteral("unblockObstacle"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::l, Space::xs, Space::l, Space::xs); // room for two lines of text
    row->setSpacing(Space::s);
    row->addWidget(m_selected);
    for (QPushButton *button : {m_unblock, m_copy, m_export})
        row->addWidget(button);
    row->addWidget(m_obstacle);
    row->addStretch();
    row->addWidget(m_shown);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // or what makeRoom() made once would keep the bar from shrinking
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
    makeRoom();
}

void SelectionBar::updateActions()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_selected, m_unblock, m_copy, m_export})
        part->setVisible(m_any);
    m_obstacle->setVisible(m_any && !m_obstacle->text().isEmpty());
    makeRoom();
}

void SelectionBar::makeRoom()
{
    const bool explains = m_any && !m_obstacle->text().isEmpty();
    m_shown->setVisible(true);
    if (!explains)
        return;
    int rest = width() - 2 * Space::l;
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_selected, m_unblock, m_copy, m_export})
        rest -= part->sizeHint().width() + Space::s;
    const int sentence = m_obstacle->fontMetrics().horizontalAdvance(m_obstacle->text()) + 1;
    const int twoLines = sentence * 5 / 8; // the words do not break in the very middle
    const int besideCount = rest - 2 * Space::s - m_shown->sizeHint().width();
    m_shown->setVisible(besideCount >= twoLines);
    m_obstacle->setFixedWidth(std::clamp(m_shown->isVisibleTo(this) ? besideCount : rest, twoLines, sentence));
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace Muster
