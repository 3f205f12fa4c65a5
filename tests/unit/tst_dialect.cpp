// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

ImportTable read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto table = readTable(bytes, u"test"_s, options);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

/// "2: a|b", a row a line, below the headers.
QByteArray textOf(const ImportTable &table)
{
    QByteArray text = table.headers.join(u'|').toUtf8() + '\n';
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        text += QByteArray::number(table.rows.rowNumber(row)) + ": ";
        for (int column = 0; column < table.headers.size(); ++column) {
            const std::string_view cell = table.rows.cell(row, column);
            text += (column > 0 ? "|" : "") + QByteArray(cell.data(), qsizetype(cell.size()));
        }
        text += '\n';
    }
    return text;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xff);
        const auto high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

/// Delimiters, quotes and what stands around a table.
class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rareDelimiters_data();
    void rareDelimiters();
    void bareCarriageReturns();
    void anyDelimiterCanBeChosen();
    void apostrophes_data();
    void apostrophes();
    void quotesCanBeChosen();
    void linesAboveTheTable_data();
    void linesAboveTheTable();
    void linesAboveCanBeChosen();
    void delimitersAtLineEnds_data();
    void delimitersAtLineEnds();
    void raggedRows();
    void resultFiles();
    void replacedRows();
    void utf16OfFewLetters_data();
    void utf16OfFewLetters();
};

void TestDialect::rareDelimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("colon") << QByteArray("linkedin:name:city\nann-lee:Ann:Ulm\nbob-ray:Bob:Rom\n") << ':';
    QTest::newRow("caret") << QByteArray("linkedin^name\nann-lee^Ann Lee\nbob-ray^Bob\n") << '^';
    QTest::newRow("tilde") << QByteArray("ann-lee~Ann Lee\nbob-ray~Bob\n") << '~';
    QTest::newRow("unit separator") << QByteArray("linkedin\x1fname\nann-lee\x1f"
                                                  "Ann, Lee\nbob-ray\x1f"
                                                  "Bob\n")
                                    << '\x1f';
    QTest::newRow("URLs") << QByteArray("https://linkedin.com/in/a\nhttps://linkedin.com/in/b\n") << '\0';
    QTest::newRow("URLs with ports and all") << QByteArray("https://x.com:80/a:b\nhttps://x.com:80/c:d\n") << '\0';
    QTest::newRow("member numbers") << QByteArray("urn:li:member:1\nurn:li:member:2\n") << '\0';
    QTest::newRow("names of fields") << QByteArray("Name: Ann Lee\nCity: Ulm\nProfile: ann-lee\n") << '\0';
    QTest::newRow("not in each line") << QByteArray("ann-lee~x\nbob-ray\ncy-poe~y\n") << '\0';
    QTest::newRow("beside commas") << QByteArray("a,b~c\nd,e~f\n") << ',';
}

void TestDialect::rareDelimiters()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(bytes).notes.delimiter, "delimiter");
}

// Links and a comma within quotes do not make it a running text.
void TestDialect::bareCarriageReturns()
{
    const ImportTable table = read("Name,Profile\r\"Bob, Jr\",https://linkedin.com/in/bob\rAl,https://linkedin.com/in/al\r");
    QCOMPARE(textOf(table), QByteArray("Name|Profile\n2: Bob, Jr|https://linkedin.com/in/bob\n3: Al|https://linkedin.com/in/al\n"));
    QCOMPARE(table.notes.delimiter, ',');
    QVERIFY(table.notes.hasHeader);
    QCOMPARE(table.notes.foundLinks, 0);
}

void TestDialect::anyDelimiterCanBeChosen()
{
    for (char delimiter = 1; delimiter > 0; delimiter = delimiter == 127 ? '\0' : static_cast<char>(delimiter + 1)) {
        if (QByteArrayView("\r\n\"").contains(delimiter) || QChar::fromLatin1(delimiter).isLetterOrNumber())
            continue;
        const QByteArray row = QByteArray("a1") + delimiter + "\"b" + delimiter + "2\"" + delimiter + "c3\n";
        const ImportTable table = read(row + row, {{}, delimiter, false});
        QCOMPARE(table.notes.delimiter, delimiter);
        QCOMPARE(table.rows.cellCount(1), 3);
        const QByteArray cell = QByteArray("b") + delimiter + '2';
        QCOMPARE(table.rows.cell(1, 1), std::string_view(cell.constData(), 3));
    }
}

