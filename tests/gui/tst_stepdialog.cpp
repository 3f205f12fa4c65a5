// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/blockdialogrig.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Muster;
using namespace Muster::Test;

/// What the frame of a dialog of steps takes care of.
class TestStepDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void aDoubleClickGoesOneStep();
};

void TestStepDialog::aDoubleClickGoesOneStep()
{
    BlockDialogRig rig;
    QSignalSpy requested(&rig.dialog, &BlockDialog::blockRequested);
    rig.dropFile(rig.write("linkedin,reason\njohn-doe,Client\njane-roe,Client\n"));
    QTRY_VERIFY(rig.primary()->isEnabled());
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    QTRY_VERIFY(rig.primary()->text().startsWith(s("Block")) && rig.primary()->isEnabled());
    QTest::mouseDClick(rig.primary(), Qt::LeftButton);
    QTest::mouseRelease(rig.primary(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(requested.count(), 0);
    QVERIFY(rig.dialog.isVisible());
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    QTRY_COMPARE(requested.count(), 1);
}

QTEST_MAIN(TestStepDialog)
#include "tst_stepdialog.moc"
