// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <functional>
#include <string>

namespace httplib {
class Server;
}

namespace Muster::Sandbox {

/// The longest request body that is read.
inline constexpr size_t maxBodyLength = 8 * 1024 * 1024;

/// Whether the HTTP library reads the body of a request with this method.
[[nodiscard]] bool bodyExpected(const std::string &method);

/// Answers a request; called on the server's threads, several at once. Whatever it throws becomes a 500.
using Responder = std::function<Answer(const Request &)>;

/// Sends every request that `server` understands through `respond`, with its body read in full. A body over maxBodyLength gets
/// 413, one that breaks off 400; `respond` sees neither. `holdBack` is called before every answer.
void attachFront(httplib::Server &server, Responder respond, std::function<void()> holdBack);

} // namespace Muster::Sandbox
