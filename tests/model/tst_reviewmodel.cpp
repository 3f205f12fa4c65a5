// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reviewrows.h"
#include "support/readypeople.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

class TestReviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsEveryRowWithItsVerdict();
    void isEmptyWithoutAScreening();
    void anEditChangesTheVerdictAtOnce();
    void fixingTheFirstPromotesTheDuplicate();
    void editingReasons();
    void theDefaultReasonShowsWhereItIsUsed();
    void filtersByVerdictAndText_data();
    void filtersByVerdictAndText();
    void anEditedRowStaysInView();
    void sorts_data();
    void sorts();
    void findsTheNextProblemGoingRound();
    void discardsAndBringsBack();
    void rememberedEditsSurviveScreeningAgain();
    void namesCellsForScreenReaders();
    void staysQuickOnManyRows();
    void announcesManyDuplicatesAtOnce();
};

void TestReviewModel::showsEveryRowWithItsVerdict()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy counted(&model, &ReviewModel::countsChanged);
    model.setScreening(usualScreening());
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(textAt(model, 0, ReviewModel::Row), QStringLiteral("2"));
    const QList<Verdict> expected{Verdict::Ready,   Verdict::Ready,        Verdict::DuplicateInFile,
                                  Verdict::Invalid, Verdict::AlreadyThere, Verdict::Invalid};
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(verdictAt(model, row), expected.at(row));
    QCOMPARE(textAt(model, 2, ReviewModel::VerdictColumn), QStringLiteral("Duplicate"));
    QCOMPARE(textAt(model, 2, ReviewModel::Identifier), QStringLiteral("https://uk.linkedin.com/in/john-doe/"));
    QVERIFY(textAt(model, 2, ReviewModel::Detail).contains(QLatin1Char('2')));
    QVERIFY(!textAt(model, 3, ReviewModel::Detail).isEmpty());
    QVERIFY(textAt(model, 0, ReviewModel::Detail).isEmpty());
    QCOMPARE(model.counts()[Verdict::Ready], 2);
    QCOMPARE(model.counts()[Verdict::Invalid], 2);
    QCOMPARE(model.counts().total(), 6);
}

void TestReviewModel::isEmptyWithoutAScreening()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setFilters({Verdict::Invalid}, QStringLiteral("x"));
    model.sort(ReviewModel::Identifier);
    model.discardInvalid();
    model.setDefaultReason(QStringLiteral("Client"));
    QCOMPARE(model.nextProblem(-1), -1);
    QCOMPARE(model.editCount(), 0);
    QVERIFY(!model.isArranging());
}

void TestReviewModel::anEditChangesTheVerdictAtOnce()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy counted(&model, &ReviewModel::countsChanged);
    QVERIFY(model.flags(model.index(3, ReviewModel::Identifier)) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(3, ReviewModel::VerdictColumn)) & Qt::ItemIsEditable));
    QVERIFY(type(model, 3, ReviewModel::Identifier, QStringLiteral("acme-founder")));
    QCOMPARE(verdictAt(model, 3), Verdict::Ready);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.counts()[Verdict::Ready], 3);
    QCOMPARE(model.editCount(), 1);
    QVERIFY(model.index(3, ReviewModel::Identifier).data(Qt::ToolTipRole).toString().contains(QStringLiteral("linkedin.com/company/acme")));

    QVERIFY(type(model, 3, ReviewModel::Identifier, QStringLiteral("linkedin.com/company/acme")));
    QCOMPARE(verdictAt(model, 3), Verdict::Invalid);
    QVERIFY2(model.editCount() == 0, "a cell that reads as in the file again is not an edit");
    QVERIFY(!type(model, 3, ReviewModel::Detail, QStringLiteral("x")));
}

