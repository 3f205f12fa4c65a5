// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "importopener.h"
#include "store/connection.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Muster {

class ConnectionService;
class JobActions;
class Prompts;
class Settings;

/// Where an action happens.
struct BlocklistPlace
{
    Connection connection;
    BlocklistScope scope;
    QString title; ///< "Workspace blocklist", or the campaign's label
};

/// Opens the dialogs that a blocklist asks for. Main thread.
class BlocklistActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    BlocklistActions(ConnectionService &connections, JobActions &actions, ImportOpener &imports, Settings &settings, Prompts &prompts,
                     QWidget &window);

    void block(const BlocklistPlace &place, const ImportContent &content = {});
    void verify(const BlocklistPlace &place, const ImportContent &content = {});
    /// Asks first. `people` may be empty: nothing happens.
    void unblock(const BlocklistPlace &place, const QList<BlockedLead> &people);
    /// Verifies a list against this connection's blocklist, or, where its vendor has none, against one that counts for it; which, is asked
    /// where there are several.
    void verifyFor(const Connection &connection, const ImportContent &content = {});

private:
    ConnectionService &m_connections;
    JobActions &m_actions;
    ImportOpener &m_imports;
    Settings &m_settings;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace Muster
