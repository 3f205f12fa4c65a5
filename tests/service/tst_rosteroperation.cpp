// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/puffle/puffleapi.h"
#include "api/sendkit/sendkitapi.h"
#include "jobs/answerreading.h"
#include "services/rosteroperations.h"
#include "services/rosterrows.h"
#include "services/rosterservice.h"
#include "support/waleadrig.h"

#include <QTest>

#include <limits>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

namespace {

const QUrl server(u"https://vendor.test"_s);
const CampaignId c1(u"c1"_s);
const QString puffleCampaign = u"/api/campaigns/c1"_s;
const QString puffleLeads = u"/api/campaigns/c1/leads"_s;

/// One operation on a scripted vendor.
struct Rig
{
    explicit Rig(JobKind kind, Provider provider = Provider::Puffle)
        : client(network, clock, {server, "x-api-key", testKey}, nullptr, fullBackOff(), {})
    {
        if (provider == Provider::Puffle)
            api = std::make_unique<PuffleApi>(client, server);
        else
            api = std::make_unique<SendKitApi>(client, server, QString());
        rosters = std::make_unique<RosterService>(*api, clock);
        operation = makeRosterOperation(kind, c1, *api, *rosters, true);
    }

    void send(const QList<JobRow> &batch) { record(operation->send(operation->requestFor(batch), batch, &context), &context, sent); }
    void answerCampaign(const char *status)
    {
        const QByteArray body = R"({"campaign":{"id":"c1","type":"linkedin","name":"Q1","status":"STATUS"}})";
        network.expect("GET", puffleCampaign).reply(200, QByteArray(body).replace("STATUS", status));
    }

    FakeClock clock;
    ScriptedNetwork network{clock};
    HttpClient client;
    std::unique_ptr<RosterApi> api;
    std::unique_ptr<RosterService> rosters;
    std::unique_ptr<JobOperation> operation;
    Outcome<BatchAnswer> sent;
    Outcome<bool> cleared;
    Outcome<QList<Standing>> examined;
    QObject context;
};

Lead leadCalled(const QString &name)
{
    Lead lead;
    lead.id = LeadId(u"id-"_s + name);
    lead.personId = u"person-"_s + name;
    lead.email = name + u"@acme.com"_s;
    lead.linkedinUrl = u"https://www.linkedin.com/in/"_s + name;
    return lead;
}

QList<JobRow> added(const RosterRequests &requests, const QStringList &names, Channel channel = Channel::LinkedIn)
{
    QList<JobRow> rows;
    for (const QString &name : names)
        rows.append(addLeadRow(requests, asNewLead(leadCalled(name)), channel));
    return rows;
}

QList<JobRow> known(const QStringList &names)
{
    QList<JobRow> rows;
    for (const QString &name : names)
        rows.append(leadRow(leadCalled(name), Channel::LinkedIn));
    return rows;
}

JobRow companyEdit()
{
    return editLeadRow({LeadId(u"id-joe"_s), u"person-joe"_s, {{LeadField::Company, u"Acme"_s, u"Acme Ltd"_s}}}, u"joe"_s);
}

} // namespace

