// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importdialogrig.h"
#include "widgets/banner.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void beginsEmptyWithTheFocusInThePasteArea();
    void pastedTextIsReviewedAtOnce();
    void aDroppedFileIsReadAndReviewed();
    void droppedTextTakesThePlaceOfAFile();
    void blockCarriesExactlyTheRightPeople();
    void anUnreadableFileSaysWhy();
    void readOptionsAreChangedAndReadAgain();
    void backKeepsEverything();
    void columnsAreAskedForWhereTheyAreNotCertain();
    void escapeAsksOnlyWhereSomethingWasEdited();
    void discardedChangesAreGone();
    void anotherFileIsAskedAboutWhereSomethingWasEdited();
    void readsTheBlocklistItself();
    void goesOnWithoutABlocklistThatCannotBeRead();
    void everyControlHasAnAccessibleName();
};

void TestImportDialog::beginsEmptyWithTheFocusInThePasteArea()
{
    Rig rig;
    QVERIFY(rig.find<QPlainTextEdit>("pasteArea")->hasFocus());
    QVERIFY(!rig.primary()->isEnabled());
    QVERIFY(!rig.primary()->toolTip().isEmpty());
    QVERIFY(!rig.find<QPushButton>("backButton")->isVisible());
    rig.forward();
    QVERIFY(rig.find<QPlainTextEdit>("pasteArea")->isVisible());
}

void TestImportDialog::pastedTextIsReviewedAtOnce()
{
    Rig rig;
    QGuiApplication::clipboard()->setText(s("john-doe\njane-smith\njohn-doe\namelie-garcia\n"));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QCOMPARE(rig.find<QPlainTextEdit>("pasteArea")->toPlainText(), s("john-doe\njane-smith\njohn-doe\namelie-garcia\n"));
    rig.forward(); // without waiting for the preview
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.count("chipAll"), s("4"));
    QCOMPARE(rig.count("chip_ready"), s("2"));
    QCOMPARE(rig.count("chip_duplicate_in_file"), s("1"));
    QCOMPARE(rig.count("chip_already_there"), s("1"));
    QCOMPARE(rig.count("chip_invalid"), s("0"));
    QVERIFY(rig.primary()->text().contains(QLatin1Char('2')));
    QVERIFY(!rig.find<QPushButton>("nextProblem")->isVisible());
    QVERIFY2(rig.table()->hasFocus(), "the rows are what one works on here");
}

void TestImportDialog::aDroppedFileIsReadAndReviewed()
{
    Rig rig;
    rig.dropFile(rig.write(optOuts));
    QTRY_VERIFY(rig.find<QTableView>("sourcePreview")->isVisible());
    QCOMPARE(rig.find<QTableView>("sourcePreview")->model()->rowCount(), 7);
    QTRY_VERIFY2(rig.primary()->hasFocus(), "there is nothing left to do here but to go on");
    const QString facts = rig.find<QWidget>("sourceFacts")->accessibleName();
    QVERIFY2(facts.startsWith(s("opt-outs-march.csv · UTF-8 · semicolon · 7")), qPrintable(facts));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.count("chipAll"), s("7"));
    QCOMPARE(rig.count("chip_ready"), s("3"));
    QCOMPARE(rig.count("chip_duplicate_in_file"), s("1"));
    QCOMPARE(rig.count("chip_already_there"), s("1"));
    QCOMPARE(rig.count("chip_invalid"), s("2"));
    QVERIFY(rig.primary()->text().contains(QLatin1Char('3')));
    QCOMPARE(rig.cell(2, ReviewModel::VerdictColumn), s("Duplicate"));
    QVERIFY(rig.cell(2, ReviewModel::Detail).contains(QLatin1Char('2')));
    QVERIFY(rig.find<QLabel>("reviewNote")->text().contains(QLatin1Char('2')));
    QCOMPARE(rig.table()->currentIndex().row(), 0);
}

void TestImportDialog::droppedTextTakesThePlaceOfAFile()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QMimeData mime;
    mime.setText(s("soren-kowalski\nwei-ng"));
    rig.drop(&mime);
    QTRY_VERIFY(rig.find<QPlainTextEdit>("pasteArea")->isVisible());
    rig.forward();
    QTRY_COMPARE(rig.rows()->rowCount(), 2);
    QCOMPARE(rig.cell(1, ReviewModel::Identifier), s("wei-ng"));
}

