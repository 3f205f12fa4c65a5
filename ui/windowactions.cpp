// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowactions.h"

#include <QWidget>

#include <utility>

namespace Muster {

WindowActions::WindowActions(QWidget &window) : QObject(&window), m_window(window) {}

QAction *WindowActions::add(const char *name, MenuSection section, const QString &text, const QList<QKeySequence> &keys,
                            const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    setMenuSection(*action, section);
    connect(action, &QAction::triggered, this, [act] { act(); });
    add(action);
    return action;
}

void WindowActions::add(QAction *action)
{
    m_window.addAction(action);
    m_actions << action;
}

QAction *WindowActions::find(QLatin1String name) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

void WindowActions::setEnabled(QLatin1String name, bool enabled)
{
    if (QAction *action = find(name))
        action->setEnabled(enabled);
}

void WindowActions::setConnections(const QList<Connection> &connections, const ConnectionId &current)
{
    const QList<QAction *> old = std::exchange(m_switches, {});
    for (QAction *action : old)
        action->deleteLater(); // it may be the one that was chosen
    for (const Connection &connection : connections) {
        QString name = connection.name;
        auto *action = new QAction(tr("Switch to %1", "a connection").arg(name.replace(QLatin1Char('&'), QLatin1String("&&"))), this);
        action->setObjectName(QLatin1String("switch"));
        action->setEnabled(connection.id != current);
        setMenuSection(*action, MenuSection::Connection);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { Q_EMIT connectionChosen(id); });
        m_switches << action;
    }
}

} // namespace Muster