// What each roster job sends, and what becomes of refusals.
class TestRosterOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEachCan_data()
    {
        QTest::addColumn<JobKind>("kind");
        QTest::addColumn<Provider>("provider");
        QTest::addColumn<int>("batchSize");
        QTest::addColumn<bool>("readsFirst");
        constexpr int whole = std::numeric_limits<int>::max();
        QTest::newRow("Puffle add") << JobKind::AddLeads << Provider::Puffle << 1000 << false;
        QTest::newRow("Puffle edit") << JobKind::EditLeads << Provider::Puffle << 1 << false;
        QTest::newRow("Puffle remove") << JobKind::RemoveLeads << Provider::Puffle << 500 << true;
        QTest::newRow("Puffle wipe") << JobKind::WipeRoster << Provider::Puffle << whole << true;
        QTest::newRow("SendKit add") << JobKind::AddLeads << Provider::SendKit << 5000 << false;
        QTest::newRow("SendKit edit") << JobKind::EditLeads << Provider::SendKit << 1 << false;
        QTest::newRow("SendKit remove") << JobKind::RemoveLeads << Provider::SendKit << 500 << true;
        QTest::newRow("SendKit wipe") << JobKind::WipeRoster << Provider::SendKit << whole << true;
        QTest::newRow("SendKit pause") << JobKind::PauseLeads << Provider::SendKit << 500 << true;
        QTest::newRow("SendKit resume") << JobKind::ResumeLeads << Provider::SendKit << 500 << true;
    }
    void whatEachCan()
    {
        QFETCH(JobKind, kind);
        QFETCH(Provider, provider);
        const Rig rig(kind, provider);
        const WriteCapabilities can = rig.operation->capabilities();
        QTEST(can.batchSize, "batchSize");
        QTEST(can.examinesFirst, "readsFirst");
        QCOMPARE(can.isWhole, kind == JobKind::WipeRoster);
        QCOMPARE(can.examinesUndoFirst, kind == JobKind::EditLeads || (kind == JobKind::AddLeads && provider == Provider::SendKit));
        QVERIFY(can.canExamine);
    }

    void sendsTheContractsBodies()
    {
        {
            Rig rig(JobKind::AddLeads);
            rig.network.expect("POST", puffleLeads).reply(200, R"({"imported":1,"duplicates":1})");
            rig.send(added(rig.api->requests(), {u"joe"_s, u"ann"_s}));
            QTRY_VERIFY(rig.sent.isValue());
            QCOMPARE(rig.sent.value().done, std::optional<qint64>(1));
            QVERIFY(rig.network.requests().first().body.startsWith(R"({"prospects":[{)"));
        }
        {
            Rig rig(JobKind::RemoveLeads);
            rig.network.expect("DELETE", puffleLeads, QByteArray(R"({"prospect_ids":["id-joe","id-ann"]})")).reply(200, R"({"deleted":2})");
            rig.send(known({u"joe"_s, u"ann"_s}));
            QTRY_VERIFY(rig.sent.isValue());
            QCOMPARE(rig.sent.value().done, std::optional<qint64>(2));
        }
        {
            Rig rig(JobKind::WipeRoster);
            rig.network.expect("DELETE", puffleLeads, QByteArray(R"({"all":true})")).reply(200, R"({"deleted":"all"})");
            rig.send(known({u"joe"_s, u"ann"_s}));
            QTRY_VERIFY(rig.sent.isValue());
            QVERIFY(!rig.sent.value().done);
        }
        {
            Rig rig(JobKind::EditLeads);
            rig.network.expect("PATCH", puffleLeads, QByteArray(R"({"prospect_id":"id-joe","updates":{"company":"Acme Ltd"}})"))
                .reply(200, R"({"prospect":{"id":"id-joe"}})");
            rig.send({companyEdit()});
            QTRY_VERIFY(rig.sent.isValue());
        }
        {
            Rig rig(JobKind::EditLeads, Provider::SendKit);
            rig.network.expect("PATCH", u"/v1/leads/person-joe"_s, QByteArray(R"({"companyName":"Acme Ltd"})"))
                .reply(200, R"({"success":true,"data":{"_id":"person-joe"}})");
            rig.send({companyEdit()});
            QTRY_VERIFY(rig.sent.isValue());
        }
        {
            Rig rig(JobKind::PauseLeads, Provider::SendKit);
            rig.network.expect("POST", u"/v1/campaigns/c1/leads/action"_s, QByteArray(R"({"action":"pause","leadIds":["id-joe"]})"))
                .reply(200, R"({"success":true,"data":{"action":"pause","modifiedCount":1}})");
            rig.send(known({u"joe"_s}));
            QTRY_VERIFY(rig.sent.isValue());
            QCOMPARE(rig.sent.value().done, std::optional<qint64>(1));
        }
    }

    void sendKitSetsRowsAside()
    {
        Rig rig(JobKind::AddLeads, Provider::SendKit);
        rig.network.expect("POST", u"/v1/campaigns/c1/leads"_s)
            .reply(200, R"({"success":true,"data":{"added":1,"skipped":1,"errors":[{"entry":{"email":"ANN@acme.com"},"message":"No."}]}})");
        rig.send(added(rig.api->requests(), {u"joe"_s, u"ann"_s, u"bob"_s}, Channel::Email));
        QTRY_VERIFY(rig.sent.isValue());
        QCOMPARE(rig.sent.value().done, std::optional<qint64>(1));
        QCOMPARE(rig.sent.value().refused.size(), 1);
        QCOMPARE(rig.sent.value().refused.first().first, 1);
        QCOMPARE(rig.sent.value().refused.first().second, u"No."_s);
    }

    void whatDoesNotAddUpIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("counts");
        QTest::addColumn<QStringList>("refused"); ///< words by row; empty: the batch is in doubt
        QTest::newRow("refused, but who?")
            << QByteArray(R"("added":2,"skipped":0,"errors":[{"entry":{"email":"ann(at)acme"},"message":"No."}])") << QStringList();
        QTest::newRow("echoes nobody") << QByteArray(R"("added":2,"skipped":0,"errors":[{"message":"No."}])") << QStringList();
        QTest::newRow("too few") << QByteArray(R"("added":1,"skipped":1)") << QStringList();
        QTest::newRow("too many") << QByteArray(R"("added":3,"skipped":1)") << QStringList();
        QTest::newRow("only they are left")
            << QByteArray(R"("added":0,"skipped":0,"errors":[{"message":"1"},{"entry":"ann@acme.com","message":"2"},{"message":"3"}])")
            << QStringList{u"1"_s, u"2"_s, u"3"_s};
    }
    void whatDoesNotAddUpIsReadBack()
    {
        QFETCH(QByteArray, counts);
        QFETCH(QStringList, refused);
        Rig rig(JobKind::AddLeads, Provider::SendKit);
        rig.network.expect("POST", u"/v1/campaigns/c1/leads"_s).reply(200, R"({"success":true,"data":{)" + counts + "}}");
        rig.send(added(rig.api->requests(), {u"joe"_s, u"ann"_s, u"bob"_s}, Channel::Email));
        QTRY_VERIFY(rig.sent.isThere());
        QCOMPARE(rig.sent.isValue(), !refused.isEmpty());
        if (refused.isEmpty()) {
            QCOMPARE(writeFailure(rig.sent.error()), WriteFailure::Lost);
            QCOMPARE(rig.sent.error().detail.contains(u"No."_s), counts.contains("No."));
            return;
        }
        QCOMPARE(rig.sent.value().refused.size(), refused.size());
        for (const auto &[row, words] : rig.sent.value().refused)
            QCOMPARE(words, refused.at(row));
    }

    void clears_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isDraft");
        QTest::newRow("draft") << QByteArray("draft") << true;
        QTest::newRow("launching") << QByteArray("launching") << false;
        QTest::newRow("odd") << QByteArray("archived") << false;
    }
    void clears()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, isDraft);
        Rig rig(JobKind::AddLeads);
        rig.answerCampaign(status.constData());
        record(rig.operation->clear(&rig.context), &rig.context, rig.cleared);
        QTRY_VERIFY(rig.cleared.isThere());
        QCOMPARE(rig.cleared.isValue(), isDraft);
        QVERIFY(isDraft || rig.cleared.kind() == ErrorKind::Frozen);
        QVERIFY(isDraft || rig.cleared.error().detail.contains(QString::fromLatin1(status)));
        QCOMPARE(rig.rosters->guard(c1).allowsWriting(), isDraft);
    }

    void aCampaignThatCannotBeReadIsNotCleared()
    {
        Rig rig(JobKind::AddLeads);
        rig.network.expect("GET", puffleCampaign).reply(404, R"({"error":"Campaign not found"})");
        record(rig.operation->clear(&rig.context), &rig.context, rig.cleared);
        QTRY_VERIFY(rig.cleared.isThere());
        QCOMPARE(rig.cleared.kind(), ErrorKind::NotFound);
    }

    void refusals_data()
    {
        QTest::addColumn<JobKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("asDraft"); ///< what it is while the campaign is a draft
        for (const JobKind kind : {JobKind::AddLeads, JobKind::RemoveLeads, JobKind::WipeRoster, JobKind::EditLeads}) {
            const int number = static_cast<int>(kind);
            const bool isEdit = kind == JobKind::EditLeads;
            const bool isById = isEdit || kind == JobKind::RemoveLeads;
            QTest::addRow("%d: 400", number) << kind << 400 << ErrorKind::Invalid;
            QTest::addRow("%d: 422", number) << kind << 422 << ErrorKind::Invalid;
            QTest::addRow("%d: 403", number) << kind << 403 << ErrorKind::Forbidden;
            QTest::addRow("%d: 404", number) << kind << 404 << (isById ? ErrorKind::Invalid : ErrorKind::NotFound);
            QTest::addRow("%d: 409", number) << kind << 409 << (isEdit ? ErrorKind::Invalid : ErrorKind::Conflict);
        }
    }
    void refusals()
    {
        QFETCH(JobKind, kind);
        QFETCH(int, status);
        for (const char *campaign : {"draft", "active"}) {
            Rig rig(kind);
            const QList<JobRow> rows = kind == JobKind::EditLeads  ? QList{companyEdit()}
                                       : kind == JobKind::AddLeads ? added(rig.api->requests(), {u"joe"_s})
                                                                   : known({u"joe"_s});
            const HttpRequest request = rig.operation->requestFor(rows);
            rig.network.expect(methodName(request.method), puffleLeads).reply(status, R"({"error":"Not this one"})");
            rig.answerCampaign(campaign);
            rig.send(rows);
            QTRY_VERIFY(rig.sent.isThere());
            QVERIFY(!rig.sent.isValue());
            QCOMPARE(rig.sent.error().httpStatus, status);
            if (campaign == QByteArray("draft")) {
                QTEST(rig.sent.kind(), "asDraft");
                QCOMPARE(rig.sent.error().detail, u"Not this one"_s);
            } else {
                QCOMPARE(rig.sent.kind(), ErrorKind::Frozen);
                QVERIFY2(rig.sent.error().detail.contains(u"active"_s), qPrintable(rig.sent.error().detail));
                QCOMPARE(rig.rosters->guard(c1).state(), EditGuard::State::Frozen);
            }
        }
    }

    void aCampaignThatNobodyCanReadBlamesNobody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << 200 << QByteArray("<html>");
        QTest::newRow("refused too") << 400 << QByteArray(R"({"error":"No campaign"})");
        QTest::newRow("key revoked") << 401 << QByteArray("{}");
    }
    void aCampaignThatNobodyCanReadBlamesNobody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Rig rig(JobKind::AddLeads);
        rig.network.expect("POST", puffleLeads).reply(400, R"({"error":"No"})");
        rig.network.expect("GET", puffleCampaign).reply(status, body);
        rig.send(added(rig.api->requests(), {u"joe"_s}));
        QTRY_VERIFY(rig.sent.isThere());
        QCOMPARE(writeFailure(rig.sent.error()), WriteFailure::Final); // it stops, and its rows stay ready
        QVERIFY(status != 401 || rig.sent.kind() == ErrorKind::Unauthorised);
    }

    void aRefusalThatCannotBeExplainedBlamesNobody()
    {
        Rig rig(JobKind::AddLeads);
        rig.network.expect("POST", puffleLeads).reply(400, R"({"error":"No"})");
        for (int attempt = 0; attempt < 5; ++attempt)
            rig.network.expect("GET", puffleCampaign).reply(503);
        rig.send(added(rig.api->requests(), {u"joe"_s}));
        QTRY_VERIFY((rig.clock.advance(std::chrono::seconds(10)), rig.sent.isThere()));
        QCOMPARE(rig.sent.kind(), ErrorKind::Offline); // unreached: sent again once it can be explained
    }

    void puffleNamesTheRow_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("row"); // -1: nobody
        QTest::newRow("details") << QByteArray(R"({"error":"Bad row","details":{"index":2}})") << qsizetype(2);
        QTest::newRow("words") << QByteArray(R"({"error":"Row 1 has no email"})") << qsizetype(1);
        QTest::newRow("both") << QByteArray(R"({"error":"Row 0 has no email","details":{"index":0}})") << qsizetype(0);
        QTest::newRow("beyond the batch") << QByteArray(R"({"error":"Row 7 has no email","details":{"index":7}})") << qsizetype(-1);
        QTest::newRow("nobody") << QByteArray(R"({"error":"Invalid request","details":[]})") << qsizetype(-1);
    }
    void puffleNamesTheRow()
    {
        QFETCH(QByteArray, body);
        QFETCH(qsizetype, row);
        Rig rig(JobKind::AddLeads);
        const QList<JobRow> rows = added(rig.api->requests(), {u"joe"_s, u"ann"_s, u"bob"_s});
        rig.network.expect("POST", puffleLeads).reply(400, body);
        rig.answerCampaign("draft");
        rig.send(rows);
        QTRY_VERIFY(rig.sent.isThere());
        QCOMPARE(rig.operation->rowsNamedIn(rig.sent.error(), rows), row < 0 ? QList<qsizetype>() : QList{row});
    }

    void looksUpWhatLostItsAnswer()
    {
        Rig rig(JobKind::AddLeads);
        rig.network.serveBy([](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.body = R"({"prospects":[{"id":"1","linkedin_url":"www.linkedin.com/in/JOE/","created_at":"2026-11-20T12:00:00Z"}],)"
                          R"("total":1,"page":1,"limit":200})";
            return answer;
        });
        record(rig.operation->examine(added(rig.api->requests(), {u"joe"_s, u"ann"_s}), &rig.context), &rig.context, rig.examined);
        QTRY_VERIFY(rig.examined.isValue());
        QCOMPARE(rig.examined.value().first().state, Standing::State::Done);
        QCOMPARE(rig.examined.value().first().since, QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate));
        QCOMPARE(rig.examined.value().last().state, Standing::State::Missing);
    }

    void nobodyCountsAsRemovedByAListThatIsShort()
    {
        Rig rig(JobKind::RemoveLeads);
        rig.network.serveBy([](const SeenRequest &request) {
            ScriptedAnswer answer;
            answer.body = request.url.query().contains(u"page=2"_s)
                              ? R"({"prospects":[],"total":2,"page":2,"limit":1})"
                              : R"({"prospects":[{"id":"id-joe","email":"joe@acme.com"}],"total":2,"page":1,"limit":1})";
            return answer;
        });
        QList<JobRow> rows = known({u"joe"_s, u"ann"_s});
        for (JobRow &row : rows)
            row.state = RowState::InDoubt;
        record(rig.operation->examine(rows, &rig.context), &rig.context, rig.examined);
        QTRY_VERIFY(rig.examined.isThere());
        QVERIFY(!rig.examined.isValue());
        QCOMPARE(rig.examined.kind(), ErrorKind::Server); // read again before long
    }
};

QTEST_GUILESS_MAIN(TestRosterOperation)
#include "tst_rosteroperation.moc"
