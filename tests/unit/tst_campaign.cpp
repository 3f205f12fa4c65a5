// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/campaign.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatusWords_data();
    void readsStatusWords();
    void readsIds_data();
    void readsIds();
};

void TestCampaign::readsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("label");
    QTest::newRow("draft") << u"draft"_s << int(CampaignStatus::Draft) << u"draft"_s;
    QTest::newRow("launching") << u"launching"_s << int(CampaignStatus::Launching) << u"launching"_s;
    QTest::newRow("active in capitals") << u"ACTIVE"_s << int(CampaignStatus::Active) << u"active"_s;
    QTest::newRow("paused with blanks") << u" Paused "_s << int(CampaignStatus::Paused) << u"paused"_s;
    QTest::newRow("completed") << u"completed"_s << int(CampaignStatus::Completed) << u"completed"_s;
    QTest::newRow("error") << u"error"_s << int(CampaignStatus::Error) << u"error"_s;
    QTest::newRow("a new word") << u"archived"_s << int(CampaignStatus::Unknown) << QString();
    QTest::newRow("no word") << QString() << int(CampaignStatus::Unknown) << QString();
}

void TestCampaign::readsStatusWords()
{
    QFETCH(QString, word);
    const CampaignStatus status = campaignStatusFromWord(word);
    QTEST(int(status), "status");
    QTEST(statusLabel(status), "label");
}

void TestCampaign::readsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const QString uuid = u"3f2a9c1e-7b44-4d0e-9a55-0d1c2b3a4f5e"_s;
    QTest::newRow("ID") << uuid << uuid;
    QTest::newRow("ID with blanks") << u"  "_s + uuid + u"\n"_s << uuid;
    QTest::newRow("short ID") << u"cmp_42"_s << u"cmp_42"_s;
    QTest::newRow("case is kept") << u"AbC123"_s << u"AbC123"_s;
    QTest::newRow("URL") << u"https://app.walead.ai/campaigns/"_s + uuid << uuid;
    QTest::newRow("URL with a slash") << u"https://app.walead.ai/campaigns/"_s + uuid + u"/"_s << uuid;
    QTest::newRow("URL of a page") << u"https://app.walead.ai/campaigns/"_s + uuid + u"/leads"_s << uuid;
    QTest::newRow("URL of a page below") << u"https://app.walead.ai/campaign/"_s + uuid + u"/settings/edit?tab=1#x"_s << uuid;
    QTest::newRow("URL with page names in capitals") << u"https://app.walead.ai/Campaigns/"_s + uuid + u"/Analytics"_s << uuid;
    QTest::newRow("URL without scheme") << u"app.walead.ai/campaigns/"_s + uuid << uuid;
    QTest::newRow("URL of the API") << u"https://app-api.walead.ai/api/v1/campaigns/"_s + uuid + u"/blacklist"_s << uuid;
    QTest::newRow("URL of a fragment router") << u"https://app.walead.ai/#/campaigns/"_s + uuid + u"?x=1"_s << uuid;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u"  "_s << QString();
    QTest::newRow("words") << u"my best campaign"_s << QString();
    QTest::newRow("page names only") << u"https://app.walead.ai/campaigns/new"_s << QString();
    QTest::newRow("host only") << u"https://app.walead.ai/"_s << QString();
    QTest::newRow("page name") << u"campaigns"_s << QString();
    QTest::newRow("signs") << u"---"_s << QString();
}

void TestCampaign::readsIds()
{
    QFETCH(QString, text);
    QTEST(readCampaignId(text).text(), "id");
}

QTEST_GUILESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
