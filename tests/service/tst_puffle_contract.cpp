// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicepuffle.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Muster::Sandbox;
using Muster::Test::json;
using Muster::Test::PracticePuffle;
using Muster::Test::RawAnswer;

namespace {

constexpr const char *emailDraft = PracticePuffle::emailDraft;
constexpr const char *linkedinDraft = PracticePuffle::linkedinDraft;

QString errorOf(const RawAnswer &answer)
{
    return answer.object()[u"error"].toString();
}

QString fieldOf(const RawAnswer &answer)
{
    return answer.object()[u"details"][0][u"path"].toString();
}

/// `count` e-mail rows.
QByteArray rows(int count)
{
    QByteArrayList all;
    for (int i = 0; i < count; ++i)
        all.append(json("{'email':'person-") + QByteArray::number(i) + json("@x.example'}"));
    return all.join(',');
}

} // namespace

/// Puffle's reading and adding as Practice does it (puffle.openapi.yaml, seed 003).
class TestPuffleContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_puffle = std::make_unique<PracticePuffle>(); }
    void cleanup() { m_puffle.reset(); }

    void campaignsAreListedWhole();
    void aFreshDraftHasNoStatistics();
    void aLeadIsListedWithTheContractsFields();
    void theOtherIdentityIsKeptWhereValid();
    void duplicatesFallOut_data();
    void duplicatesFallOut();
    void differentPeopleStayApart_data();
    void differentPeopleStayApart();
    void aRowWithoutTheIdentityImportsNobody_data();
    void aRowWithoutTheIdentityImportsNobody();
    void badAddsAreRefused_data();
    void badAddsAreRefused();
    void takesAThousandRows();
    void pagesHaveNoGapAndNoRepetition_data();
    void pagesHaveNoGapAndNoRepetition();
    void onlyTheStatusAskedFor();
    void pagesFarBackAreRightAfterRemovals();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void unknownCampaignsAreNotFound_data();
    void unknownCampaignsAreNotFound();

private:
    std::unique_ptr<PracticePuffle> m_puffle;
};

void TestPuffleContract::campaignsAreListedWhole()
{
    const QJsonArray campaigns = m_puffle->get().object()[u"campaigns"].toArray();
    QCOMPARE(campaigns.size(), 2);
    const QJsonObject newest = campaigns.first().toObject();
    QCOMPARE(newest[u"id"].toString(), QLatin1String(linkedinDraft));
    QCOMPARE(newest[u"type"].toString(), QStringLiteral("linkedin"));
    QCOMPARE(newest[u"status"].toString(), QStringLiteral("draft"));
    QVERIFY(newest.contains(u"node_count"));
    for (const QString &key :
         {QStringLiteral("user_id"), QStringLiteral("name"), QStringLiteral("daily_limit"), QStringLiteral("stop_on_reply"),
          QStringLiteral("open_tracking"), QStringLiteral("created_at"), QStringLiteral("updated_at"), QStringLiteral("sender_accounts")})
        QVERIFY2(newest.contains(key), qPrintable(key));
    QVERIFY(!m_puffle->campaign(linkedinDraft)[u"campaign"].toObject().contains(u"node_count"));
}

void TestPuffleContract::aFreshDraftHasNoStatistics()
{
    const QJsonObject fresh = m_puffle->campaign(emailDraft);
    QVERIFY(fresh[u"campaign"][u"stats"].isNull());
    QCOMPARE(fresh[u"prospects_by_status"].toObject(), QJsonObject());
    QCOMPARE(m_puffle->add(emailDraft, rows(3)).status, 200);
    const QJsonObject filled = m_puffle->campaign(emailDraft);
    QCOMPARE(filled[u"campaign"][u"stats"][u"total"].toInt(), 3);
    QCOMPARE(filled[u"campaign"][u"stats"][u"contacted"].toInt(-1), 0);
    QCOMPARE(filled[u"prospects_by_status"].toObject(), (QJsonObject{{QStringLiteral("pending"), 3}}));
    QCOMPARE(filled[u"prospects_by_node"][u"__none__"].toObject(), (QJsonObject{{QStringLiteral("pending"), 3}}));
}

