// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "importopener.h"
#include "pages/rosterpagecontext.h"
#include "shell/dropoverlay.h"
#include "store/connection.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace Muster {

class BlocklistActions;
class ConnectionService;
class Prompts;
class RosterActions;

/// What lists that come from outside the window can be for at the place it shows: one that is dropped has its zones, one that another
/// program opens is asked about.
class Purposes : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        Connection connection;
        BlocklistScope scope;
        QString title;     ///< of this list
        QString listTitle; ///< of the connection's own, which is no campaign's
        std::optional<RosterPageContext> roster = {}; ///< where it is one
    };

    /// All must outlive this object; `window` is where lists are dropped, and the parent of what is asked.
    Purposes(ConnectionService &connections, BlocklistActions &blocklists, RosterActions &rosters, Prompts &prompts, QWidget &window);

    /// None: nothing can be taken.
    void setPlace(const std::optional<Place> &place);
    /// Asks of one file after another what it is for, each once what the one before was opened for is over. Nothing before begin().
    void open(const QStringList &paths);
    /// The window shows what it will show.
    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<DropZone> zones() const;
    void askNext();
    void take(int zone, const ImportContent &content);

    ConnectionService &m_connections;
    BlocklistActions &m_blocklists;
    RosterActions &m_rosters;
    Prompts &m_prompts;
    QWidget &m_window;
    DropOverlay *m_drops;
    std::optional<Place> m_place;
    QStringList m_paths; ///< not asked about yet
    bool m_hasBegun = false;
    bool m_isOpening = false; ///< a dialog was asked for and has not come up yet
};

} // namespace Muster
