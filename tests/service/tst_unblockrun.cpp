// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblockrun.h"
#include "support/blocklistpages.h"
#include "support/busypool.h"
#include "support/waleadrig.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

QByteArray idsOf(const QList<int> &numbers)
{
    QByteArray ids;
    for (const int number : numbers)
        ids += (ids.isEmpty() ? "\"r" : ",\"r") + QByteArray::number(number) + '"';
    return '[' + ids + ']';
}

QByteArray unblocked(qsizetype count)
{
    return "{\"success\":true,\"unblocked\":" + QByteArray::number(count) + '}';
}

QList<UnblockRequest> named(const QList<int> &numbers)
{
    QList<UnblockRequest> people;
    for (const int number : numbers)
        people.append({RecordId(), QStringLiteral("p%1").arg(number)});
    return people;
}

const QString removeTarget = QStringLiteral("/api/v1/blocked-leads");

} // namespace

class TestUnblockRun : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        explicit Rig(const QList<UnblockRequest> &who)
            : run(std::make_unique<UnblockRun>(api, who)),
              finished(run.get(), &UnblockRun::finished),
              progressed(run.get(), &UnblockRun::progressed)
        {
        }

        void expectList(const QByteArray &page, int rows) { expectWorkspaceList(network, page, rows); }
        void expectList(const QList<int> &numbers) { expectWorkspaceList(network, numbers); }
        Expectation &expectRemove(const QList<int> &numbers) { return network.expect("DELETE", removeTarget, idsOf(numbers)); }
        [[nodiscard]] QString states() const
        {
            QString letters;
            for (const RowOutcome &outcome : run->outcomes())
                letters += QLatin1Char(outcome.state == OutcomeState::Accepted ? 'A' : outcome.state == OutcomeState::Rejected ? 'R' : 'N');
            return letters;
        }

        std::unique_ptr<UnblockRun> run;
        QSignalSpy finished;
        QSignalSpy progressed;
    };

