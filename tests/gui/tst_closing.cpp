// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrig.h"

#include "closing.h"
#include "jobactions.h"
#include "platformprompts.h"
#include "shell/jobtray.h"

#include <QMessageBox>
#include <QSessionManager>

#include <array>
#include <cstddef>

using namespace Muster;
using namespace Muster::Test;

/// Closing the window while jobs run.
class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void closesAtOnceWhereNothingRuns();
    void staysOpenUnlessAWayIsChosen();
    void finishesInTheBackground();
    void comesBackFromTheBackground();
    void pausesAndCloses();
    void cancelsAndCloses();
    void theRealQuestionLeavesTheProgramRunning();
    void beginsAgainOnceJobsAreThrough();
    void whoStaysNoLongerWantsToBeginAgain();
    void whatIsOnlyBeingBegunIsAskedAbout();
    void whatBeginsWhileLeavingIsPaused();
    void whatIsBeingCancelledIsNotToBeDecidedAgain();
    void theEndOfTheSessionPauses();
    void aSessionThatGoesOnIsAskedAgain();
    void theEndOfTheSessionEndsTheBackground();
};

void ClosingTest::closesAtOnceWhereNothingRuns()
{
    JobRig rig;
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    QVERIFY(rig.ends(rig.start(rig.order(3))));
    rig.window->close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(rig.prompts.asked.isEmpty());
}

void ClosingTest::staysOpenUnlessAWayIsChosen()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(1000));
    rig.window->close();
    QVERIFY(rig.window->isVisible());
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("1 job is still running")});
    QCOMPARE(rig.prompts.offered.size(), 3);
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 1,000 people")));
    QVERIFY(rig.window->isVisible());
}

void ClosingTest::finishesInTheBackground()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(1000));
    rig.prompts.way = 0;
    rig.window->close();
    QTRY_VERIFY(!rig.window->isVisible());
    QVERIFY(rig.jobs->live(id));
    QVERIFY(closed.isEmpty());
    QVERIFY(rig.ends(id));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(rig.find(id).state, JobState::Done);
}

void ClosingTest::comesBackFromTheBackground()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(1000));
    rig.prompts.way = 0;
    rig.window->close();
    QTRY_VERIFY(!rig.window->isVisible());
    rig.window->comeBack();
    QVERIFY(rig.window->isVisible());
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 1,000 people")));
    QVERIFY(rig.window->isVisible() && closed.isEmpty());
}

void ClosingTest::pausesAndCloses()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(3000));
    rig.prompts.way = 1;
    rig.window->close();
    QTRY_VERIFY(rig.says(QStringLiteral("Pausing…")));
    QVERIFY(rig.window->isVisible()); // what is under way is waited for
    QTRY_COMPARE(closed.size(), 1);
    const JobRecord job = rig.find(id);
    QCOMPARE(job.state, JobState::Paused);
    QCOMPARE(job.counts.inDoubt, qint64(0));
    QVERIFY(job.counts.ready > 0);
}

void ClosingTest::cancelsAndCloses()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(3000));
    rig.prompts.way = 2;
    rig.window->close();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(rig.find(id).state, JobState::Cancelled);
}

/// The question is a window too: that it closes after the main window has gone must not end the program.
void ClosingTest::theRealQuestionLeavesTheProgramRunning()
{
    JobRig rig(JobRig::slow);
    rig.window.reset();
    PlatformPrompts prompts;
    MainWindow window({rig.connections, *rig.jobs, *rig.suppressions, *rig.rosters, rig.settings, prompts, rig.folder.path()});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy last(qGuiApp, &QGuiApplication::lastWindowClosed);
    QSignalSpy closed(&window, &MainWindow::closed);
    QSignalSpy started(rig.jobs.get(), &JobService::jobStarted);
    rig.jobs->start(rig.order(3000), &window, [](const tl::expected<JobId, QString> &) {});
    QTRY_COMPARE(started.size(), 1);
    window.close();
    QTRY_VERIFY(WindowRig::dialog());
    WindowRig::click(WindowRig::button(WindowRig::dialog(), QStringLiteral("Finish in the background")));
    QTRY_VERIFY(!window.isVisible());
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QVERIFY(last.isEmpty() && closed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 30'000);
}

void ClosingTest::theEndOfTheSessionPauses()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    // As the platform tells it; only the platform can make a session manager, and nobody looks at this one.
    alignas(QSessionManager) std::array<std::byte, sizeof(QSessionManager)> nobody{};
    Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nobody));
    rig.window->close(); // and nothing is asked
    QVERIFY(!rig.window->isVisible());
    QVERIFY(rig.prompts.asked.isEmpty());
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.find(id).state, JobState::Paused);
}

void ClosingTest::aSessionThatGoesOnIsAskedAgain()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    rig.window->findChild<Closing *>()->endSession();
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Paused · ")));
    const JobEntry *file = rig.window->findChild<JobTray *>()->begin(QStringLiteral("Saving list.csv"), JobEntry::NoControl);
    QVERIFY(file);
    rig.window->close();
    QVERIFY(rig.window->isVisible());
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("Stop and close?")});
}

void ClosingTest::theEndOfTheSessionEndsTheBackground()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(3000));
    rig.prompts.way = 0;
    rig.window->close();
    QTRY_VERIFY(!rig.window->isVisible());
    rig.window->findChild<Closing *>()->endSession();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(rig.find(id).state, JobState::Paused);
}

void ClosingTest::beginsAgainOnceJobsAreThrough()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    rig.start(rig.order(3000));
    rig.prompts.way = 1;
    rig.window->findChild<Closing *>()->restart();
    QVERIFY(closed.isEmpty());
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(closed.constFirst().constFirst().toBool());
}

void ClosingTest::whoStaysNoLongerWantsToBeginAgain()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(1000));
    rig.window->findChild<Closing *>()->restart();
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 1,000 people")));
    QVERIFY(rig.window->isVisible());
    rig.window->close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!closed.constFirst().constFirst().toBool());
}

void ClosingTest::whatIsOnlyBeingBegunIsAskedAbout()
{
    JobRig rig(JobRig::slow);
    rig.window->findChild<JobActions *>()->start(rig.order(1000));
    QVERIFY(rig.says(QStringLiteral("Preparing to block people in Workspace blocklist")));
    QVERIFY(rig.jobs->running().isEmpty());
    rig.prompts.way = 1;
    rig.window->close();
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("1 job is still running")});
    QVERIFY(rig.window->isVisible());
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    QTRY_COMPARE(closed.size(), 1);
}

void ClosingTest::whatBeginsWhileLeavingIsPaused()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    rig.jobs->pause(id);
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.seek(QStringLiteral("Resume")));
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    WindowRig::click(rig.seek(QStringLiteral("Resume")));
    QVERIFY(!rig.jobs->live(id)); // it is being resumed
    rig.prompts.way = 1;
    rig.window->close();
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("1 job is still running")});
    QTRY_COMPARE(closed.size(), 1);
    const JobRecord job = rig.find(id);
    QCOMPARE(job.state, JobState::Paused);
    QVERIFY(job.counts.ready > 0);
}

void ClosingTest::whatIsBeingCancelledIsNotToBeDecidedAgain()
{
    JobRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    const JobId id = rig.start(rig.order(3000));
    WindowRig::click(rig.seek(QStringLiteral("Cancel")));
    rig.prompts.way = 0;
    rig.window->close();
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY(rig.prompts.asked.constFirst().endsWith(QStringLiteral("being paused or cancelled")));
    QCOMPARE(rig.prompts.offered.size(), 2);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(rig.find(id).state, JobState::Cancelled);
}

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
