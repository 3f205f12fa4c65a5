// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demoleads.h"

#include "sandbox/demo/demonames.h"

#include <array>

namespace Muster::Sandbox {

namespace {

constexpr int sharedCount = 60;
constexpr quint64 sharedSeed = 20261121;

constexpr std::array places{"Nordhaven", "Lumen",   "Cobalt",  "Tern",    "Aldora",   "Brightwell", "Quarry",  "Halcyon",
                            "Juniper",   "Osprey",  "Vantreo", "Meridia", "Foxglove", "Kestrel",    "Solvano", "Umbra",
                            "Pinnet",    "Ravello", "Harrow",  "Sable",   "Thistle",  "Orbis",      "Calder",  "Larkin",
                            "Monza",     "Ostrava", "Polaris", "Tundra",  "Velder",   "Wexcombe"};
constexpr std::array trades{"Logistics", "Analytics", "Health",  "Energy",   "Capital", "Robotics", "Foods",  "Software",
                            "Insurance", "Textiles",  "Biotech", "Payments", "Media",   "Mobility", "Studio", "Labs"};
constexpr std::array forms{"", " GmbH", " Ltd", " S.A.", " AB", " B.V.", " & Co.", " Group", " d.o.o.", " Inc."};
constexpr std::array industries{"Logistics", "Data",    "Healthcare", "Energy",  "Finance", "Manufacturing", "Food",   "SaaS",
                                "Insurance", "Fashion", "Biotech",    "Fintech", "Media",   "Automotive",    "Design", "Research"};
static_assert(trades.size() == industries.size());
constexpr std::array positions{"Founder & CEO",
                               "Chief Revenue Officer",
                               "VP of Sales",
                               "Head of Growth",
                               "Managing Director",
                               "Co-founder",
                               "Head of Procurement",
                               "Marketing Manager",
                               "COO",
                               "Director of Operations",
                               "Sales Development Lead",
                               "Chief Technology Officer",
                               "Head of People",
                               "Finance Director",
                               "Product Manager",
                               "Regional Director, Central and Eastern Europe",
                               "Geschäftsführerin",
                               "Directeur commercial",
                               "VP Engineering",
                               "Partner"};
constexpr std::array headlines{"Building the team behind %1",
                               "%2 | speaker | mentor",
                               "Helping customers of %1 grow",
                               "%2 at %1",
                               "Ex-consultant, now %2 at %1. Opinions are my own, and there are many of them",
                               "Hiring! Ask me about %1"};
constexpr std::array dealSizes{"5k", "10k", "25k", "50k", "120k", "250k"};

template <size_t N>
size_t place(const std::array<const char *, N> &, Dice &dice)
{
    return static_cast<size_t>(dice.below(static_cast<int>(N)));
}

template <size_t N>
QString pick(const std::array<const char *, N> &words, Dice &dice)
{
    return QString::fromUtf8(words[place(words, dice)]);
}

QString hexadecimal(Dice &dice)
{
    return QString::number(1 + dice.below(8)) + QString::number(0x100000 + dice.below(0xf00000), 16);
}

/// "ana-sofia" as a name: "Ana-Sofia".
QString capitalised(const QString &word)
{
    QString name = word;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i == 0 || name.at(i - 1) == u'-')
            name[i] = name.at(i).toUpper();
    }
    return name;
}

} // namespace

const QList<DemoLead> &sharedDemoLeads()
{
    static const QList<DemoLead> shared = [] {
        Dice dice(sharedSeed);
        DemoLeads leads(dice, DemoLeads::Shared::Free);
        QList<DemoLead> made;
        for (int i = 0; i < sharedCount; ++i)
            made.append(leads.next());
        return made;
    }();
    return shared;
}

DemoLeads::DemoLeads(Dice &dice) : DemoLeads(dice, Shared::Reserved) {}

DemoLeads::DemoLeads(Dice &dice, Shared shared) : m_dice(dice)
{
    if (shared == Shared::Free)
        return;
    for (const DemoLead &lead : sharedDemoLeads())
        m_given << lead.email << lead.publicIdentifier;
}

DemoLead DemoLeads::next()
{
    for (;;) {
        const DemoName &name = demoName(m_dice);
        const DemoName &family = demoFamilyName(m_dice, name.script);
        DemoLead lead;
        lead.firstName = QString::fromUtf8(name.text);
        lead.lastName = QString::fromUtf8(family.text);
        addWork(lead);
        const QString plain = QLatin1String(name.plain) + u'-' + QLatin1String(family.plain);
        lead.email = QLatin1String(name.plain) + u'.' + QLatin1String(family.plain) + lead.email;
        lead.publicIdentifier =
            m_dice.chance(80) ? plain + u'-' + hexadecimal(m_dice) : plain + u'-' + QString::number(2 + m_dice.below(998));
        if (isNew(lead))
            return lead;
    }
}

DemoLead DemoLeads::of(const QString &publicIdentifier)
{
    DemoLead lead;
    lead.publicIdentifier = publicIdentifier;
    lead.firstName = capitalised(publicIdentifier.section(u'-', 0, 0));
    lead.lastName = capitalised(publicIdentifier.section(u'-', 1, 1));
    addWork(lead);
    lead.email.prepend(hexadecimal(m_dice));
    m_given << lead.email << lead.publicIdentifier;
    return lead;
}

/// Leaves in `email` what stands from the @ on.
void DemoLeads::addWork(DemoLead &lead)
{
    const QString at = pick(places, m_dice);
    const size_t trade = place(trades, m_dice);
    lead.company = at + u' ' + QLatin1String(trades[trade]) + pick(forms, m_dice);
    lead.email = u'@' + at.toLower() + u'-' + QString::fromLatin1(trades[trade]).toLower() + QStringLiteral(".example");
    lead.industry = QLatin1String(industries[trade]);
    lead.position = pick(positions, m_dice);
    lead.dealSize = pick(dealSizes, m_dice);
    lead.headline = QString();
    if (m_dice.chance(70)) {
        const QString headline = pick(headlines, m_dice);
        lead.headline = QString(headline).replace(QLatin1String("%1"), lead.company).replace(QLatin1String("%2"), lead.position);
    }
}

bool DemoLeads::isNew(const DemoLead &lead)
{
    if (m_given.contains(lead.email) || m_given.contains(lead.publicIdentifier))
        return false;
    m_given << lead.email << lead.publicIdentifier;
    return true;
}

} // namespace Muster::Sandbox
