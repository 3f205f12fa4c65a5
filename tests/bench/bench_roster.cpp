// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// How long it takes to load a roster of 100,000 leads from Practice, beside curl fetching the same pages with as many requests at once.
//   muster-bench-roster [LEADS]
// Exits 1 where a load takes longer than 1.3 times as long as curl's.

#include "api/puffle/puffleapi.h"
#include "base/clock.h"
#include "cli/sandboxprogram.h"
#include "measuredprocess.h"
#include "net/httpclient.h"
#include "net/networkaccess.h"
#include "sandbox/store/rosterstore.h"
#include "services/rosterlisting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>

using namespace Muster;
using namespace Muster::Bench;

namespace {

constexpr double bar = 1.3;
constexpr int rounds = 5;
constexpr int atOnce = 4;
const QByteArray key = "bench-key";
const QString campaignId = QStringLiteral("8c2b2d4e-e29b-41d4-a716-446655440000");

Sandbox::Prospect prospect(int number)
{
    Sandbox::Prospect made;
    made.email = QStringLiteral("person.%1@company%2.example").arg(number).arg(number % 977);
    made.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/person-%1").arg(number);
    made.firstName = QStringLiteral("Am\u00e9lie %1").arg(number % 313);
    made.lastName = QStringLiteral("Kowalska-%1").arg(number % 1009);
    made.company = QStringLiteral("Company %1 Ltd").arg(number % 977);
    made.position = QStringLiteral("Head of Department %1").arg(number % 41);
    made.headline = QStringLiteral("Helping teams of %1 people to write down what they mean").arg(number % 89);
    made.customFields = QStringLiteral("{\"industry\":\"Industry %1\",\"deal_size\":%2,\"source\":\"fair\"}").arg(number % 23).arg(number);
    made.createdAt = QStringLiteral("2026-04-22T10:00:00.000Z");
    return made;
}

/// The store of a sandbox with one roster of so many.
void fill(const QString &store, int leads)
{
    Sandbox::StoredRoster campaign;
    campaign.id = campaignId;
    campaign.type = QStringLiteral("linkedin");
    campaign.name = QStringLiteral("Large");
    campaign.createdAt = campaign.updatedAt = QStringLiteral("2026-04-18T15:12:00.000Z");
    QList<Sandbox::Prospect> people;
    people.reserve(leads);
    for (int i = 0; i < leads; ++i)
        people.append(prospect(i));
    Sandbox::RosterStore(store).addCampaign(campaign, people);
}

/// The whole roster, as the window and the command line load it.
bool load(const QUrl &server, int leads)
{
    int argc = 1;
    char name[] = "load";
    char *argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    SystemClock clock;
    const auto network = makeNetworkAccess();
    HttpClient client(*network, clock, {server, PuffleApi::keyHeader(), key}, nullptr, RetryPolicy(), {}, atOnce);
    PuffleApi api(client, server);
    auto &listing = *new RosterListing(api, CampaignId(campaignId), {}); // lives as long as the process: nobody waits for its end
    QObject::connect(&listing, &RosterListing::finished, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(&listing, &RosterListing::failed, &app, [] { QCoreApplication::exit(1); });
    listing.start();
    return QCoreApplication::exec() == 0 && listing.leads().size() == leads && !listing.changedMeanwhile();
}

/// A curl configuration that fetches the same pages.
bool writeCurlConfiguration(const QString &path, const QUrl &server, int leads)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("header = \"Authorization: Bearer " + key + "\"\nheader = \"Accept: application/json\"\nfail\nsilent\n");
    const int pages = (leads + PuffleRequests::pageSize - 1) / PuffleRequests::pageSize;
    LeadQuery query;
    query.campaign = CampaignId(campaignId);
    for (query.page = 1; query.page <= pages; ++query.page)
        file.write("url = \"" + PuffleRequests(server).listLeads(query).url.toEncoded() + "\"\noutput = \"/dev/null\"\n");
    return file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const int leads = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("store.sqlite"));
    if (!doneInChild([&] {
            fill(store, leads);
            return true;
        })) {
        std::fprintf(stderr, "the Practice store could not be filled\n");
        return 2;
    }
    const Test::SandboxProgram sandbox(key, {QStringLiteral("--store"), store});
    const QUrl server(QString(sandbox.waleadUrl()).replace(QStringLiteral("walead"), QStringLiteral("puffle")));
    const QString configuration = folder.filePath(QStringLiteral("pages.curl"));
    if (sandbox.waleadUrl().isEmpty() || !writeCurlConfiguration(configuration, server, leads)) {
        std::fprintf(stderr, "the Practice server did not start\n");
        return 2;
    }
    const std::vector<Contestant> contestants{
        {QStringLiteral("RosterListing"), {}, [&] { return load(server, leads); }},
        {QStringLiteral("curl --parallel"),
         {QStringLiteral("curl"), QStringLiteral("--parallel"), QStringLiteral("--parallel-max"), QString::number(atOnce),
          QStringLiteral("--config"), configuration}}};
    std::printf("%d leads, %d requests at once, whole processes, medians of %d\n", leads, atOnce, rounds);
    const std::vector<Measure> measures = measureSideBySide(contestants, rounds);
    for (size_t i = 0; i < contestants.size(); ++i)
        std::printf("%-20s %8.2f s %8.2f s of processor %8.0f MB%s\n", qPrintable(contestants[i].name), measures[i].seconds,
                    measures[i].processorSeconds, measures[i].megabytes, measures[i].ran ? "" : "  FAILED");
    if (!measures[0].ran || !measures[1].ran)
        return 2;
    const double ratio = measures[0].seconds / measures[1].seconds;
    std::printf("load, as a multiple of curl: %.2f (bar: %.1f)\n", ratio, bar);
    return ratio > bar ? 1 : 0;
}
