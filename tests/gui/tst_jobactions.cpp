// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrig.h"

#include "dialogs/importdialog.h"
#include "jobnotices.h"
#include "pages/historypage.h"
#include "shell/desktopnotice.h"
#include "shell/taskbarprogress.h"
#include "support/faultserver.h"

#include <QFile>
#include <QLineEdit>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

class HeardNotice final : public DesktopNotice
{
public:
    QStringList shown;
    void show(const QString &title, const QString &text) override { shown << title + QLatin1Char('\n') + text; }
};

class SeenProgress final : public TaskbarProgress
{
public:
    QList<double> shares;
    bool isShown = false;
    void show(std::optional<double> share) override
    {
        isShown = share.has_value();
        if (share)
            shares << *share;
    }
};

} // namespace

/// Jobs as the window shows them: in the tray while they run, in the banner when they wait, and outside the window.
class JobActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void runsInTheTrayAndTellsTheResult();
    void pausesAndGoesOn();
    void cancelSaysWhatWasNotSent();
    void reportIsSaved();
    void interruptedJobsWaitInTheBanner();
    void discardingAsksFirst();
    void aPausedLineFollowsTheHistory();
    void brokenJournalSwitchesWritingOff();
    void noticesOnlyWhereNobodyLooks();
    void requestsAtOnceAreKept();
    void aServerThatAsksToWaitIsNamed();
    void aStoppedJobSaysWhyAndGoesOn();
    void resumingAsksForTheKeyFirst();
    void rejectedRowsAreCorrected();
    void theHistoryIsAPlaceOfTheWindow();
};

void JobActionsTest::runsInTheTrayAndTellsTheResult()
{
    JobRig rig;
    const qint64 before = rig.page()->model().totalCount();
    const JobId id = rig.start(rig.order(250));
    QVERIFY(rig.says(QStringLiteral("Blocking 250 people in Workspace blocklist")));
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 250 people")));
    QTRY_COMPARE(rig.page()->model().totalCount(), before + 250);
    WindowRig::click(rig.seek(QStringLiteral("See rows")));
    QTRY_VERIFY(rig.dialog());
}

void JobActionsTest::pausesAndGoesOn()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    WindowRig::click(rig.seek(QStringLiteral("Pause")));
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Paused · ")));
    const JobRecord paused = rig.find(id);
    QCOMPARE(paused.state, JobState::Paused);
    QVERIFY(paused.counts.ready > 0);
    QCOMPARE(paused.counts.inDoubt, qint64(0));       // what was under way was waited for
    QVERIFY(!rig.says(QStringLiteral("is paused:"))); // its line says so already

    WindowRig::click(rig.seek(QStringLiteral("Resume")));
    QTRY_VERIFY(rig.jobs->live(id));
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 3,000 people")));
    QCOMPARE(rig.window->findChildren<JobLine *>().size(), 0);
}

void JobActionsTest::cancelSaysWhatWasNotSent()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    WindowRig::click(rig.seek(QStringLiteral("Cancel")));
    QVERIFY(rig.ends(id));
    const JobRecord job = rig.find(id);
    QCOMPARE(job.state, JobState::Cancelled);
    QVERIFY(job.counts.notSent > 0);
    QTRY_VERIFY(rig.says(QStringLiteral("cancelled · %1 not sent").arg(QLocale().toString(job.counts.notSent))));
    QVERIFY(rig.says(QStringLiteral("Blocked %1 people").arg(QLocale().toString(job.counts.accepted))));
    QVERIFY(rig.prompts.asked.isEmpty());
}

void JobActionsTest::reportIsSaved()
{
    JobRig rig;
    QVERIFY(rig.ends(rig.start(rig.order(3))));
    rig.prompts.fileToSave = rig.folder.filePath(QStringLiteral("report.csv"));
    QTRY_VERIFY(rig.seek(QStringLiteral("Report")));
    WindowRig::click(rig.seek(QStringLiteral("Report")));
    QTRY_VERIFY(rig.says(QStringLiteral("Saved 3 rows to report.csv")));
    QFile file(rig.prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("somebody-2"));
}

