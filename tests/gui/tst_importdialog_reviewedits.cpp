// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/findbar.h"
#include "gui/importdialogrig.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

namespace {

void select(Rig &rig, int row, int column)
{
    rig.table()->selectionModel()->setCurrentIndex(rig.rows()->index(row, column),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

class TestImportDialogReviewEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void ctrlZTakesBackAndCtrlYMakesAgain();
    void theUndoButtonSaysWhatItTakesBack();
    void findsAndReplacesInAColumn();
    void findGoesFromMatchToMatch();
    void fillsTheReasonDown();
    void pastesCells();
    void discardsSelectedRows();
    void shiftF8GoesBackwards();
    void goesFromADuplicateToItsRow();
    void theLastOccurrenceCanStandForAPerson();
    void savesTheResult();
};

void TestImportDialogReviewEdits::ctrlZTakesBackAndCtrlYMakesAgain()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    rig.retype(s("acme-founder"));
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Ready"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.cell(3, ReviewModel::Identifier), s("https://www.linkedin.com/company/acme"));
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Invalid"));
    QCOMPARE(rig.count("chip_invalid"), s("2"));
    rig.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Ready"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    rig.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.cell(3, ReviewModel::VerdictColumn), s("Ready"));
}

void TestImportDialogReviewEdits::theUndoButtonSaysWhatItTakesBack()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    auto *undo = rig.find<QPushButton>("undoChange");
    QVERIFY(!undo->isVisible());
    QTest::mouseClick(rig.find<QPushButton>("discardLink"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 5);
    QVERIFY(undo->isVisible());
    QVERIFY2(undo->toolTip().contains(s("discard")), qPrintable(undo->toolTip()));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QVERIFY(!undo->isVisible());
}

void TestImportDialogReviewEdits::findsAndReplacesInAColumn()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.table()->setCurrentIndex(rig.rows()->index(0, ReviewModel::Reason));
    rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(rig.find<QLineEdit>("findText")->hasFocus());
    QCOMPARE(rig.find<QComboBox>("findColumn")->currentData().toInt(), int(ReviewModel::Reason));
    rig.type(s("client"));
    QTRY_VERIFY(rig.find<QLabel>("findCount")->text().contains(QLatin1Char('3')));
    rig.find<QLineEdit>("replaceWith")->setFocus();
    rig.type(s("Customer"));
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.cell(0, ReviewModel::Reason), s("Existing Customer"));
    QCOMPARE(rig.cell(3, ReviewModel::Reason), s("Customer"));
    QVERIFY2(rig.dialog.isVisible(), "Enter in a field sends nothing");
    QTRY_VERIFY(!rig.find<QPushButton>("replaceAll")->isEnabled());
    rig.key(Qt::Key_Escape);
    QVERIFY(!rig.dialog.findChild<FindBar *>()->isVisible());
    QVERIFY(rig.dialog.isVisible());
    QVERIFY(rig.table()->hasFocus());
    rig.key(Qt::Key_H, Qt::ControlModifier);
    rig.table()->setFocus();
    rig.key(Qt::Key_Escape);
    QVERIFY2(rig.dialog.isVisible(), "the bar goes first, wherever the focus is");
    QVERIFY(!rig.dialog.findChild<FindBar *>()->isVisible());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.cell(0, ReviewModel::Reason), s("Existing client"));
    QCOMPARE(rig.cell(3, ReviewModel::Reason), s("Client"));
}

void TestImportDialogReviewEdits::findGoesFromMatchToMatch()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_H, Qt::ControlModifier);
    rig.type(s("JANE"));
    QTRY_VERIFY(rig.find<QLabel>("findCount")->text().contains(QLatin1Char('2')));
    auto *next = rig.find<QPushButton>("findNext");
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(rig.table()->currentIndex().row(), 1);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(rig.table()->currentIndex().row(), 5);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(rig.table()->currentIndex().row(), 1);
}

void TestImportDialogReviewEdits::fillsTheReasonDown()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    for (int step = 0; step < 2; ++step)
        rig.key(Qt::Key_Down, Qt::ShiftModifier);
    rig.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rig.cell(1, ReviewModel::Reason), s("Existing client"));
    QCOMPARE(rig.cell(3, ReviewModel::Reason), s("Client"));
    select(rig, 6, ReviewModel::Reason);
    rig.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rig.cell(6, ReviewModel::Reason), s("Opt-out")); // a row alone takes what stands above it
    select(rig, 3, ReviewModel::Reason);
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.cell(4, ReviewModel::Reason), s("Client"));
    QCOMPARE(rig.cell(6, ReviewModel::Reason), s("Client"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.cell(4, ReviewModel::Reason), s("Partner"));
}

