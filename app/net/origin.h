// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace Muster {

/// True for `localhost`, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Same scheme, host and port, the scheme's default port included. False for a URL without a host.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/// Where a key may be sent at all: https anywhere, plain http to this machine only.
[[nodiscard]] bool mayCarryKey(const QUrl &url);

} // namespace Muster
