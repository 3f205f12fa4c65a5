// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sqlite.h"
#include "cli/program.h"
#include "crash/killablesandbox.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QtTest>

#include <csignal>

using namespace Muster;
using namespace Muster::Test;

namespace {

const QByteArray key = "crash-key-0123456789";
constexpr int rowCount = 2'000;      // twenty batches
constexpr int patience = 60'000;     // ms
constexpr qint64 anHour = 3'600'000; // ms

QStringList people(const QString &stem, int from, int to)
{
    QStringList all;
    for (int i = from; i < to; ++i)
        all << QStringLiteral("%1-%2").arg(stem).arg(i);
    return all;
}

FaultRule posts(int from, int count, Mishap::Kind kind, int lateness = 0)
{
    Mishap mishap;
    mishap.kind = kind;
    mishap.lateness = lateness;
    return {"POST", {}, from, count, 1.0, mishap};
}

FaultRule posts(int from, int count, int status, const QByteArrayList &headers = {}, int lateness = 0)
{
    FaultRule rule = posts(from, count, Mishap::Kind::Answer, lateness);
    rule.mishap.status = status;
    rule.mishap.headers = headers;
    return rule;
}

} // namespace

/// What comes after a break in the middle of a job: writes that outlive whoever sent them, a job given up and taken back, others who were
/// at the list meanwhile. On the real programs and with the real waits.
class AftermathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void slowWritesOutliveTheirClient_data();
    void slowWritesOutliveTheirClient();
    void cancelledAndUndone_data();
    void cancelledAndUndone();
    void aColleagueKeepsWhatHeBlocked();
    void interruptedWhileTheServerWantsPeace();

private:
    Ending run(const char *line, const QStringList &more = {}) { return m_program->run(words(line) + more); }
    Ending block(const std::function<void(QProcess &)> &whileRunning)
    {
        return m_program->run(words("--json --yes --connection Life blocked add") + QStringList{m_file}, whileRunning);
    }
    /// Kills the client once so many writes have arrived in full.
    void killAfter(qsizetype writes);
    QString findJob() { return run("--json jobs list").array().first().toObject().value(QLatin1String("job")).toString(); }
    [[nodiscard]] qsizetype arrived() const;
    void ageByAnHour();
    void checkWrittenOnce() const;
    void checkUndone(const QString &job, const QStringList &others = {});

    std::unique_ptr<KillableSandbox> m_sandbox;
    std::unique_ptr<FaultServer> m_proxy;
    std::unique_ptr<Program> m_program;
    const QStringList m_people = people(QStringLiteral("person"), 0, rowCount);
    const QStringList m_others = people(QStringLiteral("other"), 0, 50);
    QString m_file;
};

void AftermathTest::init()
{
    m_sandbox = std::make_unique<KillableSandbox>(key, 20);
    QVERIFY(m_sandbox->start());
    QCOMPARE(m_sandbox->put(m_others), QString());
    m_proxy = std::make_unique<FaultServer>(m_sandbox->port());
    m_program = std::make_unique<Program>();
    m_program->setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    QCOMPARE(run("connections add Life --provider walead --base-url", {m_proxy->waleadUrl().toString()}).status, 0);
    m_file = m_program->file(QStringLiteral("people.csv"), "Public identifier\n" + m_people.join(QLatin1Char('\n')).toUtf8() + '\n');
}

void AftermathTest::cleanup()
{
    m_program.reset();
    m_proxy.reset();
    m_sandbox.reset();
}

qsizetype AftermathTest::arrived() const
{
    const QList<ArrivedRequest> seen = m_proxy->seen();
    return std::ranges::count_if(seen, [](const ArrivedRequest &request) { return request.isWrite() && !request.body.isEmpty(); });
}

void AftermathTest::killAfter(qsizetype writes)
{
    const Ending killed = block([&](QProcess &client) {
        QTRY_VERIFY_WITH_TIMEOUT(arrived() >= writes, patience);
        client.kill();
    });
    QCOMPARE(killed.status, -1);
    QCOMPARE(arrived(), writes); // else this is another test
}

/// As if the job so far, and what the server took of it, had been an hour ago.
void AftermathTest::ageByAnHour()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->openCount(), 0, patience);
    m_sandbox->kill();
    Database store(m_sandbox->storeFile());
    Statement(store, "UPDATE workspace_block SET created_at = created_at - ?1").bind(1, anHour).execute();
    Database journal(m_program->profile() + QStringLiteral("/jobs/journal.sqlite"));
    Statement(journal, "UPDATE job SET created = created - ?1, touched = touched - ?1").bind(1, anHour).execute();
    QVERIFY(m_sandbox->start());
}

void AftermathTest::checkWrittenOnce() const
{
    const QHash<QByteArray, int> times = m_proxy->timesWritten();
    QCOMPARE(times.size(), rowCount);
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        QVERIFY2(it.value() == 1, it.key().constData());
}

void AftermathTest::checkUndone(const QString &job, const QStringList &others)
{
    const Ending undone = run("--json --yes jobs undo", {job});
    QVERIFY2(undone.status == 0, undone.err.constData());
    QStringList before = m_others + others;
    before.sort();
    const QStringList listed = m_sandbox->listed();
    QCOMPARE(listed.size(), before.size());
    QCOMPARE(listed, before);
}

