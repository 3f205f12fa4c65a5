// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

class QDateTime;

namespace Muster {

/// A Retry-After header (RFC 9110, 10.2.3): whole seconds or an HTTP date. None where it is absent or unreadable; never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &value, const QDateTime &nowUtc);

} // namespace Muster
