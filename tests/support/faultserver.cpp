// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"

#include "support/faultyanswer.h"
#include "support/serversocket.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Muster::Test {

namespace {

constexpr std::chrono::milliseconds longestHoldBack{100};

/// Binds the port of this machine; 0 picks one. Gives the listening descriptor.
int listenOn(quint16 &port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool isListening = ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), length) == 0 && ::listen(descriptor, 64) == 0 &&
                             ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    if (!isListening)
        qFatal("the fault server cannot listen on port %d", int(port));
    port = ntohs(address.sin_port);
    return descriptor;
}

} // namespace

class FaultServer::Private
{
public:
    Private(quint16 behind, quint32 seed) : practicePort(behind), dice(seed) {}

    void listen();
    void endConnections();
    void acceptAll(int descriptor);
    void joinFinished();
    void serve(int descriptor);
    bool serveOne(ServerSocket &client);
    bool carryOut(ServerSocket &client, WireMessage request, size_t index, const Mishap &mishap);
    [[nodiscard]] Mishap choose(const QByteArray &method, const QByteArray &target);
    [[nodiscard]] size_t record(const WireMessage &request, Mishap::Kind mishap);
    std::optional<WireMessage> pass(WireMessage request, size_t index);
    void note(size_t index, const std::function<void(ArrivedRequest &)> &change);
    void noteAnswered(size_t index, int status);
    bool waitForAnother();
    bool waitOut(int ms);

    const quint16 practicePort;
    quint16 port = 0;

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    std::mt19937 dice;
    QList<FaultRule> rules;
    QList<int> hits; ///< of each rule
    std::vector<ArrivedRequest> seen;
    QHash<QByteArray, int> written;
    qsizetype answered = 0;
    bool stopping = false;
    int listening = -1;
    std::set<int> open;
    std::list<std::thread> threads;
    std::set<std::thread::id> finished; ///< of these: only to be joined
    std::thread acceptor;
};

void FaultServer::Private::listen()
{
    const int descriptor = listenOn(port);
    const std::scoped_lock lock(mutex);
    stopping = false;
    listening = descriptor;
    acceptor = std::thread([this, descriptor] { acceptAll(descriptor); });
}

void FaultServer::Private::endConnections()
{
    {
        const std::scoped_lock lock(mutex);
        if (listening < 0)
            return;
        stopping = true;
        ::shutdown(std::exchange(listening, -1), SHUT_RDWR); // wakes accept()
        for (const int descriptor : open)
            ::shutdown(descriptor, SHUT_RDWR);
        changed.notify_all();
    }
    acceptor.join();
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
    finished.clear();
}

void FaultServer::Private::acceptAll(int descriptor)
{
    for (;;) {
        const int client = ::accept4(descriptor, nullptr, nullptr, SOCK_CLOEXEC);
        const std::scoped_lock lock(mutex);
        if (client < 0 || stopping) {
            if (client >= 0)
                ::close(client);
            ::close(descriptor);
            return;
        }
        joinFinished();
        open.insert(client);
        threads.emplace_back([this, client] { serve(client); });
    }
}

/// A client that is killed again and again leaves many.
void FaultServer::Private::joinFinished()
{
    threads.remove_if([this](std::thread &thread) {
        if (finished.erase(thread.get_id()) == 0)
            return false;
        thread.join();
        return true;
    });
}

void FaultServer::Private::serve(int descriptor)
{
    auto client = std::make_unique<ServerSocket>(descriptor);
    while (serveOne(*client)) {
    }
    const std::scoped_lock lock(mutex);
    open.erase(descriptor);
    client.reset(); // closed under the lock, or the number could be another connection's before it is erased
    finished.insert(std::this_thread::get_id());
}

Mishap FaultServer::Private::choose(const QByteArray &method, const QByteArray &target)
{
    const std::scoped_lock lock(mutex);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const FaultRule &rule = rules.at(i);
        if ((!rule.method.isEmpty() && rule.method != method) || !target.contains(rule.path))
            continue;
        const int hit = ++hits[i];
        const bool befalls = hit >= rule.from && hit - rule.from < rule.count;
        if (befalls && std::uniform_real_distribution<>(0.0, 1.0)(dice) < rule.probability)
            return rule.mishap;
    }
    return {};
}

size_t FaultServer::Private::record(const WireMessage &request, Mishap::Kind mishap)
{
    const QByteArrayList words = request.first.split(' ');
    ArrivedRequest entry;
    entry.method = words.value(0);
    entry.target = words.value(1);
    entry.key = request.header("x-api-key");
    entry.mishap = mishap;
    const std::scoped_lock lock(mutex);
    seen.push_back(std::move(entry));
    changed.notify_all();
    return seen.size() - 1;
}

void FaultServer::Private::note(size_t index, const std::function<void(ArrivedRequest &)> &change)
{
    const std::scoped_lock lock(mutex);
    change(seen[index]);
    changed.notify_all();
}

void FaultServer::Private::noteAnswered(size_t index, int status)
{
    const std::scoped_lock lock(mutex);
    seen[index].answeredStatus = status;
    ++answered;
    changed.notify_all();
}

