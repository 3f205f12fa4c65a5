// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textreading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

/// The same numbers each time.
class Random
{
public:
    quint32 below(quint32 bound) { return ((m_state = m_state * 1664525 + 1013904223) >> 8) % bound; }
    const QByteArray &of(const QByteArrayList &choices) { return choices.at(below(quint32(choices.size()))); }

private:
    quint32 m_state = 1;
};

QByteArray textOf(const NotedRows &rows)
{
    QByteArray text = QByteArray::number(rows.count);
    for (quint32 number : rows.first)
        text += ' ' + QByteArray::number(number);
    return text;
}

/// Everything about a reading, to compare with.
QByteArray picture(const tl::expected<ImportTable, ReadError> &table)
{
    if (!table)
        return "error " + table.error().message.toUtf8();
    const ReadNotes &notes = table->notes;
    QByteArray text = table->headers.join(u'|').toUtf8() + '\n';
    text += notes.encoding.toUtf8() + notes.delimiter + notes.quote + (notes.hasHeader ? " header" : "");
    text += "\nskipped " + QByteArray::number(notes.skippedLines) + " blank " + QByteArray::number(notes.blankRows);
    text += " dropped " + QByteArray::number(notes.droppedColumns) + " nul " + QByteArray::number(notes.nulBytes);
    text += " replaced " + QByteArray::number(notes.replacedBytes) + " in " + textOf(notes.replacedRows);
    text += "\nragged " + textOf(notes.raggedRows) + (notes.isResult ? " result " : " ") + QByteArray::number(notes.failedRows) + '\n';
    for (size_t row = 0; row < table->rows.rowCount(); ++row) {
        text += QByteArray::number(table->rows.rowNumber(row)) + ':';
        for (int column = 0; column < table->rows.cellCount(row); ++column) {
            const std::string_view cell = table->rows.cell(row, column);
            text += '|' + QByteArray(cell.data(), qsizetype(cell.size()));
        }
        text += '\n';
    }
    return text;
}

QByteArray readBy(const QByteArray &bytes, qsizetype chunkBytes, const ReadOptions &options = {})
{
    MemorySource source(bytes);
    const std::string head(bytes.constData(), size_t(bytes.size()));
    return picture(TextReading(source, u"test"_s, options, nullptr, {}, chunkBytes).run(head));
}

/// What is in a table, and what is wrong with it.
struct Kind
{
    QByteArrayList cells;
    QByteArrayList lineEnds;
    quint32 oddRows = 0; ///< of a hundred
};

QByteArray randomTable(Random &random, const Kind &kind)
{
    const quint32 columns = 1 + random.below(5);
    QByteArray bytes = random.below(4) == 0 ? "\xef\xbb\xbf" : "";
    if (random.below(8) == 0)
        bytes += "sep=,\n";
    const QByteArray lineEnd = random.of(kind.lineEnds);
    for (quint32 rows = random.below(60); rows > 0; --rows) {
        const bool isOdd = random.below(100) < kind.oddRows;
        for (quint32 cells = isOdd ? random.below(7) : columns; cells > 0; --cells)
            bytes += random.of(kind.cells) + (cells > 1 ? "," : "");
        bytes += isOdd ? random.of(kind.lineEnds) : lineEnd;
    }
    return bytes;
}

} // namespace

/// Reading in parallel and reading from the begin to the end.
class TestTextReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysComeToTheSame_data();
    void bothWaysComeToTheSame();
    void ordinaryTablesAreReadInParallel();
    void wrongCutsAreFound();
    void badBytesFarBelow();
    void filesAsMemory();
    void onlyFailedRows();
};

void TestTextReading::bothWaysComeToTheSame_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<quint32>("oddRows");
    const QByteArrayList plain{"ann-lee", "", "x", "Zo\xc3\xab", " b c ", "linkedin", "'=1", "12", "a@x.com"};
    const QByteArrayList quoted{"\"a, b\"", "\"line\nline\"", "\"say \"\"hi\"\"\"",
                                "\"\"",     " \"c\" ",        "\"1,2\n3,4\n5,6\n7,8\n9,0\n1,2\n\""};
    const QByteArrayList odd{"\"Acme\" x", "a \"b\" c", "\"", "\"\n\"x", QByteArray("\0", 1), "\xff", "\r", "\xef\xbf\xbd"};
    QTest::newRow("plain") << plain << 0U;
    QTest::newRow("ragged") << plain << 30U;
    QTest::newRow("quoted") << plain + quoted << 0U;
    QTest::newRow("quoted and ragged") << plain + quoted << 20U;
    QTest::newRow("odd") << plain + plain + quoted + odd << 10U;
}

