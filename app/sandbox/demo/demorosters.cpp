// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demorosters.h"

#include "domain/identity.h"
#include "sandbox/demo/demoleads.h"
#include "sandbox/store/prospectidentity.h"
#include "sandbox/store/prospectrows.h"
#include "sandbox/store/wiredate.h"

#include <QUuid>

#include <array>
#include <span>

namespace Muster::Sandbox {

namespace {

constexpr quint64 seed = 20261122;
constexpr int blockedPerRoster = 14;
constexpr int batchSize = 500; // whoever fills a roster adds people by the list

struct Share
{
    const char *status;
    int perThousand;
};

constexpr std::array waiting{Share{"pending", 1000}};
constexpr std::array underWay{Share{"pending", 372},      Share{"sent", 6},     Share{"connection_sent", 255}, Share{"connected", 110},
                              Share{"message_sent", 104}, Share{"replied", 62}, Share{"bounced", 8},           Share{"completed", 41},
                              Share{"timed_out", 36},     Share{"cancelled", 6}};
constexpr std::array mailed{Share{"pending", 410}, Share{"sent", 430},     Share{"replied", 74},
                            Share{"bounced", 38},  Share{"completed", 40}, Share{"cancelled", 8}};
constexpr std::array over{Share{"replied", 179}, Share{"bounced", 11}, Share{"completed", 528}, Share{"timed_out", 266},
                          Share{"cancelled", 16}};

struct Outline
{
    const char *id;
    const char *name;
    const char *type;
    const char *status;
    int size;
    int sharedPeople; ///< of sharedDemoLeads()
    int ageDays;
    int nodeCount;
    std::span<const Share> shares;
};

constexpr std::array outlines{
    Outline{"2b7d0c1e-4a52-4c3b-9a0f-5d1e6f708192", "Winter event", "linkedin", "completed", 2114, 0, 290, 4, over},
    Outline{"6c1f8e34-9b07-4d6a-8e21-7f3a4b5c6d7e", "EU Fintech", "linkedin", "active", 12000, 40, 74, 5, underWay},
    Outline{"a4e95d20-1c38-4f7b-b6d2-0e9f8a7b6c5d", "Customer stories", "email", "paused", 640, 20, 46, 3, mailed},
    Outline{"f08b3a67-52d1-4e9c-a7b4-3c2d1e0f9a8b", "Q1 Founders", "linkedin", "draft", 8400, 10, 18, 4, waiting},
    Outline{"3d9a7c51-8e60-4b2f-9c15-6a7b8c9d0e1f", "Newsletter warm-up", "email", "draft", 350, 60, 9, 2, waiting},
    Outline{"91c5e2f8-07ab-4d34-8f69-b1a2c3d4e5f6", "Spring launch", "linkedin", "launching", 1250, 0, 3, 4, waiting},
};

QString drawStatus(Dice &dice, std::span<const Share> shares)
{
    int drawn = dice.below(1000);
    for (const Share &share : shares) {
        drawn -= share.perThousand;
        if (drawn < 0)
            return QString::fromLatin1(share.status);
    }
    return QString::fromLatin1(shares.front().status);
}

QStringList blockedPeople(Database &database)
{
    QStringList identifiers;
    Statement blocks(database, "SELECT public_identifier FROM workspace_block ORDER BY seq");
    while (blocks.step())
        identifiers.append(blocks.text(0));
    return identifiers;
}

/// Who is to be on which roster.
class Casting
{
public:
    Casting(Dice &dice, const QStringList &blocked) : m_leads(dice), m_blocked(blocked) {}

    /// Blocked people and those of other rosters stand spread among new ones.
    QList<DemoLead> cast(const Outline &outline)
    {
        QList<DemoLead> people = sharedDemoLeads().mid(0, outline.sharedPeople);
        while (people.size() < outline.size)
            people.append(m_leads.next());
        const qsizetype stride = (outline.size - outline.sharedPeople) / blockedPerRoster;
        for (qsizetype i = 0; i < blockedPerRoster && !m_blocked.isEmpty(); ++i)
            people[outline.sharedPeople + i * stride] = blocked();
        for (qsizetype i = 0; i < m_before.size() && i < blockedPerRoster; ++i)
            people[outline.sharedPeople + i * stride + 1] = m_before.at(i);
        m_before = people.mid(people.size() / 2, blockedPerRoster - 2);
        return people;
    }

private:
    DemoLead blocked()
    {
        const QString &identifier = m_blocked.at((m_drawn++ * 83) % m_blocked.size());
        return m_leads.of(identifier);
    }

