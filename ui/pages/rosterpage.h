// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rostermodel.h"
#include "pages/pageframe.h"
#include "pages/rosterpagecontext.h"
#include "services/rosterindex.h"

#include <QPointer>
#include <QTimer>

class QPushButton;
class QShortcut;

namespace Muster {

class ActionBar;
class ApiCallBase;
class FunnelPanel;
class KeptLists;
class Prompts;
class RosterDetails;
class RosterFilterRow;
class RosterTable;
class ViewsMenu;
struct RosterNotice;

/// One campaign's roster: its rows, filters, details, and what can be done with them. It reads and shows; everything that writes or opens a
/// dialog is asked for by a signal, and while the guard allows no writing by none. Nothing is read before reload(). The campaign's status is
/// read afresh with each reload and when the window comes back.
class RosterPage : public PageFrame
{
    Q_OBJECT

public:
    /// All must outlive the page; the two indices may be null.
    RosterPage(RosterService &service, RosterPageContext context, SuppressionIndex *suppressions, RosterIndex *rosters, Settings &settings,
               Prompts &prompts, QWidget *parent = nullptr);
    ~RosterPage() override;

    /// Must outlive the page. The first reload() then shows what was kept before it reads, and what has been read is kept.
    void setKeptLists(KeptLists &lists) { m_lists = &lists; }
    /// Reads status and roster, afresh where they have been read; rows, selection and place stay meanwhile. Also right after a write: what a
    /// reading under way may have missed is read again.
    void reload();
    /// Shows only what matches, other filters off; where `text` names one person on the roster, selects that row.
    void showSearch(const QString &text);
    void setTitle(const QString &title);
    void focusSearch();
    /// Gives the keyboard to the rows. Does nothing where none are shown.
    void focusRows();
    /// See RosterModel::takeEditOutcome(): for each row of editRequested(), exactly once.
    void takeEditOutcome(const LeadId &lead, const QString &whyNot);
    /// Has editRequested() tell of what was typed, now, also of what stands in an open editor: before the window closes. What still waits then
    /// (RosterModel::hasPendingEdits()) waits for an outcome.
    void tellEdits();
    /// The same for who is about to delete the page: of everything that was typed.
    void tellLastEdits();

    [[nodiscard]] const RosterModel &model() const { return *m_model; }
    /// By what was read last; Unknown where the status could not be read then.
    [[nodiscard]] const EditGuard &guard() const { return m_model->guard(); }
    [[nodiscard]] const RosterPageContext &context() const { return m_context; }

Q_SIGNALS:
    void addRequested(); ///< from a file or typed text
    void pasteRequested(); ///< add whom the clipboard holds
    void verifyRequested();
    /// Lists are never empty.
    void removeRequested(const QList<Muster::Lead> &leads);
    /// Everybody of this roster who stands on a blocklist.
    void removeBlockedRequested(const QList<Muster::Lead> &leads);
    void wipeRequested();
    void pauseRequested(const QList<Muster::Lead> &leads); ///< this and the next: SendKit only
    void resumeRequested(const QList<Muster::Lead> &leads);
    /// The owner answers with takeEditOutcome().
    void editRequested(const QList<Muster::LeadEdit> &edits);
    /// `suggestedName` is a file name without its suffix.
    void exportRequested(const QList<Muster::Lead> &leads, const QString &suggestedName);
    void countChanged(qint64 total); ///< how many leads the roster has, as far as it is known
    /// The server refused the key; the user wants to enter another.
    void keyRequested();
    /// Show this person on another roster.
    void placeRequested(const Muster::RosterPlace &place);

protected:
    bool event(QEvent *event) override;

private:
    struct Actions
    {
        QAction *exportShown, *exportSelection, *copy, *openProfile;                 ///< of reading
        QAction *add, *paste, *edit, *remove, *pause, *resume, *removeBlocked, *wipe; ///< of writing: none while the guard allows none
    };

    void makeButtons();
    void makeActions();
    void connectParts();

    void readStatus();
    void editCurrent();
    /// Where a key of a write does nothing: why.
    void addLockedKeys();
    void exportShown();
    void exportSelection();
    void askWithSelection(void (RosterPage::*request)(const QList<Lead> &));
    void applyLook(const QJsonObject &look);
    void act(const std::optional<RosterNotice> &notice);
    [[nodiscard]] QString suggestedName() const;

    void takeReading();
    void takeCounts();
    void takeGuard();
    void updateNotices();
    void updateSelection();
    void updateActions();
    void selectWanted();

    RosterService &m_service;
    RosterPageContext m_context;
    SuppressionIndex *m_suppressions;
    RosterIndex *m_rosters;
    KeptLists *m_lists = nullptr;
    bool m_looksForKept = false;
    RosterModel *m_model;
    QPushButton *m_moreButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QWidget *m_top = nullptr; ///< what is under the banner about the guard
    Banner *m_readingBanner = nullptr;
    FunnelPanel *m_funnel = nullptr;
    RosterFilterRow *m_filters = nullptr;
    ViewsMenu *m_views = nullptr;
    RosterTable *m_table = nullptr;
    RosterDetails *m_details = nullptr;
    ActionBar *m_bar = nullptr;
    Actions m_do{};
    QList<QShortcut *> m_lockedKeys;
    QPointer<ApiCallBase> m_statusCall;
    QString m_statusError; ///< why the status could not be read last time, in words; empty: it could
    QTimer m_patience;     ///< a load that is over before this is not worth an empty state
    QString m_wanted;      ///< whom a search named: to be selected once it is arranged
    bool m_exportWhenArranged = false;
    qint64 m_announcedCount = -1;
};

} // namespace Muster
