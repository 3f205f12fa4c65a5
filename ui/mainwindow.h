// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/campaign.h"
#include "domain/job.h"
#include "store/connection.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QHash>
#include <QMainWindow>

class QAction;
class QSplitter;
class QStackedWidget;

namespace Muster {

class BlocklistActions;
class BlocklistPage;
class CampaignPlaces;
class Closing;
class ConnectionActions;
class ConnectionService;
class DropOverlay;
class HistoryPage;
class JobActions;
class JobBanner;
class JobService;
class JobTray;
class Palette;
class Prompts;
class Settings;
class Sidebar;
class TopBar;
struct BlocklistPlace;

/// Routes between the shell's parts, the pages of the current connection and the actions. Holds no rule of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. `practiceProblem`: why Practice does not run, as a sentence; empty where it does.
    MainWindow(ConnectionService &connections, JobService &jobs, Settings &settings, Prompts &prompts, const QString &practiceProblem = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows this connection's workspace blocklist and begins to load it.
    void showConnection(const Muster::ConnectionId &id);
    void showPlace(const Muster::BlocklistScope &scope);
    /// Every job of the profile, on all connections.
    void showHistory();
    /// Shows the window and brings it to the front, also where it had gone to the background.
    void comeBack();

    /// The list that is shown, or was before the history.
    [[nodiscard]] BlocklistPage *currentPage() const;

Q_SIGNALS:
    /// The user chose how the application should look; whoever owns the application applies it.
    void appearanceChosen(Muster::Appearance appearance);
    /// The first list and all campaigns of the shown connection have been read, or could not be.
    void settled();
    /// Closed for good, also where it was hidden before: nothing is left to do.
    void closed();

protected:
    /// Jobs of other processes tell nobody: their news are read when the user comes here.
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildShell();
    void buildActions();
    void connectShell();
    void connectJobs();
    void takeWaiting(const QList<JobRecord> &all, const QList<JobRecord> &untold);
    void takeDrop(int zone, const QString &path, const QString &text);
    void showLastConnection();
    void showPracticeProblem();
    void pasteInto(const BlocklistScope &scope);
    BlocklistPage *openPage(const BlocklistScope &scope);
    [[nodiscard]] BlocklistPlace place(const BlocklistScope &scope) const;
    void refreshConnections();
    void refreshPlaces();
    void refreshDropZones();
    void followWorkspace();
    void showStatus(const BlocklistScope &scope);
    void removeConnection(const Connection &connection);
    void undo();
    void about();
    void noteWrite(const ConnectionId &id, const BlocklistScope &scope);

    ConnectionService &m_connections;
    JobService &m_jobs;
    Settings &m_settings;
    Prompts &m_prompts;
    QString m_practiceProblem;
    Connection m_connection;
    BlocklistScope m_scope;
    QHash<QString, BlocklistPage *> m_pages; ///< of the current connection, by campaign ID; the workspace's under ""
    QDateTime m_campaignsReadAt;             ///< loadedAt() of the workspace list that the campaigns were last read after
    CampaignPlaces *m_places = nullptr;
    QList<QAction *> m_actions;
    TopBar *m_topBar = nullptr;
    Sidebar *m_sidebar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    HistoryPage *m_history = nullptr; ///< once it was asked for
    JobBanner *m_jobBanner = nullptr;
    JobTray *m_tray = nullptr;
    DropOverlay *m_drops = nullptr;
    Palette *m_palette = nullptr;
    BlocklistActions *m_blocklists = nullptr;
    ConnectionActions *m_accounts = nullptr;
    JobActions *m_jobActions = nullptr;
    Closing *m_leaving = nullptr;
};

} // namespace Muster
