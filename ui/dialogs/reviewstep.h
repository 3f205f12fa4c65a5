// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reviewmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Muster {

class Banner;
class ChangeProgress;
class EmptyState;
class FindBar;
class ReviewActions;
class ReviewTable;
class SearchField;
class VerdictChips;

/// What each row of a list will do, before anything is sent: counted and filtered by verdict, searched, and fixed in place.
class ReviewStep : public QWidget
{
    Q_OBJECT

public:
    /// A blocklist without `takesReasons` has no reason field and no reason column, and it says why.
    explicit ReviewStep(bool takesReasons, ImportTarget target = ImportTarget::Blocklist, QWidget *parent = nullptr);
    ~ReviewStep() override;

    [[nodiscard]] ReviewModel &model() { return m_model; }
    [[nodiscard]] QString defaultReason() const;
    /// Which row stands for a person who is in the file several times.
    [[nodiscard]] Occurrence occurrence() const;
    /// Of a roster: people on a blocklist are not left out.
    [[nodiscard]] bool includesBlocked() const;
    /// Of a roster: what the rows are compared with, and how old that is.
    void setCompared(const QString &text);
    /// Shows the rows; filters and sort stay as they are set. `compared` false: nobody knows who is blocked already.
    void showRows(const Screened &result, bool compared);
    /// A state of the whole list, above it; an empty sentence takes it away.
    void setNotice(const QString &sentence, const QString &rest = {}, const QString &action = {});
    /// Shows a sentence instead of the rows; `action` and `alternative` are ways out of it, where not empty.
    void showInstead(const QString &sentence, const QString &hint, const QString &action = {}, const QString &alternative = {});
    [[nodiscard]] bool isShowingRows() const;
    /// Gives the rows the focus; with none current, the first one becomes so.
    void focusRows();
    /// F8, and Shift+F8 with a `step` of -1. Lifts the filters where they hide every problem.
    void goToNextProblem(int step = 1);
    /// Goes to a row of the table; lifts the filters where they hide it.
    void goToSourceRow(qsizetype sourceRow);
    /// Ctrl+V: into the cells, where they have the focus.
    void paste();
    void commitEditor();
    /// Shows changes of many rows by itself; for whatever else goes over all rows while model().changes() is locked.
    [[nodiscard]] ChangeProgress &progress() { return *m_progress; }

Q_SIGNALS:
    /// The action of showInstead(), or of the notice.
    void actionTriggered();
    void alternativeTriggered();
    /// The user wants another row to stand for a person: to be screened anew.
    void occurrenceChanged();
    /// includesBlocked() is another: to be screened anew.
    void includeBlockedChanged();
    /// Of progress(), where no change is under way.
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeOptionsRow();
    void addReason(QHBoxLayout &row);
    void addBlocked(QHBoxLayout &row);
    QWidget *makeRows();
    QWidget *makeInstead();
    void applyFilters();
    void clearFilters();
    void showCounts();
    void showChange();
    void settleRows();

    static constexpr int reasonWidth = 240;

    bool m_takesReasons;
    ImportTarget m_target;
    bool m_compared = true;
    bool m_wantsProblem = false; ///< go to the next one once the lifted filters have landed
    int m_problemStep = 1;
    qsizetype m_wantedRow = -1; ///< go there once the lifted filters have landed
    ReviewModel m_model;
    QTimer m_searchPause;

    QStackedWidget *m_pages = nullptr;
    EmptyState *m_instead = nullptr;
    QPushButton *m_alternative = nullptr;
    QWidget *m_rows = nullptr;
    VerdictChips *m_chips = nullptr;
    QPushButton *m_nextProblem = nullptr;
    SearchField *m_search = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonUse = nullptr;
    QCheckBox *m_includeBlocked = nullptr; ///< null for a blocklist
    QLabel *m_comparedWith = nullptr;      ///< as well
    int m_blocked = 0;                     ///< rows that are left out, or would be
    QComboBox *m_keep = nullptr;
    QPushButton *m_undo = nullptr;
    Banner *m_banner = nullptr;
    ChangeProgress *m_progress = nullptr;
    std::unique_ptr<ReviewActions> m_actions;
    FindBar *m_find = nullptr;
    ReviewTable *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
};

} // namespace Muster
