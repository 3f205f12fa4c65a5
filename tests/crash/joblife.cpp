// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/joblife.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QThread>

#include <algorithm>

namespace Muster::Test {

namespace {

constexpr int latency = 20;   // ms
constexpr int grace = 1000;   // ms; the usual ten seconds would be most of a life
constexpr int mostRuns = 400; // a job that does not get on must not go on for ever

QStringList people(const QString &stem, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("%1-%2").arg(stem).arg(i);
    return all;
}

} // namespace

void LifeTally::add(const LifeTally &other)
{
    for (auto it = other.killed.cbegin(); it != other.killed.cend(); ++it)
        killed[it.key()] += it.value();
    for (auto it = other.serverKilled.cbegin(); it != other.serverKilled.cend(); ++it)
        serverKilled[it.key()] += it.value();
    jobs += other.jobs;
    runs += other.runs;
    requests += other.requests;
    unheard += other.unheard;
    orphaned += other.orphaned;
    wrong += other.wrong;
}

bool KillBudget::take(std::atomic<int> &from)
{
    int left = from;
    while (left > 0) {
        if (from.compare_exchange_weak(left, left - 1))
            return true;
    }
    return false;
}

JobLife::JobLife(quint32 seed, KillBudget &budget)
    : m_dice(seed),
      m_seed(seed),
      m_budget(budget),
      m_sandbox("crash-key-0123456789", latency),
      m_people(people(QStringLiteral("person"), rowCount)),
      m_others(people(QStringLiteral("other"), 50)),
      m_isServerMortal(budget.servers > 0)
{
}

void JobLife::expect(bool holds, const QString &what)
{
    if (!holds)
        m_tally.wrong << QStringLiteral("seed %1, job %2: %3").arg(m_seed).arg(m_job, what);
}

bool JobLife::prepare()
{
    if (!m_sandbox.start())
        return false;
    m_proxy = std::make_unique<FaultServer>(m_sandbox.port());
    m_program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(m_sandbox.key()));
    m_file = m_program.file(QStringLiteral("people.csv"), "Public identifier\n" + m_people.join(QLatin1Char('\n')).toUtf8() + '\n');
    const Ending added =
        m_program.run(words("connections add Life --provider walead --base-url") + QStringList{m_proxy->waleadUrl().toString()});
    QSettings(m_program.profile() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        .setValue(QStringLiteral("choices/readBackGraceMs"), grace);
    return added.status == 0 && m_sandbox.put(m_others).isEmpty();
}

LifeTally JobLife::live()
{
    expect(prepare(), QStringLiteral("the life cannot begin"));
    if (!m_tally.wrong.isEmpty())
        return m_tally;
    m_tally.jobs = 1;
    bool isOver = false;
    while (!isOver && m_tally.runs < mostRuns) {
        runOnce();
        isOver = m_last.status == 0 || (m_last.status == 2 && hasEnded()); // killed after its end, with the last word on its lips
        const bool mayEndSo = isOver || m_last.status == -1 || (m_isServerMortal && m_last.status == 4);
        expect(mayEndSo, QStringLiteral("ended with %1: %2").arg(m_last.status).arg(QString::fromUtf8(m_last.err)));
        if (m_job.isEmpty())
            m_job = findJob();
        if (!mayEndSo)
            return m_tally;
    }
    expect(isOver, QStringLiteral("it does not come to its end"));
    judge();
    return m_tally;
}

QStringList JobLife::commandLine() const
{
    if (m_job.isEmpty())
        return words("--json --yes --connection Life blocked add") + QStringList{m_file};
    return words("--json --yes jobs resume") + QStringList{m_job};
}

void JobLife::runOnce()
{
    ++m_tally.runs;
    m_seenBefore = m_proxy->seenCount();
    QString deadAt;
    m_last = m_program.run(commandLine(), [&](QProcess &client) {
        while (m_isServerMortal ? strikeServer(client) : strikeClient(client, deadAt)) {
        }
    });
    if (deadAt.isEmpty())
        return;
    if (m_last.status == -1)
        ++m_tally.killed[deadAt];
    else
        ++m_budget.clients; // it had just ended by itself
}

/// Kills the client at a moment; never gives true. Where the client ends first, the budget has one more again.
bool JobLife::strikeClient(QProcess &client, QString &deadAt)
{
    if (!KillBudget::take(m_budget.clients))
        return false;
    if (!waitFor(chooseMoment(), client)) {
        ++m_budget.clients;
        return false;
    }
    deadAt = phase();
    client.kill();
    ++m_kills;
    return false;
}

/// Kills the sandbox at a moment, every other time with its client, and starts it again. True where the client still runs.
bool JobLife::strikeServer(QProcess &client)
{
    if (!KillBudget::take(m_budget.servers))
        return false;
    if (!waitFor(chooseMoment(), client)) {
        ++m_budget.servers;
        return false;
    }
    const QString moment = phase();
    m_sandbox.kill();
    ++m_tally.serverKilled[moment];
    ++m_kills;
    const bool isClientSpared = dice(2) == 0;
    if (!isClientSpared) {
        client.kill();
        ++m_tally.killed[moment];
    }
    QThread::msleep(static_cast<unsigned long>(dice(400)));
    expect(m_sandbox.start(), QStringLiteral("the sandbox does not start again"));
    m_seenBefore = m_proxy->seenCount();
    return isClientSpared;
}

/// False where the client ends first.
bool JobLife::waitFor(const Moment &moment, QProcess &client) const
{
    const auto isAlive = [&client] { return client.state() != QProcess::NotRunning; };
    while (isAlive() && !hasCome(moment))
        client.waitForFinished(1);
    if (isAlive())
        client.waitForFinished(moment.delay);
    return isAlive();
}

/// Spread over a job's whole life: by the clock, where a run begins; by what was asked and sent, where it is under way; and at the end.
JobLife::Moment JobLife::chooseMoment()
{
    const int kind = dice(100);
    if (m_job.isEmpty() && kind < 60)
        return {0, kind < 15 ? 1 + dice(2) : 0, false, dice(kind < 15 ? 30 : 400)};
    if (kind < 12)
        return {0, 0, false, dice(grace + 300)}; // a resumed job waits before it reads the list
    if (kind < 30)
        return {0, 1 + dice(30), false, dice(30)};
    if (kind < 45 && m_kills >= 5)
        return {0, 0, true, dice(60)};
    return {1 + dice(8), 0, false, dice(30)};
}

bool JobLife::hasCome(const Moment &moment) const
{
    const QList<ArrivedRequest> run = thisRun();
    const auto writes = std::ranges::count_if(run, [](const ArrivedRequest &request) { return request.isWrite(); });
    if (writes < moment.writes || run.size() - writes < moment.reads)
        return false;
    return !moment.isAllSent || m_proxy->timesWritten().size() == rowCount;
}

QString JobLife::phase() const
{
    const QList<ArrivedRequest> run = thisRun();
    const auto writes = std::ranges::count_if(run, [](const ArrivedRequest &request) { return request.isWrite(); });
    const auto open = std::ranges::count_if(run, [](const ArrivedRequest &request) { return !request.isEnded; });
    const bool isFirst = m_job.isEmpty();
    if (run.isEmpty())
        return isFirst ? QStringLiteral("1 starting, reading the file") : QStringLiteral("5 resuming, before the list is read back");
    if (writes == 0 && open > 0)
        return isFirst ? QStringLiteral("2 reading the list to screen the rows") : QStringLiteral("6 resuming, reading the list back");
    if (writes == 0)
        return isFirst ? QStringLiteral("3 between reading and writing (screening, creating the job)")
                       : QStringLiteral("7 resuming, between two reads or before the first write");
    if (m_proxy->timesWritten().size() == rowCount)
        return QStringLiteral("8 everything sent, settling");
    return open > 0 ? QStringLiteral("4a writing, %1 batches in flight").arg(open) : QStringLiteral("4b writing, no batch in flight");
}

bool JobLife::hasEnded()
{
    const Ending shown = m_program.run(words("--json jobs show") + QStringList{m_job});
    return shown.object().value(QLatin1String("state")).toString() == QLatin1String("done");
}

QString JobLife::findJob()
{
    const QJsonArray jobs = m_program.run(words("jobs list --json")).array();
    expect(jobs.size() <= 1, QStringLiteral("%1 jobs instead of one").arg(jobs.size()));
    return jobs.isEmpty() ? QString() : jobs.first().toObject().value(QLatin1String("job")).toString();
}

void JobLife::judge()
{
    QStringList wanted = m_people + m_others;
    wanted.sort();
    const QStringList listed = m_sandbox.listed();
    expect(listed == wanted, QStringLiteral("the list has %1 people instead of %2").arg(listed.size()).arg(wanted.size()));
    expect(hasEnded(), QStringLiteral("the job is not done"));
    const Ending shown = m_program.run(words("--json jobs show") + QStringList{m_job});
    for (const auto &[field, count] : {std::pair("rows", rowCount), std::pair("accepted", rowCount), std::pair("duplicates", 0),
                                       std::pair("rejected", 0), std::pair("not_sent", 0), std::pair("in_doubt", 0)})
        expect(shown.count(field) == count, QStringLiteral("%1 is %2").arg(QLatin1String(field)).arg(shown.count(field)));
    judgeRequests();
    judgeReport();
}

void JobLife::judgeRequests()
{
    const QHash<QByteArray, int> times = m_proxy->timesWritten();
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        expect(it.value() == 1, QStringLiteral("%1 was written %2 times").arg(QString::fromUtf8(it.key())).arg(it.value()));
    // Where the sandbox died before it answered, its answer to the next request tells: it counts the newcomers.
    const QList<ArrivedRequest> all = m_proxy->seen();
    for (const ArrivedRequest &request : all) {
        m_tally.orphaned += request.isWrite() && request.isPassedOn && request.practiceStatus == 0 ? 1 : 0;
        if (!request.isCarriedOut())
            continue;
        const qint64 blocked = QJsonDocument::fromJson(request.practiceBody).object().value(QLatin1String("blocked")).toInteger();
        const qsizetype asked = request.items().size();
        expect(blocked == asked, QStringLiteral("of %1 people in a request, %2 were new").arg(asked).arg(blocked));
        ++m_tally.requests;
        m_tally.unheard += request.isHeard ? 0 : 1;
    }
    expect(m_isServerMortal || times.size() == rowCount, QStringLiteral("%1 people were written").arg(times.size()));
}

void JobLife::judgeReport()
{
    const QString file = m_program.path(QStringLiteral("report.csv"));
    const Ending reported = m_program.run(words("jobs report") + QStringList{m_job, QStringLiteral("--output"), file});
    expect(reported.status == 0, QStringLiteral("no report: ") + QString::fromUtf8(reported.err));
    QFile report(file);
    expect(report.open(QIODevice::ReadOnly), QStringLiteral("the report cannot be read"));
    QStringList reportedPeople;
    const QByteArrayList lines = report.readAll().replace("\r\n", "\n").trimmed().split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const QByteArrayList cells = line.split(',');
        expect(cells.value(1) == "accepted", QString::fromUtf8(line));
        reportedPeople << QString::fromUtf8(cells.value(0));
    }
    expect(reportedPeople == m_people, QStringLiteral("the report has %1 rows, or in another order").arg(reportedPeople.size()));
}

} // namespace Muster::Test
