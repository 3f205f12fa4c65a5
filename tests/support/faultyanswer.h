// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/mishap.h"
#include "support/serversocket.h"

namespace Muster::Test {

/// The status that the client gets to see, in part at least; 0: none.
[[nodiscard]] int answeredStatus(const Mishap &mishap, const WireMessage &practice);

/// Lets the mishap befall the answer. `practice`: what Practice answered, where it was asked. False where the connection is to end.
bool sendFaulty(ServerSocket &client, const Mishap &mishap, const WireMessage &practice);

/// The answer of a server that is about to do it after all; the client is to ask no more on this connection.
void sendParting(ServerSocket &client, const Mishap &mishap);

} // namespace Muster::Test
