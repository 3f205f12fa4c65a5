// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestscript.h"

#include "export/atomicfile.h"
#include "services/jobservice.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestScript)
};

constexpr qint64 toldEvery = 25;

QByteArray comment(const QString &text)
{
    return "# " + text.simplified().toUtf8() + '\n';
}

QByteArray opening(const JobOrder &order, qint64 people)
{
    JobRecord job;
    job.kind = order.kind;
    job.place = order.place;
    job.counts.rows = people;
    const int requests = static_cast<int>(JobService::requestCount(order, people));
    return "#!/bin/sh\n" + comment(jobTitle(job) + QStringLiteral(" (") + order.connection.name + QLatin1Char(')')) +
           comment(Text::tr("%Ln request(s), in this order. Nothing has been sent. <key> stands for the API key.", nullptr, requests)) +
           "set -e\n";
}

} // namespace

QString numberedCurl(qint64 number, const HttpRequest &request, const QByteArray &keyHeader)
{
    return QStringLiteral("# ") + Text::tr("Request %1").arg(number) + QLatin1Char('\n') + asCurl(request, keyHeader);
}

QString writeRequestScript(const QString &path, const JobService &jobs, const JobOrder &order, qint64 people, const std::atomic<bool> &stop,
                           const std::function<void(qint64)> &progressed)
{
    const QByteArray keyHeader = JobService::keyHeader(order.connection);
    const auto written = writeAtomically(path, [&](QIODevice &file) {
        bool isWritten = file.write(opening(order, people)) > 0;
        qint64 done = 0;
        jobs.visitRequests(order, [&](const HttpRequest &request) {
            isWritten = isWritten && file.write('\n' + numberedCurl(++done, request, keyHeader).toUtf8() + '\n') > 0;
            if (done % toldEvery == 0)
                progressed(done);
            return isWritten && !stop;
        });
        return isWritten && !stop;
    });
    return written || stop ? QString() : written.error();
}

} // namespace Muster