void TestDialect::apostrophes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("quote");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all cells") << QByteArray("'linkedin','reason'\n'ann-lee','a, b'\n'bob-ray','it''s x'\n") << '\''
                               << QByteArray("linkedin|reason\n2: ann-lee|a, b\n3: bob-ray|it's x\n");
    QTest::newRow("where needed") << QByteArray("linkedin;reason\nann-lee;'a; b'\nbob-ray;'c; d'\n") << '\''
                                  << QByteArray("linkedin|reason\n2: ann-lee|a; b\n3: bob-ray|c; d\n");
    QTest::newRow("names") << QByteArray("linkedin,name\nann-lee,'t Hooft\nbob-ray,O'Brien\n") << '"'
                           << QByteArray("linkedin|name\n2: ann-lee|'t Hooft\n3: bob-ray|O'Brien\n");
    QTest::newRow("guarded formulas") << QByteArray("linkedin,name\nann-lee,'=1+1\nbob-ray,'+49\n") << '"'
                                      << QByteArray("linkedin|name\n2: ann-lee|=1+1\n3: bob-ray|+49\n");
    QTest::newRow("quotes of both kinds") << QByteArray("linkedin,name\n\"ann-lee\",'x'\n\"bob-ray\",'y'\n") << '"'
                                          << QByteArray("linkedin|name\n2: ann-lee|'x'\n3: bob-ray|'y'\n");
    QTest::newRow("now and then") << QByteArray("linkedin,name\nann-lee,'x'\nbob-ray,y\ncy-poe,z\n") << '"'
                                  << QByteArray("linkedin|name\n2: ann-lee|'x'\n3: bob-ray|y\n4: cy-poe|z\n");
}

void TestDialect::apostrophes()
{
    QFETCH(QByteArray, bytes);
    const ImportTable table = read(bytes);
    QTEST(table.notes.quote, "quote");
    QTEST(textOf(table), "text");
}

void TestDialect::quotesCanBeChosen()
{
    ReadOptions options;
    options.quote = '\0';
    const ImportTable plain = read("linkedin,size\nann-lee,\"5\nbob-ray,\"a\" b\n", options);
    QCOMPARE(plain.notes.quote, '\0');
    QCOMPARE(textOf(plain), QByteArray("linkedin|size\n2: ann-lee|\"5\n3: bob-ray|\"a\" b\n"));
    options.quote = '\'';
    QCOMPARE(textOf(read("linkedin,size\nann-lee,'a,b'\nbob-ray,\"x\"\n", options)),
             QByteArray("linkedin|size\n2: ann-lee|a,b\n3: bob-ray|\"x\"\n"));
    options.quote = '"';
    QCOMPARE(textOf(read("'linkedin','x'\n'ann-lee','y'\n", options)), QByteArray("'linkedin'|'x'\n2: 'ann-lee'|'y'\n"));
}

void TestDialect::linesAboveTheTable_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<int>("skipped");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a title") << QByteArray("Leads of May 2026\n") << 1;
    QTest::newRow("title, remark, blank line") << QByteArray("Sales report\nReport generated 2026-03-11 10:02\n\n") << 3;
    QTest::newRow("filled up with delimiters") << QByteArray("Sales report,,,\n,,,\n") << 2;
    QTest::newRow("remark with its value") << QByteArray("\"Exported on\",2026-03-11\r\n\r\n") << 2;
    QTest::newRow("title with a comma") << QByteArray("Acme Ltd, Leads of May\n") << 1;
    QTest::newRow("a note that speaks of LinkedIn")
        << QByteArray("Notes:\n\"Some addresses are missing, see https://www.linkedin.com/psettings/privacy/email for why.\"\n\n") << 3;
    QTest::newRow("blank lines only") << QByteArray("\n\n") << 0;
    QTest::newRow("a person") << QByteArray("zoe-fox\n") << 0;
    QTest::newRow("perhaps a person") << QByteArray("cher\n") << 0;
    QTest::newRow("a profile in a remark") << QByteArray("see https://www.linkedin.com/in/zoe\n") << 0;
    QTest::newRow("an address in a remark") << QByteArray("Exported by zoe@x.com\n") << 0;
    QTest::newRow("person below a title") << QByteArray("Sales report\nzoe-fox\n") << 0;
    QTest::newRow("perhaps a person below a title") << QByteArray("Do not contact\njanedoe\n\n") << 0;
    QTest::newRow("as wide as the table") << QByteArray("zoe fox,a b,c d,e f\n") << 0;
}

