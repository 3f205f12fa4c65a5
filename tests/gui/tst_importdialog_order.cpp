// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog hands over to be carried out.

#include "gui/importdialogrig.h"
#include "widgets/elidedlabel.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

class TestImportDialogOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void anOrderKnowsWhatWasDiscarded();
    void theListIsCheckedAfterwardsWhereWanted();
    void staysLockedUntilTheJobHasBegun();
    void givesTheListBackWhereTheJobCouldNotBegin();
    void namesTheListAndTheConnection();
};

void TestImportDialogOrder::anOrderKnowsWhatWasDiscarded()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QTest::mouseClick(rig.find<QPushButton>("discardLink"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 5);
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    QStringList verdicts;
    requested.at(0).at(0).value<JobOrder>().content->visitSource([&verdicts](const SourceRow &row) { verdicts << row.verdict; });
    QCOMPARE(verdicts.size(), 7);
    QCOMPARE(verdicts.count(s("discarded")), 2);
}

void TestImportDialogOrder::theListIsCheckedAfterwardsWhereWanted()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    auto *verify = rig.find<QCheckBox>("verifyAfterwards");
    QVERIFY(verify->isVisible() && !verify->isChecked());
    QTest::mouseClick(verify, Qt::LeftButton, Qt::NoModifier, QPoint(8, verify->height() / 2));
    QVERIFY(verify->isChecked());
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(requested.at(0).at(0).value<JobOrder>().verify);
    // Remembered for the next time.
    ImportDialog next(Rig::contextFor(rig.connection(), knownList()), rig.services());
    QVERIFY(next.findChild<QCheckBox *>(s("verifyAfterwards"))->isChecked());
}

void TestImportDialogOrder::staysLockedUntilTheJobHasBegun()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(rig.dialog.isVisible());
    QVERIFY(!rig.primary()->isEnabled() && !rig.table()->isEnabled());
    for (const char *way : {"cancelButton", "backButton"})
        QVERIFY2(!rig.find<QPushButton>(way)->isEnabled(), way);
    rig.key(Qt::Key_Escape);
    rig.dialog.reject();
    rig.dialog.openWithText(s("somebody-else"));
    rig.forward();
    QVERIFY2(rig.dialog.isVisible() && rig.table()->isVisible(), "nothing gets in between");
    QCOMPARE(requested.size(), 1);
    rig.dialog.jobBegun();
    QVERIFY(!rig.dialog.isVisible());
    QCOMPARE(rig.dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestImportDialogOrder::givesTheListBackWhereTheJobCouldNotBegin()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    rig.retype(s("new-name"));
    const QString words = rig.primary()->text();
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(rig.primary()->text() != words);
    rig.dialog.jobNotBegun(s("The disk is full."));
    QCOMPARE(rig.prompts.told.size(), 1);
    QVERIFY2(rig.prompts.told.constFirst().contains(s("The disk is full.")), qPrintable(rig.prompts.told.constFirst()));
    QVERIFY(rig.dialog.isVisible() && rig.table()->isEnabled() && rig.find<QPushButton>("backButton")->isEnabled());
    QCOMPARE(rig.primary()->text(), words);
    rig.forward(); // once more, with what was corrected
    QTRY_COMPARE(requested.size(), 2);
    QStringList people;
    for (const BlockRequest &person : Rig::peopleOf(requested.at(1).at(0).value<JobOrder>()))
        people << person.publicIdentifier;
    QVERIFY2(people.contains(s("new-name")), qPrintable(people.join(u' ')));
}

void TestImportDialogOrder::namesTheListAndTheConnection()
{
    Rig rig;
    QCOMPARE(rig.find<ElidedLabel>("dialogPlace")->text(), s("Workspace blocklist · ") + rig.connection().name);
    QVERIFY(rig.find<ElidedLabel>("dialogPlace")->isVisible());
}

QTEST_MAIN(TestImportDialogOrder)
#include "tst_importdialog_order.moc"
