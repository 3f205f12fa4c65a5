// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/blockrun.h"
#include "services/connectionservice.h"
#include "support/waleadrig.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using Muster::Sandbox::PracticeServer;

namespace {

const BlocklistScope workspace;
const BlocklistScope founders{CampaignId(QStringLiteral("cmp-q1-founders"))};

QList<BlockRequest> newPeople(int count)
{
    QList<BlockRequest> people;
    for (int i = 0; i < count; ++i)
        people.append({QStringLiteral("muster-test-%1").arg(i), i % 2 == 0 ? QStringLiteral("Requested opt-out") : QString()});
    return people;
}

} // namespace

/// The whole client, from connection to flow, against the real Practice server.
class TestClientOnPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<PracticeServer>(
            Sandbox::PracticeOptions{m_dir->filePath(QStringLiteral("practice.sqlite")), 0, {}, std::chrono::milliseconds(0), true});
        QVERIFY2(m_server->start(), qPrintable(m_server->error()));
        m_network = makeNetworkAccess();
        m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
        m_connections = std::make_unique<ConnectionService>(*m_settings, *m_network, m_clock);
        m_connections->setPractice(m_server->waleadUrl(), m_server->apiKey());
        m_practice = m_connections->connections().first().id;
        m_blocklists = m_connections->blocklists(m_practice);
        m_context = std::make_unique<QObject>();
    }

    void cleanup()
    {
        m_context.reset();
        m_connections.reset();
        m_settings.reset();
        m_network.reset();
        m_server.reset();
    }

    void listsTheWholeWorkspace()
    {
        const QList<BlockedLead> leads = list(workspace);
        QVERIFY2(leads.size() >= 1100 && leads.size() <= 1300, qPrintable(QString::number(leads.size())));
        QSet<QString> people;
        QSet<QString> ids;
        for (const BlockedLead &lead : leads) {
            people.insert(lead.publicIdentifier.toCaseFolded());
            ids.insert(lead.id.text());
            QVERIFY(lead.createdAt.isValid());
        }
        QCOMPARE(people.size(), leads.size());
        QCOMPARE(ids.size(), leads.size());
        QVERIFY(leads.first().createdAt >= leads.last().createdAt);
    }

    void blocksAndBlocksAgain()
    {
        const qsizetype before = list(workspace).size();
        const WriteTotals first = block(workspace, newPeople(250));
        QCOMPARE(first.accepted, 250);
        QCOMPARE(first.duplicates, 0);
        QCOMPARE(list(workspace).size(), before + 250);

        const WriteTotals again = block(workspace, newPeople(260));
        QCOMPARE(again.accepted, 10);
        QCOMPARE(again.duplicates, 250);
        QCOMPARE(again.sent, 260);
        QCOMPARE(list(workspace).size(), before + 260);
    }

    void aListReadBesideARunHasEverybodyWhoWasThere_data()
    {
        QTest::addColumn<bool>("blocking");
        QTest::newRow("blocking") << true;
        QTest::newRow("unblocking") << false;
    }

    void aListReadBesideARunHasEverybodyWhoWasThere()
    {
        QFETCH(bool, blocking);
        if (!blocking)
            block(workspace, newPeople(1500));
        QSet<QString> expected;
        for (const BlockedLead &lead : list(workspace)) {
            if (blocking || !lead.publicIdentifier.startsWith(QLatin1String("muster-test-")))
                expected.insert(lead.publicIdentifier);
        }
        QList<UnblockRequest> people;
        for (const BlockRequest &person : newPeople(1500))
            people.append({RecordId(), person.publicIdentifier});
        BlockRun *blockRun = m_blocklists->block(workspace, newPeople(1500), m_context.get());
        UnblockRun *unblockRun = m_blocklists->unblock(people, m_context.get());
        QSignalSpy finished(blocking ? static_cast<QObject *>(blockRun) : unblockRun, SIGNAL(finished()));
        if (blocking)
            blockRun->start();
        else
            unblockRun->start();
        int readings = 0;
        do { // again and again, so that pages fall between batches
            QSet<QString> read;
            for (const BlockedLead &lead : list(workspace))
                read.insert(lead.publicIdentifier);
            QVERIFY2(read.contains(expected), qPrintable(QStringLiteral("reading %1 lacks people").arg(readings)));
            ++readings;
        } while (finished.isEmpty() && !QTest::currentTestFailed());
        QCOMPARE(blocking ? blockRun->totals().accepted : unblockRun->totals().accepted, 1500);
    }

    void unblocksByIdentifierAndByRecord()
    {
        const QList<BlockedLead> before = list(workspace);
        block(workspace, newPeople(120));
        QList<UnblockRequest> people;
        for (const BlockRequest &person : newPeople(120))
            people.append({RecordId(), person.publicIdentifier.toUpper()});
        people.append({before.first().id, {}});
        people.append({RecordId(), QStringLiteral("nobody-of-that-name")});

        UnblockRun *run = m_blocklists->unblock(people, m_context.get());
        QSignalSpy finished(run, &UnblockRun::finished);
        run->start();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(!run->stoppedBy(), qPrintable(run->stoppedBy() ? run->stoppedBy()->detail : QString()));
        QCOMPARE(run->totals().accepted, 121);
        QCOMPARE(run->notBlocked(), 1);
        QCOMPARE(run->removed().size(), 121);
        QCOMPARE(list(workspace).size(), before.size() - 1);
    }

    void aCampaignHasItsOwnList()
    {
        const qsizetype workspaceBefore = list(workspace).size();
        const qsizetype before = list(founders).size();
        QVERIFY(before > 0);
        QCOMPARE(block(founders, newPeople(130)).accepted, 130);
        const QList<BlockedLead> after = list(founders);
        QCOMPARE(after.size(), before + 130);
        QVERIFY(after.first().id.isEmpty());
        QCOMPARE(list(workspace).size(), workspaceBefore);
    }

    void readsACampaign()
    {
        Outcome<Campaign> campaign;
        record(m_blocklists->campaign(*founders.campaign, m_context.get()), m_context.get(), campaign);
        QTRY_VERIFY(campaign.isThere());
        QVERIFY(campaign.isValue());
        QCOMPARE(campaign.value().id, *founders.campaign);
        QCOMPARE(campaign.value().status, CampaignStatus::Draft);
        QVERIFY(!campaign.value().name.isEmpty());
    }

    void anUnknownCampaignIsNotFound()
    {
        const CampaignId unknown(QStringLiteral("no/such?campaign"));
        Outcome<Campaign> campaign;
        record(m_blocklists->campaign(unknown, m_context.get()), m_context.get(), campaign);
        QTRY_VERIFY(campaign.isThere());
        QVERIFY(!campaign.isValue());
        QCOMPARE(campaign.kind(), ErrorKind::NotFound);
        QVERIFY(!campaign.error().detail.isEmpty());

        BlocklistListing *listing = m_blocklists->list({unknown}, m_context.get());
        QSignalSpy failed(listing, &BlocklistListing::failed);
        listing->start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<ApiError>().kind, ErrorKind::NotFound);
    }

    void aBadRowIsSetAside()
    {
        QList<BlockRequest> people = newPeople(20);
        people[7].publicIdentifier = QString(5000, QLatin1Char('x'));
        BlockRun *run = m_blocklists->block(workspace, people, m_context.get());
        QSignalSpy finished(run, &BlockRun::finished);
        run->start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(run->totals().accepted, 19);
        QCOMPARE(run->totals().rejected, 1);
        QCOMPARE(int(run->outcomes().at(7).state), int(OutcomeState::Rejected));
        QVERIFY(!run->outcomes().at(7).detail.isEmpty());
    }

    void aWrongKeyIsUnauthorised()
    {
        m_connections->setKey(m_practice, "wrong");
        Outcome<bool> outcome;
        record(m_connections->test(m_practice, m_context.get()), m_context.get(), outcome);
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(!outcome.isValue());
        QCOMPARE(outcome.kind(), ErrorKind::Unauthorised);
    }

    void aServerThatIsGoneIsOffline()
    {
        m_server.reset();
        Outcome<bool> outcome;
        record(m_connections->test(m_practice, m_context.get()), m_context.get(), outcome);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.isThere(), 20000);
        QVERIFY(!outcome.isValue());
        QCOMPARE(outcome.kind(), ErrorKind::Offline);
    }

