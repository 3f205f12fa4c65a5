// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/version.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;

namespace {

struct Ending
{
    int status = -1;
    QString out;
    QString error;
};

/// The program muster as a process; `platform` empty: as on a machine without a display.
Ending run(const QStringList &arguments, const QString &platform = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/muster"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The window's program from outside.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay()
    {
        const Ending help = run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(QLatin1String("--profile")));
        const Ending version = run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out.trimmed(), QStringLiteral("muster ") + QLatin1String(versionText));
    }

    void anUnknownWordIsRefused()
    {
        const Ending ending = run({QStringLiteral("--appearance"), QStringLiteral("purple")}, QStringLiteral("offscreen"));
        QCOMPARE(ending.status, 2);
        QVERIFY2(ending.error.contains(QLatin1String("light, dark or system")), qPrintable(ending.error));
    }

    void drawsItselfIntoAPicture()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.png"));
        const Ending ending = run({QStringLiteral("--profile"), folder.filePath(QStringLiteral("profile")), QStringLiteral("--screenshot"),
                                   file, QStringLiteral("--size"), QStringLiteral("1000x700")},
                                  QStringLiteral("offscreen"));
        QCOMPARE(ending.status, 0);
        QCOMPARE(QImage(file).size(), QSize(1000, 700));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