void TestTextReading::bothWaysComeToTheSame()
{
    QFETCH(QByteArrayList, cells);
    QFETCH(quint32, oddRows);
    Random random;
    const Kind kind{cells, {"\n", "\r\n", "\r"}, oddRows};
    for (int round = 0; round < 100; ++round) {
        const QByteArray bytes = randomTable(random, kind);
        if (bytes.isEmpty())
            continue;
        const QByteArray expected = readBy(bytes, 0);
        for (const qsizetype chunk : {1, 7, 40, 1000})
            QCOMPARE(readBy(bytes, chunk), expected);
    }
}

void TestTextReading::ordinaryTablesAreReadInParallel()
{
    QByteArray bytes = "linkedin,note\r\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "p-" + QByteArray::number(i) + ",\"a\r\n\"\"b\"\", c\"\r\n";
    const MemorySource source(bytes);
    const Dialect dialect{',', '"', 0, 0, 0};
    const ReadOptions options;
    const ReadProgress progress;
    for (const qsizetype chunk : {1, 100, 5000}) {
        RowStore rows;
        ReadNotes notes;
        notes.hasHeader = true;
        ParallelReading reading(source, 0, dialect, options, nullptr, progress);
        QCOMPARE(reading.run(rows, notes, chunk), ParallelReading::Outcome::Read);
        QCOMPARE(rows.rowCount(), size_t(1000));
        QCOMPARE(rows.cell(999, 1), std::string_view("a\r\n\"b\", c"));
        QCOMPARE(rows.rowNumber(999), 1001U);
        QVERIFY(reading.chunks() >= size_t(bytes.size() / 5000));
    }
}

// A cell that holds a table with as many columns as the table around it.
void TestTextReading::wrongCutsAreFound()
{
    QByteArray within;
    for (int i = 0; i < 2000; ++i)
        within += "a,b\n";
    const QByteArray bytes = "linkedin,note\nann-lee,\"" + within + "\"\nbob-ray,x\n";
    const MemorySource source(bytes);
    RowStore rows;
    ReadNotes notes;
    notes.hasHeader = true;
    const Dialect dialect{',', '"', 0, 0, 0};
    const ReadOptions options;
    const ReadProgress progress;
    QCOMPARE(ParallelReading(source, 0, dialect, options, nullptr, progress).run(rows, notes, 1000), ParallelReading::Outcome::Odd);
    QCOMPARE(rows.rowCount(), size_t(0));
    QCOMPARE(readBy(bytes, 1000), readBy(bytes, 0));
    QVERIFY(readBy(bytes, 1000).contains("\n3:|bob-ray|x\n"));
}

void TestTextReading::badBytesFarBelow()
{
    QByteArray bytes = "linkedin,name\n";
    while (bytes.size() < 600 * 1024)
        bytes += "ann-lee,Zoe\n";
    const QByteArray foreign = bytes + "bob,Fran\xe7ois No\xebl\n";
    QVERIFY(readBy(foreign, 4096).contains("Windows-1252"));
    QCOMPARE(readBy(foreign, 4096), readBy(foreign, 0));
    const QByteArray broken = readBy(foreign, 4096, {u"UTF-8"_s, {}, {}});
    const int row = int(bytes.count('\n')) + 1;
    QVERIFY(broken.contains("replaced 2 in 1 " + QByteArray::number(row)));
    QCOMPARE(readBy(bytes + QByteArray("bob,a\0b\n", 8), 4096), readBy(bytes + QByteArray("bob,a\0b\n", 8), 0));
}

void TestTextReading::filesAsMemory()
{
    QByteArray bytes = "\xef\xbb\xbflinkedin;name\n";
    for (int i = 0; i < 50000; ++i)
        bytes += "person-" + QByteArray::number(i) + ";Zo\xc3\xab \xe6\xa0\xaa\n";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"leads.csv"_s));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.write(bytes) == bytes.size());
    FileSource source(file);
    const std::string head(bytes.constData(), 1000);
    QCOMPARE(picture(TextReading(source, u"test"_s, {}, nullptr, {}, 10000).run(head)), readBy(bytes, 0));
}

void TestTextReading::onlyFailedRows()
{
    QByteArray bytes = "linkedin,muster_verdict,muster_detail\n";
    for (int i = 0; i < 200; ++i)
        bytes += "p-" + QByteArray::number(i) + (i % 10 == 3 ? ",rejected,x\n" : i % 10 == 5 ? ",not_sent\n" : ",accepted,\n");
    for (const qsizetype chunk : {0, 100}) {
        const QByteArray all = readBy(bytes, chunk);
        QVERIFY(all.contains(" result 40\n") && all.contains("\n202:") == false && all.contains("\n201:|p-199|accepted"));
        ReadOptions options;
        options.onlyFailed = true;
        const QByteArray failed = readBy(bytes, chunk, options);
        QVERIFY(failed.contains(" result 40\n5:|p-3|rejected|x\n7:|p-5|not_sent\n15:|p-13|"));
        QVERIFY(!failed.contains("accepted"));
    }
}

QTEST_GUILESS_MAIN(TestTextReading)
#include "tst_textreading.moc"
