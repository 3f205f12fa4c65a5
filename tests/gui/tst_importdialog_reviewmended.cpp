// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/changeprogress.h"
#include "dialogs/findbar.h"
#include "dialogs/reviewactions.h"
#include "dialogs/reviewtable.h"
#include "gui/importdialogrig.h"
#include "support/readypeople.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

namespace {

void select(Rig &rig, int row, int column)
{
    rig.table()->selectionModel()->setCurrentIndex(rig.rows()->index(row, column),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int selectedRows(Rig &rig)
{
    return static_cast<int>(rig.table()->selectionModel()->selectedRows().size());
}

QAction *action(Rig &rig, const char *name)
{
    const QList<QAction *> actions = rig.find<QPushButton>("editMenu")->menu()->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [name](const QAction *one) { return one->objectName() == s(name); });
    return found == actions.cend() ? nullptr : *found;
}

ReviewModel &modelOf(Rig &rig)
{
    return *static_cast<ReviewModel *>(rig.rows());
}

} // namespace

class TestImportDialogReviewMended : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void goingElsewhereSelectsThatRowOnly();
    void pastingRightAfterADiscardSendsNobody();
    void pastesACellWithALineBreak();
    void discardedRowsAreSaidBesideInvalidOnes();
    void theResultHoldsDiscardedRows();
    void copyingManyRowsCanBeStopped();
    void aFinishedChangeShowsNoLaterOne();
    void theEditMenuKnowsProblems();
    void onlyColumnsOfTheFileAreSearched();
};

void TestImportDialogReviewMended::goingElsewhereSelectsThatRowOnly()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    select(rig, 2, ReviewModel::Identifier);
    rig.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(rig.table()->currentIndex().row(), 0);
    QCOMPARE(selectedRows(rig), 1);
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(rig.table()->currentIndex().row(), 3);
    QCOMPARE(selectedRows(rig), 1);
    select(rig, 2, ReviewModel::Identifier);
    const QRect detail = rig.table()->visualRect(rig.rows()->index(2, ReviewModel::Detail));
    QTest::mouseClick(rig.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, detail.center());
    QCOMPARE(selectedRows(rig), 1);
    rig.key(Qt::Key_Delete);
    QTRY_COMPARE(rig.rows()->rowCount(), 6);
    QCOMPARE(modelOf(rig).discarded(), 1);
}

void TestImportDialogReviewMended::pastingRightAfterADiscardSendsNobody()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QGuiApplication::clipboard()->setText(s("zoe-new"));
    select(rig, 1, ReviewModel::Identifier);
    rig.key(Qt::Key_Delete);
    QCOMPARE(rig.rows()->rowCount(), 7); // shown until the event loop takes it out
    rig.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(rig.rows()->rowCount(), 6);
    const auto people = readyPeople(*modelOf(rig).screening());
    QVERIFY(std::none_of(people.cbegin(), people.cend(), [](const BlockRequest &one) { return one.publicIdentifier == s("zoe-new"); }));
    QCOMPARE(modelOf(rig).counts()[Verdict::Ready], people.size());
}

void TestImportDialogReviewMended::pastesACellWithALineBreak()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    select(rig, 0, ReviewModel::Reason);
    QGuiApplication::clipboard()->setText(s("\"Client\nsince 2019\"\nOpt-out 2\n\nPartner 4\n"));
    rig.key(Qt::Key_V, Qt::ControlModifier);
    const auto reason = [&rig](int row) { return rig.rows()->index(row, ReviewModel::Reason).data(Qt::EditRole).toString(); };
    QCOMPARE(reason(0), s("Client\nsince 2019"));
    QCOMPARE(reason(1), s("Opt-out 2"));
    QCOMPARE(reason(2), QString());
    QCOMPARE(reason(3), s("Partner 4"));
    QCOMPARE(reason(4), s("Partner"));
}

void TestImportDialogReviewMended::discardedRowsAreSaidBesideInvalidOnes()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.dialog.resize(900, 560);
    select(rig, 0, ReviewModel::Identifier);
    rig.key(Qt::Key_Delete);
    QTRY_COMPARE(rig.rows()->rowCount(), 6);
    QVERIFY(rig.find<QLabel>("reviewNote")->text().contains(QLatin1Char('2')));
    QVERIFY(rig.find<QLabel>("discardedNote")->isVisible());
    QVERIFY(rig.find<QLabel>("discardedNote")->text().contains(QLatin1Char('1')));
    QVERIFY(rig.find<QPushButton>("discardLink")->isVisible());
    QVERIFY2(rig.dialog.width() == 900, qPrintable(QString::number(rig.dialog.width())));
    for (const char *link : {"discardLink", "bringBackLink", "requestsLink", "saveResult"}) {
        const auto *button = rig.find<QPushButton>(link);
        QVERIFY2(button->width() >= button->sizeHint().width(), link);
    }
    QTest::mouseClick(rig.find<QPushButton>("bringBackLink"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 7);
    QVERIFY(!rig.find<QLabel>("discardedNote")->isVisible());
    QVERIFY(!rig.find<QPushButton>("bringBackLink")->isVisible());
}

