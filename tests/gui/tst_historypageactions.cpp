// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of jobs and their results from the history.

#include "gui/shownhistory.h"
#include "support/quiet.h"
#include "widgets/elidedlabel.h"

#include <QFile>
#include <QMenu>

using namespace Muster;
using namespace Muster::Test;
using Shown = ShownHistory;

class TestHistoryPageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressHistory(); }
    void init() { failOnUnexpectedWarnings(); }

    void deleteAsksFirst()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(0);
        shown.prompts.confirms = false;
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(shown.prompts.asked.size(), 1);
        QVERIFY(shown.prompts.asked.first().startsWith(s("Delete 1 job")));
        QCOMPARE(shown.table->model()->rowCount(), 4);
        shown.prompts.confirms = true;
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        QVERIFY(!shown.filled.journal->job(shown.known[0].id));
    }

    void whatHasNotEndedIsNotDeleted()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(1);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QVERIFY(shown.prompts.asked.isEmpty());
        shown.click("discardJob");
        QCOMPARE(shown.prompts.asked, QStringList{s("Discard this job?")});
        QTRY_COMPARE(shown.filled.journal->job(shown.known[1].id)->state, JobState::Cancelled);
        QTRY_VERIFY(shown.button("deleteJobs")->isVisible() && shown.button("deleteJobs")->isEnabled());
    }

    void deletesWhatIsOld()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        QMenu *menu = shown.button("removeOld")->menu();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().at(1)->trigger();
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        QCOMPARE(shown.prompts.asked.size(), 1);
        QVERIFY(shown.prompts.asked.first().startsWith(s("Delete 1 job")));
        menu->actions().at(1)->trigger();
        QCOMPARE(shown.prompts.asked.size(), 1);
        QCOMPARE(shown.prompts.told.size(), 1); // there is nothing any more
    }

    void savesTheResult()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(0);
        shown.prompts.fileToSave = shown.filled.folder.filePath(s("result.csv"));
        QTest::keyClick(shown.table, Qt::Key_E, Qt::ControlModifier);
        auto *note = shown.page->findChild<ElidedLabel *>(s("shownCount"));
        QTRY_VERIFY(note->text().startsWith(s("Saved 10 row")));
        const QString name = shown.prompts.suggestedName;
        QVERIFY2(name.startsWith(s("block-10-")) && name.contains(s("-in-workspace-blocklist-")), qPrintable(name));
        QFile file(shown.prompts.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("reserved name"), 4);
        QCOMPARE(text.count("accepted"), 6);
    }

    void aResultThatCannotBeSavedSaysSo()
    {
        Shown shown;
        QVERIFY(openFour(shown));
        shown.select(0);
        shown.prompts.fileToSave = shown.filled.folder.filePath(s("none/result.csv"));
        shown.click("saveResult");
        QTRY_COMPARE(shown.prompts.told.size(), 1);
        QVERIFY(shown.prompts.told.first().startsWith(s("The result was not saved")));
    }
};

QTEST_MAIN(TestHistoryPageActions)
#include "tst_historypageactions.moc"
