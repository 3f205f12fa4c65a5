// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reviewrows.h"
#include "models/reviewchanges.h"
#include "support/readypeople.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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

std::vector<quint32> allRows(const ReviewModel &model)
{
    return model.sourceRows();
}

void replaceAll(ReviewModel &model, const CellSearch &search, const QString &with)
{
    model.change(
        [=, rows = allRows(model)](const ReviewSnapshot &snapshot, const std::atomic<bool> &stale) {
            return replaceInCells(search, with, snapshot, rows, stale);
        },
        allRows(model).size());
}

Screened manyRows(int count)
{
    Cells rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows << QStringList{QStringLiteral("person-%1").arg(i % (count - 10)), i % 2 == 0 ? QStringLiteral("Client") : QString()};
    return screened(tableOf(rows));
}

} // namespace

class TestReviewChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces_data();
    void replaces();
    void anEditIsUndoneAndRedone();
    void aNewChangeEndsRedoing();
    void replacingIsOneStep();
    void fillingSkipsWhatReadsSoAlready();
    void discardedRowsStandForNobody();
    void discardingSurvivesFiltersAndSorts();
    void undoGoesOnAfterScreeningAgain();
    void discardsSurviveScreeningAgain();
    void aLargeChangeIsMadeInSlices();
    void aCancelledChangeIsTakenBack();
    void nothingChangesWhileLocked();
};

void TestReviewChanges::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeCell");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("part, any case") << s("JANE") << false << false << QList<int>{1, 5};
    QTest::newRow("case counts") << s("JANE") << true << false << QList<int>{};
    QTest::newRow("case counts and fits") << s("jane") << true << false << QList<int>{1, 5};
    QTest::newRow("whole") << s("jane-smith") << false << true << QList<int>{1};
    QTest::newRow("whole, other case") << s("Jane-Smith") << true << true << QList<int>{};
    QTest::newRow("at the end") << s("acme") << false << false << QList<int>{3};
    QTest::newRow("longer than the cell") << s("john-doe-and-many-others-who-are-not-there") << false << false << QList<int>{};
    QTest::newRow("nothing") << QString() << false << false << QList<int>{};
    QTest::newRow("empty cells") << QString() << false << true << QList<int>{6};
    QTest::newRow("not ASCII") << s("É") << false << false << QList<int>{7};
}

void TestReviewChanges::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeCell);
    QFETCH(QList<int>, found);
    ReviewModel model;
    model.setScreening(screened(tableOf({{s("john-doe")},
                                         {s("jane-smith")},
                                         {s("https://uk.linkedin.com/in/john-doe/")},
                                         {s("linkedin.com/company/acme")},
                                         {s("amelie-garcia")},
                                         {s("jane@example.com")},
                                         {QString()},
                                         {s("rené")}})));
    const auto sensitivity = matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QList<int> rows;
    for (const quint32 row : findCells({0, text, sensitivity, wholeCell}, model.snapshot(), allRows(model), never))
        rows << static_cast<int>(row);
    QCOMPARE(rows, found);
}

void TestReviewChanges::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wholeCell");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("each occurrence") << s("l") << false << s("LL") << QStringList{s("CLLient cLLient"), s("OLLd CLLient"), s("")};
    QTest::newRow("whole cells") << s("old client") << true << s("New") << QStringList{s("Client client"), s("New"), s("")};
    QTest::newRow("by nothing") << s("client") << false << QString() << QStringList{s(" "), s("Old "), s("")};
    QTest::newRow("fills empty cells") << QString() << true << s("Client") << QStringList{s("Client client"), s("Old Client"), s("Client")};
}

void TestReviewChanges::replaces()
{
    QFETCH(QString, text);
    QFETCH(bool, wholeCell);
    QFETCH(QString, with);
    QFETCH(QStringList, reasons);
    ReviewModel model;
    model.setScreening(screened(tableOf({{s("a-a"), s("Client client")}, {s("b-b"), s("Old Client")}, {s("c-c"), QString()}})));
    replaceAll(model, {1, text, Qt::CaseInsensitive, wholeCell}, with);
    QStringList now;
    for (int row = 0; row < 3; ++row)
        now << model.index(row, ReviewModel::Reason).data(Qt::EditRole).toString();
    QCOMPARE(now, reasons);
}

