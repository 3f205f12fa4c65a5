// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookreader.h"
#include "support/workbooks.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

ImportTable read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto table = readWorkbook(bytes, u"leads.ods"_s, options);
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

QByteArray tableOf(const QByteArray &rows, const QByteArray &name = "Leads", const QByteArray &attributes = {})
{
    return "<table:table table:name=\"" + name + "\" " + attributes + "><table:table-column table:number-columns-repeated=\"3\"/>" + rows +
           "</table:table>";
}

} // namespace

class TestWorkbookOds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTable();
    void readsCells_data();
    void readsCells();
    void repeatsRowsAndCells();
    void passesOverWhatIsNoCell();
    void notesHiddenRowsAndMergedCells();
    void choosesSheets();
    void boundsRepetitions();
};

void TestWorkbookOds::readsTable()
{
    const QByteArray rest =
        "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
        "</table:table-row>"_ba;
    const ImportTable table = read(
        odsOf(tableOf(odsRow({"email", "company"}) + odsRow({"zo\xc3\xab@acme.com", " Acme &amp; Co "}) + odsRow({"b@acme.com"}) + rest)));
    QCOMPARE(table.name, u"leads.ods"_s);
    QVERIFY(table.notes.kind == SourceKind::Workbook);
    QVERIFY(table.notes.hasHeader);
    QCOMPARE(table.notes.sheets, QStringList{u"Leads"_s});
    QCOMPARE(table.headers, (QStringList{u"email"_s, u"company"_s}));
    QCOMPARE(rowTexts(table, 0), (QStringList{u"zo\u00eb@acme.com"_s, u"Acme & Co"_s}));
    QCOMPARE(rowTexts(table, 1), (QStringList{u"b@acme.com"_s, {}}));
    QCOMPARE(table.notes.blankRows, 0);
    QCOMPARE(table.notes.raggedRows.count, 0);
}

void TestWorkbookOds::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &attributes, const QByteArray &content, const QString &expected) {
        QTest::newRow(name) << "<table:table-cell " + attributes + ">" + content + "</table:table-cell>" << expected;
    };
    row("text", "office:value-type=\"string\"", "<text:p>text</text:p>", u"text"_s);
    row("text in an attribute", "office:value-type=\"string\" office:string-value=\"whole\"", "<text:p>who...</text:p>", u"whole"_s);
    row("paragraphs", "office:value-type=\"string\"", "<text:p>one</text:p><text:p/><text:p>two</text:p>", u"one\n\ntwo"_s);
    row("blanks", "office:value-type=\"string\"",
        "<text:p>a  \n b<text:s text:c=\"2\"/>c<text:s/>d<text:tab/>e<text:line-break/>f</text:p>", u"a b  c d\te\nf"_s);
    row("formatted and linked", "office:value-type=\"string\"",
        "<text:p><text:span>Zo\xc3\xab</text:span> <text:a xlink:href=\"x\">Doe</text:a></text:p>", u"Zo\u00eb Doe"_s);
    row("comment", "office:value-type=\"string\"", "<office:annotation><text:p>ask</text:p></office:annotation><text:p>text</text:p>",
        u"text"_s);
    row("drawing", "office:value-type=\"string\"",
        "<text:p>text</text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>", u"text"_s);
    row("number", "office:value-type=\"float\" office:value=\"1234.5\"", "<text:p>1.234,50</text:p>", u"1234.5"_s);
    row("telephone number", "office:value-type=\"float\" office:value=\"4.9176123456E10\"", "<text:p>4.92E10</text:p>", u"49176123456"_s);
    row("postal code", "office:value-type=\"float\" office:value=\"1234\"", "<text:p>01234</text:p>", u"01234"_s);
    row("percent", "office:value-type=\"percentage\" office:value=\"0.25\"", "<text:p>25,00 %</text:p>", u"25%"_s);
    row("money", "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"5\"", "<text:p>5,00 \xe2\x82\xac</text:p>", u"5"_s);
    row("day", "office:value-type=\"date\" office:date-value=\"2026-03-11\"", "<text:p>11.03.26</text:p>", u"2026-03-11"_s);
    row("day and time", "office:value-type=\"date\" office:date-value=\"2026-03-11T10:02:00\"", "<text:p>x</text:p>",
        u"2026-03-11 10:02"_s);
    row("time", "office:value-type=\"time\" office:time-value=\"PT10H02M00S\"", "<text:p>10:02 AM</text:p>", u"10:02"_s);
    row("boolean", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>WAHR</text:p>", u"TRUE"_s);
    row("no boolean", "office:value-type=\"boolean\" office:boolean-value=\"false\"", "<text:p>FALSCH</text:p>", u"FALSE"_s);
    row("formula", "table:formula=\"of:=[.A1]*2\" office:value-type=\"float\" office:value=\"3\"", "<text:p>3</text:p>", u"3"_s);
    row("error", "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
        "<text:p>#DIV/0!</text:p>", u"#DIV/0!"_s);
    row("repeated by LibreOffice", "office:value-type=\"float\" office:value=\"7\" calcext:value-type=\"float\"", "<text:p>7</text:p>",
        u"7"_s);
    row("guard", "office:value-type=\"string\"", "<text:p>'=1+1</text:p>", u"=1+1"_s);
    row("nothing", "table:style-name=\"ce1\"", "", QString());
}

