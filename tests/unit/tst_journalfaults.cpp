// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/journalrig.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// What the user reads where `work` fails; empty where it doesn't.
template <typename Work>
QString failure(const QString &file, Work work)
{
    try {
        work();
        return {};
    } catch (const SqliteError &error) {
        return journalErrorText(error, file);
    }
}

/// Runs `work` in a process of its own and gives its exit code, -1 where it was killed.
template <typename Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Files of this process cannot grow beyond it: writing fails as on a disk that is full.
void limitFiles(rlim_t bytes)
{
    const rlimit limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace

class TestJournalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesNoHalfJob()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(100)));
        const qint64 limit = journal.database().number("PRAGMA page_count") + 5;
        journal.database().run(qPrintable(QStringLiteral("PRAGMA max_page_count = %1").arg(limit)));
        const auto large = [&] {
            static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), SomePeople(5000, QByteArray(200, 'x'))));
        };
        const QString words = failure(rig.file, large);
        QVERIFY2(words.startsWith(QStringLiteral("The disk is full")), qPrintable(words));
        QVERIFY2(words.contains(rig.file), qPrintable(words));
        QVERIFY(!journal.database().isInTransaction());
        QCOMPARE(journal.jobs().size(), 1);
        QCOMPARE(journal.database().number("SELECT count(*) FROM job_row"), 100);

        journal.database().run("PRAGMA max_page_count = 1000000"); // space returns
        QCOMPARE(failure(rig.file, large), QString());
        QCOMPARE(countedRows(journal, JobId(QStringLiteral("job-2"))).rows, 5000);
    }

    void rowsStayInDoubtWhereTheDiskIsFull()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(200)));
        static_cast<void>(journal.claim(rig.id, 0, 100));
        const qint64 limit = journal.database().number("PRAGMA page_count");
        journal.database().run(qPrintable(QStringLiteral("PRAGMA max_page_count = %1").arg(limit)));
        QList<RowSettlement> rows;
        for (qint64 row = 0; row < 100; ++row)
            rows.append({.position = row, .state = RowState::Rejected, .detail = QString(2000, QLatin1Char('x')), .payload = {}});
        const auto settle = [&] { journal.settle(rig.id, rows); };
        QVERIFY(failure(rig.file, settle).startsWith(QStringLiteral("The disk is full")));
        const JobCounts before{.rows = 200, .ready = 100, .inDoubt = 100};
        QCOMPARE(countedRows(journal, rig.id), before);
        QCOMPARE(journal.job(rig.id)->counts, before);

        journal.database().run("PRAGMA max_page_count = 1000000");
        QCOMPARE(failure(rig.file, settle), QString());
        QCOMPARE(journal.job(rig.id)->counts.rejected, 100);
    }

    void aDiskThatIsReallyFullFailsEachWriteWhole()
    {
        const JournalRig rig;
        static_cast<void>(Journal(rig.file).create(someJob(), SomePeople(50)));
        QCOMPARE(inChild([&] {
                     Journal journal(rig.file);
                     limitFiles(static_cast<rlim_t>(QFile(rig.file).size()));
                     const auto large = [&] {
                         static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), SomePeople(50'000, QByteArray(200, 'x'))));
                     };
                     const QString words = failure(rig.file, large);
                     const bool isClear =
                         words.startsWith(QStringLiteral("The disk is full")) || words.startsWith(QStringLiteral("The disk failed"));
                     return isClear && journal.jobs().size() == 1 ? 0 : 1;
                 }),
                 0);
        Journal journal(rig.file);
        QCOMPARE(journal.jobs().size(), 1);
        QCOMPARE(countedRows(journal, rig.id), (JobCounts{.rows = 50, .ready = 50}));
    }

    void aFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("missing") << QStringLiteral("missing");
        QTest::newRow("below a file") << QStringLiteral("file");
        QTest::newRow("read-only file system") << QStringLiteral("/proc");
    }
    void aFolderThatCannotBeWritten()
    {
        QFETCH(QString, folder);
        const JournalRig rig;
        QFile inTheWay(rig.folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString file = QDir(QDir(rig.folder.path()).filePath(folder)).filePath(QStringLiteral("journal.sqlite"));
        const QString words = failure(file, [&] { const Journal journal(file); });
        QVERIFY2(words.contains(QStringLiteral("cannot be opened")), qPrintable(words));
        QVERIFY2(words.contains(file), qPrintable(words));
    }

    void aProfileThatMayOnlyBeReadSaysSo_data()
    {
        QTest::addColumn<bool>("hasJournal");
        QTest::newRow("with a journal") << true;
        QTest::newRow("without one") << false;
    }
    void aProfileThatMayOnlyBeReadSaysSo()
    {
        QFETCH(bool, hasJournal);
        const JournalRig rig;
        if (hasJournal) {
            static_cast<void>(Journal(rig.file).create(someJob(), SomePeople(5)));
            QVERIFY(::chmod(QFile::encodeName(rig.file).constData(), 0444) == 0);
        }
        QVERIFY(::chmod(QFile::encodeName(rig.folder.path()).constData(), 0555) == 0);
        const int exit = inChild([&] {
            if (::geteuid() == 0 && ::setuid(65534) != 0) // whom permissions do not stop becomes somebody else
                return 2;
            const QString words = failure(rig.file, [&] {
                Journal journal(rig.file);
                static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), SomePeople(5)));
            });
            return words.contains(QStringLiteral("cannot be opened")) || words.contains(QStringLiteral("may not be written")) ? 0 : 1;
        });
        QVERIFY(::chmod(QFile::encodeName(rig.folder.path()).constData(), 0755) == 0);
        QCOMPARE(exit, 0);
        QCOMPARE(QFile::exists(rig.file), hasJournal);
    }

    void aJournalThatMayOnlyBeReadSaysSo()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(5)));
        journal.database().run("PRAGMA query_only = ON"); // what SQLite answers on a file that may only be read
        for (const QString &words : {failure(rig.file, [&] { static_cast<void>(journal.claim(rig.id, 0, 5)); }), failure(rig.file, [&] {
                                         static_cast<void>(journal.create(someJob(QStringLiteral("job-2")), SomePeople(5)));
                                     })})
            QVERIFY2(words.contains(QStringLiteral("may not be written")), qPrintable(words));
        QCOMPARE(journal.jobs().size(), 1);
        QCOMPARE(countedRows(journal, rig.id), (JobCounts{.rows = 5, .ready = 5}));
    }

    void aKilledWriterLeavesRowsInDoubt()
    {
        const JournalRig rig;
        static_cast<void>(Journal(rig.file).create(someJob(), SomePeople(10)));
        QCOMPARE(inChild([&] {
                     Journal journal(rig.file);
                     static_cast<void>(journal.claim(rig.id, 0, 4));
                     Transaction transaction(journal.database()); // and in the middle of the next step
                     journal.settle(rig.id, alike({0, 1}, RowState::Accepted));
                     return ::raise(SIGKILL);
                 }),
                 -1);
        Journal journal(rig.file);
        const JobCounts wanted{.rows = 10, .ready = 6, .inDoubt = 4};
        QCOMPARE(countedRows(journal, rig.id), wanted);
        QCOMPARE(journal.job(rig.id)->counts, wanted);
        QCOMPARE(journal.job(rig.id)->state, JobState::Running);
        QVERIFY(journal.job(rig.id)->wasInterrupted());
        QCOMPARE(positions(journal.rows(rig.id, 0, 10, {RowState::InDoubt})), (QList<qint64>{0, 1, 2, 3}));
    }

    void aDamagedFileSaysSo()
    {
        const JournalRig rig;
        static_cast<void>(Journal(rig.file).create(someJob(), SomePeople(5000)));
        QFile file(rig.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096) && file.write(QByteArray(int(file.size()) - 4096, '\xaa')) > 0);
        file.close();
        const QString words = failure(rig.file, [&] {
            Journal journal(rig.file);
            static_cast<void>(journal.rows(rig.id, 0, 5000));
        });
        QVERIFY2(words.contains(QStringLiteral("is damaged")), qPrintable(words));
    }

    void everyFailureHasWordsOfItsOwn()
    {
        QSet<QString> all;
        for (const int code : {1, 3, 5, 10, 11, 12, 13, 14, 17, 26}) // ERROR PERM BUSY IOERR CORRUPT NOTFOUND FULL CANTOPEN SCHEMA NOTADB
            all.insert(journalErrorText(SqliteError(code | 0x100, QStringLiteral("words")), QStringLiteral("journal.sqlite")));
        QCOMPARE(all.size(), 10);
        QVERIFY(!all.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
