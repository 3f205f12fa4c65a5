// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rosterfilterrow.h"

#include "pages/statuschips.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace Muster {

namespace {

constexpr int searchWidth = 180;

} // namespace

RosterFilterRow::RosterFilterRow(Provider provider, QWidget *parent)
    : QWidget(parent),
      m_statuses(new StatusChips(provider, this)),
      m_clear(new QPushButton(tr("Clear filters"), this)),
      m_search(new SearchField(tr("Search"), this))
{
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    setButtonRole(m_clear, ButtonRole::Link);
    m_clear->hide();
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFocusShortcut(QKeySequence::Find);
    m_search->setFixedSize(searchWidth, controlHeight);
    m_search->installEventFilter(this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(m_statuses, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    row->addWidget(m_search, 0, Qt::AlignTop);

    connect(m_statuses, &StatusChips::selectionChanged, this, &RosterFilterRow::announce);
    connect(m_search, &SearchField::textChanged, this, &RosterFilterRow::announce);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_clear->hasFocus();
        setFilter({});
        if (hadFocus)
            m_search->setFocus(); // the link that had it is gone
    });
}

RosterFilter RosterFilterRow::filter() const
{
    return {m_search->text(), m_statuses->selected(), m_statuses->isBlockedOnly()};
}

void RosterFilterRow::setFilter(const RosterFilter &filter)
{
    m_isQuiet = true;
    m_search->setText(filter.text);
    m_statuses->setSelected(filter.statuses, filter.isBlockedOnly);
    m_isQuiet = false;
    announce();
}

void RosterFilterRow::setCounts(const QList<StatusCount> &counts, int blocked)
{
    m_statuses->setCounts(counts);
    m_statuses->setBlockedCount(blocked);
}

void RosterFilterRow::toggleStatuses(const QSet<QString> &statuses)
{
    m_statuses->toggle(statuses);
}

void RosterFilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RosterFilterRow::addTool(QWidget *tool)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, tool, 0, Qt::AlignTop);
}

bool RosterFilterRow::eventFilter(QObject *watched, QEvent *event)
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

void RosterFilterRow::announce()
{
    if (m_isQuiet)
        return;
    const RosterFilter chosen = filter();
    m_clear->setVisible(chosen.isActive());
    Q_EMIT filterChanged(chosen);
}

} // namespace Muster
