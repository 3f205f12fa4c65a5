// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Muster;

namespace {

/// The program as a process on this profile, without a screen.
void begin(QProcess &process, const QString &profile, const QStringList &files = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/muster"),
                  QStringList{QStringLiteral("--profile"), profile} + files);
}

bool isListening(const QString &profile)
{
    return QTest::qWaitFor([&] { return QFile::exists(profile + QStringLiteral("/muster.socket")); }, 60'000);
}

} // namespace

/// One window per profile.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHearsOfTheSecond()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.takePlace(), SingleInstance::Place::First);
        QSignalSpy again(&first, &SingleInstance::startedAgain);

        QProcess second;
        begin(second, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(second.exitCode(), 0);
    }

    void filesAreHandedOverByTheirWholePath()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.takePlace(), SingleInstance::Place::First);
        QSignalSpy again(&first, &SingleInstance::startedAgain);

        QProcess second;
        second.setWorkingDirectory(folder.path());
        begin(second, folder.path(), {QStringLiteral("a list.csv"), QStringLiteral("file:///tmp/b%20c.xlsx")});
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
        QCOMPARE(again.constFirst().constFirst().toStringList(),
                 (QStringList{folder.filePath(QStringLiteral("a list.csv")), QStringLiteral("/tmp/b c.xlsx")}));
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
    }

    void anotherProfileIsAnotherWindow()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QCOMPARE(first.takePlace(), SingleInstance::Place::First);
        QCOMPARE(second.takePlace(), SingleInstance::Place::First);
    }

    /// A path that no socket can have.
    void aLongPathWorksToo()
    {
        const QTemporaryDir root;
        const QString folder = root.filePath(QString(120, QLatin1Char('x')));
        QVERIFY(QDir().mkpath(folder));
        SingleInstance first(folder);
        QCOMPARE(first.takePlace(), SingleInstance::Place::First);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QProcess second;
        begin(second, folder);
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
    }

#ifdef Q_OS_UNIX
    void whatACrashLeavesIsCleanedUp()
    {
        const QTemporaryDir folder;
        QProcess crashed;
        begin(crashed, folder.path());
        QVERIFY(isListening(folder.path()));
        crashed.kill();
        QVERIFY(crashed.waitForFinished());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("muster.socket"))));
        SingleInstance next(folder.path());
        QCOMPARE(next.takePlace(), SingleInstance::Place::First);
        QSignalSpy again(&next, &SingleInstance::startedAgain);
        QProcess second;
        begin(second, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
    }

    void twoProcessesAndThenNone()
    {
        const QTemporaryDir folder;
        QProcess first;
        begin(first, folder.path());
        QVERIFY(isListening(folder.path()));

        QProcess second;
        begin(second, folder.path());
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);

        // One that is stopped cannot answer.
        ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
        QProcess third;
        begin(third, folder.path());
        QVERIFY(third.waitForFinished(60'000));
        ::kill(static_cast<pid_t>(first.processId()), SIGCONT);
        QCOMPARE(third.exitCode(), 2);
        QVERIFY(QString::fromUtf8(third.readAllStandardError()).contains(QStringLiteral("does not answer")));
        first.kill();
        QVERIFY(first.waitForFinished());
    }
#endif
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
