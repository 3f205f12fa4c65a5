// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace Muster {

class StepHeader;

/// The frame of a dialog of steps: header with the steps and the facts, the step itself, and a footer with Cancel, Back and one
/// primary button. Ctrl+Enter and Alt+N go forward; Enter alone never does, so that a key pressed in a field sends nothing;
/// nor does the second half of a double click, which would confirm a step that nobody has seen.
/// It never is larger than its screen; a step that needs more room than there is can be scrolled.
class StepDialog : public QDialog
{
    Q_OBJECT

protected:
    StepDialog(const QStringList &stepNames, QWidget *parent);

    /// In order. `note` stands at the footer's start while the step is shown; may be null.
    void addStep(QWidget *step, QWidget *note = nullptr);
    /// For a dialog that has nothing to cancel: "Close".
    void setCancelText(const QString &text);
    /// No way back, out or to another step, while something is on its way that cannot be called off. The primary button is the caller's.
    void setLocked(bool locked);
    [[nodiscard]] int currentStep() const;
    /// Shows a step; steps before it become ways back. Focus is the caller's.
    void showStep(int step);
    [[nodiscard]] StepHeader &header() { return *m_header; }
    [[nodiscard]] QPushButton &primary() { return *m_primary; }

    /// The primary button, or its shortcut, while it is enabled. What is being edited has been committed.
    virtual void goForward() = 0;
    /// A step of the header, or Back.
    virtual void goTo(int step) = 0;

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFooter();
    void forward();

    StepHeader *m_header = nullptr;
    QStackedWidget *m_steps = nullptr;
    QStackedWidget *m_notes = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace Muster
