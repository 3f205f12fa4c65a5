// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/datechip.h"

#include "pages/daterangepopup.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace Muster {

DateChip::DateChip(QWidget *parent)
    : Chip(tr("Any date"), parent), m_menu(new QMenu(this)), m_choices(new QActionGroup(this)), m_popup(new DateRangePopup(this))
{
    setMenuLike(true);
    buildMenu();
    connect(this, &Chip::clicked, this, &DateChip::openMenu);
    connect(m_popup, &DateRangePopup::applied, this, [this](QDate from, QDate to) { setDays(from, to); });
}

void DateChip::setDays(QDate from, QDate to, const QString &label)
{
    m_custom->setChecked(true);
    const QString format = tr("d MMM yyyy");
    const QString first = QLocale().toString(from, format);
    const QString days = from == to ? first : tr("%1 to %2").arg(first, QLocale().toString(to, format));
    setRange(label.isEmpty() ? days : label, from, to);
}

void DateChip::clear()
{
    m_any->trigger();
}

void DateChip::buildMenu()
{
    m_any = addChoice(tr("Any date"));
    m_any->setChecked(true);
    connect(m_any, &QAction::triggered, this, [this] { setRange(m_any->text(), {}, {}); });
    addSpan(tr("Today"), [](QDate today) { return today; });
    addSpan(tr("Last 7 days"), [](QDate today) { return today.addDays(-6); });
    addSpan(tr("Last 30 days"), [](QDate today) { return today.addDays(-29); });
    addSpan(tr("This year"), [](QDate today) { return QDate(today.year(), 1, 1); });
    m_menu->addSeparator();
    m_custom = addChoice(tr("Custom range…"));
    connect(m_custom, &QAction::triggered, this, [this] { m_popup->open(*this, m_from, m_to); });
}

QAction *DateChip::addChoice(const QString &label)
{
    QAction *choice = m_menu->addAction(label);
    choice->setCheckable(true);
    m_choices->addAction(choice);
    return choice;
}

void DateChip::addSpan(const QString &label, const std::function<QDate(QDate)> &firstDay)
{
    connect(addChoice(label), &QAction::triggered, this, [this, label, firstDay] {
        const QDate today = QDate::currentDate();
        setRange(label, firstDay(today), today);
    });
}

void DateChip::setRange(const QString &label, QDate from, QDate to)
{
    const bool same = from == m_from && to == m_to;
    m_from = from;
    m_to = to;
    setLabel(label);
    updateLook();
    if (!same)
        Q_EMIT rangeChanged();
}

void DateChip::openMenu()
{
    updateLook(); // the click has toggled the check mark, which stands for the range and not for the click
    m_menu->popup(mapToGlobal(QPoint(0, height() + Space::xs)));
}

void DateChip::updateLook()
{
    const bool limited = m_from.isValid() || m_to.isValid();
    setCheckable(limited);
    setChecked(limited);
}

} // namespace Muster
