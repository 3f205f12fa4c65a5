// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "dialogs/jobrowsdialog.h"
#include "gui/scriptedprompts.h"
#include "model/filledjournal.h"
#include "models/jobrowsmodel.h"
#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

class TestJobRowsDialog : public QObject
{
    Q_OBJECT

    struct Shown
    {
        FilledJournal filled;
        ScriptedPrompts prompts;
        JobRecord job;
        std::unique_ptr<JobRowsDialog> dialog;
        LeadTable *table = nullptr;

        /// 300 accepted, 3 rejected, 2 not sent.
        explicit Shown(JobState state = JobState::Done)
        {
            QList<JobRow> rows;
            add(rows, 300, RowState::Accepted);
            add(rows, 3, RowState::Rejected, s("publicIdentifier is reserved"));
            add(rows, 2, RowState::NotSent, s("Cancelled before this person was sent."));
            job.state = state;
            job.source = s("opt-outs.csv");
            job = filled.add(job, rows);
            dialog = std::make_unique<JobRowsDialog>(*filled.jobs, job, filled.settings, prompts);
            dialog->show();
            (void)QTest::qWaitForWindowExposed(dialog.get());
            table = dialog->findChild<LeadTable *>(s("rowsTable"));
        }
        Chip *chip(const char *name) const { return dialog->findChild<Chip *>(s(name)); }
        QPushButton *button(const char *name) const { return dialog->findChild<QPushButton *>(s(name)); }
        QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
        QString shownText() const { return dialog->findChild<QLabel *>(s("rowsShown"))->text(); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
        qRegisterMetaType<JobId>();
    }
    void init() { failOnUnexpectedWarnings(); }

    void showsEveryRowWithItsFate()
    {
        Shown shown;
        QCOMPARE(shown.dialog->windowTitle(), jobTitle(shown.job));
        QCOMPARE(shown.table->model()->rowCount(), 305);
        QTRY_COMPARE(shown.cell(0, JobRowsModel::Person), s("person-0"));
        QCOMPARE(shown.cell(0, JobRowsModel::State), s("Accepted"));
        QCOMPARE(shown.chip("chipAll")->accessibleName(), s("All, 305"));
        QCOMPARE(shown.chip("chip_rejected")->accessibleName(), s("Rejected, 3"));
        QVERIFY2(!shown.chip("chip_in_doubt")->isVisible(), "no row is in doubt");
        QCOMPARE(shown.shownText(), s("305 of 305 shown"));
        const QString facts = shown.dialog->findChild<QLabel *>(s("rowsFacts"))->text();
        QVERIFY2(facts.contains(s("opt-outs.csv")) && facts.contains(s("Done")), qPrintable(facts));
    }

    void chipsFilter()
    {
        Shown shown;
        QTest::mouseClick(shown.chip("chip_rejected"), Qt::LeftButton);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        QTRY_COMPARE(shown.cell(2, JobRowsModel::Detail), s("publicIdentifier is reserved"));
        QCOMPARE(shown.shownText(), s("3 of 305 shown"));
        QTest::mouseClick(shown.chip("chip_not_sent"), Qt::LeftButton);
        QTRY_COMPARE(shown.table->model()->rowCount(), 5);
        QTest::mouseClick(shown.chip("chipAll"), Qt::LeftButton);
        QTRY_COMPARE(shown.table->model()->rowCount(), 305);
        QVERIFY(!shown.chip("chip_rejected")->isChecked());
    }

    void opensOnTheStatesThatMatter()
    {
        Shown shown;
        shown.dialog->setStates({RowState::Rejected});
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        QVERIFY(shown.chip("chip_rejected")->isChecked());
    }

    void searches()
    {
        Shown shown;
        QTest::keyClick(shown.dialog.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = shown.dialog->findChild<QLineEdit *>(s("rowsSearch"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, s("person-30"));
        QTRY_COMPARE(shown.table->model()->rowCount(), 6); // 30 and 300 to 304
        QVERIFY2(!shown.button("saveRows")->isEnabled(), "a file holds all rows of the chosen states");
        QVERIFY(!shown.button("saveRows")->toolTip().isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(shown.table->model()->rowCount(), 305);
        QVERIFY(shown.button("saveRows")->isEnabled());
        QVERIFY(shown.dialog->isVisible());
    }

    void savesTheChosenStates()
    {
        Shown shown;
        QTest::mouseClick(shown.chip("chip_rejected"), Qt::LeftButton);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        shown.prompts.fileToSave = shown.filled.folder.filePath(s("rejected.csv"));
        QTest::mouseClick(shown.button("saveRows"), Qt::LeftButton);
        QTRY_VERIFY(shown.shownText().startsWith(s("Saved 3 row")) && shown.shownText().endsWith(s("rejected.csv")));
        QCOMPARE(shown.prompts.suggestedName, s("opt-outs-result.csv"));
        QFile file(shown.prompts.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("person-"), 3);
        QCOMPARE(text.count("publicIdentifier is reserved"), 3);
    }

    void asksForTheRejectedToBeCorrected()
    {
        Shown shown;
        QSignalSpy correct(shown.dialog.get(), &JobRowsDialog::correctRequested);
        QTest::mouseClick(shown.button("correctRejected"), Qt::LeftButton);
        QCOMPARE(correct.size(), 1);
        QCOMPARE(correct.first().first().value<JobId>(), shown.job.id);
        QVERIFY(!shown.dialog->isVisible());
    }

    void followsAJobThatEnds()
    {
        Shown shown(JobState::Paused);
        shown.dialog->setStates({RowState::NotSent});
        QTRY_COMPARE(shown.table->model()->rowCount(), 2);
        shown.filled.journal->settle(shown.job.id, {{300, RowState::NotSent, s("given up"), {}}});
        JobRecord ended = *shown.filled.journal->job(shown.job.id);
        ended.state = JobState::Cancelled;
        Q_EMIT shown.filled.jobs->jobEnded(ended);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        QCOMPARE(shown.chip("chip_not_sent")->accessibleName(), s("Not sent, 3"));
        QVERIFY(shown.dialog->findChild<QLabel *>(s("rowsFacts"))->text().contains(s("Cancelled")));
    }
};

QTEST_MAIN(TestJobRowsDialog)
#include "tst_jobrowsdialog.moc"
