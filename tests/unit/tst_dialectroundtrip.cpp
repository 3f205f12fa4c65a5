// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csvwriter.h"
#include "import/tablereader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QtTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

/// Pieces that have a meaning somewhere between the writer and the reader, and some that have none.
const QStringList pieces{u"a"_s,  u"Zoë"_s, u"株式"_s,         u","_s,       u";"_s,        u"|"_s, u"\t"_s,      u"\""_s,      u"\"\""_s,
                         u"'"_s,  u"\n"_s,  u"\r\n"_s,         u" "_s,       u"="_s,        u"-"_s, u"@x"_s,      u"sep=;"_s,   u"🚀"_s,
                         u"42"_s, u"#"_s,   u"ann@b.example"_s, u"ann-lee"_s, u"\u00a0x"_s, u":"_s, u"\u200b"_s, u"İstanbul"_s};

QString randomCell(QRandomGenerator &random)
{
    QString cell;
    for (int count = random.bounded(5); count > 0; --count)
        cell += pieces.at(random.bounded(int(pieces.size())));
    return cell;
}

// No row is blank: those are left out by the reader, as they should be.
Table randomTable(QRandomGenerator &random)
{
    const int columns = random.bounded(1, 7);
    Table table;
    for (int row = random.bounded(1, 30); row > 0; --row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << randomCell(random);
        cells[random.bounded(columns)] += u"x"_s;
        table << cells;
    }
    return table;
}

QByteArray written(const Table &table, const CsvStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, style);
    for (int column = 0; column < table.constFirst().size(); ++column)
        csv.cell(u"Field %1"_s.arg(column));
    csv.endRow();
    for (const QStringList &row : table) {
        for (const QString &cell : row)
            csv.cell(cell);
        csv.endRow();
    }
    return csv.flush() ? buffer.data() : QByteArray();
}

Table rowsOf(const ImportTable &table)
{
    Table rows;
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.headers.size(); ++column) {
            const std::string_view cell = table.rows.cell(row, column);
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        }
        rows << cells;
    }
    return rows;
}

QByteArray inEncoding(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(utf8));
}

} // namespace

/// Whatever table our writer writes, in whichever dialect and encoding, the reader gives back.
class TestDialectRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTableComesBack_data();
    void anyTableComesBack();
    void anyTableComesBackDetected_data() { anyTableComesBack_data(); }
    void anyTableComesBackDetected();
};

void TestDialectRoundTrip::anyTableComesBack_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<bool>("formulaSafe");
    QTest::addColumn<bool>("utf16");
    for (const char delimiter : {',', ';', '\t', '|', ':', '^', '~', '\x1f', '!'}) {
        for (const bool formulaSafe : {true, false}) {
            QTest::addRow("%02x %s", unsigned(delimiter), formulaSafe ? "guarded" : "bare") << delimiter << false << formulaSafe << false;
        }
        QTest::addRow("%02x with a mark", unsigned(delimiter)) << delimiter << true << true << false;
        QTest::addRow("%02x UTF-16", unsigned(delimiter)) << delimiter << true << true << true;
    }
}

// With everything told to the reader, nothing may be lost.
void TestDialectRoundTrip::anyTableComesBack()
{
    QFETCH(char, delimiter);
    QFETCH(bool, mark);
    QFETCH(bool, formulaSafe);
    QFETCH(bool, utf16);
    QRandomGenerator random(quint32(delimiter) * 8 + (mark ? 4 : 0) + (formulaSafe ? 2 : 0) + (utf16 ? 1 : 0));
    ReadOptions options;
    options.delimiter = delimiter;
    options.hasHeader = true;
    options.quote = '"';
    options.skippedLines = 0;
    for (int round = 0; round < 200; ++round) {
        Table table = randomTable(random);
        if (!formulaSafe) { // an apostrophe that guards nothing of ours is taken off all the same
            for (QStringList &row : table)
                row.replaceInStrings(u"'"_s, u"’"_s);
        }
        QByteArray bytes = written(table, {delimiter, mark && !utf16, formulaSafe});
        if (utf16)
            bytes = inEncoding(bytes, round % 2 == 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, true);
        const auto again = readTable(bytes, u"again"_s, options);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(rowsOf(*again), table);
        QCOMPARE(again->notes.replacedBytes, 0);
        QCOMPARE(again->notes.raggedRows.count, 0);
    }
}

// With nothing told, a table of ordinary leads is recognised.
void TestDialectRoundTrip::anyTableComesBackDetected()
{
    QFETCH(char, delimiter);
    QFETCH(bool, mark);
    QFETCH(bool, formulaSafe);
    QFETCH(bool, utf16);
    if (!QByteArray(",;\t|").contains(delimiter))
        return; // rarer ones are detected only where nothing else fits
    QRandomGenerator random(quint32(delimiter) + 99);
    for (int round = 0; round < 50; ++round) {
        Table table;
        for (int row = 0; row < 20; ++row) {
            QString note = randomCell(random);
            if (!formulaSafe)
                note.replace(u'\'', u'’');
            table << QStringList{u"Ann %1"_s.arg(row), u"https://www.linkedin.com/in/ann-lee-%1"_s.arg(row),
                                 u"ann%1@b.example"_s.arg(row), note};
        }
        QByteArray bytes = written(table, {delimiter, mark && !utf16, formulaSafe});
        if (utf16)
            bytes = inEncoding(bytes, round % 2 == 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, mark);
        const auto again = readTable(bytes, u"again"_s);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->notes.delimiter, delimiter);
        QVERIFY(again->notes.hasHeader);
        QCOMPARE(rowsOf(*again), table);
    }
}

QTEST_GUILESS_MAIN(TestDialectRoundTrip)
#include "tst_dialectroundtrip.moc"
