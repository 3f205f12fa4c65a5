// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobline.h"
#include "shell/jobprogress.h"
#include "shell/jobtray.h"
#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Muster;

namespace {

/// All texts that can be seen.
QStringList seen(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    for (const ElidedLabel *label : widget.findChildren<ElidedLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestJobTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { Test::failOnUnexpectedWarnings(); }

    void progressReads_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<QString>("text");
        QTest::newRow("as drawn") << qint64(5124) << qint64(8400) << 900.0 << QStringLiteral("5,124 of 8,400 · 900/s · 4 s left");
        QTest::newRow("speed unknown") << qint64(50) << qint64(8400) << 0.0 << QStringLiteral("50 of 8,400");
        QTest::newRow("all done") << qint64(8400) << qint64(8400) << 900.0 << QStringLiteral("8,400 of 8,400");
        QTest::newRow("slow") << qint64(3) << qint64(10) << 0.1 << QStringLiteral("3 of 10 · 2 min left");
        QTest::newRow("hours") << qint64(1000) << qint64(1000000) << 10.0 << QStringLiteral("1,000 of 1,000,000 · 10/s · 28 h left");
        QTest::newRow("unknown total") << qint64(1200) << qint64(0) << 9.0 << QStringLiteral("1,200");
        QTest::newRow("unknown all") << qint64(0) << qint64(0) << 0.0 << QString();
    }
    void progressReads()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(double, perSecond);
        QFETCH(QString, text);
        QCOMPARE(progressText(done, total, perSecond), text);
    }

    /// A slow beginning is forgotten, and a standstill is told.
    void rateIsOfTheLastSeconds()
    {
        RecentRate rate;
        QCOMPARE(rate.perSecond(0), 0.0);
        rate.add(0, 0);
        rate.add(500, 100);
        QCOMPARE(rate.perSecond(500), 0.0);
        for (int second = 1; second <= 20; ++second)
            rate.add(second * 1000, 100 + second);
        QCOMPARE(rate.perSecond(20'000), 1.0);
        for (int second = 21; second <= 30; ++second)
            rate.add(second * 1000, second * 900);
        QCOMPARE(rate.perSecond(30'000), 900.0);
        QVERIFY(rate.perSecond(33'000) < 600);
        QCOMPARE(rate.perSecond(60'000), 0.0);
        rate.forget();
        QCOMPARE(rate.perSecond(60'000), 0.0);
    }

    void idleAtFirst()
    {
        JobTray tray;
        tray.show();
        QCOMPARE(seen(tray), QStringList{QStringLiteral("No jobs running")});
    }

    void runsAndTellsTheResult()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        QPointer<JobEntry> job = tray.begin(QStringLiteral("Blocking 1,180 people"), JobEntry::Cancellable);
        job->setProgress(590, 1180);
        QVERIFY(seen(tray).contains(QStringLiteral("Blocking 1,180 people")));
        QVERIFY(seen(tray).contains(QStringLiteral("590 of 1,180")));
        QVERIFY(!seen(tray).contains(QStringLiteral("No jobs running")));
        auto *bar = tray.findChild<QProgressBar *>();
        QCOMPARE(bar->value() * 2, bar->maximum());
        QCOMPARE(tray.runningCount(), 1);

        int opened = 0;
        job->finish({JobSummary::Outcome::Partly,
                     QStringLiteral("Blocked 1,164 people"),
                     QStringLiteral("4 rejected"),
                     {{QStringLiteral("See them"), [&opened] { ++opened; }}}});
        QCOMPARE(tray.runningCount(), 0);
        QVERIFY(seen(tray).contains(QStringLiteral("4 rejected")));
        QVERIFY(seen(tray).contains(QStringLiteral("No jobs running")));
        QVERIFY(!seen(tray).contains(QStringLiteral("Blocking 1,180 people")));
        QTest::mouseClick(button(tray, QStringLiteral("See them")), Qt::LeftButton);
        QCOMPARE(opened, 1);
        QTRY_VERIFY(!job);
    }

    void cancelIsAskedOnce()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::Cancellable);
        QSignalSpy cancel(job, &JobEntry::cancelRequested);
        QTest::mouseClick(button(tray, QStringLiteral("Cancel")), Qt::LeftButton);
        QTest::mouseClick(button(tray, QStringLiteral("Cancelling…")), Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
    }

    /// Only the look-up afterwards can be cut short.
    void aLookUpIsShownAndCutShort()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::Cancellable | JobEntry::Pausable);
        QSignalSpy cancel(job, &JobEntry::cancelRequested);
        QTest::mouseClick(button(tray, QStringLiteral("Cancel")), Qt::LeftButton);
        job->setNote(QStringLiteral("Reading the blocklist: 3,466 people"));
        job->setLookingUp(true);
        QVERIFY(seen(tray).contains(QStringLiteral("Cancelling… · Reading the blocklist: 3,466 people")));
        QTest::mouseClick(button(tray, QStringLiteral("Cancel at once")), Qt::LeftButton);
        QCOMPARE(cancel.size(), 2);
    }

    void aLineCanBeCalledOtherwise()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::NoControl);
        job->setTitle(QStringLiteral("Blocking on Beta"));
        QVERIFY(seen(tray).contains(QStringLiteral("Blocking on Beta")));
    }

    void pausedLinesStayAndGoOn()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::Cancellable | JobEntry::Pausable);
        job->setProgress(100, 400);
        QSignalSpy pause(job, &JobEntry::pauseRequested);
        QSignalSpy resume(job, &JobEntry::resumeRequested);
        QSignalSpy ended(&tray, &JobTray::endedOne);
        QTest::mouseClick(button(tray, QStringLiteral("Pause")), Qt::LeftButton);
        QCOMPARE(pause.size(), 1);
        QVERIFY(seen(tray).contains(QStringLiteral("Pausing… · 100 of 400")));
        QVERIFY(!button(tray, QStringLiteral("Pause"))->isEnabled());
        QCOMPARE(tray.runningCount(), 1); // what is under way is waited for

        job->setState(JobEntry::State::Paused);
        QVERIFY(seen(tray).contains(QStringLiteral("Paused · 100 of 400")));
        QVERIFY(button(tray, QStringLiteral("Cancel"))->isEnabled());
        QCOMPARE(tray.runningCount(), 0);
        QCOMPARE(ended.size(), 1);
        QTest::mouseClick(button(tray, QStringLiteral("Resume")), Qt::LeftButton);
        QCOMPARE(resume.size(), 1);
        job->setState(JobEntry::State::Running);
        QVERIFY(seen(tray).contains(QStringLiteral("100 of 400")));
        QVERIFY(button(tray, QStringLiteral("Pause"))->isEnabled());

        job->setState(JobEntry::State::Paused);
        job->drop();
        QCOMPARE(seen(tray), QStringList{QStringLiteral("No jobs running")});
    }

    void notesStandBeforeTheFigures()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::Cancellable);
        job->setProgress(100, 400);
        job->setNote(QStringLiteral("WaLead asks us to wait 12 s"));
        QVERIFY(seen(tray).contains(QStringLiteral("WaLead asks us to wait 12 s · 100 of 400")));
        job->setNote(QString());
        QVERIFY(seen(tray).contains(QStringLiteral("100 of 400")));
    }