void TestWorkbookOds::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const QByteArray behind = "<table:table-cell office:value-type=\"string\"><text:p>behind</text:p></table:table-cell>";
    const QByteArray below = odsRow({"below", "below"});
    const ImportTable table = read(odsOf(tableOf("<table:table-row>" + cell + behind + "</table:table-row>" + below)), noHeader);
    QCOMPARE(rowTexts(table, 0), (QStringList{expected, u"behind"_s}));
}

void TestWorkbookOds::repeatsRowsAndCells()
{
    const QByteArray twice =
        "<table:table-row><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\">"
        "<text:p>7</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"2\"/>"
        "<table:table-cell office:value-type=\"float\" office:value=\"8\"><text:p>8</text:p></table:table-cell></table:table-row>"_ba;
    const QByteArray rows = "<table:table-header-rows>" + odsRow({"a"}) +
                            "</table:table-header-rows><table:table-row table:number-rows-repeated=\"2\"/>" + "<table:table-row-group>" +
                            odsRow({"b"}, "table:number-rows-repeated=\"3\"") + "</table:table-row-group>" + twice;
    const ImportTable table = read(odsOf(tableOf(rows)), noHeader);
    QCOMPARE(rowNumbers(table), (QList<quint32>{1, 4, 5, 6, 7}));
    QCOMPARE(table.notes.blankRows, 2);
    QCOMPARE(rowTexts(table, 3), (QStringList{u"b"_s, {}, {}}));
    QCOMPARE(rowTexts(table, 4), (QStringList{u"7"_s, u"7"_s, u"8"_s}));
    QCOMPARE(table.notes.droppedColumns, 2);
}

void TestWorkbookOds::passesOverWhatIsNoCell()
{
    const QByteArray inside =
        "<table:table-cell office:value-type=\"string\"><text:p>a</text:p>" + tableOf(odsRow({"inner"})) + "</table:table-cell>";
    const QByteArray rows = "<table:shapes><draw:frame><text:p>drawn</text:p></draw:frame></table:shapes><office:forms/><table:table-row>" +
                            inside + "</table:table-row>" + odsRow({"b"});
    const QByteArray tables = "<table:tracked-changes><table:table-cell/></table:tracked-changes>" + tableOf(rows) +
                              "<table:dde-links><table:dde-link>" + tableOf(odsRow({"linked"}), "Linked") +
                              "</table:dde-link></table:dde-links>";
    const ImportTable table = read(odsOf(tables), noHeader);
    QCOMPARE(table.notes.sheets, QStringList{u"Leads"_s});
    QCOMPARE(table.rows.rowCount(), size_t(2));
    QCOMPARE(rowTexts(table, 0), QStringList{u"a"_s});
    QCOMPARE(rowTexts(table, 1), QStringList{u"b"_s});
}

