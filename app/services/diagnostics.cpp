// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/diagnostics.h"

#include "base/logfile.h"
#include "base/redaction.h"
#include "base/version.h"
#include "net/networkaccess.h"
#include "net/requestlog.h"
#include "services/connectionservice.h"
#include "services/requesttext.h"
#include "store/profile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QMap>
#include <QSysInfo>

namespace Muster {

namespace {

constexpr int mostProblems = 20;

QString text(const char *english)
{
    return QString::fromLatin1(english);
}

/// Of a file, or of all files of a folder.
qint64 sizeOf(const QString &path)
{
    const QFileInfo place(path);
    if (!place.isDir())
        return place.size();
    qint64 size = 0;
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

QStringList programLines(const DesktopFacts &desktop)
{
    QStringList lines;
    lines << text("Muster %1").arg(QLatin1String(versionText));
    lines << text("Qt %1 (built with %2), %3").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QSysInfo::buildAbi());
    lines << text("TLS: %1").arg(tlsLibrary());
    lines << text("System: %1, %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    lines << text("Desktop: %1, platform plugin %2, %3")
                 .arg(desktop.desktop.isEmpty() ? text("unknown") : desktop.desktop, desktop.platformPlugin, desktop.style);
    lines << text("Screens: %1").arg(desktop.screens.join(QLatin1String("; ")));
    lines << text("Languages: interface %1, system %2").arg(desktop.language, QLocale::system().uiLanguages().join(QLatin1String(", ")));
    return lines;
}

QStringList connectionLines(const ConnectionService &connections)
{
    QStringList lines{QString(), text("Connections")};
    bool isPracticeRunning = false;
    for (const Connection &connection : connections.connections()) {
        if (connection.isPractice) {
            isPracticeRunning = isPracticeRunning || !connection.baseUrl.isEmpty();
            continue;
        }
        lines << text("- %1 at %2: key %3, blocklist %4, rosters %5")
                     .arg(providerName(connection.provider), connection.baseUrl.host(),
                          connections.hasKey(connection.id) ? text("known") : text("not known"),
                          hasBlocklist(connection.provider) ? text("yes") : text("no"),
                          hasRosters(connection.provider) ? text("yes") : text("no"));
    }
    lines << text("- Practice: %1").arg(isPracticeRunning ? text("running") : text("not running"));
    lines << text("- Requests at once: %1").arg(connections.requestsAtOnce());
    return lines;
}

QStringList profileLines(const Profile &profile)
{
    QStringList lines{QString(), text("Profile")};
    const std::pair<const char *, qint64> parts[]{
        {"Settings", sizeOf(profile.settingsFile())},
        {"Journal", sizeOf(profile.jobsFolder())},
        {"Practice", sizeOf(profile.practiceStoreFile())},
        {"Lists as last read", sizeOf(profile.blocklistsFolder()) + sizeOf(profile.rostersFolder())},
        {"Backups", sizeOf(profile.backupsFolder())},
        {"Log", sizeOf(profile.logsFolder())}};
    for (const auto &[name, size] : parts)
        lines << text("- %1: %2").arg(text(name), sizeText(size, QLocale::c()));
    return lines;
}

QString outcomeWord(const LoggedRequest &request)
{
    switch (request.state) {
    case LoggedRequest::State::UnderWay:
        return text("under way");
    case LoggedRequest::State::Cancelled:
        return text("cancelled");
    case LoggedRequest::State::Failed:
        return faultWord(request.fault);
    case LoggedRequest::State::Answered:
        break;
    }
    return QString::number(request.status);
}

QStringList requestLines(const RequestLog &log)
{
    QMap<QString, QMap<QString, int>> counts; // by host, then by outcome
    for (const LoggedRequest &request : log.requests())
        ++counts[request.url.section(QLatin1Char('/'), 2, 2)][outcomeWord(request)];
    QStringList lines{QString(), text("Last %1 requests").arg(log.requests().size())};
    for (auto host = counts.cbegin(); host != counts.cend(); ++host) {
        QStringList outcomes;
        for (auto outcome = host->cbegin(); outcome != host->cend(); ++outcome)
            outcomes << text("%1 x %2").arg(outcome.value()).arg(outcome.key());
        lines << text("- %1: %2").arg(host.key(), outcomes.join(QLatin1String(", ")));
    }
    return lines;
}

QStringList problemLines(const Profile &profile)
{
    const QStringList levels{text("Z warning "), text("Z critical "), text("Z fatal "), text(" muster.net [")};
    const QStringList problems = LogFile::lastLines(profile.logsFolder() + QLatin1String("/muster.log"), levels, mostProblems);
    return QStringList{QString(), text("Last problems")} + (problems.isEmpty() ? QStringList{text("- none")} : problems);
}

} // namespace

QString diagnosticsText(const DiagnosticsSources &sources)
{
    QStringList lines = programLines(sources.desktop);
    lines << text("Keys are kept in: %1").arg(sources.keyPlace.isEmpty() ? text("memory only") : sources.keyPlace);
    lines += connectionLines(sources.connections) + profileLines(sources.profile) + requestLines(sources.requests) +
             problemLines(sources.profile);
    return withoutPersonalData(lines.join(QLatin1Char('\n'))) + QLatin1Char('\n');
}

} // namespace Muster