void TestImportDialog::blockCarriesExactlyTheRightPeople()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    rig.retype(s("Acme-Founder"));
    rig.find<QLineEdit>("defaultReason")->setFocus();
    rig.type(s("Requested opt-out"));
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    QSignalSpy accepted(&rig.dialog, &QDialog::accepted);
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(accepted.size(), 0);
    rig.dialog.jobBegun();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!rig.dialog.isVisible());
    const auto order = requested.at(0).at(0).value<JobOrder>();
    QVERIFY(order.scope.isWorkspace());
    QCOMPARE(order.kind, JobKind::Block);
    QCOMPARE(order.connection.id, rig.connection().id);
    QCOMPARE(order.place, s("Workspace blocklist"));
    QCOMPARE(order.source, s("opt-outs-march.csv"));
    QVERIFY(!order.verify);
    const auto people = Rig::peopleOf(order);
    QStringList sent;
    for (const BlockRequest &person : people)
        sent << person.publicIdentifier + s(": ") + person.reason;
    QCOMPARE(sent, (QStringList{s("john-doe: Existing client"), s("jane-smith: Opt-out"), s("Acme-Founder: Client"),
                                s("olga-muller: Requested opt-out")}));
    QVERIFY2(rig.list.network.requests().isEmpty(), "the dialog itself sends nothing");
}

void TestImportDialog::anUnreadableFileSaysWhy()
{
    Rig rig;
    rig.dropFile(rig.folder.filePath(s("gone.csv")));
    auto *banner = rig.find<Banner>("sourceBanner");
    QTRY_VERIFY(banner->isVisible());
    QString said;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(s("gone.csv")), qPrintable(said));
    QVERIFY(!rig.primary()->isEnabled());
    QVERIFY(!rig.find<QTableView>("sourcePreview")->isVisible());

    rig.prompts.fileToOpen = rig.write(optOuts);
    rig.key(Qt::Key_Space); // "Choose another file…" has the focus
    QTRY_VERIFY(rig.find<QTableView>("sourcePreview")->isVisible());
    QVERIFY(!banner->isVisible());
    QVERIFY(rig.primary()->isEnabled());
}

void TestImportDialog::readOptionsAreChangedAndReadAgain()
{
    Rig rig;
    rig.dialog.openWith(rig.write("Name|Ref\njohn-doe|x;y\njane-smith|z;q\n"));
    auto *preview = rig.find<QTableView>("sourcePreview");
    QTRY_VERIFY(preview->isVisible());
    auto *delimiter = rig.find<QComboBox>("delimiterChoice");
    QTRY_COMPARE(preview->model()->columnCount(), 2);
    QCOMPARE(preview->model()->rowCount(), 2);
    QVERIFY2(delimiter->itemText(0).contains(s("pipe")), qPrintable(delimiter->itemText(0)));
    delimiter->setFocus();
    rig.type(s("semi"));
    QTRY_COMPARE(preview->model()->index(preview->model()->rowCount() - 1, 0).data().toString(), s("jane-smith|z"));
    auto *header = rig.find<QCheckBox>("headerChoice");
    QTest::mouseClick(header, Qt::LeftButton, {}, QPoint(8, header->height() / 2));
    QTRY_COMPARE(preview->model()->rowCount(), header->isChecked() ? 2 : 3);
    QCOMPARE(delimiter->currentText(), s("semicolon"));
}

