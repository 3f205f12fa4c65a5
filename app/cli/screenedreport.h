// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Muster {
class Screening;
struct JobRecord;
} // namespace Muster

namespace Muster::Cli {

class Output;

// What `blocked add` and `roster add` say of a file's rows and the job they became.

/// The JSON value of product.md, "Command line"; with `requests` those of a dry run.
[[nodiscard]] QByteArray screenedJobJson(const Screening &screening, const JobRecord &job, const QByteArray &requests = {});

/// The result file where nothing is sent: every row with its verdict. Says where it is.
[[nodiscard]] tl::expected<void, QString> writeVerdicts(const QString &path, const Screening &screening, Output &output);

} // namespace Muster::Cli
