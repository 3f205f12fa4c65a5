// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reviewrows.h"
#include "models/reviewchanges.h"
#include "support/readypeople.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const std::atomic<bool> never = false;

/// Verdicts and texts of all rows, in file order: what an undone change must bring back exactly.
QStringList stateOf(const ReviewModel &model)
{
    QStringList state;
    const ReviewSnapshot rows = model.snapshot();
    for (qsizetype row = 0; row < model.screening()->rowCount(); ++row)
        state << QStringLiteral("%1|%2|%3").arg(rows.verdicts[static_cast<size_t>(row)]).arg(rows.cell(row, 0), rows.cell(row, 1));
    return state;
}

} // namespace

class TestReviewPasted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiscardedRowIsNotEdited();
    void pastesRowsOfCells_data();
    void pastesRowsOfCells();
    void pastingSkipsColumnsThatAreMade();
};

void TestReviewPasted::aDiscardedRowIsNotEdited()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    const QStringList before = stateOf(model);
    model.discard({1});
    const VerdictCounts counts = model.counts();
    QVERIFY2(model.rowCount() == 6, "shown until the discard lands");
    QVERIFY(!type(model, 1, ReviewModel::Identifier, s("zoe")));
    const ReviewSnapshot rows = model.snapshot();
    QCOMPARE(fillCells(0, s("zoe"), rows, {1}, never).size(), size_t(0));
    QCOMPARE(pasteCells(readPastedCells(s("zoe")), {0}, rows, {1}).size(), size_t(0));
    QVERIFY(findCells({0, s("jane-smith"), Qt::CaseSensitive, true}, rows, {1}, never).empty());
    // An edit that has come so far all the same is kept, and counts when the row comes back.
    model.changes().start({s("edit"), {{1, 0, std::nullopt, s("zoe")}}, {}, {}});
    QCOMPARE(model.counts(), counts);
    QCOMPARE(Test::readyPeople(*model.screening()).size(), qsizetype(counts[Verdict::Ready]));
    model.changes().undo();
    model.changes().undo();
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(stateOf(model), before);
    model.changes().redo();
    model.changes().redo();
    model.bringBackDiscarded();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(textAt(model, 1, ReviewModel::Identifier), s("zoe"));
    QCOMPARE(verdictAt(model, 1), Verdict::Ready);
}

void TestReviewPasted::pastesRowsOfCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("one") << s("x") << QStringList{s("x"), s("1"), s("b"), s("2"), s("c"), s("3")};
    QTest::newRow("a row") << s("x\ty\r\n") << QStringList{s("x"), s("y"), s("b"), s("2"), s("c"), s("3")};
    QTest::newRow("too wide") << s("x\ty\tz") << QStringList{s("x"), s("y"), s("b"), s("2"), s("c"), s("3")};
    QTest::newRow("line break in a cell") << s("\"x\ny\"\t4\nz\t5") << QStringList{s("x\ny"), s("4"), s("z"), s("5"), s("c"), s("3")};
    QTest::newRow("empty cells") << s("x\t\n\t5\n\t\nq\tr") << QStringList{s("x"), s(""), s(""), s("5"), s(""), s("")};
    QTest::newRow("blank line") << s("x\n\nz") << QStringList{s("x"), s("1"), s(""), s("2"), s("z"), s("3")};
    QTest::newRow("a quote alone") << s("5\" pipe\n\"y") << QStringList{s("5\" pipe"), s("1"), s("\"y"), s("2"), s("c"), s("3")};
    QTest::newRow("nothing") << QString() << QStringList{s("a"), s("1"), s("b"), s("2"), s("c"), s("3")};
}

void TestReviewPasted::pastesRowsOfCells()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cells);
    ReviewModel model;
    model.setScreening(screened(tableOf({{s("a"), s("1")}, {s("b"), s("2")}, {s("c"), s("3")}})));
    const PastedCells pasted = readPastedCells(text);
    model.change([&](const ReviewSnapshot &rows, const std::atomic<bool> &) { return pasteCells(pasted, {0, 1}, rows, {0, 1, 2}); }, 3);
    QStringList now;
    for (qsizetype row = 0; row < 3; ++row)
        now << model.snapshot().cell(row, 0) << model.snapshot().cell(row, 1);
    QCOMPARE(now, cells);
}

void TestReviewPasted::pastingSkipsColumnsThatAreMade()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    const ReviewChange change = pasteCells(readPastedCells(s("x\ty\tz")), {0, -1, 1}, model.snapshot(), {0});
    QCOMPARE(change.cells.size(), size_t(2));
    QCOMPARE(change.cells.back().column, 1);
    QCOMPARE(change.cells.back().after, std::optional(s("z")));
}

QTEST_GUILESS_MAIN(TestReviewPasted)

#include "tst_reviewpasted.moc"
