// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/loopbackserver.h"

#include "sandbox/growingthreads.h"
#include "sandbox/httpfront.h"
#include "sandbox/socketstream.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <future>
#include <utility>

namespace Muster::Sandbox {

namespace {

constexpr const char *address = "127.0.0.1";
// A connection holds its thread while it is open. A window and some command lines at once stay well below this.
constexpr size_t mostThreads = 32;
constexpr int mostWaiting = 64; // to connect; the library's own five are fewer than a window asks for at once
constexpr std::chrono::seconds idlePatience{10};
constexpr std::chrono::seconds readPatience{10};
constexpr size_t maxHeadLength = 64 * 1024;
constexpr size_t maxChunkFraming = 64 * 1024; // around the pieces of a body in chunks

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding") ||
           (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

bool isLength(const std::string &text)
{
    return std::ranges::all_of(text, [](unsigned char digit) { return std::isdigit(digit) != 0; });
}

/// True where the library would leave some of this request unread, so that it would be taken for the next one.
bool endsUnknown(const httplib::Request &request)
{
    if (request.has_header("Content-Encoding") || !isLength(request.get_header_value("Content-Length")))
        return true;
    return hasBody(request) && !bodyExpected(request.method);
}

} // namespace

LoopbackServer::LoopbackServer()
{
    set_tcp_nodelay(true); // without it, each answer waits 40 ms for a delayed acknowledgement
    set_keep_alive_max_count(10000);
    set_keep_alive_timeout(idlePatience.count()); // only what the answers tell; serve() does the waiting
    // The library's own choice is SO_REUSEPORT, with which two servers share a port and each gets half of the requests.
    set_socket_options([this](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        m_bound = socket;
    });
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

int LoopbackServer::bind(int port)
{
    const int taken = port == 0 ? std::max(0, bind_to_any_port(address)) : (bind_to_port(address, port) ? port : 0);
    if (taken == 0)
        m_bound = -1; // the library has closed it
    else
        ::listen(m_bound, mostWaiting);
    return taken;
}

void LoopbackServer::start()
{
    // The library's stop() is lost on a server that is not yet running; it is running once it asks for its threads.
    std::promise<void> running;
    new_task_queue = [&running] {
        auto *threads = new GrowingThreads(mostThreads); // the library owns it
        running.set_value();
        return threads;
    };
    m_bound = -1;
    m_listener = std::thread([this] { listen_after_bind(); });
    running.get_future().wait();
}

void LoopbackServer::stop()
{
    if (const int bound = std::exchange(m_bound, -1); bound >= 0)
        ::close(bound);
    if (!m_listener.joinable())
        return;
    m_open.endReading();
    Server::stop();
    m_listener.join();
}

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    if (m_open.add(socket)) {
        serve(socket);
        m_open.remove(socket);
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
}

void LoopbackServer::serve(socket_t socket)
{
    SocketStream stream(socket, readPatience);
    for (size_t left = keep_alive_max_count_; left > 0 && stream.waitForRequest(idlePatience); --left) {
        bool closing = false;
        bool understood = false;
        stream.allow(maxHeadLength);
        const auto prepare = [&understood, &stream](httplib::Request &request) { // called between the head and the body
            stream.allow(maxBodyLength + maxChunkFraming);
            understood = !endsUnknown(request);
            if (!understood) {
                request.headers.erase("Connection");
                request.set_header("Connection", "close");
            }
            if (!hasBody(request))
                request.set_header("Content-Length", "0"); // else the library reads until the other side hangs up
            request.ranges.clear();
            request.headers.erase("Accept-Encoding"); // within one machine, packing only costs time
        };
        if (!process_request(stream, left == 1, closing, prepare) || closing || !understood || stream.hasFailed())
            return;
    }
}

} // namespace Muster::Sandbox
