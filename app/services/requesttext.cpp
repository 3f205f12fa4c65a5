// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/requesttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::Unreachable:
        return Text::tr("No connection");
    case Fault::Untrusted:
        return Text::tr("Certificate not trusted");
    case Fault::Dropped:
        return Text::tr("Connection lost");
    case Fault::TimedOut:
        return Text::tr("Timed out");
    case Fault::Garbled:
        return Text::tr("Unreadable answer");
    case Fault::TooLarge:
        return Text::tr("Answer too large");
    }
    return {};
}

QString spanText(std::chrono::milliseconds span)
{
    constexpr int second = 1000;
    const QLocale locale;
    if (span.count() < second)
        return Text::tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(span.count())));
    return Text::tr("%1 s").arg(locale.toString(static_cast<double>(span.count()) / second, 'f', 1));
}

QString retryText(const LoggedRequest &request)
{
    constexpr int tooMany = 429;
    const QString wait = spanText(request.wait);
    if (request.state == LoggedRequest::State::Failed)
        return Text::tr("The server was not reached or did not answer; tried again after %1.").arg(wait);
    if (request.status == tooMany)
        return Text::tr("The server asked to slow down; tried again after %1.").arg(wait);
    return Text::tr("The server failed; tried again after %1.").arg(wait);
}

} // namespace

QString requestOutcomeText(const LoggedRequest &request)
{
    switch (request.state) {
    case LoggedRequest::State::UnderWay:
        return Text::tr("Under way");
    case LoggedRequest::State::Answered:
        return QString::number(request.status);
    case LoggedRequest::State::Failed:
        return faultText(request.fault);
    case LoggedRequest::State::Cancelled:
        return Text::tr("Cancelled");
    }
    return {};
}

QString requestFollowUpText(const LoggedRequest &request)
{
    if (request.next == LoggedRequest::Next::Retry)
        return retryText(request);
    if (request.next == LoggedRequest::Next::Redirect)
        return Text::tr("The server pointed to another of its addresses, which was asked next.");
    return request.isError() ? Text::tr("Not tried again.") : QString();
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString requestDurationText(const LoggedRequest &request)
{
    return request.state == LoggedRequest::State::UnderWay ? QString() : spanText(request.duration);
}

QString requestPath(const LoggedRequest &request)
{
    const qsizetype host = request.url.indexOf(QLatin1String("://")) + 3;
    const qsizetype path = request.url.indexOf(QLatin1Char('/'), host);
    return path < 0 ? QStringLiteral("/") : request.url.mid(path);
}

QString requestDetailsText(const LoggedRequest &request)
{
    QStringList lines;
    lines << QString::fromLatin1(methodName(request.method)) + QLatin1Char(' ') + request.url;
    lines << Text::tr("Began: %1").arg(QLocale().toString(request.began.toLocalTime(), QLocale::LongFormat));
    QString outcome = Text::tr("Outcome: %1").arg(requestOutcomeText(request));
    if (request.state != LoggedRequest::State::UnderWay)
        outcome += QStringLiteral(" · ") + requestDurationText(request);
    lines << outcome;
    lines << Text::tr("Attempt: %1").arg(request.attempt);
    lines << Text::tr("Sent: %1").arg(sizeText(request.requestBytes));
    if (request.state == LoggedRequest::State::Answered)
        lines << Text::tr("Received: %1").arg(sizeText(request.answerBytes));
    if (!request.requestId.isEmpty())
        lines << Text::tr("Request ID of the server: %1").arg(request.requestId);
    const QString followUp = requestFollowUpText(request);
    if (!followUp.isEmpty())
        lines << followUp;
    lines << QString() << asCurl(request);
    return lines.join(QLatin1Char('\n'));
}

QString requestLine(const LoggedRequest &request)
{
    return QStringList{request.began.toString(Qt::ISODateWithMs),
                       QString::fromLatin1(methodName(request.method)),
                       request.url,
                       requestOutcomeText(request),
                       requestDurationText(request),
                       QString::number(request.requestBytes),
                       QString::number(request.answerBytes),
                       QString::number(request.attempt),
                       request.requestId,
                       requestFollowUpText(request)}
        .join(QLatin1Char('\t'));
}

} // namespace Muster
