// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dryrun.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "export/atomicfile.h"
#include "net/httprequest.h"
#include "net/wirerequest.h"
#include "services/jobservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

QByteArray asJson(const HttpRequest &request, const QByteArray &keyHeader)
{
    OrderedJson headers;
    for (const auto &[name, value] : wireHeaders(request, keyHeader, "<key>"))
        headers.add(QLatin1String(name), QString::fromLatin1(value));
    OrderedJson object;
    object.add(QLatin1String("method"), QString::fromLatin1(methodName(request.method)))
        .add(QLatin1String("url"), request.url.toString(QUrl::FullyEncoded))
        .addRaw(QLatin1String("headers"), headers.text())
        .addRaw(QLatin1String("body"), request.body.isEmpty() ? QByteArrayLiteral("null") : request.body);
    return object.text();
}

QList<HttpRequest> requestsOf(const JobService &jobs, const JobOrder &order)
{
    QList<HttpRequest> requests;
    jobs.visitRequests(order, [&requests](const HttpRequest &request) {
        requests << request;
        return true;
    });
    return requests;
}

/// A line for people, which is a comment to a shell, then the command.
QStringList linesOf(const QList<HttpRequest> &requests, const QByteArray &keyHeader)
{
    QStringList lines;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const HttpRequest &request = requests.at(i);
        const QString title = Text::tr("%1 of %2: %3 %4")
                                  .arg(QLocale().toString(i + 1), QLocale().toString(requests.size()),
                                       QString::fromLatin1(methodName(request.method)), request.url.toString(QUrl::FullyEncoded));
        lines << QString() << QLatin1String("# ") + title << asCurl(request, keyHeader);
    }
    return lines;
}

tl::expected<void, QString> writeScript(const QString &path, const QStringList &lines)
{
    return writeAtomically(path, [&lines](QIODevice &device) {
        device.write("#!/bin/sh\n");
        for (const QString &line : lines)
            device.write(line.toUtf8() + '\n');
        return true;
    });
}

} // namespace

tl::expected<QByteArray, QString> showRequests(const JobService &jobs, const JobOrder &order, Output &output,
                                               const std::optional<QString> &file)
{
    const QList<HttpRequest> requests = requestsOf(jobs, order);
    const QByteArray keyHeader = JobService::keyHeader(order.connection);
    const int count = static_cast<int>(requests.size());
    output.note(Text::tr("Dry run: nothing was sent. It would take %Ln request(s).", nullptr, count));
    const QStringList lines = linesOf(requests, keyHeader);
    if (file && *file != QLatin1String("-")) {
        const auto written = writeScript(*file, lines);
        if (!written)
            return tl::unexpected(written.error());
        output.note(Text::tr("They are in %1, as a shell script; put the key in place of <key>.").arg(QFileInfo(*file).absoluteFilePath()));
    } else {
        for (const QString &line : lines)
            output.result(line);
    }
    QList<QByteArray> elements;
    for (const HttpRequest &request : requests)
        elements << asJson(request, keyHeader);
    return jsonArray(elements);
}

} // namespace Muster::Cli
