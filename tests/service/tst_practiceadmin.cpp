// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicepuffle.h"

#include <QTest>

using Muster::Test::json;
using Muster::Test::PracticePuffle;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

constexpr const char *draft = PracticePuffle::emailDraft;

} // namespace

/// What Practice offers beyond the contracts: a campaign that changes its status at a given moment.
class TestPracticeAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_puffle = std::make_unique<PracticePuffle>(); }
    void cleanup() { m_puffle.reset(); }

    void setsTheStatusNow();
    void setsItAfterWrites();
    void setsItAfterReads();
    void refusedWritesAndPagesDoNotCount();
    void aLaterOrderReplacesAnEarlierOne();
    void badOrdersAreRefused_data();
    void badOrdersAreRefused();
    void answersOnlyToTheKey();

private:
    RawAnswer order(const QByteArray &body, const QByteArray &campaign = draft)
    {
        return m_puffle->client().post("/admin/campaigns/puffle/" + campaign + "/status", body);
    }
    int addOne() { return m_puffle->add(draft, json("{'email':'person-") + QByteArray::number(m_added++) + json("@x.example'}")).status; }
    /// Looked up in the list, which is no read of the campaign.
    QString status()
    {
        for (const QJsonValue &campaign : m_puffle->get().object()[u"campaigns"].toArray()) {
            if (campaign[u"id"].toString() == QLatin1String(draft))
                return campaign[u"status"].toString();
        }
        return {};
    }

    std::unique_ptr<PracticePuffle> m_puffle;
    int m_added = 0;
};

void TestPracticeAdmin::setsTheStatusNow()
{
    for (const char *name : {"active", "paused", "some-day", "draft"}) {
        QCOMPARE(order(json("{'status':'") + QByteArray(name) + "\"}").status, 200);
        QCOMPARE(status(), QLatin1String(name));
    }
    QCOMPARE(order(json("{'status':'launching','afterWrites':0}")).status, 200);
    QCOMPARE(addOne(), 400);
}

void TestPracticeAdmin::setsItAfterWrites()
{
    QCOMPARE(order(json("{'status':'active','afterWrites':3}")).object()[u"waiting"].toBool(), true);
    QCOMPARE(addOne(), 200);
    QCOMPARE(m_puffle->edit(draft, m_puffle->leadId(draft), json("{'company':'A'}")).status, 200);
    QCOMPARE(status(), QStringLiteral("draft"));
    QCOMPARE(addOne(), 200);
    QCOMPARE(status(), QStringLiteral("active"));
    QCOMPARE(addOne(), 400);
    QCOMPARE(order(json("{'status':'draft'}")).status, 200);
    for (int i = 0; i < 4; ++i) // once
        QCOMPARE(addOne(), 200);
}

void TestPracticeAdmin::setsItAfterReads()
{
    QCOMPARE(order(json("{'status':'launching','afterReads':2}")).status, 200);
    for (int read = 0; read < 2; ++read)
        QCOMPARE(m_puffle->campaign(draft)[u"campaign"][u"status"].toString(), QStringLiteral("draft"));
    QCOMPARE(addOne(), 400); // looked, and written too late
}

void TestPracticeAdmin::refusedWritesAndPagesDoNotCount()
{
    QCOMPARE(order(json("{'status':'active','afterWrites':1}")).status, 200);
    QCOMPARE(m_puffle->add(draft, json("{'email':'nobody'}")).status, 400);
    QCOMPARE(m_puffle->add(PracticePuffle::linkedinDraft, json("{'linkedin_url':'https://www.linkedin.com/in/jane'}")).status, 200);
    QCOMPARE(m_puffle->campaign(draft)[u"campaign"][u"status"].toString(), QStringLiteral("draft"));
    QCOMPARE(order(json("{'status':'active','afterReads':1}")).status, 200);
    QCOMPARE(m_puffle->leads(draft).size(), 0);
    QCOMPARE(addOne(), 200);
    QCOMPARE(status(), QStringLiteral("draft"));
}

void TestPracticeAdmin::aLaterOrderReplacesAnEarlierOne()
{
    QCOMPARE(order(json("{'status':'active','afterWrites':1}")).status, 200);
    QCOMPARE(order(json("{'status':'paused','afterWrites':2}")).status, 200);
    QCOMPARE(addOne(), 200);
    QCOMPARE(status(), QStringLiteral("draft"));
    QCOMPARE(order(json("{'status':'draft'}")).status, 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(addOne(), 200);
}

void TestPracticeAdmin::badOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("campaign");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << QByteArray(draft) << 400;
    QTest::newRow("no status") << QByteArray("{}") << QByteArray(draft) << 400;
    QTest::newRow("empty status") << json("{'status':''}") << QByteArray(draft) << 400;
    QTest::newRow("a number") << json("{'status':1}") << QByteArray(draft) << 400;
    QTest::newRow("unknown key") << json("{'status':'active','after':1}") << QByteArray(draft) << 400;
    QTest::newRow("negative") << json("{'status':'active','afterReads':-1}") << QByteArray(draft) << 400;
    QTest::newRow("a fraction") << json("{'status':'active','afterWrites':1.5}") << QByteArray(draft) << 400;
    QTest::newRow("text") << json("{'status':'active','afterWrites':'1'}") << QByteArray(draft) << 400;
    QTest::newRow("both") << json("{'status':'active','afterWrites':1,'afterReads':1}") << QByteArray(draft) << 400;
    QTest::newRow("unknown campaign") << json("{'status':'active','afterWrites':1}") << QByteArray("99999999-2222-4333-8444-555555555501")
                                      << 404;
}

void TestPracticeAdmin::badOrdersAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, campaign);
    QFETCH(int, code);
    const RawAnswer answer = order(body, campaign);
    QCOMPARE(answer.status, code);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(status(), QStringLiteral("draft"));
}

void TestPracticeAdmin::answersOnlyToTheKey()
{
    RawHttp stranger(m_puffle->port(), "guess");
    QCOMPARE(stranger.post("/admin/campaigns/puffle/" + QByteArray(draft) + "/status", json("{'status':'active'}")).status, 401);
    QCOMPARE(status(), QStringLiteral("draft"));
}

QTEST_GUILESS_MAIN(TestPracticeAdmin)
#include "tst_practiceadmin.moc"
