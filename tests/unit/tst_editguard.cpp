// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/editguard.h"

#include <QTest>

using namespace Muster;

using State = EditGuard::State;

// Every vendor, every status, and how old the knowledge is.
class TestEditGuard : public QObject
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QDateTime noon() { return QDateTime::fromString(s("2026-11-20T12:00:00Z"), Qt::ISODate); }
    static Campaign campaignAt(const QString &word)
    {
        Campaign campaign;
        campaign.id = CampaignId(s("c"));
        campaign.statusText = word;
        campaign.status = campaignStatusFromWord(word);
        return campaign;
    }

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("puffle");
        QTest::addColumn<int>("sendkit");
        const auto row = [](const char *word, State puffle, State sendkit) {
            QTest::newRow(*word ? word : "(none)") << s(word) << static_cast<int>(puffle) << static_cast<int>(sendkit);
        };
        row("draft", State::Editable, State::Editable);
        row("Draft", State::Editable, State::Editable);
        row("launching", State::Frozen, State::Live);
        row("active", State::Frozen, State::Live);
        row("ACTIVE", State::Frozen, State::Live);
        row("paused", State::Frozen, State::Editable);
        row("completed", State::Frozen, State::Editable);
        row("error", State::Frozen, State::Live);
        row("archived", State::Frozen, State::Live);
        row("drafting", State::Frozen, State::Live);
        row("draft_2", State::Frozen, State::Live);
        row("", State::Unknown, State::Unknown);
        row("  ", State::Unknown, State::Unknown);
    }
    void judges()
    {
        QFETCH(QString, word);
        const EditGuard puffle(Provider::Puffle, campaignAt(word), noon());
        const EditGuard sendkit(Provider::SendKit, campaignAt(word), noon());
        QTEST(static_cast<int>(puffle.state()), "puffle");
        QTEST(static_cast<int>(sendkit.state()), "sendkit");
        for (const EditGuard &guard : {puffle, sendkit}) {
            const bool mayWrite = guard.state() == State::Editable || guard.state() == State::Live;
            QCOMPARE(guard.allowsWriting(), mayWrite);
            QCOMPARE(guard.headline().isEmpty(), mayWrite);
            QCOMPARE(guard.reason().isEmpty(), guard.state() == State::Editable);
            QCOMPARE(guard.consequenceOfAdding(3).isEmpty(), guard.state() != State::Live);
            QCOMPARE(guard.status(), campaignStatusFromWord(word));
            QCOMPARE(guard.readAt(), noon());
        }
        QVERIFY2(!EditGuard(Provider::WaLead, campaignAt(word), noon()).allowsWriting(), "WaLead keeps no rosters");
    }

    void nothingWasRead()
    {
        const EditGuard guard;
        QCOMPARE(guard.state(), State::Unknown);
        QVERIFY(!guard.allowsWriting());
        QVERIFY(!guard.headline().isEmpty());
        QVERIFY(!guard.reason().isEmpty());
        QVERIFY(guard.isStale(noon()));
    }

    void growsOld_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("isStale");
        QTest::newRow("now") << 0 << false;
        QTest::newRow("a minute") << 60 << false;
        QTest::newRow("more than a minute") << 61 << true;
        QTest::newRow("a day") << 86400 << true;
        QTest::newRow("from the future") << -5 << true;
    }
    void growsOld()
    {
        QFETCH(int, secondsAgo);
        for (const char *word : {"draft", "active"}) {
            const EditGuard guard(Provider::Puffle, campaignAt(s(word)), noon().addSecs(-secondsAgo));
            QTEST(guard.isStale(noon()), "isStale");
            QCOMPARE(guard.allowsWriting(), s(word) == s("draft")); // age says nothing of the state
        }
    }

    void saysWhy()
    {
        const EditGuard launched(Provider::Puffle, campaignAt(s("Launching")), noon());
        QVERIFY2(launched.reason().contains(s("(launching)")), qPrintable(launched.reason()));
        QVERIFY2(launched.reason().contains(s("Puffle")), qPrintable(launched.reason()));
        const EditGuard odd(Provider::Puffle, campaignAt(s("Archived")), noon());
        QVERIFY2(odd.reason().contains(s("(Archived)")), qPrintable(odd.reason()));
        const EditGuard active(Provider::SendKit, campaignAt(s("active")), noon());
        QVERIFY2(active.reason().contains(s("at once")), qPrintable(active.reason()));
        QVERIFY2(active.consequenceOfAdding(1180).contains(s("will begin")), qPrintable(active.consequenceOfAdding(1180)));
        const EditGuard unsure(Provider::SendKit, campaignAt(s("scheduled")), noon());
        QVERIFY2(unsure.reason().contains(s("(scheduled)")), qPrintable(unsure.reason()));
        QVERIFY2(unsure.consequenceOfAdding(2).contains(s("may begin")), qPrintable(unsure.consequenceOfAdding(2)));
        for (const char *word : {"paused", "completed"}) {
            const QString delay = EditGuard(Provider::SendKit, campaignAt(s(word)), noon()).delayOfAdding();
            QVERIFY2(delay.contains(s(word)) && delay.contains(s("resumed")), qPrintable(delay));
        }
        QVERIFY(EditGuard(Provider::SendKit, campaignAt(s("draft")), noon()).delayOfAdding().isEmpty());
        QVERIFY(active.delayOfAdding().isEmpty() && launched.delayOfAdding().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditGuard)
#include "tst_editguard.moc"