void TestReviewModel::fixingTheFirstPromotesTheDuplicate()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(type(model, 0, ReviewModel::Identifier, QStringLiteral("johnny-doe")));
    QCOMPARE(verdictAt(model, 0), Verdict::Ready);
    QCOMPARE(verdictAt(model, 2), Verdict::Ready);
    QVERIFY(textAt(model, 2, ReviewModel::Detail).isEmpty());
    QSet<int> rows;
    for (const QList<QVariant> &signal : changed) {
        for (int row = signal.at(0).toModelIndex().row(); row <= signal.at(1).toModelIndex().row(); ++row)
            rows.insert(row);
    }
    QCOMPARE(rows, (QSet<int>{0, 2}));
    QCOMPARE(model.counts()[Verdict::Ready], 3);
    QCOMPARE(model.counts()[Verdict::DuplicateInFile], 0);
}

void TestReviewModel::editingReasons()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    QCOMPARE(model.readyRowsWithoutReason(), 1);
    QVERIFY(type(model, 1, ReviewModel::Reason, QStringLiteral("Wrong person")));
    QCOMPARE(textAt(model, 1, ReviewModel::Reason), QStringLiteral("Wrong person"));
    QCOMPARE(model.readyRowsWithoutReason(), 0);
    QCOMPARE(Test::readyPeople(*model.screening()).at(1).reason, QStringLiteral("Wrong person"));
}

void TestReviewModel::theDefaultReasonShowsWhereItIsUsed()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    QCOMPARE(textAt(model, 1, ReviewModel::Reason), QStringLiteral("—"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDefaultReason(QStringLiteral(" Requested opt-out "));
    QVERIFY(changed.size() > 0);
    QCOMPARE(textAt(model, 1, ReviewModel::Reason), QStringLiteral("Requested opt-out"));
    QVERIFY(model.index(1, ReviewModel::Reason).data(ReviewModel::MutedRole).toBool());
    QVERIFY(model.index(1, ReviewModel::Reason).data(Qt::EditRole).toString().isEmpty());
    QCOMPARE(textAt(model, 0, ReviewModel::Reason), QStringLiteral("Client"));
    QVERIFY(!model.index(0, ReviewModel::Reason).data(ReviewModel::MutedRole).toBool());
    QVERIFY2(textAt(model, 2, ReviewModel::Reason) == QStringLiteral("—"), "a duplicate is not sent, so no reason is used for it");
}

void TestReviewModel::filtersByVerdictAndText_data()
{
    QTest::addColumn<QSet<Verdict>>("verdicts");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("nothing") << QSet<Verdict>{} << QString() << QList<int>{2, 3, 4, 5, 6, 7};
    QTest::newRow("invalid") << QSet<Verdict>{Verdict::Invalid} << QString() << QList<int>{5, 7};
    QTest::newRow("several") << QSet<Verdict>{Verdict::Invalid, Verdict::AlreadyThere} << QString() << QList<int>{5, 6, 7};
    QTest::newRow("identifier, any case") << QSet<Verdict>{} << QStringLiteral("JANE") << QList<int>{3, 7};
    QTest::newRow("reason") << QSet<Verdict>{} << QStringLiteral("opt-") << QList<int>{3, 6, 7};
    QTest::newRow("both") << QSet<Verdict>{Verdict::Invalid} << QStringLiteral("client") << QList<int>{5};
    QTest::newRow("no such") << QSet<Verdict>{Verdict::Blocked} << QString() << QList<int>{};
}

void TestReviewModel::filtersByVerdictAndText()
{
    QFETCH(QSet<Verdict>, verdicts);
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    model.setDefaultReason(QStringLiteral("Opt-out"));
    model.setFilters(verdicts, text);
    QTRY_VERIFY(!model.isArranging());
    QList<int> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << textAt(model, row, ReviewModel::Row).toInt();
    QCOMPARE(shown, rows);
    QCOMPARE(model.counts().total(), 6);
}

void TestReviewModel::anEditedRowStaysInView()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    model.setFilters({Verdict::Invalid}, {});
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(type(model, 0, ReviewModel::Identifier, QStringLiteral("acme-founder")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(verdictAt(model, 0), Verdict::Ready);
    model.setFilters({}, {});
    QTRY_COMPARE(model.rowCount(), 6);
    model.setFilters({Verdict::Invalid}, {});
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestReviewModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("row, descending") << int(ReviewModel::Row) << Qt::DescendingOrder << QList<int>{7, 6, 5, 4, 3, 2};
    QTest::newRow("verdict") << int(ReviewModel::VerdictColumn) << Qt::AscendingOrder << QList<int>{2, 3, 4, 6, 5, 7};
    QTest::newRow("verdict, descending") << int(ReviewModel::VerdictColumn) << Qt::DescendingOrder << QList<int>{5, 7, 6, 4, 2, 3};
    QTest::newRow("identifier") << int(ReviewModel::Identifier) << Qt::AscendingOrder << QList<int>{6, 4, 3, 7, 2, 5};
    QTest::newRow("reason") << int(ReviewModel::Reason) << Qt::AscendingOrder << QList<int>{3, 4, 2, 5, 6, 7};
    QTest::newRow("file order") << -1 << Qt::DescendingOrder << QList<int>{2, 3, 4, 5, 6, 7};
}

void TestReviewModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QList<int>, rows);
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    model.sort(column, order);
    QTRY_VERIFY(!model.isArranging());
    QList<int> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << textAt(model, row, ReviewModel::Row).toInt();
    QCOMPARE(shown, rows);
    QCOMPARE(model.rowOfSource(model.sourceRow(4)), 4);
}

