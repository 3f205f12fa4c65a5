// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalsource.h"
#include "unit/journalrig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

std::vector<WithSource::Row> oddRows(int count)
{
    QRandomGenerator dice(7);
    std::vector<WithSource::Row> rows(static_cast<size_t>(count));
    for (WithSource::Row &row : rows) {
        row.number = dice.bounded(10) == 0 ? dice.generate() : quint32(dice.bounded(200));
        row.cells.resize(static_cast<size_t>(dice.bounded(8)));
        for (std::string &cell : row.cells) {
            cell.resize(static_cast<size_t>(dice.bounded(4) == 0 ? 0 : dice.bounded(30)));
            for (char &byte : cell)
                byte = static_cast<char>(dice.bounded(256));
        }
        if (dice.bounded(5) == 0)
            row.verdict = QStringLiteral("duplicate_in_file");
        if (dice.bounded(5) == 0)
            row.detail = QString::fromUtf8("wie Zeile 7 – „doppelt“");
    }
    return rows;
}

} // namespace

class TestJournalSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte()
    {
        std::vector<WithSource::Row> wanted = oddRows(100'000);
        wanted[5].cells = {std::string(3'000'000, '\0'), "", "after"}; // more than a piece holds
        const JournalRig rig;
        static_cast<void>(Journal(rig.file).create(someJob(), WithSource(wanted)));
        Journal journal(rig.file);
        const SourceShape shape = journal.sourceShape(rig.id);
        QCOMPARE(shape.headers, WithSource({}).sourceShape().headers);
        QCOMPARE(shape.hasHeader, false);
        QCOMPARE(shape.delimiter, '\t');
        size_t row = 0;
        size_t wrong = 0;
        journal.visitSource(rig.id, [&](const SourceRow &is) {
            const WithSource::Row &was = wanted.at(row++);
            const bool sameCells = std::equal(is.cells.cbegin(), is.cells.cend(), was.cells.cbegin(), was.cells.cend());
            if (!sameCells || is.number != was.number || is.verdict != was.verdict || is.detail != was.detail)
                ++wrong;
        });
        QCOMPARE(row, wanted.size());
        QCOMPARE(wrong, size_t(0));
        QCOMPARE(journal.rows(rig.id, 99'999, 5).constFirst().sourceRow, 99'999);
    }

    void hasNoneWhereThereIsNone()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), SomePeople(2)));
        QVERIFY(journal.sourceShape(rig.id).headers.isEmpty());
        journal.visitSource(rig.id, [](const SourceRow &) { QFAIL("a row of nothing"); });
    }

    void noticesDamage_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("no zlib") << QByteArray("\0\0\0\5hello", 9) << false;
        QTest::newRow("nothing packed") << qCompress(QByteArray()) << true;
        QTest::newRow("a cell too long") << qCompress(QByteArray("\1\1\5abc", 6)) << true;
        QTest::newRow("more cells than bytes") << qCompress(QByteArray("\1\xff\xff\xff\xff\xff\xff\xff\xff\xff\1", 11)) << true;
        QTest::newRow("an endless number") << qCompress(QByteArray(40, '\xff')) << true;
        QTest::newRow("ends within a row") << qCompress(QByteArray("\1\0\0", 3)) << true;
    }
    void noticesDamage()
    {
        QFETCH(QByteArray, piece);
        QFETCH(bool, isPacked);
        if (!isPacked)
            QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        QVERIFY(!unpackSource(piece, [](const SourceRow &) {}));
    }

    void saysThatItIsDamaged()
    {
        const JournalRig rig;
        Journal journal(rig.file);
        static_cast<void>(journal.create(someJob(), WithSource(oddRows(10))));
        journal.database().run("UPDATE job_source SET rows = x''");
        QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        try {
            journal.visitSource(rig.id, [](const SourceRow &) {});
            QFAIL("nothing was wrong");
        } catch (const SqliteError &failure) {
            QVERIFY(journalErrorText(failure, rig.file).contains(QStringLiteral("is damaged")));
        }
    }
};

QTEST_GUILESS_MAIN(TestJournalSource)
#include "tst_journalsource.moc"
