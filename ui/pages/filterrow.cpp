// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filterrow.h"

#include "pages/datechip.h"
#include "pages/reasonchips.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace Muster {

namespace {

constexpr int searchWidth = 240;
constexpr int leastSearchWidth = 180;

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent),
      m_search(new SearchField(tr("Search"), this)),
      m_addresses(new Chip(tr("Addresses"), this)),
      m_domains(new Chip(tr("Domains"), this)),
      m_reasons(new ReasonChips(this)),
      m_dates(new DateChip(this)),
      m_clear(new QPushButton(tr("Clear filters"), this)),
      m_row(new QHBoxLayout(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFocusShortcut(QKeySequence::Find);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setFixedHeight(controlHeight);
    m_search->installEventFilter(this);
    m_addresses->setObjectName(QStringLiteral("addressesChip"));
    m_domains->setObjectName(QStringLiteral("domainsChip"));
    for (Chip *kind : {m_addresses, m_domains}) {
        kind->hide();
        connect(kind, &Chip::clicked, this, [this, kind](bool on) { choose(kind, on); });
    }
    m_dates->setObjectName(QStringLiteral("dateChip"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    setButtonRole(m_clear, ButtonRole::Link);
    m_clear->hide();

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::s);
    m_row->addWidget(m_search, 1);
    m_row->addWidget(m_addresses);
    m_row->addWidget(m_domains);
    m_row->addWidget(m_reasons);
    m_row->addWidget(m_dates);
    m_row->addWidget(m_clear);
    m_row->addStretch(1);

    connect(m_search, &SearchField::textChanged, this, &FilterRow::announce);
    connect(m_reasons, &ReasonChips::selectionChanged, this, &FilterRow::announce);
    connect(m_dates, &DateChip::rangeChanged, this, &FilterRow::announce);
    connect(m_clear, &QPushButton::clicked, this, &FilterRow::clear);
}

BlockedLeadsFilter FilterRow::filter() const
{
    std::optional<BlockedKind> kind;
    if (m_addresses->isChecked())
        kind = BlockedKind::Email;
    else if (m_domains->isChecked())
        kind = BlockedKind::Domain;
    return {m_search->text(), m_reasons->selected(), m_dates->from(), m_dates->to(), kind};
}

void FilterRow::setReasonCounts(const QList<ReasonCount> &counts)
{
    m_reasons->setCounts(counts);
    fitReasons();
}

void FilterRow::setKindCounts(qint64 addresses, qint64 domains)
{
    m_addresses->setCount(addresses);
    m_domains->setCount(domains);
    m_addresses->show();
    m_domains->show();
    fitReasons();
}

/// Either, or both, which is none chosen: an entry is one or the other.
void FilterRow::choose(Chip *kind, bool on)
{
    if (on)
        (kind == m_addresses ? m_domains : m_addresses)->setChecked(false);
    announce();
}

void FilterRow::setSearch(const QString &text)
{
    m_search->setText(text);
}

void FilterRow::setFilter(const BlockedLeadsFilter &filter)
{
    m_quiet = true;
    m_search->setText(filter.text);
    m_addresses->setChecked(filter.kind == BlockedKind::Email);
    m_domains->setChecked(filter.kind == BlockedKind::Domain);
    m_reasons->setSelected(filter.reasons);
    if (filter.from.isValid() && filter.to.isValid())
        m_dates->setDays(filter.from, filter.to);
    else
        m_dates->clear();
    m_quiet = false;
    announce();
}

void FilterRow::toggleReason(const QString &reason)
{
    QSet<QString> reasons = m_reasons->selected();
    if (!reasons.remove(reason))
        reasons.insert(reason);
    m_reasons->setSelected(reasons);
}

void FilterRow::toggleDays(QDate from, QDate to, const QString &label)
{
    if (m_dates->from() == from && m_dates->to() == to)
        m_dates->clear();
    else
        m_dates->setDays(from, to, label);
}

void FilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterRow::clear()
{
    const bool hadFocus = m_clear->hasFocus();
    m_quiet = true;
    m_search->clear();
    m_addresses->setChecked(false);
    m_domains->setChecked(false);
    m_reasons->setSelected({});
    m_dates->clear();
    m_quiet = false;
    announce();
    if (hadFocus)
        m_search->setFocus(); // the link that had it is gone
}

QSize FilterRow::minimumSizeHint() const
{
    // The reasons give way behind "More", so they ask for no room.
    int width = leastSearchWidth + 2 * Space::s + m_dates->minimumSizeHint().width();
    for (const Chip *kind : {m_addresses, m_domains}) {
        if (kind->isVisibleTo(this))
            width += kind->minimumSizeHint().width() + Space::s;
    }
    return {width, QWidget::minimumSizeHint().height()};
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitReasons();
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
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

void FilterRow::announce()
{
    if (m_quiet)
        return;
    const BlockedLeadsFilter chosen = filter();
    m_clear->setVisible(chosen.isActive());
    fitReasons();
    Q_EMIT filterChanged(chosen);
}

void FilterRow::fitReasons()
{
    int taken = leastSearchWidth + Space::s + m_dates->sizeHint().width() + Space::s;
    if (m_clear->isVisibleTo(this))
        taken += m_clear->sizeHint().width() + Space::s;
    for (const Chip *kind : {m_addresses, m_domains}) {
        if (kind->isVisibleTo(this))
            taken += kind->sizeHint().width() + Space::s;
    }
    // The search field gives up room before a chip does, down to its least width.
    m_reasons->fitInto(width() - taken);
}

} // namespace Muster