void TestReviewModel::findsTheNextProblemGoingRound()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    QCOMPARE(model.nextProblem(-1), 3);
    QCOMPARE(model.nextProblem(3), 5);
    QCOMPARE(model.nextProblem(5), 3);
    QCOMPARE(model.nextProblem(3, -1), 5);
    QCOMPARE(model.nextProblem(5, -1), 3);
    QCOMPARE(model.nextProblem(-1, -1), 5);
    type(model, 3, ReviewModel::Identifier, QStringLiteral("acme-founder"));
    QCOMPARE(model.nextProblem(5), 5);
    type(model, 5, ReviewModel::Identifier, QStringLiteral("jane-example"));
    QCOMPARE(model.nextProblem(0), -1);
}

void TestReviewModel::discardsAndBringsBack()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(usualScreening());
    QSignalSpy counted(&model, &ReviewModel::countsChanged);
    model.discardInvalid();
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.discarded(), 2);
    QCOMPARE(model.counts()[Verdict::Invalid], 0);
    QCOMPARE(model.counts().total(), 4);
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(!shownIdentifiers(model).contains(QStringLiteral("jane@example.com")));
    model.setFilters({Verdict::Invalid}, {});
    QTRY_COMPARE(model.rowCount(), 0);
    model.setFilters({}, {});
    model.bringBackDiscarded();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.counts()[Verdict::Invalid], 2);
}

