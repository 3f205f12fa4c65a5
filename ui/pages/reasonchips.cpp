// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reasonchips.h"

#include "models/blockedleadtext.h"
#include "theme/tokens.h"
#include "widgets/announcing.h"
#include "widgets/chip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace Muster {

ReasonChips::ReasonChips(QWidget *parent) : QWidget(parent), m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    for (int position = 0; position < mostChips; ++position) {
        auto *chip = new Chip({}, this);
        connect(chip, &Chip::clicked, this, [this, position](bool on) { toggle(reasonAt(position), on); });
        row->addWidget(chip);
        m_chips.append(chip);
    }
    m_more = new Chip(tr("More"), this); // after the others, as Tab goes
    m_more->setMenuLike(true);
    m_more->setObjectName(QStringLiteral("moreReasons"));
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Reasons"));
    connect(m_more, &Chip::clicked, this, &ReasonChips::openMenu);
    // Filled only when opened: there may be hundreds of reasons, and counts change with each page while a list loads.
    connect(m_menu, &QMenu::aboutToShow, this, &ReasonChips::fillMenu);
    updateChips();
}

void ReasonChips::setCounts(const QList<ReasonCount> &counts)
{
    m_counts = counts;
    // A chosen reason that nobody has any more is still in force, so it must be there to be taken off.
    for (const QString &reason : std::as_const(m_selected)) {
        const auto isIt = [&](const ReasonCount &known) { return known.reason == reason; };
        if (std::none_of(m_counts.cbegin(), m_counts.cend(), isIt))
            m_counts.append({reason, 0});
    }
    updateChips();
}

void ReasonChips::setSelected(const QSet<QString> &reasons)
{
    if (reasons == m_selected)
        return;
    m_selected = reasons;
    updateChips();
    Q_EMIT selectionChanged();
}

void ReasonChips::fitInto(int width)
{
    m_room = width;
    updateChips();
}

void ReasonChips::toggle(const QString &reason, bool on)
{
    QSet<QString> reasons = m_selected;
    if (on)
        reasons.insert(reason);
    else
        reasons.remove(reason);
    setSelected(reasons);
}

void ReasonChips::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = m_visible; i < m_counts.size(); ++i) {
        const ReasonCount &known = m_counts[i];
        QString label = reasonText(known.reason);
        label.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = m_menu->addAction(label + QLatin1Char('\t') + QLocale().toString(known.count));
        action->setCheckable(true);
        action->setChecked(m_selected.contains(known.reason));
        connect(action, &QAction::toggled, this, [this, reason = known.reason](bool on) { toggle(reason, on); });
    }
}

void ReasonChips::openMenu()
{
    updateChips(); // the click has toggled the check mark, which stands for what is chosen and not for the click
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + Space::xs)));
}

void ReasonChips::updateChips()
{
    const int known = static_cast<int>(std::min<qsizetype>(mostChips, m_counts.size()));
    for (int position = 0; position < known; ++position) {
        Chip *chip = m_chips[position];
        chip->setLabel(reasonText(m_counts[position].reason));
        chip->setCount(m_counts[position].count);
        chip->setChecked(m_selected.contains(m_counts[position].reason));
    }
    m_visible = chipsThatFit();
    for (int position = 0; position < mostChips; ++position)
        m_chips[position]->setVisible(position < m_visible);

    const auto behind = std::count_if(m_counts.cbegin() + m_visible, m_counts.cend(),
                                      [this](const ReasonCount &other) { return m_selected.contains(other.reason); });
    m_more->setVisible(m_counts.size() > m_visible);
    m_more->setCount(behind > 0 ? std::optional<qint64>(behind) : std::nullopt);
    m_more->setCheckable(behind > 0);
    m_more->setChecked(behind > 0);
    updateGeometry();
}

int ReasonChips::chipsThatFit() const
{
    const int known = static_cast<int>(std::min<qsizetype>(mostChips, m_counts.size()));
    int fitting = 0;
    int used = 0;
    for (; fitting < known; ++fitting) {
        const int next = used + m_chips[fitting]->sizeHint().width();
        const bool leavesOthers = fitting + 1 < m_counts.size();
        if (next + (leavesOthers ? Space::s + m_more->sizeHint().width() : 0) > m_room)
            break;
        used = next + Space::s;
    }
    return fitting;
}

QString ReasonChips::reasonAt(int position) const
{
    return position < m_counts.size() ? m_counts[position].reason : QString();
}

} // namespace Muster