void TestPuffleContract::aLeadIsListedWithTheContractsFields()
{
    const RawAnswer added =
        m_puffle->add(emailDraft, json("{'email':'Jane@X.example','first_name':'Jane','last_name':'Doe','company':'Acme',"
                                       "'position':'VP \\'Sales\\'','headline':'こんにちは',"
                                       "'custom_fields':{'industry':'SaaS','size':[1,{'a':null}]}}"));
    QCOMPARE(added.status, 200);
    QCOMPARE(added.object(), (QJsonObject{{QStringLiteral("imported"), 1}, {QStringLiteral("duplicates"), 0}}));
    const RawAnswer page = m_puffle->get(PracticePuffle::leadsOf(emailDraft));
    QCOMPARE(page.object()[u"total"].toInt(), 1);
    QCOMPARE(page.object()[u"page"].toInt(), 1);
    QVERIFY(page.object()[u"limit"].toInt() >= 1);
    const QJsonObject lead = page.object()[u"prospects"][0].toObject();
    QVERIFY(!QUuid::fromString(lead[u"id"].toString()).isNull());
    QCOMPARE(lead[u"campaign_id"].toString(), QLatin1String(emailDraft));
    QVERIFY(!QUuid::fromString(lead[u"user_id"].toString()).isNull());
    QCOMPARE(lead[u"status"].toString(), QStringLiteral("pending"));
    QCOMPARE(lead[u"email"].toString(), QStringLiteral("Jane@X.example"));
    QVERIFY(lead[u"linkedin_url"].isNull());
    QCOMPARE(lead[u"name"].toString(), QStringLiteral("Jane Doe"));
    QCOMPARE(lead[u"position"].toString(), QStringLiteral("VP \"Sales\""));
    QCOMPARE(lead[u"headline"].toString(), QStringLiteral("こんにちは"));
    QCOMPARE(lead[u"custom_fields"][u"industry"].toString(), QStringLiteral("SaaS"));
    QCOMPARE(lead[u"custom_fields"][u"size"][0].toInt(), 1);
    const QDateTime created = QDateTime::fromString(lead[u"created_at"].toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(created.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    QCOMPARE(lead[u"updated_at"], lead[u"created_at"]);
}

void TestPuffleContract::theOtherIdentityIsKeptWhereValid()
{
    const QByteArray url = "https://www.linkedin.com/in/jane";
    QCOMPARE(m_puffle
                 ->add(linkedinDraft, json("{'linkedin_url':'") + url + json("','email':'jane@x.example'}, {'linkedin_url':'") + url +
                                          json("-2','email':'no address'}"))
                 .object()[u"imported"]
                 .toInt(),
             2);
    const QJsonArray leads = m_puffle->leads(linkedinDraft);
    QCOMPARE(leads.at(0)[u"email"].toString(), QStringLiteral("jane@x.example"));
    QVERIFY(leads.at(1)[u"email"].isNull());
}

void TestPuffleContract::duplicatesFallOut_data()
{
    QTest::addColumn<bool>("isEmail");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again");
    const QByteArray url = "https://www.linkedin.com/in/jane-doe";
    QTest::newRow("same address") << true << QByteArray("jane@x.example") << QByteArray("jane@x.example");
    QTest::newRow("address in capitals") << true << QByteArray("jane@x.example") << QByteArray("JANE@X.Example");
    QTest::newRow("address with blanks") << true << QByteArray("jane@x.example") << QByteArray(" jane@x.example ");
    QTest::newRow("same URL") << false << url << url;
    QTest::newRow("slash") << false << url << url + '/';
    QTest::newRow("slashes") << false << url << url + "///";
    QTest::newRow("query") << false << url << url + "?trk=people";
    QTest::newRow("slash and query") << false << url + "/?a=1&b=2" << url;
}

void TestPuffleContract::duplicatesFallOut()
{
    QFETCH(bool, isEmail);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, again);
    const char *campaign = isEmail ? emailDraft : linkedinDraft;
    const QByteArray begin = isEmail ? json("{'email':'") : json("{'linkedin_url':'");
    const QByteArray firstRow = begin + first + json("','company':'First'}");
    const QByteArray againRow = begin + again + json("','company':'Again'}");
    const auto counts = [](int imported, int duplicates) {
        return QJsonObject{{QStringLiteral("imported"), imported}, {QStringLiteral("duplicates"), duplicates}};
    };
    QCOMPARE(m_puffle->add(campaign, firstRow + ',' + againRow).object(), counts(1, 1)); // inside the batch
    QCOMPARE(m_puffle->add(campaign, againRow).object(), counts(0, 1));                  // against the roster
    QCOMPARE(m_puffle->leads(campaign).size(), 1);
    QCOMPARE(m_puffle->leads(campaign).at(0)[u"company"].toString(), QStringLiteral("First"));
    QCOMPARE(m_puffle->campaign(campaign)[u"campaign"][u"stats"][u"total"].toInt(), 1);
}

void TestPuffleContract::differentPeopleStayApart_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("case") << QByteArray("https://www.linkedin.com/in/Jane");
    QTest::newRow("scheme") << QByteArray("http://www.linkedin.com/in/jane");
    QTest::newRow("host") << QByteArray("https://linkedin.com/in/jane");
    QTest::newRow("percent-encoded") << QByteArray("https://www.linkedin.com/in/%6Aane");
}