void TestDialect::linesAboveTheTable()
{
    QFETCH(QByteArray, above);
    QFETCH(int, skipped);
    const QByteArray rows = "LinkedIn URL,name,company,city\nann-lee,Ann,Acme,Ulm\nbob-ray,Bob,\"Be\nta\",Rom\ncy-poe,Cy,Ex,Bonn\n";
    const ImportTable table = read(above + rows);
    QCOMPARE(table.notes.skippedLines, skipped);
    // No row goes missing, and what the spreadsheet shows as row 5 is row 5 here.
    const quint32 lines = quint32(above.count('\n'));
    QCOMPARE(table.rows.rowNumber(table.rows.rowCount() - 1), lines + 4);
    if (above.trimmed().isEmpty() || skipped > 0) {
        QVERIFY(table.notes.hasHeader);
        QCOMPARE(table.headers.first(), u"LinkedIn URL"_s);
        QCOMPARE(table.rows.rowCount(), size_t(3));
        QCOMPARE(table.rows.rowNumber(0), lines + 2);
        QCOMPARE(table.notes.blankRows, skipped > 0 ? 0 : qint64(lines));
    }
    // What must not be a title is a row, or a header of it, but seen.
    if (skipped == 0 && !above.trimmed().isEmpty())
        QVERIFY(textOf(table).contains(above.split('\n').first().split(',').first()));
}

void TestDialect::linesAboveCanBeChosen()
{
    const QByteArray bytes = "zoe-fox\nx;y\nlinkedin,reason\nann-lee,\"x\ny\"\nbob-ray,z\n";
    ReadOptions options;
    options.skippedLines = 2;
    const ImportTable table = read(bytes, options);
    QCOMPARE(textOf(table), QByteArray("linkedin|reason\n4: ann-lee|x\ny\n5: bob-ray|z\n"));
    QCOMPARE(table.notes.skippedLines, 2);
    options.skippedLines = 0;
    QCOMPARE(read("Leads of May\nlinkedin,reason\nann-lee,x\nbob-ray,y\n", options).notes.skippedLines, 0);
    options.skippedLines = 99;
    QVERIFY(!readTable(bytes, u"test"_s, options));
    options.skippedLines = 1;
    QCOMPARE(textOf(read("sep=;\r\nLeads, May\r\nlinkedin;reason\r\nann-lee;x\r\n", options)),
             QByteArray("linkedin|reason\n3: ann-lee|x\n"));
}

void TestDialect::delimitersAtLineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("dropped");
    const QByteArray expected = "linkedin|reason\n2: ann-lee|x\n3: bob-ray|\n";
    QTest::newRow("none") << QByteArray("linkedin,reason\nann-lee,x\nbob-ray,\n") << expected << qint64(0);
    QTest::newRow("one") << QByteArray("linkedin,reason,\nann-lee,x,\nbob-ray,,\n") << expected << qint64(1);
    QTest::newRow("three") << QByteArray("linkedin,reason,,,\nann-lee,x,,,\nbob-ray,,,,\n") << expected << qint64(3);
    QTest::newRow("rows only") << QByteArray("linkedin,reason\nann-lee,x,\nbob-ray,,\n") << expected << qint64(1);
    QTest::newRow("header only") << QByteArray("linkedin,reason,\nann-lee,x\nbob-ray,\n") << expected << qint64(1);
    QTest::newRow("without a header") << QByteArray("ann-lee,x,\nbob-ray,,\n")
                                      << QByteArray("Column 1|Column 2\n1: ann-lee|x\n2: bob-ray|\n") << qint64(1);
    QTest::newRow("a value in it") << QByteArray("linkedin,reason,,\nann-lee,x,,\nbob-ray,,y,\n")
                                   << QByteArray("linkedin|reason|Column 3\n2: ann-lee|x|\n3: bob-ray||y\n") << qint64(1);
    QTest::newRow("in the middle") << QByteArray("linkedin,,reason\nann-lee,,x\n")
                                   << QByteArray("linkedin|Column 2|reason\n2: ann-lee||x\n") << qint64(0);
}

void TestDialect::delimitersAtLineEnds()
{
    QFETCH(QByteArray, bytes);
    const ImportTable table = read(bytes);
    QTEST(textOf(table), "text");
    QTEST(table.notes.droppedColumns, "dropped");
    QCOMPARE(table.notes.raggedRows.count, 0);
    QVERIFY(table.rows.columnCount() <= table.headers.size());
}

