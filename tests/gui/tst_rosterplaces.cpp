// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "base/sqlite.h"
#include "pages/historypage.h"
#include "rosterclearance.h"
#include "shell/campaignplaces.h"
#include "shell/topbar.h"
#include "widgets/searchfield.h"

#include <QJsonArray>
#include <QListView>

using namespace Muster;
using namespace Muster::Test;

namespace {

void readCampaignsAnew(const RosterRig &rig)
{
    const auto actions = rig.window->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("readCampaigns"))
            action->trigger();
    }
}

} // namespace

/// Ways to rosters that change, go, or are asked for twice.
class RosterPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void theFinderKnowsAllConnections();
    void countsAreReadAnewWhenAskedFor();
    void pagesOfCampaignsThatAreGoneGo();
    void aCampaignThatIsGoneIsSaid();
    void whoWentElsewhereIsNotTakenAway();
    void somebodyWhoCameSinceIsFound();
    void somebodyWhoIsGoneIsSaid();
    void askingTwiceAsksOnce();
};

void RosterPlacesTest::theFinderKnowsAllConnections()
{
    RosterRig rig;
    auto *finder = rig.window->findChild<TopBar *>()->finder();
    const QAbstractItemModel *found = rig.window->findChild<QListView *>(QStringLiteral("found"))->model();
    finder->setFocus();
    QTest::keyClicks(finder, QStringLiteral("switch"));
    QStringList texts;
    for (int row = 0; row < found->rowCount(); ++row)
        texts << found->index(row, 0).data().toString();
    for (const char *name : {"Switch to Practice WaLead", "Switch to Practice Puffle", "Switch to Practice SendKit"})
        QCOMPARE(texts.count(QString::fromLatin1(name)), 1);
    QVERIFY(rig.connections.add({{}, QStringLiteral("Own"), Provider::Puffle, rig.server.puffleUrl(), {}, false}, "key").has_value());
    finder->clear();
    QTest::keyClicks(finder, QStringLiteral("switch to own"));
    QCOMPARE(found->index(0, 0).data().toString(), QStringLiteral("Switch to Own"));
    finder->clear();
    QTest::keyClicks(finder, QStringLiteral("switch puffle"));
    QTest::keyClick(finder, Qt::Key_Return);
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("Q1 Founders")));
}

void RosterPlacesTest::countsAreReadAnewWhenAskedFor()
{
    RosterRig rig;
    const QString label = QStringLiteral("Partner intro");
    rig.show(Provider::SendKit);
    QTRY_VERIFY(rig.placeCalled(label) && rig.placeCalled(label)->count);
    const qint64 before = *rig.placeCalled(label)->count;
    const QByteArray path = "/sendkit/v1/campaigns/" + rig.placeCalled(label)->scope.campaign->text().toUtf8() + "/leads";
    const QJsonObject lead{{QStringLiteral("email"), QStringLiteral("somebody-new@example.org")}};
    const RawAnswer added =
        RawHttp(rig.server.port(), rig.server.apiKey()).post(path, QJsonObject{{QStringLiteral("leads"), QJsonArray{lead}}});
    QVERIFY2(added.status == 200 || added.status == 201, added.body.constData());
    readCampaignsAnew(rig);
    QTRY_COMPARE(*rig.placeCalled(label)->count, before + 1);
}

/// And the user is left where he is.
void RosterPlacesTest::pagesOfCampaignsThatAreGoneGo()
{
    RosterRig rig;
    rig.open(Provider::Puffle, QStringLiteral("EU Fintech"));
    rig.open(Provider::Puffle, QStringLiteral("Newsletter warm-up"));
    rig.window->showHistory();
    {
        Database store(rig.folder.filePath(QStringLiteral("practice.sqlite")));
        store.run("PRAGMA foreign_keys = OFF; DELETE FROM puffle_campaign WHERE name IN ('EU Fintech', 'Newsletter warm-up')");
        QCOMPARE(store.changes(), 2);
    }
    readCampaignsAnew(rig);
    QTRY_VERIFY(!rig.placeCalled(QStringLiteral("Newsletter warm-up")));
    QTRY_COMPARE(rig.window->findChildren<RosterPage *>().size(), 0);
    QVERIFY(rig.window->findChild<HistoryPage *>()->isVisible());
}

void RosterPlacesTest::aCampaignThatIsGoneIsSaid()
{
    RosterRig rig;
    rig.window->showOnRoster(ConnectionService::practiceId(Provider::Puffle), CampaignId(QStringLiteral("gone")), QStringLiteral("x"));
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.prompts.told.constFirst().contains(QStringLiteral("not there any more")));
    QTRY_VERIFY(rig.roster());
    // Also where the campaigns have been read.
    rig.window->showOnRoster(ConnectionService::practiceId(Provider::Puffle), CampaignId(QStringLiteral("gone")), QStringLiteral("x"));
    QTRY_COMPARE(rig.prompts.told.size(), 2);
}

