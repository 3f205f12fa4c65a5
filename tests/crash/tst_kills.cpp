// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/joblife.h"
#include "support/markdowntable.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QtTest>

#include <mutex>

using namespace Muster::Test;

/// Jobs of a hundred batches whose client, and in another run also whose server, is killed again and again. MUSTER_CRASH_SEED repeats a
/// run's dice (not its timing).
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientKilled();
    void serverKilledToo();

private:
    void run(const QString &name, int clients, int servers);
};

void KillTest::run(const QString &name, int clients, int servers)
{
    const QByteArray given = qgetenv("MUSTER_CRASH_SEED");
    const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() % 1'000'000 : given.toUInt();
    qInfo("seed %u", seed);
    QElapsedTimer elapsed;
    elapsed.start();

    KillBudget budget;
    budget.clients = clients;
    budget.servers = servers;
    LifeTally all;
    std::mutex mutex;
    std::atomic<quint32> next = seed;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 5; ++i) { // most of a life is waiting
        threads.emplace_back(QThread::create([&] {
            while (!budget.isSpent()) {
                const LifeTally tally = JobLife(next++, budget).live();
                const std::scoped_lock lock(mutex);
                all.add(tally);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();

    MarkdownTable table({QStringLiteral("moment"), QStringLiteral("client killed"), QStringLiteral("server killed")});
    int clientKills = 0;
    int serverKills = 0;
    QStringList moments = all.killed.keys() + all.serverKilled.keys();
    moments.sort();
    moments.removeDuplicates();
    for (const QString &moment : moments) {
        table.add({moment, QString::number(all.killed.value(moment)), QString::number(all.serverKilled.value(moment))});
        clientKills += all.killed.value(moment);
        serverKills += all.serverKilled.value(moment);
    }
    table.add({QStringLiteral("together"), QString::number(clientKills), QString::number(serverKills)});
    const QString sum =
        QStringLiteral(
            "\nThe lives of %1 jobs of %2 rows, %3 runs of the client; %4 writes carried out, the answers of %5 of them unheard; "
            "the server died over %6 more; %7 things wrong. Seed %8, %9 s.\n")
            .arg(all.jobs)
            .arg(JobLife::rowCount)
            .arg(all.runs)
            .arg(all.requests)
            .arg(all.unheard)
            .arg(all.orphaned)
            .arg(all.wrong.size())
            .arg(seed)
            .arg(elapsed.elapsed() / 1000);
    QVERIFY(table.write(name, sum.toUtf8()));
    qInfo("%s", qPrintable(sum.trimmed()));
    QVERIFY2(all.wrong.isEmpty(), qPrintable(all.wrong.mid(0, 20).join(QLatin1Char('\n'))));
    QCOMPARE(serverKills, servers);
    QVERIFY(clientKills >= clients);
}

void KillTest::clientKilled()
{
    run(QStringLiteral("kills-client.md"), 200, 0);
}

void KillTest::serverKilledToo()
{
    run(QStringLiteral("kills-server.md"), 0, 50);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kills.moc"
