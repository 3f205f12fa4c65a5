// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importdialogrig.h"
#include "widgets/marktag.h"

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

/// That nobody imports into an account, or leaves an import, by mistake.
class TestImportDialogCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void escapeAsksBeforeTypedPeopleAreLost();
    void theHeaderShowsWhomTheJobReaches();
};

void TestImportDialogCare::escapeAsksBeforeTypedPeopleAreLost()
{
    {
        Rig rig;
        rig.type(s("  "));
        rig.key(Qt::Key_Escape);
        QVERIFY2(rig.prompts.asked.isEmpty(), "there is nothing in it");
        QVERIFY(!rig.dialog.isVisible());
    }
    {
        Rig rig;
        rig.dialog.openWithText(s("ann-lee\nbob-ray\n"));
        rig.forward();
        QVERIFY(rig.isReviewing());
        rig.key(Qt::Key_Escape);
        QVERIFY2(rig.prompts.asked.isEmpty(), "it was not made here");
        QVERIFY(!rig.dialog.isVisible());
    }
    Rig rig;
    rig.type(s("ann-lee"));
    rig.forward();
    QVERIFY(rig.isReviewing());
    rig.prompts.confirms = false;
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY(rig.dialog.isVisible());
    rig.prompts.confirms = true;
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.dialog.isVisible());
    QCOMPARE(rig.prompts.asked.size(), 2);
}

void TestImportDialogCare::theHeaderShowsWhomTheJobReaches()
{
    Rig rig;
    const auto *mark = rig.dialog.findChild<MarkTag *>();
    QVERIFY(mark != nullptr && mark->isVisible());
    QCOMPARE(mark->look().word, s("Production"));
    QVERIFY(mark->look().isSolid);
}

QTEST_MAIN(TestImportDialogCare)
#include "tst_importdialog_care.moc"
