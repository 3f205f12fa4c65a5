// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestsdialog.h"
#include "gui/importdialogrig.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

class TestImportDialogReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void beginsWithTheFirstRow();
    void aDetailIsReadToTheEndInASmallWindow();
    void anInvalidCellIsFixedByTyping();
    void chipsFilterSeveralAtOnceAndAllResets();
    void f8GoesRoundTheProblemsAndLiftsFilters();
    void searchNarrowsTheRows();
    void theDefaultReasonIsUsedForRowsWithoutOne();
    void invalidRowsAreDiscardedAndBroughtBack();
    void nothingReadyCannotBeBlocked();
    void aCampaignTakesNoReasons();
    void showsTheExactRequestsWithoutTheKey();
    void rowsStandUnderTheModelTester();
};

void TestImportDialogReview::beginsWithTheFirstRow()
{
    QByteArray people = "Profile\n";
    for (int i = 0; i < 300; ++i)
        people += "person-" + QByteArray::number(i) + '\n';
    Rig rig;
    QVERIFY(rig.reviewFile(people + "jane@example.com\n"));
    QVERIFY(rig.table()->hasFocus());
    QCOMPARE(rig.table()->currentIndex().row(), 0);
    QCOMPARE(rig.table()->rowAt(0), 0);
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.table()->currentIndex().row(), 300);
}

void TestImportDialogReview::aDetailIsReadToTheEndInASmallWindow()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.dialog.resize(rig.dialog.minimumSize().expandedTo({820, 520}));
    QCoreApplication::processEvents();
    QCOMPARE(rig.cell(2, ReviewModel::VerdictColumn), s("Duplicate"));
    const int needed = rig.table()->fontMetrics().horizontalAdvance(rig.cell(2, ReviewModel::Detail)) + 2 * Space::m;
    QVERIFY2(rig.table()->columnWidth(ReviewModel::Detail) >= needed, qPrintable(QString::number(rig.dialog.width())));
    QVERIFY(rig.table()->horizontalHeader()->length() <= rig.table()->viewport()->width());
}

void TestImportDialogReview::anInvalidCellIsFixedByTyping()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Invalid"));
    rig.retype(s("acme-founder"));
    QCOMPARE(rig.cell(3, ReviewModel::Identifier), s("acme-founder"));
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Ready"));
    QCOMPARE(rig.count("chip_invalid"), s("1"));
    QCOMPARE(rig.count("chip_ready"), s("4"));
    QVERIFY(rig.primary()->text().contains(QLatin1Char('4')));
    QVERIFY2(rig.dialog.isVisible(), "Enter in a cell ends the edit and nothing else");

    rig.retype(s("john-doe"));
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Duplicate"));
    rig.key(Qt::Key_F2);
    rig.type(s("x"));
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(rig.table()->hasFocus());
    QVERIFY2(rig.dialog.isVisible(), "Escape in a cell gives up the edit and nothing else");
    QCOMPARE(rig.cell(3, ReviewModel::Identifier), s("john-doe"));
}

void TestImportDialogReview::chipsFilterSeveralAtOnceAndAllResets()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QTest::mouseClick(rig.find<Chip>("chip_invalid"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 2);
    QVERIFY(!rig.find<Chip>("chipAll")->isChecked());
    rig.find<Chip>("chip_already_there")->setFocus();
    rig.key(Qt::Key_Space);
    QTRY_COMPARE(rig.rows()->rowCount(), 3);
    QCOMPARE(rig.count("chipAll"), s("7"));
    QTest::mouseClick(rig.find<Chip>("chipAll"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QVERIFY(rig.find<Chip>("chipAll")->isChecked());
    QVERIFY(!rig.find<Chip>("chip_invalid")->isChecked());
}

void TestImportDialogReview::f8GoesRoundTheProblemsAndLiftsFilters()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.table()->currentIndex().row(), 3);
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.table()->currentIndex().row(), 5);
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.table()->currentIndex().row(), 3);
    QTest::mouseClick(rig.find<QPushButton>("nextProblem"), Qt::LeftButton);
    QCOMPARE(rig.table()->currentIndex().row(), 5);
    QCOMPARE(rig.table()->currentIndex().column(), int(ReviewModel::Identifier));
    QVERIFY(rig.table()->hasFocus());

    QTest::mouseClick(rig.find<Chip>("chip_ready"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 3);
    rig.key(Qt::Key_F8);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QTRY_COMPARE(rig.cell(rig.table()->currentIndex().row(), ReviewModel::VerdictColumn), s("Invalid"));
    QVERIFY(!rig.find<Chip>("chip_ready")->isChecked());
}

