// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"
#include "support/eventually.h"
#include "support/rosterrig.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr int patience = 60'000;

template <typename T>
Result<T> answerOf(ApiCall<T> *call)
{
    std::optional<Result<T>> answer;
    QObject context;
    call->onDone(&context, [&answer](const Result<T> &result) { answer = result; });
    if (!eventually([&answer] { return answer.has_value(); }, patience))
        return tl::unexpected(ApiError{ErrorKind::Timeout, 0, {}, {}, {}, {}, {}});
    return *answer;
}

QStringList identifiersOf(const QList<Lead> &leads)
{
    QStringList all;
    for (const Lead &lead : leads)
        all << lead.id.text();
    return all;
}

} // namespace

/// Every operation of both vendors, from the client's wire to Practice.
class TestRostersOnPractice : public QObject
{
    Q_OBJECT

private:
    /// Filled once, copied for each test.
    static QString demoStore()
    {
        static const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("demo.sqlite"));
        if (!QFile::exists(file)) {
            Sandbox::PracticeOptions options;
            options.storeFile = file;
            options.seedDemo = true;
            Sandbox::PracticeServer server(options);
            if (!server.start())
                qFatal("Practice did not start");
        }
        return file;
    }

    struct Rig
    {
        explicit Rig(bool cursorPaging = false)
        {
            Sandbox::PracticeOptions options;
            options.storeFile = folder.filePath(QStringLiteral("practice.sqlite"));
            options.cursorPaging = cursorPaging;
            QFile::copy(demoStore(), options.storeFile);
            server = std::make_unique<Sandbox::PracticeServer>(options);
            isRunning = server->start();
            connections.setPractice(server->url(), server->apiKey());
            puffleClient = std::make_unique<HttpClient>(*network, clock,
                                                        ClientIdentity{server->puffleUrl(), PuffleApi::keyHeader(), server->apiKey()});
            puffle = std::make_unique<PuffleApi>(*puffleClient, server->puffleUrl());
            sendkitClient = std::make_unique<HttpClient>(*network, clock,
                                                         ClientIdentity{server->sendkitUrl(), SendKitApi::keyHeader(), server->apiKey()});
            sendkit = std::make_unique<SendKitApi>(*sendkitClient, server->sendkitUrl(), QString());
        }

        [[nodiscard]] RosterService &rosters(Provider provider) { return *connections.rosters(ConnectionService::practiceId(provider)); }
        [[nodiscard]] RosterApi &api(Provider provider)
        {
            return provider == Provider::Puffle ? static_cast<RosterApi &>(*puffle) : static_cast<RosterApi &>(*sendkit);
        }
        /// The first campaign with this status; on Puffle of this channel.
        Campaign campaign(Provider provider, CampaignStatus status, Channel channel = Channel::Email)
        {
            const auto campaigns = answerOf(rosters(provider).campaigns(&context));
            if (!campaigns)
                return {};
            const auto found = std::find_if(campaigns->cbegin(), campaigns->cend(), [&](const Campaign &campaign) {
                return campaign.status == status && campaign.channel == channel;
            });
            return found == campaigns->cend() ? Campaign() : *found;
        }
        std::unique_ptr<RosterListing> read(Provider provider, const CampaignId &campaign, const RosterListing::Options &options = {})
        {
            std::unique_ptr<RosterListing> listing(rosters(provider).list(campaign, options, nullptr));
            bool ended = false;
            QObject::connect(listing.get(), &RosterListing::finished, &context, [&ended] { ended = true; });
            listing->start();
            return eventually([&ended] { return ended; }, patience) ? std::move(listing) : nullptr;
        }
        Result<RosterWriteAnswer> write(Provider provider, const HttpRequest &request) { return answerOf(api(provider).write(request, &context)); }

        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<QNetworkAccessManager> network = makeNetworkAccess();
        std::unique_ptr<Sandbox::PracticeServer> server;
        bool isRunning = false;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        ConnectionService connections{settings, *network, clock};
        std::unique_ptr<HttpClient> puffleClient;
        std::unique_ptr<PuffleApi> puffle;
        std::unique_ptr<HttpClient> sendkitClient;
        std::unique_ptr<SendKitApi> sendkit;
        QObject context;
    };

    static void addProviders()
    {
        QTest::addColumn<int>("vendor");
        QTest::newRow("Puffle") << int(Provider::Puffle);
        QTest::newRow("SendKit") << int(Provider::SendKit);
    }

