// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "support/blocklistpages.h"
#include "support/waleadrig.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

Connection named(const QString &name, const QString &url = QStringLiteral("https://walead.test/api/"))
{
    Connection connection;
    connection.name = name;
    connection.baseUrl = QUrl(url);
    return connection;
}

} // namespace

class TestConnectionService : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        Rig() : settings(dir.filePath(QStringLiteral("settings.ini"))) { restart(); }
        /// As if the program had been closed and opened again.
        void restart() { service = std::make_unique<ConnectionService>(settings, network, clock); }
        [[nodiscard]] QByteArray everythingOnDisk() const
        {
            QByteArray all;
            for (QDirIterator it(dir.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly))
                    all += file.readAll();
            }
            return all;
        }
        QByteArray keySentBy(const ConnectionId &id)
        {
            network.expect("GET", workspaceTarget(0)).reply(200, "[]");
            QObject context;
            Outcome<ConnectionReport> outcome;
            record(service->test(id, &context), &context, outcome);
            const bool answered = QTest::qWaitFor([&outcome] { return outcome.isValue(); });
            return answered ? network.requests().last().header("x-api-key") : QByteArray("no answer");
        }

        QTemporaryDir dir;
        FakeClock clock;
        ScriptedNetwork network{clock};
        Settings settings;
        std::unique_ptr<ConnectionService> service;
    };

