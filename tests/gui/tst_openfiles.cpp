// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "dialogs/importdialog.h"
#include "dialogs/verifydialog.h"

#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

/// Lists that another program opens with Muster.
class OpenFilesTest : public QObject
{
    Q_OBJECT

    static void leave()
    {
        WindowRig::dialog()->reject();
        QTRY_VERIFY(!WindowRig::dialog());
    }

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void eachIsAskedAboutOnceTheOneBeforeIsDone()
    {
        RosterRig rig;
        rig.prompts.way = 0; // the first: block in the workspace
        rig.window->openFiles({rig.write(QStringLiteral("a.csv"), "profile\nann-lee\n"),
                               rig.write(QStringLiteral("b.csv"), "profile\nbob-ray\n")});
        QTRY_VERIFY(qobject_cast<ImportDialog *>(WindowRig::dialog()));
        QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("What is a.csv for?")});
        QCOMPARE(rig.prompts.offered, (QStringList{QStringLiteral("Block in the workspace"), QStringLiteral("Verify")}));
        rig.prompts.way = 1;
        leave();
        QTRY_VERIFY(qobject_cast<VerifyDialog *>(WindowRig::dialog()));
        QCOMPARE(rig.prompts.asked.constLast(), QStringLiteral("What is b.csv for?"));
        leave();
        QTest::qWait(20);
        QCOMPARE(rig.prompts.asked.size(), 2);
    }

    void aRosterIsOfferedItself()
    {
        RosterRig rig;
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        rig.prompts.way = 0;
        rig.window->openFiles({rig.write(QStringLiteral("leads.csv"), "linkedin_url\nhttps://www.linkedin.com/in/ann-lee\n")});
        QTRY_VERIFY(qobject_cast<ImportDialog *>(WindowRig::dialog())); // after its status was read afresh
        QCOMPARE(rig.prompts.offered.constFirst(), QStringLiteral("Add to Q1 Founders"));
        leave();
    }

    void aFrozenRosterIsNotOffered()
    {
        RosterRig rig;
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        QVERIFY(rig.setStatus(Provider::Puffle, rig.roster()->context().campaign, QStringLiteral("active")));
        rig.roster()->reload();
        QTRY_COMPARE(rig.roster()->guard().state(), EditGuard::State::Frozen);
        rig.window->openFiles({rig.write(QStringLiteral("leads.csv"), "email\nann@acme.com\n")});
        QTRY_COMPARE(rig.prompts.asked.size(), 1);
        QCOMPARE(rig.prompts.offered, QStringList{QStringLiteral("Verify")});
    }

    void aDialogIsNotDisturbed()
    {
        RosterRig rig;
        QTest::keyClick(rig.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<ImportDialog *>(WindowRig::dialog()));
        rig.window->openFiles({rig.write(QStringLiteral("a.csv"), "profile\nann-lee\n")});
        QTest::qWait(20);
        QCOMPARE(rig.prompts.asked, QStringList());
        leave();
        QTRY_COMPARE(rig.prompts.asked.size(), 1);
    }
};

QTEST_MAIN(OpenFilesTest)
#include "tst_openfiles.moc"
