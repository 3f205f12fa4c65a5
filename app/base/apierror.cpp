// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/apierror.h"

#include <QCoreApplication>
#include <QStringList>

namespace Muster {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

QString detailsOf(const ApiError &error)
{
    QStringList lines;
    if (error.httpStatus != 0)
        lines << Text::tr("HTTP status %1").arg(error.httpStatus);
    if (!error.serverCode.isEmpty())
        lines << Text::tr("Code: %1").arg(error.serverCode);
    if (!error.detail.isEmpty())
        lines << error.detail;
    if (!error.requestId.isEmpty())
        lines << Text::tr("Request ID: %1").arg(error.requestId);
    if (!error.rawBody.isEmpty() && error.rawBody != error.detail)
        lines << error.rawBody;
    return lines.join(QLatin1Char('\n'));
}

QString invalidText(const ApiError &error, const QString &name)
{
    return error.detail.isEmpty() ? Text::tr("%1 refused the request.").arg(name)
                                  : Text::tr("%1 refused the request: %2").arg(name, error.detail);
}

QString whenToTryAgain(const ApiError &error)
{
    constexpr qint64 secondsPerMinute = 60;
    const qint64 seconds = error.retryAfter ? std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count() : 0;
    if (seconds <= secondsPerMinute)
        return Text::tr("Try again in a few minutes.");
    return Text::tr("Try again in %Ln minute(s).", nullptr, static_cast<int>((seconds + secondsPerMinute - 1) / secondsPerMinute));
}

} // namespace

QString UserText::oneLine() const
{
    QStringList sentences{whatHappened, whatMusterDid, whatToDo};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

UserText userText(const ApiError &error, const QString &name)
{
    const QString details = detailsOf(error);
    switch (error.kind) {
    case ErrorKind::Offline:
        return {Text::tr("%1 could not be reached.").arg(name), Text::tr("Muster stopped there."),
                Text::tr("Check the network and the connection's address, then try again."), details};
    case ErrorKind::Untrusted:
        return {Text::tr("%1's certificate cannot be trusted.").arg(name), Text::tr("Muster sent nothing there."),
                Text::tr("Check the connection's address. If it is right, ask whoever runs that server or your network."), details};
    case ErrorKind::Timeout:
        return {Text::tr("%1 did not answer in time.").arg(name), Text::tr("Muster tried several times and stopped waiting."),
                Text::tr("Try again in a minute."), details};
    case ErrorKind::Cancelled:
        return {Text::tr("Cancelled."), {}, {}, details};
    case ErrorKind::Unauthorised:
        return {Text::tr("%1 did not accept the API key.").arg(name),
                {},
                Text::tr("Enter the key again; it may have been revoked or mistyped."),
                details};
    case ErrorKind::Forbidden:
        return {Text::tr("This key may not do that in %1.").arg(name),
                {},
                Text::tr("Ask an administrator of the workspace, or check the plan's licence."),
                details};
    case ErrorKind::NotFound:
        return {Text::tr("%1 does not know what was asked for.").arg(name),
                {},
                Text::tr("Check the campaign's ID and the connection's address."),
                details};
    case ErrorKind::Conflict:
        if (error.httpStatus == 0 && !error.detail.isEmpty()) // found by Muster before it wrote
            return {error.detail, {}, {}, details};
        return {Text::tr("Something changed in %1 at the same time.").arg(name), Text::tr("Muster did not overwrite it."),
                Text::tr("Reload and try again."), details};
    case ErrorKind::Frozen:
        return {Text::tr("The campaign has left draft, so its roster is frozen."), Text::tr("Muster stopped."),
                Text::tr("Only a draft campaign's leads can be changed."), details};
    case ErrorKind::RateLimited:
        return {Text::tr("%1 asked Muster to slow down.").arg(name), Text::tr("Muster stopped there."), whenToTryAgain(error), details};
    case ErrorKind::Invalid:
        return {invalidText(error, name), Text::tr("Muster did not send it again."), Text::tr("Correct it and try again."), details};
    case ErrorKind::BadResponse:
        return {Text::tr("%1 sent an answer that Muster cannot read.").arg(name), Text::tr("Muster did not guess at it."),
                Text::tr("Check the connection's address; if it is right, try again later."), details};
    case ErrorKind::Server:
        return {Text::tr("%1 has a problem of its own.").arg(name), Text::tr("Muster stopped there."), whenToTryAgain(error), details};
    case ErrorKind::OutcomeUnknown:
        return {Text::tr("%1's answer to a change was lost.").arg(name), Text::tr("Muster did not repeat the change blindly."),
                Text::tr("Reload to see what happened before you try again."), details};
    }
    return {Text::tr("%1 failed.").arg(name), {}, Text::tr("Try again."), details};
}

} // namespace Muster