void TestImportDialog::backKeepsEverything()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.key(Qt::Key_F8);
    rig.retype(s("acme-founder"));
    rig.find<QLineEdit>("defaultReason")->setFocus();
    rig.type(s("Opt-out"));
    QTest::mouseClick(rig.find<QPushButton>("backButton"), Qt::LeftButton);
    auto *reason = rig.find<QComboBox>("reasonColumn");
    QVERIFY(reason->isVisible());
    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    QVERIFY(rig.find<QTableView>("sourcePreview")->isVisible());
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.cell(3, ReviewModel::Identifier), s("acme-founder"));
    QCOMPARE(rig.find<QLineEdit>("defaultReason")->text(), s("Opt-out"));
    QCOMPARE(rig.count("chip_ready"), s("4"));

    // Other columns are another screening; what was typed into the people's column is still there.
    QTest::mouseClick(rig.find<QAbstractButton>("step2"), Qt::LeftButton);
    reason->setFocus();
    rig.key(Qt::Key_Home);
    QTRY_COMPARE(reason->currentIndex(), 0);
    rig.forward();
    QTRY_COMPARE(rig.cell(0, ReviewModel::Reason), s("Opt-out"));
    QCOMPARE(rig.cell(3, ReviewModel::Identifier), s("acme-founder"));
}

void TestImportDialog::columnsAreAskedForWhereTheyAreNotCertain()
{
    Rig rig;
    rig.dialog.openWith(rig.write("Status,Ref\nx y,john-doe\nz w,jane-smith\n", "two.csv"));
    QTRY_VERIFY(rig.primary()->hasFocus());
    rig.forward();
    auto *identifier = rig.find<QComboBox>("identifierColumn");
    auto *reason = rig.find<QComboBox>("reasonColumn");
    QVERIFY2(identifier->isVisible(), "no header says which column holds the people");
    QVERIFY(identifier->hasFocus());
    QCOMPARE(identifier->currentText(), s("Ref"));
    reason->setFocus();
    rig.type(s("Stat"));
    QTRY_COMPARE(reason->currentText(), s("Status"));
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.cell(0, ReviewModel::Identifier), s("john-doe"));
    QCOMPARE(rig.cell(0, ReviewModel::Reason), s("x y"));

    // The same headers again: remembered, and not asked for.
    rig.dialog.openWith(rig.write("Status,Ref\nq r,wei-ng\n", "again.csv"));
    QTRY_VERIFY(rig.primary()->hasFocus());
    rig.forward();
    QTRY_COMPARE(rig.cell(0, ReviewModel::Identifier), s("wei-ng"));
    QCOMPARE(rig.cell(0, ReviewModel::Reason), s("q r"));
    QVERIFY(rig.table()->isVisible());
}

void TestImportDialog::escapeAsksOnlyWhereSomethingWasEdited()
{
    {
        Rig rig;
        QVERIFY(rig.reviewFile());
        rig.key(Qt::Key_Escape);
        QVERIFY(!rig.dialog.isVisible());
        QVERIFY(rig.prompts.asked.isEmpty());
    }
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.retype(s("acme-founder"));
    rig.prompts.confirms = false;
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY(rig.dialog.isVisible());
    rig.prompts.confirms = true;
    QTest::mouseClick(rig.find<QPushButton>("cancelButton"), Qt::LeftButton);
    QTRY_VERIFY(!rig.dialog.isVisible());
}

void TestImportDialog::discardedChangesAreGone()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    const QString path = rig.folder.filePath(s("opt-outs-march.csv"));
    rig.retype(s("acme-founder"));
    QCOMPARE(rig.cell(0, ReviewModel::Identifier), s("acme-founder"));
    rig.dropFile(path);
    QCOMPARE(rig.prompts.asked.size(), 1);
    QTRY_VERIFY(rig.primary()->isVisible() && rig.primary()->hasFocus());
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.cell(0, ReviewModel::Identifier), s("john-doe"));
    rig.dropFile(path);
    QCOMPARE(rig.prompts.asked.size(), 1); // there is nothing to lose any more
}

