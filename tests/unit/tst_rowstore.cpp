// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowstore.h"

#include <QTest>

#include <string>
#include <vector>

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
    void emptyCellsAreTakenOff();
    void joinsStores();
    void copies();
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

void TestRowStore::emptyCellsAreTakenOff()
{
    RowStore rows;
    for (const char *cell : {"a", "b", "", ""})
        rows.append(cell);
    QCOMPARE(rows.pendingCell(1), std::string_view("b"));
    rows.dropEmptyCells(2);
    QCOMPARE(rows.pendingCells(), size_t(2));
    rows.endRow(1);
    rows.append("c");
    QCOMPARE(rows.pendingCell(0), std::string_view("c"));
    rows.endRow(2);
    QCOMPARE(rows.columnCount(), 2);
    QCOMPARE(rows.cell(0, 1), std::string_view("b"));
    QCOMPARE(rows.cell(1, 0), std::string_view("c"));
}

namespace {

/// `count` rows, numbered from 1, whose second cell is long enough for several blocks where they are many.
RowStore numbered(size_t count)
{
    RowStore rows;
    for (size_t i = 1; i <= count; ++i) {
        rows.append(std::to_string(i));
        rows.append(std::string(i % 500, 'x'));
        rows.endRow(static_cast<std::uint32_t>(i));
    }
    return rows;
}

} // namespace

void TestRowStore::joinsStores()
{
    RowStore rows;
    std::vector<size_t> counts{0, 3, 50000, 0, 1, 9000, 2};
    std::uint32_t offset = 10;
    for (size_t count : counts) {
        rows.takeOver(numbered(count), offset);
        offset += static_cast<std::uint32_t>(count);
    }
    rows.append("last");
    rows.endRow(7);
    const size_t joined = 3 + 50000 + 1 + 9000 + 2;
    QCOMPARE(rows.rowCount(), joined + 1);
    QCOMPARE(rows.columnCount(), 2);
    size_t row = 0;
    for (size_t count : counts) {
        for (size_t i = 1; i <= count; ++i, ++row) {
            QCOMPARE(rows.rowNumber(row), static_cast<std::uint32_t>(row + 11));
            QCOMPARE(rows.cell(row, 0), std::string_view(std::to_string(i)));
            QCOMPARE(rows.cell(row, 1).size(), i % 500);
        }
    }
    QCOMPARE(rows.cell(joined, 0), std::string_view("last"));
    QCOMPARE(rows.rowNumber(joined), 7U);
}

void TestRowStore::copies()
{
    const RowStore rows = numbered(30000);
    RowStore copy = rows;
    copy.append("more");
    copy.endRow(1);
    QCOMPARE(copy.rowCount(), size_t(30001));
    QCOMPARE(rows.rowCount(), size_t(30000));
    for (size_t row = 0; row < rows.rowCount(); row += 77)
        QVERIFY(rows.cell(row, 1) == copy.cell(row, 1) && rows.cell(row, 1).data() != copy.cell(row, 1).data());
}

QTEST_APPLESS_MAIN(TestRowStore)
#include "tst_rowstore.moc"
