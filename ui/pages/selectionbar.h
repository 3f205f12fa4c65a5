// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Muster {

/// The bar under a blocklist: how many are selected and what can be done with them, and at the end how much of the list is shown.
/// Its actions are there only while something is selected; the bar itself stays, so that the table does not jump. In a narrow
/// bar the sentence why nobody can be unblocked takes two lines, and then the place of the count.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// A sentence why unblocking is impossible here: it is shown beside the disabled button. Empty: it is possible.
    void setUnblockObstacle(const QString &sentence);
    void setSelectedCount(int selected);
    void setShown(qint64 shown, qint64 total);

Q_SIGNALS:
    void unblockRequested();
    void copyRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateActions();
    void makeRoom();

    QLabel *m_selected;
    QPushButton *m_unblock;
    QPushButton *m_copy;
    QPushButton *m_export;
    QLabel *m_obstacle;
    QLabel *m_shown;
    bool m_any = false;
};

} // namespace Muster
