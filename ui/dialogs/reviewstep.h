// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reviewmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Muster {

class Banner;
class EmptyState;
class ReviewTable;
class SearchField;
class VerdictChips;

/// What each row of a list will do, before anything is sent: counted and filtered by verdict, searched, and fixed in place.
class ReviewStep : public QWidget
{
    Q_OBJECT

public:
    /// Without `takesReasons` there is no reason field and no reason column, and it says why.
    explicit ReviewStep(bool takesReasons, QWidget *parent = nullptr);
    ~ReviewStep() override;

    [[nodiscard]] ReviewModel &model() { return m_model; }
    [[nodiscard]] QString defaultReason() const;
    /// Shows the rows; filters and sort stay as they are set. `compared` false: nobody knows who is blocked already.
    void showRows(const Screened &result, bool compared);
    /// A state of the whole list, above it; an empty sentence takes it away.
    void setNotice(const QString &sentence, const QString &rest = {}, const QString &action = {});
    /// Shows a sentence instead of the rows; `action` and `alternative` are ways out of it, where not empty.
    void showInstead(const QString &sentence, const QString &hint, const QString &action = {}, const QString &alternative = {});
    [[nodiscard]] bool isShowingRows() const;
    /// Gives the rows the focus; with none current, the first one becomes so.
    void focusRows();
    /// F8. Lifts the filters where they hide every problem.
    void goToNextProblem();
    void commitEditor();

Q_SIGNALS:
    /// The action of showInstead(), or of the notice.
    void actionTriggered();
    void alternativeTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeReasonRow();
    QWidget *makeRows();
    QWidget *makeInstead();
    void applyFilters();
    void clearFilters();
    void showCounts();
    void settleRows();

    bool m_takesReasons;
    bool m_compared = true;
    bool m_wantsProblem = false; ///< go to the next one once the lifted filters have landed
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
    Banner *m_banner = nullptr;
    ReviewTable *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
};

} // namespace Muster
