// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/joborders.h"
#include "support/scriptednetwork.h"

#include "base/clock.h"
#include "services/connectionservice.h"
#include "services/rosterrows.h"
#include "services/rosterservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

ScriptedAnswer answered(int status, const QByteArray &body = {}, const Headers &headers = {})
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

} // namespace

/// What becomes of orders that cannot begin or go on, and what a dry run shows.
class TestJobOrders : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        Rig() : settings(dir.filePath(QStringLiteral("settings.ini"))), connections(settings, network, clock)
        {
            Connection walead;
            walead.name = QStringLiteral("WaLead");
            walead.baseUrl = QUrl(QStringLiteral("https://walead.test/api"));
            connection = *connections.add(walead, "key-1");
            jobs = std::make_unique<JobService>(dir.path(), connections, clock, hurriedLimits());
        }

        /// Why the order could not begin; empty where it did.
        QString whyNotStarted(const JobOrder &order)
        {
            const auto begun = answerOf<JobId>([&](QObject *context, auto then) { jobs->start(order, context, then); });
            return begun ? QString() : begun.error();
        }
        QString whyNotResumed(const JobId &id)
        {
            const auto begun = answerOf<JobRecord>([&](QObject *context, auto then) { jobs->resume(id, context, then); });
            return begun ? QString() : begun.error();
        }
        QList<JobRecord> all()
        {
            return answerOf<QList<JobRecord>>([&](QObject *context, auto then) { jobs->list(context, then); }).value_or(QList<JobRecord>());
        }
        /// A job that a refused key stopped.
        JobId stoppedJob()
        {
            network.serveBy([](const SeenRequest &) { return answered(401); });
            QSignalSpy ended(jobs.get(), &JobService::jobEnded);
            whyNotStarted(blockOrder(connection, peopleCalled(QStringLiteral("p"), 3)));
            return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }) ? ended.first().at(0).value<JobRecord>().id : JobId();
        }

        QTemporaryDir dir;
        SystemClock clock;
        ScriptedNetwork network{clock};
        Settings settings;
        ConnectionService connections;
        Connection connection;
        std::unique_ptr<JobService> jobs;
    };

