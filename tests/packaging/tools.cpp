// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/tools.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace Muster::Test {

namespace {

constexpr int patience = 60'000; // ms

QString packageOf(const QString &tool)
{
    static const QHash<QString, QString> others{
        {QStringLiteral("appstreamcli"), QStringLiteral("appstream")},
        {QStringLiteral("desktop-file-validate"), QStringLiteral("desktop-file-utils")},
    };
    return others.value(tool, tool);
}

} // namespace

Finding run(const QString &tool, const QStringList &arguments, const QString &input, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(tool, arguments);
    if (!process.waitForStarted())
        return {-1, QStringLiteral("%1 is missing: apt-get install %2").arg(tool, packageOf(tool))};
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return {-1, QStringLiteral("%1 did not end").arg(tool)};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(path + QStringLiteral(" cannot be read")), __FILE__, __LINE__);
    return QString::fromUtf8(file.readAll());
}

QStringList optionsInHelp(const QString &help)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w, )?--([a-z][a-z-]*)\\b"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = option.globalMatch(help); matches.hasNext();)
        names << matches.next().captured(1);
    names.sort();
    return names;
}

} // namespace Muster::Test
