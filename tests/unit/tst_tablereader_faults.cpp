// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

ReadError errorOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto table = readTable(bytes, u"leads.csv"_s, options);
    return table ? ReadError{u"(no error)"_s, 0, 0} : table.error();
}

} // namespace

/// What cannot be read, and what stops a reading.
class TestTableReaderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unclosedQuote_data();
    void unclosedQuote();
    void quoteClosedFarBelow();
    void refusals_data();
    void refusals();
    void webPages_data();
    void webPages();
    void fileErrors();
    void tooLarge();
    void stops();
    void reportsProgress();
    void survivesAnything();
};

void TestTableReaderFaults::unclosedQuote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::newRow("last cell") << QByteArray("linkedin,reason\nann,\"x\n") << qint64(2) << qint64(5);
    QTest::newRow("first cell") << QByteArray("linkedin,reason\n\"ann,x\nbob,y\n") << qint64(2) << qint64(1);
    QTest::newRow("after quoted line ends") << QByteArray("linkedin,reason\r\nann,\"a\r\nb\"\r\nbob,\"never\r\nmore\r\n") << qint64(4)
                                            << qint64(5);
    QTest::newRow("characters, not bytes") << QByteArray("linkedin,reason\nZoë,\"x\n") << qint64(2) << qint64(5);
    QTest::newRow("after a sep line") << QByteArray("sep=,\nlinkedin,reason\nann,\"x\n") << qint64(3) << qint64(5);
    QTest::newRow("below a title") << QByteArray("Leads of May\n\nlinkedin,reason\nann,x\nbob,\"x\n") << qint64(5) << qint64(5);
    QTest::newRow("carriage returns") << QByteArray("linkedin,reason\rann,\"x\r") << qint64(2) << qint64(5);
}

void TestTableReaderFaults::unclosedQuote()
{
    QFETCH(QByteArray, bytes);
    const ReadError error = errorOf(bytes, {{}, ',', {}});
    QVERIFY2(error.message.contains(u"leads.csv"_s) && error.message.contains(u"never closed"_s), qPrintable(error.message));
    QTEST(error.line, "line");
    QTEST(error.column, "column");
}

// Rows must not go lost in a quoted cell whose end is another cell's quote.
void TestTableReaderFaults::quoteClosedFarBelow()
{
    const ReadError error = errorOf("linkedin,reason\njohn-doe,\"Acme\njane-smith,x\nbob-jones,\"Beta\"\neve-adams,y\n");
    QVERIFY2(error.message.contains(u"leads.csv"_s) && error.message.contains(u"line 2, column 10"_s), qPrintable(error.message));
    QCOMPARE(error.line, 2);
    QCOMPARE(error.column, 10);
}

void TestTableReaderFaults::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n,,\n") << u"empty"_s;
    QTest::newRow("Excel") << QByteArray("PK\x03\x04....xl/workbook.xml") << u"is damaged"_s;
    QTest::newRow("OpenDocument") << QByteArray("PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK") << u"is damaged"_s;
    QTest::newRow("Word") << QByteArray("PK\x03\x04....word/document.xml") << u"text document"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04....leads.csv") << u"ZIP"_s;
    QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....") << u"in the old format"_s;
    QTest::newRow("Rich text") << QByteArray("{\\rtf1 ann-lee}") << u"text document"_s;
    QTest::newRow("JSON") << QByteArray("[{\"a\": }]") << u"leads.csv"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n...") << u"PDF"_s;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08....") << u"compressed"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"picture"_s;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01\x03\x04\x05\x06\x07")
                             << u"neither a text nor a workbook"_s;
}

void TestTableReaderFaults::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ReadError error = errorOf(bytes);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(error.message.contains(u"leads.csv"_s));
}

void TestTableReaderFaults::webPages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    const QByteArray page = "<HTML><body><table><tr><td>ann-lee</td></tr></table></body></html>";
    const QByteArray workbook = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>";
    QTest::newRow("page") << page << true;
    QTest::newRow("page behind blanks and a mark") << "\xef\xbb\xbf\r\n  " + page << true;
    QTest::newRow("page with a type") << "<!doctype html>\n" + page << true;
    QTest::newRow("page as XML") << "<?xml version=\"1.0\"?>\n" + page << true;
    QTest::newRow("table") << QByteArray("<table border=1><tr><td>ann-lee") << true;
    QTest::newRow("workbook as XML") << "<?xml version=\"1.0\"?>\n" + workbook << true;
    QTest::newRow("workbook's instruction") << "<?mso-application progid=\"Excel.Sheet\"?>" + workbook << true;
    QTest::newRow("page in UTF-16") << QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0a\0n\0n\0", 18) << true;
    QTest::newRow("a header that begins alike") << QByteArray("<tablename>,linkedin\nx,ann-lee\n") << false;
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?>\n<people><p>linkedin.com/in/ann</p></people>\n") << false;
}

