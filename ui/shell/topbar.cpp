// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/topbar.h"

#include "shell/connectionswitcher.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/tag.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace Muster {

namespace {

constexpr int barHeight = 44;
constexpr int finderWidth = 320;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_switcher(new ConnectionSwitcher(this)),
      m_tag(new Tag({}, TagTone::Neutral, this)),
      m_finder(new SearchField(tr("Find a person, campaign or action"), this))
{
    setGround(this, Token::Surface, Qt::BottomEdge);
    m_switcher->setObjectName(QStringLiteral("connectionSwitcher"));
    m_switcher->setMenu(new QMenu(m_switcher));
    connect(m_switcher->menu(), &QMenu::aboutToShow, this, &TopBar::tickCurrent);
    m_finder->setObjectName(QStringLiteral("finder"));
    m_finder->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_finder->setMaximumWidth(finderWidth);
    m_finder->setMinimumWidth(finderWidth / 2);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, 0, Space::m, 0);
    row->setSpacing(Space::m);
    row->addWidget(m_switcher);
    row->addWidget(m_tag);
    row->addStretch(1);
    row->addWidget(m_finder, 4);
    setFixedHeight(std::max(barHeight, m_finder->sizeHint().height() + 14));
    setConnections({}, {});
}

void TopBar::setConnections(const QList<Connection> &connections, const ConnectionId &current)
{
    const auto found = std::find_if(connections.begin(), connections.end(), [&](const Connection &c) { return c.id == current; });
    if (found == connections.end()) {
        m_switcher->setText(tr("No connection"));
        m_tag->setText({}, TagTone::Neutral);
    } else {
        m_switcher->setText(found->name);
        m_tag->setText(found->isPractice ? tr("Practice") : tr("Production"), found->isPractice ? TagTone::Notice : TagTone::Caution);
        m_tag->setToolTip(found->isPractice ? tr("Nothing here reaches a real person.") : tr("What you do here is real."));
    }
    m_switcher->setAccessibleName(m_switcher->text());
    m_switcher->setAccessibleDescription(tr("Current connection"));
    m_current = current;
    fillMenu(connections, current);
}

/// A click ticks its entry at once, but the connection that was asked for may never have come, for want of a key.
void TopBar::tickCurrent()
{
    for (QAction *action : m_switcher->menu()->actions()) {
        if (action->isCheckable())
            action->setChecked(action->data().toString() == m_current.text());
    }
}

void TopBar::fillMenu(const QList<Connection> &connections, const ConnectionId &current)
{
    QMenu *menu = m_switcher->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    auto *group = new QActionGroup(menu);
    const Connection *removable = nullptr;
    bool isAmongPractice = false;
    for (const Connection &connection : connections) {
        if (isAmongPractice && !connection.isPractice)
            menu->addSeparator();
        isAmongPractice = connection.isPractice;
        QString name = connection.name;
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setData(connection.id.text());
        action->setChecked(connection.id == current);
        group->addAction(action);
        if (connection.id != current)
            connect(action, &QAction::triggered, this, [this, id = connection.id] { Q_EMIT connectionChosen(id); });
        else if (!connection.isPractice)
            removable = &connection;
    }
    menu->addSeparator();
    QAction *add = menu->addAction(tr("Add connection…"));
    connect(add, &QAction::triggered, this, &TopBar::addConnectionRequested);
    if (removable != nullptr) {
        QString name = removable->name;
        QAction *remove = menu->addAction(tr("Remove “%1”…").arg(name.replace(QLatin1Char('&'), QLatin1String("&&"))));
        connect(remove, &QAction::triggered, this, [this, id = removable->id] { Q_EMIT removeConnectionRequested(id); });
    }
}

} // namespace Muster