void JobActionsTest::interruptedJobsWaitInTheBanner()
{
    JobRig rig(JobRig::slow);
    const qint64 before = rig.page()->model().totalCount();
    const JobId id = rig.start(rig.order(1000));
    // As a crash would.
    rig.window.reset();
    rig.jobs = std::make_unique<JobService>(rig.folder.filePath(QStringLiteral("jobs")), rig.connections, rig.clock);
    rig.window = std::make_unique<MainWindow>(rig.services());
    rig.window->show();
    QTRY_VERIFY(rig.says(QStringLiteral("Blocking 1,000 people in Workspace blocklist was interrupted:")));
    WindowRig::click(rig.seek(QStringLiteral("Resume")));
    QTRY_VERIFY(rig.jobs->live(id));
    QTRY_VERIFY(!rig.says(QStringLiteral("was interrupted:")));
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.find(id).state, JobState::Done);
    QTRY_COMPARE(rig.page()->model().totalCount(), before + 1000);
}

void JobActionsTest::discardingAsksFirst()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(1000));
    rig.window.reset();
    rig.jobs = std::make_unique<JobService>(rig.folder.filePath(QStringLiteral("jobs")), rig.connections, rig.clock);
    rig.window = std::make_unique<MainWindow>(rig.services());
    rig.window->show();
    QTRY_VERIFY(rig.seek(QStringLiteral("Discard")));
    rig.prompts.confirms = false;
    WindowRig::click(rig.seek(QStringLiteral("Discard")));
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("Discard the rest of “Block 1,000 people in Workspace blocklist”?")});
    QVERIFY(rig.find(id).isResumable());
    rig.prompts.confirms = true;
    WindowRig::click(rig.seek(QStringLiteral("Discard")));
    QTRY_VERIFY(rig.says(QStringLiteral("cancelled · ")));
    QTRY_VERIFY(!rig.says(QStringLiteral("was interrupted:")));
    QCOMPARE(rig.find(id).state, JobState::Cancelled);
}

void JobActionsTest::aPausedLineFollowsTheHistory()
{
    JobRig rig(JobRig::slow);
    const JobId id = rig.start(rig.order(3000));
    rig.jobs->pause(id);
    QVERIFY(rig.ends(id));
    QTRY_VERIFY(rig.says(QStringLiteral("Paused · ")));
    rig.jobs->discard(id, rig.window.get(), [](const tl::expected<JobRecord, QString> &) {}); // as the history does
    QTRY_VERIFY(rig.says(QStringLiteral("cancelled · ")));
    QTRY_COMPARE(rig.window->findChildren<JobLine *>().size(), 0);
}

void JobActionsTest::brokenJournalSwitchesWritingOff()
{
    JobRig rig;
    rig.window.reset();
    const QString journal = rig.folder.filePath(QStringLiteral("jobs/journal.sqlite"));
    rig.jobs.reset();
    QFile::remove(journal);
    QVERIFY(QDir(rig.folder.path()).mkdir(QStringLiteral("jobs/journal.sqlite"))); // no file, and none can be made
    rig.jobs = std::make_unique<JobService>(rig.folder.filePath(QStringLiteral("jobs")), rig.connections, rig.clock);
    rig.window = std::make_unique<MainWindow>(rig.services());
    rig.window->show();
    QTRY_VERIFY(rig.says(QStringLiteral("Nothing can be changed just now.")));
    QTRY_COMPARE(rig.page()->model().state(), BlockedLeadsModel::State::Loaded); // reading works
    WindowRig::click(rig.seek(QStringLiteral("Block people")));
    QVERIFY(!rig.dialog());
    QCOMPARE(rig.prompts.told.size(), 1);

    QVERIFY(QDir(rig.folder.path()).rmdir(QStringLiteral("jobs/journal.sqlite")));
    WindowRig::click(rig.seek(QStringLiteral("Try again")));
    QTRY_VERIFY(!rig.says(QStringLiteral("Nothing can be changed just now.")));
    WindowRig::click(rig.seek(QStringLiteral("Block people")));
    QTRY_VERIFY(rig.dialog());
}