private Q_SLOTS:
    void init() { qunsetenv("MUSTER_API_KEY"); }

    void withoutItsConnectionNothingBegins()
    {
        Rig rig;
        Connection unknown = rig.connection;
        unknown.id = ConnectionId(QStringLiteral("unknown"));
        QVERIFY(rig.whyNotStarted(blockOrder(unknown, peopleCalled(QStringLiteral("p"), 3))).contains(QStringLiteral("WaLead")));
        rig.connections.setKey(rig.connection.id, {});
        QVERIFY(rig.whyNotStarted(blockOrder(rig.connection, peopleCalled(QStringLiteral("p"), 3))).contains(QStringLiteral("key")));
        QVERIFY(rig.all().isEmpty());
        QVERIFY(rig.network.requests().isEmpty());
    }

    void withoutAJournalNothingBegins()
    {
        Rig rig;
        QFile file(rig.dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        rig.jobs = std::make_unique<JobService>(file.fileName() + QStringLiteral("/jobs"), rig.connections, rig.clock);
        QVERIFY(!rig.whyNotStarted(blockOrder(rig.connection, peopleCalled(QStringLiteral("p"), 3))).isEmpty());
        const auto listed = answerOf<QList<JobRecord>>([&](QObject *context, auto then) { rig.jobs->list(context, then); });
        QVERIFY(!listed && !listed.error().isEmpty());
        QVERIFY(rig.network.requests().isEmpty());
    }

    void whatCannotGoOnSaysWhy()
    {
        Rig rig;
        const JobId id = rig.stoppedJob();
        QCOMPARE(int(rig.all().first().state), int(JobState::Stopped));
        QCOMPARE(rig.all().first().counts.ready, 3);
        QVERIFY(!rig.whyNotResumed(JobId(QStringLiteral("unknown"))).isEmpty());
        rig.connections.setKey(rig.connection.id, {});
        QCOMPARE(rig.whyNotResumed(id), QStringLiteral("Enter the key for WaLead first."));
        rig.connections.setKey(rig.connection.id, "key-2");
        rig.network.serveBy([](const SeenRequest &) { return answered(200, R"({"success":true,"blocked":3})"); });
        QSignalSpy ended(rig.jobs.get(), &JobService::jobEnded);
        QCOMPARE(rig.whyNotResumed(id), QString());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(rig.network.requests().last().header("x-api-key"), QByteArray("key-2"));
        QVERIFY(!rig.whyNotResumed(id).isEmpty()); // it has ended
    }

    void aRemovedConnectionIsNamed()
    {
        Rig rig;
        const JobId id = rig.stoppedJob();
        QVERIFY(rig.connections.remove(rig.connection.id));
        QVERIFY(rig.whyNotResumed(id).contains(QStringLiteral("WaLead")));
        const auto job = answerOf<JobRecord>([&](QObject *context, auto then) { rig.jobs->find(id, context, then); });
        QVERIFY(job && job->isResumable()); // as it was
    }

    void sendsAsManyAtOnceAsIsSet_data()
    {
        QTest::addColumn<int>("atOnce");
        QTest::newRow("one") << 1;
        QTest::newRow("six") << 6;
    }

    void sendsAsManyAtOnceAsIsSet()
    {
        QFETCH(int, atOnce);
        Rig rig;
        rig.connections.setRequestsAtOnce(atOnce);
        rig.network.serveBy([](const SeenRequest &) {
            ScriptedAnswer never;
            never.way = ScriptedAnswer::Way::Hang;
            return never;
        });
        QCOMPARE(rig.whyNotStarted(blockOrder(rig.connection, peopleCalled(QStringLiteral("p"), 1000))), QString());
        QTRY_COMPARE(rig.network.requests().size(), atOnce);
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), atOnce);
    }

    void aHeldBackConnectionSaysSo()
    {
        Rig rig;
        QSignalSpy heldBack(&rig.connections, &ConnectionService::heldBack);
        rig.network.serveBy([](const SeenRequest &) { return answered(429, {}, {{"Retry-After", "12"}}); });
        rig.whyNotStarted(blockOrder(rig.connection, peopleCalled(QStringLiteral("p"), 3)));
        QTRY_VERIFY(!heldBack.isEmpty());
        QCOMPARE(heldBack.first().at(0).value<ConnectionId>(), rig.connection.id);
        QCOMPARE(heldBack.first().at(1).value<std::chrono::milliseconds>().count(), 12'000);
        QCOMPARE(int(heldBack.first().at(2).value<HoldReason>()), int(HoldReason::RateLimited));
    }

    void showsTheRequestsItWillSend()
    {
        Rig rig;
        const JobOrder order = blockOrder(rig.connection, peopleCalled(QStringLiteral("p"), 250, QStringLiteral("r")));
        QList<HttpRequest> shown;
        rig.jobs->visitRequests(order, [&shown](const HttpRequest &request) {
            shown.append(request);
            return true;
        });
        QVERIFY(rig.network.requests().isEmpty());
        QVERIFY(rig.all().isEmpty());
        QCOMPARE(shown.size(), JobService::requestCount(order, 250));

        rig.connections.setRequestsAtOnce(1);
        rig.network.serveBy([](const SeenRequest &) { return answered(200); });
        QSignalSpy ended(rig.jobs.get(), &JobService::jobEnded);
        QCOMPARE(rig.whyNotStarted(order), QString());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(rig.network.requests().size(), shown.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QCOMPARE(rig.network.requests().at(i).body, shown.at(i).body);
            QCOMPARE(rig.network.requests().at(i).url, shown.at(i).url);
            QCOMPARE(rig.network.requests().at(i).method, methodName(shown.at(i).method));
        }
    }

    void showsNoMoreThanIsWanted()
    {
        Rig rig;
        int shown = 0;
        rig.jobs->visitRequests(blockOrder(rig.connection, peopleCalled(QStringLiteral("p"), 950)),
                                [&shown](const HttpRequest &) { return ++shown < 2; });
        QCOMPARE(shown, 2);
    }

    void recordsThatOnlyTheListTellsAreNamed()
    {
        Rig rig;
        const UnblockTarget known{QStringLiteral("jane"), {{RecordId(QStringLiteral("r1")), QStringLiteral("jane"), {}, {}, {}}}, {}, {}};
        const UnblockTarget unknown{QStringLiteral("joe"), {}, {}, {}};
        QByteArray body;
        rig.jobs->visitRequests(
            orderFor(JobKind::Unblock, rig.connection, {UnblockOperation::rowFor(known), UnblockOperation::rowFor(unknown)}),
            [&body](const HttpRequest &request) {
                body = request.body;
                return true;
            });
        QCOMPARE(body, QByteArray(R"(["r1","<record ID of joe>"])"));
    }

    void showsWhatARosterJobSends()
    {
        Rig rig;
        Connection puffle;
        puffle.name = QStringLiteral("Puffle");
        puffle.provider = Provider::Puffle;
        puffle.baseUrl = QUrl(QStringLiteral("https://puffle.test"));
        puffle = *rig.connections.add(puffle, "key-2");
        Lead joe;
        joe.id = LeadId(QStringLiteral("id-joe"));
        joe.email = QStringLiteral("joe@acme.com");
        Lead ann;
        ann.email = QStringLiteral("ann@acme.com");
        QList<HttpRequest> shown;
        const auto show = [&](JobKind kind, const QList<JobRow> &rows) {
            shown.clear();
            JobOrder order = orderFor(kind, puffle, rows);
            order.scope.campaign = CampaignId(QStringLiteral("c1"));
            rig.jobs->visitRequests(order, [&shown](const HttpRequest &request) {
                shown.append(request);
                return true;
            });
            return JobService::requestCount(order, rows.size());
        };
        const QList<JobRow> both{leadRow(joe, Channel::Email), leadRow(ann, Channel::Email)};
        QCOMPARE(show(JobKind::RemoveLeads, both), 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().body, QByteArray(R"({"prospect_ids":["id-joe","<row ID of ann@acme.com>"]})"));
        QCOMPARE(show(JobKind::WipeRoster, both), 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().body, QByteArray(R"({"all":true})"));
        const QList<JobRow> edits(3, editLeadRow({joe.id, {}, {{LeadField::Company, {}, QStringLiteral("Acme")}}}, joe.email));
        QCOMPARE(show(JobKind::EditLeads, edits), 3);
        QCOMPARE(shown.size(), 3);
        const RosterRequests &requests = rig.connections.rosters(puffle.id)->requests();
        const QList<JobRow> added(2500, addLeadRow(requests, asNewLead(joe), Channel::Email));
        QCOMPARE(show(JobKind::AddLeads, added), 3);
        QCOMPARE(shown.size(), 3);
        const QString curl = asCurl(shown.first(), JobService::keyHeader(puffle));
        QVERIFY2(curl.contains(QStringLiteral("Authorization: Bearer <key>")), qPrintable(curl.left(400)));
        QVERIFY(rig.network.requests().isEmpty());
    }

    void aVendorWithoutSuchACallGetsNothing()
    {
        Rig rig;
        JobOrder order = orderFor(JobKind::AddLeads, rig.connection, {JobRow()}); // WaLead keeps no rosters
        order.scope.campaign = CampaignId(QStringLiteral("c1"));
        QVERIFY2(rig.whyNotStarted(order).contains(QStringLiteral("WaLead")), "a sentence");
        QVERIFY(rig.all().isEmpty());
        QVERIFY(rig.network.requests().isEmpty());
    }

    void howManyRequests_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("requests");
        QTest::newRow("none") << qint64(0) << qint64(0);
        QTest::newRow("one") << qint64(1) << qint64(1);
        QTest::newRow("a full one") << qint64(100) << qint64(1);
        QTest::newRow("one more") << qint64(101) << qint64(2);
    }

    void howManyRequests()
    {
        QFETCH(qint64, rows);
        JobOrder order;
        QTEST(JobService::requestCount(order, rows), "requests");
        order.kind = JobKind::Unblock;
        QTEST(JobService::requestCount(order, rows), "requests");
    }
};

QTEST_GUILESS_MAIN(TestJobOrders)
#include "tst_joborders.moc"