void RosterPlacesTest::whoWentElsewhereIsNotTakenAway()
{
    RosterRig rig(JobRig::slow);
    rig.show(Provider::Puffle);
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("EU Fintech")));
    const CampaignId campaign = *rig.placeCalled(QStringLiteral("EU Fintech"))->scope.campaign;
    rig.show(Provider::SendKit);
    rig.window->showOnRoster(ConnectionService::practiceId(Provider::Puffle), campaign, QStringLiteral("x"));
    rig.window->showHistory();
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("EU Fintech")));
    QTest::qWait(0);
    QVERIFY(rig.window->findChild<HistoryPage *>()->isVisible());
    QVERIFY(!rig.roster());
}

void RosterPlacesTest::somebodyWhoCameSinceIsFound()
{
    RosterRig rig;
    rig.open(Provider::SendKit, QStringLiteral("Partner intro"));
    const CampaignId campaign = rig.roster()->context().campaign;
    const QByteArray path = "/sendkit/v1/campaigns/" + campaign.text().toUtf8() + "/leads";
    RawHttp http(rig.server.port(), rig.server.apiKey());
    const QJsonObject lead{{QStringLiteral("email"), QStringLiteral("somebody-new@example.org")}};
    QVERIFY(http.post(path, QJsonObject{{QStringLiteral("leads"), QJsonArray{lead}}}).status < 300);
    // Another one reads the roster and learns the ID that the window does not know yet.
    RosterService *rosters = rig.connections.rosters(ConnectionService::practiceId(Provider::SendKit));
    RosterListing *listing = rosters->list(campaign, {}, rig.window.get());
    QSignalSpy listed(listing, &RosterListing::finished);
    listing->start();
    QTRY_COMPARE(listed.size(), 1);
    LeadId id;
    for (const Lead &known : listing->leads())
        id = known.email == QStringLiteral("somebody-new@example.org") ? known.id : id;
    QVERIFY(!id.isEmpty());
    Q_EMIT rig.roster()->placeRequested({ConnectionService::practiceId(Provider::SendKit), {}, campaign, {}, id, {}});
    QTRY_COMPARE_WITH_TIMEOUT(rig.rows()->selectionModel()->selectedRows().size(), 1, 30'000);
    QCOMPARE(rig.roster()->model().leadAt(rig.rows()->selectionModel()->selectedRows().constFirst().row()).id, id);
}

void RosterPlacesTest::somebodyWhoIsGoneIsSaid()
{
    RosterRig rig;
    rig.open(Provider::SendKit, QStringLiteral("Partner intro"));
    const CampaignId campaign = rig.roster()->context().campaign;
    Q_EMIT rig.roster()->placeRequested(
        {ConnectionService::practiceId(Provider::SendKit), {}, campaign, {}, LeadId(QStringLiteral("nobody")), {}});
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.prompts.told.constFirst().contains(QStringLiteral("Partner intro")));
}

void RosterPlacesTest::askingTwiceAsksOnce()
{
    RosterRig rig;
    rig.show(Provider::Puffle);
    QTRY_VERIFY(rig.placeCalled(QStringLiteral("Q1 Founders")));
    const CampaignId campaign = *rig.placeCalled(QStringLiteral("Q1 Founders"))->scope.campaign;
    QNetworkAccessManager network;
    QSignalSpy answered(&network, &QNetworkAccessManager::finished);
    ConnectionService connections(rig.settings, network, rig.clock); // that has read nothing yet
    connections.setPractice(rig.server.url(), rig.server.apiKey());
    RosterClearance clearance(connections, rig.prompts, *rig.window);
    int times = 0;
    const auto ask = [&] {
        clearance.ask(ConnectionService::practiceId(Provider::Puffle), campaign, [&times](const EditGuard &) { ++times; });
    };
    ask();
    ask();
    QTRY_COMPARE(times, 1);
    bool isRead = false; // and whatever was asked before it
    connections.rosters(ConnectionService::practiceId(Provider::Puffle))
        ->campaign(campaign, &connections)
        ->onDone(&connections, [&isRead](const Result<Campaign> &) { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(answered.size(), 2);
    ask();
    QCOMPARE(times, 2); // it is known now
}

QTEST_MAIN(RosterPlacesTest)
#include "tst_rosterplaces.moc"
