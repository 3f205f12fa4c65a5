// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicepuffle.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using Muster::Test::json;
using Muster::Test::PracticePuffle;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

constexpr const char *emailDraft = PracticePuffle::emailDraft;
constexpr const char *linkedinDraft = PracticePuffle::linkedinDraft;
constexpr char nobody[] = "99999999-2222-4333-8444-555555555501";

QByteArray idsJson(const QStringList &ids)
{
    QJsonArray array = QJsonArray::fromStringList(ids);
    return QJsonDocument(QJsonObject{{QStringLiteral("prospect_ids"), array}}).toJson(QJsonDocument::Compact);
}

QString fieldOf(const RawAnswer &answer)
{
    return answer.object()[u"details"][0][u"path"].toString();
}

} // namespace

/// Puffle's editing and removing, the frozen roster, and what several writers at once leave behind.
class TestPuffleContractWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_puffle.reset(); }

    void everyFieldCanBeEdited();
    void anEmptyTextClearsAField();
    void theIdentityMovesWithItsField();
    void takingSomebodyElsesIdentityIsAConflict_data();
    void takingSomebodyElsesIdentityIsAConflict();
    void badEditsAreRefused_data();
    void badEditsAreRefused();
    void aLeadOfAnotherCampaignIsNotFound();
    void removesByIdAndPassesOverUnknownOnes();
    void wipes();
    void badRemovalsAreRefused_data();
    void badRemovalsAreRefused();
    void everyMutationIsRefusedUnlessDraft_data();
    void everyMutationIsRefusedUnlessDraft();
    void twoWritersMakeOneOfAPerson();
    void noWriteGetsPastAFreezing();
    void everythingSurvivesARestart();

private:
    /// With the ID given, the lead as it is listed.
    QJsonObject lead(const QByteArray &campaign, int index = 0) { return m_puffle->leads(campaign).at(index).toObject(); }
    int total(const QByteArray &campaign) { return m_puffle->campaign(campaign)[u"campaign"][u"stats"][u"total"].toInt(-1); }

    std::unique_ptr<PracticePuffle> m_puffle;
};

void TestPuffleContractWrites::init()
{
    m_puffle = std::make_unique<PracticePuffle>();
    QCOMPARE(
        m_puffle->add(emailDraft, json("{'email':'jane@x.example','first_name':'Jane','last_name':'Doe'},{'email':'bo@x.example'}")).status,
        200);
    QCOMPARE(m_puffle
                 ->add(linkedinDraft, json("{'linkedin_url':'https://www.linkedin.com/in/jane','email':'jane@x.example'}, "
                                           "{'linkedin_url':'https://www.linkedin.com/in/bo'}"))
                 .status,
             200);
}

void TestPuffleContractWrites::everyFieldCanBeEdited()
{
    const QJsonObject before = lead(emailDraft);
    QTest::qSleep(2); // so that its date can be seen to change
    const QJsonObject updates{{QStringLiteral("email"), QStringLiteral("ada@x.example")},
                              {QStringLiteral("linkedin_url"), QStringLiteral("https://www.linkedin.com/in/ada/")},
                              {QStringLiteral("first_name"), QStringLiteral("Ada")},
                              {QStringLiteral("last_name"), QStringLiteral("Lovelace")},
                              {QStringLiteral("name"), QStringLiteral("Countess Lovelace")},
                              {QStringLiteral("company"), QStringLiteral("Ænalytical & Søn")},
                              {QStringLiteral("position"), QStringLiteral("First")},
                              {QStringLiteral("headline"), QStringLiteral("A\nB")}};
    const RawAnswer answer = m_puffle->edit(emailDraft, before[u"id"].toString(), QJsonDocument(updates).toJson(QJsonDocument::Compact));
    QCOMPARE(answer.status, 200);
    const QJsonObject after = lead(emailDraft);
    QCOMPARE(answer.object()[u"prospect"].toObject(), after);
    for (auto update = updates.begin(); update != updates.end(); ++update)
        QCOMPARE(after[update.key()], update.value());
    for (const QString &key : {QStringLiteral("id"), QStringLiteral("created_at"), QStringLiteral("status"), QStringLiteral("source")})
        QCOMPARE(after[key], before[key]);
    QVERIFY(after[u"updated_at"].toString() > before[u"updated_at"].toString());
    QCOMPARE(total(emailDraft), 2);
}

