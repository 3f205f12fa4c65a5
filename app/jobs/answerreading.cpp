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

/// A redirected write is not sent on. 301, 307 and 308 say that it belongs elsewhere; 303 says that it was done and where to read of it,
/// and 302 is used for that as well.
bool isSentElsewhere(int status)
{
    return status == 301 || status == 307 || status == 308;
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
        return isSentElsewhere(error.httpStatus) ? WriteFailure::Final : WriteFailure::Lost;
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

WriteFailure failureOf(const ApiError &error, const WriteCapabilities &can)
{
    const WriteFailure failure = writeFailure(error);
    const bool isAboutPart = failure == WriteFailure::BadRow || failure == WriteFailure::TooLarge;
    return can.isWhole && isAboutPart ? WriteFailure::Final : failure;
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
