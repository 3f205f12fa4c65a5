// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/statuschips.h"

#include "pages/rosterlook.h"
#include "theme/tokens.h"
#include "widgets/announcing.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace Muster {

namespace {

constexpr int mostLines = 2;
constexpr int mostChips = 8; ///< for statuses; a server may well have a hundred words of its own

} // namespace

StatusChips::StatusChips(Provider provider, QWidget *parent)
    : QWidget(parent),
      m_provider(provider),
      m_blocked(nullptr),
      m_all(nullptr),
      m_menu(new QMenu(this)),
      m_flow(new FlowLayout(this, Space::s))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Statuses"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setMostLines(mostLines);
    for (int place = 0; place < mostChips; ++place) {
        auto *chip = new Chip({}, this);
        connect(chip, &Chip::clicked, this, [this, place] {
            if (place < m_groups.size())
                toggle(m_groups[place].statuses);
        });
        m_flow->addWidget(chip);
        m_chips.append(chip);
    }
    m_blocked = new Chip(tr("Blocked, still here"), this);
    m_blocked->setObjectName(QStringLiteral("blockedChip"));
    m_blocked->setShape(Icon::Block, Token::Caution);
    m_blocked->setToolTip(tr("Stand on a blocklist and are still on this roster."));
    m_blocked->hide();
    connect(m_blocked, &Chip::toggled, this, &StatusChips::selectionChanged);
    m_flow->addWidget(m_blocked);
    m_all = new Chip(tr("Statuses"), this);
    m_all->setObjectName(QStringLiteral("allStatuses"));
    m_all->setMenuLike(true);
    m_flow->addWidget(m_all);
    connect(m_all, &Chip::clicked, this, &StatusChips::openMenu);
    // Filled only when opened: counts change with each page while a roster loads.
    connect(m_menu, &QMenu::aboutToShow, this, &StatusChips::fillMenu);
    updateChips();
}

void StatusChips::setCounts(const QList<StatusCount> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    updateChips();
}

void StatusChips::setBlockedCount(int count)
{
    m_blocked->setCount(count);
    m_blocked->setVisible(count > 0 || m_blocked->isChecked());
    fold();
}

bool StatusChips::isBlockedOnly() const
{
    return m_blocked->isChecked();
}

void StatusChips::setSelected(const QSet<QString> &statuses, bool isBlockedOnly)
{
    if (statuses == m_selected && isBlockedOnly == m_blocked->isChecked())
        return;
    m_selected = statuses;
    const QSignalBlocker quiet(m_blocked);
    m_blocked->setChecked(isBlockedOnly);
    if (isBlockedOnly)
        m_blocked->show();
    updateChips();
    Q_EMIT selectionChanged();
}

void StatusChips::toggle(const QSet<QString> &statuses)
{
    QSet<QString> wanted = m_selected;
    if (m_selected.contains(statuses))
        wanted.subtract(statuses);
    else
        wanted.unite(statuses);
    setSelected(wanted, m_blocked->isChecked());
    updateChips(); // the click has toggled the check mark, which stands for what is chosen
}

qint64 StatusChips::countOf(const QString &status) const
{
    const auto count = std::find_if(m_counts.cbegin(), m_counts.cend(), [&](const StatusCount &each) { return each.key == status; });
    return count == m_counts.cend() ? 0 : count->count;
}

QList<LeadStage> StatusChips::stages() const
{
    return {LeadStage::Queue, LeadStage::InFlight, LeadStage::Ended, LeadStage::Unknown};
}

/// The documented ones, and those that somebody has or that are chosen although the vendor does not document them.
QStringList StatusChips::statusesOf(LeadStage stage) const
{
    QList<StatusCount> statuses = m_counts;
    const auto add = [&](const QString &key) {
        if (std::none_of(statuses.cbegin(), statuses.cend(), [&](const StatusCount &known) { return known.key == key; }))
            statuses.append({key, 0});
    };
    for (const LeadStatus status : leadStatuses(m_provider))
        add(leadStatusWord(status));
    for (const QString &key : m_selected)
        add(key);
    sortByPipeline(statuses);
    QStringList keys;
    for (const StatusCount &status : std::as_const(statuses)) {
        if (stageOf(leadStatusFromWord(status.key)) == stage)
            keys.append(status.key);
    }
    return keys;
}

