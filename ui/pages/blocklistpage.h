// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "models/blockedleadsmodel.h"
#include "pages/pageframe.h"
#include "store/connection.h"
#include "widgets/tag.h"

#include <QTimer>

class QPushButton;

namespace Muster {

class BlockedLeadDetails;
class BlocklistOverview;
class BlocklistService;
class BlocklistTable;
class FilterRow;
class KeptLists;
class Prompts;
class RosterIndex;
class SelectionBar;
class Settings;
class SuppressionIndex;
struct BlocklistNotice;

/// Which list a page shows, and how it is called.
struct BlocklistPageContext
{
    BlocklistScope scope;
    QString title;          ///< "Workspace blocklist", "Do-not-contact list", or the campaign's label
    QString connectionName; ///< named in what is said about failures
    ConnectionId connection = {}; ///< for the indexes (BlocklistPage::setIndexes())
};

/// One blocklist, of people or of addresses and domains: its rows, filters, details, and what can be done with them. It reads and shows;
/// everything that writes or opens a dialog is asked for by a signal. Nothing is read before reload().
class BlocklistPage : public PageFrame
{
    Q_OBJECT

public:
    /// `service`, `settings` and `prompts` must outlive the page.
    BlocklistPage(BlocklistService &service, BlocklistPageContext context, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~BlocklistPage() override;

    /// Both must outlive the page. Tells `suppressions` of the workspace's list when it has been read, and shows of `rosters` on which ones
    /// a person stands. Without, there is none of that.
    void setIndexes(SuppressionIndex &suppressions, RosterIndex &rosters);

    /// Must outlive the page. The first reload() then shows what was kept before it reads, and a campaign's list is kept when it has been read.
    void setKeptLists(KeptLists &lists) { m_lists = &lists; }

    /// Reads the list, afresh where it has been read; rows, selection and place stay meanwhile. Also right after a write: what a
    /// reading under way may have missed is read again.
    void reload();
    /// Shows only what matches, other filters off; where `text` names one person on the list, selects that row.
    void showSearch(const QString &text);
    void setTitle(const QString &title);
    /// A tag beside the title, such as a campaign's status; an empty text: none.
    void setStatus(const QString &text, TagTone tone);
    void focusSearch();
    /// Gives the keyboard to the rows. Does nothing where none are shown.
    void focusRows();

    [[nodiscard]] const BlockedLeadsModel &model() const { return m_model; }

Q_SIGNALS:
    void blockRequested();
    /// Block whom the clipboard holds.
    void pasteRequested();
    void verifyRequested();
    /// `suggestedName` is a file name without its suffix. Never with an empty list.
    void exportRequested(const QList<Muster::BlockedLead> &leads, const QString &suggestedName);
    /// Only on a workspace's list. Never with an empty list.
    void unblockRequested(const QList<Muster::BlockedLead> &leads);
    /// How many people the list has, as far as it is known.
    void countChanged(qint64 total);
    /// The user wants to see a person on a roster. `identity` is a profile's public identifier, an address or a domain.
    void rosterRequested(const Muster::ConnectionId &connection, const Muster::CampaignId &campaign, const QString &identity);
    /// The server refused the key; the user wants to enter another.
    void keyRequested();

private:
    void makeActions();
    void connectParts();
    [[nodiscard]] QPushButton *makeHeaderButtons();
    [[nodiscard]] QString blockText() const;

    void userReload();
    void unblockSelection();
    void copySelection();
    void selectAll();
    void openProfile();
    void exportShown();
    void exportSelection();
    void clearFilters();
    void act(const std::optional<BlocklistNotice> &notice);
    [[nodiscard]] QString suggestedName() const;

    void takeState();
    void takeCounts();
    void takeRosters();
    void tellRead();
    void updateNotices();
    void updateSelection();
    void updateRosters();

    BlocklistPageContext m_context;
    BlockedLeadsModel m_model;
    QPushButton *m_overviewButton = nullptr; ///< made with m_exportButton
    QPushButton *m_exportButton;
    FilterRow *m_filters;
    BlocklistOverview *m_overview;
    BlocklistTable *m_table;
    BlockedLeadDetails *m_details;
    SelectionBar *m_bar;
    SuppressionIndex *m_suppressions = nullptr;
    RosterIndex *m_rosters = nullptr;
    KeptLists *m_lists = nullptr;
    bool m_looksForKept = false;
    QDateTime m_told; ///< BlockedLeadsModel::loadedAt() of what the two were told last
    QAction *m_unblock = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_openProfile = nullptr;
    QAction *m_exportShown = nullptr;
    QAction *m_exportSelection = nullptr;
    QTimer m_patience; ///< a load that is over before this is not worth an empty state
    bool m_exportWhenArranged = false;
    QString m_wantedPerson; ///< to be selected once the search for it is arranged
    qint64 m_announcedCount = -1;
};

} // namespace Muster
