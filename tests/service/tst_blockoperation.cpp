// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blockoperation.h"
#include "support/blocklistpages.h"
#include "support/busypool.h"
#include "support/waleadrig.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

QList<JobRow> rowsOf(const QList<BlockRequest> &people)
{
    QList<JobRow> rows;
    for (const BlockRequest &person : people)
        rows.append(BlockOperation::rowFor(person));
    return rows;
}

QList<JobRow> rowsNamed(const QStringList &identifiers)
{
    QList<BlockRequest> people;
    for (const QString &identifier : identifiers)
        people.append({identifier, {}});
    return rowsOf(people);
}

const QString addTarget = QStringLiteral("/api/v1/blocked-leads");
const BlocklistScope founders{CampaignId(QStringLiteral("c1"))};

} // namespace

class TestBlockOperation : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        explicit Rig(const BlocklistScope &scope = {}) : operation(api, scope) {}

        BlockOperation operation;
        Outcome<BatchAnswer> sent;
        Outcome<QList<Standing>> examined;

        void send(const QList<JobRow> &batch) { record(operation.send(operation.requestFor(batch), batch, &context), &context, sent); }
        void examine(const QList<JobRow> &rows) { record(operation.examine(rows, &context), &context, examined); }
    };

private Q_SLOTS:
    void aRowHoldsThePerson()
    {
        const JobRow row = BlockOperation::rowFor({QStringLiteral("jo\u00e3o"), QStringLiteral("Gr\u00fcnde")});
        QCOMPARE(row.identity, QStringLiteral("jo\u00e3o"));
        QCOMPARE(BlockOperation::personOf(row).publicIdentifier, QStringLiteral("jo\u00e3o"));
        QCOMPARE(BlockOperation::personOf(row).reason, QStringLiteral("Gr\u00fcnde"));
    }

    void whatItCan()
    {
        const Rig rig;
        QCOMPARE(rig.operation.capabilities().batchSize, 100);
        QVERIFY(!rig.operation.capabilities().examinesFirst);
        QVERIFY(rig.operation.capabilities().canExamine);
        QCOMPARE(int(rig.operation.capabilities().shortCount), int(WriteCapabilities::ShortCount::Duplicates));
    }

    void sendsWhatItShows_data()
    {
        QTest::addColumn<bool>("inCampaign");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("workspace") << false << addTarget
                                   << QByteArray(R"({"leads":[{"publicIdentifier":"a","reason":"r"},{"publicIdentifier":"b"}]})");
        QTest::newRow("campaign") << true << QStringLiteral("/api/v1/campaigns/c1/blocked-leads")
                                  << QByteArray(R"({"publicIdentifiers":["a","b"]})");
    }

    void sendsWhatItShows()
    {
        QFETCH(bool, inCampaign);
        QFETCH(QString, target);
        QFETCH(QByteArray, body);
        Rig rig(inCampaign ? founders : BlocklistScope());
        const QList<JobRow> batch = rowsOf({{QStringLiteral("a"), QStringLiteral("r")}, {QStringLiteral("b"), {}}});
        rig.network.expect("POST", target, body).reply(201, R"({"success":true,"blocked":1})");
        rig.send(batch);
        QTRY_VERIFY(rig.sent.isValue());
        QCOMPARE(rig.sent.value().done, std::optional<qint64>(1));
        QVERIFY(rig.sent.value().refused.isEmpty());
        const HttpRequest shown = rig.operation.requestFor(batch);
        QCOMPARE(shown.body, rig.network.requests().first().body);
        QCOMPARE(shown.url, rig.network.requests().first().url);
        QCOMPARE(methodName(shown.method), rig.network.requests().first().method);
    }

    void anAnswerThatDoesNotCount()
    {
        Rig rig;
        rig.network.expect("POST", addTarget).reply(204);
        rig.send(rowsNamed({QStringLiteral("a")}));
        QTRY_VERIFY(rig.sent.isValue());
        QVERIFY(!rig.sent.value().done);
    }

    void aFailureComesAsItIs()
    {
        Rig rig;
        rig.network.expect("POST", addTarget).dropAfterSend();
        rig.send(rowsNamed({QStringLiteral("a")}));
        QTRY_VERIFY(rig.sent.isThere());
        QCOMPARE(rig.sent.kind(), ErrorKind::OutcomeUnknown);
    }

    void examiningKnowsPeopleByTheirKey()
    {
        Rig rig;
        QSignalSpy told(&rig.operation, &JobOperation::examined);
        expectWorkspaceList(
            rig.network,
            R"([{"id":"1","publicIdentifier":"john-doe","createdAt":"2026-03-12T10:00:00Z"},{"id":"2","publicIdentifier":"x"},)"
            R"({"id":"3","publicIdentifier":"JOHN-DOE","createdAt":"2026-03-11T10:00:00Z"}])",
            3);
        rig.examine(rowsNamed({QStringLiteral("nobody"), QStringLiteral("John-Doe"), QStringLiteral("X")}));
        QTRY_VERIFY(rig.examined.isValue());
        const QList<Standing> &standings = rig.examined.value();
        QCOMPARE(standings.size(), 3);
        QCOMPARE(int(standings.at(0).state), int(Standing::State::Missing));
        QVERIFY(!standings.at(0).payload);
        QCOMPARE(int(standings.at(1).state), int(Standing::State::Done));
        QCOMPARE(standings.at(1).since, QDateTime(QDate(2026, 3, 11), QTime(10, 0), Qt::UTC)); // of two entries the older
        QCOMPARE(int(standings.at(2).state), int(Standing::State::Done));
        QVERIFY(!standings.at(2).since.isValid());
        QCOMPARE(told.last().at(0).toLongLong(), 3);
    }

    void examiningACampaignReadsItsList()
    {
        Rig rig(founders);
        const QString target = QStringLiteral("/api/v1/campaigns/c1/blocked-leads?skip=%1&take=100");
        rig.network.expect("GET", target.arg(0)).reply(200, R"([{"publicIdentifier":"a"}])");
        rig.network.expect("GET", target.arg(1)).reply(200, "[]");
        rig.examine(rowsNamed({QStringLiteral("a"), QStringLiteral("b")}));
        QTRY_VERIFY(rig.examined.isValue());
        QCOMPARE(int(rig.examined.value().at(0).state), int(Standing::State::Done));
        QCOMPARE(int(rig.examined.value().at(1).state), int(Standing::State::Missing));
    }

    void aListThatCannotBeReadSaysWhy()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(403);
        rig.examine(rowsNamed({QStringLiteral("a")}));
        QTRY_VERIFY(rig.examined.isThere());
        QCOMPARE(rig.examined.kind(), ErrorKind::Forbidden);
    }

    void deletedWhileAWorkerCompares()
    {
        BusyPool pool;
        Rig rig;
        expectWorkspaceList(rig.network, {1});
        ApiCall<QList<Standing>> *call = rig.operation.examine(rowsNamed({QStringLiteral("p1")}), &rig.context);
        record(call, &rig.context, rig.examined);
        QTRY_COMPARE(call->findChildren<QFutureWatcherBase *>().size(), 1);
        delete call;
        QVERIFY(pool.finishWork());
        QCoreApplication::processEvents();
        QVERIFY(!rig.examined.isThere());
    }

    void aRefusalNamesRows()
    {
        const Rig workspace;
        const Rig campaign(founders);
        const QList<JobRow> batch = rowsNamed({QStringLiteral("p1"), QStringLiteral("p2")});
        ApiError refusal;
        refusal.detail = QStringLiteral("leads[1].publicIdentifier is bad");
        QCOMPARE(workspace.operation.rowsNamedIn(refusal, batch), QList<qsizetype>{1});
        QVERIFY(campaign.operation.rowsNamedIn(refusal, batch).isEmpty());
        refusal.detail = QStringLiteral("publicIdentifiers[0] is bad");
        QCOMPARE(campaign.operation.rowsNamedIn(refusal, batch), QList<qsizetype>{0});
    }
};

QTEST_GUILESS_MAIN(TestBlockOperation)
#include "tst_blockoperation.moc"
