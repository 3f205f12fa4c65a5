// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/topbar.h"

#include "models/connectiontext.h"
#include "shell/connectionswitcher.h"
#include "shell/menubutton.h"
#include "theme/theme.h"
#include "widgets/marktag.h"
#include "widgets/plaintooltip.h"
#include "widgets/searchfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace Muster {

namespace {

constexpr int barHeight = 44;
constexpr int finderWidth = 320;
constexpr int bandRule = 3;
static_assert(static_cast<int>(MarkTone::Grey) == static_cast<int>(ConnectionColor::Grey));

/// As a menu shows it.
QString labelOf(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_switcher(new ConnectionSwitcher(this)),
      m_tag(new MarkTag(this)),
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
    const bool isShown = found != connections.end();
    m_isBand = isShown && found->isProduction && !found->isPractice;
    m_switcher->setText(isShown ? found->name : tr("No connection"));
    m_switcher->setMark(isShown ? static_cast<MarkTone>(found->color) : MarkTone::None);
    const QString account = isShown ? found->name + QLatin1String(" · ") + providerName(found->provider) : QString();
    m_switcher->setToolTip(plainToolTip(account));
    m_tag->setLook(isShown ? MarkLook{standingWord(*found), static_cast<MarkTone>(shownColor(*found)), m_isBand} : MarkLook{});
    m_tag->setToolTip(isShown ? standingText(*found) : QString());
    m_tag->setAccessibleDescription(m_tag->toolTip());
    update();
    m_switcher->setAccessibleName(m_switcher->text());
    m_switcher->setAccessibleDescription(tr("Current connection"));
    m_current = current;
    fillMenu(connections, current);
}

void TopBar::setMenu(QMenu *menu, const QString &keys)
{
    auto *button = new MenuButton(*menu, this);
    button->setObjectName(QStringLiteral("menuButton"));
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu (%1)", "keys").arg(keys));
    layout()->addWidget(button);
}

void TopBar::openMenu()
{
    if (auto *button = findChild<MenuButton *>())
        button->openMenu();
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
        QAction *action = menu->addAction(labelOf(connection.name) + QLatin1Char('\t') + standingWord(connection));
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
    connect(menu->addAction(tr("Add connection…")), &QAction::triggered, this, &TopBar::addConnectionRequested);
    connect(menu->addAction(tr("Manage connections…")), &QAction::triggered, this, &TopBar::manageConnectionsRequested);
    if (removable != nullptr) {
        QAction *remove = menu->addAction(tr("Remove “%1”…").arg(labelOf(removable->name)));
        connect(remove, &QAction::triggered, this, [this, id = removable->id] { Q_EMIT removeConnectionRequested(id); });
    }
}

void TopBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isBand)
        return;
    QPainter painter(this);
    const MarkTone tone = m_tag->look().tone;
    painter.fillRect(rect(), markGround(tone, schemeOf(palette())));
    painter.fillRect(QRect(0, height() - bandRule, width(), bandRule), color(tokenOf(tone), palette()));
}

} // namespace Muster