private:
    QList<BlockedLead> list(const BlocklistScope &scope)
    {
        BlocklistListing *listing = m_blocklists->list(scope, m_context.get());
        QSignalSpy finished(listing, &BlocklistListing::finished);
        QSignalSpy failed(listing, &BlocklistListing::failed);
        listing->start();
        // An event loop, not a poll: a list takes many round trips.
        connect(listing, &BlocklistListing::failed, listing, &BlocklistListing::finished);
        if (!finished.wait(20000) || failed.count() > 0)
            QTest::qFail("the list could not be read", __FILE__, __LINE__);
        return listing->leads();
    }

    WriteTotals block(const BlocklistScope &scope, const QList<BlockRequest> &people)
    {
        BlockRun *run = m_blocklists->block(scope, people, m_context.get());
        QSignalSpy finished(run, &BlockRun::finished);
        run->start();
        if (!finished.wait(20000) || run->stoppedBy())
            QTest::qFail("the run did not go through", __FILE__, __LINE__);
        return run->totals();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionService> m_connections;
    ConnectionId m_practice;
    BlocklistService *m_blocklists = nullptr;
    std::unique_ptr<QObject> m_context;
};

QTEST_GUILESS_MAIN(TestClientOnPractice)
#include "tst_client_on_practice.moc"