void TestWorkbookOds::notesHiddenRowsAndMergedCells()
{
    const QByteArray merged =
        "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\" "
        "office:value-type=\"string\"><text:p>d@acme.com</text:p></table:table-cell><table:covered-table-cell "
        "office:value-type=\"string\"><text:p>under it</text:p></table:covered-table-cell>"
        "<table:table-cell office:value-type=\"string\"><text:p>note</text:p></table:table-cell></table:table-row>"_ba;
    const ImportTable table =
        read(odsOf(tableOf(odsRow({"email", "company"}) + odsRow({"a@acme.com", "Acme"}, "table:visibility=\"filter\"") +
                           odsRow({"b@acme.com"}, "table:visibility=\"visible\"") +
                           odsRow({"c@acme.com"}, "table:visibility=\"collapse\" table:number-rows-repeated=\"2\"") + merged)));
    QCOMPARE(table.notes.hiddenRows.count, 3);
    QCOMPARE(table.notes.hiddenRows.first, (QList<quint32>{2, 4, 5}));
    QCOMPARE(table.notes.mergedCells, 1);
    QCOMPARE(table.headers.size(), 3);
    QCOMPARE(rowTexts(table, 4), (QStringList{u"d@acme.com"_s, {}, u"note"_s}));
}

void TestWorkbookOds::choosesSheets()
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"_ba;
    const QByteArray tables = tableOf("<table:table-row><table:table-cell/></table:table-row>", "Empty") +
                              tableOf(odsRow({"old@acme.com"}), "Archive", "table:style-name=\"ta2\"") +
                              tableOf(odsRow({"new@acme.com"}), "Leads", "table:style-name=\"ta1\"");
    const ImportTable table = read(odsOf(tables, styles));
    QCOMPARE(table.notes.sheets, (QStringList{u"Archive"_s, u"Leads"_s}));
    QCOMPARE(table.notes.sheet, u"Leads"_s);
    QCOMPARE(rowTexts(table, 0), QStringList{u"new@acme.com"_s});
    const ImportTable archive = read(odsOf(tables, styles), {.sheet = u"Archive"_s});
    QCOMPARE(archive.notes.sheet, u"Archive"_s);
    QCOMPARE(rowTexts(archive, 0), QStringList{u"old@acme.com"_s});
    const auto refused = readWorkbook(odsOf(tables, styles), u"leads.ods"_s, {.sheet = u"Empty"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"leads.ods has no sheet “Empty” with anything in it. Its sheets: Archive, Leads."_s);
}

// A few bytes can ask for billions of cells.
void TestWorkbookOds::boundsRepetitions()
{
    const auto cell = [](const QByteArray &times) {
        return "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" + times +
               "\"><text:p>x</text:p></table:table-cell>";
    };
    const auto outcome = [](const QByteArray &rows) {
        const auto table = readWorkbook(odsOf(tableOf(rows)), u"leads.ods"_s);
        return table ? QString() : table.error().message;
    };
    const QString tooMany = u"leads.ods holds more cells than Muster can read"_s;
    QVERIFY(outcome("<table:table-row>" + cell("20000") + "</table:table-row>").startsWith(tooMany));
    QVERIFY(outcome("<table:table-row>" + cell("4294967295") + "</table:table-row>").startsWith(tooMany));
    QVERIFY(outcome("<table:table-row table:number-rows-repeated=\"20000000\">" + cell("1") + "</table:table-row>").startsWith(tooMany));
    const QByteArray blanks = "<table:table-row table:number-rows-repeated=\"4294967295\"/>";
    QVERIFY(outcome(odsRow({"a"}) + blanks.repeated(3) + odsRow({"b"})).startsWith(tooMany));
    QCOMPARE(outcome(odsRow({"a"}) + blanks), QString());
}

QTEST_APPLESS_MAIN(TestWorkbookOds)
#include "tst_workbookods.moc"
