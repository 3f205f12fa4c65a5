// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "jobactions.h"
#include "services/rosterindex.h"
#include "services/rosterrows.h"
#include "shell/topbar.h"
#include "widgets/searchfield.h"

#include <QFile>
#include <QListView>

using namespace Muster;
using namespace Muster::Test;

namespace {

const QString draft = QStringLiteral("Newsletter warm-up");
const QString frozen = QStringLiteral("EU Fintech");

} // namespace

/// Rosters in the window: where they stand, and what is done with them.
class MainRosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void eachVendorHasItsOwnPlaces();
    void aRefusedKeyIsSaid();
    void theFinderFindsRosters();
    void theStatusIsFollowed();
    void goesToSomebodyOnAnotherRoster();
    void removesAndUndoes();
    void anEditIsToldWithItsUndo();
    void aRefusedEditIsPutBack();
    void addsFromADroppedFile();
    void resumingInALiveCampaignNeedsATick();
    void goingOnIntoMailIsAsked();
    void exportsTheRoster();
};

void MainRosterTest::eachVendorHasItsOwnPlaces()
{
    RosterRig rig;
    QCOMPARE(rig.page()->model().scope(), BlocklistScope()); // a fresh profile begins on Practice WaLead
    QVERIFY(rig.placeTexts().contains(QStringLiteral("Workspace")));
    QVERIFY(rig.placeTexts().contains(QStringLiteral("Add campaign…")));

    rig.show(Provider::Puffle);
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("Q1 Founders")));
    QVERIFY(!rig.placeTexts().contains(QStringLiteral("Blocklists")));
    QVERIFY(!rig.placeTexts().contains(QStringLiteral("Add campaign…")));
    QCOMPARE(rig.placeCalled(QStringLiteral("Q1 Founders"))->count, 8400);
    QCOMPARE(iconOf(*rig.placeCalled(QStringLiteral("Q1 Founders"))), Icon::Pencil);
    QCOMPARE(iconOf(*rig.placeCalled(frozen)), Icon::Lock);
    QTRY_VERIFY2(rig.roster(), "without a blocklist a campaign's roster comes first");
    QCOMPARE(rig.roster()->guard().status(), CampaignStatus::Draft);
    QVERIFY(!rig.window->currentPage());
    QTest::keyClick(rig.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY2(rig.roster(), "there is no blocklist to go to");

    rig.show(Provider::SendKit);
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("Outbound Q2")));
    QVERIFY(rig.placeCalled(QStringLiteral("Do-not-contact")));
    QVERIFY(rig.page());
    QCOMPARE(iconOf(*rig.placeCalled(QStringLiteral("Outbound Q2"))), Icon::Campaign); // active, and not locked
    QTRY_VERIFY2(rig.placeCalled(QStringLiteral("Outbound Q2"))->count, "its list of campaigns has no numbers");
}

void MainRosterTest::aRefusedKeyIsSaid()
{
    RosterRig rig;
    const auto own = rig.connections.add({{}, QStringLiteral("Own"), Provider::Puffle, rig.server.puffleUrl(), {}, false}, "wrong");
    QVERIFY(own.has_value());
    rig.window->showConnection(own->id);
    QVERIFY(rig.says(QStringLiteral("Reading the campaigns of Own")));
    QTRY_VERIFY(rig.placeTexts().contains(QStringLiteral("Could not be read")));
    QVERIFY(rig.placeTexts().contains(QStringLiteral("Try again")));
    WindowRig::click(rig.seek(QStringLiteral("Enter key")));
    QTRY_VERIFY(rig.dialog());
}

void MainRosterTest::theFinderFindsRosters()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    auto *finder = rig.window->findChild<TopBar *>()->finder();
    finder->setFocus();
    QTest::keyClicks(finder, QStringLiteral("fintech"));
    QTest::keyClick(finder, Qt::Key_Return);
    QTRY_COMPARE(rig.roster()->context().title, frozen);
    rig.waitUntilRead();
    const QString somebody = rig.roster()->model().leadAt(5).linkedinUrl.section(QLatin1Char('/'), -1);
    QTest::keyClicks(finder, somebody);
    QVERIFY(rig.window->findChild<QListView *>(QStringLiteral("found"))
                ->model()
                ->index(0, 0)
                .data()
                .toString()
                .startsWith(QStringLiteral("Search the roster")));
    QTest::keyClick(finder, Qt::Key_Return);
    QTRY_VERIFY(rig.roster()->model().shownCount() < 12);
    QVERIFY(rig.roster()->model().shownCount() > 0);
}