void TestPuffleContractWrites::anEmptyTextClearsAField()
{
    const QString id = m_puffle->leadId(linkedinDraft);
    const QJsonObject after = m_puffle->edit(linkedinDraft, id, json("{'email':'','company':''}")).object()[u"prospect"].toObject();
    QVERIFY(after[u"email"].isNull());
    QVERIFY(after[u"company"].isNull());
    QCOMPARE(m_puffle->edit(emailDraft, m_puffle->leadId(emailDraft), json("{'first_name':''}")).object()[u"prospect"][u"name"].toString(),
             QStringLiteral("Doe"));
}

void TestPuffleContractWrites::theIdentityMovesWithItsField()
{
    const QString id = m_puffle->leadId(emailDraft);
    QCOMPARE(m_puffle->edit(emailDraft, id, json("{'email':'JANE@x.example'}")).status, 200); // still theirs
    QCOMPARE(m_puffle->edit(emailDraft, id, json("{'email':'ada@x.example'}")).status, 200);
    QCOMPARE(m_puffle->add(emailDraft, json("{'email':'Ada@x.example'}")).object()[u"duplicates"].toInt(), 1);
    QCOMPARE(m_puffle->add(emailDraft, json("{'email':'jane@x.example'}")).object()[u"imported"].toInt(), 1);
}

void TestPuffleContractWrites::takingSomebodyElsesIdentityIsAConflict_data()
{
    QTest::addColumn<QByteArray>("campaign");
    QTest::addColumn<QByteArray>("updates");
    QTest::newRow("address") << QByteArray(emailDraft) << json("{'email':'BO@x.example','company':'A'}");
    QTest::newRow("URL") << QByteArray(linkedinDraft) << json("{'linkedin_url':'https://www.linkedin.com/in/bo/?x','company':'A'}");
}

void TestPuffleContractWrites::takingSomebodyElsesIdentityIsAConflict()
{
    QFETCH(QByteArray, campaign);
    QFETCH(QByteArray, updates);
    const QJsonObject before = lead(campaign);
    const RawAnswer answer = m_puffle->edit(campaign, before[u"id"].toString(), updates);
    QCOMPARE(answer.status, 409);
    QVERIFY(!answer.object()[u"error"].toString().isEmpty());
    QCOMPARE(lead(campaign), before);
}

void TestPuffleContractWrites::badEditsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const char *field) {
        QTest::newRow(name) << body << QString::fromLatin1(field);
    };
    row("no JSON", "x", "body");
    row("no ID", json("{'updates':{'company':'A'}}"), "prospect_id");
    row("an ID that is none", json("{'prospect_id':'1','updates':{'company':'A'}}"), "prospect_id");
    row("no updates", json("{'prospect_id':'ID'}"), "updates");
    row("empty updates", json("{'prospect_id':'ID','updates':{}}"), "updates");
    row("unknown key", json("{'prospect_id':'ID','updates':{'company':'A'},'notify':1}"), "notify");
    row("custom fields", json("{'prospect_id':'ID','updates':{'custom_fields':{'a':'b'}}}"), "updates.custom_fields");
    row("status", json("{'prospect_id':'ID','updates':{'status':'replied'}}"), "updates.status");
    row("null", json("{'prospect_id':'ID','updates':{'company':null}}"), "updates.company");
    row("no address", json("{'prospect_id':'ID','updates':{'email':'jane'}}"), "updates.email");
    row("the identity cleared", json("{'prospect_id':'ID','updates':{'email':''}}"), "updates.email");
    row("the other identity, not valid", json("{'prospect_id':'ID','updates':{'linkedin_url':'jane'}}"), "updates.linkedin_url");
}

