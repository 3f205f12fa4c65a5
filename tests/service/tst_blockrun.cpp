// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blockrun.h"
#include "support/blocklistpages.h"
#include "support/waleadrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

QList<BlockRequest> people(int first, int last)
{
    QList<BlockRequest> made;
    for (const int number : numbersFrom(first, last))
        made.append({QStringLiteral("p%1").arg(number), QStringLiteral("r")});
    return made;
}

QByteArray bodyOf(int first, int last)
{
    QJsonArray leads;
    for (const BlockRequest &person : people(first, last))
        leads.append(QJsonObject{{QStringLiteral("publicIdentifier"), person.publicIdentifier}, {QStringLiteral("reason"), person.reason}});
    return QJsonDocument(QJsonObject{{QStringLiteral("leads"), leads}}).toJson(QJsonDocument::Compact);
}

QByteArray blocked(int count)
{
    return "{\"success\":true,\"blocked\":" + QByteArray::number(count) + '}';
}

const QString addTarget = QStringLiteral("/api/v1/blocked-leads");

} // namespace

class TestBlockRun : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        explicit Rig(const QList<BlockRequest> &who, BlocklistScope scope = {})
            : run(std::make_unique<BlockRun>(api, std::move(scope), who)),
              finished(run.get(), &BlockRun::finished),
              progressed(run.get(), &BlockRun::progressed)
        {
        }

        Expectation &expectAdd(int first, int last) { return network.expect("POST", addTarget, bodyOf(first, last)); }
        [[nodiscard]] int countOf(OutcomeState state) const
        {
            return static_cast<int>(std::count_if(run->outcomes().cbegin(), run->outcomes().cend(),
                                                  [state](const RowOutcome &outcome) { return outcome.state == state; }));
        }

        std::unique_ptr<BlockRun> run;
        QSignalSpy finished;
        QSignalSpy progressed;
    };

