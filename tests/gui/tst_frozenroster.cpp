// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "shell/dropoverlay.h"
#include "shell/topbar.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QListView>

using namespace Muster;
using namespace Muster::Test;

/// A frozen roster is not changed by any path of the window.
class FrozenRosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void everyWritingActionIsLocked();
    void keysDoNothing();
    void aDropIsNotTaken();
    void theFinderDoesNotOfferIt();
    void whatIsAskedForAnyhowIsRefused();
    void oneThatFreezesMeanwhileIsNotWritten();
    void oneThatFreezesInMidJobIsLocked();
};

void FrozenRosterTest::everyWritingActionIsLocked()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("EU Fintech"));
    rig.select(0, 1);
    const QString reason = rig.roster()->guard().reason();
    QVERIFY(!reason.isEmpty() && rig.says(reason));
    for (const char *text : {"Add leads…", "Paste leads…", "Empty the roster…", "Remove…", "Edit", "Remove who is blocked…"}) {
        const QAction *action = rig.action(QString::fromUtf8(text));
        QVERIFY2(action && !action->isEnabled(), text);
        QVERIFY2(action->toolTip().contains(reason), text);
    }
    for (const char *text : {"Export…", "Verify…", "Copy"})
        QVERIFY2(rig.action(QString::fromUtf8(text))->isEnabled(), text);
}

void FrozenRosterTest::keysDoNothing()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("EU Fintech"));
    QApplication::clipboard()->setText(QStringLiteral("https://www.linkedin.com/in/somebody-new"));
    rig.select(0, 0);
    QTest::keyClick(rig.rows(), Qt::Key_Delete);
    QTest::keyClick(rig.rows(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(rig.rows(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(rig.rows(), Qt::Key_F2);
    QCoreApplication::processEvents();
    QVERIFY(!rig.dialog());
    QVERIFY(!rig.rows()->findChild<QLineEdit *>());
    QVERIFY(!rig.rows()->model()->setData(rig.rows()->model()->index(0, 0), QStringLiteral("Somebody else")));
    QCOMPARE(rig.jobs->running().size(), 0);
}

void FrozenRosterTest::aDropIsNotTaken()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("EU Fintech"));
    const QString file = rig.write(QStringLiteral("new.csv"), "linkedin_url\nhttps://www.linkedin.com/in/somebody-new\n");
    rig.drop(file, {10, 400}); // where a draft takes leads
    QTest::qWait(0);
    QVERIFY(!rig.dialog());
    QVERIFY2(rig.prompts.told.isEmpty(), "the zone takes nothing, so nobody has to refuse it");
    rig.drop(file, {1270, 400}); // verifying only reads
    QTRY_VERIFY(rig.dialog() || !rig.prompts.asked.isEmpty());
}

void FrozenRosterTest::theFinderDoesNotOfferIt()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("EU Fintech"));
    auto *finder = rig.window->findChild<TopBar *>()->finder();
    finder->setFocus();
    QTest::keyClicks(finder, QStringLiteral("Add leads"));
    const QAbstractItemModel *found = rig.window->findChild<QListView *>(QStringLiteral("found"))->model();
    const QModelIndexList rows = found->match(found->index(0, 0), Qt::DisplayRole, QStringLiteral("Add leads…"), 1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    QVERIFY(!(rows.constFirst().flags() & Qt::ItemIsEnabled));
}

/// The window does not rely on its own actions being disabled.
void FrozenRosterTest::whatIsAskedForAnyhowIsRefused()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("EU Fintech"));
    const QList<Lead> leads = rig.roster()->model().shownLeads().mid(0, 3);
    QSignalSpy started(rig.jobs.get(), &JobService::jobStarted);
    int told = 0;
    const auto refuses = [&](const char *what) {
        ++told;
        QTRY_COMPARE(rig.prompts.told.size(), told);
        QVERIFY2(rig.prompts.told.constLast().contains(rig.roster()->guard().reason()), what);
        QVERIFY2(!rig.dialog(), what);
    };
    Q_EMIT rig.roster()->addRequested();
    refuses("add");
    Q_EMIT rig.roster()->pasteRequested();
    refuses("paste");
    Q_EMIT rig.roster()->removeRequested(leads);
    refuses("remove");
    Q_EMIT rig.roster()->removeBlockedRequested(leads);
    refuses("remove blocked");
    Q_EMIT rig.roster()->wipeRequested();
    refuses("wipe");
    const LeadEdit edit{leads.constFirst().id, {}, {{LeadField::Company, leads.constFirst().company, QStringLiteral("Other")}}};
    Q_EMIT rig.roster()->editRequested({edit});
    bool isWritten = false; // whatever was to be written before it
    rig.jobs->removeOlderThan({}, rig.window.get(), [&isWritten](const tl::expected<qint64, QString> &) { isWritten = true; });
    QTRY_VERIFY(isWritten);
    QCOMPARE(started.size(), 0);
    QVERIFY(!QDir(rig.folder.filePath(QStringLiteral("backups"))).exists());
}

/// Between the question and its answer the campaign was launched: the job asks once more before its first write.
void FrozenRosterTest::oneThatFreezesMeanwhileIsNotWritten()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("Newsletter warm-up"));
    rig.select(0, 4);
    QTest::keyClick(rig.rows(), Qt::Key_Delete);
    QTRY_VERIFY(rig.dialog());
    QVERIFY(rig.setStatus(Provider::Puffle, rig.roster()->context().campaign, QStringLiteral("launching")));
    QSignalSpy ended(rig.jobs.get(), &JobService::jobEnded);
    rig.confirm();
    QTRY_COMPARE(ended.size(), 1);
    const JobRecord job = ended.constFirst().constFirst().value<JobRecord>();
    QCOMPARE(job.counts.accepted, 0);
    QVERIFY(job.stoppedBy && job.stoppedBy->kind == ErrorKind::Frozen);
    QTRY_COMPARE(rig.roster()->guard().state(), EditGuard::State::Frozen);
    rig.waitUntilRead();
    QCOMPARE(rig.count(), 350);
}

void FrozenRosterTest::oneThatFreezesInMidJobIsLocked()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
    QVERIFY(rig.setStatus(Provider::Puffle, rig.roster()->context().campaign, QStringLiteral("active"), 2));
    QSignalSpy ended(rig.jobs.get(), &JobService::jobEnded);
    rig.rows()->setFocus();
    rig.rows()->selectAll();
    QTest::keyClick(rig.rows(), Qt::Key_Delete);
    rig.confirm();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    const JobRecord job = ended.constFirst().constFirst().value<JobRecord>();
    QCOMPARE(job.state, JobState::Stopped);
    QVERIFY(job.stoppedBy && job.stoppedBy->kind == ErrorKind::Frozen);
    QVERIFY(job.counts.accepted > 0 && job.counts.accepted < 8400);
    QTRY_COMPARE(rig.roster()->guard().state(), EditGuard::State::Frozen);
    rig.waitUntilRead();
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 8400 - job.counts.accepted, 30'000);
    QVERIFY(!rig.action(QStringLiteral("Add leads…"))->isEnabled());
    WindowRig::click(rig.seek(QStringLiteral("See what was sent")));
    QTRY_VERIFY(rig.dialog());
}

QTEST_MAIN(FrozenRosterTest)
#include "tst_frozenroster.moc"
