// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/journalrig.h"

#include <QFileInfo>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

void compareRecords(const JobRecord &is, const JobRecord &wanted)
{
    QCOMPARE(is.id, wanted.id);
    QCOMPARE(is.kind, wanted.kind);
    QCOMPARE(is.state, wanted.state);
    QCOMPARE(is.connection, wanted.connection);
    QCOMPARE(is.connectionName, wanted.connectionName);
    QCOMPARE(is.scope, wanted.scope);
    QCOMPARE(is.place, wanted.place);
    QCOMPARE(is.source, wanted.source);
    QCOMPARE(is.who, wanted.who);
    QCOMPARE(is.created, wanted.created);
    QCOMPARE(is.created.timeSpec(), Qt::UTC);
    QCOMPARE(is.ended, wanted.ended);
    QCOMPARE(is.workedMs, wanted.workedMs);
    QCOMPARE(is.bytesSent, wanted.bytesSent);
    QCOMPARE(is.counts, wanted.counts);
    QCOMPARE(is.unnamedDuplicates, wanted.unnamedDuplicates);
    QCOMPARE(is.stopText, wanted.stopText);
    QCOMPARE(is.verify, wanted.verify);
    QCOMPARE(is.consentsToMail, wanted.consentsToMail);
    QCOMPARE(is.missing, wanted.missing);
    QCOMPARE(is.undoes, wanted.undoes);
    QCOMPARE(is.undoneBy, wanted.undoneBy);
    QCOMPARE(is.undoUnderWay, wanted.undoUnderWay);
    QCOMPARE(is.touched, wanted.touched);
    QCOMPARE(is.stoppedBy.has_value(), wanted.stoppedBy.has_value());
}

