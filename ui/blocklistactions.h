// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/job.h"
#include "store/connection.h"

#include <QList>
#include <QObject>

class QDialog;
class QWidget;

namespace Muster {

class BlockDialog;
class ConnectionService;
class ExportRun;
class JobActions;
class JobService;
class JobTray;
class Prompts;
class Settings;
class VerifyDialog;

/// Where an action happens.
struct BlocklistPlace
{
    Connection connection;
    BlocklistScope scope;
    QString title; ///< "Workspace blocklist", or the campaign's label
};

/// Opens the dialogs that a blocklist asks for, has the jobs begun that they decide upon, and exports. Main thread.
class BlocklistActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    BlocklistActions(ConnectionService &connections, JobService &jobs, JobActions &actions, Settings &settings, Prompts &prompts,
                     JobTray &tray, QWidget &window);

    void block(const BlocklistPlace &place);
    void blockFile(const BlocklistPlace &place, const QString &path);
    void blockText(const BlocklistPlace &place, const QString &text);
    void verify(const BlocklistPlace &place);
    void verifyFile(const BlocklistPlace &place, const QString &path);
    void verifyText(const BlocklistPlace &place, const QString &text);
    /// Asks first. `people` may be empty: nothing happens.
    void unblock(const BlocklistPlace &place, const QList<BlockedLead> &people);
    void exportLeads(const QList<BlockedLead> &leads, const QString &suggestedName);
    /// Opens the dialog that blocks with the rows of a job that the server rejected, to be corrected.
    void correct(const JobId &job);

private:
    BlockDialog *openBlockDialog(const BlocklistPlace &place);
    VerifyDialog *openVerifyDialog(const BlocklistPlace &place);
    void correctWith(const JobRecord &job, const QString &rejected);
    void startExport(ExportRun *run);
    void open(QDialog *dialog);

    ConnectionService &m_connections;
    JobService &m_jobs;
    JobActions &m_actions;
    Settings &m_settings;
    Prompts &m_prompts;
    JobTray &m_tray;
    QWidget &m_window;
};

} // namespace Muster