void TestPuffleContract::differentPeopleStayApart()
{
    QFETCH(QByteArray, other);
    QCOMPARE(m_puffle->add(linkedinDraft, json("{'linkedin_url':'https://www.linkedin.com/in/jane'},{'linkedin_url':'") + other + "\"}")
                 .object()[u"imported"]
                 .toInt(),
             2);
    QCOMPARE(m_puffle->add(emailDraft, json("{'email':'jane@x.example'}")).object()[u"imported"].toInt(), 1); // another campaign's
}

void TestPuffleContract::aRowWithoutTheIdentityImportsNobody_data()
{
    QTest::addColumn<QByteArray>("campaign");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    const QByteArray email = json("{'email':'jane@x.example'}");
    const QByteArray url = json("{'linkedin_url':'https://www.linkedin.com/in/jane'}");
    QTest::newRow("no address") << QByteArray(emailDraft) << email << url;
    QTest::newRow("a bad address") << QByteArray(emailDraft) << email << json("{'email':'jane'}");
    QTest::newRow("a blank address") << QByteArray(emailDraft) << email << json("{'email':'  '}");
    QTest::newRow("a named address") << QByteArray(emailDraft) << email << json("{'email':'Jo <jo@x.example>'}");
    QTest::newRow("no URL") << QByteArray(linkedinDraft) << url << email;
    QTest::newRow("a company's URL") << QByteArray(linkedinDraft) << url
                                     << json("{'linkedin_url':'https://www.linkedin.com/company/acme'}");
    QTest::newRow("no profile") << QByteArray(linkedinDraft) << url << json("{'linkedin_url':'https://www.linkedin.com/in/?a'}");
    QTest::newRow("another host") << QByteArray(linkedinDraft) << url << json("{'linkedin_url':'https://notlinkedin.com/in/jane'}");
    QTest::newRow("a bare identifier") << QByteArray(linkedinDraft) << url << json("{'linkedin_url':'jane-doe'}");
}

void TestPuffleContract::aRowWithoutTheIdentityImportsNobody()
{
    QFETCH(QByteArray, campaign);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    const RawAnswer answer = m_puffle->add(campaign, good + ',' + bad + ',' + bad);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object()[u"details"].toObject(), (QJsonObject{{QStringLiteral("index"), 1}}));
    QVERIFY(errorOf(answer).contains(QStringLiteral("Row 1 ")));
    QCOMPARE(m_puffle->leads(campaign).size(), 0);
    QVERIFY(m_puffle->campaign(campaign)[u"campaign"][u"stats"].isNull());
}

