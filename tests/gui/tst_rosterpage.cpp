// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownroster.h"
#include "pages/pageheader.h"
#include "theme/theme.h"
#include "widgets/segmentbar.h"
#include "widgets/tag.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
#include <QWindow>

using namespace Muster;
using namespace Muster::Test;

class TestRosterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void theHeaderSaysWhatAndHowMany()
    {
        ShownRoster shown;
        shown.open();
        QSignalSpy counts(shown.page.get(), &RosterPage::countChanged);
        QVERIFY(shown.load());
        auto *header = shown.page->findChild<PageHeader *>();
        QCOMPARE(header->title(), s("EU Fintech"));
        QCOMPARE(header->findChild<Tag *>()->text(), s("draft"));
        QVERIFY2(header->facts().startsWith(s("6 lead")), qPrintable(header->facts()));
        QVERIFY2(header->facts().contains(s(" · LinkedIn · as of ")), qPrintable(header->facts()));
        QCOMPARE(counts.last().at(0).toLongLong(), 6);
        QVERIFY(!shown.banner()->isVisible());
    }

    void chipsFilterSeveralAtOnce()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QCOMPARE(shown.chip("In flight")->accessibleName(), s("In flight, 2"));
        QVERIFY(shown.click("In flight"));
        QCOMPARE(shown.names(), QStringList({s("Jose"), s("anna")}));
        QVERIFY(shown.click("Replied"));
        QCOMPARE(shown.names(), QStringList({s("Zoe"), s("Jose"), s("anna")}));
        QVERIFY(shown.click("Snoozed")); // nobody documented that one
        QCOMPARE(shown.names().size(), 4);
        QVERIFY(shown.click("In flight"));
        QCOMPARE(shown.names(), QStringList({s("Zoe"), s("Bob")}));
        QTest::mouseClick(shown.part("clearFilters"), Qt::LeftButton);
        QVERIFY(shown.settles());
        QCOMPARE(shown.names().size(), 6);
    }

    void everySingleStatusIsInTheMenu()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QTest::mouseClick(shown.part<Chip>("allStatuses"), Qt::LeftButton);
        auto *menu = shown.part<Chip>("allStatuses")->parentWidget()->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QAction *connected = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().trimmed().startsWith(s("connected\t")))
                connected = action;
        }
        QVERIFY(connected);
        connected->trigger();
        menu->close();
        QVERIFY(shown.settles());
        QCOMPARE(shown.names(), QStringList{s("anna")});
        QVERIFY(shown.part<Chip>("allStatuses")->isChecked()); // the filter has no chip of its own
    }

    void theFunnelFiltersByMouseAndByKeyboardAndSpeaks()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        auto *bar = shown.part<SegmentBar>("funnel");
        QVERIFY(bar->accessibleDescription().contains(s("message sent")));
        QVERIFY(bar->accessibleDescription().contains(s("replied: 1 (16.7 %)")));
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->segmentRect(3).center()); // replied
        QVERIFY(shown.settles());
        QCOMPARE(shown.names(), QStringList{s("Zoe")});
        QVERIFY(shown.chip("Replied")->isChecked());
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Space);
        QVERIFY(shown.settles());
        QCOMPARE(shown.names().size(), 6);
        QTest::keyClick(bar, Qt::Key_Left);
        QTest::keyClick(bar, Qt::Key_Space);
        QVERIFY(shown.settles());
        QCOMPARE(shown.names(), QStringList({s("Jose"), s("anna")}));
    }

    void repliesUnfoldAndAreRemembered()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        auto *text = shown.part<QLabel>("repliesText");
        QVERIFY(!text->isVisible());
        QTest::mouseClick(shown.part<QToolButton>("repliesToggle"), Qt::LeftButton);
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains(s("1 in the week of 15 Jun")));
        shown.open();
        QVERIFY(shown.part<QToolButton>("repliesToggle")->isChecked());
    }

    void askingForTheSelected()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QSignalSpy removed(shown.page.get(), &RosterPage::removeRequested);
        QSignalSpy exported(shown.page.get(), &RosterPage::exportRequested);
        shown.clickRow(0);
        shown.clickRow(2, Qt::ControlModifier);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(namesIn(removed), QStringList({s("Zoe"), s("anna")}));
        QTest::mouseClick(shown.part("exportSelection"), Qt::LeftButton);
        QCOMPARE(namesIn(exported), QStringList({s("Zoe"), s("anna")}));
        exported.clear();
        QTest::keyClick(shown.page.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(namesIn(exported).size(), 6);
        QVERIFY(exported.at(0).at(1).toString().startsWith(s("eu-fintech-")));
        QVERIFY(!shown.part("pauseSelection")->isVisible()); // Puffle has no such thing
    }

    void sendKitPausesAndResumes()
    {
        ShownRoster shown(s("active"), Provider::SendKit);
        shown.api.leads[1].status = LeadStatus::Active;
        shown.api.leads[2].status = LeadStatus::Paused;
        QVERIFY(shown.load());
        QVERIFY(shown.banner()->isVisible()); // it is sending
        QSignalSpy paused(shown.page.get(), &RosterPage::pauseRequested);
        QSignalSpy resumed(shown.page.get(), &RosterPage::resumeRequested);
        shown.clickRow(0); // replied: neither
        QVERIFY(!shown.part("pauseSelection")->isEnabled());
        QVERIFY2(shown.part("resumeSelection")->toolTip().contains(s("None of the selected leads is paused.")), "it says why");
        QVERIFY(!shown.part("resumeSelection")->isEnabled());
        shown.clickRow(1);
        QVERIFY(!shown.part("resumeSelection")->isEnabled());
        QTest::mouseClick(shown.part("pauseSelection"), Qt::LeftButton);
        QCOMPARE(namesIn(paused), QStringList{s("Jose")});
        shown.clickRow(2);
        QVERIFY(!shown.part("pauseSelection")->isEnabled());
        QTest::mouseClick(shown.part("resumeSelection"), Qt::LeftButton);
        QCOMPARE(namesIn(resumed), QStringList{s("anna")});
        shown.clickRow(1, Qt::ControlModifier); // one of either
        QVERIFY(shown.part("pauseSelection")->isEnabled());
        QVERIFY(shown.part("resumeSelection")->isEnabled());
    }

    /// A window of 900 x 560 leaves the page so much.
    void aSmallWindowFoldsTheStatuses()
    {
        ShownRoster shown(s("active"));
        const QList<LeadStatus> statuses{LeadStatus::Completed, LeadStatus::TimedOut, LeadStatus::Cancelled, LeadStatus::Pending};
        for (qsizetype i = 0; i < statuses.size(); ++i)
            shown.api.leads.append(leadNamed(s("Person%1").arg(i), s("Of"), s("Acme"), statuses[i]));
        QVERIFY(shown.load());
        QVERIFY(shown.chip("Cancelled"));
        shown.page->resize(668, 470);
        QTRY_VERIFY(!shown.chip("Cancelled"));
        QCOMPARE(shown.page->size(), QSize(668, 470));
        QVERIFY(shown.page->minimumSizeHint().height() <= 470);
        const Chip *last = shown.part<Chip>("allStatuses");
        QTRY_VERIFY2(last->y() <= 2 * last->height(), qPrintable(QString::number(last->y())));
        QVERIFY(last->parentWidget()->rect().contains(last->geometry()));
        shown.page->resize(1048, 710);
        QTRY_VERIFY(shown.chip("Cancelled"));
        QVERIFY(shown.click("Cancelled"));
        shown.page->resize(668, 470);
        QTRY_VERIFY2(shown.part<Chip>("allStatuses")->isChecked(), "what is chosen and folded counts there");
    }

    void columnsTakeTheRoomThatIsThere()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        const int name = shown.page->model().columnOf({LeadColumn::Name});
        const int narrow = shown.table->columnWidth(name);
        shown.page->resize(1900, 710);
        QTRY_VERIFY(shown.table->columnWidth(name) > narrow);
        const int wide = shown.table->columnWidth(name);
        const QPoint edge(shown.table->columnViewportPosition(name) + wide - 2, 10);
        QWindow *window = shown.page->windowHandle(); // which, other than a widget, tells the application of its buttons
        const QPoint grip = shown.table->horizontalHeader()->viewport()->mapTo(shown.page.get(), edge);
        QTest::mousePress(window, Qt::LeftButton, {}, grip);
        QTest::mouseMove(window, grip + QPoint(20, 0));
        QTest::mouseMove(window, grip + QPoint(40, 0));
        QTest::mouseRelease(window, Qt::LeftButton, {}, grip + QPoint(40, 0));
        QCOMPARE(shown.table->columnWidth(name), wide + 40);
        shown.page->resize(1048, 710);
        QCoreApplication::processEvents();
        QCOMPARE(shown.table->columnWidth(name), wide + 40); // as the user wants it
        shown.open();
        QCOMPARE(shown.table->columnWidth(name), wide + 40);
    }

    void copiesTheShownColumnsWithTheirHeadings()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.clickRow(0);
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(s("Name\tE-mail\tCompany\t")));
        QVERIFY(lines[1].startsWith(s("Zoe Garcia\tzoe@globex.example\tGlobex\t")));
    }

    void manyRowsAreCopiedALittleLaterUnlessSomethingElseIs()
    {
        ShownRoster shown;
        shown.api.leads = manyLeads(2500);
        QVERIFY(shown.load());
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        shown.table->setFocus();
        shown.table->selectAll();
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(clipboard->text().count(u'\n'), 2500);
        QVERIFY(clipboard->text().startsWith(s("Name\t")));
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        clipboard->setText(s("something else"));
        QTest::qWait(200); // time enough for the rest that must not come
        QCOMPARE(clipboard->text(), s("something else"));
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        shown.table->clearSelection();
        shown.table->selectRow(3);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        QTest::qWait(200);
        QVERIFY(clipboard->text().startsWith(shown.table->model()->index(3, 0).data().toString() + u'\t'));
        QCOMPARE(clipboard->text().count(u'\n'), 0);
    }

    void aServersTextIsNoMarkUpInToolTips()
    {
        ShownRoster shown;
        shown.api.leads[0].company = s("<b>Globex</b> & Co");
        QVERIFY(shown.load());
        const int company = shown.page->model().columnOf({LeadColumn::Company});
        const QPoint place = shown.table->visualRect(shown.table->model()->index(0, company)).center();
        QHelpEvent help(QEvent::ToolTip, place, shown.table->viewport()->mapToGlobal(place));
        QApplication::sendEvent(shown.table->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(s("&lt;b&gt;Globex&lt;/b&gt; &amp; Co")), qPrintable(QToolTip::text()));
        shown.api.leads[0].company = s("Globex & Co");
        QVERIFY(shown.load());
        QApplication::sendEvent(shown.table->viewport(), &help);
        QCOMPARE(QToolTip::text(), s("Globex & Co"));
    }

    void reloadKeepsSelectionAndPlace()
    {
        ShownRoster shown;
        shown.api.leads = manyLeads(600);
        QVERIFY(shown.load());
        shown.table->scrollTo(shown.table->model()->index(300, 0), QAbstractItemView::PositionAtCenter);
        shown.clickRow(300);
        const int y = shown.table->rowViewportPosition(300);
        shown.api.leads.prepend(sixLeads().first());
        QTest::keyClick(shown.page.get(), Qt::Key_F5);
        QVERIFY(shown.settles());
        QCOMPARE(shown.table->currentIndex().row(), 301);
        QVERIFY(shown.table->selectionModel()->isRowSelected(301));
        QCOMPARE(shown.table->rowViewportPosition(301), y);
    }

    void anEmptyDraftSaysWhatBelongsHere()
    {
        ShownRoster shown;
        shown.api.leads.clear();
        QVERIFY(shown.load());
        QTRY_VERIFY(shown.emptyState()->isVisible());
        QSignalSpy asked(shown.page.get(), &RosterPage::addRequested);
        for (QPushButton *button : shown.emptyState()->findChildren<QPushButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!shown.search->isVisible());
    }

    void aFilterThatShowsNobodyCanBeCleared()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QTest::keyClicks(shown.search, s("nobody of this name"));
        QVERIFY(shown.settles());
        QTRY_VERIFY(shown.emptyState()->isVisible());
        QCOMPARE(shown.emptyState()->accessibleName(), s("Nobody on this roster matches “nobody of this name”."));
        for (QPushButton *button : shown.emptyState()->findChildren<QPushButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(shown.settles());
        QCOMPARE(shown.names().size(), 6);
    }

    void aBrokenLoadSaysHowFarItCame()
    {
        ShownRoster shown;
        shown.api.leads = manyLeads(1000);
        ApiError error;
        error.kind = ErrorKind::Offline;
        shown.api.leadsFail = error;
        shown.api.failsFromPage = 3;
        QVERIFY(shown.load());
        QVERIFY(shown.banner(1)->isVisible());
        QVERIFY(shown.banner(1)->accessibleName().contains(s("of 1,000 loaded")));
        QSignalSpy exported(shown.page.get(), &RosterPage::exportRequested);
        shown.action("Export…")->trigger();
        QVERIFY(exported.at(0).at(1).toString().endsWith(s("-partial")));
    }

    void aSearchFromElsewhereSelectsWhomItNames()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.page->showSearch(s("wei@acme.example"));
        QVERIFY(shown.settles());
        QTRY_COMPARE(shown.table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(shown.names(), QStringList{s("Wei")});
    }
};

QTEST_MAIN(TestRosterPage)
#include "tst_rosterpage.moc"
