// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/sandboxprogram.h"
#include "support/faultserver.h"

#include <QFile>
#include <QUrl>
#include <QtTest>

#include <algorithm>

using namespace Muster::Test;

namespace {

const QByteArray key = "sandbox-key-4711";

FaultRule answer(const QByteArray &method, int status, const QByteArray &body)
{
    FaultRule rule;
    rule.method = method;
    rule.path = "blocked-leads";
    rule.mishap.kind = Mishap::Kind::Answer;
    rule.mishap.status = status;
    rule.mishap.headers = {"Content-Type: application/json"};
    rule.mishap.body = body;
    return rule;
}

/// A profile with a connection to a server that can be told to misbehave.
struct Workspace
{
    Workspace() : sandbox(key), server(static_cast<quint16>(QUrl(sandbox.waleadUrl()).port()))
    {
        program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
        program.run(words("connections add Acme --provider walead --base-url") + QStringList{server.waleadUrl().toString()});
        program.file(QStringLiteral("people.csv"), "Person\nada-quill\nben-ormsby\ncleo-varga\nnot a person\n");
    }

    Ending acme(const QByteArray &line) { return program.run(words("--connection Acme") + words(line.constData())); }
    [[nodiscard]] qsizetype writes() const
    {
        const QList<ArrivedRequest> seen = server.seen();
        return std::count_if(seen.begin(), seen.end(), [](const ArrivedRequest &request) { return request.isWrite(); });
    }

    SandboxProgram sandbox;
    FaultServer server;
    Program program;
};

} // namespace

/// What the command line says and returns where the server refuses, and that a dry run asks it for no change.
class CliJobsRefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectedRowIsToldAndReported();
    void manyRejectedRowsAreCounted();
    void lostKeyStopsTheJob();
    void readBackCountsWhoIsMissing();
    void listThatCannotBeReadBackIsSaid();
    void resumeRemembersInvalidRows();
    void dryRunsWriteNothing();
};

