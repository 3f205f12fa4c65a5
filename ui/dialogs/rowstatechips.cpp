// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/rowstatechips.h"

#include "widgets/announcing.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

namespace Muster {

namespace {

constexpr RowState shownStates[] = {RowState::Accepted, RowState::Duplicate, RowState::Rejected,
                                    RowState::InDoubt,  RowState::NotSent,   RowState::Ready};

} // namespace

StateLook lookOf(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return {Icon::ChevronRight, Token::Muted};
    case RowState::InDoubt:
        return {Icon::Warning, Token::Caution};
    case RowState::Accepted:
        return {Icon::Check, Token::Good};
    case RowState::Duplicate:
        return {Icon::Duplicate, Token::Muted};
    case RowState::Rejected:
        return {Icon::Exclamation, Token::Bad};
    case RowState::NotSent:
        break;
    }
    return {Icon::Minus, Token::Muted};
}

RowStateChips::RowStateChips(QWidget *parent) : QWidget(parent), m_all(new Chip(tr("All")))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("States"));
    setLayout(new FlowLayout);
    layout()->addWidget(m_all);
    m_all->setObjectName(QStringLiteral("chipAll"));
    m_all->setChecked(true);
    connect(m_all, &Chip::clicked, this, [this] {
        setSelection({});
        Q_EMIT selectionChanged();
    });
    for (const RowState state : shownStates) {
        auto *chip = new Chip(rowStateText(state));
        chip->setObjectName(QStringLiteral("chip_") + rowStateWord(state));
        chip->setShape(lookOf(state).shape, Token::Text);
        layout()->addWidget(chip);
        m_chips.append({state, chip});
        connect(chip, &Chip::clicked, this, [this] {
            settle();
            Q_EMIT selectionChanged();
        });
    }
}

void RowStateChips::setCounts(const JobCounts &counts)
{
    m_counts = counts;
    m_all->setCount(counts.rows);
    for (const auto &[state, chip] : std::as_const(m_chips))
        chip->setCount(counts.of(state));
    settle();
}

QList<RowState> RowStateChips::selection() const
{
    QList<RowState> chosen;
    for (const auto &[state, chip] : m_chips) {
        if (chip->isChecked())
            chosen.append(state);
    }
    return chosen;
}

void RowStateChips::setSelection(const QList<RowState> &states)
{
    for (const auto &[state, chip] : std::as_const(m_chips))
        chip->setChecked(states.contains(state));
    settle();
}

void RowStateChips::settle()
{
    bool any = false;
    for (const auto &[state, chip] : std::as_const(m_chips)) {
        any = any || chip->isChecked();
        chip->setVisible(chip->isChecked() || m_counts.of(state) > 0);
    }
    m_all->setChecked(!any);
}

} // namespace Muster
