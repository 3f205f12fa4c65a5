// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "crash/killablesandbox.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace Muster::Test;

namespace {

const QByteArray key = "crash-key-0123456789";

QStringList people(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("person-%1").arg(i);
    return all;
}

/// muster-cli that may write no file beyond so many bytes: what a full disk is to a program.
Ending runStarved(const Program &program, const QStringList &arguments, rlim_t longestFile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([longestFile] {
        std::signal(SIGXFSZ, SIG_IGN); // else the kernel kills whoever writes too much
        const rlimit limit{longestFile, longestFile};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(MUSTER_CLI), QStringList{QStringLiteral("--profile"), program.profile()} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/// muster-cli where it cannot write, and where another process was first.
class StarvedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void diskFullAtTheStart();
    void diskFullInTheMiddle();
    void diskReallyFull_data();
    void diskReallyFull();
    void unusableProfile();
    void resumedByAnother();

private:
    Ending run(const char *line, const QStringList &more = {}) { return m_program->run(words(line) + more); }
    [[nodiscard]] qsizetype writes() const;

    std::unique_ptr<KillableSandbox> m_sandbox;
    std::unique_ptr<FaultServer> m_proxy;
    std::unique_ptr<Program> m_program;
    QString m_file;
};

void StarvedTest::init()
{
    m_sandbox = std::make_unique<KillableSandbox>(key, 20);
    QVERIFY(m_sandbox->start());
    m_proxy = std::make_unique<FaultServer>(m_sandbox->port());
    m_program = std::make_unique<Program>();
    m_program->setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    const Ending added = run("connections add Life --provider walead --base-url", {m_proxy->waleadUrl().toString()});
    QCOMPARE(added.status, 0);
    m_file = m_program->file(QStringLiteral("people.csv"), "Public identifier\n" + people(20'000).join(QLatin1Char('\n')).toUtf8() + '\n');
}

void StarvedTest::cleanup()
{
    m_program.reset();
    m_proxy.reset();
    m_sandbox.reset();
}

qsizetype StarvedTest::writes() const
{
    const QList<ArrivedRequest> seen = m_proxy->seen();
    return std::ranges::count_if(seen, [](const ArrivedRequest &request) { return request.isWrite(); });
}

void StarvedTest::diskFullAtTheStart()
{
    const Ending full = runStarved(*m_program, words("--yes --connection Life blocked add") + QStringList{m_file}, 256 * 1024);
    qInfo("%s", full.err.constData());
    QCOMPARE(full.status, 2);
    QVERIFY2(full.err.contains("disk") || full.err.contains("space"), full.err.constData());
    QCOMPARE(writes(), 0);

    // Nothing of it stayed behind, and with room the same works.
    QCOMPARE(run("--json jobs list").array().size(), 0);
    const Ending added = run("--json --yes --connection Life blocked add", {m_file});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.count("accepted"), 20'000);
    QCOMPARE(m_sandbox->listed().size(), 20'000);
}

void StarvedTest::diskFullInTheMiddle()
{
    // Grown to its size first, so that a second job finds room for its rows and then none for what becomes of them.
    const QString journal = m_program->profile() + QStringLiteral("/jobs/journal.sqlite");
    QCOMPARE(run("--yes --connection Life blocked add", {m_file}).status, 0);
    const QString second = m_program->file(
        QStringLiteral("second.csv"),
        "Public identifier\n" +
            people(20'000).replaceInStrings(QStringLiteral("person"), QStringLiteral("other")).join(QLatin1Char('\n')).toUtf8());
    int stoppedInTheMiddle = 0;
    for (const qint64 room : {600, 900, 1200, 1500, 1800, 2400, 3000}) {
        const qsizetype before = writes();
        const Ending full = runStarved(*m_program, words("--json --yes --connection Life blocked add") + QStringList{second},
                                       rlim_t(QFileInfo(journal).size() + room * 1024));
        const QJsonArray jobs = run("--json jobs list").array();
        if (full.status == 2 && jobs.size() == 1) {
            QCOMPARE(writes(), before);
            continue;
        }
        stoppedInTheMiddle += full.status == 0 ? 0 : 1;
        // Whatever became of it, the journal is sound, and the job goes on to its end.
        const QString id = jobs.first().toObject().value(QLatin1String("job")).toString();
        if (full.status != 0) {
            qInfo("%s", full.err.constData());
            QCOMPARE(full.status, 6); // it can be resumed
            QCOMPARE(run("--json --yes jobs resume", {id}).status, 0);
        }
        QCOMPARE(run("--json jobs show", {id}).count("accepted"), 20'000);
        break;
    }
    QVERIFY(stoppedInTheMiddle > 0); // else this tests nothing
    QCOMPARE(m_sandbox->listed().size(), 40'000);
    const QHash<QByteArray, int> times = m_proxy->timesWritten();
    QCOMPARE(times.size(), 40'000);
    QVERIFY(std::ranges::all_of(times, [](int count) { return count == 1; }));
}

void StarvedTest::diskReallyFull_data()
{
    QTest::addColumn<QString>("size");
    QTest::newRow("before the job is written down") << QStringLiteral("400k");
    QTest::newRow("after it") << QStringLiteral("1m");
}

/// A small file system, where the kernel lets this user mount one.
void StarvedTest::diskReallyFull()
{
    QFETCH(QString, size);
    if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("true")}) != 0)
        QSKIP("no mount namespaces here");
    const QString script =
        QStringLiteral("mount -t tmpfs -o size=\"$5\" none \"$1\" && cd \"$1\" && cli=\"$2 --profile $1/profile\" && "
                       "$cli connections add Life --provider walead --base-url \"$3\" >/dev/null && "
                       "{ $cli --quiet --yes --connection Life blocked add \"$4\" >/dev/null; echo $?; $cli --json jobs list; }");
    const QString folder = m_program->path(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(folder));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), folder,
                   QStringLiteral(MUSTER_CLI), m_proxy->waleadUrl().toString(), m_file, size});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("The disk is full"), said.constData());
    const QByteArray out = process.readAllStandardOutput();
    if (out.startsWith("2\n"))
        QCOMPARE(writes(), 0); // nothing was begun
    else
        QCOMPARE(out.left(2), QByteArray("6\n"));                   // it can be resumed
    const QJsonDocument jobs = QJsonDocument::fromJson(out.mid(2)); // the journal is sound
    QVERIFY2(jobs.isArray(), out.constData());
    for (const QJsonValue &job : jobs.array()) {
        // Where not even the end could be written down, it is as after a crash.
        const QString word = job.toObject().value(QLatin1String("state")).toString();
        QVERIFY2(word == QLatin1String("stopped") || word == QLatin1String("interrupted"), qPrintable(word));
        qint64 accounted = 0;
        for (const char *state : {"accepted", "duplicates", "rejected", "not_sent", "in_doubt"})
            accounted += job.toObject().value(QLatin1String(state)).toInteger();
        QCOMPARE(accounted, 20'000);
    }
}

void StarvedTest::unusableProfile()
{
    const QString inTheWay = m_program->file(QStringLiteral("file"), "not a folder");
    const Ending below = m_program->runBare(QStringList{QStringLiteral("--profile"), inTheWay + QStringLiteral("/profile")} +
                                            words("--yes --connection Life blocked add") + QStringList{m_file});
    QCOMPARE(below.status, 2);
    QVERIFY2(below.err.contains("folder"), below.err.constData());

    // The jobs' folder alone cannot be used: a folder stands where the journal should.
    QVERIFY(QDir().mkpath(m_program->profile() + QStringLiteral("/jobs/journal.sqlite")));
    const Ending noJournal = run("--yes --connection Life blocked add", {m_file});
    QCOMPARE(noJournal.status, 2);
    QVERIFY(!noJournal.err.isEmpty());
    qInfo("%s", noJournal.err.constData());
    QCOMPARE(writes(), 0);
}

void StarvedTest::resumedByAnother()
{
    QString id;
    Ending second;
    const Ending first = m_program->run(words("--json --yes --connection Life blocked add") + QStringList{m_file}, [&](QProcess &) {
        QTRY_VERIFY_WITH_TIMEOUT(writes() > 2, 60'000);
        id = run("--json jobs list").array().first().toObject().value(QLatin1String("job")).toString();
        second = run("--yes jobs resume", {id});
    });
    QCOMPARE(second.status, 2);
    qInfo("%s", second.err.constData());
    QVERIFY2(second.err.contains("another") || second.err.contains("running"), second.err.constData());
    QCOMPARE(first.status, 0);
    QCOMPARE(first.count("accepted"), 20'000);
    const QHash<QByteArray, int> times = m_proxy->timesWritten();
    QVERIFY(std::ranges::all_of(times, [](int count) { return count == 1; }));
    QCOMPARE(m_sandbox->listed().size(), 20'000);
}

QTEST_GUILESS_MAIN(StarvedTest)
#include "tst_starved.moc"