void TestImportDialogReviewEdits::pastesCells()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QGuiApplication::clipboard()->setText(s("acme-founder\tFounder\r\namelie-2\tFriend\r\n"));
    rig.key(Qt::Key_F8);
    rig.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rig.cell(3, ReviewModel::Identifier), s("acme-founder"));
    QCOMPARE(rig.cell(3, ReviewModel::Reason), s("Founder"));
    QCOMPARE(rig.cell(4, ReviewModel::Identifier), s("amelie-2"));
    QCOMPARE(rig.cell(4, ReviewModel::VerdictColumn), s("Ready"));
    QCOMPARE(rig.cell(5, ReviewModel::Identifier), s("jane@example.com"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.cell(3, ReviewModel::Reason), s("Client"));
    QCOMPARE(rig.cell(4, ReviewModel::Identifier), s("amelie-garcia"));
}

void TestImportDialogReviewEdits::discardsSelectedRows()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_Delete);
    QTRY_COMPARE(rig.rows()->rowCount(), 6);
    QCOMPARE(rig.cell(1, ReviewModel::Identifier), s("https://uk.linkedin.com/in/john-doe/"));
    QVERIFY2(rig.cell(1, ReviewModel::VerdictColumn) == s("Ready"), "the next row of the same person stands for it");
    QCOMPARE(rig.table()->currentIndex().row(), 0);
    QVERIFY(rig.table()->hasFocus());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QCOMPARE(rig.cell(2, ReviewModel::VerdictColumn), s("Duplicate"));
}

void TestImportDialogReviewEdits::shiftF8GoesBackwards()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(rig.table()->currentIndex().row(), 5);
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(rig.table()->currentIndex().row(), 3);
}

void TestImportDialogReviewEdits::goesFromADuplicateToItsRow()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    const QRect detail = rig.table()->visualRect(rig.rows()->index(2, ReviewModel::Detail));
    QTest::mouseClick(rig.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, detail.center());
    QCOMPARE(rig.table()->currentIndex().row(), 0);
    QTest::mouseClick(rig.find<Chip>("chip_duplicate_in_file"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 1);
    rig.table()->setFocus();
    rig.table()->setCurrentIndex(rig.rows()->index(0, ReviewModel::Identifier));
    rig.key(Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QTRY_COMPARE(rig.table()->currentIndex().row(), 0);
}

void TestImportDialogReviewEdits::theLastOccurrenceCanStandForAPerson()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    auto *keep = rig.find<QComboBox>("keepOccurrence");
    QVERIFY(keep->isVisible());
    rig.table()->setCurrentIndex(rig.rows()->index(1, ReviewModel::Reason));
    rig.retype(s("Friend"));
    keep->setFocus();
    rig.key(Qt::Key_Down);
    QTRY_COMPARE(rig.cell(0, ReviewModel::VerdictColumn), s("Duplicate"));
    QCOMPARE(rig.cell(2, ReviewModel::VerdictColumn), s("Ready"));
    QVERIFY2(rig.cell(1, ReviewModel::Reason) == s("Friend"), "edits are kept");
    QVERIFY(keep->isVisible());

    Rig without;
    QVERIFY(without.reviewFile("Profile\njohn-doe\njane-smith\n"));
    QVERIFY(!without.find<QComboBox>("keepOccurrence")->isVisible());
}

void TestImportDialogReviewEdits::savesTheResult()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    rig.retype(s("acme-founder"));
    rig.prompts.fileToSave = rig.folder.filePath(s("result.csv"));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(rig.find<QPushButton>("saveResult")->text() == s("Result saved"));
    QCOMPARE(rig.prompts.suggestedName, s("opt-outs-march-result.csv"));
    QFile file(rig.prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY2(lines.at(0).startsWith("Profile;Reason;muster_verdict;muster_detail"), lines.at(0).constData());
    QVERIFY2(lines.at(4).startsWith("acme-founder;Client;ready"), lines.at(4).constData());
    QVERIFY(lines.at(3).contains(";duplicate_in_file;same person as row 2"));
    QVERIFY(rig.primary()->isEnabled());
    rig.prompts.fileToSave = rig.folder.filePath(s("no-such-folder/result.csv"));
    QTest::mouseClick(rig.find<QPushButton>("saveResult"), Qt::LeftButton);
    QTRY_COMPARE(rig.prompts.told.size(), 1);
}

QTEST_MAIN(TestImportDialogReviewEdits)

#include "tst_importdialog_reviewedits.moc"
