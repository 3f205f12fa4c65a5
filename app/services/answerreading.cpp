// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/answerreading.h"

#include <QCoreApplication>

namespace Muster {

bool refusesRows(const ApiError &error)
{
    constexpr int unsupportedMediaType = 415; // says nothing about any row
    return error.kind == ErrorKind::Invalid && error.httpStatus != 0 && error.httpStatus != unsupportedMediaType;
}

bool leavesFateOpen(const ApiError &error)
{
    return error.kind == ErrorKind::OutcomeUnknown || error.kind == ErrorKind::Server || error.kind == ErrorKind::BadResponse;
}

QString refusalText(const ApiError &error)
{
    if (!error.detail.isEmpty())
        return error.detail;
    return QCoreApplication::translate("BlockRun", "Refused without a reason (HTTP status %1).").arg(error.httpStatus);
}

ApiError outOfMemory()
{
    return {ErrorKind::BadResponse, 0, {}, QCoreApplication::translate("BlockRun", "The list is more than fits into memory."), {}, {}, {}};
}

WriteTotals totalsOf(const QList<RowOutcome> &outcomes)
{
    WriteTotals totals;
    totals.rows = outcomes.size();
    for (const RowOutcome &outcome : outcomes) {
        totals.accepted += outcome.state == OutcomeState::Accepted ? 1 : 0;
        totals.rejected += outcome.state == OutcomeState::Rejected ? 1 : 0;
        totals.notSent += outcome.state == OutcomeState::NotSent ? 1 : 0;
    }
    totals.sent = totals.accepted + totals.rejected;
    return totals;
}

QStringList identifiersOf(const QList<BlockRequest> &people)
{
    QStringList identifiers;
    identifiers.reserve(people.size());
    for (const BlockRequest &person : people)
        identifiers << person.publicIdentifier;
    return identifiers;
}

} // namespace Muster
