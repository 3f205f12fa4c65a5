// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/blockrequest.h"
#include "store/connection.h"

#include <QList>
#include <QObject>

class QDialog;
class QWidget;

namespace Muster {

class BlockDialog;
class BlockRun;
class ConnectionService;
class ExportRun;
class JobEntry;
class JobTray;
class Prompts;
class Settings;
class UnblockRun;
class VerifyDialog;

/// Where an action happens.
struct BlocklistPlace
{
    Connection connection;
    BlocklistScope scope;
    QString title; ///< "Workspace blocklist", or the campaign's label
};

/// Opens the dialogs that a blocklist asks for, runs what they decide, and tells the tray. Flows belong to this object, so they go
/// on when the page is left. Main thread.
class BlocklistActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    BlocklistActions(ConnectionService &connections, Settings &settings, Prompts &prompts, JobTray &tray, QWidget &window);

    void block(const BlocklistPlace &place);
    void blockFile(const BlocklistPlace &place, const QString &path);
    void blockText(const BlocklistPlace &place, const QString &text);
    void verify(const BlocklistPlace &place);
    void verifyFile(const BlocklistPlace &place, const QString &path);
    void verifyText(const BlocklistPlace &place, const QString &text);
    /// Asks first. `people` may be empty: nothing happens.
    void unblock(const BlocklistPlace &place, const QList<BlockedLead> &people);
    void exportLeads(const QList<BlockedLead> &leads, const QString &suggestedName);

    /// Writes that are under way on this connection.
    [[nodiscard]] int runningWrites(const ConnectionId &connection) const;

Q_SIGNALS:
    /// A write has ended, whether all of it succeeded or not: whoever shows that list should read it again.
    void blocklistChanged(const Muster::ConnectionId &connection, const Muster::BlocklistScope &scope);

private:
    BlockDialog *openBlockDialog(const BlocklistPlace &place);
    VerifyDialog *openVerifyDialog(const BlocklistPlace &place);
    void startBlocking(const BlocklistPlace &place, const QList<BlockRequest> &people);
    void reportBlocked(const BlocklistPlace &place, BlockRun *run, JobEntry *entry);
    void startUnblocking(const BlocklistPlace &place, const QList<BlockedLead> &people);
    void reportUnblocked(const BlocklistPlace &place, UnblockRun *run, JobEntry *entry);
    void startExport(ExportRun *run);
    void open(QDialog *dialog);
    void offerUnblocking(const BlocklistPlace &place, const QList<BlockRequest> &people);

    ConnectionService &m_connections;
    Settings &m_settings;
    Prompts &m_prompts;
    JobTray &m_tray;
    QWidget &m_window;
    QList<ConnectionId> m_writes; ///< one entry per write under way
};

} // namespace Muster
