// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shownhistory.h"
#include "support/quiet.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace Muster;
using namespace Muster::Test;
using Shown = ShownHistory;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressHistory(); }
    void init() { failOnUnexpectedWarnings(); }

    void anEmptyHistorySaysWhatBelongsHere()
    {
        Shown shown;
        QVERIFY(shown.open(0));
        auto *empty = shown.page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->accessibleName().contains(s("whom it changed")), qPrintable(empty->accessibleName()));
        QVERIFY(!shown.page->findChild<QLineEdit *>(s("search"))->isVisible());
        QVERIFY(!shown.button("removeOld")->isVisible());
    }

    void aJournalThatCannotBeReadSaysSo()
    {
        Shown shown;
        const auto broken = brokenJobs(shown.filled);
        HistoryPage page(*broken, shown.filled.connections, shown.filled.settings, shown.prompts);
        page.show();
        auto *state = page.findChild<EmptyState *>();
        QTRY_COMPARE(state->accessibleName(), s("The history cannot be read."));
        QVERIFY(!state->accessibleDescription().isEmpty());
        QCOMPARE(state->findChild<QPushButton *>()->text(), s("Retry"));
    }

    void countsAndSizeStandInTheFacts()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        const auto *facts = shown.page->findChild<QWidget *>(s("facts"));
        QTRY_VERIFY2(facts->accessibleName().contains(s("4 job")) && facts->accessibleName().contains(s("B on disk")),
                     qPrintable(facts->accessibleName()));
    }

    void aWideWindowCutsNothingOff()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.page->resize(1900, 710);
        const auto *table = shown.page->findChild<QTableView *>(s("historyTable"));
        const auto needed = [table](int column) {
            return table->fontMetrics().horizontalAdvance(table->model()->index(0, column).data().toString());
        };
        for (const int column : {JobHistoryModel::What, JobHistoryModel::Result})
            QTRY_VERIFY2(table->columnWidth(column) > needed(column), qPrintable(QString::number(table->columnWidth(column))));
        shown.page->resize(700, 710);
        QTRY_COMPARE(table->columnWidth(JobHistoryModel::What), 216);
    }

    void theDetailsTellEverything()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(0);
        QCOMPARE(shown.page->findChild<QLabel *>(s("detailsHeading"))->text(), jobTitle(shown.known[0]));
        QCOMPARE(shown.field(s("State")), s("Done"));
        QCOMPARE(shown.field(s("By whom")), s("ada@desk"));
        QCOMPARE(shown.field(s("Connection")), ConnectionService::practiceName());
        QCOMPARE(shown.field(s("Source")), s("opt-outs.csv"));
        QCOMPARE(shown.field(s("Worked for")), s("12 s"));
        QCOMPARE(shown.field(s("All")), s("10"));
        QCOMPARE(shown.field(s("Accepted")), s("6"));
        QCOMPARE(shown.field(s("Rejected")), s("4"));
        QVERIFY2(shown.field(s("In doubt")).isEmpty(), "what is nothing is not shown");
        QCOMPARE(shown.field(s("Job ID")), shown.known[0].id.text());
        shown.select(1);
        QCOMPARE(shown.field(s("State")), s("Interrupted"));
        QCOMPARE(shown.field(s("Ready")), s("7"));
        QVERIFY2(shown.field(s("Ended")).isEmpty(), "it has not");
    }

    void whatAJobOffersDependsOnIt()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        QVERIFY(!shown.button("seeRows")->isVisible());
        shown.select(0); // done, with rejected ones
        for (const char *name : {"seeRows", "saveResult", "undoJob", "correctRejected", "deleteJobs"})
            QVERIFY2(shown.button(name)->isVisible() && shown.button(name)->isEnabled(), name);
        QVERIFY(!shown.button("resumeJob")->isVisible() && !shown.button("discardJob")->isVisible());
        shown.select(1); // interrupted
        for (const char *name : {"seeRows", "saveResult", "resumeJob", "discardJob"})
            QVERIFY2(shown.button(name)->isVisible() && shown.button(name)->isEnabled(), name);
        QVERIFY(!shown.button("correctRejected")->isVisible() && !shown.button("deleteJobs")->isVisible());
    }

    void undoSaysWhyItCannot()
    {
        Shown shown;
        JobRecord job;
        job.state = JobState::Done;
        job.scope.campaign = CampaignId(s("c1"));
        job.place = s("EU Fintech");
        shown.filled.add(job, {rowIn(RowState::Accepted, s("anna"))});
        QVERIFY(shown.open(1));
        shown.select(0);
        QVERIFY(shown.button("undoJob")->isVisible() && !shown.button("undoJob")->isEnabled());
        QVERIFY(!shown.button("undoJob")->toolTip().isEmpty());
        QCOMPARE(shown.field(s("Undo")), shown.button("undoJob")->toolTip());
    }

    void buttonsAskForWhatTheySay()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        QSignalSpy rows(shown.page.get(), &HistoryPage::rowsRequested);
        QSignalSpy undo(shown.page.get(), &HistoryPage::undoRequested);
        QSignalSpy resume(shown.page.get(), &HistoryPage::resumeRequested);
        QSignalSpy correct(shown.page.get(), &HistoryPage::correctRequested);
        shown.select(0);
        shown.click("seeRows");
        shown.click("undoJob");
        shown.click("correctRejected");
        for (const QSignalSpy *spy : {&rows, &undo, &correct}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->first().first().value<JobId>(), shown.known[0].id);
        }
        shown.select(1);
        shown.click("resumeJob");
        QCOMPARE(resume.size(), 1);
        QCOMPARE(resume.first().first().value<JobId>(), shown.known[1].id);
    }

    void theKeyboardDoesItAll()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        QSignalSpy rows(shown.page.get(), &HistoryPage::rowsRequested);
        QTest::keyClick(shown.page.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = shown.page->findChild<QLineEdit *>(s("search"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, s("workspace"));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(shown.table->hasFocus());
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first().value<JobId>(), shown.known[0].id);
        shown.filled.journal->remove({shown.known[3].id});
        QTest::keyClick(shown.table, Qt::Key_F5);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        QCOMPARE(shown.table->selectionModel()->selectedRows().size(), 1); // kept
    }

    void chipsFilterAndCount()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        auto *unfinished = shown.page->findChild<Chip *>(s("chip_unfinished"));
        QCOMPARE(unfinished->accessibleName(), s("Unfinished, 2"));
        QTest::mouseClick(unfinished, Qt::LeftButton);
        QCOMPARE(shown.table->model()->rowCount(), 2);
        QTest::mouseClick(shown.page->findChild<Chip *>(s("chip_done")), Qt::LeftButton);
        QCOMPARE(shown.table->model()->rowCount(), 4);
        QTest::mouseClick(unfinished, Qt::LeftButton);
        QTest::keyClicks(shown.page->findChild<QLineEdit *>(s("search")), s("nowhere"));
        QVERIFY(shown.page->findChild<EmptyState *>()->isVisible());
        QTest::mouseClick(shown.button("clearFilters"), Qt::LeftButton);
        QCOMPARE(shown.table->model()->rowCount(), 4);
        QVERIFY(!shown.button("clearFilters")->isVisible());
    }

    void theConnectionIsAFilterWhereThereAreSeveral()
    {
        Shown shown;
        JobRecord other;
        other.state = JobState::Done;
        other.connection = ConnectionId(s("c2"));
        other.connectionName = s("Acme");
        shown.filled.add(other, {rowIn(RowState::Accepted, s("anna"))});
        shown.filled.add(JobState::Done, 1);
        QVERIFY(shown.open(2));
        auto *chip = shown.page->findChild<Chip *>(s("connectionChip"));
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(shown.table->model()->rowCount(), 1);
        QCOMPARE(chip->label(), s("Acme"));
    }

    void showsAJobThatTheFiltersHide()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        QTest::mouseClick(shown.page->findChild<Chip *>(s("chip_unfinished")), Qt::LeftButton);
        shown.page->showJob(shown.known[0].id);
        QCOMPARE(shown.table->model()->rowCount(), 4);
        QCOMPARE(shown.table->selectionModel()->selectedRows().value(0).row(), 0);
        QCOMPARE(shown.page->model().jobAt(0).id, shown.known[0].id);
    }

    void leadsToTheJobThatUndidAnother()
    {
        Shown shown;
        const JobRecord first = shown.filled.add(JobState::Done, 3);
        JobRecord undoing;
        undoing.kind = JobKind::Unblock;
        undoing.state = JobState::Done;
        undoing.created = QDateTime::currentDateTimeUtc();
        undoing.undoes = first.id;
        const JobRecord second = shown.filled.add(undoing, {rowIn(RowState::Accepted, s("anna"))});
        QVERIFY(shown.open(2));
        shown.select(0);
        QVERIFY2(shown.field(s("Undo")).contains(jobTitle(first)), qPrintable(shown.field(s("Undo"))));
        shown.click("showRelated");
        QCOMPARE(shown.field(s("Job ID")), first.id.text());
        QVERIFY2(shown.field(s("Undo")).contains(s("Undone on")), qPrintable(shown.field(s("Undo"))));
        QVERIFY(!shown.button("undoJob")->isEnabled());
        shown.click("showRelated");
        QCOMPARE(shown.field(s("Job ID")), second.id.text());
    }

    void aNarrowBarKeepsItsButtonsWhole()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(0);
        shown.page->resize(668, 500);
        const auto *count = shown.page->findChild<QWidget *>(s("shownCount"));
        QTRY_VERIFY(!count->isVisible());
        for (const char *name : {"seeRows", "saveResult", "undoJob", "correctRejected", "deleteJobs"})
            QTRY_VERIFY2(shown.button(name)->width() >= shown.button(name)->sizeHint().width(), name);
        shown.page->resize(1048, 500);
        QTRY_VERIFY(count->isVisible());
    }

    void everythingHasAName()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(0);
        QVERIFY(!shown.page->accessibleName().isEmpty());
        QVERIFY(!shown.table->accessibleName().isEmpty());
        const auto actions = shown.page->pageActions();
        for (const QAction *action : actions)
            QVERIFY(!action->text().isEmpty());
        QVERIFY(actions.size() > 8);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
