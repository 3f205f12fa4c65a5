// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookreader.h"
#include "support/workbooks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

ImportTable read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto table = readWorkbook(bytes, u"leads.xlsx"_s, options);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

QStringList rowTexts(const ImportTable &table, size_t row)
{
    QStringList texts;
    for (int column = 0; column < table.headers.size(); ++column) {
        const std::string_view cell = table.rows.cell(row, column);
        texts << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    }
    return texts;
}

QList<quint32> rowNumbers(const ImportTable &table)
{
    QList<quint32> numbers;
    for (size_t row = 0; row < table.rows.rowCount(); ++row)
        numbers << table.rows.rowNumber(row);
    return numbers;
}

const ReadOptions noHeader{.hasHeader = false};

/// What one cell is read as.
QString cellText(const QByteArray &cell, const XlsxExtras &extras = {})
{
    const ImportTable table = read(xlsxOfRows("<row>" + cell + "<c t=\"str\"><v>behind</v></c></row>", extras), noHeader);
    return rowTexts(table, 0).value(table.headers.size() - 2);
}

const QByteArray header = xlsxRow(1, {"email", "company"});

} // namespace

class TestWorkbookXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLibxlsxwriterWrites();
    void readsCells_data();
    void readsCells();
    void readsStyledNumbers();
    void countsDaysFrom1904();
    void readsSharedStrings();
    void numbersRowsAsTheSheetDoes();
    void placesCellsByTheirReferences();
    void skipsRowsAndGuessesTheHeader();
    void notesHiddenRowsAndMergedCells();
    void leavesEmptyColumnsOut();
    void choosesSheets();
    void readsResultFiles();
    void knowsOtherWaysToWriteXml();
};

void TestWorkbookXlsx::readsWhatLibxlsxwriterWrites()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"leads.xlsx"_s));
    lxw_workbook *const workbook = workbook_new(path.constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "Leads");
    lxw_format *const day = workbook_add_format(workbook);
    format_set_num_format(day, "dd.mm.yyyy");
    const char *const headers[] = {"email", "since", "phone", "rate", "member"};
    for (lxw_col_t column = 0; column < 5; ++column)
        worksheet_write_string(sheet, 0, column, headers[column], nullptr);
    worksheet_write_string(sheet, 1, 0, "  zo\xc3\xab@acme.com ", nullptr);
    lxw_datetime since = {2026, 3, 11, 0, 0, 0.0};
    worksheet_write_datetime(sheet, 1, 1, &since, day);
    worksheet_write_number(sheet, 1, 2, 491761234567890.0, nullptr);
    worksheet_write_number(sheet, 1, 3, 0.1, nullptr);
    worksheet_write_boolean(sheet, 1, 4, 1, nullptr);
    worksheet_write_string(sheet, 2, 0, "'=SUM(A1)", nullptr);
    worksheet_write_formula_num(sheet, 2, 3, "=1+1", nullptr, 2);
    worksheet_write_formula_str(sheet, 2, 4, "=\"a\"&\"b\"", nullptr, "ab");
    QCOMPARE(workbook_close(workbook), LXW_NO_ERROR);
    QFile file(QFile::decodeName(path));
    QVERIFY(file.open(QIODevice::ReadOnly));

    const ImportTable table = read(file.readAll());
    QCOMPARE(table.name, u"leads.xlsx"_s);
    QCOMPARE(table.headers, (QStringList{u"email"_s, u"since"_s, u"phone"_s, u"rate"_s, u"member"_s}));
    QCOMPARE(rowTexts(table, 0), (QStringList{u"zo\u00eb@acme.com"_s, u"2026-03-11"_s, u"491761234567890"_s, u"0.1"_s, u"TRUE"_s}));
    QCOMPARE(rowTexts(table, 1), (QStringList{u"=SUM(A1)"_s, {}, {}, u"2"_s, u"ab"_s}));
    QVERIFY(table.notes.kind == SourceKind::Workbook);
    QVERIFY(table.notes.hasHeader);
    QCOMPARE(table.notes.sheet, u"Leads"_s);
    QCOMPARE(table.notes.raggedRows.count, 0);
}

