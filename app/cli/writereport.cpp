// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/writereport.h"

#include "api/walead/waleadapi.h"
#include "cli/orderedjson.h"
#include "cli/output.h"

namespace Muster::Cli {

ExitCode exitCodeFor(const WriteEnd &end)
{
    if (end.stoppedBy)
        return exitCodeFor(end.stoppedBy->kind, end.namedCampaign);
    if (end.interrupted)
        return ExitCode::Interrupted;
    if (end.totals.notSent > 0)
        return ExitCode::ServerFailed; // an answer was lost, and the read-back did not find these
    return end.invalid > 0 || end.totals.rejected > 0 || end.missing > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok;
}

void addTotals(OrderedJson &json, const WriteTotals &totals)
{
    json.add(QLatin1String("sent"), totals.sent)
        .add(QLatin1String("accepted"), totals.accepted)
        .add(QLatin1String("duplicates"), totals.duplicates)
        .add(QLatin1String("rejected"), totals.rejected)
        .add(QLatin1String("not_sent"), totals.notSent);
}

QByteArray requestsJson(const QList<HttpRequest> &requests)
{
    QList<QByteArray> elements;
    for (const HttpRequest &request : requests) {
        OrderedJson element;
        element.add(QLatin1String("method"), QString::fromLatin1(methodName(request.method)))
            .add(QLatin1String("url"), request.url.toString(QUrl::FullyEncoded))
            .addRaw(QLatin1String("body"), request.body.isEmpty() ? QByteArrayLiteral("null") : request.body);
        elements << element.text();
    }
    return jsonArray(elements);
}

void printRequests(Output &output, const QList<HttpRequest> &requests)
{
    for (const HttpRequest &request : requests) {
        output.result(QString());
        output.result(asCurl(request, WaLeadApi::keyHeader()));
    }
}

QString outcomeWord(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Accepted:
        return QStringLiteral("accepted");
    case OutcomeState::Rejected:
        return QStringLiteral("rejected");
    case OutcomeState::NotSent:
        break;
    }
    return QStringLiteral("not_sent");
}

} // namespace Muster::Cli