void TestPuffleContract::badAddsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const char *field) {
        QTest::newRow(name) << body << QString::fromLatin1(field);
    };
    row("nothing", "", "body");
    row("no JSON", "{", "body");
    row("an array", "[]", "body");
    row("no prospects", "{}", "prospects");
    row("leads", json("{'leads':[{'email':'a@x.example'}]}"), "leads");
    row("one key more", json("{'prospects':[{'email':'a@x.example'}],'notify':true}"), "notify");
    row("no array", json("{'prospects':{}}"), "prospects");
    row("empty", json("{'prospects':[]}"), "prospects");
    row("no object", json("{'prospects':['a@x.example']}"), "prospects[0]");
    row("unknown key", json("{'prospects':[{'email':'a@x.example'},{'email':'b@x.example','phone':'1'}]}"), "prospects[1].phone");
    row("a name on adding", json("{'prospects':[{'email':'a@x.example','name':'A'}]}"), "prospects[0].name");
    row("a number", json("{'prospects':[{'email':'a@x.example','company':1}]}"), "prospects[0].company");
    row("null", json("{'prospects':[{'email':'a@x.example','company':null}]}"), "prospects[0].company");
    row("empty address", json("{'prospects':[{'email':''}]}"), "prospects[0].email");
    row("custom fields as text", json("{'prospects':[{'email':'a@x.example','custom_fields':'x'}]}"), "prospects[0].custom_fields");
}

void TestPuffleContract::badAddsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const RawAnswer answer = m_puffle->send("POST", PracticePuffle::leadsOf(emailDraft), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorOf(answer), QStringLiteral("Invalid request"));
    QCOMPARE(fieldOf(answer), field);
    QCOMPARE(m_puffle->leads(emailDraft).size(), 0);
}

void TestPuffleContract::takesAThousandRows()
{
    QCOMPARE(m_puffle->add(emailDraft, rows(1001)).status, 400);
    QCOMPARE(m_puffle->add(emailDraft, rows(1000)).object()[u"imported"].toInt(), 1000);
    QCOMPARE(m_puffle->get(PracticePuffle::leadsOf(emailDraft)).object()[u"total"].toInt(), 1000);
}

void TestPuffleContract::pagesHaveNoGapAndNoRepetition_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 100, 199, 200})
        QTest::addRow("%d", limit) << limit;
}