private Q_SLOTS:
    void sendsBatchesOfAHundred()
    {
        Rig rig(people(1, 250));
        rig.expectAdd(1, 100).reply(200, blocked(100));
        rig.expectAdd(101, 200).reply(201, blocked(100));
        rig.expectAdd(201, 250).reply(200, blocked(50));
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        const WriteTotals totals = rig.run->totals();
        QCOMPARE(totals.rows, 250);
        QCOMPARE(totals.sent, 250);
        QCOMPARE(totals.accepted, 250);
        QCOMPARE(totals.duplicates + totals.rejected + totals.notSent, 0);
        QVERIFY(!rig.run->stoppedBy());
        QCOMPARE(rig.progressed.count(), 3);
        QCOMPARE(rig.progressed.last().at(0).toLongLong(), 250);
    }

    void nobodyIsAnEnd()
    {
        Rig rig({});
        rig.run->start();
        QCOMPARE(rig.finished.count(), 0);
        QTRY_COMPARE(rig.finished.count(), 1);
    }

    void countsWhatWasThereAlready()
    {
        Rig rig(people(1, 150));
        rig.expectAdd(1, 100).reply(200, blocked(97));
        rig.expectAdd(101, 150).reply(200); // does not say: taken at its word
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 147);
        QCOMPARE(rig.run->totals().duplicates, 3);
        QCOMPARE(rig.run->totals().sent, 150);
    }

    void aCampaignTakesIdentifiersOnly()
    {
        Rig rig({{QStringLiteral("a"), QStringLiteral("reason")}, {QStringLiteral("b"), {}}}, {CampaignId(QStringLiteral("c1"))});
        rig.network.expect("POST", QStringLiteral("/api/v1/campaigns/c1/blocked-leads"), R"({"publicIdentifiers":["a","b"]})")
            .reply(200, blocked(2));
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 2);
    }

    void aBadRowIsFoundAndTheRestGoesOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("400") << 400 << QByteArray(R"({"message":"p3 is no identifier"})");
        QTest::newRow("422") << 422 << QByteArray(R"({"message":"p3 is no identifier"})");
        QTest::newRow("success:false") << 200 << QByteArray(R"({"success":false,"message":"p3 is no identifier"})");
    }

    void aBadRowIsFoundAndTheRestGoesOn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Rig rig(people(1, 5));
        rig.expectAdd(1, 5).reply(status, body);
        rig.expectAdd(1, 2).reply(200, blocked(2));
        rig.expectAdd(3, 5).reply(status, body);
        rig.expectAdd(3, 3).reply(status, body);
        rig.expectAdd(4, 5).reply(200, blocked(2));
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 4);
        QCOMPARE(rig.run->totals().rejected, 1);
        QCOMPARE(int(rig.run->outcomes().at(2).state), int(OutcomeState::Rejected));
        QCOMPARE(rig.run->outcomes().at(2).detail, QStringLiteral("p3 is no identifier"));
        QVERIFY(!rig.run->stoppedBy());
    }

    void stopsWhereEverythingIsRefused()
    {
        Rig rig(people(1, 150));
        // One by one is how the first hundred are refused; the rest is spared.
        QList<std::pair<int, int>> ranges{{1, 101}};
        while (!ranges.isEmpty()) {
            const auto [first, end] = ranges.takeLast();
            rig.expectAdd(first, end - 1).reply(400, R"({"message":"Use version 2"})");
            if (end - first > 1) {
                const int middle = first + (end - first) / 2;
                ranges.append({middle, end});
                ranges.append({first, middle});
            }
        }
        rig.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.finished.count(), 1, 20000);
        QCOMPARE(rig.run->totals().rejected, 100);
        QCOMPARE(rig.run->totals().notSent, 50);
        QVERIFY(rig.run->stoppedBy());
        QCOMPARE(rig.run->stoppedBy()->kind, ErrorKind::Invalid);
    }

    void aLostAnswerIsReadBackNotRepeated_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("dropped") << 0;
        QTest::newRow("timed out") << 1;
        QTest::newRow("lost by a gateway") << 2;
    }

    void aLostAnswerIsReadBackNotRepeated()
    {
        QFETCH(int, way);
        Rig rig(people(1, 103));
        Expectation &lost = rig.expectAdd(1, 100);
        if (way == 0)
            lost.dropAfterSend();
        else if (way == 1)
            lost.hang();
        else
            lost.reply(504);
        expectWorkspaceList(rig.network, numbersFrom(1, 60) + QList<int>{900});
        rig.expectAdd(101, 103).reply(200, blocked(3));
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size() > 0, true);
        QCoreApplication::processEvents();
        if (way == 1)
            rig.clock.advance(30s);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 63);
        QCOMPARE(rig.run->totals().notSent, 40);
        QCOMPARE(int(rig.run->outcomes().at(59).state), int(OutcomeState::Accepted));
        QCOMPARE(int(rig.run->outcomes().at(60).state), int(OutcomeState::NotSent));
        QVERIFY(!rig.run->outcomes().at(60).detail.isEmpty());
        QVERIFY(!rig.run->stoppedBy());
    }

    void readingBackKnowsAPersonByTheirKey()
    {
        Rig rig({{QStringLiteral("John-Doe"), {}}});
        rig.network.expect("POST", addTarget).dropAfterSend();
        expectWorkspaceList(rig.network, R"([{"id":"1","publicIdentifier":"john-doe"}])", 1);
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 1);
    }

    void aListThatCannotBeReadBackSaysSo()
    {
        Rig rig(people(1, 101));
        rig.expectAdd(1, 100).dropAfterSend();
        rig.network.expect("GET", workspaceTarget(0)).reply(403);
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().notSent, 101);
        QVERIFY(rig.run->stoppedBy());
        QCOMPARE(rig.run->stoppedBy()->kind, ErrorKind::OutcomeUnknown);
        QVERIFY(rig.run->outcomes().at(0).detail != rig.run->outcomes().at(100).detail); // in doubt is not the same as not sent
    }

    void aFailingServerStopsTheRunAfterReadingBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("500") << 500 << QByteArray() << int(ErrorKind::Server);
        QTest::newRow("unreadable") << 200 << QByteArray("<html>") << int(ErrorKind::BadResponse);
    }

    void aFailingServerStopsTheRunAfterReadingBack()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Rig rig(people(1, 150));
        rig.expectAdd(1, 100).reply(status, body);
        expectWorkspaceList(rig.network, {7});
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 1);
        QCOMPARE(rig.run->totals().notSent, 149);
        QTEST(int(rig.run->stoppedBy()->kind), "kind");
    }

    void anyOtherFailureStopsTheRun_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << 401 << int(ErrorKind::Unauthorised);
        QTest::newRow("403") << 403 << int(ErrorKind::Forbidden);
        QTest::newRow("404") << 404 << int(ErrorKind::NotFound);
        QTest::newRow("409") << 409 << int(ErrorKind::Conflict);
        QTest::newRow("415") << 415 << int(ErrorKind::Invalid);
    }

    void anyOtherFailureStopsTheRun()
    {
        QFETCH(int, status);
        Rig rig(people(1, 250));
        rig.expectAdd(1, 100).reply(200, blocked(100));
        rig.expectAdd(101, 200).reply(status, R"({"message":"no"})");
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 100);
        QCOMPARE(rig.run->totals().notSent, 150);
        QCOMPARE(rig.run->totals().sent, 100);
        QTEST(int(rig.run->stoppedBy()->kind), "kind");
        for (int i = 100; i < 250; ++i)
            QVERIFY(!rig.run->outcomes().at(i).detail.isEmpty());
    }

    void cancelWaitsForTheBatchInFlight()
    {
        Rig rig(people(1, 250));
        rig.expectAdd(1, 100).reply(200, blocked(100)).after(2s);
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 1);
        QCoreApplication::processEvents();
        rig.run->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(rig.finished.count(), 0);
        rig.clock.advance(2s);
        QTRY_COMPARE(rig.finished.count(), 1);
        QVERIFY(rig.run->wasCancelled());
        QCOMPARE(rig.run->totals().accepted, 100);
        QCOMPARE(rig.run->totals().notSent, 150);
        QCOMPARE(rig.countOf(OutcomeState::NotSent), 150);
    }

    void deletedInFlightSendsNothingMore()
    {
        Rig rig(people(1, 250));
        rig.expectAdd(1, 100).hang();
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 1);
        rig.run.reset();
        QCOMPARE(rig.network.aborted(), 1);
        rig.clock.advance(5min);
        QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), 1);
    }

    void deletedByWhoIsToldOfProgress()
    {
        Rig rig(people(1, 250));
        rig.expectAdd(1, 100).reply(200, blocked(100));
        BlockRun *run = rig.run.release();
        bool told = false;
        connect(run, &BlockRun::progressed, this, [&told, run] {
            told = true;
            delete run;
        });
        run->start();
        QTRY_VERIFY(told);
        QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBlockRun)
#include "tst_blockrun.moc"
