// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblockoperation.h"
#include "services/unblockstandings.h"
#include "support/blocklistpages.h"
#include "support/waleadrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using State = Standing::State;

namespace {

const QString removeTarget = QStringLiteral("/api/v1/blocked-leads");

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 3, day), QTime(10, 0), Qt::UTC);
}

BlockedLead entry(const char *id, const char *identifier, const QDateTime &createdAt = {}, const QString &reason = {})
{
    return {RecordId(QString::fromLatin1(id)), QString::fromLatin1(identifier), reason, createdAt, {}};
}

JobRow person(const char *identifier, const QList<BlockedLead> &entries = {})
{
    return UnblockOperation::rowFor({QString::fromLatin1(identifier), entries, {}, {}});
}

JobRow record(const char *id)
{
    return UnblockOperation::rowFor({{}, {entry(id, "")}, {}, {}});
}

/// Only what was added from day 10 to day 12.
JobRow ours(const char *identifier, const QList<BlockedLead> &entries = {}, RowState state = RowState::Ready)
{
    JobRow row = UnblockOperation::rowFor({QString::fromLatin1(identifier), entries, at(10), at(12)});
    row.state = state;
    return row;
}

/// The records that a standing sends, separated by blanks.
QString recordsOf(const Standing &standing)
{
    QStringList ids;
    for (const RecordId &id : readUnblockTarget(standing.payload.value_or(QByteArray())).records())
        ids << id.text();
    return ids.join(QLatin1Char(' '));
}

Standing standingOf(const JobRow &row, const QList<BlockedLead> &list)
{
    return unblockStandings({row}, list).first();
}

} // namespace

class TestUnblockOperation : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        UnblockOperation operation{api};
        Outcome<BatchAnswer> sent;

        void send(const QList<JobRow> &batch)
        {
            Test::record(operation.send(operation.requestFor(batch), batch, &context), &context, sent);
        }
    };

    /// Jane has two records, Joe one.
    static QList<JobRow> janeAndJoe()
    {
        return {person("jane", {entry("r1", "Jane"), entry("r2", "jane")}), person("joe", {entry("r3", "joe")})};
    }

