// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadset.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QMenu;

namespace Muster {

class Chip;

/// The reasons of a blocklist as chips with their counts, the most frequent first and as many as fit; the others are behind "More".
class ReasonChips : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonChips(QWidget *parent = nullptr);

    /// Most frequent first.
    void setCounts(const QList<ReasonCount> &counts);
    /// Empty: any reason.
    [[nodiscard]] const QSet<QString> &selected() const { return m_selected; }
    /// Emits selectionChanged() where it is a change.
    void setSelected(const QSet<QString> &reasons);

    /// Shows as many chips as fit into this many pixels.
    void fitInto(int width);

Q_SIGNALS:
    void selectionChanged();

private:
    static constexpr int mostChips = 4;

    void toggle(const QString &reason, bool on);
    void fillMenu();
    void openMenu();
    void updateChips();
    [[nodiscard]] int chipsThatFit() const;
    [[nodiscard]] QString reasonAt(int position) const;

    QList<ReasonCount> m_counts;
    QSet<QString> m_selected;
    QList<Chip *> m_chips;
    Chip *m_more = nullptr;
    QMenu *m_menu;
    int m_room = 100000;
    int m_visible = 0;
};

} // namespace Muster
