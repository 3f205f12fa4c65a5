// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

#include "base/logfile.h"
#include "base/redaction.h"
#include "base/version.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSysInfo>

#include <atomic>
#include <mutex>

namespace Muster {

Q_LOGGING_CATEGORY(lcNet, "muster.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "muster.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcJobs, "muster.jobs", QtWarningMsg)
Q_LOGGING_CATEGORY(lcService, "muster.service", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "muster.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "muster.ui", QtWarningMsg)

namespace {

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

/// One line: a message could otherwise pass off as another.
QString inOneLine(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"))
        .replace(QLatin1Char('\r'), QLatin1String("\\r"));
}

QByteArray lineOf(QtMsgType type, const char *category, const QString &text)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return QStringLiteral("%1 %2 %3 [%4] ")
               .arg(when, QLatin1String(levelWord(type)), QLatin1String(category ? category : "default"))
               .arg(QCoreApplication::applicationPid())
               .toUtf8() +
           inOneLine(text).toUtf8();
}

bool areRulesSet()
{
    return !qEnvironmentVariableIsEmpty("QT_LOGGING_RULES");
}

} // namespace

class LogSession::Private
{
public:
    Private(const QString &path, StandardError also) : file(path), standardError(also), isRuled(areRulesSet()) {}

    [[nodiscard]] bool goesToStandardError(QtMsgType type, const char *category) const
    {
        if (isRuled || type == QtFatalMsg)
            return true;
        const bool isOurs = QByteArrayView(category).startsWith("muster.");
        return standardError == StandardError::Warnings && (!isOurs || (type != QtDebugMsg && type != QtInfoMsg));
    }

    LogFile file;
    const StandardError standardError;
    const bool isRuled;
    QtMessageHandler before = nullptr;

    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    static std::mutex mutex; ///< guards `current` and all of it
    static Private *current;
};

std::mutex LogSession::Private::mutex;
LogSession::Private *LogSession::Private::current = nullptr;

void LogSession::Private::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString safe = withoutPersonalData(text);
    const QByteArray line = lineOf(type, context.category, safe);
    QtMessageHandler next = nullptr;
    {
        const std::lock_guard lock(mutex);
        if (!current)
            return;
        current->file.write(line);
        if (current->goesToStandardError(type, context.category))
            next = current->before;
    }
    if (next)
        next(type, context, safe);
}

LogSession::LogSession(const QString &file, StandardError standardError) : d(std::make_unique<Private>(file, standardError))
{
    setDetailed(false);
    {
        const std::lock_guard lock(Private::mutex);
        Q_ASSERT(!Private::current);
        Private::current = d.get();
        d->before = qInstallMessageHandler(&Private::take);
    }
    qCInfo(lcService).noquote() << QCoreApplication::applicationFilePath().section(QLatin1Char('/'), -1) << versionText << "starts: Qt"
                                << qVersion() << "on" << QSysInfo::prettyProductName() << QSysInfo::kernelType()
                                << QSysInfo::kernelVersion() << QSysInfo::currentCpuArchitecture() << QLocale().name();
}

LogSession::~LogSession()
{
    qCInfo(lcService) << "ends";
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(d->before);
    const std::lock_guard lock(Private::mutex);
    Private::current = nullptr;
}

void LogSession::setDetailed(bool isDetailed)
{
    QLoggingCategory::setFilterRules(isDetailed ? QStringLiteral("muster.*=true") : QStringLiteral("muster.*.info=true"));
}

} // namespace Muster
