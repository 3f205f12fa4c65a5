// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "models/blockedleadsmodel.h"
#include "widgets/tag.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QKeySequence;
class QPushButton;
class QStackedWidget;

namespace Muster {

class Banner;
class BlockedLeadDetails;
class BlocklistService;
class BlocklistTable;
class DetailsSplitter;
class FilterRow;
class PageHeader;
class Placeholder;
class Prompts;
class SelectionBar;
class Settings;
struct BlocklistNotice;

/// Which list a page shows, and how it is called.
struct BlocklistPageContext
{
    BlocklistScope scope;
    QString title;          ///< "Workspace blocklist", or the campaign's label
    QString connectionName; ///< named in what is said about failures
};

/// One blocklist: its rows, filters, details, and what can be done with them. It reads and shows; everything that writes or opens
/// a dialog is asked for by a signal. Nothing is read before reload().
class BlocklistPage : public QWidget
{
    Q_OBJECT

public:
    /// `service`, `settings` and `prompts` must outlive the page.
    BlocklistPage(BlocklistService &service, BlocklistPageContext context, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~BlocklistPage() override;

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
    /// Everything that can be done here, with its keys, for a command palette. They belong to the page, which listens to the keys
    /// itself while it is visible.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }

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
    /// The server refused the key; the user wants to enter another.
    void keyRequested();

private:
    void makeActions();
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys, void (BlocklistPage::*slot)());
    QAction *addTableAction(const QString &text, const QList<QKeySequence> &keys, void (BlocklistPage::*slot)());
    void connectParts();
    void layOut();
    [[nodiscard]] QPushButton *makeHeaderButtons();

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
    void updateNotices();
    void updateSelection();

    BlocklistPageContext m_context;
    BlockedLeadsModel m_model;
    PageHeader *m_header;
    QPushButton *m_exportButton;
    Banner *m_banner;
    FilterRow *m_filters;
    BlocklistTable *m_table;
    Placeholder *m_placeholder;
    QStackedWidget *m_rows;
    BlockedLeadDetails *m_details;
    DetailsSplitter *m_splitter;
    SelectionBar *m_bar;
    QList<QAction *> m_actions;
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
