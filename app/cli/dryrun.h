// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Muster {
class JobService;
struct JobOrder;
} // namespace Muster

namespace Muster::Cli {

class Output;

/// Shows the exact requests of an order instead of sending them: to people in their order, numbered, as curl with the key as `<key>`; or,
/// with `file`, the same written there as a shell script. Gives them as a JSON array of `{"method","url","headers","body"}`.
[[nodiscard]] tl::expected<QByteArray, QString> showRequests(const JobService &jobs, const JobOrder &order, Output &output,
                                                             const std::optional<QString> &file);

} // namespace Muster::Cli