    void factsAreFoldedAway()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::Cancellable);
        auto *fold = tray.findChild<QToolButton *>(QStringLiteral("foldJob"));
        QVERIFY(fold && !fold->isVisible());
        job->setFacts({{QStringLiteral("Sent"), QStringLiteral("1.2 MB")}, {QStringLiteral("Rejected"), QStringLiteral("3")}});
        QVERIFY(fold->isVisible());
        QVERIFY(!seen(tray).contains(QStringLiteral("1.2 MB")));
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(seen(tray).contains(QStringLiteral("1.2 MB")));
        QVERIFY(fold->accessibleName().startsWith(QStringLiteral("Show less")));
        job->setFacts({{QStringLiteral("Sent"), QStringLiteral("1.3 MB")}, {QStringLiteral("Rejected"), QStringLiteral("4")}});
        QVERIFY(seen(tray).contains(QStringLiteral("1.3 MB")));
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(!seen(tray).contains(QStringLiteral("1.3 MB")));
    }

    void whatCannotBeCancelledHasNoButton()
    {
        JobTray tray;
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Reading"), JobEntry::NoControl);
        QVERIFY(!button(tray, QStringLiteral("Cancel")));
        job->setProgress(0, 0);
        QCOMPARE(tray.findChild<QProgressBar *>()->maximum(), 0); // busy, as nothing is known yet
    }

    void showsThreeAndCountsTheRest()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        QList<JobEntry *> jobs;
        for (const char *title : {"one", "two", "three", "four", "five"})
            jobs << tray.begin(QString::fromLatin1(title), JobEntry::Cancellable);
        QCOMPARE(tray.runningCount(), 5);
        QVERIFY(seen(tray).contains(QStringLiteral("five")));
        QVERIFY(!seen(tray).contains(QStringLiteral("two")));
        QSignalSpy more(&tray, &JobTray::moreRequested);
        QVERIFY(button(tray, QStringLiteral("+2 more")));
        QTest::mouseClick(button(tray, QStringLiteral("+2 more")), Qt::LeftButton);
        QCOMPARE(more.size(), 1);
        QVERIFY(tray.sizeHint().height() >= 3 * controlHeight);
        jobs[4]->finish({JobSummary::Outcome::Done, QStringLiteral("Done."), {}, {}});
        QVERIFY(seen(tray).contains(QStringLiteral("two")));
        QVERIFY(seen(tray).contains(QStringLiteral("Done.")));
        QVERIFY(button(tray, QStringLiteral("+1 more")));
    }

    /// The link of a result may itself begin the next job, which takes the result away.
    void linkMayBeginAJob()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        tray.begin(QStringLiteral("Unblocking"), JobEntry::NoControl)
            ->finish(
                {JobSummary::Outcome::Done,
                 QStringLiteral("Unblocked 3 people"),
                 {},
                 {{QStringLiteral("Undo"), [&tray] { Q_UNUSED(tray.begin(QStringLiteral("Blocking again"), JobEntry::NoControl)); }}}});
        QTest::mouseClick(button(tray, QStringLiteral("Undo")), Qt::LeftButton);
        QVERIFY(seen(tray).contains(QStringLiteral("Blocking again")));
        QVERIFY(!seen(tray).contains(QStringLiteral("Unblocked 3 people")));
    }

    void whatWentWrongStaysUntilItIsDismissed()
    {
        JobTray tray;
        tray.resize(1280, 46);
        tray.show();
        const auto end = [&tray](JobSummary::Outcome outcome, const char *text) {
            tray.begin(QStringLiteral("Working"), JobEntry::NoControl)->finish({outcome, QString::fromLatin1(text), {}, {}});
        };
        const auto isSeen = [&tray](const char *text) { return seen(tray).contains(QString::fromLatin1(text)); };
        end(JobSummary::Outcome::Done, "well");
        end(JobSummary::Outcome::Failed, "first");
        QVERIFY(!isSeen("well"));
        end(JobSummary::Outcome::Partly, "second");
        end(JobSummary::Outcome::Done, "well again");
        JobEntry *running = tray.begin(QStringLiteral("Verifying"), JobEntry::NoControl);
        QVERIFY(isSeen("first") && isSeen("second") && isSeen("Verifying") && !isSeen("well again"));
        running->finish({JobSummary::Outcome::Done, QStringLiteral("verified"), {}, {}});
        QVERIFY(isSeen("first") && isSeen("second") && isSeen("verified"));

        end(JobSummary::Outcome::Failed, "third");
        end(JobSummary::Outcome::Failed, "fourth");
        QVERIFY(!isSeen("first") && isSeen("second") && isSeen("third") && isSeen("fourth"));
        const QList<QToolButton *> buttons = tray.findChildren<QToolButton *>();
        const auto newest = std::max_element(buttons.begin(), buttons.end(), [&tray](const QToolButton *a, const QToolButton *b) {
            const auto place = [&tray](const QToolButton *button) { return button->isVisible() ? button->mapTo(&tray, QPoint()).y() : -1; };
            return place(a) < place(b);
        });
        QVERIFY(newest != buttons.end());
        QCOMPARE((*newest)->accessibleName(), QStringLiteral("Dismiss"));
        QTest::mouseClick(*newest, Qt::LeftButton);
        QVERIFY(!isSeen("second") && isSeen("third") && isSeen("fourth"));
    }

    void lateNewsIsNoNews()
    {
        JobTray tray;
        tray.show();
        JobEntry *job = tray.begin(QStringLiteral("Blocking"), JobEntry::NoControl);
        job->finish({JobSummary::Outcome::Failed, QStringLiteral("Nothing was sent"), {}, {}});
        job->setProgress(1, 2);
        job->finish({JobSummary::Outcome::Done, QStringLiteral("All well"), {}, {}});
        QVERIFY(seen(tray).contains(QStringLiteral("Nothing was sent")));
        QVERIFY(!seen(tray).contains(QStringLiteral("All well")));
    }
};

QTEST_MAIN(TestJobTray)
#include "tst_jobtray.moc"