private Q_SLOTS:
    void readsTheIdsAfreshAndRemovesBatches()
    {
        Rig rig(named(numbersFrom(1, 150)));
        rig.expectList(numbersFrom(1, 200));
        rig.expectRemove(numbersFrom(1, 100)).reply(200, unblocked(100));
        rig.expectRemove(numbersFrom(101, 150)).reply(204);
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 150);
        QCOMPARE(rig.run->totals().sent, 150);
        QCOMPARE(rig.run->notBlocked(), 0);
        QCOMPARE(rig.run->removed().size(), 150);
        QCOMPARE(rig.run->removed().first().publicIdentifier, QStringLiteral("p1"));
        QCOMPARE(rig.progressed.last().at(0).toLongLong(), 150);
    }

    void findsAPersonByKeyAndARecordById()
    {
        // The first carries a stale ID: the person counts, not the ID. The second is a bare record. The third is gone.
        Rig rig({{RecordId(QStringLiteral("old")), QStringLiteral("P1")},
                 {RecordId(QStringLiteral("r2")), {}},
                 {RecordId(QStringLiteral("r9")), {}}});
        rig.expectList({1, 2, 3});
        rig.expectRemove({1, 2}).reply(200, unblocked(2));
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("AAN"));
        QCOMPARE(rig.run->notBlocked(), 1);
        QVERIFY(!rig.run->outcomes().at(2).detail.isEmpty());
    }

    void removesEveryRecordOfAPerson()
    {
        Rig rig({{RecordId(), QStringLiteral("jane")}, {RecordId(), QStringLiteral("JANE")}});
        rig.expectList(
            R"([{"id":"r1","publicIdentifier":"Jane"},{"id":"r2","publicIdentifier":"jane"},{"id":"r3","publicIdentifier":"x"}])", 3);
        rig.expectRemove({2, 1}).reply(200, unblocked(2));
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("AN")); // named twice, unblocked once
        QCOMPARE(rig.run->notBlocked(), 0);
        QCOMPARE(rig.run->removed().size(), 2);
    }

    void withoutARecordIdNothingCanBeDone()
    {
        Rig rig(named({1}));
        rig.expectList(R"([{"publicIdentifier":"p1"}])", 1);
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("N"));
        QCOMPARE(rig.run->notBlocked(), 0);
    }

    void deletedWhileAWorkerLooksThePeopleUp()
    {
        BusyPool pool;
        Rig rig(named({1}));
        rig.expectList({1});
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 3);
        QTRY_VERIFY(rig.run->findChildren<QFutureWatcherBase *>().size() == 1);
        rig.run.reset();
        QVERIFY(pool.finishWork());
        QCoreApplication::processEvents();
        QCOMPARE(rig.finished.count(), 0);
    }

    void cancelWhileAWorkerLooksThePeopleUp()
    {
        BusyPool pool;
        Rig rig(named({1}));
        rig.expectList({1});
        rig.run->start();
        QTRY_VERIFY(rig.run->findChildren<QFutureWatcherBase *>().size() == 1);
        rig.run->cancel();
        QVERIFY(pool.finishWork());
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().notSent, 1);
        QVERIFY(!rig.run->outcomes().at(0).detail.isEmpty());
    }

    void nobodyIsAnEnd()
    {
        Rig rig({});
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QVERIFY(rig.network.requests().isEmpty());
    }

    void aListThatCannotBeReadStopsIt()
    {
        Rig rig(named({1}));
        rig.network.expect("GET", workspaceTarget(0)).reply(401);
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->stoppedBy()->kind, ErrorKind::Unauthorised);
        QCOMPARE(rig.run->totals().notSent, 1);
        QVERIFY(!rig.run->outcomes().at(0).detail.isEmpty());
    }

    void aRefusedRecordIsFoundAndTheRestGoesOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("404") << 404;
    }

    void aRefusedRecordIsFoundAndTheRestGoesOn()
    {
        QFETCH(int, status);
        Rig rig(named({1, 2, 3}));
        const QByteArray words = R"({"message":"no such record"})";
        rig.expectList({1, 2, 3});
        rig.expectRemove({1, 2, 3}).reply(status, words);
        rig.expectRemove({1}).reply(200, unblocked(1));
        rig.expectRemove({2, 3}).reply(status, words);
        rig.expectRemove({2}).reply(status, words);
        rig.expectRemove({3}).reply(200, unblocked(1));
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("ARA"));
        QCOMPARE(rig.run->outcomes().at(1).detail, QStringLiteral("no such record"));
        QCOMPARE(rig.run->removed().size(), 2);
    }

    void fewerThanSentIsReadBack()
    {
        Rig rig(named({1, 2, 3}));
        rig.expectList({1, 2, 3});
        rig.expectRemove({1, 2, 3}).reply(200, unblocked(1));
        rig.expectList({2, 3});
        rig.run->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("ANN"));
        QVERIFY(!rig.run->stoppedBy());
        QCOMPARE(rig.run->removed().size(), 1);
    }

    void aLostAnswerIsAskedAgainBecauseIdsAreUnique()
    {
        Rig rig(named({1, 2}));
        rig.expectList({1, 2});
        rig.expectRemove({1, 2}).dropAfterSend();
        rig.expectRemove({1, 2}).reply(200, unblocked(0)); // the first had done it
        rig.expectList(QList<int>{});
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 4);
        QTRY_VERIFY(rig.clock.nextDue().has_value());
        rig.clock.advance(500ms);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("AA"));
    }

    void whatStaysInDoubtIsReadBack()
    {
        Rig rig(named({1, 2}));
        rig.expectList({1, 2});
        rig.expectRemove({1, 2}).dropAfterSend();
        rig.expectRemove({1, 2}).reply(404, R"({"message":"r1 is unknown"})");
        rig.expectList({2});
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 4);
        QCoreApplication::processEvents();
        rig.clock.advance(500ms);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.states(), QStringLiteral("AN"));
    }

    void cancelWhileTheListIsRead()
    {
        Rig rig(named({1}));
        rig.network.expect("GET", workspaceTarget(0)).hang();
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 1);
        rig.run->cancel();
        QCOMPARE(rig.network.aborted(), 1);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().notSent, 1);
        QVERIFY(rig.run->wasCancelled());
    }

    void cancelWaitsForTheBatchInFlight()
    {
        Rig rig(named(numbersFrom(1, 150)));
        rig.expectList(numbersFrom(1, 150));
        rig.expectRemove(numbersFrom(1, 100)).reply(200, unblocked(100)).after(2s);
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 4);
        QCoreApplication::processEvents();
        rig.run->cancel();
        rig.clock.advance(2s);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.run->totals().accepted, 100);
        QCOMPARE(rig.run->totals().notSent, 50);
        QCOMPARE(rig.run->removed().size(), 100);
    }

    void deletedInFlight()
    {
        Rig rig(named({1}));
        rig.expectList({1});
        rig.expectRemove({1}).hang();
        rig.run->start();
        QTRY_COMPARE(rig.network.requests().size(), 4);
        rig.run.reset();
        QCOMPARE(rig.network.aborted(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnblockRun)
#include "tst_unblockrun.moc"