void TestReviewChanges::anEditIsUndoneAndRedone()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    QVERIFY(!model.changes().undoable());
    const QStringList before = stateOf(model);
    type(model, 0, ReviewModel::Identifier, s("johnny-doe"));
    type(model, 0, ReviewModel::Identifier, s("johnny"));
    const QStringList after = stateOf(model);
    QSignalSpy counted(&model, &ReviewModel::countsChanged);
    model.changes().undo();
    QCOMPARE(textAt(model, 0, ReviewModel::Identifier), s("johnny-doe"));
    QCOMPARE(counted.size(), 1);
    model.changes().undo();
    QCOMPARE(stateOf(model), before);
    QCOMPARE(verdictAt(model, 2), Verdict::DuplicateInFile);
    QCOMPARE(model.editCount(), 0);
    QVERIFY(!model.changes().undoable());
    model.changes().undo();
    model.changes().redo();
    model.changes().redo();
    QCOMPARE(stateOf(model), after);
    QVERIFY(!model.changes().redoable());
}

void TestReviewChanges::aNewChangeEndsRedoing()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    type(model, 1, ReviewModel::Reason, s("One"));
    model.changes().undo();
    QVERIFY(model.changes().redoable());
    type(model, 1, ReviewModel::Reason, s("Two"));
    QVERIFY(!model.changes().redoable());
    model.changes().undo();
    QVERIFY(model.index(1, ReviewModel::Reason).data(Qt::EditRole).toString().isEmpty());
}

void TestReviewChanges::replacingIsOneStep()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    const QStringList before = stateOf(model);
    replaceAll(model, {0, s("john-doe"), Qt::CaseInsensitive, false}, s("jane-smith"));
    QCOMPARE(model.editCount(), 2);
    QCOMPARE(verdictAt(model, 0), Verdict::Ready);
    QCOMPARE(verdictAt(model, 1), Verdict::DuplicateInFile);
    QCOMPARE(model.counts()[Verdict::DuplicateInFile], 2);
    QVERIFY(model.changes().undoable());
    QCOMPARE(model.changes().undoable()->size(), size_t(2));
    model.changes().undo();
    QCOMPARE(stateOf(model), before);
    QVERIFY(!model.changes().undoable());
    replaceAll(model, {0, s("nobody has this"), Qt::CaseInsensitive, false}, s("x"));
    QVERIFY2(!model.changes().undoable() && model.changes().redoable(), "what changes nothing is no step");
}

void TestReviewChanges::fillingSkipsWhatReadsSoAlready()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    model.change(
        [rows = allRows(model)](const ReviewSnapshot &snapshot, const std::atomic<bool> &stale) {
            return fillCells(1, s("Client"), snapshot, rows, stale);
        },
        6);
    QCOMPARE(model.changes().undoable()->size(), size_t(4));
    QCOMPARE(model.editCount(), 4);
    QCOMPARE(model.readyRowsWithoutReason(), 0);
    model.changes().undo();
    QCOMPARE(model.readyRowsWithoutReason(), 1);
}

void TestReviewChanges::discardedRowsStandForNobody()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    const QStringList before = stateOf(model);
    const VerdictCounts counts = model.counts();
    model.discard({0, 4});
    QCOMPARE(model.discarded(), 2);
    QCOMPARE(model.counts().total(), 4);
    QCOMPARE(model.counts()[Verdict::Invalid], 2);
    QCOMPARE(model.counts()[Verdict::AlreadyThere], 0);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(verdictAt(model, 1), Verdict::Ready);
    QCOMPARE(textAt(model, 1, ReviewModel::Row), s("4"));
    QCOMPARE(Test::readyPeople(*model.screening()).size(), 2);
    QCOMPARE(model.editCount(), 0);
    model.changes().undo();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(stateOf(model), before);
    QCOMPARE(model.counts(), counts);
    model.changes().redo();
    QTRY_COMPARE(model.rowCount(), 4);
    model.bringBackDiscarded();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(stateOf(model), before);
    model.changes().undo();
    QTRY_COMPARE(model.rowCount(), 4);
}

