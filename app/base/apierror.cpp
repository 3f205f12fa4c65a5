// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/apierror.h"

#include <QCoreApplication>
#include <QStringList>

namespace Muster {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ApiError", text);
}

QString detailsOf(const ApiError &error)
{
    QStringList lines;
    if (error.httpStatus != 0)
        lines << tr("HTTP status %1").arg(error.httpStatus);
    if (!error.serverCode.isEmpty())
        lines << tr("Code: %1").arg(error.serverCode);
    if (!error.detail.isEmpty())
        lines << error.detail;
    if (!error.requestId.isEmpty())
        lines << tr("Request ID: %1").arg(error.requestId);
    if (!error.rawBody.isEmpty() && error.rawBody != error.detail)
        lines << error.rawBody;
    return lines.join(QLatin1Char('\n'));
}

QString invalidText(const ApiError &error, const QString &name)
{
    return error.detail.isEmpty() ? tr("%1 refused the request.").arg(name) : tr("%1 refused the request: %2").arg(name, error.detail);
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
        return {tr("%1 could not be reached.").arg(name), tr("Muster tried several times and changed nothing."),
                tr("Check the network and the connection's address, then try again."), details};
    case ErrorKind::Timeout:
        return {tr("%1 did not answer in time.").arg(name), tr("Muster tried several times and stopped waiting."),
                tr("Try again in a minute."), details};
    case ErrorKind::Cancelled:
        return {tr("Cancelled."), {}, {}, details};
    case ErrorKind::Unauthorised:
        return {tr("%1 did not accept the API key.").arg(name), {}, tr("Enter the key again; it may have been revoked or mistyped."), details};
    case ErrorKind::Forbidden:
        return {tr("This key may not do that in %1.").arg(name), {}, tr("Ask an administrator of the workspace, or check the plan's licence."), details};
    case ErrorKind::NotFound:
        return {tr("%1 does not know what was asked for.").arg(name), {}, tr("Check the campaign's ID and the connection's address."), details};
    case ErrorKind::Conflict:
        return {tr("Something changed in %1 at the same time.").arg(name), tr("Muster did not overwrite it."), tr("Reload and try again."), details};
    case ErrorKind::Frozen:
        return {tr("The campaign has left draft, so its roster is frozen."), tr("Muster stopped."), tr("Only a draft campaign's leads can be changed."), details};
    case ErrorKind::RateLimited:
        return {tr("%1 asked Muster to slow down.").arg(name), tr("Muster waited and tried several times."), tr("Try again in a few minutes."), details};
    case ErrorKind::Invalid:
        return {invalidText(error, name), tr("Nothing of that request was kept."), tr("Correct it and try again."), details};
    case ErrorKind::BadResponse:
        return {tr("%1 sent an answer that Muster cannot read.").arg(name), tr("Muster did not guess at it."),
                tr("Check the connection's address; if it is right, try again later."), details};
    case ErrorKind::Server:
        return {tr("%1 has a problem of its own.").arg(name), tr("Muster tried several times."), tr("Try again in a few minutes."), details};
    case ErrorKind::OutcomeUnknown:
        return {tr("%1's answer to a change was lost.").arg(name), tr("Muster did not repeat the change blindly."),
                tr("Reload to see what happened before you try again."), details};
    }
    return {tr("%1 failed.").arg(name), {}, tr("Try again."), details};
}

} // namespace Muster
