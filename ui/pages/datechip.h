// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/chip.h"

#include <QDate>

#include <functional>

class QActionGroup;
class QMenu;

namespace Muster {

class DateRangePopup;

/// "Any date ▾": a chip whose menu chooses a range of local days.
class DateChip : public Chip
{
    Q_OBJECT

public:
    explicit DateChip(QWidget *parent = nullptr);

    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    /// These days, both included; `from` is not after `to`. Under this name, or their own where it is empty.
    void setDays(QDate from, QDate to, const QString &label = {});
    /// Back to any date.
    void clear();

Q_SIGNALS:
    /// The user chose another range, or setDays() or clear() was called; invalid days are open ends.
    void rangeChanged();

private:
    void buildMenu();
    QAction *addChoice(const QString &label);
    void addSpan(const QString &label, const std::function<QDate(QDate today)> &firstDay);
    void setRange(const QString &label, QDate from, QDate to);
    void openMenu();
    void updateLook();

    QMenu *m_menu;
    QActionGroup *m_choices;
    QAction *m_any = nullptr;
    QAction *m_custom = nullptr;
    DateRangePopup *m_popup;
    QDate m_from;
    QDate m_to;
};

} // namespace Muster