void TestWorkbookXlsx::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << "<c><v>1.5</v></c>"_ba << u"1.5"_s;
    QTest::newRow("number, said so") << "<c t=\"n\"><v> 12 </v></c>"_ba << u"12"_s;
    QTest::newRow("boolean") << "<c t=\"b\"><v>0</v></c>"_ba << u"FALSE"_s;
    QTest::newRow("error") << "<c t=\"e\"><v>#N/A</v></c>"_ba << u"#N/A"_s;
    QTest::newRow("text in the cell") << "<c t=\"inlineStr\"><is><t> Zo\xc3\xab &amp; Co </t></is></c>"_ba << u"Zo\u00eb & Co"_s;
    QTest::newRow("rich text in the cell")
        << "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\">bold </t></r><r><t>plain</t></r></is></c>"_ba
        << u"bold plain"_s;
    QTest::newRow("formula") << "<c><f>A1*2</f><v>3</v></c>"_ba << u"3"_s;
    QTest::newRow("formula that makes a text") << "<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>"_ba << u"ax"_s;
    QTest::newRow("formula that makes a boolean") << "<c t=\"b\"><f>TRUE()</f><v>1</v></c>"_ba << u"TRUE"_s;
    QTest::newRow("formula that makes an error") << "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"_ba << u"#DIV/0!"_s;
    QTest::newRow("array formula") << "<c t=\"str\"><f t=\"array\" ref=\"A1:A2\">B1:B2</f><v>b</v></c>"_ba << u"b"_s;
    QTest::newRow("formula never computed") << "<c><f>A1*2</f></c>"_ba << QString();
    QTest::newRow("formula with an empty value") << "<c t=\"str\"><f>A1</f><v></v></c>"_ba << QString();
    QTest::newRow("day in ISO 8601") << "<c t=\"d\"><v>2026-03-11T10:02:00</v></c>"_ba << u"2026-03-11 10:02"_s;
    QTest::newRow("escapes") << "<c t=\"str\"><v>a_x000D_\nb</v></c>"_ba << u"a\nb"_s;
    QTest::newRow("guard") << "<c t=\"str\"><v>'+49 176</v></c>"_ba << u"+49 176"_s;
    QTest::newRow("style alone") << "<c s=\"0\"/>"_ba << QString();
    QTest::newRow("blanks") << "<c t=\"str\"><v> \n </v></c>"_ba << QString();
    QTest::newRow("what a later Excel adds") << "<c><v>1</v><extLst><ext><x14:v xmlns:x14=\"x\">2</x14:v></ext></extLst></c>"_ba << u"1"_s;
}

void TestWorkbookXlsx::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const QByteArray rows = "<row>" + cell + "<c t=\"str\"><v>behind</v></c></row><row><c t=\"str\"><v>below</v></c></row>";
    const ImportTable table = read(xlsxOfRows(rows), noHeader);
    QCOMPARE(rowTexts(table, 0), (QStringList{expected, u"behind"_s}));
}

void TestWorkbookXlsx::readsStyledNumbers()
{
    const XlsxExtras extras{
        .styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d. mmm yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;&quot;;0\"/>"
            "<numFmt numFmtId=\"14\" formatCode=\"0.00\"/><numFmt numFmtId=\"166\" formatCode=\"00000\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"9\"/>"
            "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs><dxfs><dxf><numFmt numFmtId=\"0\" formatCode=\"d\"/></dxf></dxfs>"};
    const auto shown = [&](int style, const QByteArray &value) {
        return cellText("<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>", extras);
    };
    QCOMPARE(shown(0, "46092"), u"46092"_s);
    QCOMPARE(shown(1, "46092"), u"2026-03-11"_s);
    QCOMPARE(shown(2, "46092"), u"46092"_s); // the workbook has made another of the built-in format
    QCOMPARE(shown(3, "46092.5"), u"2026-03-11 12:00"_s);
    QCOMPARE(shown(4, "0.25"), u"25%"_s);
    QCOMPARE(shown(5, "7"), u"7"_s);
    QCOMPARE(shown(6, "1234"), u"01234"_s);
    QCOMPARE(shown(99, "46092"), u"46092"_s); // no such style
}

