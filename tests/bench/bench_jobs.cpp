// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// What it costs that a job cannot lose a row:
//   muster-bench-jobs [ROWS]
// With 100 ms of latency, the wall time of a job beside the ideal (batches x latency / concurrency); without latency, beside bare calls of
// WaLeadApi in the same run; and the longest stall of the real window while such a job runs. Exits 1 where a bar is missed.

#include "base/clock.h"
#include "bench/stallwatch.h"
#include "gui/scriptedprompts.h"
#include "mainwindow.h"
#include "models/blockedleadsmodel.h"
#include "net/httpclient.h"
#include "net/networkaccess.h"
#include "pages/blocklistpage.h"
#include "sandbox/practiceserver.h"
#include "services/blockoperation.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"
#include "services/screenedcontent.h"
#include "store/settings.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr double idealBar = 1.15;
constexpr double overheadBar = 0.10;
constexpr double stallBar = 50.0;
constexpr int batchSize = 100;
constexpr int atOnce = 4;
constexpr int rounds = 5;

QList<BlockRequest> people(int count)
{
    QList<BlockRequest> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i)
        all.append({QStringLiteral("person-of-some-length-%1").arg(i), QStringLiteral("Requested opt-out")});
    return all;
}

std::shared_ptr<const JobContent> contentOf(const QList<BlockRequest> &people)
{
    QList<JobRow> rows;
    rows.reserve(people.size());
    for (const BlockRequest &person : people)
        rows << BlockOperation::rowFor(person);
    return std::make_shared<ListedContent>(rows);
}

/// Practice on an empty store, and a profile of its own.
struct Place
{
    explicit Place(int latencyMs)
        : server(options(latencyMs)),
          settings(folder.filePath(QStringLiteral("settings.ini"))),
          network(makeNetworkAccess()),
          connections(settings, *network, clock),
          jobs(folder.path(), connections, clock)
    {
        if (!server.start())
            qFatal("%s", qPrintable(server.error()));
        connections.setPractice(server.url(), server.apiKey());
    }

    [[nodiscard]] Sandbox::PracticeOptions options(int latencyMs) const
    {
        Sandbox::PracticeOptions options;
        options.storeFile = folder.filePath(QStringLiteral("practice.sqlite"));
        options.latency = std::chrono::milliseconds(latencyMs);
        return options;
    }

    /// Begins the job; `ended` is called when it has.
    void start(const std::shared_ptr<const JobContent> &content, const std::function<void(const JobRecord &)> &ended)
    {
        QObject::connect(&jobs, &JobService::jobEnded, &jobs, ended);
        JobOrder order;
        order.connection = *connections.find(ConnectionService::practiceName());
        order.place = QStringLiteral("Workspace blocklist");
        order.content = content;
        jobs.start(order, &jobs, [](const tl::expected<JobId, QString> &id) {
            if (!id)
                qFatal("%s", qPrintable(id.error()));
        });
    }

    QTemporaryDir folder;
    Sandbox::PracticeServer server;
    Settings settings;
    SystemClock clock;
    std::unique_ptr<QNetworkAccessManager> network;
    ConnectionService connections;
    JobService jobs;
};

void requireAllDone(const JobRecord &job)
{
    if (job.state != JobState::Done || job.counts.accepted != job.counts.rows)
        qFatal("the job is %s with %lld of %lld rows", qPrintable(jobStateWord(job)), job.counts.accepted, job.counts.rows);
}

