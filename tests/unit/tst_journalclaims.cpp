// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/journalrig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

class TestJournalClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksInDoubtBeforeItReturns()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(5, "pay")));
        const QList<JobRow> rows = journal.claim(rig.id, 0, 3).rows;
        QCOMPARE(positions(rows), (QList<qint64>{0, 1, 2}));
        QCOMPARE(rows[2].identity, QStringLiteral("p2"));
        QCOMPARE(rows[2].payload, QByteArray("pay"));
        QCOMPARE(rows[2].state, RowState::InDoubt);
        Journal other(rig.file); // sees what is committed only
        QCOMPARE(positions(other.rows(rig.id, 0, 10, {RowState::InDoubt})), (QList<qint64>{0, 1, 2}));
        QCOMPARE(other.job(rig.id)->counts, (JobCounts{.rows = 5, .ready = 2, .inDoubt = 3}));
    }

    void goesForwardAndComesBackForRowsThatAreReadyAgain()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(10)));
        QCOMPARE(positions(journal.claim(rig.id, 0, 4).rows), (QList<qint64>{0, 1, 2, 3}));
        QCOMPARE(positions(journal.claim(rig.id, 6, 2).rows), (QList<qint64>{6, 7}));
        QCOMPARE(positions(journal.claim(rig.id, 4, 3).rows), (QList<qint64>{4, 5, 8})); // over those in doubt
        journal.settle(rig.id, alike({1, 3, 7}, RowState::Ready, QStringLiteral("refused")));
        QVERIFY(journal.claim(rig.id, 10, 5).rows.isEmpty());
        const QList<JobRow> again = journal.claim(rig.id, 0, 10).rows;
        QCOMPARE(positions(again), (QList<qint64>{1, 3, 7, 9}));
        QCOMPARE(again[0].detail, QStringLiteral("refused"));
        QVERIFY(journal.claim(rig.id, 0, 10).rows.isEmpty());
    }

    void settlesRunsAndStrays()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(8, "old")));
        static_cast<void>(journal.claim(rig.id, 0, 8));
        const QString no = QStringLiteral("no such person");
        journal.settle(rig.id, {{.position = 0, .state = RowState::Accepted, .detail = {}, .payload = {}},
                                {.position = 1, .state = RowState::Accepted, .detail = {}, .payload = {}},
                                {.position = 2, .state = RowState::Rejected, .detail = no, .payload = {}},
                                {.position = 3, .state = RowState::Rejected, .detail = no, .payload = {}},
                                {.position = 7, .state = RowState::Ready, .detail = {}, .payload = QByteArray("new")},
                                {.position = 6, .state = RowState::Ready, .detail = {}, .payload = QByteArray()},
                                {.position = 5, .state = RowState::NotSent, .detail = QStringLiteral("why"), .payload = {}}});
        const QList<JobRow> rows = Journal(rig.file).rows(rig.id, 0, 10);
        QCOMPARE(rows[0].state, RowState::Accepted);
        QCOMPARE(rows[1].state, RowState::Accepted);
        QVERIFY(rows[1].detail.isEmpty());
        QCOMPARE(rows[2].state, RowState::Rejected);
        QCOMPARE(rows[3].detail, no);
        QCOMPARE(rows[3].payload, QByteArray("old"));
        QCOMPARE(rows[4].state, RowState::InDoubt);
        QCOMPARE(rows[5].detail, QStringLiteral("why"));
        QVERIFY(rows[6].payload.isEmpty());
        QCOMPARE(rows[7].payload, QByteArray("new"));
        QCOMPARE(journal.job(rig.id)->counts,
                 (JobCounts{.rows = 8, .ready = 2, .inDoubt = 1, .accepted = 2, .duplicates = 0, .rejected = 2, .notSent = 1}));

        journal.settle(rig.id, alike({0, 1}, RowState::Duplicate)); // found out later
        QCOMPARE(journal.job(rig.id)->counts.duplicates, 2);
        QCOMPARE(journal.job(rig.id)->counts.accepted, 0);
    }

    void givesUpWhatIsReadyOnly()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(6)));
        static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), SomePeople(6)));
        static_cast<void>(journal.claim(rig.id, 0, 2));
        journal.settle(rig.id, alike({0}, RowState::Accepted));
        journal.giveUp(rig.id, QStringLiteral("Cancelled"));
        QCOMPARE(journal.job(rig.id)->counts,
                 (JobCounts{.rows = 6, .ready = 0, .inDoubt = 1, .accepted = 1, .duplicates = 0, .rejected = 0, .notSent = 4}));
        QCOMPARE(journal.rows(rig.id, 5, 1).constFirst().detail, QStringLiteral("Cancelled"));
        QCOMPARE(journal.job(JobId(QStringLiteral("job-2")))->counts.ready, 6);
    }

    void sumsAreTheRows()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        constexpr int people = 200;
        static_cast<void>(journal.create(someJob(), SomePeople(people)));
        QRandomGenerator dice(4);
        for (int step = 0; step < 200; ++step) {
            if (dice.bounded(3) == 0) {
                static_cast<void>(journal.claim(rig.id, dice.bounded(people), dice.bounded(1, 30)));
                continue;
            }
            QList<RowSettlement> rows;
            for (int first = dice.bounded(people), row = first; row < std::min(people, first + 20); row += dice.bounded(1, 3))
                rows.append({.position = row, .state = RowState(dice.bounded(6)), .detail = {}, .payload = {}});
            journal.settle(rig.id, rows);
        }
        const JobCounts counts = countedRows(journal, rig.id);
        QCOMPARE(journal.job(rig.id)->counts, counts);
        QCOMPARE(journal.update(journal.job(rig.id).value()).counts, counts);
        QCOMPARE(counts.rows, people);
        for (int state = 0; state < 6; ++state)
            QVERIFY(counts.of(RowState(state)) > 0);
    }

    void twoConnectionsNeverClaimTheSameRow()
    {
        const JournalRig rig;
        Journal one(rig.file);
        Journal two(rig.file);
        static_cast<void>(one.create(someJob(), SomePeople(100)));
        QList<qint64> all;
        for (int round = 0; round < 10; ++round) {
            all += positions(one.claim(rig.id, 0, 5).rows);
            all += positions(two.claim(rig.id, 0, 5).rows);
        }
        QCOMPARE(all.size(), 100);
        QCOMPARE(QSet<qint64>(all.cbegin(), all.cend()).size(), 100);
        QCOMPARE(two.job(rig.id)->counts.inDoubt, 100);
    }

    void findsExceptionsByTheIndex()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(3)));
        journal.database().run("DROP INDEX job_row_by_fate");
        QCOMPARE(journal.claim(rig.id, 0, 1).rows.size(), 1);
        QVERIFY_THROWS_EXCEPTION(SqliteError, static_cast<void>(journal.rows(rig.id, 0, 1, {RowState::Rejected})));
    }
};

QTEST_GUILESS_MAIN(TestJournalClaims)
#include "tst_journalclaims.moc"