void JobActionsTest::noticesOnlyWhereNobodyLooks()
{
    JobRig rig(JobRig::slow);
    HeardNotice notice;
    SeenProgress progress;
    const JobNotices notices(*rig.jobs, notice, progress, *rig.window, 0ms);
    QApplication::setActiveWindow(rig.window.get());
    QTRY_VERIFY(rig.window->isActiveWindow());
    QVERIFY(rig.ends(rig.start(rig.order(1000))));
    QVERIFY(notice.shown.isEmpty());
    QVERIFY(!progress.isShown);
    QVERIFY(std::is_sorted(progress.shares.begin(), progress.shares.end()));
    QCOMPARE(progress.shares.constFirst(), 0.0);
    QVERIFY(progress.shares.constLast() > 0);

    rig.window->hide();
    QTRY_VERIFY(!rig.window->isActiveWindow());
    QVERIFY(rig.ends(rig.start(rig.order(3, QStringLiteral("another")))));
    QCOMPARE(notice.shown, QStringList{QStringLiteral("Blocking has ended\nBlocked 3 people")});

    HeardNotice patient;
    const JobNotices longOnes(*rig.jobs, patient, progress, *rig.window);
    QVERIFY(rig.ends(rig.start(rig.order(3, QStringLiteral("third")))));
    QVERIFY(patient.shown.isEmpty());
}

void JobActionsTest::requestsAtOnceAreKept()
{
    JobRig rig;
    rig.window->findChild<QAction *>(QStringLiteral("requestsAtOnce"))->trigger();
    QTRY_VERIFY(rig.dialog());
    QWidget *count = rig.dialog()->findChild<QWidget *>(QStringLiteral("requestsAtOnce"));
    QVERIFY(count);
    QTest::keyClicks(count, QStringLiteral("7"));
    QTest::keyClick(rig.dialog(), Qt::Key_Return);
    QTRY_COMPARE(rig.connections.requestsAtOnce(), 7);
}

void JobActionsTest::aServerThatAsksToWaitIsNamed()
{
    JobRig rig;
    const FaultRule tooMany{"POST", "block", 1, 1, 1.0, {Mishap::Kind::Answer, false, 429, {"Retry-After: 30"}, "{}", 0}};
    FaultServer between(static_cast<quint16>(rig.server.waleadUrl().port()));
    between.setRules({tooMany});
    rig.connections.setPractice(QUrl(between.waleadUrl().resolved(QUrl(QStringLiteral("/")))), rig.server.apiKey());
    QVERIFY(!rig.start(rig.order(3)).isEmpty());
    QTRY_VERIFY(rig.says(QStringLiteral("Practice WaLead asks us to wait")));
    QTRY_VERIFY(rig.says(QStringLiteral("asks us to wait 28 s"))); // it counts down
}

void JobActionsTest::aStoppedJobSaysWhyAndGoesOn()
{
    JobRig rig;
    FaultServer between(static_cast<quint16>(rig.server.waleadUrl().port()));
    between.setRules({{"POST", "block", 1, 1, 1.0, {Mishap::Kind::Answer, false, 403, {}, "{}", 0}}});
    rig.connections.setPractice(QUrl(between.waleadUrl().resolved(QUrl(QStringLiteral("/")))), rig.server.apiKey());
    QVERIFY(rig.ends(rig.start(rig.order(3))));
    QTRY_VERIFY(rig.says(QStringLiteral("stopped · 3 not sent · ")));
    QVERIFY(!rig.says(QStringLiteral("was stopped:"))); // the tray says so already
    WindowRig::click(rig.seek(QStringLiteral("Resume")));
    QTRY_VERIFY(rig.says(QStringLiteral("Blocked 3 people")));
    QVERIFY(!rig.says(QStringLiteral("stopped · ")));
}

