// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/loadedblocklist.h"
#include "support/practiceworkspace.h"

#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using State = BlockedLeadsModel::State;

class TestBlockedLeadsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void isIdleUntilAsked()
    {
        ScriptedBlocklist list;
        const BlockedLeadsModel model(list.service, {});
        QCOMPARE(model.state(), State::Idle);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.loadedAt().isValid());
        QVERIFY(list.network.requests().isEmpty());
    }

    void loadsNewestFirst()
    {
        Loaded loaded;
        QCOMPARE(loaded.model.state(), State::Loading);
        QVERIFY(loaded.isReady());
        QCOMPARE(shown(loaded.model), QStringList({s("zoe-10"), s("Zoe-9"), s("élodie"), s("anna"), s("Bob"), s("carl")}));
        QCOMPARE(loaded.model.totalCount(), 6);
        QCOMPARE(loaded.model.shownCount(), 6);
        QVERIFY(loaded.model.loadedAt().secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(!loaded.model.error());
    }

    void showsPagesAsTheyCome()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QList<ScriptedLead> all = sixPeople();
        list.expectPage(0, all.mid(0, 2));
        list.expectPage(2, all.mid(2, 2));
        list.expectPage(4).hang();
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.state(), State::Loading);
        QCOMPARE(shown(model).constLast(), s("anna"));
        QCOMPARE(resets.size(), 0); // they were inserted; nothing was sorted again

        // Another order takes in what comes later, too.
        model.sort(static_cast<int>(BlockedLeadColumn::Identifier), Qt::AscendingOrder);
        QTRY_COMPARE(shown(model), QStringList({s("anna"), s("élodie"), s("zoe-10"), s("Zoe-9")}));
        QCOMPARE(model.state(), State::Loading);

        model.cancelLoading();
        QCOMPARE(model.state(), State::PartlyLoaded);
        QCOMPARE(model.error()->kind, ErrorKind::Cancelled);
        QTRY_COMPARE(list.network.aborted(), 1);
        QCOMPARE(model.totalCount(), 4);
    }

    void sortsWhatComesWhileLoading()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.sort(static_cast<int>(BlockedLeadColumn::Identifier), Qt::AscendingOrder);
        const QList<ScriptedLead> all = sixPeople();
        list.expectPage(0, all.mid(0, 2));
        list.expectPage(2, all.mid(2, 4));
        list.expectPage(6).hang();
        model.reload();
        QTRY_COMPARE(shown(model), QStringList({s("anna"), s("Bob"), s("carl"), s("élodie"), s("zoe-10"), s("Zoe-9")}));
        QCOMPARE(model.state(), State::Loading);
    }

    void keepsWhatCameBeforeAFailure()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.expectPage(0, sixPeople().mid(0, 3));
        list.expectPage(3).reply(503, "{\"message\":\"maintenance\"}");
        model.reload();
        QTRY_COMPARE(model.state(), State::PartlyLoaded);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.error()->kind, ErrorKind::Server);
        QVERIFY(model.loadedAt().isValid());

        // Trying again keeps them until the whole list is there.
        list.expectList(sixPeople());
        model.reload();
        QVERIFY(model.isRefreshing());
        QCOMPARE(model.rowCount(), 3);
        QTRY_COMPARE(model.state(), State::Loaded);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(!model.error());
    }

    void aListThatWasEmptyShowsPagesAsTheyCome()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.expectList({});
        model.reload();
        QTRY_COMPARE(model.state(), State::Loaded);
        QVERIFY(!model.isRefreshing());

        list.expectPage(0, sixPeople().mid(0, 3));
        list.expectPage(3).hang();
        model.reload();
        QVERIFY2(model.isRefreshing(), "until somebody comes it is the empty list that is known");
        QCOMPARE(model.state(), State::Loaded);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.state(), State::Loading);
        QVERIFY(!model.isRefreshing());
        model.cancelLoading();
        QCOMPARE(model.state(), State::PartlyLoaded);
    }

    void takesTheLongerOfTwoPartialLists()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        list.expectPage(0, sixPeople().mid(0, 2));
        list.expectPage(2).reply(500);
        model.reload();
        QTRY_COMPARE(model.state(), State::PartlyLoaded);

        list.expectPage(0, sixPeople().mid(0, 4));
        list.expectPage(4).reply(500);
        model.reload();
        QTRY_VERIFY(!model.isRefreshing());
        QCOMPARE(model.state(), State::PartlyLoaded);
        QCOMPARE(model.rowCount(), 4);

        list.expectPage(0, sixPeople().mid(0, 1));
        list.expectPage(1).reply(500);
        model.reload();
        QTRY_VERIFY(!model.isRefreshing());
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.error());
    }

    void failsBeforeAnyRow()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        list.expectPage(0).reply(401);
        model.reload();
        QTRY_COMPARE(model.state(), State::Failed);
        QCOMPARE(model.error()->kind, ErrorKind::Unauthorised);
        QCOMPARE(model.rowCount(), 0);

        list.expectList(sixPeople());
        model.reload();
        QCOMPARE(model.state(), State::Loading);
        QTRY_COMPARE(model.state(), State::Loaded);
        QVERIFY(!model.error());
    }

    void refreshSwapsAtOnceWhenComplete()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QSignalSpy resets(&loaded.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&loaded.model, &QAbstractItemModel::rowsInserted);
        const QList<ScriptedLead> now = {
            {s("r7"), s("new-one"), s("Partner"), s("2026-03-13T08:00:00.000Z")}, sixPeople().at(1), sixPeople().at(3)};
        loaded.list.expectPage(0, now.mid(0, 2));
        loaded.list.expectPage(2, now.mid(2));
        loaded.list.expectEnd(3);
        const QDateTime before = loaded.model.loadedAt();
        loaded.model.reload();
        QVERIFY(loaded.model.isRefreshing());
        QCOMPARE(loaded.model.state(), State::Loaded);
        QCOMPARE(loaded.model.shownCount(), 6);
        // A filter set meanwhile holds for the new rows as well.
        loaded.model.setFilter({s("n"), {s("Partner"), QString()}, {}, {}});
        QTRY_VERIFY(!loaded.model.isRefreshing());
        QCOMPARE(shown(loaded.model), QStringList({s("new-one"), s("anna")}));
        QCOMPARE(loaded.model.totalCount(), 3);
        QCOMPARE(loaded.model.reasonCounts().size(), 3);
        QCOMPARE(loaded.model.rowOfKey(s("r6")), -1);
        QVERIFY(loaded.model.loadedAt() >= before);
        QCOMPARE(inserts.size(), 0);
        QVERIFY(resets.size() <= 2); // the filter's, if it landed first, and the swap
    }

    void failedRefreshKeepsTheOldRows()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        const QDateTime asOf = loaded.model.loadedAt();
        loaded.list.expectPage(0).refuse();
        loaded.model.reload();
        QTRY_VERIFY(!loaded.model.isRefreshing());
        QCOMPARE(loaded.model.state(), State::Loaded);
        QCOMPARE(loaded.model.error()->kind, ErrorKind::Offline);
        QCOMPARE(loaded.model.rowCount(), 6);
        QCOMPARE(loaded.model.loadedAt(), asOf);
    }

    void reloadDuringARefreshBeginsAnew()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        loaded.list.expectPage(0).hang();
        loaded.model.reload();
        QTRY_COMPARE(loaded.list.network.requests().size(), 3);
        loaded.list.expectList(sixPeople().mid(0, 2));
        loaded.model.reload();
        QTRY_VERIFY(!loaded.model.isRefreshing());
        QCOMPARE(loaded.model.rowCount(), 2);
    }

    void reloadDuringTheFirstLoadReadsOnceMore()
    {
        Loaded loaded;
        loaded.list.expectList(sixPeople().mid(0, 5));
        loaded.model.reload(); // someone blocked or unblocked people while the list was being read
        QTRY_VERIFY(loaded.list.network.isUsedUp() && !loaded.model.isRefreshing() && loaded.model.state() == State::Loaded);
        QCOMPARE(loaded.model.rowCount(), 5);
    }

    void emptyListIsLoaded()
    {
        Loaded loaded((QList<ScriptedLead>()));
        QVERIFY(loaded.isReady());
        QCOMPARE(loaded.model.rowCount(), 0);
        QCOMPARE(loaded.model.totalCount(), 0);
    }

    void mayBeDestroyedWhileLoadingAndArranging()
    {
        ScriptedBlocklist list;
        list.expectPage(0, sixPeople());
        list.expectPage(6).hang();
        auto model = std::make_unique<BlockedLeadsModel>(list.service, BlocklistScope());
        model->reload();
        QTRY_COMPARE(model->rowCount(), 6);
        QTRY_VERIFY(list.network.isUsedUp());
        model->sort(0, Qt::AscendingOrder);
        model.reset();
        QTRY_COMPARE(list.network.aborted(), 1);
    }

    void campaignListHasNoRecords()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {CampaignId(s("c1"))});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.columnCount(), 4); // all but Record
        list.network.expect("GET", s("/v1/campaigns/c1/blocked-leads?skip=0&take=100"))
            .reply(200, ScriptedBlocklist::page({{{}, s("anna"), {}, s("2026-02-01T00:00:00.000Z")}}));
        list.network.expect("GET", s("/v1/campaigns/c1/blocked-leads?skip=1&take=100")).reply(200, "[]");
        model.reload();
        QTRY_COMPARE(model.state(), State::Loaded);
        QCOMPARE(model.keyAt(0), s("anna"));
        QCOMPARE(model.rowOfKey(s("anna")), 0);
    }

    void showsWhatAPracticeServerHolds()
    {
        PracticeWorkspace workspace;
        QVERIFY(workspace.isRunning());
        QList<BlockRequest> people;
        for (int i = 0; i < 230; ++i)
            people.append({s("person-%1").arg(i), i % 3 == 0 ? QString() : s("Partner")});
        QVERIFY(workspace.block(people));
        BlockedLeadsModel model(workspace.service(), {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reload();
        QTRY_COMPARE(model.state(), State::Loaded);
        QCOMPARE(model.rowCount(), 230);
        QCOMPARE(model.reasonCounts(), QList<ReasonCount>({{s("Partner"), 153}, {QString(), 77}}));
        QVERIFY(!model.leadAt(0).id.isEmpty());

        QVERIFY(workspace.block({{s("one-more"), s("Late")}}));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 231);
        QVERIFY(model.rowOfPerson(s("one-more")) >= 0);
    }
};

QTEST_GUILESS_MAIN(TestBlockedLeadsModel)
#include "tst_blockedleadsmodel.moc"
