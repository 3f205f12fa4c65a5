// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"

#include <QString>

#include <atomic>
#include <functional>

namespace Muster {

class JobService;
struct JobOrder;

/// A request of a dry run: a comment with its number, from 1, and the curl command, the key left out.
[[nodiscard]] QString numberedCurl(qint64 number, const HttpRequest &request, const QByteArray &keyHeader);

/// Writes all requests of an order into a shell script of curl commands, the key left out; whole or not at all. `people` rows will be
/// written. May be called on a worker; `progressed` is told there how many requests are written, now and then. Gives a sentence where it
/// failed, and nothing where it did not or `stop` was set.
[[nodiscard]] QString writeRequestScript(const QString &path, const JobService &jobs, const JobOrder &order, qint64 people,
                                         const std::atomic<bool> &stop, const std::function<void(qint64 requests)> &progressed);

} // namespace Muster
