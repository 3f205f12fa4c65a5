// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"

#include "base/logging.h"
#include "sandbox/accesscheck.h"
#include "sandbox/httpfront.h"
#include "sandbox/loopbackserver.h"
#include "sandbox/router.h"
#include "sandbox/store/blockstore.h"
#include "base/sqlite.h"
#include "sandbox/walead/waleadroutes.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <array>
#include <condition_variable>

namespace Muster::Sandbox {

namespace {

constexpr QLatin1String waleadPrefix("/walead");
constexpr QLatin1String pufflePrefix("/puffle");
constexpr QLatin1String sendkitPrefix("/sendkit");

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
    bool listen();

    PracticeOptions options;
    QByteArray apiKey;
    QString error;
    quint16 port = 0;
    Latency latency;
    Router router;
    std::unique_ptr<BlockStore> store;
    LoopbackServer server; ///< last: its threads use everything above
};

bool PracticeServer::Private::openStore()
{
    try {
        store = std::make_unique<BlockStore>(options.storeFile);
        if (options.seedDemo)
            store->fillWithDemo(QDateTime::currentDateTimeUtc());
        return true;
    } catch (const SqliteError &failure) {
        error = QCoreApplication::translate("PracticeServer", "The Practice store %1 cannot be used: %2")
                    .arg(QDir::toNativeSeparators(options.storeFile), QString::fromUtf8(failure.what()));
        return false;
    }
}

bool PracticeServer::Private::listen()
{
    port = static_cast<quint16>(server.bind(options.port));
    if (port == 0) {
        error =
            QCoreApplication::translate("PracticeServer", "Port %1 of 127.0.0.1 cannot be listened on. Another program may be using it.")
                .arg(QString::number(options.port));
        return false;
    }
    addWaleadRoutes(router, waleadPrefix, *store);
    const auto respond = [this, access = AccessCheck(apiKey, port)](const Request &request) {
        const std::optional<Answer> refused = access.refuse(request);
        return refused ? *refused : router.route(request);
    };
    attachFront(server, respond, [this] { latency.holdBack(); });
    server.start();
    qCDebug(lcSandbox, "Practice listens on port %d", int(port));
    return true;
}

PracticeServer::PracticeServer(PracticeOptions options) : d(std::make_unique<Private>(std::move(options))) {}

PracticeServer::~PracticeServer()
{
    d->latency.end();
    d->server.stop();
}

bool PracticeServer::start()
{
    Q_ASSERT_X(!d->store, "PracticeServer::start", "called twice");
    return d->openStore() && d->listen();
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
