// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"

#include "base/logging.h"
#include "base/sqlite.h"
#include "sandbox/accesscheck.h"
#include "sandbox/admin/adminroutes.h"
#include "sandbox/admin/statusschedule.h"
#include "sandbox/demo/demofill.h"
#include "sandbox/httpfront.h"
#include "sandbox/loopbackserver.h"
#include "sandbox/puffle/puffleroutes.h"
#include "sandbox/router.h"
#include "sandbox/sendkit/sendkitroutes.h"
#include "sandbox/store/blockstore.h"
#include "sandbox/store/rosterstore.h"
#include "sandbox/store/schema.h"
#include "sandbox/store/sequencestore.h"
#include "sandbox/vendor.h"
#include "sandbox/walead/waleadroutes.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <array>
#include <condition_variable>

namespace Muster::Sandbox {

namespace {

QUrl below(QUrl url, QLatin1String prefix)
{
    url.setPath(prefix);
    return url;
}

QByteArray randomKey()
{
    std::array<quint32, 8> bits;
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A wait that the end of the server cuts short.
class Latency
{
public:
    explicit Latency(std::chrono::milliseconds span) : m_span(span) {}

    void holdBack()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_span, [this] { return m_ended; });
    }

    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_wake.notify_all();
    }

private:
    std::chrono::milliseconds m_span;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
};

} // namespace

class PracticeServer::Private
{
public:
    explicit Private(PracticeOptions given)
        : options(std::move(given)), apiKey(options.apiKey.isEmpty() ? randomKey() : options.apiKey), latency(options.latency)
    {
    }

    bool openStore();
    void addRoutes();
    Answer answerTo(const Request &request);
    bool bind();
    void listen();

    PracticeOptions options;
    QByteArray apiKey;
    QString error;
    quint16 port = 0;
    Latency latency;
    Router router;
    std::unique_ptr<BlockStore> blocks;
    std::unique_ptr<RosterStore> rosters;
    std::unique_ptr<SequenceStore> sequences;
    StatusSchedule schedule;
    LoopbackServer server; ///< last: its threads use everything above
};

bool PracticeServer::Private::openStore()
{
    try {
        blocks = std::make_unique<BlockStore>(options.storeFile);
        rosters = std::make_unique<RosterStore>(options.storeFile);
        sequences = std::make_unique<SequenceStore>(options.storeFile);
        if (options.seedDemo) {
            Database database(options.storeFile);
            prepareStore(database);
            fillWithDemo(database, QDateTime::currentDateTimeUtc());
        }
        return true;
    } catch (const SqliteError &failure) {
        error = QCoreApplication::translate("PracticeServer", "The Practice store %1 cannot be used: %2")
                    .arg(QDir::toNativeSeparators(options.storeFile), QString::fromUtf8(failure.what()));
        return false;
    }
}

void PracticeServer::Private::addRoutes()
{
    addWaleadRoutes(router, waleadPrefix, *blocks);
    addPuffleRoutes(router, pufflePrefix, *rosters);
    addAdminRoutes(router, adminPrefix,
                   {.vendor = QStringLiteral("puffle"),
                    .campaignsPath = pufflePrefix + QStringLiteral("/api/campaigns"),
                    .exists = [this](const QString &id) { return rosters->hasCampaign(id); },
                    .setStatus = [this](const QString &id, const QString &status) { return rosters->setCampaignStatus(id, status); }},
                   schedule);
    addSendKitRoutes(router, sendkitPrefix, *sequences, options.cursorPaging ? SendKitPaging::ByCursor : SendKitPaging::ByPage);
    addAdminRoutes(router, adminPrefix,
                   {.vendor = QStringLiteral("sendkit"),
                    .campaignsPath = sendkitPrefix + QStringLiteral("/v1/campaigns"),
                    .exists = [this](const QString &id) { return sequences->campaign(id).has_value(); },
                    .setStatus = [this](const QString &id, const QString &status) { return sequences->setCampaignStatus(id, status); }},
                   schedule);
}

/// A failing store is the server's fault, and a busy one passes.
Answer PracticeServer::Private::answerTo(const Request &request)
{
    try {
        Answer answer = router.route(request);
        schedule.noteAnswer(request, answer);
        return answer;
    } catch (const SqliteError &failure) {
        qCWarning(lcSandbox, "The Practice store failed: %s", failure.what());
        return failure.isBusy()
                   ? errorAnswerAt(request.path, 503, QStringLiteral("The store is busy"))
                   : errorAnswerAt(request.path, 500, QStringLiteral("The store failed: %1").arg(QString::fromUtf8(failure.what())));
    }
}

bool PracticeServer::Private::bind()
{
    port = static_cast<quint16>(server.bind(options.port));
    if (port == 0) {
        error =
            QCoreApplication::translate("PracticeServer", "Port %1 of 127.0.0.1 cannot be listened on. Another program may be using it.")
                .arg(QString::number(options.port));
        return false;
    }
    return true;
}

void PracticeServer::Private::listen()
{
    addRoutes();
    const auto respond = [this, access = AccessCheck(apiKey, port)](const Request &request) {
        const std::optional<Answer> refused = access.refuse(request);
        return refused ? *refused : answerTo(request);
    };
    attachFront(server, respond, [this] { latency.holdBack(); });
    server.start();
    qCDebug(lcSandbox, "Practice listens on port %d", int(port));
}

PracticeServer::PracticeServer(PracticeOptions options) : d(std::make_unique<Private>(std::move(options))) {}

PracticeServer::~PracticeServer()
{
    d->latency.end();
    d->server.stop();
}

bool PracticeServer::bind()
{
    return d->port != 0 || d->bind();
}

bool PracticeServer::start()
{
    Q_ASSERT_X(!d->blocks, "PracticeServer::start", "called twice");
    if (!d->openStore()) {
        d->server.stop();
        d->port = 0;
        return false;
    }
    if (!bind())
        return false;
    d->listen();
    return true;
}

QString PracticeServer::error() const
{
    return d->error;
}

quint16 PracticeServer::port() const
{
    return d->port;
}

QByteArray PracticeServer::apiKey() const
{
    return d->apiKey;
}

QUrl PracticeServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

QUrl PracticeServer::waleadUrl() const
{
    return below(url(), waleadPrefix);
}

QUrl PracticeServer::puffleUrl() const
{
    return below(url(), pufflePrefix);
}

QUrl PracticeServer::sendkitUrl() const
{
    return below(url(), sendkitPrefix);
}

} // namespace Muster::Sandbox
