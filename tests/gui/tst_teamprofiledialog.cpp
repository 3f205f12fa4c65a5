// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionactions.h"
#include "dialogs/teamprofiledialog.h"
#include "gui/connectionsrig.h"

#include <QTreeWidget>

#include <sys/stat.h>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// One colleague's profile; the file goes from one to another.
struct ColleagueRig : ConnectionsRig
{
    ColleagueRig() : actions(connections, settings, prompts, window)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    QString exported()
    {
        prompts.fileToSave = folder.filePath(QStringLiteral("muster-team.json"));
        actions.exportTeamProfile();
        [&] { QTRY_VERIFY(!prompts.told.isEmpty()); }();
        return prompts.fileToSave;
    }
    TeamProfileDialog *import(const QString &path)
    {
        prompts.fileToOpen = path;
        actions.importTeamProfile();
        TeamProfileDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = window.findChild<TeamProfileDialog *>()) != nullptr); }();
        return dialog;
    }

    QWidget window;
    ConnectionActions actions;
};

} // namespace

class TeamProfileDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ConnectionsRig::withoutKeychain();
        dressApplication();
    }

    void aColleagueGetsWhatIsNew()
    {
        ColleagueRig from;
        from.addOwn(QStringLiteral("Acme"));
        const QString path = from.exported();
        QVERIFY(from.prompts.told.constFirst().startsWith(QStringLiteral("Exported to muster-team.json")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(from.server.apiKey()));

        ColleagueRig to;
        TeamProfileDialog *dialog = to.import(path);
        QVERIFY(dialog);
        const auto *table = to.part<QTreeWidget>(*dialog, "sharedItems");
        QCOMPARE(table->topLevelItemCount(), 1);
        QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("Acme"));
        QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("New"));
        QCOMPARE(to.ownNames(), QStringList());
        to.press(*dialog, "importButton");
        QCOMPARE(to.ownNames(), QStringList{QStringLiteral("Acme")});
        QVERIFY(to.prompts.told.constLast().startsWith(QStringLiteral("Imported")));
    }

    void whatIsHereAlreadyStays()
    {
        ColleagueRig rig;
        rig.addOwn(QStringLiteral("Acme"));
        TeamProfileDialog *dialog = rig.import(rig.exported());
        QVERIFY(dialog);
        const auto *table = rig.part<QTreeWidget>(*dialog, "sharedItems");
        QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("Here already"));
        QVERIFY(!rig.part<QPushButton>(*dialog, "importButton")->isEnabled());
    }

    void aConflictIsTheUsersToSettle_data()
    {
        QTest::addColumn<bool>("isSameAccount");
        QTest::addColumn<int>("choices");
        QTest::addColumn<int>("count");
        QTest::newRow("elsewhere: both stay") << false << 1 << 2;
        QTest::newRow("the same account: mine gives way") << true << 2 << 1;
    }

    void aConflictIsTheUsersToSettle()
    {
        QFETCH(bool, isSameAccount);
        QFETCH(int, choices);
        QFETCH(int, count);
        ColleagueRig from;
        from.addOwn(QStringLiteral("Acme"));
        ColleagueRig to;
        Connection own = to.addOwn(QStringLiteral("acme")); // on another server
        if (isSameAccount) {
            own.baseUrl = from.server.waleadUrl();
            QVERIFY(to.connections.update(own).has_value());
        }
        TeamProfileDialog *dialog = to.import(from.exported());
        QVERIFY(dialog);
        const auto *table = to.part<QTreeWidget>(*dialog, "sharedItems");
        QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("Another has its name"));
        auto *box = dialog->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->currentIndex(), 0); // nothing of one's own is lost unasked
        QCOMPARE(box->count(), choices); // a key never goes elsewhere because of a file
        box->setCurrentIndex(choices - 1);
        to.press(*dialog, "importButton");
        QCOMPARE(to.ownNames().size(), count);
        QCOMPARE(to.connections.connections().constLast().baseUrl, from.server.waleadUrl());
    }

    void whatIsNotMarkedStaysOut()
    {
        ColleagueRig from;
        from.addOwn(QStringLiteral("Acme"));
        from.addOwn(QStringLiteral("Globex"));
        ColleagueRig to;
        TeamProfileDialog *dialog = to.import(from.exported());
        QVERIFY(dialog);
        auto *table = to.part<QTreeWidget>(*dialog, "sharedItems");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(to.part<QPushButton>(*dialog, "importButton")->text().startsWith(QStringLiteral("Import 1 item")));
        to.press(*dialog, "importButton");
        QCOMPARE(to.ownNames(), QStringList{QStringLiteral("Globex")});
    }

    void aWrongFileIsNamed()
    {
        ColleagueRig rig;
        rig.prompts.fileToOpen = rig.folder.filePath(QStringLiteral("notes.json"));
        QFile file(rig.prompts.fileToOpen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2");
        file.close();
        rig.actions.importTeamProfile();
        QTRY_COMPARE(rig.prompts.told.size(), 1);
        QVERIFY(rig.prompts.told.constFirst().startsWith(QStringLiteral("Nothing was imported\n")));
        QVERIFY(!rig.window.findChild<TeamProfileDialog *>());
    }

    /// A pipe would keep the window waiting for whoever writes into it.
    void aFileWithoutAnEndIsNotRead()
    {
        ColleagueRig rig;
        rig.prompts.fileToOpen = rig.folder.filePath(QStringLiteral("pipe.json"));
        QCOMPARE(mkfifo(QFile::encodeName(rig.prompts.fileToOpen).constData(), 0600), 0);
        rig.actions.importTeamProfile();
        QTRY_COMPARE(rig.prompts.told.size(), 1);
        QVERIFY(rig.prompts.told.constFirst().contains(QStringLiteral("far too large")));
    }
};

QTEST_MAIN(TeamProfileDialogTest)
#include "tst_teamprofiledialog.moc"
