// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog hands over to be carried out.

#include "gui/blockdialogrig.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using Rig = BlockDialogRig;

class TestBlockDialogOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void anOrderKnowsWhatWasDiscarded();
    void theListIsCheckedAfterwardsWhereWanted();
};

void TestBlockDialogOrder::anOrderKnowsWhatWasDiscarded()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    QTest::mouseClick(rig.find<QPushButton>("discardLink"), Qt::LeftButton);
    QTRY_COMPARE(rig.rows()->rowCount(), 5);
    QSignalSpy requested(&rig.dialog, &BlockDialog::blockRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    QStringList verdicts;
    requested.at(0).at(0).value<JobOrder>().content->visitSource([&verdicts](const SourceRow &row) { verdicts << row.verdict; });
    QCOMPARE(verdicts.size(), 7);
    QCOMPARE(verdicts.count(s("discarded")), 2);
}

void TestBlockDialogOrder::theListIsCheckedAfterwardsWhereWanted()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    auto *verify = rig.find<QCheckBox>("verifyAfterwards");
    QVERIFY(verify->isVisible() && !verify->isChecked());
    QTest::mouseClick(verify, Qt::LeftButton, Qt::NoModifier, QPoint(8, verify->height() / 2));
    QVERIFY(verify->isChecked());
    QSignalSpy requested(&rig.dialog, &BlockDialog::blockRequested);
    rig.forward();
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(requested.at(0).at(0).value<JobOrder>().verify);
    // Remembered for the next time.
    BlockDialog next(rig.list.service, rig.jobs, {{}, s("Workspace blocklist"), rig.practice(), knownList()}, rig.settings, rig.prompts);
    QVERIFY(next.findChild<QCheckBox *>(s("verifyAfterwards"))->isChecked());
}

QTEST_MAIN(TestBlockDialogOrder)
#include "tst_blockdialog_order.moc"
