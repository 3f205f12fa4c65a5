// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importdialogrig.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
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
    void itFitsItsScreen();
    void aStepWithTooLittleRoomScrolls();
};

void TestStepDialog::aDoubleClickGoesOneStep()
{
    ImportDialogRig rig;
    QSignalSpy requested(&rig.dialog, &ImportDialog::importRequested);
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

void TestStepDialog::itFitsItsScreen()
{
    ImportDialogRig rig;
    rig.dialog.hide();
    const QSize room = rig.dialog.QWidget::screen()->availableSize();
    rig.dialog.resize(room * 2);
    rig.dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rig.dialog));
    QVERIFY2(rig.dialog.width() <= room.width() && rig.dialog.height() <= room.height(), "it reaches beyond the screen");
}

void TestStepDialog::aStepWithTooLittleRoomScrolls()
{
    ImportDialogRig rig;
    const auto *area = rig.find<QWidget>("pasteArea");
    const auto isScrolling = [area] {
        const QWidget *widget = area;
        while (widget && !qobject_cast<const QScrollArea *>(widget))
            widget = widget->parentWidget();
        return widget && qobject_cast<const QScrollArea *>(widget)->verticalScrollBar()->maximum() > 0;
    };
    QVERIFY(!isScrolling());
    rig.dialog.setMinimumSize(400, 200);
    rig.dialog.resize(700, 220);
    QTRY_VERIFY(isScrolling());
    QVERIFY2(area->height() >= area->minimumHeight(), "nothing is squeezed");
    QVERIFY2(rig.dialog.rect().contains(QRect(rig.primary()->mapTo(&rig.dialog, QPoint()), rig.primary()->size())), "the buttons stay");
    rig.dialog.resize(900, 560);
    QTRY_VERIFY(!isScrolling());
}

QTEST_MAIN(TestStepDialog)
#include "tst_stepdialog.moc"