// What somebody pastes from a page's source is read as before.
void TestTableReaderFaults::webPages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRefused);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"leads.xls"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto table = readTableFile(file.fileName());
    QCOMPARE(!table, isRefused);
    if (isRefused)
        QVERIFY2(table.error().message.startsWith(u"leads.xls is a web page or an old Excel format"_s), qPrintable(table.error().message));
    QVERIFY(readTable(bytes, u"Pasted text"_s));
    ReadOptions chosen;
    chosen.delimiter = ',';
    QVERIFY2(readTableFile(file.fileName(), chosen), "whoever fixes a delimiter means a text");
}

void TestTableReaderFaults::fileErrors()
{
    const QTemporaryDir folder;
    const auto missing = readTableFile(folder.filePath(u"none.csv"_s));
    QVERIFY(!missing && missing.error().message.contains(u"does not exist"_s));
    const auto directory = readTableFile(folder.path());
    QVERIFY(!directory && directory.error().message.contains(u"is a folder"_s));
}

// A file that is nearly nothing but a hole.
void TestTableReaderFaults::tooLarge()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"leads.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("linkedin\nann-lee\n") > 0);
    QVERIFY(file.resize(qint64(4) * 1024 * 1024 * 1024 + 1));
    file.close();
    const auto table = readTableFile(file.fileName());
    QVERIFY(!table && table.error().message.contains(u"larger than 4 GB"_s));
}

void TestTableReaderFaults::stops()
{
    const std::atomic<bool> stop = true;
    const auto table = readTable("linkedin\nann-lee\n", u"x"_s, {}, &stop);
    QVERIFY(!table);
    QVERIFY(table.error().message.isEmpty());
}

void TestTableReaderFaults::reportsProgress()
{
    QByteArray bytes = "linkedin,reason\n";
    for (int i = 0; i < 100000; ++i)
        bytes += "person-" + QByteArray::number(i) + ",x\n";
    qint64 last = 0;
    int calls = 0;
    const auto table = readTable(bytes, u"x"_s, {}, nullptr, [&](qint64 done, qint64 total, qint64 rows) {
        QVERIFY(done >= last);
        QCOMPARE(total, bytes.size());
        QVERIFY(rows <= 100000);
        last = done;
        ++calls;
    });
    QVERIFY(table);
    QCOMPARE(last, bytes.size());
    QVERIFY(calls > 3);
    // In the middle of it a stop still stops.
    std::atomic<bool> stop = false;
    const auto stopped = readTable(bytes, u"x"_s, {}, &stop, [&stop](qint64, qint64, qint64) { stop = true; });
    QVERIFY(!stopped && stopped.error().message.isEmpty());
}

void TestTableReaderFaults::survivesAnything()
{
    const QByteArrayList pieces{"\"",   "\"\"", ",",        ";",   "\t", "\r", "\n",
                                "\r\n", "a",    "ann-lee",  " ",   "'",  "=",  QByteArray(1, '\0'),
                                "\xff", "\xc3", "\xc3\xa9", "sep="};
    quint32 seed = 1;
    const auto random = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 8; };
    int tables = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes;
        for (quint32 n = random() % 30; n > 0; --n)
            bytes += pieces.at(random() % quint32(pieces.size()));
        const auto table = readTable(bytes, u"x"_s);
        if (!table) {
            QVERIFY(!table.error().message.isEmpty());
            continue;
        }
        ++tables;
        QVERIFY(table->rows.columnCount() <= table->headers.size());
        for (size_t row = 0; row < table->rows.rowCount(); ++row) {
            for (int column = 0; column < table->rows.cellCount(row); ++column) {
                const std::string_view cell = table->rows.cell(row, column);
                QVERIFY(QByteArrayView(cell.data(), qsizetype(cell.size())).isValidUtf8());
                QVERIFY(cell.find('\0') == std::string_view::npos);
            }
        }
    }
    QVERIFY(tables > 1000);
}

QTEST_GUILESS_MAIN(TestTableReaderFaults)
#include "tst_tablereader_faults.moc"
