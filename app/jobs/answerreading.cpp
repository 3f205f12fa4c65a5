// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/answerreading.h"

#include <QCoreApplication>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

constexpr int contentTooLarge = 413;
constexpr int unsupportedMediaType = 415;

WriteFailure invalidFailure(int status)
{
    if (status == contentTooLarge)
        return WriteFailure::TooLarge;
    // Without a status Muster refused it itself; 415 says nothing about any row.
    return status == 0 || status == unsupportedMediaType ? WriteFailure::Final : WriteFailure::BadRow;
}

} // namespace

WriteFailure writeFailure(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        return invalidFailure(error.httpStatus);
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
        return WriteFailure::Unreached;
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Server:
    case ErrorKind::OutcomeUnknown:
        return WriteFailure::Lost;
    case ErrorKind::BadResponse:
        // A redirected write was not done where it was sent, and is not sent on.
        return error.httpStatus >= 300 && error.httpStatus <= 399 ? WriteFailure::Final : WriteFailure::Lost;
    case ErrorKind::Untrusted:
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Frozen:
        break;
    }
    return WriteFailure::Final;
}

bool mayPass(const ApiError &readFailure)
{
    switch (readFailure.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::OutcomeUnknown:
        return true;
    default:
        return false;
    }
}

QString refusalWords(const ApiError &error)
{
    if (!error.detail.isEmpty())
        return error.detail;
    return Text::tr("Refused without a reason (HTTP status %1).").arg(error.httpStatus);
}

} // namespace Muster