void TestWorkbookXlsx::countsDaysFrom1904()
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray cell = "<c s=\"1\"><v>44630</v></c>";
    QCOMPARE(cellText(cell, {.styles = styles, .properties = "<workbookPr date1904=\"1\"/>"}), u"2026-03-11"_s);
    QCOMPARE(cellText(cell, {.styles = styles, .properties = "<workbookPr date1904=\"true\"/>"}), u"2026-03-11"_s);
    QCOMPARE(cellText(cell, {.styles = styles, .properties = "<workbookPr date1904=\"0\"/>"}), u"2022-03-10"_s);
}

void TestWorkbookXlsx::readsSharedStrings()
{
    const XlsxExtras extras{.strings =
                                "<si><t>first</t></si><si><r><t>Zo\xc3\xab </t></r><r><rPr/><t>Doe</t></r></si>"
                                "<si><t>\xe6\x9d\xb1\xe4\xba\xac</t><rPh sb=\"0\" eb=\"2\"><t>\xe3\x83\x88</t></rPh><phoneticPr/></si>"
                                "<si/><si><t/></si><si><t> a_x0009_b </t></si>"};
    const auto shared = [&](const QByteArray &index) { return cellText("<c t=\"s\"><v>" + index + "</v></c>", extras); };
    QCOMPARE(shared("0"), u"first"_s);
    QCOMPARE(shared("1"), u"Zo\u00eb Doe"_s);
    QCOMPARE(shared("2"), u"\u6771\u4eac"_s); // without how it is pronounced
    QCOMPARE(shared("3"), QString());
    QCOMPARE(shared("4"), QString());
    QCOMPARE(shared("5"), u"a\tb"_s);
    for (const QByteArray &index : {"6"_ba, "-1"_ba, "x"_ba, "99999999999999999999"_ba}) // not there: never just empty
        QVERIFY(!readWorkbook(xlsxOfRows("<row><c t=\"s\"><v>" + index + "</v></c></row>", extras), u"leads.xlsx"_s));
}

void TestWorkbookXlsx::numbersRowsAsTheSheetDoes()
{
    const QByteArray rows = "<row r=\"2\"/>" + xlsxRow(3, {"email", "company"}) + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>" +
                            xlsxRow(5, {"a@acme.com", "Acme"}) + "<row><c t=\"str\"><v>b@acme.com</v></c></row>" +
                            xlsxRow(1'048'576, {"c@acme.com"});
    const ImportTable table = read(xlsxOfRows(rows));
    QVERIFY(table.notes.hasHeader);
    QCOMPARE(rowNumbers(table), (QList<quint32>{5, 6, 1'048'576}));
    QCOMPARE(table.notes.blankRows, 2 + 1 + (1'048'576 - 6 - 1));
    QCOMPARE(table.notes.raggedRows.count, 0);
    QCOMPARE(rowTexts(table, 2), (QStringList{u"c@acme.com"_s, {}}));
}