QList<StatusChips::Group> StatusChips::groups() const
{
    QList<Group> groups;
    for (const LeadStage stage : stages()) {
        const QStringList statuses = statusesOf(stage);
        const bool isTogether = stage == LeadStage::InFlight && statuses.size() > 1;
        if (isTogether)
            groups.append({leadStageText(stage), QSet<QString>(statuses.cbegin(), statuses.cend()), 0});
        for (const QString &status : statuses) {
            const qint64 count = countOf(status);
            if (isTogether)
                groups.last().count += count;
            else if (count > 0 || m_selected.contains(status) || stage == LeadStage::Queue)
                groups.append({capitalised(statusText(status)), {status}, count});
        }
    }
    return groups;
}

void StatusChips::updateChips()
{
    m_groups = groups();
    for (int place = 0; place < mostChips && place < m_groups.size(); ++place) {
        const Group &group = m_groups[place];
        m_chips[place]->setLabel(group.label);
        m_chips[place]->setCount(group.count);
        m_chips[place]->setChecked(m_selected.contains(group.statuses));
    }
    fold();
}

/// Shows as many statuses as there is room for beside the two that always stay.
void StatusChips::fold()
{
    qsizetype shown = std::min<qsizetype>(mostChips, m_groups.size());
    for (; shown > 0; --shown) {
        int lines = 1;
        int x = 0;
        const auto take = [&](const Chip *chip) {
            const int end = x + chip->sizeHint().width();
            const bool wraps = x > 0 && end > width();
            lines += wraps ? 1 : 0;
            x = (wraps ? chip->sizeHint().width() : end) + Space::s;
        };
        for (qsizetype place = 0; place < shown; ++place)
            take(m_chips[place]);
        if (!m_blocked->isHidden())
            take(m_blocked);
        take(m_all);
        if (lines <= mostLines)
            break;
    }
    qsizetype behind = m_selected.size();
    for (qsizetype place = 0; place < mostChips; ++place) {
        m_chips[place]->setVisible(place < shown);
        if (place < shown && m_chips[place]->isChecked())
            behind -= m_groups[place].statuses.size();
    }
    // What is chosen without a chip that says so.
    m_all->setCount(behind > 0 ? std::optional<qint64>(behind) : std::nullopt);
    m_all->setCheckable(behind > 0);
    m_all->setChecked(behind > 0);
    updateGeometry();
}

void StatusChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void StatusChips::fillMenu()
{
    m_menu->clear();
    for (const LeadStage stage : stages()) {
        const QStringList statuses = statusesOf(stage);
        if (statuses.isEmpty())
            continue;
        const QSet<QString> all(statuses.cbegin(), statuses.cend());
        QAction *whole = m_menu->addAction(leadStageText(stage));
        whole->setCheckable(true);
        whole->setChecked(m_selected.contains(all));
        connect(whole, &QAction::triggered, this, [this, all] { toggle(all); });
        for (const QString &status : statuses) {
            QString label = QStringLiteral("      ") + statusText(status);
            label.replace(QLatin1Char('&'), QStringLiteral("&&"));
            QAction *action = m_menu->addAction(label + QLatin1Char('\t') + QLocale().toString(countOf(status)));
            action->setCheckable(true);
            action->setChecked(m_selected.contains(status));
            connect(action, &QAction::triggered, this, [this, status] { toggle({status}); });
        }
        m_menu->addSeparator();
    }
}

void StatusChips::openMenu()
{
    updateChips(); // the click has toggled the check mark
    m_menu->popup(m_all->mapToGlobal(QPoint(0, m_all->height() + Space::xs)));
}

} // namespace Muster
