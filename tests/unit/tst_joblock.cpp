// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/joblock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace Muster;

namespace {

const JobId id(QStringLiteral("0199-job"));

/// A process that takes the lock and waits to be killed. -1: it could not be made.
pid_t processThatHolds(const QString &folder)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = JobLock::tryTake(folder, id);
        const char held = lock ? 'y' : 'n';
        if (::write(ready[1], &held, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char held = 'n';
    const bool isRead = ::read(ready[0], &held, 1) == 1;
    ::close(ready[0]);
    ::close(ready[1]);
    return isRead && held == 'y' ? child : -1;
}

} // namespace

class TestJobLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHasIt()
    {
        const QTemporaryDir folder;
        QVERIFY(!JobLock::isHeld(folder.path(), id));
        auto lock = JobLock::tryTake(folder.path(), id);
        QVERIFY(lock);
        QVERIFY(JobLock::isHeld(folder.path(), id));
        QVERIFY(!JobLock::tryTake(folder.path(), id));
        QVERIFY(JobLock::tryTake(folder.path(), JobId(QStringLiteral("another"))));
        lock.reset();
        QVERIFY(!JobLock::isHeld(folder.path(), id));
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(JobLock::tryTake(folder.path(), id));
    }

    void anotherProcessHasItUntilItIsKilled()
    {
        const QTemporaryDir folder;
        const pid_t child = processThatHolds(folder.path());
        QVERIFY(child > 0);
        QVERIFY(JobLock::isHeld(folder.path(), id));
        QVERIFY(!JobLock::tryTake(folder.path(), id));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(!QDir(folder.path()).isEmpty()); // it left the file behind
        QVERIFY(!JobLock::isHeld(folder.path(), id));
        QVERIFY(JobLock::tryTake(folder.path(), id));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void lookingNeverTakes()
    {
        const QTemporaryDir folder;
        std::atomic<bool> isEnding = false;
        std::thread looker([&] {
            while (!isEnding)
                static_cast<void>(JobLock::isHeld(folder.path(), id));
        });
        int taken = 0;
        for (int round = 0; round < 500; ++round)
            taken += JobLock::tryTake(folder.path(), id) ? 1 : 0;
        isEnding = true;
        looker.join();
        QCOMPARE(taken, 500);
    }

    void neverTwoOfManyAtOnce()
    {
        const QTemporaryDir folder;
        std::atomic<int> owners = 0;
        std::atomic<int> most = 0;
        std::atomic<int> taken = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                for (int round = 0; round < 300; ++round) {
                    if (const auto lock = JobLock::tryTake(folder.path(), id)) {
                        most = std::max(most.load(), ++owners);
                        ++taken;
                        std::this_thread::yield();
                        --owners;
                    }
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(most.load(), 1);
        QVERIFY(taken > 0);
    }

    void nobodyHasItWhereThereIsNoFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &path : {folder.filePath(QStringLiteral("none")), file.fileName()}) {
            QVERIFY(!JobLock::tryTake(path, id));
            QVERIFY(!JobLock::isHeld(path, id));
        }
    }
};

QTEST_GUILESS_MAIN(TestJobLock)
#include "tst_joblock.moc"
