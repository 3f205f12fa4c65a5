// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "cli/exitcode.h"
#include "net/httprequest.h"
#include "services/writeoutcome.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Muster::Cli {

class OrderedJson;
class Output;

/// How a bulk write ended, for its exit status.
struct WriteEnd
{
    WriteTotals totals;
    qint64 invalid = 0;
    qint64 missing = 0; ///< on --verify
    std::optional<ApiError> stoppedBy;
    bool interrupted = false;
    bool namedCampaign = false;
};

[[nodiscard]] ExitCode exitCodeFor(const WriteEnd &end);

/// "sent", "accepted", "duplicates", "rejected", "not_sent".
void addTotals(OrderedJson &json, const WriteTotals &totals);

/// The requests of a dry run as a JSON array of `{"method","url","body"}`.
[[nodiscard]] QByteArray requestsJson(const QList<HttpRequest> &requests);
/// The same for people: as curl, with the key left out.
void printRequests(Output &output, const QList<HttpRequest> &requests);

/// The word for a result file: "accepted", "rejected" or "not_sent".
[[nodiscard]] QString outcomeWord(OutcomeState state);

} // namespace Muster::Cli
