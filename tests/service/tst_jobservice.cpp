// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicejobs.h"

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

QStringList asListed(const QList<BlockRequest> &people)
{
    QStringList listed;
    for (const BlockRequest &person : people)
        listed << person.publicIdentifier + QLatin1Char('|') + person.reason;
    listed.sort();
    return listed;
}

tl::expected<JobRecord, QString> resume(JobService &jobs, const JobId &id)
{
    return answerOf<JobRecord>([&](QObject *context, auto then) { jobs.resume(id, context, then); });
}

tl::expected<JobId, QString> start(JobService &jobs, const JobOrder &order)
{
    return answerOf<JobId>([&](QObject *context, auto then) { jobs.start(order, context, then); });
}

tl::expected<JobRecord, QString> discard(JobService &jobs, const JobId &id)
{
    return answerOf<JobRecord>([&](QObject *context, auto then) { jobs.discard(id, context, then); });
}

QList<JobRecord> listOf(JobService &jobs)
{
    return answerOf<QList<JobRecord>>([&](QObject *context, auto then) { jobs.list(context, then); }).value_or(QList<JobRecord>());
}

/// A table of one person, twice, and of two rows that are none.
class FourRows final : public JobContent
{
public:
    void visitRows(const std::function<bool(const JobRow &)> &take) const override
    {
        take(BlockOperation::rowFor({QStringLiteral("one"), {}}));
    }
    [[nodiscard]] SourceShape sourceShape() const override { return {.headers = {QStringLiteral("Profile")}}; }
    void visitSource(const std::function<void(const SourceRow &)> &take) const override
    {
        const QString invalid = QStringLiteral("invalid");
        for (const QString &verdict : {QString(), invalid, QStringLiteral("duplicate_in_file"), invalid})
            take({.cells = {}, .number = 1, .verdict = verdict, .detail = {}});
    }
};

const QString reason = QStringLiteral("Client");
constexpr int many = 3000; ///< more than can be claimed at once

} // namespace

/// Jobs from beginning to end, against the real Practice server.
class TestJobService : public QObject
{
    Q_OBJECT

private:
    /// Begins to block so many people and breaks off after the first batch.
    static JobId crashedJob(PracticeJobs &rig)
    {
        const auto begun = start(rig.jobs(), blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), many, reason)));
        if (!begun || !QTest::qWaitFor([&] {
                const JobRecord *live = rig.jobs().live(*begun);
                return live && live->counts.accepted > 0;
            }))
            return {};
        rig.restart();
        return *begun;
    }