void TestImportDialogReviewMended::theResultHoldsDiscardedRows()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    select(rig, 0, ReviewModel::Identifier);
    rig.key(Qt::Key_Delete);
    QTRY_COMPARE(rig.rows()->rowCount(), 6);
    rig.prompts.fileToSave = rig.folder.filePath(s("result.csv"));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(rig.find<QPushButton>("saveResult")->text() == s("Result saved"));
    QFile file(rig.prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.at(1).trimmed(), QByteArray("john-doe;Existing client;discarded;discarded by hand"));
    QVERIFY2(lines.at(3).contains(";ready;"), lines.at(3).constData());
}

void TestImportDialogReviewMended::copyingManyRowsCanBeStopped()
{
    QByteArray bytes("Profile\n");
    for (int row = 0; row < 3000; ++row)
        bytes += "person-" + QByteArray::number(row) + '\n';
    Rig rig;
    QVERIFY(rig.reviewFile(bytes));
    QGuiApplication::clipboard()->setText(s("before"));
    rig.table()->selectAll();
    auto *progress = rig.dialog.findChild<ChangeProgress *>();
    rig.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!modelOf(rig).changes().isFree());
    QVERIFY2(rig.find<QLabel>("changeText")->text().contains(s("Copying")), qPrintable(rig.find<QLabel>("changeText")->text()));
    Q_EMIT progress->cancelRequested();
    QTRY_VERIFY(modelOf(rig).changes().isFree());
    QCOMPARE(QGuiApplication::clipboard()->text(), s("before"));
    rig.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(modelOf(rig).changes().isFree());
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3000);
}

void TestImportDialogReviewMended::aFinishedChangeShowsNoLaterOne()
{
    QWidget window;
    ChangeProgress progress(&window);
    window.show();
    progress.begin(s("One"));
    progress.end();
    QTest::qWait(400); // longer than it takes to appear
    QVERIFY(!progress.isVisible());
    progress.begin(s("Two"));
    QVERIFY(!progress.isVisible());
    QTRY_VERIFY(progress.isVisible());
    progress.end();
    QVERIFY(!progress.isVisible());
    progress.begin(s("Three"));
    QTest::qWait(200);
    progress.end();
    QElapsedTimer fourth;
    fourth.start();
    progress.begin(s("Four"));
    QTest::qWait(150); // the third one's time is over by now, the fourth one's is not, unless the machine is very slow
    QVERIFY(!progress.isVisible() || fourth.elapsed() >= 300);
}

void TestImportDialogReviewMended::theEditMenuKnowsProblems()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QAction *next = action(rig, "nextProblemAction");
    QAction *discard = action(rig, "discardInvalidAction");
    QVERIFY(next && discard);
    next->trigger();
    QCOMPARE(rig.table()->currentIndex().row(), 3);
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.table()->currentIndex().row(), 5);
    discard->trigger();
    QTRY_COMPARE(rig.rows()->rowCount(), 5);
    QVERIFY(!discard->isEnabled());
    QVERIFY(!next->isEnabled());
}

void TestImportDialogReviewMended::onlyColumnsOfTheFileAreSearched()
{
    auto table = std::make_shared<ImportTable>();
    table->headers = {s("Profile"), s("Name")};
    table->rows.append("john-doe");
    table->rows.append("John Doe");
    table->rows.endRow(2);
    ColumnMap columns(ImportTarget::LinkedInRoster);
    columns.set(ImportField::LinkedInUrl, 0);
    columns.set(ImportField::FullName, 1);
    ReviewModel model;
    model.setScreening({std::make_shared<Screening>(table, columns), table});
    ReviewTable view(model);
    FindBar bar(model, view);
    bar.open();
    const auto *offered = bar.findChild<QComboBox *>(s("findColumn"));
    const int first = model.columnOf(ImportField::FirstName);
    QVERIFY2(first >= 0 && model.tableColumn(first) < 0, "the name is made of another column");
    QCOMPARE(offered->findData(first), -1);
    QVERIFY(offered->findData(ReviewModel::FirstField) >= 0);
}

QTEST_MAIN(TestImportDialogReviewMended)

#include "tst_importdialog_reviewmended.moc"
