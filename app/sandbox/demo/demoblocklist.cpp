// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demoblocklist.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Muster::Sandbox {

namespace {

constexpr int historyDays = 726; // two years, less the days by which a weekend moves a moment back

struct Share
{
    const char *reason; ///< null: blocked without one
    int count;
};

constexpr std::array shares{
    Share{"Existing client", 598},
    Share{"Requested opt-out", 358},
    Share{"Partner", 56},
    Share{"Competitor", 44},
    Share{"Wrong person", 28},
    Share{"Left the company", 24},
    Share{"Bounced", 14},
    Share{"Supplier", 12},
    Share{"Investor", 10},
    Share{"Legal hold", 9},
    Share{"Personal request", 8},
    Share{"Duplicate account", 6},
    Share{nullptr, 29},
};

/// People whom the bundled sample file holds too, so that a first try shows what Already blocked looks like.
struct KnownPerson
{
    const char *identifier;
    const char *reason;
};

constexpr std::array knownPeople{
    KnownPerson{"amelie-garcia-lyon", "Partner"},
    KnownPerson{"soren-kowalski-4b", "Existing client"},
    KnownPerson{"zoe-obrien-4b", "Competitor"},
    KnownPerson{"mary-ann-berg-77", "Requested opt-out"},
};

QDateTime workingMoment(Dice &dice, int days, const QDateTime &now)
{
    QDate day = now.date().addDays(-1 - dice.below(days));
    if (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(Qt::Friday - day.dayOfWeek());
    constexpr int opening = 8 * 3600 * 1000;
    constexpr int openFor = 10 * 3600 * 1000;
    return {day, QTime::fromMSecsSinceStartOfDay(opening + dice.below(openFor)), Qt::UTC};
}

int peopleAtOnce(Dice &dice)
{
    const int kind = dice.below(100);
    if (kind < 70)
        return 1;
    return kind < 98 ? 2 + dice.below(4) : 10 + dice.below(16);
}

QStringList shuffledReasons(Dice &dice)
{
    QStringList reasons;
    for (const Share &share : shares)
        reasons.append(QStringList(share.count, share.reason ? QString::fromLatin1(share.reason) : QString()));
    for (qsizetype i = reasons.size() - 1; i > 0; --i)
        std::swap(reasons[i], reasons[dice.below(static_cast<int>(i) + 1)]);
    return reasons;
}

} // namespace

QList<QDateTime> workingMoments(Dice &dice, int count, int days, const QDateTime &now)
{
    QList<QDateTime> moments;
    while (moments.size() < count) {
        const int together = std::min(peopleAtOnce(dice), count - static_cast<int>(moments.size()));
        moments.append(QList<QDateTime>(together, workingMoment(dice, days, now)));
    }
    std::ranges::sort(moments);
    return moments;
}

QList<DemoBlock> demoWorkspaceBlocks(Dice &dice, DemoPeople &people, const QDateTime &now)
{
    for (const KnownPerson &known : knownPeople)
        people.reserve(QString::fromLatin1(known.identifier));
    const QStringList reasons = shuffledReasons(dice);
    QList<DemoBlock> blocks;
    for (const QString &reason : reasons)
        blocks.append({.publicIdentifier = people.next(), .reason = reason, .createdAt = {}});
    for (const KnownPerson &known : knownPeople) {
        const DemoBlock block{
            .publicIdentifier = QString::fromLatin1(known.identifier), .reason = QString::fromLatin1(known.reason), .createdAt = {}};
        blocks.insert(dice.below(static_cast<int>(blocks.size())), block);
    }
    const QList<QDateTime> moments = workingMoments(dice, static_cast<int>(blocks.size()), historyDays, now);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        blocks[i].createdAt = moments.at(i);
    return blocks;
}

} // namespace Muster::Sandbox
