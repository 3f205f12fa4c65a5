// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/dncoperations.h"
#include "services/unblockoperation.h"
#include "support/dncrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using State = Standing::State;

class TestDncOperations : public QObject
{
    Q_OBJECT

private:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    static QDateTime at(int day) { return QDateTime(QDate(2026, 3, day), QTime(10, 0), Qt::UTC); }
    static JobRow block(const char *contact, const char *reason = "") { return dncRow({text(contact), text(reason)}); }
    static JobRow unblock(const char *contact, const QList<BlockedLead> &entries = {}, RowState state = RowState::Ready)
    {
        JobRow row = UnblockOperation::rowFor({text(contact), entries, {}, {}});
        row.state = state;
        return row;
    }
    static BlockedLead entry(const char *id, const char *contact)
    {
        return {RecordId(text(id)), text(contact), text("manual"), at(11), {}, contactKind(text(contact))};
    }

    struct Rig : DncRig
    {
        explicit Rig(JobKind kind) : operation(makeDncOperation(kind, api)) {}

        void expectList(const QJsonArray &entries)
        {
            network.expect("GET", dncTarget()).reply(200, dncPageForm(entries, 1, static_cast<int>(entries.size())));
        }
        QList<Standing> examined(const QList<JobRow> &rows)
        {
            Outcome<QList<Standing>> outcome;
            record(operation->examine(rows, &context), &context, outcome);
            return QTest::qWaitFor([&outcome] { return outcome.isValue(); }) ? outcome.value() : QList<Standing>();
        }

        std::unique_ptr<JobOperation> operation;
    };

private Q_SLOTS:
    void blocksAndUnblocksByAddress()
    {
        const DncRequests requests(QUrl(text("https://sendkit.test")), {});
        const HttpRequest add = dncRequestFor(JobKind::Block, requests, {block("a@x.com", "manual"), block("x.com")});
        QCOMPARE(add.body,
                 QByteArray(R"({"entries":[{"email":"a@x.com","reason":"manual","type":"email"},{"email":"x.com","type":"domain"}]})"));
        const QList<JobRow> gone{unblock("a@x.com", {entry("e1", "a@x.com")}), unblock("x.com")};
        const HttpRequest remove = dncRequestFor(JobKind::Unblock, requests, gone);
        QCOMPARE(remove.method, HttpRequest::Method::Delete);
        QCOMPARE(remove.body, QByteArray(R"({"emails":["a@x.com","x.com"]})"));
        const Rig rig(JobKind::Block);
        QCOMPARE(rig.operation->requestFor({block("a@x.com")}).headers.size(), 1);
    }

    void whatTheyCan()
    {
        const Rig block(JobKind::Block);
        QCOMPARE(block.operation->capabilities().batchSize, 500);
        QVERIFY(!block.operation->capabilities().examinesFirst);
        QCOMPARE(int(block.operation->capabilities().shortCount), int(WriteCapabilities::ShortCount::Duplicates));
        const Rig unblock(JobKind::Unblock);
        QVERIFY(unblock.operation->capabilities().examinesFirst);
        QCOMPARE(int(unblock.operation->capabilities().shortCount), int(WriteCapabilities::ShortCount::Doubt));
    }

    void countsAreTheServers()
    {
        for (const char *counts : {R"("added":1,"skipped":1)", R"("skipped":1)"}) {
            Rig rig(JobKind::Block);
            rig.network.expect("POST", text("/v1/dnc")).reply(200, R"({"success":true,"data":{)" + QByteArray(counts) + "}}");
            const QList<JobRow> batch{block("a@x.com"), block("b@x.com")};
            Outcome<BatchAnswer> sent;
            record(rig.operation->send(rig.operation->requestFor(batch), batch, &rig.context), &rig.context, sent);
            QTRY_VERIFY(sent.isValue());
            QCOMPARE(sent.value().done.value_or(-1), 1);
        }
    }

    void aLostBlockIsReadBack()
    {
        Rig rig(JobKind::Block);
        rig.expectList({dncEntry(text("e1"), text("jane@x.com")), dncEntry(text("e2"), text("acme.com"))});
        QSignalSpy read(rig.operation.get(), &JobOperation::examined);
        const QList<Standing> standings = rig.examined({block("JANE@x.com"), block("acme.com"), block("joe@acme.com")});
        QCOMPARE(standings.size(), 3);
        QCOMPARE(int(standings.at(0).state), int(State::Done));
        QCOMPARE(standings.at(0).since, at(11));
        QCOMPARE(int(standings.at(1).state), int(State::Done));
        QCOMPARE(int(standings.at(2).state), int(State::Missing)); // his domain's entry is not his
        QCOMPARE(read.count(), 1);
    }

    void anUnblockTakesWhatUndoingWillNeed()
    {
        Rig rig(JobKind::Unblock);
        rig.expectList({dncEntry(text("e1"), text("jane@x.com"), text("bounce")), dncEntry(text("e2"), text("acme.com"))});
        const QList<Standing> standings = rig.examined({unblock("Jane@X.com"), unblock("acme.com"), unblock("joe@x.com")});
        QCOMPARE(standings.size(), 3);
        QCOMPARE(int(standings.at(0).state), int(State::Missing));
        const UnblockTarget jane = readUnblockTarget(standings.at(0).payload.value_or(QByteArray()));
        QCOMPARE(jane.entries.size(), 1);
        QCOMPARE(jane.entries.first().reason, text("bounce"));
        QCOMPARE(jane.entries.first().kind, BlockedKind::Email);
        const UnblockTarget acme = readUnblockTarget(standings.at(1).payload.value_or(QByteArray()));
        QCOMPARE(acme.entries.first().kind, BlockedKind::Domain);
        QCOMPARE(int(standings.at(2).state), int(State::Done)); // not on the list
    }

    void aLostUnblockIsReadBack()
    {
        Rig rig(JobKind::Unblock);
        rig.expectList({dncEntry(text("e1"), text("jane@x.com")), dncEntry(text("e9"), text("joe@x.com"))});
        const QList<Standing> standings = rig.examined({unblock("jane@x.com", {entry("e1", "jane@x.com")}, RowState::InDoubt),
                                                        unblock("ann@x.com", {entry("e3", "ann@x.com")}, RowState::InDoubt),
                                                        unblock("joe@x.com", {entry("e2", "joe@x.com")}, RowState::InDoubt)});
        QCOMPARE(int(standings.at(0).state), int(State::Missing));
        QCOMPARE(int(standings.at(1).state), int(State::Done));
        QCOMPARE(int(standings.at(2).state), int(State::Done)); // blocked anew by somebody else
        QVERIFY(!standings.at(2).detail.isEmpty());
    }

    void aRefusalNamesItsRow()
    {
        ApiError refusal;
        refusal.kind = ErrorKind::Invalid;
        refusal.detail = text("entries[1].email is not valid");
        const Rig rig(JobKind::Block);
        QCOMPARE(rig.operation->rowsNamedIn(refusal, {block("a@x.com"), block("b@"), block("c@x.com")}), QList<qsizetype>({1}));
    }
};

QTEST_GUILESS_MAIN(TestDncOperations)
#include "tst_dncoperations.moc"