void JobActionsTest::resumingAsksForTheKeyFirst()
{
    JobRig rig(JobRig::slow);
    const auto own =
        rig.connections.add({{}, QStringLiteral("Own"), Provider::WaLead, rig.server.waleadUrl(), {}, false}, rig.server.apiKey());
    QVERIFY(own.has_value());
    JobOrder order = rig.order(1000);
    order.connection = *own;
    const JobId id = rig.start(order);
    rig.window.reset();
    rig.jobs.reset();

    // The next start: keys live in memory only.
    ConnectionService connections(rig.settings, rig.network, rig.clock);
    connections.setPractice(rig.server.url(), rig.server.apiKey());
    JobService jobs(rig.folder.filePath(QStringLiteral("jobs")), connections, rig.clock);
    SuppressionIndex suppressions(rig.folder.filePath(QStringLiteral("blocklists")), connections, rig.clock);
    RosterIndex rosters(connections);
    MainWindow window({connections, jobs, suppressions, rosters, rig.settings, rig.prompts, rig.folder.path()});
    window.show();
    QTRY_VERIFY(WindowRig::button(&window, QStringLiteral("Resume")));
    WindowRig::click(WindowRig::button(&window, QStringLiteral("Resume")));
    QTRY_VERIFY(WindowRig::dialog());
    QVERIFY(!jobs.live(id));
    const auto *purpose = WindowRig::dialog()->findChild<QLabel *>(QStringLiteral("connectionPurpose"));
    QVERIFY(purpose && purpose->text().startsWith(QStringLiteral("“Own” needs its key to go on with this job.")));
    const BlocklistPage *page = window.currentPage();
    auto *key = WindowRig::dialog()->findChild<QLineEdit *>(QStringLiteral("connectionKey"));
    QTest::keyClicks(key, QString::fromUtf8(rig.server.apiKey()));
    WindowRig::click(WindowRig::dialog()->findChild<QPushButton *>(QStringLiteral("connectButton")));
    QTRY_VERIFY(jobs.live(id));
    QCOMPARE(window.currentPage(), page); // what is shown stays
    QVERIFY(QTest::qWaitFor([&] { return jobs.live(id) == nullptr; }, 30'000));
}

void JobActionsTest::rejectedRowsAreCorrected()
{
    JobRig rig;
    JobOrder order = rig.order(0);
    order.content = std::make_shared<ListedContent>(QList<JobRow>{
        BlockOperation::rowFor({QStringLiteral("somebody-new"), QStringLiteral("Partner")}),
        BlockOperation::rowFor({QStringLiteral("not one word"), QStringLiteral("Partner")}),
    });
    QVERIFY(rig.ends(rig.start(order)));
    QTRY_VERIFY(rig.says(QStringLiteral("1 rejected")));
    WindowRig::click(rig.seek(QStringLiteral("See them")));
    QTRY_VERIFY(rig.dialog());
    QTRY_VERIFY(WindowRig::button(rig.dialog(), QStringLiteral("Correct")));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Correct")));
    QTRY_VERIFY(qobject_cast<ImportDialog *>(rig.dialog()));
}

void JobActionsTest::theHistoryIsAPlaceOfTheWindow()
{
    JobRig rig;
    QVERIFY(rig.ends(rig.start(rig.order(3))));
    QApplication::setActiveWindow(rig.window.get());
    QTest::keyClick(rig.window.get(), Qt::Key_J, Qt::ControlModifier);
    auto *history = rig.window->findChild<HistoryPage *>();
    QVERIFY(history && history->isVisible());
    QVERIFY(!rig.page()->isVisible());
    rig.window->findChild<QAction *>(QStringLiteral("workspace"))->trigger();
    QVERIFY(!history->isVisible());
    QVERIFY(rig.page()->isVisible());
    QTRY_VERIFY(rig.page()->model().rowOfPerson(QStringLiteral("somebody-0")) >= 0);
}

QTEST_MAIN(JobActionsTest)
#include "tst_jobactions.moc"
