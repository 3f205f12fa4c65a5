// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "pages/historypage.h"
#include "shell/mainmenu.h"
#include "shell/palettemodel.h"
#include "shell/topbar.h"

#include <QListView>
#include <QSet>
#include <QShortcut>

using namespace Muster;
using namespace Muster::Test;

namespace {

MainMenu *menuOf(const RosterRig &rig)
{
    return rig.window->findChild<MainMenu *>(QStringLiteral("mainMenu"));
}

QAction *windowAction(const RosterRig &rig, const char *name)
{
    const QList<QAction *> all = rig.window->actions();
    for (QAction *action : all) {
        if (action->objectName() == QLatin1String(name))
            return action;
    }
    return nullptr;
}

void openByKey(const RosterRig &rig, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QApplication::setActiveWindow(rig.window.get());
    QTest::keyClick(rig.window.get(), key, modifiers);
    QTRY_VERIFY(menuOf(rig)->isVisible());
}

QSet<QAction *> inMenu(const QMenu &menu)
{
    QSet<QAction *> all;
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr)
            all += inMenu(*action->menu());
        else if (!action->isSeparator())
            all += action;
    }
    return all;
}

/// Every key that does something in the window now, and who hears it.
QStringList clashes(const MainWindow &window)
{
    QHash<QString, QStringList> hearers;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QObject *> places = action->associatedObjects();
        const bool isHeard = std::any_of(places.begin(), places.end(), [](QObject *place) {
            auto *widget = qobject_cast<QWidget *>(place);
            return widget != nullptr && qobject_cast<QMenu *>(widget) == nullptr && widget->isVisible();
        });
        const QList<QKeySequence> keys =
            action->isEnabled() && action->isVisible() && isHeard ? action->shortcuts() : QList<QKeySequence>();
        for (const QKeySequence &key : keys)
            hearers[key.toString()] << action->text();
    }
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const auto *widget = qobject_cast<QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && widget != nullptr && widget->isVisible())
            hearers[shortcut->key().toString()] << QString::fromLatin1(widget->metaObject()->className());
    }
    QStringList twice;
    for (auto it = hearers.cbegin(); it != hearers.cend(); ++it) {
        if (it->size() > 1)
            twice << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", "));
    }
    return twice;
}

} // namespace

/// Every action in one menu, and no key that means two things.
class MainMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void theKeysOpenItAndArrowsChoose()
    {
        RosterRig rig;
        openByKey(rig, Qt::Key_F10);
        QTest::keyClick(menuOf(rig), Qt::Key_Escape);
        QTRY_VERIFY(!menuOf(rig)->isVisible());
        openByKey(rig, Qt::Key_M, Qt::AltModifier);
        // Go, by its letter; then Activity, which is the second that can be chosen there.
        QTest::keyClick(menuOf(rig), Qt::Key_G);
        QMenu *go = menuOf(rig)->section(MenuSection::Go);
        QTRY_VERIFY(go->isVisible());
        while (go->activeAction() == nullptr || go->activeAction()->objectName() != QLatin1String("history"))
            QTest::keyClick(go, Qt::Key_Down);
        QTest::keyClick(go, Qt::Key_Return);
        QTRY_VERIFY(rig.window->findChild<HistoryPage *>() != nullptr);
        QVERIFY(rig.window->findChild<HistoryPage *>()->isVisible());
    }

    void nothingStandsBesideQuit()
    {
        RosterRig rig;
        openByKey(rig, Qt::Key_F10);
        const QList<QAction *> actions = menuOf(rig)->section(MenuSection::File)->actions();
        const auto at = actions.indexOf(windowAction(rig, "quit"));
        QVERIFY(at > 0);
        QVERIFY(actions.at(at - 1)->isSeparator());
    }

    void holdsWhatTheFinderHolds()
    {
        RosterRig rig;
        const auto check = [&rig](const char *where) {
            openByKey(rig, Qt::Key_F10);
            const QSet<QAction *> there = inMenu(*menuOf(rig));
            QTest::keyClick(menuOf(rig), Qt::Key_Escape);
            const auto *found = qobject_cast<PaletteModel *>(rig.window->findChild<QListView *>(QStringLiteral("found"))->model());
            int actions = 0;
            for (int row = 0; row < found->rowCount(); ++row) {
                QAction *action = found->action(found->index(row));
                if (action == nullptr)
                    continue;
                ++actions;
                QVERIFY2(there.contains(action), qPrintable(QLatin1String(where) + QLatin1String(": ") + action->text()));
            }
            QVERIFY(actions > 20);
        };
        check("blocklist");
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        check("roster");
        rig.window->showHistory();
        check("history");
        // Those of the page before are gone from it.
        openByKey(rig, Qt::Key_F10);
        const QSet<QAction *> there = inMenu(*menuOf(rig));
        QTest::keyClick(menuOf(rig), Qt::Key_Escape);
        QVERIFY(std::none_of(there.begin(), there.end(),
                             [](const QAction *action) { return action->text() == QLatin1String("Add leads…"); }));
    }

    void noKeyMeansTwoThings()
    {
        RosterRig rig;
        QCOMPARE(clashes(*rig.window), QStringList());
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        QCOMPARE(clashes(*rig.window), QStringList());
        rig.show(Provider::SendKit);
        QTRY_VERIFY(rig.page() != nullptr && rig.page()->isVisible());
        QCOMPARE(clashes(*rig.window), QStringList());
        rig.window->showHistory();
        QCOMPARE(clashes(*rig.window), QStringList());
        // The test sees one where there is one.
        QAction another(QStringLiteral("Another"));
        another.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        another.setParent(rig.window.get());
        rig.window->addAction(&another);
        QCOMPARE(clashes(*rig.window).size(), 1);
    }

    void theButtonNamesItsKeys()
    {
        RosterRig rig;
        auto *button = rig.window->findChild<QPushButton *>(QStringLiteral("menuButton"));
        QVERIFY(button->toolTip().contains(QLatin1String("F10")));
        QCOMPARE(button->accessibleName(), QStringLiteral("Menu"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menuOf(rig)->isVisible());
        QTest::keyClick(menuOf(rig), Qt::Key_Escape);
    }

    void sixGoesToThePlacesAndBack()
    {
        RosterRig rig;
        rig.page()->focusRows();
        QTest::keyClick(rig.table(), Qt::Key_F6);
        QVERIFY(rig.window->findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), rig.table());
    }

    void practiceCannotBeRemoved()
    {
        RosterRig rig;
        QVERIFY(!windowAction(rig, "removeConnection")->isEnabled());
    }
};

QTEST_MAIN(MainMenuTest)
#include "tst_mainmenu.moc"