private Q_SLOTS:
    void bothConnectionsAnswer_data() { addProviders(); }
    void bothConnectionsAnswer()
    {
        QFETCH(int, vendor);
        const auto provider = static_cast<Provider>(vendor);
        Rig rig;
        QVERIFY(rig.isRunning);
        QVERIFY(answerOf(rig.connections.test(ConnectionService::practiceId(provider), &rig.context)).has_value());
        rig.connections.setKey(ConnectionService::practiceId(provider), "not-the-key");
        const auto refused = answerOf(rig.connections.test(ConnectionService::practiceId(provider), &rig.context));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
    }

    void readsWholeRosters_data() { addProviders(); }
    void readsWholeRosters()
    {
        QFETCH(int, vendor);
        const auto provider = static_cast<Provider>(vendor);
        Rig rig;
        const Campaign active = rig.campaign(provider, CampaignStatus::Active, provider == Provider::Puffle ? Channel::LinkedIn : Channel::Email);
        QVERIFY(!active.id.isEmpty());
        const auto detail = answerOf(rig.rosters(provider).campaign(active.id, &rig.context));
        QVERIFY(detail.has_value());
        const auto listing = rig.read(provider, active.id);
        QVERIFY(listing);
        QVERIFY(!listing->changedMeanwhile());
        QVERIFY(listing->leads().size() > 1000);
        QCOMPARE(detail->totalLeads, std::optional<qint64>(listing->leads().size()));
        const QStringList ids = identifiersOf(listing->leads());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const auto &[word, count] : detail->leadsByStatus) {
            const auto there = std::count_if(listing->leads().cbegin(), listing->leads().cend(),
                                             [&word](const Lead &lead) { return lead.statusWord == word; });
            QCOMPARE(qint64(there), count);
        }
    }

    void readsOneStatus_data() { addProviders(); }
    void readsOneStatus()
    {
        QFETCH(int, vendor);
        const auto provider = static_cast<Provider>(vendor);
        Rig rig;
        const Campaign active = rig.campaign(provider, CampaignStatus::Active, provider == Provider::Puffle ? Channel::LinkedIn : Channel::Email);
        const QStringList statuses{QStringLiteral("replied"), QStringLiteral("bounced")};
        const auto all = rig.read(provider, active.id);
        const auto some = rig.read(provider, active.id, {statuses, false, 0});
        QVERIFY(all && some);
        const auto wanted = std::count_if(all->leads().cbegin(), all->leads().cend(),
                                          [&statuses](const Lead &lead) { return statuses.contains(lead.statusWord); });
        QVERIFY(wanted > 0);
        QCOMPARE(some->leads().size(), wanted);
    }

    void readsByCursor()
    {
        Rig rig(true);
        const Campaign active = rig.campaign(Provider::SendKit, CampaignStatus::Active);
        const auto byCursor = rig.read(Provider::SendKit, active.id);
        QVERIFY(byCursor);
        QCOMPARE(byCursor->total(), std::optional<qint64>(byCursor->leads().size()));
        Rig other;
        const auto byPage = other.read(Provider::SendKit, active.id);
        QVERIFY(byPage);
        QCOMPARE(byCursor->leads().size(), byPage->leads().size());
    }

    void addsEditsAndRemoves_data() { addProviders(); }
    void addsEditsAndRemoves()
    {
        QFETCH(int, vendor);
        const auto provider = static_cast<Provider>(vendor);
        Rig rig;
        const Campaign draft = rig.campaign(provider, CampaignStatus::Draft);
        QVERIFY(!draft.id.isEmpty());
        const RosterRequests &requests = rig.api(provider).requests();
        NewLead lead;
        lead.email = QStringLiteral("muster.test@example.com");
        lead.firstName = QStringLiteral("M\u00fcster \"T\"");
        lead.company = QStringLiteral("Acme");
        const QByteArray payload = requests.newLeadPayload(lead);
        const auto added = rig.write(provider, requests.addLeads(draft.id, {payload, payload}));
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
        QCOMPARE(added->done, std::optional<qint64>(1));
        QCOMPARE(added->skipped, std::optional<qint64>(1));

        const auto find = [&] {
            const auto listing = rig.read(provider, draft.id);
            const auto found = std::find_if(listing->leads().cbegin(), listing->leads().cend(),
                                            [&lead](const Lead &other) { return other.email == lead.email; });
            return found == listing->leads().cend() ? Lead() : *found;
        };
        const Lead row = find();
        QCOMPARE(row.firstName, lead.firstName);
        QVERIFY(row.addedAt.isValid());
        const auto edited = rig.write(provider, requests.editLead(draft.id, row.id, row.personId,
                                                                  {{LeadField::Company, QStringLiteral("Acme Ltd")},
                                                                   {LeadField::Position, QStringLiteral("CRO")}}));
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().detail));
        QVERIFY(edited->lead);
        QCOMPARE(edited->lead->position, QStringLiteral("CRO"));
        QCOMPARE(find().company, QStringLiteral("Acme Ltd"));

        const auto removed = rig.write(provider, requests.removeLeads(draft.id, {row.id}));
        QVERIFY(removed.has_value());
        QCOMPARE(removed->done, std::optional<qint64>(1));
        QVERIFY(find().id.isEmpty());
        QVERIFY(rig.write(provider, requests.wipeRoster(draft.id)).has_value());
        const auto emptied = rig.read(provider, draft.id);
        QVERIFY(std::all_of(emptied->leads().cbegin(), emptied->leads().cend(),
                            [](const Lead &left) { return left.status == LeadStatus::Removed; }));
    }

    void pausesAndResumes()
    {
        Rig rig;
        const Campaign active = rig.campaign(Provider::SendKit, CampaignStatus::Active);
        const auto before = rig.read(Provider::SendKit, active.id, {{QStringLiteral("active")}, false, 0});
        QVERIFY(before && before->leads().size() > 2);
        const QList<LeadId> two{before->leads().at(0).id, before->leads().at(1).id};
        const RosterRequests &requests = rig.sendkit->requests();
        const auto paused = rig.write(Provider::SendKit, requests.actOnLeads(active.id, LeadAction::Pause, two));
        QVERIFY(paused.has_value());
        QCOMPARE(paused->done, std::optional<qint64>(2));
        const auto resumed = rig.write(Provider::SendKit, requests.actOnLeads(active.id, LeadAction::Resume, two));
        QVERIFY(resumed.has_value());
        QCOMPARE(resumed->done, std::optional<qint64>(2));
    }

    void aFrozenRosterRefusesEverything()
    {
        Rig rig;
        const Campaign active = rig.campaign(Provider::Puffle, CampaignStatus::Active, Channel::LinkedIn);
        const RosterRequests &requests = rig.puffle->requests();
        const LeadId row = rig.read(Provider::Puffle, active.id)->leads().first().id;
        NewLead lead;
        lead.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/x");
        const QList<HttpRequest> writes{requests.addLeads(active.id, {requests.newLeadPayload(lead)}),
                                        requests.editLead(active.id, row, {}, {{LeadField::Company, QStringLiteral("x")}}),
                                        requests.removeLeads(active.id, {row}), requests.wipeRoster(active.id)};
        for (const HttpRequest &request : writes) {
            const auto refused = rig.write(Provider::Puffle, request);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Invalid);
            QCOMPARE(refused.error().httpStatus, 400);
        }
        QCOMPARE(rig.rosters(Provider::Puffle).guard(active.id).state(), EditGuard::State::Frozen);
    }

    void sendKitTellsWhichRowsItLeftOut()
    {
        Rig rig;
        const Campaign draft = rig.campaign(Provider::SendKit, CampaignStatus::Draft);
        const RosterRequests &requests = rig.sendkit->requests();
        const auto added =
            rig.write(Provider::SendKit, requests.addLeads(draft.id, {R"({"email":"fine@example.com"})", R"({"email":"invalid@"})"}));
        QVERIFY(added.has_value());
        QCOMPARE(added->done, std::optional<qint64>(1));
        QCOMPARE(added->refused.size(), 1);
        QCOMPARE(added->refused.first().identity, QStringLiteral("invalid@"));
        QVERIFY(!added->refused.first().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRostersOnPractice)
#include "tst_rosters_on_practice.moc"