void TestDialect::raggedRows()
{
    const ImportTable table = read("linkedin,reason,x,\na,b,c\na,b,c,\na,b\na,b,c,,\na,b,c,,d\na\n");
    QCOMPARE(table.notes.raggedRows.first, QList<quint32>({4, 6, 7}));
    const ImportTable headless = read("ann-lee,b\nbob-ray\ncy-poe,c,\ndi-fox,c,d\n", {{}, ',', false});
    QCOMPARE(headless.notes.raggedRows.first, QList<quint32>({2, 4}));
}

void TestDialect::resultFiles()
{
    const QByteArray bytes = "linkedin,muster_verdict,muster_detail\na,invalid,x\n\nb,ready,\nc,in_doubt\nd\ne,not_sent,\nf,rejected,\n";
    const ImportTable all = read(bytes);
    QVERIFY(all.notes.isResult);
    QCOMPARE(all.notes.failedRows, 4);
    QCOMPARE(all.rows.rowCount(), size_t(6));
    ReadOptions options;
    options.onlyFailed = true;
    const ImportTable failed = read(bytes, options);
    QCOMPARE(failed.notes.failedRows, 4);
    QCOMPARE(textOf(failed),
             QByteArray("linkedin|muster_verdict|muster_detail\n2: a|invalid|x\n5: c|in_doubt|\n7: e|not_sent|\n8: f|rejected|\n"));
    QCOMPARE(failed.notes.raggedRows.first, QList<quint32>({5}));
    const ImportTable other = read("linkedin,verdict\na,invalid\nb,ready\n", options);
    QVERIFY(!other.notes.isResult);
    QCOMPARE(other.rows.rowCount(), size_t(2));
}

void TestDialect::replacedRows()
{
    QByteArray bytes = "linkedin,name\n\xef\xbf\xbd,a\n\nann,x\xff\xfe\nbob,y\n\"c\xff\n\xff\",z\r\ndi,\xff";
    const ImportTable table = read(bytes, {u"UTF-8"_s, {}, true});
    QCOMPARE(table.notes.replacedBytes, 5);
    QCOMPARE(table.notes.replacedRows.first, QList<quint32>({4, 6, 7}));
    QCOMPARE(table.notes.replacedRows.count, 3);
    QCOMPARE(textOf(read("lin\xffkedin,name\nann,x\n", {u"UTF-8"_s, {}, true})), QByteArray("lin\xef\xbf\xbdkedin|name\n2: ann|x\n"));
    // Many, and over the borders of pieces.
    QByteArray many = "linkedin,name\n";
    for (int i = 0; i < 60000; ++i)
        many += "\xff\xff,\xc3\n";
    const ImportTable broken = read(many, {u"UTF-8"_s, {}, true});
    QCOMPARE(broken.notes.replacedBytes, 180000);
    QCOMPARE(broken.notes.replacedRows.count, 60000);
    QCOMPARE(broken.notes.replacedRows.first.size(), 100);
}

void TestDialect::utf16OfFewLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Cyrillic") << u"Имя;Город\nИван;Москва\nОльга;Тверь\n"_s;
    QTest::newRow("Japanese") << u"名前\t会社\n山田太郎\t株式会社サンプル商事東京本社営業部\n鈴木一郎\t有限会社見本\n"_s;
    QTest::newRow("Chinese, long cells") << u"姓名,备注\r\n王小明,"_s + QString(300, QChar(0x4e2d)) + u"\r\n李四,"_s +
                                                QString(2000, QChar(0x6587)) + u"\r\n"_s;
    QTest::newRow("Greek, one column") << u"Γιώργος Παπαδόπουλος\nΜαρία Νικολάου\nΕλένη Γεωργίου\n"_s;
}

void TestDialect::utf16OfFewLetters()
{
    QFETCH(QString, text);
    for (const bool bigEndian : {false, true}) {
        const ImportTable table = read(utf16(text, bigEndian), {{}, {}, false});
        QCOMPARE(table.notes.encoding, bigEndian ? u"UTF-16BE"_s : u"UTF-16LE"_s);
        const std::string_view cell = table.rows.cell(0, 0);
        QVERIFY(text.startsWith(QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
        QCOMPARE(table.rows.rowCount(), size_t(text.count(u'\n')));
    }
    // The same text in UTF-8 with a stray NUL stays that.
    QByteArray utf8 = text.toUtf8();
    utf8.insert(utf8.indexOf('\n'), '\0');
    QCOMPARE(read(utf8, {{}, {}, false}).notes.encoding, u"UTF-8"_s);
}

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
