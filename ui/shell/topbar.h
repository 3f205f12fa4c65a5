// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QList>
#include <QWidget>

namespace Muster {

class ConnectionSwitcher;
class SearchField;
class Tag;

/// The bar along the top: which connection the window shows, whether that is practice or the real thing, and the finder.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// The connections of the switcher's menu, in order, Practice's apart from the user's own. An ID that is not among them leaves none
    /// chosen.
    void setConnections(const QList<Connection> &connections, const ConnectionId &current);

    /// The field that Ctrl+K leads to; the Palette hangs below it. The bar shows the keys, the window's own action takes them.
    [[nodiscard]] SearchField *finder() const { return m_finder; }

Q_SIGNALS:
    /// Another connection than the current one. The bar shows it once setConnections() says so.
    void connectionChosen(const Muster::ConnectionId &id);
    void addConnectionRequested();
    /// Only for the user's own connections, never for Practice.
    void removeConnectionRequested(const Muster::ConnectionId &id);

private:
    void tickCurrent();
    void fillMenu(const QList<Connection> &connections, const ConnectionId &current);

    ConnectionId m_current;
    ConnectionSwitcher *m_switcher;
    Tag *m_tag;
    SearchField *m_finder;
};

} // namespace Muster
