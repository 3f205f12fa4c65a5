// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/sandboxprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QtTest>

#include <csignal>

using namespace Muster::Test;

namespace {

const QByteArray key = "sandbox-key-4711";
constexpr int people = 3000; // 30 batches

/// A profile with a connection to a slow server of its own, and a list that takes it some seconds.
struct SlowServer
{
    SlowServer() : sandbox(key, words("--latency 600"))
    {
        program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
        // Longer than the server's delay, and short enough for a test.
        QDir().mkpath(program.profile());
        program.file(QStringLiteral("profile/settings.ini"), "[choices]\nreadBackGraceMs=1500\n");
        connect();
        QByteArray list;
        for (int i = 0; i < people; ++i)
            list += "person-number-" + QByteArray::number(i) + '\n';
        program.file(QStringLiteral("people.txt"), list);
    }

    /// Begins to block them and calls `midway` once some are accepted and some are not sent.
    Ending block(const std::function<void(QProcess &)> &midway)
    {
        return program.run(words("--connection Acme blocked add people.txt --yes --json"), [&](QProcess &process) {
            QElapsedTimer patience;
            patience.start();
            while (!patience.hasExpired(60'000) && newestJob().value(QLatin1String("accepted")).toInt() < 100)
                QTest::qWait(50);
            midway(process);
        });
    }

    void connect() { program.run(words("connections add Acme --provider walead --base-url") + QStringList{sandbox.waleadUrl()}); }

    /// From now on the server answers at once.
    void hurry()
    {
        sandbox.stop();
        sandbox.restart();
    }

    QJsonObject newestJob() { return program.run(words("jobs list --json")).array().at(0).toObject(); }
    QString id() { return newestJob().value(QLatin1String("job")).toString(); }
    QString state() { return newestJob().value(QLatin1String("state")).toString(); }
    Ending job(const char *verb) { return program.run({QStringLiteral("jobs"), QLatin1String(verb), id(), QStringLiteral("--json")}); }

    /// Everyone is on the server's list, once.
    void verifyAllThereOnce()
    {
        const QJsonArray list = program.run(words("--connection Acme blocked list --json")).array();
        QSet<QString> distinct;
        for (const QJsonValue &entry : list)
            distinct << entry[QLatin1String("publicIdentifier")].toString();
        QCOMPARE(list.size(), people);
        QCOMPARE(distinct.size(), people);
    }

    SandboxProgram sandbox;
    Program program;
};

void signalTo(QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}

} // namespace

/// Jobs cut short in every way, on a server of their own: what is said, and that they go on without losing or doubling anybody.
class CliJobsInterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalPausesAndResumeGoesOn_data();
    void signalPausesAndResumeGoesOn();
    void secondSignalQuitsAtOnce();
    void killedJobIsInterruptedAndGoesOn();
    void killedJobThatIsCancelledTellsItsDoubt();
    void anotherProcessCancels();
    void pausedJobIsCancelled();
    void runningJobIsNotResumedTwice();
    void deadServerStopsTheJobWhichGoesOn();
    void resumeNeedsTheKey();
    void interruptedUndoIsNamedAndGoesOn();
    void connectionThatIsAddedAgainHasItsJobs();
};

void CliJobsInterruptedTest::signalPausesAndResumeGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("asked to end") << SIGTERM;
}

