// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demo/dice.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Muster::Sandbox {

/// Somebody whom the demo company wants to reach. All texts but `headline` are never empty.
struct DemoLead
{
    QString firstName;
    QString lastName;
    QString email;            ///< in lower case, at a domain below .example
    QString publicIdentifier; ///< LinkedIn's
    QString company;
    QString position;
    QString headline; ///< null where there is none
    QString industry;
    QString dealSize; ///< "25k"
};

/// People who stand on rosters of several vendors: the same each time.
[[nodiscard]] const QList<DemoLead> &sharedDemoLeads();

/// Makes people up: names of several scripts and lengths, nobody twice, and nobody of sharedDemoLeads().
class DemoLeads
{
public:
    explicit DemoLeads(Dice &dice);

    [[nodiscard]] DemoLead next();
    /// Somebody with this public identifier and a name that goes with it.
    [[nodiscard]] DemoLead of(const QString &publicIdentifier);

private:
    friend const QList<DemoLead> &sharedDemoLeads();
    enum class Shared { Reserved, Free };
    DemoLeads(Dice &dice, Shared shared);
    void addWork(DemoLead &lead);
    [[nodiscard]] bool isNew(const DemoLead &lead);

    Dice &m_dice;
    QSet<QString> m_given; ///< addresses and public identifiers
};

} // namespace Muster::Sandbox
