// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/celledits.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using Reference = std::map<std::pair<qsizetype, int>, QString>;

Reference contentsOf(const CellEdits &edits)
{
    Reference contents;
    std::pair<qsizetype, int> last{-1, -1};
    edits.forEach([&](qsizetype row, int column, const QString &text) {
        if (std::pair(row, column) <= last)
            qFatal("rows and columns do not rise");
        last = {row, column};
        contents[last] = text;
    });
    return contents;
}

} // namespace

class TestCellEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasSet();
    void copiesStandApart();
    void equalsAMap();
};

void TestCellEdits::holdsWhatWasSet()
{
    CellEdits edits;
    QVERIFY(edits.isEmpty());
    QVERIFY(!edits.find(0, 0));
    QVERIFY(!edits.find(4'999'999, 3));
    edits.remove(7, 7);
    edits.set(4'999'999, 3, u"x"_s);
    edits.set(0, 3, {});
    QCOMPARE(edits.size(), 2);
    QVERIFY(edits.contains(0, 3));
    QCOMPARE(*edits.find(4'999'999, 3), u"x"_s);
    QVERIFY(!edits.contains(4'999'999, 2));
    QVERIFY(!edits.contains(4'999'999 - 4096, 3));
    edits.set(4'999'999, 3, u"y"_s);
    QCOMPARE(edits.size(), 2);
    QCOMPARE(*edits.find(4'999'999, 3), u"y"_s);
    edits.remove(0, 3);
    edits.remove(4'999'999, 3);
    QVERIFY(edits.isEmpty());
    QVERIFY(!edits.contains(0, 3));
}

void TestCellEdits::copiesStandApart()
{
    CellEdits edits;
    edits.set(1, 0, u"a"_s);
    edits.set(5000, 0, u"b"_s);
    const CellEdits snapshot = edits;
    edits.set(1, 0, u"c"_s);
    edits.remove(5000, 0);
    QCOMPARE(contentsOf(snapshot), (Reference{{{1, 0}, u"a"_s}, {{5000, 0}, u"b"_s}}));
    QCOMPARE(contentsOf(edits), (Reference{{{1, 0}, u"c"_s}}));
    QCOMPARE(snapshot.size(), 2);
}

void TestCellEdits::equalsAMap()
{
    QRandomGenerator random(7);
    CellEdits edits;
    Reference reference;
    std::vector<std::pair<CellEdits, Reference>> snapshots;
    for (int step = 0; step < 3000; ++step) {
        const qsizetype row = random.bounded(3) * 4096 + random.bounded(6) - (random.bounded(2) ? 0 : 3);
        const int column = random.bounded(3);
        if (row < 0)
            continue;
        if (random.bounded(3) == 0) {
            edits.remove(row, column);
            reference.erase({row, column});
        } else {
            edits.set(row, column, QString::number(step));
            reference[{row, column}] = QString::number(step);
        }
        QCOMPARE(edits.size(), qsizetype(reference.size()));
        if (step % 300 == 0)
            snapshots.emplace_back(edits, reference);
    }
    QCOMPARE(contentsOf(edits), reference);
    for (const auto &[snapshot, then] : snapshots)
        QCOMPARE(contentsOf(snapshot), then);
}

QTEST_APPLESS_MAIN(TestCellEdits)
#include "tst_celledits.moc"
