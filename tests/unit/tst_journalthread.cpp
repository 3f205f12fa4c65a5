// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalthread.h"
#include "unit/journalrig.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <future>

using namespace Muster;
using namespace Muster::Test;

namespace {

using Answers = QStringList; ///< "ok", or the error

template <typename Work>
void ask(JournalThread &thread, QObject &owner, Answers &answers, Work work)
{
    thread.run(&owner, std::move(work), [&answers](const auto &answer) { answers.append(answer ? QStringLiteral("ok") : answer.error()); });
}

/// Holds the thread up, so that what is given meanwhile piles up, until it is destroyed.
class Held
{
public:
    explicit Held(JournalThread &thread)
    {
        auto begun = std::make_shared<std::promise<void>>();
        std::future<void> hasBegun = begun->get_future();
        const auto hold = [begun, go = m_go.get_future().share()](Journal &) {
            begun->set_value();
            go.wait();
        };
        thread.run(&m_owner, hold, [](const auto &) {});
        hasBegun.wait(); // or what follows could come in two heaps
    }
    ~Held() { m_go.set_value(); }

private:
    QObject m_owner;
    std::promise<void> m_go;
};

} // namespace

class TestJournalThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QVERIFY(!QFile::exists(rig.file)); // nobody has asked for anything
        QObject owner;
        QThread *worker = nullptr;
        QThread *taker = nullptr;
        thread.run(
            &owner, [](Journal &) { return QThread::currentThread(); },
            [&](tl::expected<QThread *, QString> answer) {
                worker = answer.value();
                taker = QThread::currentThread();
            });
        QVERIFY(!taker);
        QTRY_COMPARE(taker, QThread::currentThread());
        QVERIFY(worker != taker);
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void answersInOrderOnceItIsOnDisk()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        QList<qint64> seen;
        const auto make = [&](int job) {
            const JobRecord record = someJob(QStringLiteral("job-%1").arg(job));
            thread.run(
                &owner, [record](Journal &journal) { return journal.create(record, SomePeople(3)); },
                [&](const tl::expected<JobRecord, QString> &answer) {
                    QVERIFY(answer.has_value());
                    Journal other(rig.file); // sees what is committed only
                    QVERIFY(other.job(answer->id).has_value());
                    seen.append(answer->id.text().mid(4).toInt());
                });
        };
        {
            const Held held(thread);
            for (int job = 0; job < 5; ++job)
                make(job);
        }
        QTRY_COMPARE(seen, (QList<qint64>{0, 1, 2, 3, 4}));
    }

    void whatHasPiledUpSharesOneTransaction()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        Answers answers;
        int seenByAnother = -1;
        {
            const Held held(thread);
            ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(1))); });
            thread.run(
                &owner, [file = rig.file](Journal &) { return int(Journal(file).jobs().size()); },
                [&](const tl::expected<int, QString> &answer) { seenByAnother = answer.value(); });
        }
        QTRY_COMPARE(seenByAnother, 0); // the first was not committed while the second was worked on
        QCOMPARE(answers, (Answers{QStringLiteral("ok")}));
    }

    void oneFailureTakesNobodyAlong()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        Answers answers;
        {
            const Held held(thread);
            ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
            ask(thread, owner, answers, [](Journal &journal) {
                journal.settle(JobId(QStringLiteral("job-1")), alike({0}, RowState::Accepted));
                journal.settle(JobId(QStringLiteral("gone")), alike({0}, RowState::Accepted));
            });
            ask(thread, owner, answers,
                [](Journal &journal) { journal.settle(JobId(QStringLiteral("job-1")), alike({1}, RowState::Accepted)); });
        }
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers[0], QStringLiteral("ok"));
        QVERIFY2(answers[1].contains(QStringLiteral("no longer in the history")), qPrintable(answers[1]));
        QCOMPARE(answers[2], QStringLiteral("ok"));
        Journal journal(rig.file);
        QCOMPARE(journal.rows(rig.id, 0, 1).constFirst().state, RowState::Ready); // nothing of the second was kept
        QCOMPARE(journal.job(rig.id)->counts, (JobCounts{.rows = 2, .ready = 1, .inDoubt = 0, .accepted = 1}));
    }

    void aFullDiskFailsWhatSharedTheTransactionAndGoesOnAfterwards()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        Answers answers;
        {
            const Held held(thread);
            ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
            ask(thread, owner, answers, [](Journal &journal) {
                journal.database().run("PRAGMA max_page_count = 30");
                static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), SomePeople(2000, QByteArray(200, 'x'))));
            });
            ask(thread, owner, answers,
                [](Journal &journal) { static_cast<void>(journal.create(someJob(QStringLiteral("job-3")), SomePeople(2))); });
        }
        QTRY_COMPARE(answers.size(), 3);
        QVERIFY2(answers[1].startsWith(QStringLiteral("The disk is full")), qPrintable(answers[1]));
        QCOMPARE(answers[2], QStringLiteral("ok"));
        Journal journal(rig.file);
        // Whichever of the two SQLite did, the answer says it.
        QCOMPARE(journal.job(rig.id).has_value(), answers[0] == QStringLiteral("ok"));
        QVERIFY(!journal.job(JobId(QStringLiteral("job-2"))));
        QCOMPARE(countedRows(journal, JobId(QStringLiteral("job-3"))).rows, 2);
    }

    void aTransactionThatWasRolledBackFailsAllBeforeIt()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        Answers answers;
        {
            const Held held(thread);
            ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
            ask(thread, owner, answers, [](Journal &journal) {
                journal.database().run("ROLLBACK"); // as SQLite does by itself
                throw SqliteError(13, QStringLiteral("database or disk is full"));
            });
            ask(thread, owner, answers,
                [](Journal &journal) { static_cast<void>(journal.create(someJob(QStringLiteral("job-3")), SomePeople(2))); });
        }
        QTRY_COMPARE(answers.size(), 3);
        QVERIFY2(answers[0].startsWith(QStringLiteral("The disk is full")), qPrintable(answers[0]));
        QCOMPARE(answers[1], answers[0]);
        QCOMPARE(answers[2], QStringLiteral("ok"));
        Journal journal(rig.file);
        QCOMPARE(journal.jobs().size(), 1);
        QCOMPARE(journal.jobs().constFirst().id, JobId(QStringLiteral("job-3")));
    }

    void aFailedCommitFailsAll()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        Answers answers;
        {
            const Held held(thread);
            ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
            ask(thread, owner, answers, [](Journal &journal) {
                journal.database().run("PRAGMA defer_foreign_keys = ON; INSERT INTO job_source (job, chunk, rows) VALUES (999, 0, x'')");
            });
        }
        QTRY_COMPARE(answers.size(), 2);
        for (const QString &answer : std::as_const(answers))
            QVERIFY2(answer.contains(QStringLiteral("cannot be used")), qPrintable(answer));
        QVERIFY(Journal(rig.file).jobs().isEmpty());
        ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers[2], QStringLiteral("ok"));
    }

    void whatCannotBeOpenedIsTriedAgain()
    {
        const JournalRig rig;
        QFile text(rig.file);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(5000, 'x')) == 5000);
        text.close();
        JournalThread thread(rig.file);
        QObject owner;
        Answers answers;
        const auto create = [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); };
        ask(thread, owner, answers, create);
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY2(answers[0].contains(QStringLiteral("is no journal of jobs")), qPrintable(answers[0]));
        QVERIFY2(answers[0].contains(rig.file), qPrintable(answers[0]));
        QVERIFY(text.remove());
        ask(thread, owner, answers, create);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers[1], QStringLiteral("ok"));
    }

    void nobodyIsToldOnceTheOwnerIsGoneButTheWorkIsDone()
    {
        const JournalRig rig;
        auto thread = std::make_unique<JournalThread>(rig.file);
        auto owner = std::make_unique<QObject>();
        Answers answers;
        ask(*thread, *owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
        owner.reset();
        thread.reset(); // finishes what was given
        QCoreApplication::processEvents();
        QVERIFY(answers.isEmpty());
        QVERIFY(Journal(rig.file).job(rig.id).has_value());
    }

    void readingNeedNotWaitForAnotherThatWrites()
    {
        const JournalRig rig;
        static_cast<void>(Journal(rig.file).create(someJob(), SomePeople(2)));
        JournalThread thread(rig.file);
        QObject owner;
        Answers written;
        qsizetype jobs = -1;
        Database other(rig.file);
        {
            const Transaction writing(other);
            thread.read(
                &owner, [](Journal &journal) { return journal.jobs().size(); },
                [&jobs](const tl::expected<qsizetype, QString> &read) { jobs = read.value(); });
            QTRY_COMPARE(jobs, 1);
            ask(thread, owner, written, [](Journal &journal) { journal.wish(JobId(QStringLiteral("job-1")), JobWish::Pause); });
        }
        QTRY_COMPARE(written, (Answers{QStringLiteral("ok")}));
        QCOMPARE(Journal(rig.file).wishFor(rig.id), JobWish::Pause);
    }

    void whatIsReadAfterAWriteSeesIt()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        QList<qsizetype> jobs;
        const auto read = [&] {
            thread.read(
                &owner, [](Journal &journal) { return journal.jobs().size(); },
                [&jobs](const tl::expected<qsizetype, QString> &answer) { jobs.append(answer.value()); });
        };
        Answers answers;
        {
            const Held held(thread);
            read();
            ask(thread, owner, answers, [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(2))); });
            read();
        }
        QTRY_COMPARE(jobs, (QList<qsizetype>{0, 1}));
        QCOMPARE(answers, (Answers{QStringLiteral("ok")}));
    }

    void waitsForAnotherThatWritesUpToAMinute()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        QList<qint64> patience;
        for (int round = 0; round < 2; ++round) {
            thread.run(
                &owner,
                [round](Journal &journal) {
                    if (round == 0)
                        journal.remove({}); // what follows that must not leave it impatient
                    return journal.database().number("PRAGMA busy_timeout");
                },
                [&patience](const tl::expected<qint64, QString> &answer) { patience.append(answer.value()); });
            QTRY_COMPARE(patience.size(), round + 1);
        }
        QCOMPARE(patience, (QList<qint64>{60'000, 60'000}));
    }

    void removingGivesTheSpaceBack()
    {
        const JournalRig rig;
        JournalThread thread(rig.file);
        QObject owner;
        qint64 size = -1;
        const auto ask = [&] {
            size = -1;
            thread.run(
                &owner, [](Journal &journal) { return journal.size(); },
                [&](const tl::expected<qint64, QString> &answer) { size = answer.value(); });
        };
        Answers answers;
        ::ask(thread, owner, answers,
              [](Journal &journal) { static_cast<void>(journal.create(someJob(), SomePeople(20'000, QByteArray(200, 'x')))); });
        QTRY_COMPARE(answers.size(), 1);
        ask();
        QTRY_VERIFY(size > 4'000'000);
        ::ask(thread, owner, answers, [](Journal &journal) { journal.remove({JobId(QStringLiteral("job-1"))}); });
        QTRY_COMPARE(answers.size(), 2);
        ask();
        QTRY_VERIFY(size >= 0);
        QVERIFY2(size < 300'000, qPrintable(QString::number(size)));
    }
};

QTEST_GUILESS_MAIN(TestJournalThread)
#include "tst_journalthread.moc"
