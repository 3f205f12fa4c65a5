// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionservice.h"
#include "services/suppressionindex.h"
#include "support/vendorserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSuppressionIndex : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        QTemporaryDir dir;
        VendorServer server;
        Settings settings{dir.filePath(u"settings.ini"_s)};
        std::unique_ptr<ConnectionService> connections = std::make_unique<ConnectionService>(settings, server.network, server.clock);
        ConnectionId walead = add(u"WaLead"_s, Provider::WaLead, u"walead.test"_s);
        ConnectionId sendkit = add(u"SendKit"_s, Provider::SendKit, u"sendkit.test"_s);
        ConnectionId puffle = add(u"Puffle"_s, Provider::Puffle, u"puffle.test"_s);
        std::unique_ptr<SuppressionIndex> index;

        Rig()
        {
            server.people.insert(u"walead.test"_s, {u"ann-lee"_s, u"bob"_s});
            server.contacts.insert(u"sendkit.test"_s, {u"cy@x.com"_s, u"evil.com"_s});
            open();
        }
        ~Rig() { index.reset(); } // before the connections

        ConnectionId add(const QString &name, Provider provider, const QString &host)
        {
            Connection connection;
            connection.name = name;
            connection.provider = provider;
            connection.baseUrl = QUrl(u"https://"_s + host);
            return connections->add(connection, "key-0123456789").value().id;
        }
        void open()
        {
            index.reset(); // its files are written before it is gone
            index = std::make_unique<SuppressionIndex>(dir.filePath(u"blocklists"_s), *connections, server.clock);
        }
        bool refresh()
        {
            QSignalSpy refreshed(index.get(), &SuppressionIndex::refreshed);
            index->refresh();
            return refreshed.isEmpty() && QTest::qWaitFor([&] { return refreshed.count() == 1; }) && !index->isRefreshing();
        }
        [[nodiscard]] bool has(const QString &profile, const QString &email = {}) const
        {
            return index->lookupFor(walead)->contains(profile, email);
        }
        [[nodiscard]] SuppressionList list(const ConnectionId &id) const
        {
            for (const SuppressionList &list : index->lookupFor(walead)->lists()) {
                if (list.connection == id)
                    return list;
            }
            return {};
        }
    };