void TestPuffleContractWrites::badEditsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const QJsonObject before = lead(emailDraft);
    body.replace("ID", before[u"id"].toString().toLatin1());
    const RawAnswer answer = m_puffle->send("PATCH", PracticePuffle::leadsOf(emailDraft), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(fieldOf(answer), field);
    QCOMPARE(lead(emailDraft), before);
}

void TestPuffleContractWrites::aLeadOfAnotherCampaignIsNotFound()
{
    const QString other = m_puffle->leadId(linkedinDraft);
    for (const QString &id : {other, QString::fromLatin1(nobody)}) {
        QCOMPARE(m_puffle->edit(emailDraft, id, json("{'company':'A'}")).status, 404);
        QCOMPARE(m_puffle->remove(emailDraft, idsJson({id})).object()[u"deleted"].toInt(-1), 0);
    }
    QCOMPARE(m_puffle->leads(linkedinDraft).size(), 2);
    QVERIFY(lead(linkedinDraft)[u"company"].isNull());
}

void TestPuffleContractWrites::removesByIdAndPassesOverUnknownOnes()
{
    const QString id = m_puffle->leadId(emailDraft);
    const RawAnswer answer = m_puffle->remove(emailDraft, idsJson({QString::fromLatin1(nobody), id, id.toUpper()}));
    QCOMPARE(answer.object(), (QJsonObject{{QStringLiteral("deleted"), 1}}));
    QCOMPARE(lead(emailDraft)[u"email"].toString(), QStringLiteral("bo@x.example"));
    QCOMPARE(total(emailDraft), 1);
    QCOMPARE(total(linkedinDraft), 2);
    QCOMPARE(m_puffle->add(emailDraft, json("{'email':'jane@x.example'}")).object()[u"imported"].toInt(), 1);
    QCOMPARE(total(emailDraft), 2);
}

void TestPuffleContractWrites::wipes()
{
    QCOMPARE(m_puffle->remove(emailDraft, json("{'all':true}")).object(),
             (QJsonObject{{QStringLiteral("deleted"), QStringLiteral("all")}}));
    QCOMPARE(m_puffle->leads(emailDraft).size(), 0);
    QCOMPARE(total(emailDraft), 0);
    QCOMPARE(m_puffle->campaign(emailDraft)[u"prospects_by_status"].toObject(), QJsonObject());
    QCOMPARE(m_puffle->leads(linkedinDraft).size(), 2);
    QCOMPARE(m_puffle->remove(emailDraft, json("{'all':true}")).status, 200);
}

void TestPuffleContractWrites::badRemovalsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const char *field) {
        QTest::newRow(name) << body << QString::fromLatin1(field);
    };
    row("nothing", "", "body");
    row("an array", json("['ID']"), "body");
    row("neither", "{}", "body");
    row("both", json("{'all':true,'prospect_ids':['ID']}"), "body");
    row("all is false", json("{'all':false}"), "all");
    row("all as text", json("{'all':'true'}"), "all");
    row("ids", json("{'ids':['ID']}"), "ids");
    row("no array", json("{'prospect_ids':'ID'}"), "prospect_ids");
    row("empty", json("{'prospect_ids':[]}"), "prospect_ids");
    row("not a UUID", json("{'prospect_ids':['ID','1']}"), "prospect_ids[1]");
    row("501", idsJson(QStringList(501, QStringLiteral("ID"))), "prospect_ids");
}

void TestPuffleContractWrites::badRemovalsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    body.replace("ID", m_puffle->leadId(emailDraft).toLatin1());
    const RawAnswer answer = m_puffle->remove(emailDraft, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(fieldOf(answer), field);
    QCOMPARE(m_puffle->leads(emailDraft).size(), 2);
    QCOMPARE(m_puffle->remove(emailDraft, idsJson(QStringList(500, QString::fromLatin1(nobody)))).status, 200);
}

void TestPuffleContractWrites::everyMutationIsRefusedUnlessDraft_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"launching", "active", "paused", "completed", "archived"})
        QTest::newRow(status) << QByteArray(status);
}

