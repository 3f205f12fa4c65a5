// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/formulaguard.h"
#include "export/csvwriter.h"
#include "import/tablereader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<QByteArrayList> &rows, const CsvStyle &style = {})
{
    QByteArray bytes;
    QBuffer device(&bytes);
    if (!device.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    CsvWriter csv(device, style);
    for (const QByteArrayList &row : rows) {
        for (const QByteArray &cell : row)
            csv.cell(std::string_view(cell.constData(), size_t(cell.size())));
        csv.endRow();
    }
    if (!csv.flush())
        qFatal("not written");
    return bytes;
}

/// Takes nothing, as a full disk does.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void styles();
    void formulas();
    void tellsAFullDisk();
    void readsBackTheSame_data();
    void readsBackTheSame();
};

void TestCsvWriter::writesCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("other delimiter") << QByteArray("a;b") << QByteArray("a;b");
    QTest::newRow("quote") << QByteArray("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("blank at an edge") << QByteArray(" a") << QByteArray("\" a\"");
    QTest::newRow("UTF-8") << QByteArray("Zoë") << QByteArray("Zoë");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("formula with a comma") << QByteArray("=f(1,2)") << QByteArray("\"'=f(1,2)\"");
    QTest::newRow("plus") << QByteArray("+43 1") << QByteArray("'+43 1");
    QTest::newRow("minus") << QByteArray("-5") << QByteArray("'-5");
    QTest::newRow("at") << QByteArray("@ann") << QByteArray("'@ann");
    QTest::newRow("tab") << QByteArray("\t=x") << QByteArray("\"'\t=x\"");
    QTest::newRow("carriage return first") << QByteArray("\r=x") << QByteArray("\"'\r=x\"");
    QTest::newRow("apostrophe") << QByteArray("'tis") << QByteArray("'tis");
    QTest::newRow("apostrophe before a formula") << QByteArray("'=x") << QByteArray("''=x");
}

void TestCsvWriter::writesCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, bytes);
    QCOMPARE(written({{cell, "z"}}), bytes + ",z\r\n");
}

void TestCsvWriter::styles()
{
    QCOMPARE(written({{"a;b", "c,d"}}, {';', true, true}), QByteArray("\xef\xbb\xbf\"a;b\";c,d\r\n"));
    QCOMPARE(written({{"=1"}}, {',', false, false}), QByteArray("=1\r\n"));
    QCOMPARE(written({}), QByteArray());
}

void TestCsvWriter::formulas()
{
    for (const char *text : {"=1", "+1", "-1", "@x", "\tx", "\rx"})
        QVERIFY2(beginsFormula(text), text);
    for (const char *text : {"", "a=1", "'=1", " =1", "1"})
        QVERIFY2(!beginsFormula(text), text);
}

void TestCsvWriter::tellsAFullDisk()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter csv(device);
    csv.cell(std::string_view("a"));
    csv.endRow();
    QVERIFY(!csv.flush());
    // And does not forget it.
    QVERIFY(!csv.flush());
}

void TestCsvWriter::readsBackTheSame_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("byteOrderMark");
    QTest::newRow("commas") << ',' << false;
    QTest::newRow("semicolons, mark") << ';' << true;
    QTest::newRow("tabs") << '\t' << false;
    QTest::newRow("bars") << '|' << true;
}

void TestCsvWriter::readsBackTheSame()
{
    QFETCH(char, delimiter);
    QFETCH(bool, byteOrderMark);
    const QByteArrayList pieces{"a", "Zoë", "株", " ", ",", ";", "\t", "|", "\"", "'", "=", "+", "-", "@", "\n", "\r", "\r\n", "1"};
    QRandomGenerator random(3);
    QList<QByteArrayList> rows{{"linkedin", "reason", "x"}};
    for (int i = 0; i < 2000; ++i) {
        QByteArrayList row{"person-" + QByteArray::number(i)};
        for (int column = 0; column < 2; ++column) {
            QByteArray cell;
            for (int n = random.bounded(7); n > 0; --n)
                cell += pieces.at(random.bounded(int(pieces.size())));
            row << cell;
        }
        rows << row;
    }
    const auto table = readTable(written(rows, {delimiter, byteOrderMark, true}), u"x"_s, {{}, delimiter, true});
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->rows.rowCount(), size_t(rows.size() - 1));
    for (size_t row = 0; row < table->rows.rowCount(); ++row) {
        for (int column = 0; column < 3; ++column) {
            const QByteArray &expected = rows.at(qsizetype(row) + 1).at(column);
            QCOMPARE(QByteArray::fromStdString(std::string(table->rows.cell(row, column))), expected);
        }
    }
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