void CliJobsInterruptedTest::signalPausesAndResumeGoesOn()
{
    QFETCH(int, signal);
    SlowServer server;
    const Ending cut = server.block([signal](QProcess &process) { signalTo(process, signal); });
    QVERIFY2(cut.status == 6, cut.err.constData());
    const QString id = cut.object().value(QLatin1String("job")).toString();
    QVERIFY2(cut.err.contains("Paused") && cut.err.contains("muster-cli jobs resume " + id.toUtf8()), cut.err.constData());
    QCOMPARE(cut.count("sent") + cut.count("not_sent"), people);
    QVERIFY(cut.count("accepted") >= 100 && cut.count("not_sent") > 0);
    QCOMPARE(cut.count("accepted") % 100, 0); // what was on its way was waited for
    QVERIFY(!cut.object().contains(QLatin1String("in_doubt")));
    QCOMPARE(server.state(), QStringLiteral("paused"));
    QVERIFY2(cut.err.contains("still to be sent") && !cut.err.contains("were not sent"), cut.err.constData());
    const QByteArray shown = server.program.run({QStringLiteral("jobs"), QStringLiteral("show"), id}).out;
    QVERIFY2(shown.contains("Still to send") && shown.contains("Paused ") && !shown.contains("Ended"), shown.constData());

    const Ending dry =
        server.program.run({QStringLiteral("jobs"), QStringLiteral("resume"), id, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(dry.status, 0);
    QCOMPARE(dry.object().value(QLatin1String("requests")).toArray().size(), (cut.count("not_sent") + 99) / 100);
    QCOMPARE(server.state(), QStringLiteral("paused"));

    server.hurry();
    const Ending rest = server.job("resume");
    QVERIFY2(rest.status == 0, rest.err.constData());
    QCOMPARE(rest.object().value(QLatin1String("job")).toString(), id);
    QCOMPARE(rest.count("accepted"), people);
    QCOMPARE(rest.count("sent"), people);
    server.verifyAllThereOnce();
}

void CliJobsInterruptedTest::secondSignalQuitsAtOnce()
{
    SlowServer server;
    bool waitsAfterTheFirst = false;
    const Ending cut = server.block([&](QProcess &process) {
        server.sandbox.send(SIGSTOP); // no answer comes any more
        signalTo(process, SIGINT);
        waitsAfterTheFirst = !process.waitForFinished(300);
        signalTo(process, SIGINT);
    });
    server.sandbox.send(SIGCONT);
    QVERIFY(waitsAfterTheFirst);
    QCOMPARE(cut.status, -1);
    QCOMPARE(server.state(), QStringLiteral("interrupted"));
    server.hurry();
    QCOMPARE(server.job("resume").status, 0);
    server.verifyAllThereOnce();
}

void CliJobsInterruptedTest::killedJobIsInterruptedAndGoesOn()
{
    SlowServer server;
    QCOMPARE(server.block([](QProcess &process) { signalTo(process, SIGKILL); }).status, -1);
    const QJsonObject left = server.newestJob();
    QCOMPARE(left.value(QLatin1String("state")).toString(), QStringLiteral("interrupted"));
    QVERIFY(left.value(QLatin1String("accepted")).toInt() >= 100);
    server.hurry();
    const Ending rest = server.job("resume");
    QVERIFY2(rest.status == 0, rest.err.constData());
    QCOMPARE(rest.count("accepted"), people);
    QCOMPARE(rest.count("not_sent"), 0);
    server.verifyAllThereOnce();
}

void CliJobsInterruptedTest::killedJobThatIsCancelledTellsItsDoubt()
{
    SlowServer server;
    QCOMPARE(server.block([](QProcess &process) { signalTo(process, SIGKILL); }).status, -1);
    const int inDoubt = server.newestJob().value(QLatin1String("in_doubt")).toInt();
    const int sure = server.newestJob().value(QLatin1String("accepted")).toInt();
    QVERIFY(inDoubt > 0);
    const Ending cancelled = server.program.run({QStringLiteral("jobs"), QStringLiteral("cancel"), server.id()});
    QCOMPARE(cancelled.status, 0);
    const auto says = [&cancelled](int rows, const char *what) {
        return QString::fromUtf8(cancelled.out + cancelled.err)
            .remove(QLatin1Char(','))
            .contains(QString::number(rows) + QLatin1String(what));
    };
    QVERIFY2(says(sure, " row(s) had been sent") || says(sure, " rows had been sent"), cancelled.out.constData());
    QVERIFY2(says(inDoubt, " more row"), cancelled.err.constData());
}

void CliJobsInterruptedTest::anotherProcessCancels()
{
    SlowServer server;
    Ending cancelled;
    const Ending cut = server.block([&](QProcess &) { cancelled = server.job("cancel"); });
    QVERIFY2(cancelled.status == 0, cancelled.err.constData());
    QCOMPARE(cancelled.object().value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
    QCOMPARE(cancelled.count("ready"), 0);
    QCOMPARE(cut.status, 1);
    QVERIFY2(cut.err.contains("Cancelled") && !cut.err.contains("jobs resume"), cut.err.constData());
    QVERIFY(cut.count("not_sent") > 0);
    QCOMPARE(cut.count("not_sent"), cancelled.count("not_sent"));
    server.hurry();
    const qint64 there = server.program.run(words("--connection Acme blocked list --json")).array().size();
    QCOMPARE(there, cut.count("accepted"));
    QCOMPARE(server.job("resume").status, 2);
}

void CliJobsInterruptedTest::pausedJobIsCancelled()
{
    SlowServer server;
    const Ending cut = server.block([](QProcess &process) { signalTo(process, SIGINT); });
    QCOMPARE(cut.status, 6);
    const Ending dry = server.program.run({QStringLiteral("jobs"), QStringLiteral("cancel"), server.id(), QStringLiteral("--dry-run")});
    QCOMPARE(dry.status, 0);
    QCOMPARE(server.state(), QStringLiteral("paused"));
    const Ending cancelled = server.job("cancel");
    QCOMPARE(cancelled.status, 0);
    QCOMPARE(cancelled.count("not_sent"), cut.count("not_sent"));
    QCOMPARE(server.state(), QStringLiteral("cancelled"));
    QCOMPARE(server.job("resume").status, 2);
}

void CliJobsInterruptedTest::runningJobIsNotResumedTwice()
{
    SlowServer server;
    Ending second;
    QString state;
    const Ending first = server.block([&](QProcess &) {
        state = server.state();
        second = server.job("resume");
    });
    QCOMPARE(state, QStringLiteral("running"));
    QCOMPARE(second.status, 2);
    QCOMPARE(first.status, 0);
    server.hurry();
    server.verifyAllThereOnce();
}

void CliJobsInterruptedTest::deadServerStopsTheJobWhichGoesOn()
{
    SlowServer server;
    const Ending cut = server.block([&](QProcess &) { server.sandbox.kill(); });
    QVERIFY2(cut.status == 4, cut.err.constData());
    QVERIFY2(cut.err.contains("Acme") && cut.err.contains("muster-cli jobs resume " + server.id().toUtf8()), cut.err.constData());
    QCOMPARE(cut.count("sent") + cut.count("not_sent"), people);
    QCOMPARE(server.state(), QStringLiteral("stopped"));
    QVERIFY(server.job("show").object().value(QLatin1String("error")).toString().contains(QLatin1String("Acme")));
    QCOMPARE(server.job("resume").status, 4); // still dead
    server.sandbox.restart();
    const Ending rest = server.job("resume");
    QVERIFY2(rest.status == 0, rest.err.constData());
    QCOMPARE(rest.count("accepted"), people);
    server.verifyAllThereOnce();
}

void CliJobsInterruptedTest::resumeNeedsTheKey()
{
    SlowServer server;
    QCOMPARE(server.block([](QProcess &process) { signalTo(process, SIGINT); }).status, 6);
    server.program.unsetEnvironment(QStringLiteral("MUSTER_API_KEY"));
    for (const char *verb : {"resume", "undo"}) {
        const Ending refused = server.job(verb);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("MUSTER_API_KEY"), refused.err.constData());
    }
    server.program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QStringLiteral("a-wrong-key"));
    QCOMPARE(server.job("resume").status, 3);
    QCOMPARE(server.state(), QStringLiteral("stopped"));
    server.program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    server.hurry();
    QCOMPARE(server.job("resume").status, 0);
    server.verifyAllThereOnce();
}

void CliJobsInterruptedTest::interruptedUndoIsNamedAndGoesOn()
{
    SlowServer server;
    server.hurry();
    QCOMPARE(server.block([](QProcess &) {}).status, 0);
    const QString blocked = server.id();
    server.sandbox.stop();
    server.sandbox.restart(words("--latency 600"));
    const Ending cut = server.program.run(words("jobs undo --yes --json") + QStringList{blocked}, [&server](QProcess &process) {
        QElapsedTimer patience;
        patience.start();
        while (!patience.hasExpired(60'000) && server.newestJob().value(QLatin1String("accepted")).toInt() >= people)
            QTest::qWait(50); // the block job is still the newest
        signalTo(process, SIGINT);
    });
    QVERIFY2(cut.status == 6, cut.err.constData());
    const QString undoing = cut.object().value(QLatin1String("job")).toString();
    QVERIFY(undoing != blocked);

    const Ending again = server.program.run(words("jobs undo --yes") + QStringList{blocked});
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("muster-cli jobs resume " + undoing.toUtf8()), again.err.constData());
    const QByteArray shown = server.program.run(words("jobs show") + QStringList{blocked}).out;
    QVERIFY2(shown.contains(undoing.toUtf8()), shown.constData());

    server.hurry();
    const Ending rest = server.program.run(words("jobs resume --json") + QStringList{undoing});
    QVERIFY2(rest.status == 0, rest.err.constData());
    QCOMPARE(server.program.run(words("--connection Acme blocked list --json")).array().size(), 0);
    const QJsonObject whole = server.program.run(words("jobs show --json") + QStringList{blocked}).object();
    QCOMPARE(whole.value(QLatin1String("undone_by")).toString(), undoing);
    QVERIFY(whole.value(QLatin1String("undo_under_way")).isNull());
}

void CliJobsInterruptedTest::connectionThatIsAddedAgainHasItsJobs()
{
    SlowServer server;
    QCOMPARE(server.block([](QProcess &process) { signalTo(process, SIGINT); }).status, 6);
    QCOMPARE(server.program.run(words("connections remove Acme --yes")).status, 0);
    const Ending refused = server.job("resume");
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("Acme") && refused.err.contains("Add it again"), refused.err.constData());
    QCOMPARE(server.program.run(words("jobs list --json --connection Acme")).array().size(), 1);
    server.connect();
    server.hurry();
    QCOMPARE(server.job("resume").status, 0);
    server.verifyAllThereOnce();
}

QTEST_GUILESS_MAIN(CliJobsInterruptedTest)
#include "tst_clijobsinterrupted.moc"