void TestImportDialog::anotherFileIsAskedAboutWhereSomethingWasEdited()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.retype(s("acme-founder"));
    QTest::mouseClick(rig.find<QPushButton>("backButton"), Qt::LeftButton);
    QTest::mouseClick(rig.find<QPushButton>("backButton"), Qt::LeftButton);
    auto *another = rig.find<QPushButton>("chooseAnotherFile");
    QTRY_VERIFY(another->isVisible());
    rig.prompts.fileToOpen = rig.write("wei-ng\n", "another.txt");
    rig.prompts.confirms = false;
    QTest::mouseClick(another, Qt::LeftButton);
    QTRY_COMPARE(rig.prompts.asked.size(), 1);
    rig.forward();
    QVERIFY(rig.isReviewing());
    QVERIFY2(rig.cell(0, ReviewModel::Identifier) == s("acme-founder"), "whoever says no keeps the list and what was changed in it");

    QTest::mouseClick(rig.find<QPushButton>("backButton"), Qt::LeftButton);
    QTest::mouseClick(rig.find<QPushButton>("backButton"), Qt::LeftButton);
    rig.prompts.confirms = true;
    QTest::mouseClick(another, Qt::LeftButton);
    QTRY_VERIFY(rig.find<QWidget>("sourceName")->accessibleName() == s("another.txt") && rig.primary()->hasFocus());
    rig.forward();
    QTRY_COMPARE(rig.rows()->rowCount(), 1);
    QCOMPARE(rig.cell(0, ReviewModel::Identifier), s("wei-ng"));
    QCOMPARE(rig.prompts.asked.size(), 2);
}

void TestImportDialog::readsTheBlocklistItself()
{
    Rig rig(nullptr, {}, [](ScriptedBlocklist &list) {
        list.expectList({{s("r1"), s("amelie-garcia"), s("Partner"), s("2026-03-11T10:00:00.000Z")}});
    });
    rig.dialog.openWithText(s("john-doe\namelie-garcia\n"));
    rig.key(Qt::Key_N, Qt::AltModifier);
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.count("chip_already_there"), s("1"));
    QVERIFY(rig.cell(1, ReviewModel::Detail).contains(s("Partner")));
    QVERIFY(!rig.find<Banner>("reviewBanner")->isVisible());
}

void TestImportDialog::goesOnWithoutABlocklistThatCannotBeRead()
{
    Rig rig(nullptr, {}, [](ScriptedBlocklist &list) { list.expectPage(0).reply(403); });
    rig.dialog.openWithText(s("john-doe\namelie-garcia\nhttps://www.linkedin.com/company/acme\n"));
    rig.forward();
    auto *instead = rig.find<QWidget>("reviewInstead");
    QTRY_VERIFY(instead->isVisible() && instead->findChild<QPushButton *>()->isVisible()); // "Try again": reading has failed
    QVERIFY(!rig.primary()->isEnabled());
    QTest::mouseClick(rig.find<QPushButton>("goOnWithout"), Qt::LeftButton);
    QVERIFY(rig.isReviewing());
    auto *banner = rig.find<Banner>("reviewBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(rig.find<Chip>("chip_already_there")->accessibleName(), s("Already blocked"));
    QCOMPARE(rig.count("chip_ready"), s("2"));
    QVERIFY(rig.primary()->isEnabled());
    rig.key(Qt::Key_F8);
    rig.retype(s("acme-founder"));

    // Once it can be read the rows are compared, and what was fixed stays fixed.
    rig.list.expectList({{s("r1"), s("amelie-garcia"), s("Partner"), s("2026-03-11T10:00:00.000Z")}});
    QPushButton *again = nullptr;
    for (auto *button : banner->findChildren<QPushButton *>()) {
        if (button->isVisible())
            again = button;
    }
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(rig.count("chip_already_there"), s("1"));
    QVERIFY(!banner->isVisible());
    QCOMPARE(rig.cell(2, ReviewModel::Identifier), s("acme-founder"));
    QCOMPARE(rig.count("chip_ready"), s("2"));
}

void TestImportDialog::everyControlHasAnAccessibleName()
{
    Rig rig;
    const auto nameless = [&rig] {
        QStringList names;
        for (QWidget *widget : rig.dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollBar *>(widget))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (spoken && spoken->text(QAccessible::Name).isEmpty())
                names << QString::fromLatin1(widget->metaObject()->className()) + s(" ") + widget->objectName();
        }
        return names.join(s(", "));
    };
    QCOMPARE(nameless(), QString());
    QVERIFY(rig.reviewFile());
    QCOMPARE(nameless(), QString());
    QTest::mouseClick(rig.find<QPushButton>("backButton"), Qt::LeftButton);
    QCOMPARE(nameless(), QString());
    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    QCOMPARE(nameless(), QString());
}

QTEST_MAIN(TestImportDialog)

#include "tst_importdialog.moc"