void TestWorkbookXlsx::placesCellsByTheirReferences()
{
    const QByteArray rows = "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>9</v></c></row>"
                            "<row r=\"2\"><c r=\"B2\"><v>2</v></c><c><v>3</v></c><c r=\"XFD2\"><v>4</v></c></row>";
    const ImportTable table = read(xlsxOfRows(rows), noHeader);
    QCOMPARE(table.headers.size(), 4);
    QCOMPARE(table.notes.droppedColumns, 16'384 - 4);
    QCOMPARE(rowTexts(table, 0), (QStringList{u"1"_s, {}, u"3"_s, {}}));
    QCOMPARE(rowTexts(table, 1), (QStringList{{}, u"2"_s, u"3"_s, u"4"_s}));
}

void TestWorkbookXlsx::skipsRowsAndGuessesTheHeader()
{
    const QByteArray rows = xlsxRow(1, {"Leads of March"}) + xlsxRow(2, {"exported on", "2026-03-11"}) +
                            xlsxRow(5, {"email", "company", "city", "phone"}) + xlsxRow(6, {"a@acme.com", "Acme", "Bonn", "1"}) +
                            xlsxRow(7, {"b@acme.com", "Acme", "Bonn", "2"});
    for (const ReadOptions &options : {ReadOptions(), ReadOptions{.skippedLines = 4}}) {
        const ImportTable skipped = read(xlsxOfRows(rows), options);
        QVERIFY(skipped.notes.hasHeader);
        QCOMPARE(skipped.notes.skippedLines, 4);
        QCOMPARE(skipped.notes.blankRows, 0);
        QCOMPARE(skipped.headers, (QStringList{u"email"_s, u"company"_s, u"city"_s, u"phone"_s}));
        QCOMPARE(rowNumbers(skipped), (QList<quint32>{6, 7}));
    }
    const ImportTable whole = read(xlsxOfRows(rows), {.hasHeader = false, .skippedLines = 0});
    QCOMPARE(whole.headers.value(0), u"Column 1"_s);
    QCOMPARE(rowNumbers(whole), (QList<quint32>{1, 2, 5, 6, 7}));
    QCOMPARE(whole.notes.blankRows, 2);
    const ImportTable beyond = read(xlsxOfRows(rows), {.skippedLines = 6});
    QCOMPARE(rowNumbers(beyond), QList<quint32>{7});
    const ImportTable people = read(xlsxOfRows(xlsxRow(1, {"a@acme.com"}) + xlsxRow(2, {"b@acme.com"})));
    QVERIFY(!people.notes.hasHeader);
    QCOMPARE(people.rows.rowCount(), size_t(2));
}

void TestWorkbookXlsx::notesHiddenRowsAndMergedCells()
{
    const QByteArray rows = xlsxRow(1, {"email", "company"}, "hidden=\"1\"") + xlsxRow(2, {"a@acme.com", "Acme"}, "hidden=\"1\"") +
                            xlsxRow(3, {"b@acme.com", "Acme"}, "hidden=\"0\"") + xlsxRow(4, {"c@acme.com"}, "hidden=\"true\" ht=\"0\"") +
                            "<row r=\"5\" hidden=\"1\"/>";
    const QByteArray merged = "<mergeCells count=\"2\"><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"A9:C9\"/></mergeCells>";
    const ImportTable table = read(xlsxOf({{"Leads", "<sheetData>" + rows + "</sheetData>" + merged}}));
    QCOMPARE(table.rows.rowCount(), size_t(3));
    QCOMPARE(table.notes.hiddenRows.count, 2);
    QCOMPARE(table.notes.hiddenRows.first, (QList<quint32>{2, 4}));
    QCOMPARE(table.notes.mergedCells, 2);
}

void TestWorkbookXlsx::leavesEmptyColumnsOut()
{
    const QByteArray rows = xlsxRow(1, {"", "email", "", "company", "note", ""}) + xlsxRow(2, {"", "a@acme.com", "", "Acme", "", " "}) +
                            xlsxRow(3, {"", "b@acme.com", "", "", "", ""});
    const ImportTable table = read(xlsxOfRows(rows));
    QVERIFY(table.notes.hasHeader);
    QCOMPARE(table.headers, (QStringList{u"email"_s, u"company"_s, u"note"_s}));
    QCOMPARE(table.notes.droppedColumns, 2); // those behind the last are none
    QCOMPARE(rowTexts(table, 0), (QStringList{u"a@acme.com"_s, u"Acme"_s, {}}));
    QCOMPARE(rowNumbers(table), (QList<quint32>{2, 3}));
}

void TestWorkbookXlsx::choosesSheets()
{
    const auto sheetOf = [](const QByteArray &email) { return "<sheetData>" + header + xlsxRow(2, {email}) + "</sheetData>"; };
    const QByteArray workbook = xlsxOf({{"Empty", "<sheetData><row r=\"1\"><c r=\"A1\" s=\"3\"/></row></sheetData>"},
                                        {"Archive", sheetOf("old@acme.com"), "veryHidden"},
                                        {"A&amp;;B", sheetOf("ab@acme.com")},
                                        {"Leads", sheetOf("new@acme.com")}});
    const ImportTable table = read(workbook);
    QCOMPARE(table.notes.sheets, (QStringList{u"Archive"_s, u"A&;B"_s, u"Leads"_s}));
    QCOMPARE(table.notes.sheet, u"A&;B"_s);
    QCOMPARE(rowTexts(table, 0).first(), u"ab@acme.com"_s);
    QCOMPARE(rowTexts(read(workbook, {.sheet = u"leads"_s}), 0).first(), u"new@acme.com"_s);
    QCOMPARE(rowTexts(read(workbook, {.sheet = u"Archive"_s}), 0).first(), u"old@acme.com"_s);
    for (const QString &name : {u"Empty"_s, u"Nobody"_s}) {
        const auto refused = readWorkbook(workbook, u"leads.xlsx"_s, {.sheet = name});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 u"leads.xlsx has no sheet “%1” with anything in it. Its sheets: Archive, A&;B, Leads."_s.arg(name));
    }
    const ImportTable hidden = read(xlsxOf({{"Archive", sheetOf("old@acme.com"), "hidden"}}));
    QCOMPARE(hidden.notes.sheet, u"Archive"_s);
}