void CliJobsRefusedTest::rejectedRowIsToldAndReported()
{
    Workspace workspace;
    FaultRule refusal = answer("POST", 400, R"({"statusCode":400,"message":"leads[1].publicIdentifier is on a private list"})");
    refusal.count = 1;
    workspace.server.setRules({refusal});
    const Ending added = workspace.acme("blocked add people.csv --yes --json --output results.csv");
    QCOMPARE(added.status, 1);
    QCOMPARE(added.count("sent"), 3);
    QCOMPARE(added.count("accepted"), 2);
    QCOMPARE(added.count("rejected"), 1);
    QCOMPARE(added.count("not_sent"), 0);
    QVERIFY2(added.err.contains("Rejected: ben-ormsby: ") && added.err.contains("is on a private list"), added.err.constData());

    QFile file(workspace.program.path(QStringLiteral("results.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY2(lines.at(1).startsWith("ada-quill,accepted,"), lines.at(1).constData());
    QVERIFY2(lines.at(2).startsWith("ben-ormsby,rejected,") && lines.at(2).contains("private list"), lines.at(2).constData());
    QVERIFY2(lines.at(3).startsWith("cleo-varga,accepted,"), lines.at(3).constData());
    QVERIFY2(lines.at(4).startsWith("not a person,invalid,"), lines.at(4).constData());
    QCOMPARE(workspace.acme("blocked list --json").array().size(), 2);
}

void CliJobsRefusedTest::manyRejectedRowsAreCounted()
{
    Workspace workspace;
    QByteArray people;
    for (int i = 0; i < 30; ++i)
        people += "person-number-" + QByteArray::number(i) + '\n';
    workspace.program.file(QStringLiteral("people.txt"), people);
    FaultRule refusal = answer("POST", 400, R"({"statusCode":400,"message":"leads[0].publicIdentifier is on a private list"})");
    refusal.count = 25;
    workspace.server.setRules({refusal});
    const Ending added = workspace.acme("blocked add people.txt --yes");
    QCOMPARE(added.status, 1);
    QCOMPARE(added.err.count("Rejected: "), 20);
    QVERIFY2(added.err.contains("5 more rejected") && added.err.contains("muster-cli jobs report"), added.err.constData());
}

void CliJobsRefusedTest::lostKeyStopsTheJob()
{
    Workspace workspace;
    workspace.server.setRules({answer("POST", 401, R"({"message":"Unauthorized"})")});
    const Ending added = workspace.acme("blocked add people.csv --yes --json");
    QCOMPARE(added.status, 3);
    QCOMPARE(added.count("sent"), 0);
    QCOMPARE(added.count("not_sent"), 3);
    const QByteArray id = added.object().value(QLatin1String("job")).toString().toLatin1();
    QVERIFY2(added.err.contains("muster-cli jobs resume " + id), added.err.constData());
    workspace.server.setRules({});
    const Ending rest =
        workspace.program.run({QStringLiteral("jobs"), QStringLiteral("resume"), QString::fromLatin1(id), QStringLiteral("--json")});
    QCOMPARE(rest.status, 1); // one row of the file is no person
    QCOMPARE(rest.count("accepted"), 3);
}

void CliJobsRefusedTest::readBackCountsWhoIsMissing()
{
    Workspace workspace;
    FaultRule emptyList = answer("GET", 200, "[]");
    emptyList.from = 2; // the first reading comes before the writing
    workspace.server.setRules({emptyList});
    const Ending added = workspace.acme("blocked add people.csv --yes --json --verify");
    QCOMPARE(added.status, 1);
    QCOMPARE(added.count("accepted"), 3);
    QCOMPARE(added.count("missing"), 3);
    QVERIFY2(added.err.contains("missing from the list") && added.err.contains("muster-cli jobs report"), added.err.constData());
}

void CliJobsRefusedTest::listThatCannotBeReadBackIsSaid()
{
    Workspace workspace;
    FaultRule refusal = answer("GET", 401, R"({"message":"Unauthorized"})");
    refusal.from = 2; // the first reading comes before the writing
    workspace.server.setRules({refusal});
    const Ending added = workspace.acme("blocked add people.csv --yes --json --verify");
    QCOMPARE(added.status, 3);
    QCOMPARE(added.count("accepted"), 3);
    QVERIFY(added.object().contains(QLatin1String("missing")) && added.object().value(QLatin1String("missing")).isNull());
    QVERIFY2(added.err.contains("not checked") && added.err.contains("Acme"), added.err.constData());
    QCOMPARE(workspace.program.run(words("jobs list --json")).array().at(0)[QLatin1String("state")].toString(), QStringLiteral("done"));
}

void CliJobsRefusedTest::resumeRemembersInvalidRows()
{
    for (const auto &[content, status] : {std::pair("Person\nada-quill\n", 0), std::pair("Person\nada-quill\nnot a person\n", 1)}) {
        Workspace workspace;
        workspace.program.file(QStringLiteral("few.csv"), content);
        workspace.server.setRules({answer("POST", 401, R"({"message":"Unauthorized"})")});
        const Ending stopped = workspace.acme("blocked add few.csv --yes --json");
        QCOMPARE(stopped.status, 3);
        QVERIFY2(stopped.err.contains("still to be sent"), stopped.err.constData());
        workspace.server.setRules({});
        const QByteArray id = stopped.object().value(QLatin1String("job")).toString().toLatin1();
        QCOMPARE(workspace.acme("jobs resume " + id).status, status);
    }
}

void CliJobsRefusedTest::dryRunsWriteNothing()
{
    Workspace workspace;
    const FaultRule refusal = answer("POST", 401, R"({"message":"Unauthorized"})");
    workspace.server.setRules({refusal});
    const QString stopped = workspace.acme("blocked add people.csv --yes --json").object().value(QLatin1String("job")).toString();
    workspace.server.setRules({});
    const qsizetype refused = workspace.writes();
    QCOMPARE(refused, 1);
    const QByteArray id = stopped.toLatin1();
    const auto dryRun = [&workspace](const QByteArray &line, int status) {
        const Ending dry = workspace.acme(line + " --dry-run --yes");
        QVERIFY2(dry.status == status, dry.err.constData());
        QVERIFY2(dry.out.contains("curl --request"), dry.out.constData());
    };
    dryRun("blocked add people.csv", 1);
    dryRun("jobs resume " + id, 0);
    QCOMPARE(workspace.writes(), refused);
    QCOMPARE(workspace.acme("jobs resume " + id).status, 1);
    const qsizetype written = workspace.writes();
    QVERIFY(written > refused);
    dryRun("blocked remove people.csv", 1);
    dryRun("jobs undo " + id, 0);
    QCOMPARE(workspace.writes(), written);
    QCOMPARE(workspace.program.run(words("jobs list --json")).array().size(), 1);
}

QTEST_GUILESS_MAIN(CliJobsRefusedTest)
#include "tst_clijobsrefused.moc"
