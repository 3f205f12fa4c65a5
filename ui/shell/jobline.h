// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Muster {

class ElidedLabel;
class JobEntry;
class JobRateChart;

/// One job that has not ended, as a line of the tray: what it does, how far it is, its buttons; and what else there is to know of it,
/// folded away at first.
class JobLine : public QWidget
{
    Q_OBJECT

public:
    /// `entry` must outlive the line.
    explicit JobLine(JobEntry *entry, QWidget *parent = nullptr);

    [[nodiscard]] JobEntry *entry() const { return m_entry; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showProgress();
    void showState();
    void showCancel();
    void showFacts();
    void fold(bool open);
    void hold();
    void updateIcons();
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString withLookUp(const QString &word) const;
    void tell();

    JobEntry *m_entry;
    QToolButton *m_fold;
    ElidedLabel *m_title;
    QProgressBar *m_bar;
    ElidedLabel *m_figures;
    QPushButton *m_hold; ///< Pause, or Resume
    QPushButton *m_cancel;
    QWidget *m_facts;
    JobRateChart *m_rate;
    QList<QLabel *> m_values; ///< of the facts, in their order
    bool m_hadNote = false;
};

} // namespace Muster