void TestReviewModel::rememberedEditsSurviveScreeningAgain()
{
    ReviewModel model;
    const Screened first = usualScreening();
    model.setScreening(first);
    type(model, 3, ReviewModel::Identifier, QStringLiteral("acme-founder"));
    const HandWork work = model.work();
    QCOMPARE(work.cells.size(), 1);

    ScreeningRun run;
    Screened again;
    connect(&run, &ScreeningRun::screened, this, [&again](const Screened &result) { again = result; });
    run.start({first.table, {0, 1}, {}, Occurrence::First, QStringLiteral("Opt-out"), work});
    QTRY_VERIFY(again.screening);
    model.setScreening(again);
    QCOMPARE(textAt(model, 3, ReviewModel::Identifier), QStringLiteral("acme-founder"));
    QCOMPARE(verdictAt(model, 3), Verdict::Ready);
    QCOMPARE(model.editCount(), 1);
    QCOMPARE(textAt(model, 1, ReviewModel::Reason), QStringLiteral("Opt-out"));

    // The same place in another file reads differently: the edit was not meant for it.
    again = {};
    run.start({tableOf({{QStringLiteral("a-a")}, {QStringLiteral("b-b")}, {QStringLiteral("c-c")}, {QStringLiteral("d-d")}}),
               {0, -1},
               {},
               Occurrence::First,
               {},
               work});
    QTRY_VERIFY(again.screening);
    model.setScreening(again);
    QCOMPARE(textAt(model, 3, ReviewModel::Identifier), QStringLiteral("d-d"));
    QCOMPARE(model.editCount(), 0);
    QVERIFY2(type(model, 3, ReviewModel::Reason, QStringLiteral("Client")), "a reason can be typed where the file has no column for it");
    QCOMPARE(Test::readyPeople(*model.screening()).at(3).reason, QStringLiteral("Client"));
}

void TestReviewModel::namesCellsForScreenReaders()
{
    ReviewModel model;
    model.setScreening(usualScreening());
    const auto spoken = [&model](int row, int column) { return model.index(row, column).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0, ReviewModel::Row), QStringLiteral("row 2"));
    QCOMPARE(spoken(0, ReviewModel::VerdictColumn), QStringLiteral("Ready"));
    QCOMPARE(spoken(3, ReviewModel::VerdictColumn), QStringLiteral("Invalid: ") + spoken(3, ReviewModel::Detail));
    QCOMPARE(spoken(1, ReviewModel::Reason), QStringLiteral("no reason"));
    QCOMPARE(spoken(0, ReviewModel::Detail), QStringLiteral("no detail"));
    model.setDefaultReason(QStringLiteral("Opt-out"));
    QVERIFY(spoken(1, ReviewModel::Reason).startsWith(QStringLiteral("Opt-out, ")));
}

void TestReviewModel::staysQuickOnManyRows()
{
    Cells rows;
    constexpr int count = 20'000;
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows << QStringList{i % 100 == 0 ? QStringLiteral("not a person %1").arg(i) : QStringLiteral("person-%1").arg(i), {}};
    ReviewModel model;
    model.setScreening(screened(tableOf(rows)));
    QCOMPARE(model.counts()[Verdict::Invalid], count / 100);
    model.sort(ReviewModel::Identifier, Qt::DescendingOrder);
    QVERIFY2(model.isArranging(), "sorting is a worker's business");
    model.setFilters({Verdict::Invalid}, {});
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.rowCount(), count / 100);
    QCOMPARE(textAt(model, 0, ReviewModel::Identifier), QStringLiteral("not a person 9900"));
}

// All name the first; when that is another person, all name the second, with one signal for them all.
void TestReviewModel::announcesManyDuplicatesAtOnce()
{
    constexpr int many = 5000;
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening(screened(tableOf(Cells(many, {QStringLiteral("unknown"), QString()}))));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(type(model, 0, ReviewModel::Identifier, QStringLiteral("ann-lee")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(many - 1, model.detailColumn()));
    QCOMPARE(textAt(model, many - 1, model.detailColumn()), QStringLiteral("same person as row 3"));
    changed.clear();
    QVERIFY(type(model, 100, ReviewModel::Reason, QStringLiteral("Client")));
    QVERIFY(type(model, 101, ReviewModel::Identifier, QStringLiteral("bob-ray")));
    QCOMPARE(changed.size(), 2);
    for (int i = 0; i < changed.size(); ++i) {
        QCOMPARE(changed.at(i).at(0).toModelIndex().row(), 100 + i);
        QCOMPARE(changed.at(i).at(1).toModelIndex().row(), 100 + i);
    }
}

QTEST_GUILESS_MAIN(TestReviewModel)

#include "tst_reviewmodel.moc"
