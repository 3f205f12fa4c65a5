// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterindex.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestRosterPeople : public QObject
{
    Q_OBJECT

private:
    static Lead lead(const QString &id, const QString &linkedinUrl, const QString &email, const QString &status = u"pending"_s)
    {
        Lead lead;
        lead.id = LeadId(id);
        lead.linkedinUrl = linkedinUrl;
        lead.email = email;
        lead.statusWord = status;
        return lead;
    }
    static QList<Lead> three()
    {
        return {lead(u"l1"_s, u"https://uk.linkedin.com/in/Ann-Lee/?x=1"_s, {}),
                lead(u"l2"_s, {}, u"Bob@Acme.com"_s, u"replied"_s),
                lead(u"l3"_s, u"https://www.linkedin.com/in/cy"_s, u"cy@acme.com"_s)};
    }
    static BlockedLead entry(const QString &text, BlockedKind kind)
    {
        BlockedLead entry;
        entry.publicIdentifier = text;
        entry.kind = kind;
        return entry;
    }
    static QString idOf(const RosterPeople &people, const QString &profile, const QString &email)
    {
        const auto found = people.find(PersonMarks(profile, email));
        return found ? found->lead.text() : QString();
    }

private Q_SLOTS:
    void findsPeopleAsTheyAreCompared()
    {
        const RosterPeople people(three());
        QCOMPARE(people.size(), 3);
        QCOMPARE(idOf(people, u"ann-lee"_s, {}), u"l1"_s);
        QCOMPARE(idOf(people, u"https://www.linkedin.com/in/ANN-LEE"_s, {}), u"l1"_s);
        QCOMPARE(idOf(people, {}, u" bob@acme.COM "_s), u"l2"_s);
        QCOMPARE(idOf(people, u"nobody"_s, u"cy@acme.com"_s), u"l3"_s);
        QCOMPARE(idOf(people, u"nobody"_s, u"nobody@acme.com"_s), QString());
        QCOMPARE(idOf(people, {}, {}), QString());
        QCOMPARE(people.find(PersonMarks({}, u"bob@acme.com"_s))->statusWord, u"replied"_s);
    }

    void aDomainMeansAnybodyOfIt()
    {
        const RosterPeople people(three());
        QCOMPARE(idOf(people, {}, u"ACME.com"_s), u"l2"_s); // the first in the roster's order
        QCOMPARE(idOf(people, {}, u"mail.acme.com"_s), QString());
        // A profile that is called like a domain or an address is neither.
        const RosterPeople oddly({lead(u"l1"_s, u"https://www.linkedin.com/in/acme.com"_s, {})});
        QCOMPARE(idOf(oddly, {}, u"acme.com"_s), QString());
        QCOMPARE(idOf(oddly, u"acme.com"_s, {}), u"l1"_s);
    }

    void theFirstOfAPersonTwiceOnARoster()
    {
        const RosterPeople people({lead(u"l1"_s, {}, u"a@x.com"_s), lead(u"l2"_s, u"https://linkedin.com/in/ann"_s, u"A@x.com"_s)});
        QCOMPARE(idOf(people, {}, u"a@x.com"_s), u"l1"_s);
        QCOMPARE(idOf(people, u"ann"_s, u"a@x.com"_s), u"l1"_s);
    }

    void rostersAreCountedAndNamed()
    {
        const auto roster = [](const QString &name, const QList<Lead> &leads) {
            return RosterSightings::Roster{{ConnectionId(u"c"_s), u"Puffle"_s, CampaignId(name), name, {}, {}},
                                           std::make_shared<const RosterPeople>(leads)};
        };
        const RosterSightings sightings({roster(u"One"_s, three()), roster(u"Two"_s, {}), roster(u"Three"_s, three())});
        QCOMPARE(sightings.find(u"ann-lee"_s, {}).size(), 2);
        QCOMPARE(sightings.find(u"ann-lee"_s, u"bob@acme.com"_s).size(), 2); // a roster counts once
        QCOMPARE(sightings.find({}, u"x@y.z"_s).size(), 0);
        const QList<RosterPlace> places = sightings.find({}, u"bob@acme.com"_s);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0).campaignName, u"One"_s);
        QCOMPARE(places.at(1).campaign, CampaignId(u"Three"_s));
        QCOMPARE(places.at(0).lead, LeadId(u"l2"_s));
        QCOMPARE(places.at(0).statusWord, u"replied"_s);
        QCOMPARE(sightings.count(entry(u"Ann-Lee"_s, BlockedKind::Profile)), 2);
        QCOMPARE(sightings.count(entry(u"cy@acme.com"_s, BlockedKind::Email)), 2);
        QCOMPARE(sightings.count(entry(u"acme.com"_s, BlockedKind::Domain)), 2);
        QCOMPARE(sightings.count(entry(u"acme.com"_s, BlockedKind::Profile)), 0);
        QCOMPARE(sightings.find(entry(u"acme.com"_s, BlockedKind::Domain)).size(), 2);
    }

    void manyPeopleAreFound()
    {
        constexpr int count = 20'000;
        QList<Lead> leads;
        for (int i = 0; i < count; ++i)
            leads.append(lead(QString::number(i), {}, u"p%1@d%2.com"_s.arg(i).arg(i % 50), i % 2 ? u"sent"_s : u"pending"_s));
        const RosterPeople people(leads);
        for (int i = 0; i < count; i += 7) {
            const auto found = people.find(PersonMarks({}, u"P%1@d%2.com"_s.arg(i).arg(i % 50)));
            QVERIFY(found);
            QCOMPARE(found->lead.text(), QString::number(i));
            QCOMPARE(found->statusWord, i % 2 ? u"sent"_s : u"pending"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestRosterPeople)
#include "tst_rosterpeople.moc"