void TestImportDialogReview::searchNarrowsTheRows()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QTest::keySequence(&rig.dialog, QKeySequence::Find);
    QVERIFY(rig.find<QLineEdit>("reviewSearch")->hasFocus());
    rig.type(s("jane"));
    QTRY_COMPARE(rig.rows()->rowCount(), 2);
    rig.key(Qt::Key_Return);
    QVERIFY2(rig.dialog.isVisible(), "Enter in a field sends nothing");
    rig.key(Qt::Key_Escape);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QVERIFY(rig.dialog.isVisible());
}

void TestImportDialogReview::theDefaultReasonIsUsedForRowsWithoutOne()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    auto *reason = rig.find<QLineEdit>("defaultReason");
    QVERIFY(rig.find<QLabel>("reasonUse")->text().contains(QLatin1Char('1')));
    QTest::mouseClick(reason, Qt::LeftButton);
    rig.type(s("Requested opt-out"));
    QCOMPARE(rig.cell(6, ReviewModel::Reason), s("Requested opt-out"));
    QCOMPARE(rig.cell(0, ReviewModel::Reason), s("Existing client"));
}

void TestImportDialogReview::invalidRowsAreDiscardedAndBroughtBack()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QTest::mouseClick(rig.find<QPushButton>("discardLink"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 5);
    QCOMPARE(rig.count("chip_invalid"), s("0"));
    QCOMPARE(rig.count("chipAll"), s("5"));
    QVERIFY(!rig.find<QPushButton>("discardLink")->isVisible());
    QTest::mouseClick(rig.find<QPushButton>("bringBackLink"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QCOMPARE(rig.count("chip_invalid"), s("2"));
}

void TestImportDialogReview::nothingReadyCannotBeBlocked()
{
    Rig rig;
    QVERIFY(rig.reviewFile("Profile\namelie-garcia\nhttps://www.linkedin.com/company/acme\n"));
    QVERIFY(!rig.primary()->isEnabled());
    QVERIFY(!rig.primary()->toolTip().isEmpty());
    QVERIFY(!rig.find<QPushButton>("requestsLink")->isEnabled());
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    rig.forward();
    QCOMPARE(requested.size(), 0);
    QVERIFY(rig.dialog.isVisible());
}

void TestImportDialogReview::aCampaignTakesNoReasons()
{
    Rig rig(knownList(), {CampaignId(s("c1"))});
    QVERIFY(rig.reviewFile());
    QVERIFY(!rig.find<QLineEdit>("defaultReason"));
    QVERIFY(rig.table()->isColumnHidden(ReviewModel::Reason));
    QVERIFY(rig.find<QLabel>("reasonUse")->isVisible());
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    const auto order = requested.at(0).at(0).value<JobOrder>();
    QCOMPARE(order.scope.campaign->text(), s("c1"));
    const auto people = Rig::peopleOf(order);
    QCOMPARE(people.size(), 3);
    for (const BlockRequest &person : people)
        QVERIFY(person.reason.isEmpty());
}

void TestImportDialogReview::showsTheExactRequestsWithoutTheKey()
{
    QByteArray people = "Profile\n";
    for (int i = 0; i < 450; ++i)
        people += "person-" + QByteArray::number(i) + '\n';
    Rig rig;
    QVERIFY(rig.reviewFile(people));
    QTest::mouseClick(rig.find<QPushButton>("requestsLink"), Qt::LeftButton);
    auto *requests = rig.dialog.findChild<RequestsDialog *>();
    QVERIFY(requests);
    auto *shown = requests->findChild<QPlainTextEdit *>(s("requestsText"));
    QTRY_VERIFY(!shown->toPlainText().isEmpty());
    const QString text = shown->toPlainText();
    QCOMPARE(text.count(s("curl")), 3);
    QVERIFY(text.contains(s("https://walead.test/v1/blocked-leads")));
    QVERIFY(text.contains(s("person-0")) && text.contains(s("person-299")) && !text.contains(s("person-300")));
    QVERIFY(!text.contains(s("test-key-1")));
    const QString summary = requests->findChild<QLabel *>(s("requestsSummary"))->text();
    QVERIFY2(summary.contains(QLatin1Char('3')) && summary.contains(QLatin1Char('5')), qPrintable(summary));
    QTest::mouseClick(requests->findChild<QPushButton *>(s("copyRequests")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QTest::keyClick(requests, Qt::Key_Escape);
    QVERIFY(rig.dialog.isVisible());
}

void TestImportDialogReview::rowsStandUnderTheModelTester()
{
    Rig rig;
    const QAbstractItemModelTester tester(rig.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    rig.retype(s("acme-founder"));
    QTest::mouseClick(rig.find<Chip>("chip_ready"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 4);
    QVERIFY2(rig.table()->currentIndex().isValid(), "the current row stays the current one");
    QCOMPARE(rig.cell(rig.table()->currentIndex().row(), ReviewModel::Identifier), s("acme-founder"));
}

QTEST_MAIN(TestImportDialogReview)

#include "tst_importdialog_review.moc"
