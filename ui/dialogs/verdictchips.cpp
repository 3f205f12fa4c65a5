// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/verdictchips.h"

#include "widgets/announcing.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr int tellingPause = 600; ///< milliseconds

QString chipLabel(Verdict verdict, ImportTarget target)
{
    switch (verdict) {
    case Verdict::DuplicateInFile:
        return VerdictChips::tr("Duplicate in file");
    case Verdict::AlreadyThere:
        return isBlocklist(target) ? VerdictChips::tr("Already blocked") : VerdictChips::tr("Already there");
    case Verdict::Blocked:
        return VerdictChips::tr("Blocked");
    case Verdict::Invalid:
        return VerdictChips::tr("Invalid");
    case Verdict::Ready:
        break;
    }
    return VerdictChips::tr("Ready");
}

} // namespace

StateLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return {Icon::Check, Token::Good};
    case Verdict::DuplicateInFile:
        return {Icon::Duplicate, Token::Muted};
    case Verdict::AlreadyThere:
        return {Icon::Dot, Token::Notice};
    case Verdict::Blocked:
        return {Icon::Block, Token::Caution};
    case Verdict::Invalid:
        break;
    }
    return {Icon::Exclamation, Token::Bad};
}

VerdictChips::VerdictChips(ImportTarget target, QWidget *parent) : QWidget(parent)
{
    for (const Verdict verdict : allVerdicts) {
        if (verdict != Verdict::Blocked || !isBlocklist(target))
            m_verdicts.append(verdict);
    }
    setLayout(new FlowLayout);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Verdicts"));
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(tellingPause);
    connect(&m_tellSoon, &QTimer::timeout, this, &VerdictChips::tellCounts);
    m_all = addChip(tr("All"), QStringLiteral("chipAll"));
    for (const Verdict verdict : std::as_const(m_verdicts)) {
        Chip *chip = addChip(chipLabel(verdict, target), QStringLiteral("chip_") + verdictWord(verdict));
        chip->setShape(lookOf(verdict).shape, Token::Text);
        m_chips.insert(verdict, chip);
        connect(chip, &Chip::clicked, this, [this] {
            settle();
            Q_EMIT selectionChanged();
        });
    }
    m_all->setChecked(true);
    connect(m_all, &Chip::clicked, this, [this] {
        setSelection({});
        Q_EMIT selectionChanged();
    });
}

Chip *VerdictChips::addChip(const QString &label, const QString &objectName)
{
    auto *chip = new Chip(label);
    chip->setObjectName(objectName);
    layout()->addWidget(chip);
    return chip;
}

void VerdictChips::setCounts(const VerdictCounts &counts, bool alreadyKnown)
{
    m_all->setCount(counts.total());
    for (const Verdict verdict : std::as_const(m_verdicts))
        m_chips.value(verdict)->setCount(counts[verdict]);
    Chip *already = m_chips.value(Verdict::AlreadyThere);
    if (!alreadyKnown)
        already->setCount(std::nullopt);
    already->setEnabled(alreadyKnown);
    m_tellSoon.start();
}

void VerdictChips::tellCounts()
{
    QStringList counts;
    for (const Verdict verdict : std::as_const(m_verdicts)) {
        const Chip *chip = m_chips.value(verdict);
        if (chip->count().value_or(0) > 0)
            counts.append(chip->accessibleName());
    }
    const QString text = counts.join(QStringLiteral("; "));
    if (isVisible() && text != m_told)
        announce(this, text);
    m_told = text;
}

QSet<Verdict> VerdictChips::selection() const
{
    QSet<Verdict> selected;
    for (const Verdict verdict : std::as_const(m_verdicts)) {
        if (m_chips.value(verdict)->isChecked())
            selected.insert(verdict);
    }
    return selected;
}

void VerdictChips::setSelection(const QSet<Verdict> &verdicts)
{
    for (const Verdict verdict : std::as_const(m_verdicts))
        m_chips.value(verdict)->setChecked(verdicts.contains(verdict));
    settle();
}

void VerdictChips::settle()
{
    m_all->setChecked(std::none_of(m_chips.cbegin(), m_chips.cend(), [](const Chip *chip) { return chip->isChecked(); }));
}

} // namespace Muster