void MainRosterTest::theStatusIsFollowed()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    QVERIFY(rig.setStatus(Provider::Puffle, rig.roster()->context().campaign, QStringLiteral("active")));
    QTest::keyClick(rig.rows(), Qt::Key_F5);
    QTRY_COMPARE(rig.roster()->guard().state(), EditGuard::State::Frozen);
    QTRY_COMPARE(iconOf(*rig.placeCalled(draft)), Icon::Lock);
    QVERIFY(rig.says(QStringLiteral("This roster is frozen.")));
}

void MainRosterTest::goesToSomebodyOnAnotherRoster()
{
    RosterRig rig;
    rig.open(Provider::Puffle, frozen);
    const Lead somebody = rig.roster()->model().leadAt(7);
    const RosterPlace place{ConnectionService::practiceId(Provider::Puffle), {}, rig.roster()->context().campaign, {}, somebody.id, {}};
    rig.show(Provider::SendKit);
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("Partner intro")));
    rig.window->showPlace(BlocklistScope(rig.placeCalled(QStringLiteral("Partner intro"))->scope));
    Q_EMIT rig.roster()->placeRequested(place);
    QTRY_VERIFY(rig.roster() && rig.roster()->context().campaign == place.campaign);
    QTRY_COMPARE_WITH_TIMEOUT(rig.rows()->selectionModel()->selectedRows().size(), 1, 30'000);
    QCOMPARE(rig.roster()->model().leadAt(rig.rows()->selectionModel()->selectedRows().constFirst().row()).id, somebody.id);
}

void MainRosterTest::removesAndUndoes()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    QCOMPARE(rig.count(), 350);
    rig.select(3, 5);
    QTest::keyClick(rig.rows(), Qt::Key_Delete);
    QTRY_VERIFY(rig.dialog());
    QCOMPARE(rig.dialog()->findChild<QTableView *>(QStringLiteral("writeTable"))->model()->rowCount(), 3);
    const auto *consequence = rig.dialog()->findChild<QLabel *>(QStringLiteral("consequence"));
    QVERIFY2(consequence->text().contains(QStringLiteral("Undo adds them again")), "that it can be undone is said before");
    rig.confirm();
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 347, 30'000);
    QTRY_COMPARE(rig.placeCalled(draft)->count, 347);
    QTRY_COMPARE(rig.jobs->running().size(), 0);

    rig.pressUndo();
    QTRY_VERIFY(rig.dialog());
    QVERIFY(rig.dialog()->findChild<QLabel *>(QStringLiteral("heading"))->text().contains(draft));
    rig.confirm();
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 350, 30'000);
}

void MainRosterTest::anEditIsToldWithItsUndo()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    const int column = rig.roster()->model().columnOf(RosterColumn{LeadColumn::Position});
    const LeadId somebody = rig.roster()->model().leadAt(2).id;
    QSignalSpy ended(rig.jobs.get(), &JobService::jobEnded);
    QVERIFY(rig.rows()->model()->setData(rig.rows()->model()->index(2, column), QStringLiteral("Chief of Tests")));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<JobRecord>().counts.accepted, 1);
    const auto position = [&] { return rig.roster()->model().leads().rows()[*rig.roster()->model().leads().find(somebody)].position; };
    QTRY_COMPARE(position(), QStringLiteral("Chief of Tests"));
    QVERIFY(!rig.roster()->model().hasPendingEdits());
    QTRY_VERIFY(rig.says(QStringLiteral("Changed 1 lead")));
    QVERIFY(rig.seek(QStringLiteral("Undo…")));
}

void MainRosterTest::aRefusedEditIsPutBack()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    const int column = rig.roster()->model().columnOf(RosterColumn{LeadColumn::Position});
    const QString before = rig.roster()->model().leadAt(2).position;
    // Launched since it was read: the window does not know.
    QVERIFY(rig.setStatus(Provider::Puffle, rig.roster()->context().campaign, QStringLiteral("active")));
    QVERIFY(rig.rows()->model()->setData(rig.rows()->model()->index(2, column), QStringLiteral("Chief of Tests")));
    QTRY_VERIFY(!rig.roster()->model().hasPendingEdits());
    QCOMPARE(rig.rows()->model()->index(2, column).data().toString(), before);
    QTRY_COMPARE(rig.roster()->guard().state(), EditGuard::State::Frozen);
    QTRY_VERIFY(rig.seek(QStringLiteral("See what was sent")));
}