private Q_SLOTS:
    void blocksAndTellsOfIt()
    {
        PracticeJobs rig;
        QVERIFY(rig.isRunning());
        QSignalSpy started(&rig.jobs(), &JobService::jobStarted);
        QSignalSpy changed(&rig.jobs(), &JobService::historyChanged);
        const QList<BlockRequest> people = peopleCalled(QStringLiteral("p"), 250, reason);
        const JobRecord ended = rig.run(blockOrder(rig.practice(), people));
        QCOMPARE(int(ended.state), int(JobState::Done));
        QCOMPARE(started.count(), 1);
        QVERIFY(started.first().at(0).value<JobRecord>().isOwned);
        QCOMPARE(started.first().at(0).value<JobRecord>().id, ended.id);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(rig.listed(), asListed(people));

        const auto kept = rig.find(ended.id);
        QVERIFY(kept);
        QCOMPARE(kept->counts.accepted, 250);
        QCOMPARE(kept->counts.rows, 250);
        QCOMPARE(kept->connection, rig.practice().id);
        QCOMPARE(kept->connectionName, rig.practice().name);
        QCOMPARE(kept->place, QStringLiteral("Workspace blocklist"));
        QVERIFY2(kept->who.indexOf(QLatin1Char('@')) > 0, qPrintable(kept->who));
        QVERIFY(!kept->isOwned);
        QVERIFY(kept->bytesSent > 0);
        QVERIFY(rig.jobs().running().isEmpty());
        QVERIFY(!rig.jobs().live(ended.id));
        QVERIFY(!rig.jobs().activity(ended.id));
    }

    void isThereWhileItRuns()
    {
        PracticeJobs rig(20ms);
        QSignalSpy progressed(&rig.jobs(), &JobService::jobProgressed);
        QSignalSpy ended(&rig.jobs(), &JobService::jobEnded);
        const auto id = start(rig.jobs(), blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 300)));
        QVERIFY(id);
        QCOMPARE(rig.jobs().running(), QList<JobId>{*id});
        QCOMPARE(rig.jobs().runningOn(rig.practice().id), 1);
        QCOMPARE(rig.jobs().runningOn(ConnectionId(QStringLiteral("another"))), 0);
        QVERIFY(rig.jobs().live(*id) && rig.jobs().activity(*id));
        const QList<JobRecord> all = listOf(rig.jobs());
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().isOwned);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!progressed.isEmpty());
        QVERIFY(!listOf(rig.jobs()).first().isOwned);
    }

    void beginsAlsoWhereNobodyWaitsForTheAnswer()
    {
        PracticeJobs rig;
        QSignalSpy ended(&rig.jobs(), &JobService::jobEnded);
        {
            QObject context;
            rig.jobs().start(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 3)), &context,
                             [](const tl::expected<JobId, QString> &) { QFAIL("the context is gone"); });
        }
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(rig.listed().size(), 3);
    }

    void whoWasThereIsADuplicate()
    {
        PracticeJobs rig;
        rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 20)));
        const JobRecord again = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 30)));
        QCOMPARE(again.counts.accepted, 10);
        QCOMPARE(again.counts.duplicates, 20);
        const QList<JobRow> rows = allRows(rig.jobs(), again.id);
        for (const JobRow &row : rows)
            QCOMPARE(int(row.state), int(row.position < 20 ? RowState::Duplicate : RowState::Accepted));
    }

    void readsTheListBackWhereItIsToldTo()
    {
        PracticeJobs rig;
        JobOrder order = blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 120));
        order.verify = true;
        const JobRecord blocked = rig.run(order);
        QVERIFY(blocked.verify);
        QCOMPARE(blocked.missing, 0);
        order = unblockOrder(rig.practice(), {QStringLiteral("p-1"), QStringLiteral("nobody")});
        order.verify = true;
        QCOMPARE(rig.run(order).missing, 0);
    }

    void unblocks()
    {
        PracticeJobs rig;
        rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 150)));
        QStringList whom{QStringLiteral("nobody"), QStringLiteral("P-7")};
        for (int i = 20; i < 140; ++i)
            whom << QStringLiteral("p-%1").arg(i);
        const JobRecord ended = rig.run(unblockOrder(rig.practice(), whom));
        QCOMPARE(int(ended.state), int(JobState::Done));
        QCOMPARE(ended.counts.accepted, 121);
        QCOMPARE(ended.counts.duplicates, 1); // was not on the list
        QCOMPARE(rig.listed().size(), 150 - 121);
        QVERIFY(!rig.listed().contains(QStringLiteral("p-7|")));
        QVERIFY(rig.listed().contains(QStringLiteral("p-8|")));
    }

    void goesOnAfterACrash()
    {
        PracticeJobs rig(20ms);
        const JobId id = crashedJob(rig);
        const auto interrupted = rig.find(id);
        QVERIFY(interrupted);
        QVERIFY(interrupted->wasInterrupted());
        QVERIFY(interrupted->isResumable());
        QCOMPARE(interrupted->counts.rows, many);
        QVERIFY(interrupted->counts.settled() < many);

        QSignalSpy ended(&rig.jobs(), &JobService::jobEnded);
        const auto resumed = resume(rig.jobs(), id);
        QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error()));
        QVERIFY(resumed->isOwned);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
        const JobRecord done = ended.first().at(0).value<JobRecord>();
        QCOMPARE(int(done.state), int(JobState::Done));
        QCOMPARE(done.counts.accepted + done.counts.duplicates, many);
        QCOMPARE(done.counts.duplicates, 0); // what was in doubt was this job's own doing
        QCOMPARE(rig.listed(), asListed(peopleCalled(QStringLiteral("p"), many, reason)));
    }

    void oneProcessAtATime()
    {
        PracticeJobs rig(30ms);
        const auto other = rig.another();
        QSignalSpy ended(&rig.jobs(), &JobService::jobEnded);
        const auto id = start(rig.jobs(), blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 8000)));
        QVERIFY(id);
        QVERIFY(listOf(*other).first().isOwned);
        QVERIFY(!listOf(*other).first().isResumable());
        QVERIFY(!resume(*other, *id));
        QVERIFY(!resume(rig.jobs(), *id)); // by oneself neither
        QVERIFY(!discard(*other, *id));
        other->pause(*id);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 10'000);
        const JobRecord paused = ended.takeFirst().at(0).value<JobRecord>();
        QCOMPARE(int(paused.state), int(JobState::Paused));
        QVERIFY(paused.counts.ready > 0);
        QCOMPARE(paused.counts.inDoubt, 0);

        QSignalSpy otherEnded(other.get(), &JobService::jobEnded);
        QVERIFY(resume(*other, *id)); // the wish of before is not heard again
        QTRY_VERIFY(other->live(*id)->counts.accepted > paused.counts.accepted);
        rig.jobs().cancel(*id);
        QTRY_COMPARE_WITH_TIMEOUT(otherEnded.count(), 1, 10'000);
        const JobRecord cancelled = otherEnded.first().at(0).value<JobRecord>();
        QCOMPARE(int(cancelled.state), int(JobState::Cancelled));
        QVERIFY(cancelled.counts.notSent > 0);
        QCOMPARE(cancelled.counts.accepted, rig.listed().size());
        QVERIFY(!resume(rig.jobs(), *id));
    }

    void pausesAndGoesOnByItself()
    {
        PracticeJobs rig(20ms);
        QSignalSpy ended(&rig.jobs(), &JobService::jobEnded);
        const auto id = start(rig.jobs(), blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 1000)));
        QVERIFY(id);
        rig.jobs().pause(*id);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(int(ended.takeFirst().at(0).value<JobRecord>().state), int(JobState::Paused));
        QVERIFY(resume(rig.jobs(), *id));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 10'000);
        QCOMPARE(ended.first().at(0).value<JobRecord>().counts.accepted, 1000);
        QCOMPARE(rig.listed().size(), 1000);
    }

    void discardsWhatNobodyWorksOn()
    {
        PracticeJobs rig(20ms);
        const JobId id = crashedJob(rig);
        const auto discarded = discard(rig.jobs(), id);
        QVERIFY(discarded);
        QCOMPARE(int(discarded->state), int(JobState::Cancelled));
        QCOMPARE(discarded->counts.ready, 0);
        QVERIFY(discarded->counts.notSent > 0);
        QVERIFY(discarded->ended.isValid());
        const QList<JobRow> rows = allRows(rig.jobs(), id);
        for (const JobRow &row : rows)
            QCOMPARE(row.detail.isEmpty(), row.state != RowState::NotSent);
        QVERIFY(!discard(rig.jobs(), id));
        QVERIFY(!resume(rig.jobs(), id));
    }

    void countsTheRowsThatWereNoPeople()
    {
        PracticeJobs rig;
        const auto invalid = [&rig](const JobId &id) {
            return answerOf<qint64>([&](QObject *context, auto then) { rig.jobs().invalidRows(id, context, then); });
        };
        const JobRecord plain = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 2)));
        QCOMPARE(invalid(plain.id).value_or(-1), 0);
        QVERIFY(!invalid(JobId(QStringLiteral("unknown"))));
        JobOrder order = blockOrder(rig.practice(), {});
        order.content = std::make_shared<FourRows>();
        QCOMPARE(invalid(rig.run(order).id).value_or(-1), 2);
    }

    void aSettingSaysHowLongAWriteMayBeUnderWay()
    {
        PracticeJobs rig;
        QCOMPARE(rig.connections().readBackGrace(10s), 10'000ms);
        rig.settings().setChoice(QStringLiteral("readBackGraceMs"), QStringLiteral("250"));
        QCOMPARE(rig.connections().readBackGrace(10s), 250ms);
        rig.settings().setChoice(QStringLiteral("readBackGraceMs"), QStringLiteral("-1"));
        QCOMPARE(rig.connections().readBackGrace(10s), 0ms);
        rig.settings().setChoice(QStringLiteral("readBackGraceMs"), QStringLiteral("soon"));
        QCOMPARE(rig.connections().readBackGrace(10s), 10'000ms);
    }

    void aConnectionAddedAgainHasItsJobs()
    {
        PracticeJobs rig;
        Connection connection;
        connection.name = QStringLiteral("Alpha");
        connection.baseUrl = rig.practice().baseUrl;
        ConnectionService &connections = rig.connections();
        const ConnectionId first = connections.add(connection, "key")->id;
        QVERIFY(connections.remove(first));
        Connection other = connection;
        other.name = QStringLiteral("Beta"); // may be another account at the same address
        const ConnectionId second = connections.add(other, "key")->id;
        QVERIFY(second != first);
        connection.name = QStringLiteral("alpha");
        QCOMPARE(connections.add(connection, "key")->id, first);
        connection.name = QStringLiteral("Gamma");
        QVERIFY(connections.add(connection, "key")->id != first);
        QVERIFY(connections.remove(first));
        connection.name = QStringLiteral("Alpha");
        connection.baseUrl = QUrl(QStringLiteral("https://elsewhere.example/api"));
        QVERIFY(connections.add(connection, "key")->id != first);
    }

    void forgetsEndedJobsOnly()
    {
        PracticeJobs rig(20ms);
        const JobId crashed = crashedJob(rig);
        const JobRecord done = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("q"), 3)));
        const auto remove = [&rig](const QList<JobId> &ids) {
            return answerOf<qint64>([&](QObject *context, auto then) { rig.jobs().remove(ids, context, then); });
        };
        const auto removeBefore = [&rig](const QDateTime &before) {
            return answerOf<qint64>([&](QObject *context, auto then) { rig.jobs().removeOlderThan(before, context, then); });
        };
        QVERIFY(!remove({done.id, crashed}));
        QCOMPARE(listOf(rig.jobs()).size(), 2); // all or nothing
        QCOMPARE(removeBefore(done.created).value_or(-1), 0);
        QCOMPARE(removeBefore(done.created.addMSecs(1)).value_or(-1), 1);
        QVERIFY(!rig.find(done.id));
        QVERIFY(discard(rig.jobs(), crashed));
        QSignalSpy changed(&rig.jobs(), &JobService::historyChanged);
        QCOMPARE(remove({crashed, JobId(QStringLiteral("unknown"))}).value_or(-1), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(listOf(rig.jobs()).isEmpty());
        QVERIFY(answerOf<qint64>([&](QObject *context, auto then) { rig.jobs().size(context, then); }).value_or(0) > 0);
    }
};

QTEST_GUILESS_MAIN(TestJobService)
#include "tst_jobservice.moc"