void AftermathTest::slowWritesOutliveTheirClient_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("the client is killed") << true;
    QTest::newRow("a gateway gives them up") << false;
}

/// The server does what it was sent only seconds after the client, or a gateway, has stopped to wait for it. The list that is read back
/// must not be older than that.
void AftermathTest::slowWritesOutliveTheirClient()
{
    QFETCH(bool, isKilled);
    constexpr int lateness = 4'000; // ms
    Ending ended;
    if (isKilled) {
        m_proxy->setRules({posts(5, 4, Mishap::Kind::None, lateness)});
        killAfter(8);
        if (QTest::currentTestFailed())
            return;
        ended = run("--json --yes jobs resume", {findJob()});
    } else {
        FaultRule rule = posts(5, 4, 504, {}, lateness);
        rule.mishap.isDone = true;
        m_proxy->setRules({rule});
        ended = block({});
    }
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.count("accepted"), rowCount);
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->openCount(), 0, patience);
    QCOMPARE(m_sandbox->listed().size(), rowCount + m_others.size());
    checkWrittenOnce();
    checkUndone(findJob());
}

void AftermathTest::cancelledAndUndone_data()
{
    QTest::addColumn<int>("lost");
    QTest::newRow("all in doubt was done") << 0;
    QTest::newRow("half of it was done") << 2;
    QTest::newRow("nothing of it was done") << 4;
}

/// Killed with four batches in flight, given up, taken back: the list is what it was.
void AftermathTest::cancelledAndUndone()
{
    QFETCH(int, lost);
    m_proxy->setRules({posts(5, lost, Mishap::Kind::Silence), posts(5, 4, Mishap::Kind::None, 1'000)});
    killAfter(8);
    if (QTest::currentTestFailed())
        return;
    const QString job = findJob();
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->openCount(), 0, patience);
    m_proxy->setRules({});
    QCOMPARE(m_sandbox->listed().size(), m_others.size() + (8 - lost) * 100);

    const Ending cancelled = run("--json --yes jobs cancel", {job});
    QVERIFY2(cancelled.status == 0, cancelled.err.constData());
    QCOMPARE(cancelled.object().value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
    checkUndone(job);
    const QList<ArrivedRequest> seen = m_proxy->seen();
    QCOMPARE(std::ranges::count_if(seen, [](const ArrivedRequest &request) { return request.method == "POST"; }), 8);
}

/// Somebody blocks, during an interruption, people whose batches were lost and people who were not sent yet. Who was his stays.
void AftermathTest::aColleagueKeepsWhatHeBlocked()
{
    m_proxy->setRules({posts(5, 4, Mishap::Kind::Silence)});
    killAfter(8);
    if (QTest::currentTestFailed())
        return;
    m_proxy->setRules({});
    const QString job = findJob();
    ageByAnHour();
    if (QTest::currentTestFailed())
        return;
    const QStringList listed = m_sandbox->listed();
    QSet<QString> free(m_people.begin(), m_people.end());
    free.subtract(QSet<QString>(listed.begin(), listed.end()));
    QCOMPARE(free.size(), rowCount - 400);
    const QStringList his = people(QStringLiteral("person"), 350, 450) + people(QStringLiteral("person"), 1'450, 1'550);
    QStringList hisAlone;
    std::ranges::copy_if(his, std::back_inserter(hisAlone), [&](const QString &person) { return free.contains(person); });
    QVERIFY(hisAlone.size() >= 150);
    QCOMPARE(m_sandbox->put(hisAlone), QString());

    const Ending resumed = run("--json --yes jobs resume", {job});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(resumed.count("accepted"), rowCount - hisAlone.size());
    checkUndone(job, hisAlone);
}

/// Ctrl+C while a 429 has Muster wait for longer than anybody likes to: nothing more is sent, and nothing is in doubt.
void AftermathTest::interruptedWhileTheServerWantsPeace()
{
    m_proxy->setRules({posts(5, 1'000'000, 429, {"Retry-After: 100"})});
    qsizetype before = 0;
    bool hasEnded = false;
    const Ending cut = block([&](QProcess &client) {
        QTRY_VERIFY_WITH_TIMEOUT(arrived() >= 5, patience);
        QTest::qWait(300); // those in flight with it come back as well
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->openCount(), 0, patience);
        before = arrived();
        ::kill(static_cast<pid_t>(client.processId()), SIGINT);
        hasEnded = client.waitForFinished(20'000);
    });
    QVERIFY(hasEnded);
    QVERIFY2(cut.status == 6, cut.err.constData());
    QCOMPARE(arrived(), before);
    const QString job = findJob();
    const Ending shown = run("--json jobs show", {job});
    QCOMPARE(shown.object().value(QLatin1String("state")).toString(), QStringLiteral("paused"));
    QCOMPARE(shown.count("in_doubt"), 0);
    QCOMPARE(shown.count("accepted"), 400);

    m_proxy->setRules({});
    const Ending resumed = run("--json --yes jobs resume", {job});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(resumed.count("accepted"), rowCount);
    checkWrittenOnce();
}

QTEST_GUILESS_MAIN(AftermathTest)
#include "tst_aftermath.moc"
