// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QList>
#include <QWidget>

class QMenu;

namespace Muster {

class ConnectionSwitcher;
class MarkTag;
class SearchField;

/// The bar along the top: which connection the window shows, whether that is practice or the real thing, and the finder. The whole bar
/// takes a production account's colour, so that nobody writes to the wrong one.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// The connections of the switcher's menu, in order, Practice's apart from the user's own. An ID that is not among them leaves none
    /// chosen.
    void setConnections(const QList<Connection> &connections, const ConnectionId &current);

    /// At the end of the bar, behind a button named "menuButton" with these keys in its tool tip. Once; not owned.
    void setMenu(QMenu *menu, const QString &keys);
    void openMenu();

    /// The field that Ctrl+K leads to; the Palette hangs below it. The bar shows the keys, the window's own action takes them.
    [[nodiscard]] SearchField *finder() const { return m_finder; }

Q_SIGNALS:
    /// Another connection than the current one. The bar shows it once setConnections() says so.
    void connectionChosen(const Muster::ConnectionId &id);
    void addConnectionRequested();
    void manageConnectionsRequested();
    /// Only for the user's own connections, never for Practice.
    void removeConnectionRequested(const Muster::ConnectionId &id);

protected:
    /// A production account's bar stands on a band of its colour.
    void paintEvent(QPaintEvent *event) override;

private:
    void tickCurrent();
    void fillMenu(const QList<Connection> &connections, const ConnectionId &current);

    ConnectionId m_current;
    bool m_isBand = false;
    ConnectionSwitcher *m_switcher;
    MarkTag *m_tag;
    SearchField *m_finder;
};

} // namespace Muster