void MainRosterTest::addsFromADroppedFile()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    const QString file = rig.write(QStringLiteral("new.csv"), "email,first_name\nada@example.org,Ada\nalan@example.org,Alan\n");
    rig.drop(file, {10, 400});
    QTRY_VERIFY(rig.dialog());
    const auto *forward = rig.dialog()->findChild<QPushButton *>(QStringLiteral("primaryButton"));
    QTRY_VERIFY(forward->isEnabled());
    QApplication::setActiveWindow(rig.dialog());
    QTest::keyClick(rig.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(WindowRig::button(rig.dialog(), QStringLiteral("Add 2")), 30'000);
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Add 2")));
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 352, 30'000);
}

void MainRosterTest::resumingInALiveCampaignNeedsATick()
{
    RosterRig rig;
    rig.open(Provider::SendKit, QStringLiteral("Outbound Q2"));
    QCOMPARE(rig.roster()->guard().state(), EditGuard::State::Live);
    const QList<Lead> leads = rig.roster()->model().shownLeads().mid(0, 2);
    Q_EMIT rig.roster()->pauseRequested(leads);
    QTRY_VERIFY(rig.dialog());
    QVERIFY2(!rig.dialog()->findChild<QAbstractButton *>(QStringLiteral("agreed")), "pausing sends nobody anything");
    rig.dialog()->reject();
    QTRY_VERIFY(!rig.dialog());

    Q_EMIT rig.roster()->resumeRequested(leads);
    QTRY_VERIFY(rig.dialog());
    auto *agreed = rig.dialog()->findChild<QAbstractButton *>(QStringLiteral("agreed"));
    auto *go = rig.dialog()->findChild<QPushButton *>(QStringLiteral("writeButton"));
    QVERIFY(agreed && !go->isEnabled());
    const auto labels = rig.dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("2 lead")); }));
    agreed->click();
    QVERIFY(go->isEnabled());
    QVERIFY(qobject_cast<WriteDialog *>(rig.dialog())->order().consentsToMail);
    rig.dialog()->reject();
}

void MainRosterTest::goingOnIntoMailIsAsked()
{
    RosterRig rig;
    rig.open(Provider::SendKit, QStringLiteral("Outbound Q2"));
    JobOrder order;
    order.kind = JobKind::AddLeads;
    order.connection = *rig.connections.find(ConnectionService::practiceId(Provider::SendKit));
    order.scope.campaign = rig.roster()->context().campaign;
    order.place = rig.roster()->context().title;
    NewLead late;
    late.email = QStringLiteral("late@example.org");
    const RosterRequests &requests = rig.connections.rosters(order.connection.id)->requests();
    order.content = std::make_shared<ListedContent>(QList{addLeadRow(requests, late, Channel::Email)});
    const qint64 before = rig.count();
    rig.prompts.confirms = false;
    const JobId id = rig.start(order);
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.find(id).state, JobState::Stopped);
    auto *actions = rig.window->findChild<JobActions *>();
    actions->resume(id);
    QTRY_COMPARE(rig.prompts.asked.size(), 1);
    QCOMPARE(actions->busyCount(), 0);
    QCOMPARE(rig.find(id).state, JobState::Stopped);

    rig.prompts.confirms = true;
    actions->resume(id);
    QTRY_COMPARE(rig.prompts.asked.size(), 2);
    QTRY_COMPARE(rig.find(id).state, JobState::Done);
    QVERIFY(rig.find(id).consentsToMail);
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), before + 1, 30'000);
}

void MainRosterTest::exportsTheRoster()
{
    RosterRig rig;
    rig.open(Provider::Puffle, draft);
    rig.prompts.fileToSave = rig.folder.filePath(QStringLiteral("out.csv"));
    WindowRig::click(rig.seek(QStringLiteral("Export")));
    QTRY_VERIFY(rig.dialog());
    QTest::keyClick(rig.dialog(), Qt::Key_Return);
    QTRY_VERIFY(rig.says(QStringLiteral("Exported 350")));
    QFile file(rig.prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 351);
}

QTEST_MAIN(MainRosterTest)
#include "tst_mainroster.moc"
