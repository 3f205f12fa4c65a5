// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "support/joborders.h"
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
        m_connections->setPractice(m_server->url(), m_server->apiKey());
        m_practice = m_connections->connections().first().id;
        m_blocklists = m_connections->blocklists(m_practice);
        m_jobs = std::make_unique<JobService>(m_dir->path(), *m_connections, m_clock, hurriedLimits());
        m_context = std::make_unique<QObject>();
    }

    void cleanup()
    {
        m_context.reset();
        m_jobs.reset();
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
        const JobCounts first = run(blocking(workspace, newPeople(250))).counts;
        QCOMPARE(first.accepted, 250);
        QCOMPARE(first.duplicates, 0);
        QCOMPARE(list(workspace).size(), before + 250);

        const JobCounts again = run(blocking(workspace, newPeople(260))).counts;
        QCOMPARE(again.accepted, 10);
        QCOMPARE(again.duplicates, 250);
        QCOMPARE(list(workspace).size(), before + 260);
    }

    void aListReadBesideAJobHasEverybodyWhoWasThere_data()
    {
        QTest::addColumn<bool>("isBlocking");
        QTest::newRow("blocking") << true;
        QTest::newRow("unblocking") << false;
    }

    void aListReadBesideAJobHasEverybodyWhoWasThere()
    {
        QFETCH(bool, isBlocking);
        if (!isBlocking)
            run(blocking(workspace, newPeople(1500)));
        QSet<QString> expected;
        for (const BlockedLead &lead : list(workspace)) {
            if (isBlocking || !lead.publicIdentifier.startsWith(QLatin1String("muster-test-")))
                expected.insert(lead.publicIdentifier);
        }
        QSignalSpy ended(m_jobs.get(), &JobService::jobEnded);
        start(isBlocking ? blocking(workspace, newPeople(1500)) : unblocking(newPeople(1500)));
        int readings = 0;
        do { // again and again, so that pages fall between batches
            QSet<QString> read;
            for (const BlockedLead &lead : list(workspace))
                read.insert(lead.publicIdentifier);
            QVERIFY2(read.contains(expected), qPrintable(QStringLiteral("reading %1 lacks people").arg(readings)));
            ++readings;
        } while (ended.isEmpty() && !QTest::currentTestFailed());
        QCOMPARE(ended.first().at(0).value<JobRecord>().counts.accepted, 1500);
    }

    void unblocksByIdentifierAndByRecord()
    {
        const QList<BlockedLead> before = list(workspace);
        run(blocking(workspace, newPeople(120)));
        JobOrder order = unblocking(newPeople(120));
        QList<JobRow> rows;
        order.content->visitRows([&rows](const JobRow &row) {
            rows.append(row);
            return true;
        });
        rows.append(UnblockOperation::rowFor({{}, {before.first()}, {}, {}}));
        rows.append(UnblockOperation::rowFor({QStringLiteral("nobody-of-that-name"), {}, {}, {}}));
        order.content = std::make_shared<ListedContent>(rows);
        const JobRecord ended = run(order);
        QVERIFY2(!ended.stoppedBy, qPrintable(ended.stoppedBy ? ended.stoppedBy->detail : QString()));
        QCOMPARE(ended.counts.accepted, 121);
        QCOMPARE(ended.counts.duplicates, 1);
        QCOMPARE(list(workspace).size(), before.size() - 1);
    }

    void aCampaignHasItsOwnList()
    {
        const qsizetype workspaceBefore = list(workspace).size();
        const qsizetype before = list(founders).size();
        QVERIFY(before > 0);
        QCOMPARE(run(blocking(founders, newPeople(130))).counts.accepted, 130);
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
        const JobRecord ended = run(blocking(workspace, people));
        QCOMPARE(ended.counts.accepted, 19);
        QCOMPARE(ended.counts.rejected, 1);
        const JobRow bad = allRows(*m_jobs, ended.id).at(7);
        QCOMPARE(int(bad.state), int(RowState::Rejected));
        QVERIFY2(bad.detail.contains(QStringLiteral("100 characters")), qPrintable(bad.detail));
    }

    void aWrongKeyIsUnauthorised()
    {
        m_connections->setKey(m_practice, "wrong");
        Outcome<ConnectionReport> outcome;
        record(m_connections->test(m_practice, m_context.get()), m_context.get(), outcome);
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(!outcome.isValue());
        QCOMPARE(outcome.kind(), ErrorKind::Unauthorised);
    }

    void aServerThatIsGoneIsOffline()
    {
        m_server.reset();
        Outcome<ConnectionReport> outcome;
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

    [[nodiscard]] JobOrder blocking(const BlocklistScope &scope, const QList<BlockRequest> &people) const
    {
        JobOrder order = blockOrder(*m_connections->find(m_practice), people);
        order.scope = scope;
        return order;
    }

    /// By their identifiers in other letters.
    [[nodiscard]] JobOrder unblocking(const QList<BlockRequest> &people) const
    {
        QStringList identifiers;
        for (const BlockRequest &person : people)
            identifiers << person.publicIdentifier.toUpper();
        return unblockOrder(*m_connections->find(m_practice), identifiers);
    }

    void start(const JobOrder &order)
    {
        const auto begun = answerOf<JobId>([&](QObject *context, auto then) { m_jobs->start(order, context, then); });
        if (!begun)
            QTest::qFail(qPrintable(begun.error()), __FILE__, __LINE__);
    }

    JobRecord run(const JobOrder &order)
    {
        QSignalSpy ended(m_jobs.get(), &JobService::jobEnded);
        start(order);
        if (ended.isEmpty() && !ended.wait(20000))
            QTest::qFail("the job did not end", __FILE__, __LINE__);
        return ended.isEmpty() ? JobRecord() : ended.first().at(0).value<JobRecord>();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionService> m_connections;
    std::unique_ptr<JobService> m_jobs;
    ConnectionId m_practice;
    BlocklistService *m_blocklists = nullptr;
    std::unique_ptr<QObject> m_context;
};

QTEST_GUILESS_MAIN(TestClientOnPractice)
#include "tst_client_on_practice.moc"
