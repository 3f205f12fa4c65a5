// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionservice.h"
#include "services/rosterindex.h"
#include "support/vendorserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

class TestRosterIndex : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        QTemporaryDir dir;
        VendorServer server;
        Settings settings{dir.filePath(u"settings.ini"_s)};
        ConnectionService connections{settings, server.network, server.clock};
        ConnectionId one = add(u"One"_s, u"one.test"_s);
        ConnectionId two = add(u"Two"_s, u"two.test"_s);
        RosterIndex index{connections};
        QSignalSpy finished{&index, &RosterIndex::finished};

        Rig()
        {
            server.rosters.insert(u"one.test"_s, {{u"ann@x.com"_s, u"bob@x.com"_s}, {u"ann@x.com"_s}, {}});
            server.rosters.insert(u"two.test"_s, {{u"ANN@x.com"_s, u"cy@acme.com"_s}});
        }
        ConnectionId add(const QString &name, const QString &host)
        {
            Connection connection;
            connection.name = name;
            connection.provider = Provider::Puffle;
            connection.baseUrl = QUrl(u"https://"_s + host);
            return connections.add(connection, "pk_live_0123456789").value().id;
        }
        bool read()
        {
            finished.clear();
            index.refresh();
            return finished.isEmpty() && QTest::qWaitFor([&] { return finished.count() == 1; });
        }
        [[nodiscard]] QList<RosterPlace> places(const QString &email) const { return index.sightingsFor(one)->find({}, email); }
        [[nodiscard]] qsizetype count(const QString &email) const { return places(email).size(); }
    };
    static Campaign campaign(const QString &id, const QString &name)
    {
        Campaign campaign;
        campaign.id = CampaignId(id);
        campaign.name = name;
        return campaign;
    }
    static Lead lead(const QString &id, const QString &email)
    {
        Lead lead;
        lead.id = LeadId(id);
        lead.email = email;
        return lead;
    }

private Q_SLOTS:
    void init() { qunsetenv("MUSTER_API_KEY"); }

    void readsNothingUnasked()
    {
        Rig rig;
        QTest::qWait(0);
        QCOMPARE(rig.server.network.requests().size(), 0);
        QCOMPARE(rig.index.rostersKnown(), 0);
    }

    void readsEveryRoster()
    {
        Rig rig;
        QVERIFY(rig.read());
        QCOMPARE(rig.index.rostersKnown(), 4);
        QCOMPARE(rig.index.rostersRead(), 4);
        QCOMPARE(rig.count(u"ann@x.com"_s), 3);
        QCOMPARE(rig.count(u"nobody@x.com"_s), 0);
        const QList<RosterPlace> places = rig.places(u"cy@acme.com"_s);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().connection, rig.two);
        QCOMPARE(places.first().connectionName, u"Two"_s);
        QCOMPARE(places.first().campaignName, u"Campaign 0"_s);
        QCOMPARE(places.first().lead, LeadId(u"l-cy@acme.com"_s));
        QCOMPARE(places.first().statusWord, u"pending"_s);
    }

    void aRosterThatFailsIsToldAsNotRead()
    {
        Rig rig;
        rig.server.failing = {u"/api/campaigns/c1/leads"_s};
        QVERIFY(rig.read());
        QCOMPARE(rig.index.rostersKnown(), 4);
        QCOMPARE(rig.index.rostersRead(), 3);
        QCOMPARE(rig.count(u"ann@x.com"_s), 2);
    }

    void aVendorThatFailsHidesNoOther()
    {
        Rig rig;
        rig.server.failing = {u"one.test"_s};
        QVERIFY(rig.read());
        QCOMPARE(rig.index.rostersKnown(), 1);
        QCOMPARE(rig.count(u"ann@x.com"_s), 1);
    }

    void aCampaignThatIsGoneIsForgotten()
    {
        Rig rig;
        QVERIFY(rig.read());
        rig.server.rosters.insert(u"one.test"_s, {{u"bob@x.com"_s}});
        QVERIFY(rig.read());
        QCOMPARE(rig.index.rostersKnown(), 2);
        QCOMPARE(rig.count(u"ann@x.com"_s), 1);
        QCOMPARE(rig.count(u"bob@x.com"_s), 1);
    }

    void whatAPageReadIsTakenOver()
    {
        Rig rig;
        rig.index.take(rig.one, campaign(u"c9"_s, u"Nine"_s), {lead(u"l1"_s, u"eve@x.com"_s)});
        QTRY_COMPARE(rig.count(u"eve@x.com"_s), 1);
        QCOMPARE(rig.index.rostersRead(), 1);
        rig.index.take(rig.one, campaign(u"c9"_s, u"Nine"_s), {});
        rig.index.take(rig.one, campaign(u"c9"_s, u"Nine"_s), {lead(u"l2"_s, u"dan@x.com"_s)});
        QTRY_COMPARE(rig.count(u"dan@x.com"_s), 1);
        QCOMPARE(rig.count(u"eve@x.com"_s), 0);
        rig.index.take(ConnectionId(u"gone"_s), campaign(u"c9"_s, u"Nine"_s), {lead(u"l1"_s, u"eve@x.com"_s)});
        QCOMPARE(rig.index.rostersKnown(), 1);
    }

    void stopsWhenTold()
    {
        Rig rig;
        rig.index.refresh();
        rig.index.stop();
        QTest::qWait(0);
        QCOMPARE(rig.server.network.requests().size(), 0);
        QCOMPARE(rig.finished.count(), 0);
        rig.index.refresh(); // twice: the first does not go on
        QVERIFY(rig.read());
        QCOMPARE(rig.server.asked(u"/api/campaigns"_s), 2);
        QCOMPARE(rig.finished.count(), 1);
    }

    void aConnectionThatGoesTakesItsRostersWithIt()
    {
        Rig rig;
        QVERIFY(rig.read());
        QVERIFY(rig.connections.remove(rig.one));
        QCOMPARE(rig.index.rostersKnown(), 1);
        QCOMPARE(rig.count(u"ann@x.com"_s), 1);
    }

    void aConnectionThatGoesWhileItIsReadIsSkipped()
    {
        Rig rig;
        rig.finished.clear();
        rig.index.refresh();
        QTRY_VERIFY(rig.index.rostersKnown() > 0);
        QVERIFY(rig.connections.remove(rig.one));
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.index.rostersKnown(), 1);
        QCOMPARE(rig.index.rostersRead(), 1);
    }

    void practiceAndTheUsersOwnStayApart()
    {
        Rig rig;
        const ConnectionId practice = ConnectionService::practiceId(Provider::Puffle);
        rig.index.take(practice, campaign(u"p"_s, u"Practised"_s), {lead(u"l1"_s, u"eve@x.com"_s)});
        const ConnectionId practiceWaLead = ConnectionService::practiceId();
        QTRY_COMPARE(rig.index.sightingsFor(practiceWaLead)->find({}, u"eve@x.com"_s).size(), 1);
        QCOMPARE(rig.count(u"eve@x.com"_s), 0);
        QCOMPARE(rig.index.rostersKnownFor(practiceWaLead), 1);
        QCOMPARE(rig.index.rostersReadFor(practiceWaLead), 1);
        QCOMPARE(rig.index.rostersKnownFor(rig.one), 0);
    }
};

QTEST_GUILESS_MAIN(TestRosterIndex)
#include "tst_rosterindex.moc"
