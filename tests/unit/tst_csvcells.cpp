// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellparser.h"
#include "import/rowassembler.h"

#include <QTest>

using namespace Muster;

namespace {

/// Rows as "a|b", one a line; "!" instead of the last where a quote is at fault.
QByteArray cutPieces(const QByteArrayList &pieces, char delimiter)
{
    RowStore rows;
    ReadNotes notes;
    RowAssembler assembler(rows, notes);
    CsvCellParser parser(delimiter, '"', assembler);
    bool readable = true;
    for (const QByteArray &piece : pieces)
        readable = readable && parser.feed({piece.constData(), static_cast<size_t>(piece.size())});
    const CellParser::End end = parser.finish();
    QByteArray result;
    for (size_t row = 0; row < rows.rowCount(); ++row) {
        for (int column = 0; column < rows.cellCount(row); ++column) {
            const std::string_view cell = rows.cell(row, column);
            result += (column > 0 ? "|" : "") + QByteArray(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        result += '\n';
    }
    return end == CellParser::End::Complete ? result : result + (end == CellParser::End::UnclosedQuote ? "!" : "!text");
}

QByteArray cut(const QByteArray &text, qsizetype border, char delimiter = ',')
{
    return cutPieces({text.first(border), text.sliced(border)}, delimiter);
}

} // namespace

class TestCsvCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsCells_data();
    void cutsCells();
    void delimiterMayBeABlank();
    void wholeCellsAreCutAsBytesAre();
};

void TestCsvCells::cutsCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &rows) { QTest::newRow(name) << text << rows; };
    row("plain", "a,b\nc,d\n", "a|b\nc|d\n");
    row("no last line end", "a,b\nc,d", "a|b\nc|d\n");
    row("line ends of all kinds", "a\rb\r\nc\nd", "a\nb\nc\nd\n");
    row("blank rows", "\n\r\n  \na\n\n", "a\n");
    row("empty cells", ",a,,x\n\"\",b,\"\",x\nc,,\"\",\"x\"", "|a||x\n|b||x\nc|||x\n");
    row("empty cells at the end", ",a,\n\"\",b,\"\"\nc,", "|a\n|b\nc\n");
    row("blanks around", " a b , \"c \" ,\td\t\n", "a b|c |d\n");
    row("quoted", "\"a,b\",\"c\r\nd\"\n\"e \"\"f\"\"\",g\n", "a,b|c\r\nd\ne \"f\"|g\n");
    row("quote within a plain cell", "3\" wide,a \"b\" c\n", "3\" wide|a \"b\" c\n");
    row("text behind a quote", "j,\"Acme\" client\nk,x\nb,\"Beta\"\ne,y", "j|\"Acme\" client\nk|x\nb|Beta\ne|y\n");
    row("text behind a quote, cell after", "\"Acme\" client ,x\ny,z\n", "\"Acme\" client|x\ny|z\n");
    row("text behind a quote at the end", "\"Acme\"  x", "\"Acme\"  x\n");
    row("two quotations", "\"a\" \"b\",x\n", "a\" \"b|x\n");
    row("quotation within quotes", "\"a \"b\" c\",2\nd,e\n", "a \"b\" c|2\nd|e\n");
    row("one quote never closed", "a,\"b\nc,d\n", "!");
    row("closed by the next quote below", "j,\"Acme\nk,x\nb,\"Beta\"\ne,y\n", "!text");
    row("rows before a faulty one", "a,b\nj,\"A\nk,\"B\"\n", "a|b\n!text");
}

void TestCsvCells::cutsCells()
{
    QFETCH(QByteArray, text);
    for (qsizetype border = 0; border <= text.size(); ++border)
        QTEST(cut(text, border), "rows");
}

void TestCsvCells::delimiterMayBeABlank()
{
    QCOMPARE(cut("a b\n\"c d\" e\n", 0, ' '), QByteArray("a|b\nc d|e\n"));
    QCOMPARE(cut("a\t\tb\n \"c\"\t d \n", 0, '\t'), QByteArray("a||b\nc|d\n"));
}

// What comes in one piece is taken by whole cells, what comes byte by byte is not.
void TestCsvCells::wholeCellsAreCutAsBytesAre()
{
    const QByteArrayList parts{"\"", "\"\"", ",", ",", "\n", "\r\n", "\r", " ", "\t", "a", "\"b\"", "long enough for a whole register"};
    quint32 seed = 1;
    const auto random = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 8; };
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (quint32 n = random() % 16; n > 0; --n)
            text += parts.at(random() % quint32(parts.size()));
        const char delimiter = round % 3 == 0 ? '\t' : ',';
        QByteArrayList bytes;
        for (char c : text)
            bytes << QByteArray(1, c);
        QCOMPARE(cutPieces({text}, delimiter), cutPieces(bytes, delimiter));
    }
}

QTEST_APPLESS_MAIN(TestCsvCells)
#include "tst_csvcells.moc"
