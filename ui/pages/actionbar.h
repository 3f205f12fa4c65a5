// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Muster {

class ElidedLabel;

/// The bar under a list: how many rows are selected and what can be done with them, and at the end how much of the list is shown, or what was
/// done last. The bar stays, so that the table does not jump.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// A button that does what the action does; it is there while the action is visible and something is selected. A disabled action's tool
    /// tip says why.
    void addAction(QAction *action, const QString &objectName);
    void setSelectedCount(int selected);
    void setShown(qint64 shown, qint64 total);
    /// In the place of how much is shown, until the selection changes.
    void setNote(const QString &note);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateNote();
    void makeRoom();

    QHBoxLayout *m_row;
    QLabel *m_selected;
    QWidget *m_buttons;
    ElidedLabel *m_shown;
    QString m_shownText;
    QString m_note;
};

} // namespace Muster
