// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultbooks.h"
#include "support/faultcases.h"
#include "support/faultrig.h"
#include "support/quiet.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

Mishap answerWith(int status, const QByteArrayList &headers = {})
{
    Mishap mishap;
    mishap.kind = Mishap::Kind::Answer;
    mishap.status = status;
    mishap.headers = headers;
    return mishap;
}

Mishap mishapOf(Mishap::Kind kind, bool isDone = false)
{
    Mishap mishap;
    mishap.kind = kind;
    mishap.isDone = isDone;
    return mishap;
}

} // namespace

/// Faults that come and go while a job runs.
class FaultMatrixJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void tenThousandRows_data();
    void tenThousandRows();
    void everythingAtOnce_data();
    void everythingAtOnce();
    void serverThatNamesNoTime_data();
    void serverThatNamesNoTime();
    void waitsForTheNetwork();
    void keyRevokedInTheMiddle();
    void deadServerLeavesDoubt();
    void verifyFindsWhatWasNotDone();
};

void FaultMatrixJobsTest::tenThousandRows_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("the server names the bad row") << true;
    QTest::newRow("the server names nobody") << false;
}

/// 1 % of the rows bad, 5 % of the requests answered with 429, 2 % reset: every row comes out right.
void FaultMatrixJobsTest::tenThousandRows()
{
    QFETCH(bool, isNamed);
    const quint32 seed = 20261121;
    FaultRig rig({}, {}, seed);
    QVERIFY(rig.isRunning);
    QStringList good = FaultRig::people(QStringLiteral("person"), 9'900);
    QStringList all = good;
    for (int i = 0; i < 100; ++i) // Practice takes no blanks
        all.insert((i * 7919) % all.size(), QStringLiteral("bad person %1").arg(i));
    const Mishap reset = mishapOf(Mishap::Kind::Reset, true);
    rig.faults.setRules({{{}, {}, 1, 1'000'000, 0.05, answerWith(429, {"Retry-After: 1"})},
                         {{}, {}, 1, 1'000'000, 0.01, reset},
                         {{}, {}, 1, 1'000'000, 0.01, mishapOf(Mishap::Kind::ResetMidRequest)},
                         {"POST", {}, 1, 1'000'000, isNamed ? 0.0 : 1.0, mishapOf(Mishap::Kind::Wordless)}});

    QElapsedTimer elapsed;
    elapsed.start();
    const JobId id = rig.start(rig.order(JobKind::Block, all));
    const JobRecord job = rig.ended(id);
    qInfo("%lld requests, %lld ms", qint64(rig.faults.seenCount()), elapsed.elapsed());
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    QCOMPARE(job.counts.rows, 10'000);
    QCOMPARE(job.counts.accepted, 9'900);
    QCOMPARE(job.counts.rejected, 100);
    const QList<JobRow> rows = rig.rows(id);
    for (const JobRow &row : rows) {
        const bool isBad = row.identity.contains(QLatin1Char(' '));
        QCOMPARE(rowStateWord(row.state), rowStateWord(isBad ? RowState::Rejected : RowState::Accepted));
        QVERIFY2(isBad ? !row.detail.isEmpty() : row.detail.isEmpty() || row.detail.contains(QLatin1String("lost")),
                 qPrintable(row.identity + QStringLiteral(": ") + row.detail));
        if (isBad && isNamed)
            QVERIFY2(row.detail.contains(QLatin1String("without blanks")), qPrintable(row.detail));
    }
    QCOMPARE(rig.listed(), QSet<QString>(good.begin(), good.end()));
    const QHash<QByteArray, int> times = rig.faults.timesWritten();
    QCOMPARE(times.size(), 9'900);
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        QVERIFY2(it.value() == 1, it.key().constData());
}

void FaultMatrixJobsTest::everythingAtOnce_data()
{
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U}) {
        QTest::addRow("add, seed %u", seed) << JobKind::Block << seed;
        QTest::addRow("remove, seed %u", seed) << JobKind::Unblock << seed;
    }
}

/// Every passing fault at once, on reads and writes alike, and answers out of order among four requests in flight.
void FaultMatrixJobsTest::everythingAtOnce()
{
    QFETCH(JobKind, kind);
    QFETCH(quint32, seed);
    FaultRig rig({}, {}, seed);
    FaultBooks books(rig, kind, 3'000);
    QList<FaultRule> rules;
    for (const FaultCase &fault : faultCases(rig.clock.nowUtc(), {})) {
        const bool isPassing = !fault.writeOnce && !fault.listOnce;
        const bool isSlow = fault.mishap.kind == Mishap::Kind::Silence || fault.mishap.kind == Mishap::Kind::Drip;
        if (isPassing)
            rules << FaultRule{{}, {}, 1, 1'000'000, isSlow ? 0.01 : 0.02, fault.mishap};
    }
    rules << FaultRule{{}, {}, 1, 1'000'000, 0.2, mishapOf(Mishap::Kind::HoldBack)};
    rig.faults.setRules(rules);

    const JobId id = rig.start(books.order());
    JobRecord job = rig.ended(id);
    for (int resumed = 0; job.state != JobState::Done && resumed < 20; ++resumed) {
        QCOMPARE(jobStateWord(job), QStringLiteral("stopped"));
        books.check(job);
        rig.resume(id);
        job = rig.ended(id);
    }
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    books.check(job);
    QCOMPARE(job.counts.accepted, 3'000);
    books.checkWrittenOnce();
}

void FaultMatrixJobsTest::serverThatNamesNoTime_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("no seconds") << QByteArray("0");
    QTest::newRow("a date gone by") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT");
}

/// "Try again at once", without end: asked no faster, nor longer, than a server that names no time.
void FaultMatrixJobsTest::serverThatNamesNoTime()
{
    QFETCH(QByteArray, time);
    FaultRig rig;
    FaultBooks books(rig, JobKind::Block, 1'000);
    rig.faults.setRules({{"POST", {}, 1, 1'000'000, 1.0, answerWith(429, {"Retry-After: " + time})}});
    const JobId id = rig.start(books.order());
    const QDateTime begin = rig.clock.nowUtc();
    constexpr qsizetype most = 5 * 4 * 5; // rounds, batches at once, attempts
    QVERIFY(eventually([&] { return !rig.jobs.running().contains(id) || rig.faults.seenCount() > most; }, FaultRig::patience));
    const qint64 seconds = begin.secsTo(rig.clock.nowUtc());
    qInfo("%lld requests in %lld s", qint64(rig.faults.seenCount()), seconds);
    QVERIFY(rig.faults.seenCount() <= most);
    QVERIFY(rig.faults.seenCount() <= 10 * seconds);
    JobRecord job = rig.ended(id);
    QVERIFY(job.stoppedBy);
    QCOMPARE(kindName(job.stoppedBy->kind), kindName(ErrorKind::RateLimited));
    QCOMPARE(job.counts.ready, 1'000);

    rig.faults.setRules({});
    rig.resume(id);
    job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    books.check(job);
    books.checkWrittenOnce();
}

void FaultMatrixJobsTest::waitsForTheNetwork()
{
    RunLimits limits;
    limits.waitsForNetwork = true;
    FaultRig rig(limits);
    FaultBooks books(rig, JobKind::Block, 2'000);
    rig.faults.setRules({{"POST", {}, 1, 1'000'000, 1.0, mishapOf(Mishap::Kind::HoldBack)}}); // slow enough to be met in the middle
    const JobId id = rig.start(books.order());
    QVERIFY(eventually([&] { return rig.jobs.live(id)->counts.accepted > 0; }, FaultRig::patience));
    rig.faults.refuse();
    const auto isParked = [&] {
        const RunActivity *activity = rig.jobs.activity(id);
        return activity && activity->phase == RunActivity::Phase::Waiting && activity->error && activity->error->kind == ErrorKind::Offline;
    };
    QVERIFY(eventually(isParked, FaultRig::patience));
    QVERIFY(rig.jobs.running().contains(id));
    rig.faults.setRules({});
    rig.faults.listen();
    const JobRecord job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    books.check(job);
    QCOMPARE(job.counts.accepted, 2'000);
    books.checkWrittenOnce();
}

void FaultMatrixJobsTest::keyRevokedInTheMiddle()
{
    FaultRig rig;
    FaultBooks books(rig, JobKind::Block, 2'000);
    rig.faults.setRules({{"POST", {}, 6, 1'000'000, 1.0, answerWith(401)}});
    const JobId id = rig.start(books.order());
    JobRecord job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("stopped"));
    QVERIFY(job.stoppedBy);
    QCOMPARE(kindName(job.stoppedBy->kind), kindName(ErrorKind::Unauthorised));
    QCOMPARE(job.counts.accepted, 500);
    QCOMPARE(job.counts.ready, 1'500);
    QVERIFY(rig.faults.seenCount() <= 5 + 4); // those in flight, and no more
    books.check(job);

    rig.faults.setRules({});
    rig.resume(id);
    job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    QVERIFY(!job.stoppedBy);
    books.check(job);
    books.checkWrittenOnce();
}

/// The last writes lost their answers, and the list cannot be read any more either.
void FaultMatrixJobsTest::deadServerLeavesDoubt()
{
    RunLimits limits;
    limits.fruitlessRounds = 2;
    FaultRig rig(limits);
    FaultBooks books(rig, JobKind::Block, 1'000);
    rig.faults.setRules(
        {{"POST", {}, 3, 1'000'000, 1.0, mishapOf(Mishap::Kind::Reset, true)}, {"GET", {}, 1, 1'000'000, 1.0, answerWith(500)}});
    const JobId id = rig.start(books.order());
    JobRecord job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("stopped"));
    QVERIFY(job.stoppedBy);
    QCOMPARE(job.counts.accepted, 200);
    QVERIFY(job.counts.inDoubt >= 100);
    books.check(job);

    rig.faults.setRules({});
    rig.resume(id);
    job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    QCOMPARE(job.counts.accepted, 1'000);
    books.check(job);
    books.checkWrittenOnce();
}

/// An empty 200 counts as done (contracts/NOTES.md); only reading back can tell that it lied.
void FaultMatrixJobsTest::verifyFindsWhatWasNotDone()
{
    FaultRig rig;
    const QStringList people = FaultRig::people(QStringLiteral("person"), 1'000);
    rig.faults.setRules({{"POST", {}, 4, 1, 1.0, answerWith(200)}});
    JobOrder order = rig.order(JobKind::Block, people);
    order.verify = true;
    const JobId id = rig.start(order);
    const JobRecord job = rig.ended(id);
    QCOMPARE(jobStateWord(job), QStringLiteral("done"));
    QCOMPARE(job.counts.accepted, 1'000);
    QCOMPARE(job.missing, 100);
    const QSet<QString> listed = rig.listed();
    QCOMPARE(listed.size(), 900);
    const QList<JobRow> rows = rig.rows(id);
    for (const JobRow &row : rows)
        QCOMPARE(row.detail.isEmpty(), listed.contains(row.identity));
}

QTEST_GUILESS_MAIN(FaultMatrixJobsTest)
#include "tst_faultmatrix_jobs.moc"