JobRecord fullJob()
{
    JobRecord job = someJob(QStringLiteral("0199-full"));
    job.kind = JobKind::Unblock;
    job.scope.campaign = CampaignId(QString());
    job.place = QString::fromUtf8("Kampagne „Größe“");
    job.source = QStringLiteral("leads 'new'; DROP TABLE job.csv");
    job.who = QStringLiteral("ada@engine");
    job.verify = true;
    job.consentsToMail = true;
    job.undoes = JobId(QStringLiteral("0198-undone"));
    return job;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARecordAsItWasMade()
    {
        const JournalRig rig;
        JobRecord wanted = fullJob();
        {
            const JobRecord made = Journal(rig.file).create(wanted, SomePeople(3));
            QCOMPARE(made.counts, (JobCounts{.rows = 3, .ready = 3}));
            wanted.counts = made.counts;
            compareRecords(made, wanted);
        }
        Journal again(rig.file);
        compareRecords(again.job(wanted.id).value(), wanted);
        compareRecords(again.jobs().constFirst(), wanted);
        QVERIFY(!again.job(JobId(QStringLiteral("another"))));
    }

    void keepsWhatChangesWhileItIsWorkedOn()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        JobRecord job = journal.create(someJob(), SomePeople(1));
        job.state = JobState::Stopped;
        job.ended = job.created.addMSecs(1234567);
        job.workedMs = 1'000'000'000'000;
        job.bytesSent = 5'000'000'000;
        job.unnamedDuplicates = 7;
        job.stopText = QStringLiteral("The disk is full.");
        job.verify = true;
        job.missing = 0;
        job.isOwned = true;
        job.stoppedBy = ApiError{.kind = ErrorKind::RateLimited,
                                 .httpStatus = 429,
                                 .serverCode = QStringLiteral("slow_down"),
                                 .detail = QString::fromUtf8("„zu schnell“"),
                                 .rawBody = QStringLiteral("{\"a\":\"\\u0000\"}\n"),
                                 .requestId = QStringLiteral("r-1"),
                                 .retryAfter = std::chrono::milliseconds(12000)};
        const JobRecord updated = journal.update(job);
        QVERIFY(updated.isOwned);
        compareRecords(updated, job);
        const JobRecord kept = Journal(rig.file).job(rig.id).value();
        compareRecords(kept, job);
        QVERIFY(!kept.isOwned);
        QCOMPARE(kept.stoppedBy->kind, job.stoppedBy->kind);
        QCOMPARE(kept.stoppedBy->httpStatus, job.stoppedBy->httpStatus);
        QCOMPARE(kept.stoppedBy->serverCode, job.stoppedBy->serverCode);
        QCOMPARE(kept.stoppedBy->detail, job.stoppedBy->detail);
        QCOMPARE(kept.stoppedBy->rawBody, job.stoppedBy->rawBody);
        QCOMPARE(kept.stoppedBy->requestId, job.stoppedBy->requestId);
        QCOMPARE(kept.stoppedBy->retryAfter, job.stoppedBy->retryAfter);

        job.stoppedBy.reset();
        job.ended = {};
        job.stopText.clear();
        compareRecords(journal.update(job), job); // resumed
    }

    void keepsEveryKindOfFailure_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = int(ErrorKind::Offline); kind <= int(ErrorKind::OutcomeUnknown); ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void keepsEveryKindOfFailure()
    {
        QFETCH(int, kind);
        const JournalRig rig;
        Journal journal(rig.file);
        JobRecord job = journal.create(someJob(), SomePeople(1));
        job.stoppedBy.emplace().kind = ErrorKind(kind);
        static_cast<void>(journal.update(job));
        const ApiError kept = journal.job(rig.id)->stoppedBy.value();
        QCOMPARE(int(kept.kind), kind);
        QVERIFY(!kept.retryAfter);
    }

    void knowsWhatWasTakenBack()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(1)));
        for (const char *undo : {"undo-2", "undo-1"}) {
            JobRecord job = someJob(QString::fromLatin1(undo));
            job.undoes = rig.id;
            static_cast<void>(journal.create(job, SomePeople(1)));
            journal.settle(job.id, alike({0}, RowState::Accepted));
            job.state = JobState::Done;
            static_cast<void>(journal.update(job));
        }
        QCOMPARE(journal.job(rig.id)->undoneBy, JobId(QStringLiteral("undo-1")));
        QVERIFY(journal.job(JobId(QStringLiteral("undo-1")))->undoneBy.isEmpty());
        QCOMPARE(journal.jobs().constFirst().id, JobId(QStringLiteral("undo-1"))); // newest first
        QCOMPARE(journal.jobs().constLast().undoneBy, JobId(QStringLiteral("undo-1")));
    }

    void onlyAnUndoThatCameToItsEndTookSomethingBack_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isUndone");
        QTest::addColumn<bool>("isUnderWay");
        QTest::newRow("done") << int(JobState::Done) << int(RowState::Accepted) << true << false;
        QTest::newRow("done for nothing") << int(JobState::Done) << int(RowState::Duplicate) << false << false;
        QTest::newRow("cancelled half-way") << int(JobState::Cancelled) << int(RowState::Accepted) << false << false;
        QTest::newRow("running") << int(JobState::Running) << int(RowState::Accepted) << false << true;
        QTest::newRow("paused at once") << int(JobState::Paused) << int(RowState::Ready) << false << true;
        QTest::newRow("stopped") << int(JobState::Stopped) << int(RowState::InDoubt) << false << true;
    }
    void onlyAnUndoThatCameToItsEndTookSomethingBack()
    {
        QFETCH(int, state);
        QFETCH(int, row);
        QFETCH(bool, isUndone);
        QFETCH(bool, isUnderWay);
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(1)));
        JobRecord undo = someJob(QStringLiteral("undo"));
        undo.undoes = rig.id;
        static_cast<void>(journal.create(undo, SomePeople(2)));
        journal.settle(undo.id, alike({0}, RowState(row)));
        undo.state = JobState(state);
        static_cast<void>(journal.update(undo));
        QCOMPARE(journal.job(rig.id)->undoneBy, isUndone ? undo.id : JobId());
        QCOMPARE(journal.job(rig.id)->undoUnderWay, isUnderWay ? undo.id : JobId());
    }

    void knowsWhenARowWasLastTouched()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        const QDateTime noon = someJob().created;
        static_cast<void>(journal.create(someJob(), SomePeople(3)));
        QVERIFY(!journal.job(rig.id)->touched.isValid());
        static_cast<void>(journal.claim(rig.id, 0, 2, noon));
        QCOMPARE(journal.job(rig.id)->touched, noon);
        journal.settle(rig.id, {{.position = 0, .state = RowState::Accepted, .detail = {}, .payload = {}}}, noon.addSecs(5));
        QCOMPARE(journal.jobs().constFirst().touched, noon.addSecs(5));
        QVERIFY(journal.claim(rig.id, 3, 2, noon.addSecs(9)).rows.isEmpty());
        journal.settle(rig.id, QList<RowSettlement>(), noon.addSecs(9));
        journal.giveUp(rig.id, QStringLiteral("Discarded"));
        JobRecord job = journal.job(rig.id).value();
        job.ended = noon.addDays(1);
        QCOMPARE(journal.update(job).touched, noon.addSecs(5)); // nothing of this concerned the server
    }

    void keepsRowsByteForByte()
    {
        struct Odd : SomePeople
        {
            Odd() : SomePeople(0) {}
            void visitRows(const std::function<bool(const JobRow &)> &take) const override
            {
                take(aRow(QString::fromUtf8("zoë\0x", 6), QByteArray("\0\xff\x80{", 4), 5'000'000'000));
                JobRow row;
                row.position = 99;
                row.state = RowState::Accepted;
                row.detail = QStringLiteral("not taken");
                take(row);
                take(aRow(QStringLiteral(""), QByteArray(300'000, 'x'), 0));
            }
        };
        const JournalRig rig;
        static_cast<void>(Journal(rig.file).create(someJob(), Odd()));
        const QList<JobRow> rows = Journal(rig.file).rows(rig.id, 0, 10);
        QCOMPARE(positions(rows), (QList<qint64>{0, 1, 2}));
        QCOMPARE(rows[0].identity, QString::fromUtf8("zoë\0x", 6));
        QCOMPARE(rows[0].payload, QByteArray("\0\xff\x80{", 4));
        QCOMPARE(rows[0].sourceRow, 5'000'000'000);
        QCOMPARE(rows[1].state, RowState::Ready);
        QVERIFY(rows[1].identity.isEmpty() && rows[1].payload.isEmpty() && rows[1].detail.isEmpty());
        QCOMPARE(rows[1].sourceRow, -1);
        QCOMPARE(rows[2].payload.size(), 300'000);
        QCOMPARE(rows[2].sourceRow, 0);
    }

    void givesRowsInOrderByState()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(10)));
        journal.settle(rig.id, alike({1, 4, 7}, RowState::Rejected, QStringLiteral("no")));
        journal.settle(rig.id, alike({2, 5}, RowState::Accepted));
        const QList<RowState> both{RowState::Accepted, RowState::Rejected};
        QCOMPARE(positions(journal.rows(rig.id, 0, 100)), (QList<qint64>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(positions(journal.rows(rig.id, 8, 1)), (QList<qint64>{8}));
        QCOMPARE(positions(journal.rows(rig.id, 0, 100, {RowState::Rejected})), (QList<qint64>{1, 4, 7}));
        QCOMPARE(positions(journal.rows(rig.id, 2, 1, {RowState::Rejected})), (QList<qint64>{4}));
        QCOMPARE(positions(journal.rows(rig.id, 0, 100, both)), (QList<qint64>{1, 2, 4, 5, 7}));
        QCOMPARE(positions(journal.rows(rig.id, 2, 3, both)), (QList<qint64>{2, 4, 5}));
        QVERIFY(journal.rows(rig.id, 10, 100).isEmpty());
        QVERIFY(journal.rows(rig.id, 0, 0).isEmpty());
        QCOMPARE(journal.rows(rig.id, 4, 1).constFirst().detail, QStringLiteral("no"));
    }

    void saysWhereAJobIsNotThere()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        const JobId gone(QStringLiteral("gone"));
        QVERIFY_THROWS_EXCEPTION(SqliteError, static_cast<void>(journal.claim(gone, 0, 1)));
        QVERIFY_THROWS_EXCEPTION(SqliteError, journal.settle(gone, alike({0}, RowState::Accepted)));
        QVERIFY_THROWS_EXCEPTION(SqliteError, journal.giveUp(gone, {}));
        QVERIFY_THROWS_EXCEPTION(SqliteError, static_cast<void>(journal.update(someJob())));
        QVERIFY_THROWS_EXCEPTION(SqliteError, journal.wish(gone, JobWish::Pause));
        try {
            static_cast<void>(journal.rows(gone, 0, 1));
            QFAIL("rows of no job");
        } catch (const SqliteError &failure) {
            QCOMPARE(journalErrorText(failure, rig.file), QStringLiteral("This job is no longer in the history: it was deleted."));
        }
        static_cast<void>(journal.create(someJob(), SomePeople(2)));
        QVERIFY_THROWS_EXCEPTION(SqliteError, journal.settle(rig.id, alike({1, 2}, RowState::Accepted))); // has no row 2
        QCOMPARE(countedRows(journal, rig.id), (JobCounts{.rows = 2, .ready = 2}));
        QCOMPARE(journal.job(rig.id)->counts, (JobCounts{.rows = 2, .ready = 2}));
    }

    void wishesReachAnotherProcess()
    {
        const JournalRig rig;
        Journal worker(rig.file);
        Journal other(rig.file);
        static_cast<void>(worker.create(someJob(), SomePeople(5)));
        QCOMPARE(worker.claim(rig.id, 0, 1).wish, JobWish::None);
        other.wish(rig.id, JobWish::Pause);
        QCOMPARE(worker.claim(rig.id, 0, 1).wish, JobWish::Pause);
        QCOMPARE(worker.wishFor(rig.id), JobWish::Pause);
        worker.wish(rig.id, JobWish::None);
        QCOMPARE(other.wishFor(rig.id), JobWish::None);
    }

    void opensWhatVersion1Left()
    {
        const JournalRig rig;
        QFile dump(QStringLiteral(MUSTER_TEST_DATA "/journal/schema1.sql"));
        QVERIFY(dump.open(QIODevice::ReadOnly));
        Database(rig.file).run(dump.readAll().constData());
        Journal journal(rig.file);
        QCOMPARE(journal.jobs().size(), 1);
        const JobRecord job = journal.jobs().constFirst();
        QCOMPARE(job.id, JobId(QStringLiteral("0199-one")));
        QCOMPARE(job.kind, JobKind::Block);
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.scope.campaign, CampaignId(QStringLiteral("k-7")));
        QCOMPARE(job.counts, (JobCounts{.rows = 3, .ready = 1, .inDoubt = 1, .accepted = 1}));
        QCOMPARE(job.counts, countedRows(journal, job.id));
        QCOMPARE(job.stoppedBy.value().kind, ErrorKind::RateLimited);
        QCOMPARE(job.stoppedBy->retryAfter, std::chrono::milliseconds(12000));
        QCOMPARE(job.ended.toMSecsSinceEpoch(), 1'790'000'004'567);
        QCOMPARE(journal.wishFor(job.id), JobWish::Pause);
        QCOMPARE(journal.rows(job.id, 2, 1).constFirst().detail, QStringLiteral("refused"));
        QCOMPARE(journal.sourceShape(job.id).headers, (QStringList{QStringLiteral("Name"), QStringLiteral("Profile")}));
        QCOMPARE(journal.sourceShape(job.id).delimiter, ';');
        QStringList cells;
        journal.visitSource(job.id, [&cells](const SourceRow &row) {
            for (const std::string_view cell : row.cells)
                cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
            cells.append(row.verdict);
        });
        QCOMPARE(cells.join(QLatin1Char('|')), QStringLiteral("Ada|ada-lovelace||Bob||invalid"));
        QCOMPARE(positions(journal.claim(job.id, 0, 9).rows), (QList<qint64>{2}));
    }

    void aLargeJobDoesNotLeaveALargeLog()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(40'000, QByteArray(200, 'x'))));
        static_cast<void>(journal.claim(rig.id, 0, 1));
        const qint64 log = QFileInfo(rig.file + QLatin1String("-wal")).size();
        QVERIFY2(log < 5'000'000, qPrintable(QString::number(log)));
    }

    void forgetsAndGivesTheSpaceBack()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        std::vector<WithSource::Row> source(5000);
        static_cast<void>(journal.create(someJob(), SomePeople(20'000, QByteArray(200, 'x'))));
        static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), WithSource(source)));
        const qint64 before = journal.size();
        QVERIFY2(before > 4'000'000, qPrintable(QString::number(before)));
        journal.remove({rig.id, JobId(QStringLiteral("job-2")), JobId(QStringLiteral("never was"))});
        QVERIFY2(journal.size() < 300'000, qPrintable(QString::number(journal.size())));
        QVERIFY(journal.jobs().isEmpty());
        QCOMPARE(journal.database().number("SELECT count(*) FROM job_row"), 0);
        QCOMPARE(journal.database().number("SELECT count(*) FROM job_source"), 0);
        static_cast<void>(journal.create(someJob(), SomePeople(1)));
        QCOMPARE(journal.job(rig.id)->counts.rows, 1);
    }

    void isForTheUserOnly()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(1)));
        for (const char *part : {"", "-wal", "-shm"}) {
            const QFileInfo file(rig.file + QLatin1String(part));
            QVERIFY2(file.exists(), part);
            QCOMPARE(file.permissions() & ~QFileDevice::Permissions(QFileDevice::ReadUser | QFileDevice::WriteUser),
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