    DemoLeads m_leads;
    QStringList m_blocked;
    qsizetype m_drawn = 0;
    QList<DemoLead> m_before; ///< of the roster before, to stand on this one too
};

Prospect prospectOf(const DemoLead &lead, bool isEmail, Dice &dice)
{
    Prospect prospect{.firstName = lead.firstName,
                      .lastName = lead.lastName,
                      .company = lead.company,
                      .position = lead.position,
                      .headline = lead.headline,
                      .customFields = QStringLiteral(R"({"deal_size":"%1","industry":"%2"})").arg(lead.dealSize, lead.industry)};
    if (dice.chance(6))
        prospect.customFields = QString();
    if (isEmail || dice.chance(35))
        prospect.email = lead.email;
    if (!isEmail || dice.chance(50))
        prospect.linkedinUrl = profileUrl(lead.publicIdentifier);
    prospect.identity = isEmail ? emailIdentity(prospect.email) : linkedinIdentity(prospect.linkedinUrl);
    return prospect;
}

/// What happened to it between `created` and `now`.
void addHistory(Prospect &prospect, const QDateTime &created, const QDateTime &now, Dice &dice)
{
    prospect.createdAt = wireDate(created);
    if (prospect.status == QLatin1String("pending"))
        return;
    const auto minutes = static_cast<int>(created.secsTo(now) / 60);
    prospect.updatedAt = wireDate(created.addSecs(60 * qint64(1 + dice.below(minutes))));
    if (prospect.status == QLatin1String("replied"))
        prospect.repliedAt = prospect.updatedAt;
    if (prospect.status == QLatin1String("bounced"))
        prospect.bouncedAt = prospect.updatedAt;
}

QList<Prospect> prospectsOf(const Outline &outline, const QList<DemoLead> &people, const QDateTime &now, Dice &dice)
{
    const QUuid family = QUuid::fromString(QLatin1String(outline.id));
    const bool isEmail = QLatin1String(outline.type) == QLatin1String("email");
    QList<Prospect> prospects;
    prospects.reserve(people.size());
    for (qsizetype i = 0; i < people.size(); ++i) {
        Prospect prospect = prospectOf(people.at(i), isEmail, dice);
        prospect.id = QUuid::createUuidV5(family, QByteArray::number(i)).toString(QUuid::WithoutBraces);
        prospect.status = drawStatus(dice, outline.shares);
        const qint64 batch = i / batchSize;
        if (batch % 3 != 0) {
            prospect.source = QStringLiteral("csv");
            prospect.sourceRef = QStringLiteral("list-%1").arg(batch);
        }
        addHistory(prospect, now.addDays(-outline.ageDays).addSecs(3600 + batch * 1800), now, dice);
        prospects.append(prospect);
    }
    return prospects;
}

} // namespace

void fillDemoRosters(Database &database, const QDateTime &now)
{
    Dice dice(seed);
    Casting casting(dice, blockedPeople(database));
    for (const Outline &outline : outlines) {
        const StoredRoster campaign{.id = QString::fromLatin1(outline.id),
                                    .type = QString::fromLatin1(outline.type),
                                    .name = QString::fromLatin1(outline.name),
                                    .status = QString::fromLatin1(outline.status),
                                    .nodeCount = outline.nodeCount,
                                    .createdAt = wireDate(now.addDays(-outline.ageDays)),
                                    .updatedAt = wireDate(now.addDays(-outline.ageDays / 9).addSecs(-1800))};
        insertRoster(database, campaign, prospectsOf(outline, casting.cast(outline), now, dice));
    }
}

} // namespace Muster::Sandbox