private Q_SLOTS:
    void init() { qunsetenv("MUSTER_API_KEY"); }

    void readsAllListsThatThereAre()
    {
        Rig rig;
        QVERIFY(!rig.has(u"ann-lee"_s));
        QVERIFY(!rig.list(rig.walead).people);
        QSignalSpy changed(rig.index.get(), &SuppressionIndex::changed);
        QVERIFY(rig.refresh());
        QVERIFY(changed.count() >= 2);
        QVERIFY(rig.has(u"https://www.linkedin.com/in/Ann-Lee"_s));
        QVERIFY(rig.has({}, u"CY@x.com"_s));
        QVERIFY(rig.has({}, u"anybody@evil.com"_s));
        QVERIFY(!rig.has(u"cy"_s, u"cy@y.com"_s));
        QCOMPARE(rig.list(rig.walead).name, u"Workspace blocklist of WaLead"_s);
        QCOMPARE(rig.list(rig.sendkit).name, u"Do-not-contact list of SendKit"_s);
        QVERIFY(rig.list(rig.puffle).name.isEmpty()); // it blocks companies, not people
        QCOMPARE(rig.list(rig.walead).readAt, rig.server.clock.nowUtc());
        QCOMPARE(rig.server.asked(u"/v1/dnc"_s), 1);
    }

    void whatWasReadIsThereTheNextTime()
    {
        Rig rig;
        QVERIFY(rig.refresh());
        const QDateTime readAt = rig.server.clock.nowUtc();
        rig.server.clock.advance(2h);
        const qsizetype requests = rig.server.network.requests().size();
        rig.open();
        QTRY_VERIFY(rig.has(u"bob"_s) && rig.has({}, u"x@evil.com"_s));
        QCOMPARE(rig.list(rig.walead).readAt, readAt);
        QCOMPARE(rig.index->lookupFor(rig.walead)->oldest(), readAt);
        QCOMPARE(rig.server.network.requests().size(), requests);
    }

    void aListThatFailsKeepsWhatItHad()
    {
        Rig rig;
        QVERIFY(rig.refresh());
        const QDateTime before = rig.server.clock.nowUtc();
        rig.server.clock.advance(1h);
        rig.server.failing = {u"walead.test"_s};
        rig.server.contacts[u"sendkit.test"_s] << u"new@x.com"_s;
        QVERIFY(rig.refresh());
        QVERIFY(rig.has(u"ann-lee"_s));
        QVERIFY(!rig.list(rig.walead).problem.isEmpty());
        QCOMPARE(rig.list(rig.walead).readAt, before);
        QVERIFY(rig.has({}, u"new@x.com"_s));
        QVERIFY(rig.list(rig.sendkit).problem.isEmpty());
        QCOMPARE(rig.index->lookupFor(rig.walead)->oldest(), before);
        rig.server.failing.clear();
        QVERIFY(rig.refresh());
        QVERIFY(rig.list(rig.walead).problem.isEmpty());
    }

    void aConnectionWithoutAKeyIsTold()
    {
        Rig rig;
        QVERIFY(rig.refresh());
        rig.index.reset();
        rig.connections = std::make_unique<ConnectionService>(rig.settings, rig.server.network, rig.server.clock); // keys are not kept
        rig.open();
        QVERIFY(rig.refresh());
        QTRY_VERIFY(rig.has(u"ann-lee"_s)); // as it was kept
        QVERIFY(rig.list(rig.walead).problem.contains(u"key"_s));
        rig.connections->setKey(rig.walead, "key-0123456789");
        QVERIFY(rig.refresh());
        QVERIFY(rig.list(rig.walead).problem.isEmpty());
        QVERIFY(!rig.list(rig.sendkit).problem.isEmpty());
    }

    void everyCallIsAnswered()
    {
        Rig rig;
        QSignalSpy refreshed(rig.index.get(), &SuppressionIndex::refreshed);
        rig.index->refresh();
        rig.server.people[u"walead.test"_s] << u"late"_s; // after the first reading began
        rig.index->refresh();
        QVERIFY(rig.index->isRefreshing());
        QTRY_COMPARE(refreshed.count(), 2);
        QVERIFY(rig.has(u"late"_s));
        QTest::qWait(0);
        QCOMPARE(refreshed.count(), 2);
    }

    void withoutAnyListItIsAnsweredToo()
    {
        Rig rig;
        for (const ConnectionId &id : {rig.walead, rig.sendkit})
            QVERIFY(rig.connections->remove(id));
        QVERIFY(rig.refresh());
    }

    void aWriteIsFollowed()
    {
        Rig rig;
        QVERIFY(rig.refresh());
        rig.server.people[u"walead.test"_s] << u"dan"_s;
        rig.server.contacts[u"sendkit.test"_s] << u"dan@x.com"_s;
        QSignalSpy refreshed(rig.index.get(), &SuppressionIndex::refreshed);
        rig.index->noteWrite(rig.walead);
        QTRY_VERIFY(rig.has(u"dan"_s));
        QVERIFY(!rig.has({}, u"dan@x.com"_s));
        QCOMPARE(refreshed.count(), 0);
    }

    void whatSomebodyElseReadIsTakenAndKept()
    {
        Rig rig;
        BlockedLead eve;
        eve.publicIdentifier = u"eve"_s;
        rig.index->take(rig.walead, std::make_shared<const BlockedLookup>(QList<BlockedLead>{eve}));
        QVERIFY(rig.has(u"eve"_s));
        QCOMPARE(rig.list(rig.walead).readAt, rig.server.clock.nowUtc());
        rig.open();
        QTRY_VERIFY(rig.has(u"eve"_s));
        rig.index->take(rig.puffle, std::make_shared<const BlockedLookup>(QList<BlockedLead>{eve})); // has none
        rig.index->take(ConnectionId(u"gone"_s), std::make_shared<const BlockedLookup>(QList<BlockedLead>{eve}));
        QCOMPARE(rig.index->lookupFor(rig.walead)->find(u"eve"_s, {}).size(), 1);
    }

    void aSnapshotStaysAsItWas()
    {
        Rig rig;
        const auto before = rig.index->lookupFor(rig.walead);
        QVERIFY(rig.refresh());
        QVERIFY(!before->contains(u"ann-lee"_s, {}));
    }

    void aConnectionThatGoesIsForgotten()
    {
        Rig rig;
        QVERIFY(rig.refresh());
        QVERIFY(rig.connections->remove(rig.walead));
        QVERIFY(!rig.has(u"ann-lee"_s));
        QVERIFY(rig.has({}, u"cy@x.com"_s));
        const ConnectionId again = rig.add(u"WaLead"_s, Provider::WaLead, u"walead.test"_s);
        QCOMPARE(again, rig.walead);
        rig.open();
        QTRY_VERIFY(rig.has({}, u"cy@x.com"_s));
        QVERIFY(!rig.has(u"ann-lee"_s)); // its file went with it
    }

    void aConnectionThatGoesWhileItIsReadAnswers()
    {
        Rig rig;
        QSignalSpy refreshed(rig.index.get(), &SuppressionIndex::refreshed);
        rig.index->refresh();
        QVERIFY(rig.connections->remove(rig.walead));
        QTRY_COMPARE(refreshed.count(), 1);
        QVERIFY(!rig.has(u"ann-lee"_s));
        QVERIFY(rig.has({}, u"cy@x.com"_s));
    }

    void practiceAndTheUsersOwnStayApart()
    {
        Rig rig;
        rig.server.people.insert(u"practice.test"_s, {u"pretended"_s});
        BlockedLead pretended;
        pretended.publicIdentifier = u"pretended"_s;
        const ConnectionId practice = ConnectionService::practiceId();
        rig.index->take(practice, std::make_shared<const BlockedLookup>(QList<BlockedLead>{pretended}));
        QVERIFY(rig.refresh());
        QVERIFY(rig.index->lookupFor(ConnectionService::practiceId(Provider::Puffle))->contains(u"pretended"_s, {}));
        QVERIFY(!rig.index->lookupFor(ConnectionService::practiceId(Provider::Puffle))->contains(u"ann-lee"_s, {}));
        QVERIFY(!rig.index->lookupFor(rig.puffle)->contains(u"pretended"_s, {}));
        QVERIFY(rig.index->lookupFor(rig.puffle)->contains(u"ann-lee"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestSuppressionIndex)
#include "tst_suppressionindex.moc"