void TestWorkbookXlsx::readsResultFiles()
{
    const QByteArray rows = xlsxRow(1, {"email", "muster_verdict", "muster_detail"}) + xlsxRow(2, {"a@acme.com", "ready", ""}) +
                            xlsxRow(3, {"b@acme", "invalid", "no address"}, "hidden=\"1\"") +
                            xlsxRow(4, {"c@acme.com", "ready"}, "hidden=\"1\"");
    const ImportTable all = read(xlsxOfRows(rows));
    QVERIFY(all.notes.isResult);
    QCOMPARE(all.notes.failedRows, 1);
    QCOMPARE(all.rows.rowCount(), size_t(3));
    const ImportTable failed = read(xlsxOfRows(rows), {.onlyFailed = true});
    QCOMPARE(rowNumbers(failed), QList<quint32>{3});
    QCOMPARE(failed.notes.hiddenRows.first, QList<quint32>{3});
}

void TestWorkbookXlsx::knowsOtherWaysToWriteXml()
{
    const QByteArray sheet = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
                             "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a@acme.com</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    const QByteArray relationships =
        "<Relationships><Relationship Target=\"%2\" Type=\"http://purl.oclc.org/ooxml/%1\" Id=\"x\"/></Relationships>";
    const auto related = [&](const QByteArray &kind, const QByteArray &target) {
        return QByteArray(relationships).replace("%1", kind).replace("%2", target);
    };
    const QByteArray archive = zipOf({{"_rels/.rels", related("officeDocument", "/Book/wb.xml")},
                                      {"book\\wb.xml", "<workbook><sheets><sheet name=\"One\" r:id=\"x\"/></sheets></workbook>"},
                                      {"Book/_rels/wb.xml.rels", related("worksheet", "../Sheets/./one.xml"), false},
                                      {"Sheets/one.xml", sheet}});
    QVERIFY(!readWorkbook(archive, u"leads.xlsx"_s)); // a dot within a path is none that a workbook has
    const QByteArray plain = zipOf({{"_rels/.rels", related("officeDocument", "/Book/wb.xml")},
                                    {"book\\wb.xml", "<workbook><sheets><sheet name=\"One\" r:id=\"x\"/></sheets></workbook>"},
                                    {"Book/_rels/wb.xml.rels", related("worksheet", "../Sheets/one.xml"), false},
                                    {"Sheets/one.xml", sheet}});
    QCOMPARE(rowTexts(read(plain), 0), QStringList{u"a@acme.com"_s});
}

QTEST_APPLESS_MAIN(TestWorkbookXlsx)
#include "tst_workbookxlsx.moc"