/// One request from its first byte to its answer. False where the connection is to end.
bool FaultServer::Private::serveOne(ServerSocket &client)
{
    WireMessage request;
    request.lines = client.peekHead().replace("\r\n", "\n").split('\n');
    request.first = request.lines.takeFirst();
    if (request.first.isEmpty())
        return false;
    const Mishap mishap = choose(request.first.split(' ').value(0), request.first.split(' ').value(1));
    const size_t index = record(request, mishap.kind);
    const bool goesOn = mishap.kind != Mishap::Kind::ResetUnread && carryOut(client, std::move(request), index, mishap);
    if (mishap.kind == Mishap::Kind::ResetUnread)
        client.resetOnClose();
    note(index, [](ArrivedRequest &entry) { entry.isEnded = true; });
    return goesOn;
}

bool FaultServer::Private::carryOut(ServerSocket &client, WireMessage request, size_t index, const Mishap &mishap)
{
    if (!client.readHead(request))
        return false;
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (mishap.kind == Mishap::Kind::ResetMidRequest) {
        request.body = client.readBody(length / 2);
        client.resetOnClose();
        return false;
    }
    request.body = client.readBody(length);
    if (request.body.size() < length)
        return false;
    note(index, [&request](ArrivedRequest &entry) { entry.body = request.body; });

    if (mishap.kind == Mishap::Kind::Answer && mishap.isDone && mishap.lateness > 0) {
        sendParting(client, mishap);
        noteAnswered(index, mishap.status);
        if (waitOut(mishap.lateness))
            (void)pass(std::move(request), index);
        return false;
    }
    WireMessage answer;
    if (mishap.needsPractice()) {
        if (!waitOut(mishap.lateness))
            return false;
        const auto given = pass(std::move(request), index);
        if (!given) {
            client.resetOnClose();
            return false;
        }
        answer = *given;
    }
    if (mishap.kind == Mishap::Kind::HoldBack && !waitForAnother())
        return false;
    noteAnswered(index, answeredStatus(mishap, answer));
    const bool isHeard = sendFaulty(client, mishap, answer) && client.linger(0);
    note(index, [isHeard](ArrivedRequest &entry) { entry.isHeard = isHeard; });
    return isHeard;
}

/// Hands the request to Practice. Nothing where it gave no whole answer.
std::optional<WireMessage> FaultServer::Private::pass(WireMessage request, size_t index)
{
    if (practicePort == 0)
        return WireMessage{"HTTP/1.1 200 OK", {"Content-Type: application/json"}, "[]"};
    ServerSocket practice(ServerSocket::connectTo(practicePort));
    for (const char *name : {"Host", "Connection", "Accept-Encoding"})
        request.removeHeader(name);
    request.lines << "Host: 127.0.0.1:" + QByteArray::number(practicePort) << "Connection: close";
    if (!practice.write(request.head() + request.body))
        return std::nullopt;
    note(index, [](ArrivedRequest &entry) { entry.isPassedOn = true; });
    WireMessage answer;
    if (!practice.readHead(answer))
        return std::nullopt;
    answer.body = practice.readToEnd();
    if (answer.body.size() != answer.header("Content-Length").toLongLong())
        return std::nullopt;
    note(index, [this, &answer](ArrivedRequest &entry) {
        entry.practiceStatus = answer.status();
        if (!entry.isCarriedOut())
            return;
        entry.practiceBody = answer.body;
        const QByteArrayList items = entry.items();
        for (const QByteArray &item : items)
            ++written[item];
    });
    return answer;
}

/// Holds an answer until another request was answered after it came; none coming, it goes on after a while. False at the end.
bool FaultServer::Private::waitForAnother()
{
    std::unique_lock lock(mutex);
    const qsizetype before = answered;
    changed.wait_for(lock, longestHoldBack, [&] { return answered > before || stopping; });
    return !stopping;
}

/// False at the end.
bool FaultServer::Private::waitOut(int ms)
{
    std::unique_lock lock(mutex);
    return !changed.wait_for(lock, std::chrono::milliseconds(ms), [this] { return stopping; });
}

FaultServer::FaultServer(quint16 practicePort, quint32 seed) : d(std::make_unique<Private>(practicePort, seed))
{
    d->listen();
}

FaultServer::~FaultServer()
{
    d->endConnections();
}

quint16 FaultServer::port() const
{
    return d->port;
}

QUrl FaultServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

QUrl FaultServer::waleadUrl() const
{
    return url().resolved(QUrl(QStringLiteral("/walead")));
}

void FaultServer::setRules(const QList<FaultRule> &rules)
{
    const std::scoped_lock lock(d->mutex);
    d->rules = rules;
    d->hits = QList<int>(rules.size(), 0);
}

void FaultServer::refuse()
{
    d->endConnections();
}

void FaultServer::listen()
{
    d->listen();
}

QList<ArrivedRequest> FaultServer::seen(qsizetype from) const
{
    const std::scoped_lock lock(d->mutex);
    return QList<ArrivedRequest>(d->seen.begin() + from, d->seen.end());
}

qsizetype FaultServer::seenCount() const
{
    const std::scoped_lock lock(d->mutex);
    return qsizetype(d->seen.size());
}

int FaultServer::openCount() const
{
    const std::scoped_lock lock(d->mutex);
    return int(std::ranges::count_if(d->seen, [](const ArrivedRequest &entry) { return !entry.isEnded; }));
}

QHash<QByteArray, int> FaultServer::timesWritten() const
{
    const std::scoped_lock lock(d->mutex);
    return d->written;
}

bool FaultServer::waitForRequests(const std::function<bool(qsizetype)> &enough, int ms) const
{
    std::unique_lock lock(d->mutex);
    return d->changed.wait_for(lock, std::chrono::milliseconds(ms), [&] { return enough(qsizetype(d->seen.size())); });
}

} // namespace Muster::Test
