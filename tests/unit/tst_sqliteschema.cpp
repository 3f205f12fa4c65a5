// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sqlite.h"
#include "base/sqliteschema.h"
#include "unit/journalrig.h"

#include <QFile>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr std::array first{"CREATE TABLE thing (name TEXT NOT NULL); INSERT INTO thing VALUES ('old')"};
constexpr std::array second{first[0], "ALTER TABLE thing ADD COLUMN size INTEGER NOT NULL DEFAULT 7"};
constexpr std::array broken{first[0], "ALTER TABLE thing ADD COLUMN size INTEGER; CREATE TABLE thing (name)"};
constexpr qint32 ours = 0x4D750001;

QString refusal(const QString &file, const SqliteSchema &schema)
{
    try {
        Database database(file);
        prepareSchema(database, schema);
        return {};
    } catch (const SqliteError &failure) {
        return QString::fromUtf8(failure.what());
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSqliteSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<JournalRig>(); }

    void setsTheConnectionUp()
    {
        Database database(m_rig->file);
        prepareSchema(database, {.applicationId = ours, .migrations = second});
        Statement mode(database, "PRAGMA journal_mode");
        QVERIFY(mode.step());
        QCOMPARE(mode.text(0), QStringLiteral("wal"));
        QCOMPARE(database.number("PRAGMA synchronous"), 2); // FULL
        QCOMPARE(database.number("PRAGMA foreign_keys"), 1);
        QCOMPARE(database.number("PRAGMA auto_vacuum"), 2); // incremental
        QCOMPARE(database.number("PRAGMA busy_timeout"), 10000);
        QCOMPARE(database.number("PRAGMA user_version"), 2);
        QCOMPARE(database.number("SELECT size FROM thing"), 7);
    }

    void bringsAnOlderFileUp()
    {
        QCOMPARE(refusal(m_rig->file, {.applicationId = ours, .migrations = first}), QString());
        Database database(m_rig->file);
        QCOMPARE(database.number("PRAGMA user_version"), 1);
        database.run("INSERT INTO thing VALUES ('kept')");
        prepareSchema(database, {.applicationId = ours, .migrations = second});
        QCOMPARE(database.number("PRAGMA user_version"), 2);
        QCOMPARE(database.number("SELECT count(*) FROM thing WHERE size = 7"), 2);
        prepareSchema(database, {.applicationId = ours, .migrations = second}); // nothing is left to be done
        QCOMPARE(database.number("SELECT count(*) FROM thing"), 2);
    }

    void aMigrationThatFailsChangesNothing()
    {
        QCOMPARE(refusal(m_rig->file, {.applicationId = ours, .migrations = first}), QString());
        QVERIFY(!refusal(m_rig->file, {.applicationId = ours, .migrations = broken}).isEmpty());
        Database database(m_rig->file);
        QCOMPARE(database.number("PRAGMA user_version"), 1);
        QCOMPARE(database.number("SELECT count(*) FROM pragma_table_info('thing')"), 1);
    }

    void refusesANewerFile()
    {
        QCOMPARE(refusal(m_rig->file, {.applicationId = ours, .migrations = second}), QString());
        const QByteArray before = contents(m_rig->file);
        QCOMPARE(refusal(m_rig->file, {.applicationId = ours, .migrations = first}),
                 QStringLiteral("it was made by a newer version of Muster"));
        QCOMPARE(contents(m_rig->file), before);
        // As the user reads it.
        Database(m_rig->file).run("PRAGMA application_id = 1299542858; PRAGMA user_version = 1000");
        try {
            const Journal journal(m_rig->file);
            QFAIL("a newer journal was opened");
        } catch (const SqliteError &failure) {
            QVERIFY(journalErrorText(failure, m_rig->file).contains(QStringLiteral("newer version")));
        }
    }

    void refusesAnotherProgramsFile()
    {
        Database(m_rig->file).run("CREATE TABLE bookmark (url TEXT)");
        const QByteArray before = contents(m_rig->file);
        QCOMPARE(refusal(m_rig->file, {.applicationId = ours, .migrations = second}), QStringLiteral("it is another program's database"));
        QCOMPARE(contents(m_rig->file), before);
        try {
            const Journal journal(m_rig->file);
            QFAIL("another program's file was opened");
        } catch (const SqliteError &failure) {
            QVERIFY(journalErrorText(failure, m_rig->file).contains(QStringLiteral("another program's database")));
        }
    }

    void manyMayOpenANewFileAtOnce()
    {
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 6; ++thread)
            threads.emplace_back([&] { refused += refusal(m_rig->file, {.applicationId = ours, .migrations = second}).isEmpty() ? 0 : 1; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(refused.load(), 0);
        Database database(m_rig->file);
        QCOMPARE(database.number("SELECT count(*) FROM thing"), 1);
    }

    void opensWhileAnotherWrites()
    {
        QCOMPARE(refusal(m_rig->file, {.applicationId = ours, .migrations = first}), QString());
        Database writer(m_rig->file);
        Transaction transaction(writer);
        writer.run("INSERT INTO thing VALUES ('new')");
        Database reader(m_rig->file);
        reader.run("PRAGMA busy_timeout = 0");
        prepareSchema(reader, {.applicationId = ours, .migrations = first});
        QCOMPARE(reader.number("SELECT count(*) FROM thing"), 1);
    }

    void aPartOfATransactionIsAllOrNothingItself()
    {
        Database database(m_rig->file);
        prepareSchema(database, {.applicationId = ours, .migrations = first});
        Transaction whole(database);
        database.run("INSERT INTO thing VALUES ('whole')");
        {
            Transaction part(database);
            database.run("INSERT INTO thing VALUES ('lost')");
        }
        {
            Transaction part(database);
            database.run("INSERT INTO thing VALUES ('part')");
            part.commit();
        }
        QVERIFY(database.isInTransaction());
        whole.commit();
        QVERIFY(!database.isInTransaction());
        QCOMPARE(database.number("SELECT count(*) FROM thing WHERE name IN ('old', 'whole', 'part')"), 3);
        QCOMPARE(database.number("SELECT count(*) FROM thing"), 3);
    }

    void aStatementThatIsUsedAgainHasForgottenItsValues()
    {
        Database database(m_rig->file);
        const char *const words = "SELECT ?1";
        {
            Statement statement(database, words);
            QVERIFY(statement.bind(1, QByteArray("\0x", 2)).step());
            QCOMPARE(statement.bytes(0), QByteArray("\0x", 2));
            Statement beside(database, words); // the same at the same time
            QVERIFY(beside.bind(1, qint64(2)).step());
            QCOMPARE(statement.bytes(0), QByteArray("\0x", 2));
            QCOMPARE(beside.number(0), 2);
        }
        Statement again(database, words);
        QVERIFY(again.step());
        QVERIFY(again.isNull(0));
        again.reset();
        QVERIFY(again.bind(1, QByteArray()).step());
        QVERIFY(!again.isNull(0));
    }

private:
    std::unique_ptr<JournalRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSqliteSchema)
#include "tst_sqliteschema.moc"