void TestReviewChanges::discardingSurvivesFiltersAndSorts()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    model.sort(ReviewModel::Identifier);
    QTRY_VERIFY(!model.isArranging());
    type(model, 0, ReviewModel::Identifier, s("zoe"));
    const quint32 first = static_cast<quint32>(model.sourceRow(0));
    model.discard({static_cast<quint32>(model.sourceRow(1))});
    QTRY_COMPARE(model.rowCount(), 5);
    QVERIFY2(static_cast<quint32>(model.sourceRow(0)) == first, "an edited row stays where it is when others are discarded");
    model.setFilters({Verdict::Ready}, {});
    model.sort(ReviewModel::Row);
    QTRY_VERIFY(!model.isArranging());
    model.changes().undo();
    model.changes().undo();
    model.setFilters({}, {});
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.editCount(), 0);
}

void TestReviewChanges::undoGoesOnAfterScreeningAgain()
{
    ReviewModel model;
    const Screened first = usualScreening();
    model.setScreening(first);
    type(model, 1, ReviewModel::Reason, s("Client"));
    Screened again = screened(first.table);
    again.edits = model.work().cells;
    again.screening->edit(1, 1, s("Client"));
    model.setScreening(again);
    QVERIFY(model.changes().undoable());
    model.changes().undo();
    QCOMPARE(model.editCount(), 0);
    QVERIFY(model.changes().redoable());
    model.setScreening(usualScreening());
    QVERIFY2(!model.changes().redoable(), "another table has other rows");
}

void TestReviewChanges::discardsSurviveScreeningAgain()
{
    ReviewModel model;
    const Screened first = usualScreening();
    model.setScreening(first);
    model.discard({0});
    QTRY_COMPARE(model.rowCount(), 5);
    ScreeningRun run;
    Screened again;
    connect(&run, &ScreeningRun::screened, this, [&again](const Screened &result) { again = result; });
    run.start({first.table, {0, 1}, {}, Occurrence::First, {}, model.work()});
    QTRY_VERIFY(again.screening);
    model.setScreening(again);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.discarded(), 1);
    QCOMPARE(verdictAt(model, 1), Verdict::Ready);
    model.changes().undo();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(verdictAt(model, 2), Verdict::DuplicateInFile);
}

void TestReviewChanges::aLargeChangeIsMadeInSlices()
{
    ReviewModel model;
    model.setScreening(manyRows(100'000));
    const QStringList before = stateOf(model);
    QSignalSpy progressed(&model.changes(), &ChangeRun::progressed);
    QSignalSpy finished(&model.changes(), &ChangeRun::finished);
    replaceAll(model, {1, s("Client"), Qt::CaseSensitive, false}, s("Partner"));
    QVERIFY(model.changes().isBusy());
    QVERIFY2(!type(model, 0, ReviewModel::Reason, s("x")), "one change at a time");
    QVERIFY(!(model.flags(model.index(0, ReviewModel::Reason)) & Qt::ItemIsEditable));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(!progressed.isEmpty());
    QVERIFY(!model.changes().isBusy());
    QCOMPARE(model.editCount(), 50'000);
    model.changes().undo();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QCOMPARE(stateOf(model), before);
}

void TestReviewChanges::aCancelledChangeIsTakenBack()
{
    ReviewModel model;
    model.setScreening(manyRows(100'000));
    const QStringList before = stateOf(model);
    QSignalSpy finished(&model.changes(), &ChangeRun::finished);
    bool cancelled = false;
    connect(&model.changes(), &ChangeRun::progressed, this, [&] {
        if (!std::exchange(cancelled, true))
            model.changes().cancel();
    });
    replaceAll(model, {0, s("person"), Qt::CaseSensitive, false}, s("somebody"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(cancelled);
    QCOMPARE(stateOf(model), before);
    QVERIFY(!model.changes().undoable());
}

void TestReviewChanges::nothingChangesWhileLocked()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    type(model, 1, ReviewModel::Reason, s("Client"));
    model.changes().setLocked(true);
    QVERIFY(!type(model, 1, ReviewModel::Reason, s("Partner")));
    model.discardInvalid();
    model.changes().undo();
    QCOMPARE(model.discarded(), 0);
    QCOMPARE(model.editCount(), 1);
    model.changes().setLocked(false);
    model.changes().undo();
    QCOMPARE(model.editCount(), 0);
}

QTEST_GUILESS_MAIN(TestReviewChanges)

#include "tst_reviewchanges.moc"