private Q_SLOTS:
    void aPayloadHoldsEverything()
    {
        BlockedLead full = entry("r1", "jo", at(11).addMSecs(7), QStringLiteral("Gr\u00fcnde"));
        full.workspaceId = QStringLiteral("ws");
        const UnblockTarget target{QStringLiteral("Jo"), {full, entry("", "x")}, at(1), at(2).addMSecs(1)};
        const UnblockTarget back = UnblockOperation::targetOf(UnblockOperation::rowFor(target));
        QCOMPARE(back.publicIdentifier, target.publicIdentifier);
        QCOMPARE(back.addedFrom, target.addedFrom);
        QCOMPARE(back.addedUntil, target.addedUntil);
        QCOMPARE(back.entries.size(), 2);
        QCOMPARE(back.entries.at(0).id, full.id);
        QCOMPARE(back.entries.at(0).publicIdentifier, full.publicIdentifier);
        QCOMPARE(back.entries.at(0).reason, full.reason);
        QCOMPARE(back.entries.at(0).createdAt, full.createdAt);
        QCOMPARE(back.entries.at(0).workspaceId, full.workspaceId);
        QVERIFY(back.entries.at(1).reason.isNull());
        QVERIFY(!back.entries.at(1).createdAt.isValid());
    }

    void whatARowIsCalled()
    {
        QCOMPARE(person("jane", {entry("r1", "other")}).identity, QStringLiteral("jane"));
        QCOMPARE(UnblockOperation::rowFor({{}, {entry("r1", "jane")}, {}, {}}).identity, QStringLiteral("jane"));
        QCOMPARE(record("r1").identity, QStringLiteral("r1"));
    }

    void whatItCan()
    {
        const Rig rig;
        QCOMPARE(rig.operation.capabilities().batchSize, 100);
        QVERIFY(rig.operation.capabilities().examinesFirst);
        QCOMPARE(int(rig.operation.capabilities().shortCount), int(WriteCapabilities::ShortCount::Doubt));
    }

    void sendsEveryRecordOfEveryRow()
    {
        Rig rig;
        rig.network.expect("DELETE", removeTarget, R"(["r1","r2","r3"])").reply(200, R"({"success":true,"unblocked":3})");
        rig.send(janeAndJoe());
        QTRY_VERIFY(rig.sent.isValue());
        QCOMPARE(rig.sent.value().done, std::optional<qint64>(2)); // rows, not records
        QCOMPARE(rig.operation.requestFor(janeAndJoe()).body, rig.network.requests().first().body);
        QCOMPARE(rig.operation.requestFor(janeAndJoe()).url, rig.network.requests().first().url);
    }

    void fewerRecordsThanSentLeaveTheRowsOpen_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qint64>("done"); // -1: not said
        QTest::newRow("none") << QByteArray(R"({"unblocked":0})") << qint64(0);
        QTest::newRow("as many as rows") << QByteArray(R"({"unblocked":2})") << qint64(1);
        QTest::newRow("more than sent") << QByteArray(R"({"unblocked":9})") << qint64(2);
        QTest::newRow("not said") << QByteArray("{}") << qint64(-1);
    }

    void fewerRecordsThanSentLeaveTheRowsOpen()
    {
        QFETCH(QByteArray, answer);
        Rig rig;
        rig.network.expect("DELETE", removeTarget).reply(200, answer);
        rig.send(janeAndJoe());
        QTRY_VERIFY(rig.sent.isValue());
        QTEST(rig.sent.value().done.value_or(-1), "done");
    }

    void notFoundSpeaksOfARecord()
    {
        Rig rig;
        rig.network.expect("DELETE", removeTarget).reply(404, R"({"message":"no record r3"})");
        rig.send(janeAndJoe());
        QTRY_VERIFY(rig.sent.isThere());
        QCOMPARE(rig.sent.kind(), ErrorKind::Invalid);
        QCOMPARE(rig.operation.rowsNamedIn(rig.sent.error(), janeAndJoe()), QList<qsizetype>{1});
    }

    void aRefusalNamesRows()
    {
        const Rig rig;
        ApiError refusal;
        refusal.detail = QStringLiteral("[1] must be a record ID: a string that is not empty");
        QCOMPARE(rig.operation.rowsNamedIn(refusal, janeAndJoe()), QList<qsizetype>{0}); // Jane's second record
        refusal.detail = QStringLiteral("Cannot unblock \"joe\"");
        QCOMPARE(rig.operation.rowsNamedIn(refusal, janeAndJoe()), QList<qsizetype>{1});
        refusal.detail = QStringLiteral("bad request");
        QVERIFY(rig.operation.rowsNamedIn(refusal, janeAndJoe()).isEmpty());
    }

    void examiningReadsTheListAfresh()
    {
        Rig rig;
        QSignalSpy told(&rig.operation, &JobOperation::examined);
        expectWorkspaceList(rig.network, numbersFrom(1, 3));
        Outcome<QList<Standing>> examined;
        Test::record(rig.operation.examine({person("P2"), person("p9")}, &rig.context), &rig.context, examined);
        QTRY_VERIFY(examined.isValue());
        QCOMPARE(recordsOf(examined.value().at(0)), QStringLiteral("r2"));
        QCOMPARE(int(examined.value().at(1).state), int(State::Done));
        QCOMPARE(told.last().at(0).toLongLong(), 3);
    }

    void findsAPersonByKeyAndARecordById()
    {
        const QList<BlockedLead> list{entry("r1", "p1"), entry("r2", "p2"), entry("r3", "P1")};
        // The first carries a stale ID: the person counts, not the ID. The third is gone.
        const QList<Standing> found = unblockStandings({person("p1", {entry("old", "p1")}), record("r2"), record("r9")}, list);
        QCOMPARE(int(found.at(0).state), int(State::Missing));
        QCOMPARE(recordsOf(found.at(0)), QStringLiteral("r1 r3"));
        QCOMPARE(recordsOf(found.at(1)), QStringLiteral("r2"));
        QCOMPARE(int(found.at(2).state), int(State::Done));
        QVERIFY(!found.at(2).detail.isEmpty());
    }

    void thePayloadKeepsWhatAnUndoNeeds()
    {
        const Standing found = standingOf(ours("p1"), {entry("r1", "P1", at(11), QStringLiteral("Partner"))});
        const UnblockTarget target = readUnblockTarget(*found.payload);
        QCOMPARE(target.publicIdentifier, QStringLiteral("p1"));
        QCOMPARE(target.entries.first().publicIdentifier, QStringLiteral("P1"));
        QCOMPARE(target.entries.first().reason, QStringLiteral("Partner"));
        QCOMPARE(target.addedUntil, at(12));
    }

    void aPersonNamedTwiceIsUnblockedOnce()
    {
        const QList<BlockedLead> list{entry("r1", "jane"), entry("r2", "JANE")};
        const QList<Standing> found = unblockStandings({record("r1"), person("jane"), person("Jane")}, list);
        QCOMPARE(recordsOf(found.at(0)), QStringLiteral("r1"));
        QCOMPARE(recordsOf(found.at(1)), QStringLiteral("r2")); // what is left of her
        QCOMPARE(int(found.at(2).state), int(State::Leave));
        QVERIFY(!found.at(2).detail.isEmpty());
    }

    void withoutARecordIdNothingCanBeDone()
    {
        const Standing found = standingOf(person("p1"), {entry("", "p1")});
        QCOMPARE(int(found.state), int(State::Leave));
        QVERIFY(!found.detail.isEmpty());
    }

    void othersBlocksAreLeft_data()
    {
        QTest::addColumn<QList<int>>("days"); // of entries r0, r1 ...; 0: without a date
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("says");
        QTest::newRow("ours") << QList<int>{11} << int(State::Missing) << QStringLiteral("r0") << QString();
        QTest::newRow("at the very ends") << QList<int>{10, 12} << int(State::Missing) << QStringLiteral("r0 r1") << QString();
        QTest::newRow("without a date") << QList<int>{0} << int(State::Missing) << QStringLiteral("r0") << QString();
        QTest::newRow("ours beside another's") << QList<int>{11, 13} << int(State::Missing) << QStringLiteral("r0") << QString();
        QTest::newRow("blocked anew") << QList<int>{13} << int(State::Leave) << QString() << QStringLiteral("anew on 13 Mar 2026");
        QTest::newRow("blocked before") << QList<int>{9} << int(State::Leave) << QString() << QStringLiteral("since 9 Mar 2026");
        QTest::newRow("nobody") << QList<int>{} << int(State::Done) << QString() << QStringLiteral("No longer");
    }

    void othersBlocksAreLeft()
    {
        QFETCH(QList<int>, days);
        QFETCH(QString, says);
        QList<BlockedLead> list;
        for (qsizetype i = 0; i < days.size(); ++i)
            list.append(entry(QByteArray('r' + QByteArray::number(i)).constData(), "p1", days.at(i) > 0 ? at(days.at(i)) : QDateTime()));
        const Standing found = standingOf(ours("p1"), list);
        QTEST(int(found.state), "state");
        QTEST(recordsOf(found), "records");
        QVERIFY2(found.detail.contains(says), qPrintable(found.detail));
    }

    void whatWasSentIsJudgedByItsRecords_data()
    {
        QTest::addColumn<QStringList>("records"); // on the list
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("left"); // to be sent again
        QTest::newRow("all gone") << QStringList() << int(State::Done) << QString();
        QTest::newRow("one is there still") << QStringList{QStringLiteral("r2")} << int(State::Missing) << QStringLiteral("r2");
        QTest::newRow("blocked anew by somebody") << QStringList{QStringLiteral("r7")} << int(State::Done) << QString();
    }

    void whatWasSentIsJudgedByItsRecords()
    {
        QFETCH(QStringList, records);
        QList<BlockedLead> list;
        for (const QString &id : records)
            list.append(entry(qPrintable(id), "p1", at(11)));
        for (const RowState state : {RowState::InDoubt, RowState::Accepted}) {
            const Standing found = standingOf(ours("p1", {entry("r1", "p1", at(11)), entry("r2", "p1", at(11))}, state), list);
            QTEST(int(found.state), "state");
            QTEST(recordsOf(found), "left");
            QCOMPARE(found.detail.isEmpty(), list.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnblockOperation)
#include "tst_unblockoperation.moc"