void TestPuffleContract::pagesHaveNoGapAndNoRepetition()
{
    QFETCH(int, limit);
    constexpr int count = 613; // more than one of the 512 that the store counts together
    QCOMPARE(m_puffle->add(emailDraft, rows(count)).object()[u"imported"].toInt(), count);
    QStringList emails;
    for (int page = 1;; ++page) {
        const QJsonObject answer =
            m_puffle->get(PracticePuffle::leadsOf(emailDraft) + QStringLiteral("?page=%1&limit=%2").arg(page).arg(limit).toLatin1())
                .object();
        QCOMPARE(answer[u"total"].toInt(), count);
        QCOMPARE(answer[u"limit"].toInt(), limit);
        const QJsonArray leads = answer[u"prospects"].toArray();
        QCOMPARE(leads.size(), qBound(0, count - (page - 1) * limit, limit));
        if (leads.isEmpty())
            break;
        for (const QJsonValue &lead : leads)
            emails.append(lead[u"email"].toString());
    }
    QCOMPARE(emails.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(emails.at(i), QStringLiteral("person-%1@x.example").arg(i));
}

void TestPuffleContract::onlyTheStatusAskedFor()
{
    constexpr char id[] = "11111111-2222-4333-8444-555555555503";
    QList<Prospect> people;
    for (int i = 0; i < 1500; ++i) {
        Prospect person;
        person.status = i % 3 == 0 ? QStringLiteral("replied") : QStringLiteral("connection_sent");
        person.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/p-%1").arg(i);
        people.append(person);
    }
    m_puffle->addCampaign(id, "linkedin", people);
    const QJsonObject page = m_puffle->get(PracticePuffle::leadsOf(id) + "?status=replied&limit=200&page=3").object();
    QCOMPARE(page[u"total"].toInt(), 500);
    QCOMPARE(page[u"prospects"].toArray().size(), 100);
    QCOMPARE(page[u"prospects"][0][u"linkedin_url"].toString(), QStringLiteral("https://www.linkedin.com/in/p-1200"));
    QCOMPARE(page[u"prospects"][99][u"linkedin_url"].toString(), QStringLiteral("https://www.linkedin.com/in/p-1497"));
    QCOMPARE(m_puffle->get(PracticePuffle::leadsOf(id) + "?status=bounced").object()[u"total"].toInt(-1), 0);
    const QJsonObject campaign = m_puffle->campaign(id);
    QCOMPARE(campaign[u"prospects_by_status"].toObject(),
             (QJsonObject{{QStringLiteral("replied"), 500}, {QStringLiteral("connection_sent"), 1000}}));
    QCOMPARE(campaign[u"campaign"][u"stats"][u"contacted"].toInt(), 1500);
}

void TestPuffleContract::pagesFarBackAreRightAfterRemovals()
{
    QCOMPARE(m_puffle->add(emailDraft, rows(1000)).status, 200);
    QCOMPARE(m_puffle->add(linkedinDraft, json("{'linkedin_url':'https://www.linkedin.com/in/jane'}")).status, 200);
    QByteArrayList gone;
    for (int page = 1; page <= 5; ++page) {
        const QJsonArray leads = m_puffle->get(PracticePuffle::leadsOf(emailDraft) + "?limit=200&page=" + QByteArray::number(page))
                                     .object()[u"prospects"]
                                     .toArray();
        for (int i = 0; i < leads.size(); i += 2)
            gone.append('"' + leads.at(i)[u"id"].toString().toLatin1() + '"');
    }
    QCOMPARE(m_puffle->remove(emailDraft, json("{'prospect_ids':[") + gone.join(',') + "]}").object()[u"deleted"].toInt(), 500);
    const QJsonObject last = m_puffle->get(PracticePuffle::leadsOf(emailDraft) + "?limit=200&page=3").object();
    QCOMPARE(last[u"total"].toInt(), 500);
    QCOMPARE(last[u"prospects"].toArray().size(), 100);
    QCOMPARE(last[u"prospects"][0][u"email"].toString(), QStringLiteral("person-801@x.example"));
    QCOMPARE(last[u"prospects"][99][u"email"].toString(), QStringLiteral("person-999@x.example"));
    QCOMPARE(m_puffle->leads(linkedinDraft).size(), 1);
}

void TestPuffleContract::badQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    for (const char *value : {"0", "-1", "x", "", "1.0", "+1", "9007199254740992"})
        QTest::addRow("page %s", value) << "page=" + QByteArray(value) << QStringLiteral("page");
    for (const char *value : {"0", "201", "all", ""})
        QTest::addRow("limit %s", value) << "limit=" + QByteArray(value) << QStringLiteral("limit");
    for (const char *value : {"", "Pending", "open", "draft"})
        QTest::addRow("status %s", value) << "status=" + QByteArray(value) << QStringLiteral("status");
}

void TestPuffleContract::badQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    const RawAnswer answer = m_puffle->get(PracticePuffle::leadsOf(emailDraft) + '?' + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(fieldOf(answer), field);
    QCOMPARE(m_puffle->get(PracticePuffle::leadsOf(emailDraft) + "?page=9007199254740991&limit=200").status, 200);
}

void TestPuffleContract::unknownCampaignsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("99999999-2222-4333-8444-555555555501") << 404;
    QTest::newRow("no UUID") << QByteArray("q1-founders") << 400;
    QTest::newRow("in braces") << QByteArray("{11111111-2222-4333-8444-555555555501}") << 400;
}

void TestPuffleContract::unknownCampaignsAreNotFound()
{
    QFETCH(QByteArray, id);
    QFETCH(int, status);
    const QString lead = QStringLiteral("99999999-2222-4333-8444-555555555502");
    for (const RawAnswer &answer : {m_puffle->get('/' + id), m_puffle->get(PracticePuffle::leadsOf(id)), m_puffle->add(id, rows(1)),
                                    m_puffle->edit(id, lead, json("{'company':'A'}")), m_puffle->remove(id, json("{'all':true}")),
                                    m_puffle->remove(id, json("{'prospect_ids':['") + lead.toLatin1() + "\"]}")}) {
        QCOMPARE(answer.status, status);
        QCOMPARE(errorOf(answer), status == 404 ? QStringLiteral("Campaign not found") : QStringLiteral("Invalid request"));
    }
}

QTEST_GUILESS_MAIN(TestPuffleContract)
#include "tst_puffle_contract.moc"
