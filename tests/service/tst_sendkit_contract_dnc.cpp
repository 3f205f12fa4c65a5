// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicesequences.h"

#include <QTest>

using Muster::Test::PracticeSequences;
using Muster::Test::RawAnswer;

namespace {

QByteArray entries(int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(QJsonObject{{QStringLiteral("email"), QStringLiteral("person%1@x.example").arg(i)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("entries"), all}}).toJson(QJsonDocument::Compact);
}

} // namespace

/// The workspace's do-not-contact list.
class TestSendKitDoNotContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<PracticeSequences>(); }

    void anEntryIsListedWithTheContractsFields();
    void keepsAnAddressOnceInLowerCase();
    void seesDomainsFromTheText();
    void importsUpToTenThousand();
    void pagesAndCursorsHaveNoGapAndNoRepetition();
    void badEntriesAreRefusedAndAddNothing_data();
    void badEntriesAreRefusedAndAddNothing();
    void removesByAddress();
    void removesAllOfAKind();
    void badRemovalsAreRefused_data();
    void badRemovalsAreRefused();

private:
    [[nodiscard]] QJsonArray list(const QByteArray &query = "?limit=100") const
    {
        return PracticeSequences::rows(m_server->get("/v1/dnc" + query));
    }
    [[nodiscard]] QStringList addresses(const QByteArray &query = "?limit=100") const
    {
        return PracticeSequences::texts(list(query), QStringLiteral("email"));
    }
    QJsonObject add(const QByteArray &body, const QByteArray &path = "/v1/dnc") const
    {
        return PracticeSequences::data(m_server->post(path, body));
    }

    std::unique_ptr<PracticeSequences> m_server;
};

