// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "widgets/menusection.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace Muster {

/// What can be done from anywhere in a window, with its keys: the one source of its menu and its finder.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// The window listens to the keys and owns this object.
    explicit WindowActions(QWidget &window);

    /// `name` is what find() and tests know it by.
    QAction *add(const char *name, MenuSection section, const QString &text, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);
    /// One that exists, and has a section.
    void add(QAction *action);
    /// Null where there is none.
    [[nodiscard]] QAction *find(QLatin1String name) const;
    void setEnabled(QLatin1String name, bool enabled);

    /// Makes an action for the way to each connection, named "switch", instead of those that were made before.
    void setConnections(const QList<Connection> &connections, const ConnectionId &current);

    [[nodiscard]] QList<QAction *> all() const { return m_actions + m_switches; }

Q_SIGNALS:
    void connectionChosen(const Muster::ConnectionId &id);

private:
    QWidget &m_window;
    QList<QAction *> m_actions;
    QList<QAction *> m_switches;
};

} // namespace Muster
