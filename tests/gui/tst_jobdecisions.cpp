// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrig.h"

#include "dialogs/importdialog.h"
#include "jobactions.h"
#include "shell/topbar.h"

#include <QFile>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// Another process on the same profile, as far as the journal can tell.
struct Other
{
    explicit Other(JobRig &rig) : jobs(rig.folder.filePath(QStringLiteral("jobs")), rig.connections, rig.clock) {}

    JobId pausedJob(const JobOrder &order)
    {
        QSignalSpy started(&jobs, &JobService::jobStarted);
        QSignalSpy ended(&jobs, &JobService::jobEnded);
        jobs.start(order, &jobs, [](const tl::expected<JobId, QString> &) {});
        if (!QTest::qWaitFor([&] { return !started.isEmpty(); }))
            return {};
        const JobId id = started.constFirst().constFirst().value<JobRecord>().id;
        jobs.pause(id);
        return QTest::qWaitFor([&] { return !ended.isEmpty(); }) ? id : JobId();
    }

    JobService jobs;
};

} // namespace

/// What becomes of a decision that cannot be carried out, or is made twice.
class JobDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void theReviewStaysWhereTheJobCannotBegin();
    void resumingTwiceIsResumingOnce();
    void cancellingWhileItIsResumed();
    void discardingARunningJobLeavesItRunning();
    void otherProcessesJobsAreSeen();
    void aConnectionWithUnfinishedJobsStays();
    void theLastConnectionIsRememberedWithoutItsKey();
    void linesNameAConnectionThatIsNotShown();
};

void JobDecisionsTest::theReviewStaysWhereTheJobCannotBegin()
{
    JobRig rig;
    rig.drop(rig.write(QStringLiteral("list.csv"), "LinkedIn URL\r\nnew-person-one\r\nnew-person-two\r\n"), QPoint(200, 400));
    QTRY_VERIFY(rig.dialog());
    auto *next = rig.dialog()->findChild<QPushButton *>(QStringLiteral("primaryButton"));
    QTRY_VERIFY(next->isEnabled());
    WindowRig::click(next);
    QTRY_VERIFY(WindowRig::button(rig.dialog(), QStringLiteral("Block 2 people")));
    // No lock can be taken: what a folder without room or rights comes to, also for root.
    const QString folder = rig.folder.filePath(QStringLiteral("jobs"));
    const QString away = rig.folder.filePath(QStringLiteral("away"));
    QVERIFY(QFile::rename(folder, away));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Block 2 people")));
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.prompts.told.constFirst().startsWith(QStringLiteral("Nothing was sent")));
    QVERIFY(qobject_cast<ImportDialog *>(rig.dialog()));
    QVERIFY(QFile::rename(away, folder));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Block 2 people")));
    QTRY_VERIFY(!rig.dialog());
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 2 people")));
}

void JobDecisionsTest::resumingTwiceIsResumingOnce()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    rig.jobs->pause(id);
    QVERIFY(rig.ends(id));
    auto *actions = rig.window->findChild<JobActions *>();
    actions->resume(id);
    actions->resume(id);
    QCOMPARE(actions->busyCount(), 1);
    QTRY_VERIFY(rig.jobs->live(id));
    actions->resume(id);
    QVERIFY(rig.ends(id));
    QVERIFY(rig.prompts.told.isEmpty());
    QCOMPARE(actions->busyCount(), 0);
}

void JobDecisionsTest::cancellingWhileItIsResumed()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    rig.jobs->pause(id);
    QVERIFY(rig.ends(id));
    WindowRig::click(rig.seek(QStringLiteral("Resume")));
    WindowRig::click(rig.seek(QStringLiteral("Cancel")));
    QTRY_COMPARE(rig.find(id).state, JobState::Cancelled);
    QVERIFY(rig.prompts.told.isEmpty());
    QTRY_VERIFY(rig.says(QStringLiteral("cancelled · ")));
}

void JobDecisionsTest::discardingARunningJobLeavesItRunning()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    JobRecord asItWas = *rig.jobs->live(id);
    rig.window->findChild<JobActions *>()->discard(asItWas);
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.jobs->live(id));
    QVERIFY(!rig.says(QStringLiteral("Paused")));
    rig.jobs->cancel(id);
    QVERIFY(rig.ends(id));
}

void JobDecisionsTest::otherProcessesJobsAreSeen()
{
    JobRig rig(JobRig::slow);
    Other other(rig);
    QVERIFY(!other.pausedJob(rig.order(3000)).isEmpty());
    QVERIFY(!rig.says(QStringLiteral("is paused:")));
    QWidget elsewhere;
    elsewhere.show();
    QApplication::setActiveWindow(&elsewhere);
    QApplication::setActiveWindow(rig.window.get());
    QTRY_VERIFY(rig.says(QStringLiteral("Blocking 3,000 people in Workspace blocklist is paused:")));
}

void JobDecisionsTest::aConnectionWithUnfinishedJobsStays()
{
    JobRig rig(JobRig::slow);
    const auto own =
        rig.connections.add({{}, QStringLiteral("Own"), Provider::WaLead, rig.server.waleadUrl(), {}, false}, rig.server.apiKey());
    QVERIFY(own.has_value());
    JobOrder order = rig.order(3000);
    order.connection = *own;
    const JobId id = rig.start(order);
    rig.jobs->pause(id);
    QVERIFY(rig.ends(id));
    auto *bar = rig.window->findChild<TopBar *>();
    Q_EMIT bar->removeConnectionRequested(own->id);
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.prompts.told.constFirst().contains(QStringLiteral("on Own")));
    QVERIFY(rig.prompts.asked.isEmpty());
    rig.jobs->discard(id, rig.window.get(), [](const tl::expected<JobRecord, QString> &) {});
    QTRY_COMPARE(rig.find(id).state, JobState::Cancelled);
    Q_EMIT bar->removeConnectionRequested(own->id);
    QTRY_VERIFY(!rig.connections.find(own->id));
}

void JobDecisionsTest::theLastConnectionIsRememberedWithoutItsKey()
{
    JobRig rig;
    const auto own =
        rig.connections.add({{}, QStringLiteral("Own"), Provider::WaLead, rig.server.waleadUrl(), {}, false}, rig.server.apiKey());
    rig.window->showConnection(own->id);
    rig.window.reset();
    rig.connections.setKey(own->id, {});
    rig.window = std::make_unique<MainWindow>(rig.services());
    QCOMPARE(rig.window->windowTitle(), rig.practice().name);
    rig.window.reset();
    rig.connections.setKey(own->id, rig.server.apiKey());
    rig.window = std::make_unique<MainWindow>(rig.services());
    QCOMPARE(rig.window->windowTitle(), QStringLiteral("Own"));
}

void JobDecisionsTest::linesNameAConnectionThatIsNotShown()
{
    JobRig rig(JobRig::slow);
    const auto own =
        rig.connections.add({{}, QStringLiteral("Own"), Provider::WaLead, rig.server.waleadUrl(), {}, false}, rig.server.apiKey());
    JobOrder order = rig.order(3000);
    order.connection = *own;
    const JobId id = rig.start(order);
    QVERIFY(rig.says(QStringLiteral("Blocking 3,000 people in Workspace blocklist on Own")));
    rig.window->showConnection(own->id);
    QVERIFY(!rig.says(QStringLiteral("on Own")));
    rig.jobs->cancel(id);
    QVERIFY(rig.ends(id));
}

QTEST_MAIN(JobDecisionsTest)
#include "tst_jobdecisions.moc"