void TestPuffleContractWrites::everyMutationIsRefusedUnlessDraft()
{
    QFETCH(QByteArray, status);
    const QString id = m_puffle->leadId(emailDraft);
    m_puffle->setStatus(emailDraft, status);
    const QJsonObject before = m_puffle->campaign(emailDraft);
    const QJsonArray leads = m_puffle->leads(emailDraft);
    QCOMPARE(leads.size(), 2); // reading goes on
    for (const RawAnswer &answer :
         {m_puffle->add(emailDraft, json("{'email':'new@x.example'}")), m_puffle->add(emailDraft, json("{'linkedin_url':'x'}")),
          m_puffle->edit(emailDraft, id, json("{'company':'A'}")),
          m_puffle->edit(emailDraft, QLatin1String(nobody), json("{'company':'A'}")), m_puffle->remove(emailDraft, idsJson({id})),
          m_puffle->remove(emailDraft, json("{'all':true}"))}) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object(),
                 (QJsonObject{{QStringLiteral("error"), QStringLiteral("Campaign is not in draft status")},
                              {QStringLiteral("details"), QJsonObject{{QStringLiteral("status"), QLatin1String(status)}}}}));
    }
    QCOMPARE(m_puffle->campaign(emailDraft), before);
    QCOMPARE(m_puffle->leads(emailDraft), leads);
}

void TestPuffleContractWrites::twoWritersMakeOneOfAPerson()
{
    constexpr int batches = 20;
    std::atomic<int> imported = 0;
    const auto write = [this, &imported] {
        RawHttp client(m_puffle->port(), "key");
        for (int batch = 0; batch < batches; ++batch) {
            const QByteArray row = json("{'prospects':[{'email':'same-") + QByteArray::number(batch) + json("@x.example'}]}");
            imported += m_puffle->send(client, "POST", PracticePuffle::leadsOf(emailDraft), row).object()[u"imported"].toInt();
        }
    };
    std::thread first(write);
    std::thread second(write);
    first.join();
    second.join();
    QCOMPARE(imported.load(), batches);
    QCOMPARE(total(emailDraft), batches + 2);
    QSet<QString> people;
    for (const QJsonValue &row : m_puffle->leads(emailDraft))
        people.insert(row[u"email"].toString());
    QCOMPARE(people.size(), batches + 2);
}

void TestPuffleContractWrites::noWriteGetsPastAFreezing()
{
    std::atomic<int> imported = 0;
    std::thread writer([this, &imported] {
        RawHttp client(m_puffle->port(), "key");
        for (int i = 0; i < 5000; ++i) {
            const QByteArray row = json("{'prospects':[{'email':'n") + QByteArray::number(i) + json("@x.example'}]}");
            const RawAnswer answer = m_puffle->send(client, "POST", PracticePuffle::leadsOf(emailDraft), row);
            if (answer.status != 200)
                return;
            ++imported;
        }
    });
    while (imported < 10)
        std::this_thread::yield();
    m_puffle->setStatus(emailDraft, "launching");
    const int frozenAt = total(emailDraft);
    writer.join();
    QCOMPARE(total(emailDraft), frozenAt);
    QCOMPARE(imported.load(), frozenAt - 2);
}

void TestPuffleContractWrites::everythingSurvivesARestart()
{
    QCOMPARE(m_puffle->edit(emailDraft, m_puffle->leadId(emailDraft), json("{'company':'Kept'}")).status, 200);
    const QJsonArray leads = m_puffle->leads(emailDraft);
    const QJsonObject campaign = m_puffle->campaign(emailDraft);
    m_puffle->start();
    QCOMPARE(m_puffle->leads(emailDraft), leads);
    QCOMPARE(m_puffle->campaign(emailDraft), campaign);
    QCOMPARE(leads.at(0)[u"company"].toString(), QStringLiteral("Kept"));
}

QTEST_GUILESS_MAIN(TestPuffleContractWrites)
#include "tst_puffle_contract_writes.moc"
