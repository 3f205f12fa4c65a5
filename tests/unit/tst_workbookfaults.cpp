// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookreader.h"
#include "support/workbooks.h"

#include <QTest>

#include <random>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

/// The message, or "read".
QString outcome(const QByteArray &bytes)
{
    const auto table = readWorkbook(bytes, u"leads"_s);
    return table ? u"read"_s : table.error().message;
}

QList<ZipPart> plainXlsx()
{
    return xlsxParts({{"Leads", "<sheetData>" + xlsxRow(1, {"email", "company"}) + xlsxRow(2, {"a@acme.com", "Acme"}) +
                                    "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"1\"><v>46092.5</v></c></row></sheetData>"
                                    "<mergeCells><mergeCell ref=\"A9:B9\"/></mergeCells>"},
                      {"More", "<sheetData/>"}},
                     {.strings = "<si><t>b@acme.com</t></si>", .styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"});
}

QList<ZipPart> plainOds()
{
    return odsParts(
        "<table:table table:name=\"Leads\">" + odsRow({"email", "company"}) + odsRow({"a@acme.com", "Acme &amp; Co"}) +
        odsRow({"b@acme.com"}, "table:number-rows-repeated=\"2\"") +
        "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-11\"/></table:table-row></table:table>");
}

QByteArray without(QList<ZipPart> parts, const QByteArray &name)
{
    parts.removeIf([&name](const ZipPart &part) { return part.name == name; });
    return zipOf(parts);
}

QByteArray with(QList<ZipPart> parts, const QByteArray &name, const QByteArray &content)
{
    for (ZipPart &part : parts) {
        if (part.name == name)
            part.content = content;
    }
    return zipOf(parts);
}

QByteArray oleFileWith(const QString &entry)
{
    const QByteArray name(reinterpret_cast<const char *>(entry.utf16()), entry.size() * 2);
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0') + name + QByteArray(1000, '\0');
}

/// Some bytes changed, taken out or put in.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(bound, 1)));
    };
    for (qsizetype changes = 1 + below(4); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes[at] = "<>&;\"'/=!-[]0 9\0"[below(16)];
            break;
        case 2:
            bytes.remove(at, 1 + below(20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(50)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

const QString partDamaged =
    u"leads is damaged: its part %1 cannot be read. Open it in a spreadsheet program, save it under another name and "
    "choose that file."_s;

} // namespace

class TestWorkbookFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWorkbooksByTheirBegin();
    void saysWhichPartIsDamaged();
    void saysWhatIsNoWorkbook();
    void saysThatAPasswordIsNeeded();
    void refusesBombs();
    void saysThatThereIsNothing();
    void refusesImpossibleReferences();
    void survivesDamagedArchives_data();
    void survivesDamagedArchives();
    void survivesDamagedParts_data();
    void survivesDamagedParts();
    void stops();
    void tellsProgress();
};

void TestWorkbookFaults::knowsWorkbooksByTheirBegin()
{
    QVERIFY(mayBeWorkbook("PK\x03\x04 and so on"));
    QVERIFY(mayBeWorkbook("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
    QVERIFY(!mayBeWorkbook("PK,name"));
    QVERIFY(!mayBeWorkbook(""));
}

void TestWorkbookFaults::saysWhichPartIsDamaged()
{
    QCOMPARE(outcome(zipOf(plainXlsx())), u"read"_s);
    QCOMPARE(outcome(zipOf(plainOds())), u"read"_s);
    for (const char *const part : {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
        QCOMPARE(outcome(without(plainXlsx(), part)), partDamaged.arg(QString::fromLatin1(part)));
        QCOMPARE(outcome(with(plainXlsx(), part, "garbage")), partDamaged.arg(QString::fromLatin1(part)));
        QCOMPARE(outcome(with(plainXlsx(), part, "<workbook><b></b>")), partDamaged.arg(QString::fromLatin1(part)));
    }
    QCOMPARE(outcome(without(plainXlsx(), "xl/_rels/workbook.xml.rels")), partDamaged.arg(u"xl/workbook.xml"_s));
    QCOMPARE(outcome(without(plainXlsx(), "_rels/.rels")), u"read"_s); // the usual names will do
    QCOMPARE(outcome(with(plainOds(), "content.xml", "<a><b></a>")), partDamaged.arg(u"content.xml"_s));
    QCOMPARE(outcome(with(plainOds(), "content.xml", "<no><table/></no>")), partDamaged.arg(u"content.xml"_s));
    QList<ZipPart> lying = plainXlsx();
    lying.first().hasWrongChecksum = true;
    QCOMPARE(outcome(zipOf(lying)), partDamaged.arg(u"xl/worksheets/sheet1.xml"_s));
}

void TestWorkbookFaults::saysWhatIsNoWorkbook()
{
    const QByteArray archive = zipOf(plainXlsx());
    for (const QByteArray &bytes : {archive.first(archive.size() / 2), archive.first(10), "PK\x03\x04"_ba, QByteArray(), "name,email"_ba})
        QCOMPARE(outcome(bytes),
                 u"leads is damaged or not whole: it ends too early or is no workbook. Get it once more from where it came from."_s);
    QCOMPARE(outcome(zipOf({{"notes.txt", "hello"}})),
             u"leads holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file."_s);
    QCOMPARE(outcome(with(plainXlsx(), "xl/workbook.xml", "<w:document xmlns:w=\"x\"/>")),
             u"leads holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file."_s);
    QByteArray binary = plainXlsx().last().content;
    binary.replace("workbook.xml", "workbook.bin");
    QCOMPARE(outcome(zipOf({{"_rels/.rels", binary}, {"xl/workbook.bin", "1"}})),
             u"leads is an Excel workbook in the binary format. Save it as XLSX or CSV and choose that file."_s);
    QCOMPARE(outcome(oleFileWith(u"Workbook"_s)),
             u"leads is an Office file in the old format. Save it as XLSX or CSV and choose that file."_s);
}

void TestWorkbookFaults::saysThatAPasswordIsNeeded()
{
    const QString message = u"leads is protected by a password. Open it, save it without a password and choose that file."_s;
    QCOMPARE(outcome(oleFileWith(u"EncryptedPackage"_s)), message);
    const QByteArray manifest =
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    QCOMPARE(outcome(with(plainOds(), "META-INF/manifest.xml", manifest)), message);
    QCOMPARE(outcome(zipOf({{"mimetype", "x"}, {"encrypted-package", "x"}})), message);
    QList<ZipPart> encrypted = plainXlsx();
    encrypted.first().saysEncrypted = true;
    QCOMPARE(outcome(zipOf(encrypted)), message);
}

void TestWorkbookFaults::refusesBombs()
{
    QList<ZipPart> parts = plainXlsx();
    ZipPart bomb{"xl/media/bomb.bin", "1"};
    bomb.saidBytes = 60'000'000;
    parts.append(bomb);
    QVERIFY(outcome(zipOf(parts)).startsWith(u"leads would unpack to far more than a workbook holds"_s));
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
    QCOMPARE(outcome(with(plainXlsx(), "xl/sharedStrings.xml", laughs + "<sst><si><t>&b;</t></si></sst>")),
             partDamaged.arg(u"xl/sharedStrings.xml"_s));
}

void TestWorkbookFaults::saysThatThereIsNothing()
{
    const QString message = u"leads is empty: none of its sheets has a cell with anything in it. Nothing was read."_s;
    QCOMPARE(outcome(xlsxOf({{"One", "<sheetData/>"}, {"Two", "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>"}})),
             message);
    QCOMPARE(outcome(odsOf("<table:table table:name=\"One\"><table:table-row><table:table-cell/></table:table-row></table:table>")),
             message);
    QCOMPARE(outcome(xlsxOfRows(xlsxRow(1, {" "}))), u"leads is empty: it has no row with anything in it. Nothing was read."_s);
}

void TestWorkbookFaults::refusesImpossibleReferences()
{
    const QString tooMany = u"leads holds more cells than Muster can read"_s;
    const QString damaged = partDamaged.arg(u"xl/worksheets/sheet1.xml"_s);
    const auto outcomeOf = [](const QByteArray &reference) {
        return outcome(xlsxOfRows("<row r=\"1\"><c r=\"" + reference + "\"><v>1</v></c></row>"));
    };
    QCOMPARE(outcomeOf("XFD1"), u"read"_s);
    for (const char *const reference : {"XFE1", "ZZZZZZZZZZZZZZZZ1", "1", "-"})
        QVERIFY(outcomeOf(reference).startsWith(tooMany));
    QVERIFY(outcome(xlsxOfRows(xlsxRow(20'000'000, {"a"}))).startsWith(tooMany));
    QCOMPARE(outcome(xlsxOfRows(xlsxRow(2, {"a"}) + xlsxRow(2, {"b"}))), damaged); // a row comes once, and below those before it
    QCOMPARE(outcome(xlsxOfRows(xlsxRow(0, {"a"}))), damaged);
    QCOMPARE(outcome(xlsxOfRows("<row r=\"99999999999\"><c><v>1</v></c></row>")), damaged);
}

void TestWorkbookFaults::survivesDamagedArchives_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::newRow("XLSX") << zipOf(plainXlsx());
    QTest::newRow("ODS") << zipOf(plainOds());
}

// Whatever happens to the bytes: a table or a message.
void TestWorkbookFaults::survivesDamagedArchives()
{
    QFETCH(QByteArray, archive);
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i)
        QVERIFY(!outcome(mutated(archive, random)).isEmpty());
}

void TestWorkbookFaults::survivesDamagedParts_data()
{
    QTest::addColumn<QList<ZipPart>>("parts");
    QTest::newRow("XLSX") << plainXlsx();
    QTest::newRow("ODS") << plainOds();
}

// The archive is whole, what is in it is not: this gets past the checksums.
void TestWorkbookFaults::survivesDamagedParts()
{
    QFETCH(QList<ZipPart>, parts);
    std::mt19937 random(11);
    int read = 0;
    for (int i = 0; i < 600; ++i) {
        QList<ZipPart> changed = parts;
        ZipPart &part = changed[static_cast<qsizetype>(random() % static_cast<unsigned>(changed.size()))];
        part.content = mutated(part.content, random);
        const QString result = outcome(zipOf(changed));
        QVERIFY(!result.isEmpty());
        read += result == u"read"_s ? 1 : 0;
    }
    QVERIFY(read > 10 && read < 590); // or the changes would be too many or none
}

void TestWorkbookFaults::stops()
{
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row)
        rows += xlsxRow(row, {QByteArray::number(row * 7919) + "@acme.com", "Acme " + QByteArray::number(row * 104'729)});
    std::atomic<bool> stop = true;
    const auto atOnce = readWorkbook(xlsxOfRows(rows), u"leads"_s, {}, &stop);
    QVERIFY(!atOnce);
    QCOMPARE(atOnce.error().message, QString());

    stop = false;
    qint64 rowsRead = 0;
    const auto onTheWay = readWorkbook(xlsxOfRows(rows), u"leads"_s, {}, &stop, [&](qint64, qint64, qint64 read) {
        rowsRead = read;
        stop = stop || read > 100;
    });
    QVERIFY(!onTheWay);
    QCOMPARE(onTheWay.error().message, QString());
    QVERIFY(rowsRead > 100 && rowsRead < 20'000);
}

void TestWorkbookFaults::tellsProgress()
{
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row)
        rows += xlsxRow(row, {QByteArray::number(row * 7919) + "@acme.com", "Acme " + QByteArray::number(row * 104'729)});
    int calls = 0;
    bool inBounds = true;
    qint64 lastBytes = 0;
    qint64 lastRows = 0;
    qint64 total = 0;
    const auto table = readWorkbook(xlsxOfRows(rows), u"leads"_s, {}, nullptr, [&](qint64 bytes, qint64 bytesTotal, qint64 rowsRead) {
        ++calls;
        inBounds = inBounds && bytes <= bytesTotal && bytes >= lastBytes && rowsRead >= lastRows;
        lastBytes = bytes;
        lastRows = rowsRead;
        total = bytesTotal;
    });
    QVERIFY(table);
    QVERIFY(calls > 5);
    QVERIFY(inBounds);
    QCOMPARE(lastBytes, total);
    QVERIFY(lastRows > 15'000);
}

QTEST_APPLESS_MAIN(TestWorkbookFaults)
#include "tst_workbookfaults.moc"