/// Of all threads, Practice's too, in seconds: what the wall time comes to where other programs want the machine as well.
double processorTime()
{
    std::timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

struct JobTimes
{
    double writing = 0; ///< seconds, from the moment its rows are in the journal
    double whole = 0;   ///< from the order
    double processor = 0;
};

JobTimes timeJob(int latencyMs, const QList<BlockRequest> &people)
{
    Place place(latencyMs);
    const auto content = contentOf(people);
    QEventLoop loop;
    QElapsedTimer sinceOrder;
    qint64 begun = 0;
    JobTimes times;
    QObject::connect(&place.jobs, &JobService::jobStarted, &place.jobs, [&] { begun = sinceOrder.nsecsElapsed(); });
    const double processorBefore = processorTime();
    sinceOrder.start();
    place.start(content, [&](const JobRecord &job) {
        requireAllDone(job);
        const qint64 ended = sinceOrder.nsecsElapsed();
        times = {static_cast<double>(ended - begun) / 1e9, static_cast<double>(ended) / 1e9, processorTime() - processorBefore};
        loop.quit();
    });
    loop.exec();
    return times;
}

/// The same requests, as many at once, and nothing written down.
JobTimes timeBareCalls(int latencyMs, const QList<BlockRequest> &people)
{
    Place place(latencyMs);
    HttpClient client(*place.network, place.clock, {place.server.waleadUrl(), WaLeadApi::keyHeader(), place.server.apiKey()});
    WaLeadApi api(client, place.server.waleadUrl());
    QEventLoop loop;
    qsizetype next = 0;
    qint64 blocked = 0;
    const std::function<void()> sendNext = [&] {
        if (next >= people.size())
            return;
        const QList<BlockRequest> batch = people.mid(next, batchSize);
        next += batch.size();
        api.addWorkspaceBlocks(batch, &api)->onDone(&api, [&](const Result<WriteCount> &done) {
            blocked += done ? done->count.value_or(0) : 0;
            sendNext();
            if (!done || blocked == people.size())
                loop.quit();
        });
    };
    const double processorBefore = processorTime();
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < atOnce; ++i)
        sendNext();
    loop.exec();
    if (blocked != people.size())
        qFatal("the bare calls blocked %lld", blocked);
    const double whole = static_cast<double>(elapsed.nsecsElapsed()) / 1e9;
    return {whole, whole, processorTime() - processorBefore};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

bool benchLatency(const QList<BlockRequest> &people)
{
    constexpr int latencyMs = 100;
    const qsizetype batches = (people.size() + batchSize - 1) / batchSize;
    const double ideal = static_cast<double>(batches) * latencyMs / 1000.0 / atOnce;
    const JobTimes bare = timeBareCalls(latencyMs, people);
    const JobTimes job = timeJob(latencyMs, people);
    const double ratio = job.whole / ideal;
    std::printf("100 ms latency: ideal %.2f s, bare calls %.2f s, job %.2f s (writing %.2f s): %.3f of the ideal (bar: %.2f)\n", ideal,
                bare.whole, job.whole, job.writing, ratio, idealBar);
    std::fflush(stdout);
    return ratio <= idealBar;
}

bool benchOverhead(const QList<BlockRequest> &people)
{
    QList<double> overheads;
    for (int i = 0; i < rounds; ++i) { // by turns: the machine has better and worse moments
        const JobTimes calls = timeBareCalls(0, people);
        const JobTimes job = timeJob(0, people);
        overheads << job.whole / calls.whole - 1.0;
        std::printf("  bare calls %.2f s (processor %.2f s), job %.2f s (writing %.2f s, processor %.2f s)\n", calls.whole, calls.processor,
                    job.whole, job.writing, job.processor);
        std::fflush(stdout);
    }
    const double overhead = median(overheads);
    std::printf("no latency, median of the pairs: overhead %.1f %% (bar: %.0f %%)\n", overhead * 100, overheadBar * 100);
    return overhead <= overheadBar;
}

bool benchWindow(const QList<BlockRequest> &people)
{
    Place place(0);
    ScriptedPrompts prompts;
    SuppressionIndex suppressions(place.folder.filePath(QStringLiteral("blocklists")), place.connections, place.clock);
    RosterIndex rosters(place.connections);
    MainWindow window({place.connections, place.jobs, suppressions, rosters, place.settings, prompts, place.folder.path()});
    window.resize(1280, 800);
    window.show();
    const auto isLoaded = [&window] {
        const BlocklistPage *page = window.currentPage();
        return page && page->model().state() == BlockedLeadsModel::State::Loaded && !page->model().isRefreshing();
    };
    StallWatch watch;
    StallWatch::printHeading();
    watch.measure(
        QStringLiteral("open the window"), [] {}, isLoaded);
    const auto content = contentOf(people);
    bool isEnded = false;
    const double during = watch.measure(
        QStringLiteral("job of %1 rows").arg(people.size()),
        [&] {
            place.start(content, [&](const JobRecord &job) {
                requireAllDone(job);
                isEnded = true;
            });
        },
        [&] { return isEnded; });
    const double after = watch.measure(
        QStringLiteral("until the list is read again"), [] {}, isLoaded);
    std::printf("longest stall of the window: %.1f ms (bar: %.0f ms)\n", std::max(during, after), stallBar);
    return std::max(during, after) <= stallBar;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Light);
    const QList<BlockRequest> everybody = people(app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 100'000);
    const bool isFast = benchLatency(everybody);
    const bool isCheap = benchOverhead(everybody);
    const bool isSmooth = benchWindow(everybody);
    return isFast && isCheap && isSmooth ? 0 : 1;
}
