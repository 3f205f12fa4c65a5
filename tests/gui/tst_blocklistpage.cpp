// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownblocklist.h"
#include "support/practiceworkspace.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSplitter>

using namespace Muster;
using namespace Muster::Test;
using State = BlockedLeadsModel::State;

class TestBlocklistPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void deleteAsksToUnblockWhoIsSelected()
    {
        Shown shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::unblockRequested);
        shown.clickRow(1);
        shown.clickRow(3, Qt::ControlModifier);
        QVERIFY(shown.part("unblockSelection")->isVisible());
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(namesIn(asked), QStringList({s("jane-smith"), s("soren-kowalski")}));
        QCOMPARE(asked.at(0).at(0).value<QList<BlockedLead>>().at(0).id, RecordId(s("r4")));
        asked.clear();
        shown.click("unblockSelection");
        QCOMPARE(namesIn(asked), QStringList({s("jane-smith"), s("soren-kowalski")}));
    }

    void deleteWithoutSelectionAsksNothing()
    {
        Shown shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::unblockRequested);
        shown.table->setFocus();
        shown.table->clearSelection();
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(asked.size(), 0);
        QVERIFY(!shown.part("unblockSelection")->isVisible());
    }

    void copiesTheShownColumns()
    {
        Shown shown;
        QVERIFY(shown.load());
        QGuiApplication::clipboard()->clear();
        shown.clickRow(0);
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(s("Public identifier\tReason\tBlocked on")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(s("john-doe\tExisting client\t12 Mar 2026")), qPrintable(lines[1]));
        QVERIFY(lines[2].startsWith(s("jane-smith\tRequested opt-out\t")));
        QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
        shown.click("copySelection");
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 6);
    }

    void keysOfTheTableDoNotActInTheSearch()
    {
        Shown shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::unblockRequested);
        shown.clickRow(0);
        shown.search->setFocus();
        QTest::keyClicks(shown.search, s("joh"));
        QTest::keyClick(shown.search, Qt::Key_Home);
        QTest::keyClick(shown.search, Qt::Key_Delete);
        QCOMPARE(shown.search->text(), s("oh"));
        QCOMPARE(asked.size(), 0);
    }

    void detailsFollowTheCurrentRow()
    {
        Shown shown;
        QVERIFY(shown.load());
        auto *heading = shown.part<QLabel>("detailsHeading");
        shown.clickRow(2);
        QCOMPARE(heading->text(), s("amelie-garcia"));
        QTest::keyClick(shown.table, Qt::Key_Down);
        QCOMPARE(heading->text(), s("soren-kowalski"));
        shown.click("openProfile");
        QCOMPARE(shown.prompts.browsed, QList<QUrl>({QUrl(s("https://www.linkedin.com/in/soren-kowalski"))}));
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(heading->text().contains(QLatin1Char('2')));
        QVERIFY(!shown.part("openProfile")->isVisible());
    }

    void reloadKeepsSelectionCurrentAndPlace()
    {
        Shown shown;
        QVERIFY(shown.load(manyPeople(300)));
        shown.table->scrollTo(shown.table->model()->index(150, 0), QAbstractItemView::PositionAtCenter);
        shown.clickRow(150);
        shown.clickRow(152, Qt::ControlModifier);
        const int y = shown.table->rowViewportPosition(152);
        // Three new people stand above, one of the two selected is still there.
        QList<ScriptedLead> now = manyPeople(300);
        now.removeAt(150);
        for (int i = 0; i < 3; ++i)
            now.prepend({s("new%1").arg(i), s("new-%1").arg(i), {}, s("2026-04-01T00:00:00.000Z")});
        shown.list.expectList(now);
        QTest::keyClick(shown.table, Qt::Key_F5);
        QVERIFY(shown.page->model().isRefreshing());
        QCOMPARE(shown.selected().size(), 2);
        QVERIFY(shown.settled());
        QCOMPARE(shown.page->model().totalCount(), 302);
        QCOMPARE(shown.selected(), QStringList({s("person-0152")}));
        QCOMPARE(shown.table->currentIndex().data().toString(), s("person-0152"));
        QCOMPARE(shown.table->rowViewportPosition(shown.table->currentIndex().row()), y);
        QCOMPARE(shown.part<QLabel>("detailsHeading")->text(), s("person-0152"));
    }

    void exportsWhatIsShownOrSelected()
    {
        Shown shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::exportRequested);
        // Straight after typing: the filter must be in force first.
        shown.search->setText(s("smith"));
        QTest::keyClick(shown.page.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(namesIn(asked), QStringList({s("jane-smith"), s("jose-smith")}));
        QCOMPARE(asked.at(0).at(1).toString(), s("workspace-blocklist-") + QDate::currentDate().toString(Qt::ISODate));
        asked.clear();
        shown.clickRow(1);
        shown.click("exportSelection");
        QCOMPARE(namesIn(asked), QStringList({s("jose-smith")}));
    }

    void keysAskForTheDialogs()
    {
        Shown shown;
        QVERIFY(shown.load());
        QSignalSpy block(shown.page.get(), &BlocklistPage::blockRequested);
        QSignalSpy verify(shown.page.get(), &BlocklistPage::verifyRequested);
        QTest::keyClick(shown.page.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(shown.table, Qt::Key_B, Qt::ControlModifier);
        shown.click("blockButton");
        QCOMPARE(block.size(), 3);
        QTest::keyClick(shown.search, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(verify.size(), 1);
    }

    void pastingAsksToBlockButNotInATextField()
    {
        Shown shown;
        QVERIFY(shown.load());
        QGuiApplication::clipboard()->setText(s("smith"));
        QSignalSpy paste(shown.page.get(), &BlocklistPage::pasteRequested);
        shown.clickRow(0);
        QTest::keyClick(shown.table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(paste.size(), 1);
        shown.search->setFocus();
        QTest::keyClick(shown.search, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown.search->text(), s("smith"));
        QCOMPARE(paste.size(), 1);
        const QList<QAction *> actions = shown.page->pageActions();
        const auto offered = std::find_if(actions.begin(), actions.end(), [](QAction *one) { return one->text() == s("Paste people…"); });
        QVERIFY(offered != actions.end());
        (*offered)->trigger();
        QCOMPARE(paste.size(), 2);
    }

    void detailsCanBePutAwayAndThatIsRemembered()
    {
        Shown shown;
        QVERIFY(shown.load());
        QAction *toggle = nullptr;
        for (QAction *action : shown.page->pageActions()) {
            if (action->text() == s("Details panel"))
                toggle = action;
        }
        QVERIFY(toggle && toggle->isChecked());
        toggle->trigger();
        QTRY_COMPARE(shown.page->findChild<QSplitter *>()->sizes().constLast(), 0);
        shown.open();
        QTRY_COMPARE(shown.page->findChild<QSplitter *>()->sizes().constLast(), 0);
    }

    void everyControlHasAName()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.clickRow(0);
        for (const QWidget *widget : shown.page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTableView *>(widget);
            if (!widget->isVisible() || (!button && !isField))
                continue;
            const QString name = button && button->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty() || widget->focusPolicy() == Qt::NoFocus,
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }

    void tabGoesFromTopToBottom()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.part("verifyButton")->setFocus();
        QStringList way;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            const auto *chip = qobject_cast<Chip *>(focus);
            way.append(chip && focus->objectName().isEmpty() ? chip->label() : focus->objectName());
        }
        const QStringList expected{s("exportButton"),    s("blockButton"), s("search"),
                                   s("Existing client"), s("dateChip"),    s("blocklistTable")};
        qsizetype from = -1;
        for (const QString &stop : expected) {
            const qsizetype at = way.indexOf(stop, from + 1);
            QVERIFY2(at > from, qPrintable(stop + s(" in ") + way.join(QLatin1Char(' '))));
            from = at;
        }
    }

    void worksOnPractice()
    {
        PracticeWorkspace workspace;
        QVERIFY(workspace.isRunning());
        QVERIFY(workspace.block({{s("john-doe"), s("Existing client")}, {s("jane-smith"), {}}}));
        QTemporaryDir folder;
        Settings settings(folder.filePath(s("settings.ini")));
        ScriptedPrompts prompts;
        BlocklistPage page(workspace.service(), {{}, s("Workspace blocklist"), s("Practice WaLead")}, settings, prompts);
        QSignalSpy counted(&page, &BlocklistPage::countChanged);
        page.show();
        page.reload();
        QTRY_COMPARE(page.model().state(), State::Loaded);
        QCOMPARE(counted.constLast().constFirst().toLongLong(), 2);
        QCOMPARE(page.findChild<LeadTable *>(s("blocklistTable"))->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestBlocklistPage)
#include "tst_blocklistpage.moc"
