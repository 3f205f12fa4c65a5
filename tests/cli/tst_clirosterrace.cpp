// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/sandboxprogram.h"
#include "support/rawhttp.h"

#include <QtTest>

using namespace Muster::Test;

namespace {

const QByteArray key = "race-key";
// The demo company's e-mail draft.
const QString campaign = QStringLiteral("3d9a7c51-8e60-4b2f-9c15-6a7b8c9d0e1f");

void connectTo(Program &program, const QString &url)
{
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    const Ending added = program.run(words("connections add Beta --provider puffle --base-url") + QStringList{url});
    QVERIFY2(added.status == 0, added.err.constData());
}

Ending run(Program &program, const QStringList &more)
{
    return program.run(words("--connection Beta --json --yes") + more);
}

/// By Practice's administrative path: the campaign goes to this status after so many writes or readings of it.
void setStatus(const SandboxProgram &sandbox, const QString &status, const QString &when, int count)
{
    const QJsonObject wanted{{QStringLiteral("status"), status}, {when, count}};
    const RawAnswer answer = RawHttp(sandbox.port(), key).post("/admin/campaigns/puffle/" + campaign.toUtf8() + "/status", wanted);
    QCOMPARE(answer.status, 200);
}

QByteArray people(int count)
{
    QByteArray list = "email\n";
    for (int i = 0; i < count; ++i)
        list += "racer" + QByteArray::number(i) + "@new.example\n";
    return list;
}

} // namespace

/// A campaign that leaves draft while muster-cli writes to its roster.
class CliRosterRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void launchBetweenBatchesStopsTheJob();
    void launchBeforeTheFirstWriteSendsNothing();
    void undoOfAFrozenRosterIsRefused();
    void mailThatBeginsMeanwhileIsConfirmedOnResuming();
};

void CliRosterRaceTest::launchBetweenBatchesStopsTheJob()
{
    constexpr qint64 size = 5'500;
    constexpr qint64 mostUnderWay = 4'000; // four batches are sent at once: the server may have done the others by the time it turns
    const SandboxProgram sandbox(key, words("--seed-demo"));
    Program program;
    connectTo(program, sandbox.urlOf(QStringLiteral("puffle")));
    setStatus(sandbox, QStringLiteral("launching"), QStringLiteral("afterWrites"), 1);
    const QString file = program.file(QStringLiteral("list.csv"), people(size));
    const Ending added =
        run(program, words("roster add") + QStringList{campaign, file, QStringLiteral("--output"), program.path(QStringLiteral("r.csv"))});
    QCOMPARE(added.status, 5);
    QVERIFY2(added.err.contains("frozen") && added.err.contains("launching"), added.err.constData());
    QCOMPARE(added.count("ready"), size);
    const qint64 accepted = added.count("accepted");
    QVERIFY2(accepted > 0 && accepted % 500 == 0 && accepted <= mostUnderWay, added.out.constData()); // whole batches
    QCOMPARE(added.count("not_sent"), size - accepted);
    QCOMPARE(added.count("rejected"), 0);
    QVERIFY2(added.err.contains("were not sent") || added.err.contains("still to be sent"), added.err.constData());
    QCOMPARE(run(program, words("roster list") + QStringList{campaign}).array().size(), 350 + accepted);

    const QString job = added.object()[QLatin1String("job")].toString();
    QCOMPARE(run(program, words("jobs resume") + QStringList{job}).status, 5);
    setStatus(sandbox, QStringLiteral("draft"), QStringLiteral("afterWrites"), 0);
    QCOMPARE(run(program, words("jobs resume") + QStringList{job}).status, 0);
    QCOMPARE(run(program, words("roster list") + QStringList{campaign}).array().size(), 350 + size);
}

void CliRosterRaceTest::launchBeforeTheFirstWriteSendsNothing()
{
    const SandboxProgram sandbox(key, words("--seed-demo"));
    Program program;
    connectTo(program, sandbox.urlOf(QStringLiteral("puffle")));
    setStatus(sandbox, QStringLiteral("active"), QStringLiteral("afterReads"), 1); // seen as a draft once, before the file is read
    const QString file = program.file(QStringLiteral("list.csv"), people(3));
    const Ending added = run(program, words("roster add") + QStringList{campaign, file});
    QCOMPARE(added.status, 5);
    QCOMPARE(added.count("accepted"), 0);
    QCOMPARE(added.count("not_sent"), 3);
    QCOMPARE(run(program, words("roster list") + QStringList{campaign}).array().size(), 350);
}

void CliRosterRaceTest::undoOfAFrozenRosterIsRefused()
{
    const SandboxProgram sandbox(key, words("--seed-demo"));
    Program program;
    connectTo(program, sandbox.urlOf(QStringLiteral("puffle")));
    const QString file = program.file(QStringLiteral("list.csv"), people(3));
    const QString job = run(program, words("roster add") + QStringList{campaign, file}).object()[QLatin1String("job")].toString();
    setStatus(sandbox, QStringLiteral("active"), QStringLiteral("afterWrites"), 0);
    const Ending undone = run(program, words("jobs undo") + QStringList{job});
    QCOMPARE(undone.status, 5);
    QVERIFY2(undone.err.contains("frozen"), undone.err.constData());
    QCOMPARE(run(program, words("roster list") + QStringList{campaign}).array().size(), 353);
}

void CliRosterRaceTest::mailThatBeginsMeanwhileIsConfirmedOnResuming()
{
    const SandboxProgram sandbox(key, words("--seed-demo"));
    Program program;
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    const Ending connected =
        program.run(words("connections add Beta --provider sendkit --base-url") + QStringList{sandbox.urlOf(QStringLiteral("sendkit"))});
    QVERIFY2(connected.status == 0, connected.err.constData());
    const QString paused = run(program, words("campaigns show Renewals")).object()[QLatin1String("_id")].toString();
    const QJsonObject wanted{{QStringLiteral("status"), QStringLiteral("active")}, {QStringLiteral("afterReads"), 1}};
    QCOMPARE(RawHttp(sandbox.port(), key).post("/admin/campaigns/sendkit/" + paused.toUtf8() + "/status", wanted).status, 200);
    const QString file = program.file(QStringLiteral("list.csv"), people(3));
    const Ending added = run(program, words("roster add") + QStringList{paused, file});
    QCOMPARE(added.status, 4);
    QCOMPARE(added.count("ready"), 3);
    QCOMPARE(added.count("accepted"), 0);
    QVERIFY2(added.err.contains("Resume the job to confirm"), added.err.constData());

    const QStringList resume = words("jobs resume") + QStringList{added.object()[QLatin1String("job")].toString()};
    const Ending unasked = program.run(words("--connection Beta --json") + resume);
    QCOMPARE(unasked.status, 2);
    QVERIFY2(unasked.err.contains("at once") && unasked.err.contains("--yes"), unasked.err.constData());
    const Ending confirmed = run(program, resume);
    QCOMPARE(confirmed.status, 0);
    QCOMPARE(confirmed.count("accepted"), 3);
}

QTEST_GUILESS_MAIN(CliRosterRaceTest)
#include "tst_clirosterrace.moc"
