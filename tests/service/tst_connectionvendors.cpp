// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"
#include "support/rosterrig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

/// What a connection is to each vendor.
class TestConnectionVendors : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        ConnectionId add(Provider provider, const QByteArray &key, const QString &workspaceId = {})
        {
            Connection connection;
            connection.name = providerName(provider);
            connection.provider = provider;
            connection.baseUrl = QUrl(QStringLiteral("https://vendor.test"));
            connection.workspaceId = workspaceId;
            return service.add(connection, key)->id;
        }
        Outcome<ConnectionReport> test(const ConnectionId &id)
        {
            Outcome<ConnectionReport> outcome;
            QObject context;
            record(service.test(id, &context), &context, outcome);
            [&] { QTRY_VERIFY(outcome.isThere()); }();
            return outcome;
        }

        QTemporaryDir dir;
        FakeClock clock;
        ScriptedNetwork network{clock};
        Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
        ConnectionService service{settings, network, clock};
    };

    static std::unique_ptr<JobOperation> operationOn(ConnectionService &service, const ConnectionId &id, JobKind kind)
    {
        return service.operationFor(kind, id, {CampaignId(QStringLiteral("c1"))});
    }

private Q_SLOTS:
    void init() { qunsetenv("MUSTER_API_KEY"); }

    void whatEachVendorHas()
    {
        Rig rig;
        const ConnectionId walead = rig.add(Provider::WaLead, "key-1");
        const ConnectionId puffle = rig.add(Provider::Puffle, "key-2");
        const ConnectionId sendkit = rig.add(Provider::SendKit, "key-3");
        QVERIFY(rig.service.blocklists(walead) && !rig.service.rosters(walead));
        QVERIFY(!rig.service.blocklists(puffle) && rig.service.rosters(puffle));
        QVERIFY(rig.service.blocklists(sendkit) && rig.service.rosters(sendkit));
        QVERIFY(!rig.service.rosters(ConnectionId(QStringLiteral("nobody"))));
        QCOMPARE(rig.service.rosters(puffle)->provider(), Provider::Puffle);
        QCOMPARE(rig.service.rosters(sendkit)->provider(), Provider::SendKit);
    }

    void whichJobsEachVendorHas()
    {
        Rig rig;
        const ConnectionId walead = rig.add(Provider::WaLead, "key-1");
        const ConnectionId puffle = rig.add(Provider::Puffle, "key-2");
        const ConnectionId sendkit = rig.add(Provider::SendKit, "key-3");
        QVERIFY(operationOn(rig.service, walead, JobKind::Block));
        QVERIFY(!operationOn(rig.service, walead, JobKind::AddLeads));
        QVERIFY(!operationOn(rig.service, puffle, JobKind::Unblock));
        QVERIFY(operationOn(rig.service, puffle, JobKind::WipeRoster));
        QVERIFY(operationOn(rig.service, sendkit, JobKind::Block));
        QVERIFY(operationOn(rig.service, sendkit, JobKind::PauseLeads));
        QVERIFY(!rig.service.operationFor(JobKind::AddLeads, puffle, {})); // no campaign
    }

    void testsPuffleByItsCampaigns()
    {
        Rig rig;
        const ConnectionId puffle = rig.add(Provider::Puffle, "pk_live_1");
        rig.network.expect("GET", QStringLiteral("/api/campaigns")).reply(200, R"({"campaigns":[]})");
        QVERIFY(rig.test(puffle).isValue());
        QCOMPARE(rig.network.requests().last().header("Authorization"), QByteArray("Bearer pk_live_1"));
        rig.network.expect("GET", QStringLiteral("/api/campaigns")).reply(401, R"({"error":"unauthorized"})");
        QCOMPARE(rig.test(puffle).kind(), ErrorKind::Unauthorised);
    }

    void testsSendKitByItsWorkspaces_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<bool>("works");
        QTest::newRow("no workspace") << QByteArray("sk_user_1") << QString() << true;
        QTest::newRow("the right workspace") << QByteArray("sk_user_1") << QStringLiteral("w1") << true;
        QTest::newRow("another workspace") << QByteArray("sk_user_1") << QStringLiteral("w2") << false;
        QTest::newRow("a workspace's own key") << QByteArray("sk_1") << QStringLiteral("w2") << true; // it is not sent
    }

    void testsSendKitByItsWorkspaces()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, workspace);
        QFETCH(bool, works);
        Rig rig;
        const ConnectionId sendkit = rig.add(Provider::SendKit, key, workspace);
        rig.network.expect("GET", QStringLiteral("/v1/workspaces")).reply(200, R"({"success":true,"data":[{"id":"w1","name":"Sales"}]})");
        if (works) {
            rig.network.expect("GET", QStringLiteral("/v1/dnc?limit=100")).reply(200, R"({"success":true,"data":[]})");
            rig.network.expect("GET", QStringLiteral("/v1/campaigns?limit=100")).reply(403, R"({"success":false})");
        }
        const Outcome<ConnectionReport> outcome = rig.test(sendkit);
        QCOMPARE(outcome.isValue(), works);
        if (works) {
            QCOMPARE(outcome.value().provider, Provider::SendKit);
            QCOMPARE(outcome.value().workspaceName, QStringLiteral("Sales"));
            const QList<std::pair<KeyCapability, Allowed>> told{{KeyCapability::ReadBlocklist, Allowed::Yes},
                                                                {KeyCapability::ChangeBlocklist, Allowed::NotTold},
                                                                {KeyCapability::ListCampaigns, Allowed::No},
                                                                {KeyCapability::ReadRosters, Allowed::NotTold},
                                                                {KeyCapability::ChangeRosters, Allowed::NotTold}};
            QCOMPARE(outcome.value().capabilities, told);
        }
        if (!works) {
            QCOMPARE(outcome.kind(), ErrorKind::NotFound);
            QVERIFY(outcome.error().detail.contains(QLatin1String("w1")));
        }
    }

    void theWorkspaceGoesAlong()
    {
        Rig rig;
        const ConnectionId sendkit = rig.add(Provider::SendKit, "sk_user_1", QStringLiteral("w1"));
        const HttpRequest request = rig.service.rosters(sendkit)->requests().getCampaign(CampaignId(QStringLiteral("c1")));
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(request.headers.first().second, QByteArray("w1"));
        rig.service.setKey(sendkit, "sk_1");
        QVERIFY(rig.service.rosters(sendkit)->requests().getCampaign(CampaignId(QStringLiteral("c1"))).headers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionVendors)
#include "tst_connectionvendors.moc"
