// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/dnccodec.h"
#include "support/dncrig.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Test;

class TestDncApi : public QObject
{
    Q_OBJECT

private:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

private Q_SLOTS:
    void sendsWhatTheContractSays()
    {
        DncRig rig;
        rig.network.expect("GET", dncTarget()).reply(200, dncAnswer({}));
        rig.network.expect("GET", dncTarget(QStringLiteral("&page=2"))).reply(200, dncAnswer({}));
        rig.network.expect("GET", dncTarget(QStringLiteral("&cursor=a%2Fb"))).reply(200, dncAnswer({}));
        rig.network
            .expect("POST", QStringLiteral("/v1/dnc"),
                    R"({"entries":[{"email":"a@x.com","reason":"manual","type":"email"},{"email":"x.com","type":"domain"}]})")
            .reply(201, R"({"success":true,"data":{"added":2,"skipped":0}})");
        rig.network.expect("DELETE", QStringLiteral("/v1/dnc"), R"({"emails":["a@x.com","x.com"]})")
            .reply(200, R"({"success":true,"data":{"deleted":1}})");
        Outcome<DncPage> pages[3];
        record(rig.api.list(1, {}, &rig.context), &rig.context, pages[0]);
        QTRY_VERIFY(pages[0].isValue());
        record(rig.api.list(2, {}, &rig.context), &rig.context, pages[1]);
        QTRY_VERIFY(pages[1].isValue());
        record(rig.api.list(3, text("a/b"), &rig.context), &rig.context, pages[2]);
        QTRY_VERIFY(pages[2].isValue());
        Outcome<DncWriteCount> added;
        record(rig.api.write(rig.api.requests().add({{text("a@x.com"), text("manual")}, {text("x.com"), {}}}), &rig.context), &rig.context,
               added);
        QTRY_VERIFY(added.isValue());
        QCOMPARE(added.value().done.value_or(-1), 2);
        QCOMPARE(added.value().skipped.value_or(-1), 0);
        Outcome<DncWriteCount> removed;
        record(rig.api.write(rig.api.requests().remove({text("a@x.com"), text("x.com")}), &rig.context), &rig.context, removed);
        QTRY_VERIFY(removed.isValue());
        QCOMPARE(removed.value().done.value_or(-1), 1);
        for (const SeenRequest &seen : rig.network.requests()) {
            QCOMPARE(seen.header("X-Api-Key"), testKey);
            QCOMPARE(seen.header("X-Workspace-Id"), QByteArray("ws_1"));
        }
    }

    void aWorkspacesOwnKeyNamesNoWorkspace()
    {
        QVERIFY(DncRequests(QUrl(text("https://x.test")), {}).list(1, {}).headers.isEmpty());
        QVERIFY(DncRequests({}, {}).list(1, {}).url.isEmpty());
    }

    void aLostWriteIsNotRepeated()
    {
        const DncRequests requests(QUrl(text("https://x.test")), {});
        QCOMPARE(int(requests.add({{text("a@x.com"), {}}}).repeat), int(HttpRequest::Repeat::UnsafeWrite));
        QCOMPARE(int(requests.remove({text("a@x.com")}).repeat), int(HttpRequest::Repeat::UnsafeWrite));
        QCOMPARE(int(requests.list(1, {}).repeat), int(HttpRequest::Repeat::Read));
    }

    void readsEitherPagination()
    {
        const auto pages = SendKit::readDncPage(dncPageForm(dncEntries(1, 2), 1, 2));
        QVERIFY(pages);
        QCOMPARE(pages->entries.size(), 2);
        QCOMPARE(pages->total.value_or(-1), 2);
        QCOMPARE(pages->limit.value_or(-1), 100);
        QVERIFY(pages->nextCursor.isEmpty());
        const auto cursor = SendKit::readDncPage(dncCursorForm(dncEntries(1, 2), 45, text("c2")));
        QVERIFY(cursor);
        QCOMPARE(cursor->nextCursor, text("c2"));
        QCOMPARE(cursor->total.value_or(-1), 45);
        const auto last = SendKit::readDncPage(
            R"({"data":[{"email":"a@x.com"}],"pagination":{"total":1,"hasMore":false,"nextCursor":"stale"}})");
        QVERIFY(last && last->nextCursor.isEmpty());
    }

    void toleratesWhatIsNotAsDocumented()
    {
        const auto page = SendKit::readDncPage(R"([
            {"id":7,"email":" Jane@X.com ","entryType":"EMAIL","reason":null,"unsubscribedAt":"2026-03-11T10:00:00Z"},
            {"email":"acme.com"}, {"email":"b@x.com","entryType":"regex"}, {"_id":"e4","email":""}, 5])");
        QVERIFY(page);
        QCOMPARE(page->received, 5);
        QCOMPARE(page->unreadable, 2);
        QCOMPARE(page->entries.size(), 3);
        const BlockedLead &jane = page->entries.at(0);
        QCOMPARE(jane.id.text(), text("7"));
        QCOMPARE(jane.publicIdentifier, text("Jane@X.com"));
        QCOMPARE(int(jane.kind), int(BlockedKind::Email));
        QVERIFY(jane.reason.isNull());
        QCOMPARE(jane.createdAt, QDateTime(QDate(2026, 3, 11), QTime(10, 0), Qt::UTC));
        QCOMPARE(int(page->entries.at(1).kind), int(BlockedKind::Domain));
        QCOMPARE(page->entries.at(1).id.text(), text("acme.com")); // named by what removal takes
        QCOMPARE(int(page->entries.at(2).kind), int(BlockedKind::Email));
    }

    void whatIsNoListIsRefused()
    {
        QCOMPARE(int(SendKit::readDncPage("<html>").error().kind), int(ErrorKind::BadResponse));
        QCOMPARE(int(SendKit::readDncPage(R"({"success":false,"message":"no"})").error().kind), int(ErrorKind::Invalid));
        QCOMPARE(int(SendKit::readDncPage(R"([{"name":"a"},{"name":"b"}])").error().kind), int(ErrorKind::BadResponse));
        QCOMPARE(int(SendKit::readDncWriteCount(R"({"success":false,"message":"no"})").error().kind), int(ErrorKind::Invalid));
    }

    void countsMayBeMissing()
    {
        QVERIFY(!SendKit::readDncWriteCount("")->done);
        QVERIFY(!SendKit::readDncWriteCount(R"({"success":true})")->done);
        const auto imported = SendKit::readDncWriteCount(R"({"data":{"imported":"245","skipped":12}})");
        QCOMPARE(imported->done.value_or(-1), 245);
        QCOMPARE(imported->skipped.value_or(-1), 12);
    }
};

QTEST_GUILESS_MAIN(TestDncApi)
#include "tst_dncapi.moc"
