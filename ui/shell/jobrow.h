// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Muster {

class ElidedLabel;
class JobEntry;

/// One running job, as a line of the tray.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    /// `entry` must outlive the row.
    explicit JobRow(JobEntry *entry, QWidget *parent = nullptr);

    [[nodiscard]] JobEntry *entry() const { return m_entry; }

private:
    void showProgress();
    void cancel();

    JobEntry *m_entry;
    ElidedLabel *m_title;
    QProgressBar *m_bar;
    ElidedLabel *m_figures;
    QPushButton *m_cancel;
};

} // namespace Muster
