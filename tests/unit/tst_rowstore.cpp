// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowstore.h"

#include <QTest>

#include <string>

using namespace Muster;

class TestRowStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCells();
    void raggedRowsEndWhereTheyEnd();
    void discardedRowsLeaveNothing();
    void clearKeepsItsMemory();
    void manyRows();
};

void TestRowStore::keepsCells()
{
    RowStore rows;
    QCOMPARE(rows.rowCount(), size_t(0));
    rows.append("ann");
    rows.append("");
    rows.append("M\xc3\xbcller");
    rows.endRow(2);
    rows.append("bob");
    rows.endRow(5);
    rows.shrink();
    QCOMPARE(rows.rowCount(), size_t(2));
    QCOMPARE(rows.columnCount(), 3);
    QCOMPARE(rows.cell(0, 0), std::string_view("ann"));
    QVERIFY(rows.cell(0, 1).empty());
    QCOMPARE(rows.cell(0, 2), std::string_view("M\xc3\xbcller"));
    QCOMPARE(rows.cell(1, 0), std::string_view("bob"));
    QCOMPARE(rows.rowNumber(0), 2U);
    QCOMPARE(rows.rowNumber(1), 5U);
}

void TestRowStore::raggedRowsEndWhereTheyEnd()
{
    RowStore rows;
    rows.append("a");
    rows.endRow(1);
    rows.endRow(2);
    rows.append("b");
    rows.append("c");
    rows.endRow(3);
    QCOMPARE(rows.cellCount(0), 1);
    QCOMPARE(rows.cellCount(1), 0);
    QCOMPARE(rows.cellCount(2), 2);
    QVERIFY(rows.cell(0, 1).empty());
    QVERIFY(rows.cell(0, 99).empty());
    QVERIFY(rows.cell(0, -1).empty());
    QVERIFY(rows.cell(1, 0).empty());
    QCOMPARE(rows.cell(2, 1), std::string_view("c"));
}

void TestRowStore::discardedRowsLeaveNothing()
{
    RowStore rows;
    rows.append("a");
    rows.endRow(1);
    rows.append("forgotten");
    rows.append("too");
    QCOMPARE(rows.pendingCells(), size_t(2));
    rows.discardRow();
    QCOMPARE(rows.pendingCells(), size_t(0));
    rows.append("b");
    rows.endRow(3);
    QCOMPARE(rows.rowCount(), size_t(2));
    QCOMPARE(rows.columnCount(), 1);
    QCOMPARE(rows.cell(1, 0), std::string_view("b"));
}

void TestRowStore::clearKeepsItsMemory()
{
    RowStore rows;
    rows.reserve(100000, 1000, 1000);
    const size_t reserved = rows.memoryUsed();
    rows.append("a");
    rows.append("b");
    rows.endRow(1);
    rows.clear();
    QCOMPARE(rows.rowCount(), size_t(0));
    QCOMPARE(rows.columnCount(), 0);
    QCOMPARE(rows.memoryUsed(), reserved);
    rows.append("c");
    rows.endRow(2);
    QCOMPARE(rows.cellCount(0), 1);
    QCOMPARE(rows.cell(0, 0), std::string_view("c"));
}

void TestRowStore::manyRows()
{
    RowStore rows;
    constexpr size_t count = 100000;
    size_t bytes = 0;
    for (size_t i = 0; i < count; ++i) {
        for (size_t column = 0; column < 1 + i % 4; ++column) {
            const std::string cell = std::to_string(i) + '-' + std::to_string(column);
            bytes += cell.size();
            rows.append(cell);
        }
        rows.endRow(static_cast<std::uint32_t>(i + 2));
    }
    rows.shrink();
    for (size_t i = 0; i < count; i += 97) {
        QCOMPARE(rows.cellCount(i), static_cast<int>(1 + i % 4));
        const int last = rows.cellCount(i) - 1;
        QCOMPARE(rows.cell(i, last), std::string_view(std::to_string(i) + '-' + std::to_string(last)));
    }
    // Short cells are the worst case: even there a row costs a small multiple of its text.
    QVERIFY(rows.memoryUsed() < bytes * 4);
}

QTEST_APPLESS_MAIN(TestRowStore)
#include "tst_rowstore.moc"
