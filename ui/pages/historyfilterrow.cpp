// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/historyfilterrow.h"

#include "pages/datechip.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace Muster {

namespace {

constexpr int searchWidth = 240;
constexpr int leastSearchWidth = 160;
constexpr int chipsDrop = 3; ///< brings the lower chips to the search field's middle

struct GroupChip
{
    JobGroup group;
    const char *name;
};
constexpr GroupChip groupChips[] = {{JobGroup::Running, "chip_running"},
                                    {JobGroup::Unfinished, "chip_unfinished"},
                                    {JobGroup::Done, "chip_done"},
                                    {JobGroup::Cancelled, "chip_cancelled"}};

} // namespace

HistoryFilterRow::HistoryFilterRow(const JobHistoryModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_search(new SearchField(tr("Search"), this)),
      m_connection(new Chip(tr("Any connection"))),
      m_connections(new QMenu(this)),
      m_dates(new DateChip),
      m_clear(new QPushButton(tr("Clear filters")))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFocusShortcut(QKeySequence::Find);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setFixedHeight(controlHeight);
    m_search->installEventFilter(this);
    m_connection->setObjectName(QStringLiteral("connectionChip"));
    m_connection->setMenuLike(true);
    m_dates->setObjectName(QStringLiteral("dateChip"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    setButtonRole(m_clear, ButtonRole::Link);
    addChips();

    connect(m_search, &SearchField::textChanged, this, &HistoryFilterRow::announce);
    connect(m_connection, &Chip::clicked, this, &HistoryFilterRow::openConnections);
    connect(m_dates, &DateChip::rangeChanged, this, &HistoryFilterRow::announce);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterRow::clear);
    updateCounts();
}

void HistoryFilterRow::addChips()
{
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, chipsDrop, 0, 0);
    for (const auto &[group, name] : groupChips) {
        auto *chip = new Chip(jobGroupText(group));
        chip->setObjectName(QLatin1String(name));
        connect(chip, &Chip::clicked, this, &HistoryFilterRow::announce);
        m_groups.insert(group, chip);
        flow->addWidget(chip);
    }
    m_groups.value(JobGroup::Unfinished)->setToolTip(tr("Interrupted, paused or stopped: they can be resumed."));
    flow->addWidget(m_connection);
    flow->addWidget(m_dates);
    flow->addWidget(m_clear);
    m_clear->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    row->addWidget(m_search, 2, Qt::AlignTop);
    row->addWidget(chips, 5);
}

JobHistoryFilter HistoryFilterRow::filter() const
{
    JobHistoryFilter chosen{m_search->text(), {}, m_chosen, m_dates->from(), m_dates->to()};
    for (auto chip = m_groups.cbegin(); chip != m_groups.cend(); ++chip) {
        if (chip.value()->isChecked())
            chosen.groups.insert(chip.key());
    }
    return chosen;
}

void HistoryFilterRow::updateCounts()
{
    for (auto chip = m_groups.cbegin(); chip != m_groups.cend(); ++chip)
        chip.value()->setCount(m_model.count(chip.key()));
    m_connection->setVisible(m_model.connections().size() > 1 || !m_chosen.isEmpty());
}

void HistoryFilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryFilterRow::clear()
{
    const bool hadFocus = m_clear->hasFocus();
    m_quiet = true;
    m_search->clear();
    for (Chip *chip : std::as_const(m_groups))
        chip->setChecked(false);
    chooseConnection({}, tr("Any connection"));
    m_dates->clear();
    m_quiet = false;
    announce();
    if (hadFocus)
        m_search->setFocus(); // the link that had it is gone
}

bool HistoryFilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftForRows();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterRow::openConnections()
{
    m_connection->setChecked(!m_chosen.isEmpty()); // the click has toggled the check mark, which stands for the choice
    m_connections->clear();
    const auto add = [this](const ConnectionId &id, const QString &name) {
        QString label = name;
        QAction *choice = m_connections->addAction(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(id == m_chosen);
        connect(choice, &QAction::triggered, this, [this, id, name] { chooseConnection(id, name); });
    };
    add({}, tr("Any connection"));
    const auto connections = m_model.connections();
    for (const auto &[id, name] : connections)
        add(id, name);
    m_connections->popup(m_connection->mapToGlobal(QPoint(0, m_connection->height() + Space::xs)));
}

void HistoryFilterRow::chooseConnection(const ConnectionId &id, const QString &name)
{
    m_chosen = id;
    m_connection->setLabel(name);
    m_connection->setCheckable(!id.isEmpty());
    m_connection->setChecked(!id.isEmpty());
    announce();
}

void HistoryFilterRow::announce()
{
    if (m_quiet)
        return;
    const JobHistoryFilter chosen = filter();
    m_clear->setVisible(chosen.isActive());
    Q_EMIT filterChanged(chosen);
}

} // namespace Muster