private Q_SLOTS:
    void init() { qunsetenv("MUSTER_API_KEY"); }
    void cleanup() { qunsetenv("MUSTER_API_KEY"); }

    void practiceIsAlwaysThere()
    {
        Rig rig;
        QCOMPARE(rig.service->connections().size(), 3);
        const Connection practice = rig.service->connections().first();
        QCOMPARE(practice.id.text(), QStringLiteral("practice-walead"));
        QCOMPARE(practice.name, QStringLiteral("Practice WaLead"));
        QVERIFY(practice.isPractice);
        QVERIFY(!rig.service->hasKey(practice.id));
        QVERIFY(!rig.service->remove(practice.id));
        QVERIFY(rig.service->find(QStringLiteral(" practice WALEAD ")).has_value());
        QVERIFY(!rig.service->find(QStringLiteral("Other")).has_value());
    }

    void practiceCannotBeAskedBeforeItRuns()
    {
        Rig rig;
        const ConnectionId practice = rig.service->connections().first().id;
        Outcome<ConnectionReport> outcome;
        record(rig.service->test(practice, this), this, outcome);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Offline);

        QSignalSpy changed(rig.service.get(), &ConnectionService::connectionsChanged);
        rig.service->setPractice(QUrl(QStringLiteral("http://127.0.0.1:4711")), "practice-key");
        QCOMPARE(changed.count(), 1);
        QVERIFY(rig.service->hasKey(practice));
        rig.network.expect("GET", QStringLiteral("http://127.0.0.1:4711/walead/v1/blocked-leads?sort=ASC&offset=0")).reply(200, "[]");
        Outcome<ConnectionReport> again;
        record(rig.service->test(practice, this), this, again);
        QTRY_VERIFY(again.isValue());
        QCOMPARE(rig.network.requests().last().header("x-api-key"), QByteArray("practice-key"));
    }

    void addsRemembersAndRemoves()
    {
        Rig rig;
        QSignalSpy changed(rig.service.get(), &ConnectionService::connectionsChanged);
        const auto added = rig.service->add(named(QStringLiteral(" Sales ")), " key-1\n");
        QVERIFY(added.has_value());
        QCOMPARE(added->name, QStringLiteral("Sales"));
        QCOMPARE(added->baseUrl, QUrl(QStringLiteral("https://walead.test/api")));
        QVERIFY(!added->id.isEmpty());
        QVERIFY(!added->isPractice);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rig.keySentBy(added->id), QByteArray("key-1"));

        rig.restart();
        QCOMPARE(rig.service->connections().size(), 4);
        QCOMPARE(rig.service->connections().at(3).id, added->id);
        QVERIFY(!rig.service->hasKey(added->id)); // keys are not kept
        QVERIFY(!rig.everythingOnDisk().contains("key-1"));

        rig.service->rememberCampaign(added->id, {CampaignId(QStringLiteral("c")), QStringLiteral("C")});
        QVERIFY(rig.service->remove(added->id));
        QVERIFY(!rig.service->remove(added->id));
        QCOMPARE(rig.service->connections().size(), 3);
        QVERIFY(rig.service->campaigns(added->id).isEmpty());
        QVERIFY(!rig.service->blocklists(added->id));
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("key");
        const QString url = QStringLiteral("https://a.test");
        QTest::newRow("no name") << QStringLiteral("  ") << url << QByteArray("k");
        QTest::newRow("taken") << QStringLiteral("SALES") << url << QByteArray("k");
        QTest::newRow("Practice's name") << QStringLiteral("practice walead") << url << QByteArray("k");
        QTest::newRow("no URL") << QStringLiteral("X") << QString() << QByteArray("k");
        QTest::newRow("no scheme") << QStringLiteral("X") << QStringLiteral("a.test/api") << QByteArray("k");
        QTest::newRow("plain http") << QStringLiteral("X") << QStringLiteral("http://a.test") << QByteArray("k");
        QTest::newRow("ftp") << QStringLiteral("X") << QStringLiteral("ftp://a.test") << QByteArray("k");
        QTest::newRow("password in it") << QStringLiteral("X") << QStringLiteral("https://u:p@a.test") << QByteArray("k");
        QTest::newRow("query") << QStringLiteral("X") << QStringLiteral("https://a.test/?api-key=1") << QByteArray("k");
        QTest::newRow("no key") << QStringLiteral("X") << url << QByteArray(" ");
    }

    void refusesWhatCannotWork()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QByteArray, key);
        Rig rig;
        QVERIFY(rig.service->add(named(QStringLiteral("Sales")), "k").has_value());
        const auto added = rig.service->add(named(name, url), key);
        QVERIFY(!added.has_value());
        QVERIFY(!added.error().isEmpty());
        QCOMPARE(rig.service->connections().size(), 4);
    }

    void plainHttpIsFineOnThisComputer()
    {
        Rig rig;
        QVERIFY(rig.service->add(named(QStringLiteral("Local"), QStringLiteral("http://127.0.0.1:8080/walead")), "k").has_value());
    }

    void theEnvironmentsKeyIsForWhoHasNone()
    {
        qputenv("MUSTER_API_KEY", " env-key ");
        Rig rig;
        const auto added = rig.service->add(named(QStringLiteral("Sales")), "own-key");
        QVERIFY(added.has_value());
        QCOMPARE(rig.keySentBy(added->id), QByteArray("own-key"));
        rig.restart();
        qunsetenv("MUSTER_API_KEY"); // read once
        QVERIFY(rig.service->hasKey(added->id));
        QCOMPARE(rig.keySentBy(added->id), QByteArray("env-key"));
        QVERIFY(!rig.service->hasKey(rig.service->connections().first().id)); // not for Practice
        QVERIFY(!rig.everythingOnDisk().contains("env-key"));
    }

    void theEnvironmentsKeyGoesToNoOtherConnection()
    {
        qputenv("MUSTER_API_KEY", "env-key");
        Rig rig;
        const auto first = rig.service->add(named(QStringLiteral("Sales")), "own-key");
        const auto second = rig.service->add(named(QStringLiteral("Agency"), QStringLiteral("https://other.test")), "other-key");
        rig.restart();
        QVERIFY(!rig.service->hasKey(first->id)); // of two, nobody knows whose key it is
        QVERIFY(!rig.service->hasKey(second->id));
        rig.service->useEnvironmentKeyFor(first->id);
        QVERIFY(rig.service->hasKey(first->id));
        QVERIFY(!rig.service->hasKey(second->id));
        QCOMPARE(rig.keySentBy(first->id), QByteArray("env-key"));
    }

    void whatAnotherProcessAddedStays()
    {
        Rig rig;
        Settings others(rig.dir.filePath(QStringLiteral("settings.ini")));
        ConnectionService other(others, rig.network, rig.clock);
        QVERIFY(other.add(named(QStringLiteral("By the other")), "k1").has_value());
        QVERIFY(rig.service->add(named(QStringLiteral("By this")), "k2").has_value());
        QVERIFY(rig.service->find(QStringLiteral("By the other")).has_value());
        QVERIFY(!rig.service->add(named(QStringLiteral("by the OTHER")), "k3").has_value());
        QVERIFY(other.remove(other.find(QStringLiteral("By the other"))->id));
        rig.restart();
        QCOMPARE(rig.service->connections().size(), 4);
        QVERIFY(rig.service->find(QStringLiteral("By this")).has_value());
    }

    void settingsThatCannotBeWritten()
    {
        Rig rig;
        QFile inTheWay(rig.dir.filePath(QStringLiteral("folder")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Settings settings(rig.dir.filePath(QStringLiteral("folder/settings.ini")));
        ConnectionService service(settings, rig.network, rig.clock);
        const auto added = service.add(named(QStringLiteral("Sales")), "key");
        QVERIFY(!added.has_value());
        QVERIFY(added.error().contains(QLatin1String("settings")));
        QVERIFY(!service.find(QStringLiteral("Sales")).has_value());
        QVERIFY(inTheWay.remove());
        QVERIFY(service.add(named(QStringLiteral("Sales")), "key").has_value()); // a failure is not for ever
    }

    void aNewKeyIsUsedFromThenOn()
    {
        Rig rig;
        const auto added = rig.service->add(named(QStringLiteral("Sales")), "key-1");
        QCOMPARE(rig.keySentBy(added->id), QByteArray("key-1"));
        rig.service->setKey(added->id, "key-2");
        QCOMPARE(rig.keySentBy(added->id), QByteArray("key-2"));
        rig.service->setKey(added->id, {});
        QVERIFY(!rig.service->hasKey(added->id));
        Outcome<ConnectionReport> outcome;
        record(rig.service->test(added->id, this), this, outcome);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Unauthorised);
        QVERIFY(!rig.everythingOnDisk().contains("key-"));
    }

    void aRunUnderWaySurvivesTheEndOfItsConnection()
    {
        Rig rig;
        const auto added = rig.service->add(named(QStringLiteral("Sales")), "key-1");
        QObject context;
        BlocklistListing *listing = rig.service->blocklists(added->id)->list({}, &context);
        QSignalSpy finished(listing, &BlocklistListing::finished);
        expectWorkspaceList(rig.network, {1});
        listing->start();
        rig.service->setKey(added->id, "key-2");
        rig.service->remove(added->id);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(rig.network.requests().last().header("x-api-key"), QByteArray("key-1"));
    }

    void testSaysWhatIsWrong()
    {
        Rig rig;
        const auto added = rig.service->add(named(QStringLiteral("Sales")), "key-1");
        rig.network.expect("GET", workspaceTarget(0)).reply(401, R"({"message":"revoked"})");
        Outcome<ConnectionReport> outcome;
        record(rig.service->test(added->id, this), this, outcome);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Unauthorised);
        QCOMPARE(outcome.error().detail, QStringLiteral("revoked"));

        Outcome<ConnectionReport> unknown;
        record(rig.service->test(ConnectionId(QStringLiteral("x")), this), this, unknown);
        QTRY_VERIFY(unknown.isThere());
        QCOMPARE(unknown.kind(), ErrorKind::NotFound);
    }

    void remembersCampaigns()
    {
        Rig rig;
        const ConnectionId practice = rig.service->connections().first().id;
        QSignalSpy changed(rig.service.get(), &ConnectionService::campaignsChanged);
        rig.service->rememberCampaign(practice, {CampaignId(QStringLiteral("c1")), QStringLiteral("Founders")});
        rig.service->rememberCampaign(practice, {CampaignId(QStringLiteral("c2")), QStringLiteral("  ")});
        rig.service->rememberCampaign(practice, {CampaignId(QStringLiteral("c1")), QStringLiteral("Q1 Founders")});
        rig.service->rememberCampaign(practice, {CampaignId(), QStringLiteral("none")});
        QCOMPARE(changed.count(), 3);
        rig.restart();
        const QList<RememberedCampaign> campaigns = rig.service->campaigns(practice);
        QCOMPARE(campaigns.size(), 2);
        QCOMPARE(campaigns.at(0).label, QStringLiteral("Q1 Founders"));
        QCOMPARE(campaigns.at(1).label, QStringLiteral("c2"));
        rig.service->forgetCampaign(practice, CampaignId(QStringLiteral("c1")));
        rig.service->forgetCampaign(practice, CampaignId(QStringLiteral("c1")));
        QCOMPARE(rig.service->campaigns(practice).size(), 1);
    }

    void anOperationSpeaksToItsConnection()
    {
        Rig rig;
        const auto added = rig.service->add(named(QStringLiteral("Sales")), "key-1");
        QVERIFY(!rig.service->operationFor(JobKind::Block, ConnectionId(QStringLiteral("unknown")), {}));
        const auto block = rig.service->operationFor(JobKind::Block, added->id, {CampaignId(QStringLiteral("c1"))});
        const auto unblock = rig.service->operationFor(JobKind::Unblock, added->id, {});
        JobRow row;
        row.identity = QStringLiteral("jane");
        QCOMPARE(block->requestFor({row}).url, QUrl(QStringLiteral("https://walead.test/api/v1/campaigns/c1/blocked-leads")));
        QCOMPARE(methodName(unblock->requestFor({row}).method), QByteArray("DELETE"));
        rig.network.expect("POST", QStringLiteral("/api/v1/campaigns/c1/blocked-leads")).reply(200);
        QObject context;
        Outcome<BatchAnswer> outcome;
        record(block->send(block->requestFor({row}), {row}, &context), &context, outcome);
        QTRY_VERIFY(outcome.isValue());
        QCOMPARE(rig.network.requests().last().header("x-api-key"), QByteArray("key-1"));
    }

    /// Work under way as well: it waits in the same gate before and after.
    void anotherNumberOfRequestsAtOnceCountsAtOnce()
    {
        Rig rig;
        rig.service->setRequestsAtOnce(1);
        const auto added = rig.service->add(named(QStringLiteral("Sales")), "key-1");
        for (int i = 0; i < 3; ++i)
            rig.network.expect("GET", workspaceTarget(0)).hang();
        QObject context;
        for (int i = 0; i < 3; ++i)
            (void)rig.service->test(added->id, &context);
        QTRY_COMPARE(rig.network.requests().size(), 1);
        QTest::qWait(1);
        QCOMPARE(rig.network.requests().size(), 1);
        rig.service->setRequestsAtOnce(2);
        QTRY_COMPARE(rig.network.requests().size(), 2);
        QTest::qWait(1);
        QCOMPARE(rig.network.requests().size(), 2);
        rig.service->setRequestsAtOnce(3);
        QTRY_COMPARE(rig.network.requests().size(), 3);
    }

    void readBackGraceIsTheProfilesOrTheUsual_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("grace");
        QTest::newRow("not set") << QString() << 10'000;
        QTest::newRow("none") << QStringLiteral("0") << 0;
        QTest::newRow("a slow vendor") << QStringLiteral("60000") << 60'000;
        QTest::newRow("too long") << QStringLiteral("600001") << 600'000;
        QTest::newRow("negative") << QStringLiteral("-1") << 0;
        QTest::newRow("no number") << QStringLiteral("soon") << 10'000;
    }

    void readBackGraceIsTheProfilesOrTheUsual()
    {
        QFETCH(QString, set);
        QFETCH(int, grace);
        Rig rig;
        if (!set.isEmpty())
            rig.settings.setChoice(QStringLiteral("readBackGraceMs"), set);
        QCOMPARE(rig.service->readBackGrace(std::chrono::seconds(10)), std::chrono::milliseconds(grace));
    }

    void remembersHowManyRequestsAtOnce_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<int>("kept");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("the most") << 16 << 16;
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("too many") << 17 << 16;
    }

    void remembersHowManyRequestsAtOnce()
    {
        QFETCH(int, set);
        Rig rig;
        QCOMPARE(rig.service->requestsAtOnce(), 4);
        rig.service->setRequestsAtOnce(set);
        QTEST(rig.service->requestsAtOnce(), "kept");
        rig.restart();
        QTEST(rig.service->requestsAtOnce(), "kept");
    }
};

QTEST_GUILESS_MAIN(TestConnectionService)
#include "tst_connectionservice.moc"
