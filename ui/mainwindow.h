// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/job.h"
#include "placetrail.h"
#include "theme/theme.h"
#include "windowservices.h"

#include <QDateTime>
#include <QHash>
#include <QMainWindow>

#include <functional>

namespace Muster {

class BackAndForward;
class BlocklistActions;
class BlocklistPage;
class CampaignPlaces;
class Closing;
class ConnectionActions;
class Exports;
class FinderFeed;
class HistoryPage;
class ImportOpener;
class JobActions;
class MainMenu;
class Palette;
class Placeholder;
class Purposes;
class RosterActions;
class RosterPage;
class WindowActions;
class WindowShell;
struct BlocklistPlace;
struct KnownPerson;

/// Routes between the shell's parts, the pages of the current connection and the actions. Holds no rule of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `practiceProblem`: why Practice does not run, as a sentence; empty where it does.
    explicit MainWindow(const WindowServices &services, const QString &practiceProblem = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Practice answers from now on; or does not, with the reason as a sentence.
    void takePractice(const QString &problem);
    /// Shows this connection's workspace blocklist, or its first campaign's roster where it has none, and begins to load it.
    void showConnection(const Muster::ConnectionId &id);
    /// A blocklist; of a vendor with rosters, a campaign's roster. Does nothing where there is no such place.
    void showPlace(const Muster::BlocklistScope &scope);
    /// That campaign's roster, and there who matches the text; on another connection once its campaigns are read.
    void showOnRoster(const Muster::ConnectionId &connection, const Muster::CampaignId &campaign, const QString &text);
    /// Every job of the profile, on all connections.
    void showHistory();
    /// Shows the window and brings it to the front, also where it had gone to the background.
    void comeBack();
    /// Asks what these lists are for, and opens them for it.
    void openFiles(const QStringList &paths);

    /// The list that is shown, or was before the history; null where that is none.
    [[nodiscard]] BlocklistPage *currentPage() const;
    [[nodiscard]] RosterPage *currentRoster() const;

Q_SIGNALS:
    /// The user chose how the application should look; whoever owns the application applies it.
    void appearanceChosen(Muster::Appearance appearance);
    /// The first list and all campaigns of the shown connection have been read, or could not be.
    void settled();
    /// Closed for good, also where it was hidden before: nothing is left to do. Or the user wants the program anew.
    void closed(bool beginsAgain);

protected:
    /// Jobs of other processes tell nobody: their news are read when the user comes here.
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildShell();
    void makeActors();
    void makeGuides();
    void buildActions();
    void connectShell();
    void connectJobs();
    void showLastConnection();
    void restorePage();
    void leaveWelcome();
    void showPracticeState();
    [[nodiscard]] std::optional<WindowPlace> shownPlace() const;
    bool goTo(const WindowPlace &place);
    BlocklistPage *openPage(const BlocklistScope &scope);
    RosterPage *openRoster(const CampaignId &campaign);
    void connectRoster(RosterPage *page);
    void dropRoster(const CampaignId &campaign);
    void goToRoster(const ConnectionId &connection, const CampaignId &campaign, const std::function<void(RosterPage *)> &then);
    void showPerson(const KnownPerson &person);
    void showWithoutPlace();
    void takePlaces();
    void leaveGonePlace();
    [[nodiscard]] BlocklistPlace place(const BlocklistScope &scope) const;
    void refreshConnections();
    void offerActions();
    void refreshPlaces();
    void offerPurposes();
    void followWorkspace();
    void followRoster(const RosterPage *page);
    void readCampaignsIfOld(const QDateTime &loadedAt);
    void showStatus(const BlocklistScope &scope);
    void removeConnection(const Connection &connection);
    void switchPart();
    void focusList();
    void openSettings();
    void noteWrite(const JobRecord &job);

    const WindowServices m_services;
    QString m_practiceProblem;
    bool m_practiceStarts = false; ///< for the first time: there is nothing to show of it yet
    ConnectionId m_awaited; ///< the connection shown last, until its key is brought: it alone is remembered then
    Connection m_connection;
    BlocklistScope m_scope;
    QHash<QString, BlocklistPage *> m_pages;       ///< of the current connection, by campaign ID; the workspace's under ""
    QHash<CampaignId, RosterPage *> m_rosterPages; ///< of the current connection
    Placeholder *m_withoutPlace = nullptr;         ///< while there is no place to show
    std::function<void()> m_whenPlacesAreRead;     ///< what was asked for before they were
    QDateTime m_campaignsReadAt;                   ///< when a list was loaded after which they were last read, or when they were read
    CampaignPlaces *m_places = nullptr;
    WindowActions *m_actions = nullptr;
    BackAndForward *m_ways = nullptr;
    MainMenu *m_menu = nullptr;
    WindowShell *m_shell = nullptr;
    HistoryPage *m_history = nullptr; ///< once it was asked for
    Palette *m_palette = nullptr;
    FinderFeed *m_feed = nullptr;
    ImportOpener *m_imports = nullptr;
    Exports *m_exports = nullptr;
    BlocklistActions *m_blocklists = nullptr;
    RosterActions *m_rosterActions = nullptr;
    ConnectionActions *m_accounts = nullptr;
    JobActions *m_jobActions = nullptr;
    Purposes *m_purposes = nullptr;
    Closing *m_leaving = nullptr;
};

} // namespace Muster
