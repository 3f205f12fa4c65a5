// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demosequences.h"

#include "base/sqlite.h"
#include "domain/identity.h"
#include "sandbox/demo/demoblocklist.h"
#include "sandbox/demo/demoleads.h"
#include "sandbox/sendkit/sendkitreading.h"
#include "sandbox/store/wiredate.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace Muster::Sandbox {

namespace {

constexpr quint64 seed = 20261204;
constexpr int sequenceSteps = 4;
constexpr int daysBetweenMails = 3;
constexpr char halvmarkDomain[] = "halvmark-legal.example";
constexpr int peopleCount = 13'680; ///< whom the workspace knows
constexpr int sharedFrom = 30;      ///< of sharedDemoLeads(): they stand on Puffle's e-mail draft too

constexpr std::array statuses{"pending", "active", "paused", "completed", "bounced", "unsubscribed", "replied", "removed"};
enum Status { Pending, Active, Paused, Completed, Bounced, Unsubscribed, Replied, Removed };

struct Outline
{
    const char *name;
    const char *status;
    int firstPerson; ///< of the people whom the workspace knows
    int count;
    int ageDays;   ///< since it was made
    int quietDays; ///< since its last mail, at least
    std::array<int, statuses.size()> percent;
};

constexpr std::array outlines{
    Outline{"Outbound Q2", "active", 0, 12'000, 80, 0, {22, 38, 4, 17, 5, 2, 10, 2}},
    Outline{"Renewals", "paused", 11'900, 900, 120, 21, {30, 24, 20, 10, 3, 2, 9, 2}},
    Outline{"Partner intro", "draft", 12'700, 220, 6, 0, {100, 0, 0, 0, 0, 0, 0, 0}},
    Outline{"Autumn recap", "completed", 12'300, 1'380, 400, 260, {0, 0, 0, 74, 6, 4, 14, 2}},
};

struct Totals
{
    int sent = 0;
    int opened = 0;
    int clicked = 0;
    int bounced = 0;
    int replied = 0;
    int unsubscribed = 0;
};

struct History
{
    QByteArray mails;
    QDateTime last;
};

QDateTime workingHour(Dice &dice, const QDate &day)
{
    constexpr int opening = 8 * 3600;
    constexpr int openFor = 10 * 3600;
    return {day, QTime::fromMSecsSinceStartOfDay((opening + dice.below(openFor)) * 1000), Qt::UTC};
}

int pickStatus(Dice &dice, const Outline &outline)
{
    int chance = dice.below(100);
    int status = 0;
    while (chance >= outline.percent.at(static_cast<size_t>(status)))
        chance -= outline.percent.at(static_cast<size_t>(status++));
    return status;
}

int mailCount(Dice &dice, int status)
{
    switch (status) {
    case Pending:
        return 0;
    case Paused:
        return dice.below(3);
    case Completed:
        return sequenceSteps;
    case Bounced:
        return 1;
    default:
        return 1 + dice.below(sequenceSteps - 1);
    }
}

/// The mails somebody got, oldest first: the last one at least three days ago, so that there was time to answer.
History writeHistory(Dice &dice, int status, int count, const Outline &outline, const QDateTime &now, Totals &totals)
{
    const auto word = [](bool isTrue) { return isTrue ? QByteArrayLiteral("true") : QByteArrayLiteral("false"); };
    const int daysAgo = outline.quietDays + daysBetweenMails * count + dice.below(std::min(45, outline.ageDays - outline.quietDays));
    History history{.mails = "[", .last = {}};
    for (int i = 0; i < count; ++i) {
        const bool isLast = i == count - 1;
        const bool answered = isLast && (status == Replied || status == Unsubscribed);
        const bool bounced = isLast && status == Bounced;
        const bool opened = !bounced && (answered || dice.chance(55));
        const bool clicked = opened && dice.chance(18);
        history.last = workingHour(dice, now.date().addDays(daysBetweenMails * i - daysAgo));
        history.mails += (i > 0 ? ",{\"sequenceStep\":" : "{\"sequenceStep\":") + QByteArray::number(i) +
                         ",\"variant\":null,\"sentAt\":\"" + wireDate(history.last).toLatin1() + "\",\"opened\":" + word(opened) +
                         ",\"clicked\":" + word(clicked) + ",\"bounced\":" + word(bounced) + '}';
        totals.opened += opened;
        totals.clicked += clicked;
    }
    history.mails += ']';
    totals.sent += count;
    totals.bounced += status == Bounced;
    totals.replied += status == Replied;
    totals.unsubscribed += status == Unsubscribed;
    return history;
}

QString pickTags(Dice &dice)
{
    static const std::array tags{R"(["vip"])", R"(["event"])", R"(["vip","warm intro"])", R"(["newsletter"])"};
    return dice.chance(12) ? QString::fromLatin1(tags.at(static_cast<size_t>(dice.below(tags.size())))) : QStringLiteral("[]");
}

QString statsJson(const Totals &totals)
{
    const QJsonObject stats{{QStringLiteral("sent"), totals.sent},       {QStringLiteral("opened"), totals.opened},
                            {QStringLiteral("clicked"), totals.clicked}, {QStringLiteral("bounced"), totals.bounced},
                            {QStringLiteral("replied"), totals.replied}, {QStringLiteral("unsubscribed"), totals.unsubscribed}};
    return QString::fromUtf8(QJsonDocument(stats).toJson(QJsonDocument::Compact));
}

/// Whom the workspace knows. Hardly anybody works at Halvmark Legal, whose domain stands on the do-not-contact list.
QList<DemoLead> knownPeople(DemoLeads &leads)
{
    constexpr int halvmarkEvery = 3000;
    QList<DemoLead> people = sharedDemoLeads().mid(sharedFrom);
    while (people.size() < peopleCount)
        people.append(leads.next());
    for (int i = halvmarkEvery - 1; i < peopleCount; i += halvmarkEvery) {
        people[i].company = QStringLiteral("Halvmark Legal");
        people[i].email = people.at(i).email.section(u'@', 0, 0) + u'@' + QLatin1String(halvmarkDomain);
    }
    return people;
}

/// The key of the first person.
qint64 insertPeople(Database &database, const QList<DemoLead> &people, const QDateTime &now)
{
    Statement insert(database, "INSERT INTO sequence_person (email, first_name, last_name, company_name, job_title, linkedin_url, "
                               "custom_fields, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)");
    insert.bind(8, wireDate(now.addDays(-420)));
    qint64 first = 0;
    for (const DemoLead &lead : people) {
        insert.bind(1, lead.email).bind(2, lead.firstName).bind(3, lead.lastName).bind(4, lead.company).bind(5, lead.position);
        insert.bind(6, profileUrl(lead.publicIdentifier));
        insert.bind(7, QStringLiteral("{\"industry\":\"%1\"}").arg(lead.industry)).execute();
        first = first == 0 ? database.lastKey() : first;
    }
    return first;
}

Totals insertRows(Database &database, Dice &dice, const Outline &outline, qint64 campaign, qint64 firstPerson, const QDateTime &now)
{
    Statement insert(database, "INSERT INTO sequence_row (campaign, person, status, step, mails, replied_at, ai_tag, tags, added_at) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.bind(1, campaign);
    Totals totals;
    QString addedAt;
    for (int i = 0; i < outline.count; ++i) {
        if (i % 1000 == 0) // as somebody imports a file in batches, two days after the campaign was made
            addedAt = wireDate(now.addDays(2 - outline.ageDays).addSecs(i / 10));
        const int status = pickStatus(dice, outline);
        const int count = mailCount(dice, status);
        const History history = writeHistory(dice, status, count, outline, now, totals);
        const bool replied = status == Replied;
        const bool goesOn = status == Active || status == Paused;
        insert.bind(2, firstPerson + outline.firstPerson + i).bind(3, QString::fromLatin1(statuses.at(static_cast<size_t>(status))));
        insert.bind(4, qint64(goesOn ? count : std::max(0, count - 1))).bind(5, QString::fromLatin1(history.mails));
        insert.bind(6, replied ? wireDate(history.last.addSecs(900 + dice.below(40 * 3600))) : QString());
        insert.bind(7, replied && dice.chance(80) ? QString::fromLatin1(aiTags.at(static_cast<size_t>(dice.below(aiTags.size()))))
                                                  : QString());
        insert.bind(8, pickTags(dice)).bind(9, addedAt).execute();
    }
    return totals;
}

void insertCampaign(Database &database, Dice &dice, const Outline &outline, qint64 firstPerson, const QDateTime &now)
{
    const QString status = QString::fromLatin1(outline.status);
    const QDateTime createdAt = now.addDays(-outline.ageDays);
    Statement insert(database, "INSERT INTO sequence_campaign (name, status, stats, mailbox_count, started_at, completed_at, created_at, "
                               "updated_at) VALUES (?1, ?2, '{}', 3, ?3, ?4, ?5, ?6)");
    insert.bind(1, QString::fromLatin1(outline.name)).bind(2, status);
    insert.bind(3, status == QLatin1String("draft") ? QString() : wireDate(createdAt.addDays(3)));
    insert.bind(4, status == QLatin1String("completed") ? wireDate(now.addDays(-outline.quietDays)) : QString());
    insert.bind(5, wireDate(createdAt)).bind(6, wireDate(now.addDays(-outline.quietDays).addSecs(-3600))).execute();
    const qint64 campaign = database.lastKey();
    const Totals totals = insertRows(database, dice, outline, campaign, firstPerson, now);
    Statement(database, "UPDATE sequence_campaign SET stats = ?2 WHERE seq = ?1").bind(1, campaign).bind(2, statsJson(totals)).execute();
}

template <typename Entry>
void shuffle(QList<Entry> &entries, Dice &dice)
{
    for (qsizetype i = entries.size() - 1; i > 0; --i)
        std::swap(entries[i], entries[dice.below(static_cast<int>(i) + 1)]);
}

/// Four of the big campaign who stand on Puffle's e-mail draft too, six more of the big campaign, three more of the draft, and strangers.
QStringList unwantedAddresses(const QList<DemoLead> &people, DemoLeads &leads)
{
    constexpr int addressCount = 400;
    QStringList addresses;
    for (int i = 0; i < 4; ++i)
        addresses.append(people.at(5 * i).email);
    for (int i = 1; i <= 6; ++i)
        addresses.append(people.at(1700 * i).email);
    for (int i = 0; i < 3; ++i)
        addresses.append(sharedDemoLeads().at(5 * i).email);
    while (addresses.size() < addressCount)
        addresses.append(leads.next().email);
    return addresses;
}

/// One of a company on the rosters, and competitors'.
QStringList unwantedDomains()
{
    QStringList domains{QString::fromLatin1(halvmarkDomain)};
    static constexpr std::array firsts{"outreach", "pipeline", "leadwise", "inboxly", "reachflow", "salesloop"};
    static constexpr std::array seconds{"works", "cloud", "crm", "mail", "partners"};
    for (const char *first : firsts) {
        for (const char *second : seconds)
            domains.append(QStringLiteral("%1-%2.example").arg(QLatin1String(first), QLatin1String(second)));
    }
    return domains;
}

void insertDoNotContact(Database &database, Dice &dice, QStringList entries, const QDateTime &now)
{
    static constexpr std::array reasons{"manual", "bounce", "import"};
    constexpr int historyDays = 640;
    shuffle(entries, dice);
    const QList<QDateTime> moments = workingMoments(dice, static_cast<int>(entries.size()), historyDays, now);
    Statement insert(database, "INSERT INTO do_not_contact (email, entry_type, reason, created_at) VALUES (?1, ?2, ?3, ?4)");
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool isDomain = !entries.at(i).contains(u'@');
        const char *reason = isDomain ? "manual" : reasons.at(static_cast<size_t>(dice.below(reasons.size())));
        insert.bind(1, entries.at(i)).bind(2, isDomain ? QStringLiteral("domain") : QStringLiteral("email"));
        insert.bind(3, QString::fromLatin1(reason)).bind(4, wireDate(moments.at(i))).execute();
    }
}

} // namespace

void fillDemoSequences(Database &database, const QDateTime &now)
{
    Dice dice(seed);
    DemoLeads leads(dice);
    const QDateTime nowUtc = now.toUTC();
    const QList<DemoLead> people = knownPeople(leads);
    const qint64 firstPerson = insertPeople(database, people, nowUtc);
    for (const Outline &outline : outlines)
        insertCampaign(database, dice, outline, firstPerson, nowUtc);
    insertDoNotContact(database, dice, unwantedDomains() + unwantedAddresses(people, leads), nowUtc);
}

} // namespace Muster::Sandbox