void TestSendKitDoNotContact::anEntryIsListedWithTheContractsFields()
{
    QCOMPARE(add(R"({"entries":[{"email":"Gone@X.example","type":"email","reason":"asked"},{"email":"b@x.example"}]})"),
             PracticeSequences::object(R"({"added":2,"skipped":0})"));
    const RawAnswer answer = m_server->get("/v1/dnc");
    QCOMPARE(answer.object().value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(PracticeSequences::pagination(answer), PracticeSequences::object(R"({"page":1,"limit":25,"total":2,"pages":1})"));
    QJsonObject entry = list().first().toObject();
    for (const char *field : {"_id", "createdAt", "updatedAt", "unsubscribedAt"})
        QVERIFY2(!entry.take(QLatin1String(field)).toString().isEmpty(), field);
    const QString workspace = PracticeSequences::rows(m_server->get("/v1/workspaces")).first()[u"id"].toString();
    QCOMPARE(entry.take(QLatin1String("workspaceId")).toString(), workspace);
    QCOMPARE(entry, PracticeSequences::object(R"({"email":"gone@x.example","entryType":"email","reason":"asked"})"));
    QCOMPARE(list().last()[u"reason"].toString(), QStringLiteral("manual"));
}

void TestSendKitDoNotContact::keepsAnAddressOnceInLowerCase()
{
    QCOMPARE(add(R"({"entries":[{"email":"A@x.example"},{"email":" a@X.example "},{"email":"x.example"},{"email":"X.Example"}]})"),
             PracticeSequences::object(R"({"added":2,"skipped":2})"));
    const QJsonArray before = list();
    QCOMPARE(add(R"({"entries":[{"email":"a@x.example","reason":"other"},{"email":"c@x.example"}]})"),
             PracticeSequences::object(R"({"added":1,"skipped":1})"));
    QCOMPARE(list().first(), before.first());
    QCOMPARE(addresses(), QStringList({QStringLiteral("a@x.example"), QStringLiteral("x.example"), QStringLiteral("c@x.example")}));
}

void TestSendKitDoNotContact::seesDomainsFromTheText()
{
    add(R"({"entries":[{"email":"a@x.example"},{"email":"Bad-Company.example"},{"email":"other.example","type":"domain"}]})");
    QCOMPARE(addresses("?type=domain"), QStringList({QStringLiteral("bad-company.example"), QStringLiteral("other.example")}));
    QCOMPARE(addresses("?type=email"), QStringList{QStringLiteral("a@x.example")});
    QCOMPARE(m_server->get("/v1/dnc?type=company").status, 400);
    QCOMPARE(m_server->get("/v1/dnc?type=").status, 400);
}

void TestSendKitDoNotContact::importsUpToTenThousand()
{
    QCOMPARE(m_server->post("/v1/dnc/import", entries(10'001)).status, 400);
    QVERIFY(list().isEmpty());
    QCOMPARE(add(entries(1)), PracticeSequences::object(R"({"added":1,"skipped":0})"));
    QCOMPARE(add(entries(10'000), "/v1/dnc/import"), PracticeSequences::object(R"({"imported":9999,"skipped":1})"));
    QCOMPARE(addresses("?page=10000&limit=1"), QStringList{QStringLiteral("person9999@x.example")});
    QCOMPARE(list("?page=2&limit=1").first()[u"reason"].toString(), QStringLiteral("import"));
}

void TestSendKitDoNotContact::pagesAndCursorsHaveNoGapAndNoRepetition()
{
    QCOMPARE(add(entries(53)).value(QLatin1String("added")).toInt(), 53);
    QStringList byPage;
    for (int page = 1; page <= 6; ++page)
        byPage.append(addresses("?limit=10&page=" + QByteArray::number(page)));
    QStringList byCursor = addresses("?limit=10");
    QByteArray cursor = list("?limit=10").last()[u"_id"].toString().toLatin1();
    while (!cursor.isEmpty()) {
        const RawAnswer answer = m_server->get("/v1/dnc?limit=10&cursor=" + cursor);
        byCursor.append(PracticeSequences::texts(PracticeSequences::rows(answer), QStringLiteral("email")));
        cursor = PracticeSequences::pagination(answer).value(QLatin1String("nextCursor")).toString().toLatin1();
    }
    QCOMPARE(byPage.size(), 53);
    QCOMPARE(byPage.removeDuplicates(), 0);
    QCOMPARE(byCursor, byPage);
}

void TestSendKitDoNotContact::badEntriesAreRefusedAndAddNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("no JSON", "", "JSON");
    row("no entries", "{}", "entries is required");
    row("entries empty", R"({"entries":[]})", "entries should not be empty");
    row("another key", R"({"entries":[{"email":"a@x.example"}],"type":"email"})", "type is not a known property");
    row("entry a string", R"({"entries":["a@x.example"]})", "entries[0] must be an object");
    row("no address", R"({"entries":[{"reason":"x"}]})", "entries[0].email is required");
    row("no such address", R"({"entries":[{"email":"a@x.example"},{"email":"a@"}]})", "entries[1].email must be an address");
    row("a domain as an address", R"({"entries":[{"email":"x.example","type":"email"}]})", "must be an address");
    row("an address as a domain", R"({"entries":[{"email":"a@x.example","type":"domain"}]})", "must be a domain");
    row("no dot in a domain", R"({"entries":[{"email":"localhost"}]})", "must be a domain");
    row("another type", R"({"entries":[{"email":"a@x.example","type":"person"}]})", "entries[0].type must be one of");
    row("reason null", R"({"entries":[{"email":"a@x.example","reason":null}]})", "entries[0].reason must be a string");
    row("a field that is not taken", R"({"entries":[{"email":"a@x.example","note":"x"}]})", "entries[0].note");
}

void TestSendKitDoNotContact::badEntriesAreRefusedAndAddNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    for (const QByteArray &path : {QByteArray("/v1/dnc"), QByteArray("/v1/dnc/import")}) {
        const RawAnswer answer = m_server->post(path, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    }
    QVERIFY(list().isEmpty());
}

void TestSendKitDoNotContact::removesByAddress()
{
    add(R"({"entries":[{"email":"a@x.example"},{"email":"b@x.example"},{"email":"x.example"}]})");
    const RawAnswer answer = m_server->remove("/v1/dnc", R"({"emails":["A@X.example","x.example","nobody@x.example","a@x.example"]})");
    QCOMPARE(answer.object().value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(PracticeSequences::data(answer), PracticeSequences::object(R"({"deleted":2})"));
    QCOMPARE(addresses(), QStringList{QStringLiteral("b@x.example")});
}

void TestSendKitDoNotContact::removesAllOfAKind()
{
    const QByteArray all =
        R"({"entries":[{"email":"ann@x.example"},{"email":"bo@y.example"},{"email":"x.example"},{"email":"y.example"}]})";
    const auto removed = [this](const QByteArray &body) {
        return PracticeSequences::data(m_server->remove("/v1/dnc", body)).value(QLatin1String("deleted")).toInt(-1);
    };
    add(all);
    QCOMPARE(removed(R"({"selectAll":true,"search":"X.EX","type":"email"})"), 1);
    QCOMPARE(addresses(), QStringList({QStringLiteral("bo@y.example"), QStringLiteral("x.example"), QStringLiteral("y.example")}));
    QCOMPARE(removed(R"({"selectAll":true,"search":"y.example"})"), 2);
    QCOMPARE(removed(R"({"selectAll":true,"type":"domain"})"), 1);
    add(all);
    QCOMPARE(removed(R"({"selectAll":true})"), 4);
    QVERIFY(list().isEmpty());
}

void TestSendKitDoNotContact::badRemovalsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("nothing", "{}", "emails or selectAll");
    row("no addresses", R"({"emails":[]})", "emails should not be empty");
    row("an empty one", R"({"emails":["a@x.example",""]})", "emails[1]");
    row("not all", R"({"selectAll":false})", "selectAll must be true");
    row("both", R"({"emails":["a@x.example"],"selectAll":true})", "combined");
    row("addresses and a filter", R"({"emails":["a@x.example"],"type":"email"})", "combined");
    row("a filter alone", R"({"search":"x"})", "emails or selectAll");
    row("another type", R"({"selectAll":true,"type":"person"})", "type must be one of");
    row("IDs", R"({"ids":["664a1b2c3d4e5f6a00000001"]})", "ids is not a known property");
    row("an array", R"(["a@x.example"])", "object");
}

void TestSendKitDoNotContact::badRemovalsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    add(R"({"entries":[{"email":"a@x.example"}]})");
    const RawAnswer answer = m_server->remove("/v1/dnc", body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(list().size(), 1);
}

QTEST_GUILESS_MAIN(TestSendKitDoNotContact)
#include "tst_sendkit_contract_dnc.moc"
