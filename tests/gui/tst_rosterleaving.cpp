// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "jobactions.h"

using namespace Muster;
using namespace Muster::Test;

namespace {

const QString draft = QStringLiteral("Newsletter warm-up");

/// A draft of Puffle, and what is typed into its third row.
struct TypingRig : RosterRig
{
    explicit TypingRig(std::chrono::milliseconds latency = {}) : RosterRig(latency), started(jobs.get(), &JobService::jobStarted)
    {
        open(Provider::Puffle, draft);
        somebody = roster()->model().leadAt(2).id;
        before = shown();
    }

    void type(const QString &text) const
    {
        const int column = roster()->model().columnOf(RosterColumn{LeadColumn::Position});
        const int row = roster()->model().rowOfKey(somebody.text());
        QVERIFY(rows()->model()->setData(rows()->model()->index(row, column), text));
    }
    [[nodiscard]] QString shown() const
    {
        const int column = roster()->model().columnOf(RosterColumn{LeadColumn::Position});
        return rows()->model()->index(roster()->model().rowOfKey(somebody.text()), column).data().toString();
    }
    [[nodiscard]] JobRecord startedJob(int which) const { return started.at(which).constFirst().value<JobRecord>(); }
    [[nodiscard]] qsizetype pages() const { return window->findChildren<RosterPage *>().size(); }

    QSignalSpy started;
    LeadId somebody;
    QString before;
};

} // namespace

/// What was typed into a roster is sent or put back, whatever the user leaves.
class RosterLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void anotherConnectionIsShown();
    void anotherConnectionIsShownWhileAnEditIsUnderWay();
    void anEditThatIsRefusedAfterwardsIsSaid();
    void theWindowCloses();
    void theWindowClosesWhileAnEditIsUnderWay();
    void whatIsPausedIsNotLostBehindIt();
    void aDiscardedEditIsPutBack();
};

void RosterLeavingTest::anotherConnectionIsShown()
{
    TypingRig rig;
    rig.type(QStringLiteral("Chief of Tests"));
    rig.show(Provider::WaLead);
    QTRY_COMPARE(rig.started.size(), 1);
    const JobId job = rig.startedJob(0).id;
    QVERIFY(rig.ends(job));
    QCOMPARE(rig.find(job).counts.accepted, 1);
    QTRY_COMPARE(rig.pages(), 0);
    QVERIFY(!rig.window->currentRoster());
}

void RosterLeavingTest::anotherConnectionIsShownWhileAnEditIsUnderWay()
{
    TypingRig rig(JobRig::slow);
    rig.type(QStringLiteral("Tester"));
    QTRY_COMPARE(rig.started.size(), 1);
    rig.type(QStringLiteral("Chief of Tests"));
    rig.show(Provider::WaLead);
    QTRY_COMPARE_WITH_TIMEOUT(rig.started.size(), 2, 30'000);
    QVERIFY(!rig.jobs->live(rig.startedJob(0).id)); // one after the other
    QVERIFY(rig.ends(rig.startedJob(1).id));
    QTRY_COMPARE(rig.pages(), 0);
    rig.open(Provider::Puffle, draft);
    QCOMPARE(rig.shown(), QStringLiteral("Chief of Tests"));
}

void RosterLeavingTest::anEditThatIsRefusedAfterwardsIsSaid()
{
    TypingRig rig;
    rig.type(QStringLiteral("Chief of Tests"));
    // Launched: the window knows, the page does not yet.
    const RosterPage *page = rig.roster();
    QVERIFY(rig.setStatus(Provider::Puffle, page->context().campaign, QStringLiteral("active")));
    RosterService &rosters = *rig.connections.rosters(page->context().connection.id);
    bool isRead = false;
    rosters.campaign(page->context().campaign, &rosters)->onDone(&rosters, [&isRead](const Result<Campaign> &) { isRead = true; });
    disconnect(&rosters, &RosterService::campaignChanged, page, nullptr);
    QTRY_VERIFY(isRead);
    rig.show(Provider::WaLead);
    QCOMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.prompts.told.constFirst().contains(draft));
    QTRY_COMPARE(rig.pages(), 0);
    QCOMPARE(rig.started.size(), 0);
}

void RosterLeavingTest::theWindowCloses()
{
    TypingRig rig;
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    rig.type(QStringLiteral("Chief of Tests"));
    rig.prompts.way = 0; // in the background
    rig.window->close();
    QCOMPARE(closed.size(), 0);
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("1 job is still running")});
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(rig.started.size(), 1);
    QCOMPARE(rig.find(rig.startedJob(0).id).counts.accepted, 1);
}

void RosterLeavingTest::theWindowClosesWhileAnEditIsUnderWay()
{
    TypingRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    rig.type(QStringLiteral("Tester"));
    QTRY_COMPARE(rig.started.size(), 1);
    rig.type(QStringLiteral("Chief of Tests"));
    rig.prompts.way = 0;
    rig.window->close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 30'000);
    QCOMPARE(rig.started.size(), 2);
    QCOMPARE(rig.find(rig.startedJob(1).id).counts.accepted, 1);
}

void RosterLeavingTest::whatIsPausedIsNotLostBehindIt()
{
    TypingRig rig(JobRig::slow);
    QSignalSpy closed(rig.window.get(), &MainWindow::closed);
    rig.type(QStringLiteral("Tester"));
    QTRY_COMPARE(rig.started.size(), 1);
    rig.jobs->pause(rig.startedJob(0).id);
    QVERIFY(rig.ends(rig.startedJob(0).id));
    QCOMPARE(rig.find(rig.startedJob(0).id).state, JobState::Paused);
    rig.type(QStringLiteral("Chief of Tests"));
    rig.prompts.way = 1; // pause
    rig.window->close();
    QVERIFY(rig.window->isVisible());
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(rig.started.size(), 2); // so that it stands in the journal
    QVERIFY(!rig.roster()->model().hasUntoldEdits());
}

void RosterLeavingTest::aDiscardedEditIsPutBack()
{
    TypingRig rig(JobRig::slow);
    rig.type(QStringLiteral("Chief of Tests"));
    QTRY_COMPARE(rig.started.size(), 1);
    const JobId job = rig.startedJob(0).id;
    rig.jobs->pause(job);
    QVERIFY(rig.ends(job));
    QCOMPARE(rig.find(job).state, JobState::Paused);
    QVERIFY(rig.roster()->model().hasPendingEdits());
    QCOMPARE(rig.shown(), QStringLiteral("Chief of Tests"));
    rig.jobs->discard(job, rig.window.get(), [](const tl::expected<JobRecord, QString> &) {});
    QTRY_VERIFY(!rig.roster()->model().hasPendingEdits());
    QCOMPARE(rig.shown(), rig.before);
}

QTEST_MAIN(RosterLeavingTest)
#include "tst_rosterleaving.moc"
