// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/sandboxprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QtTest>

#include <csignal>

using namespace Muster::Test;

namespace {

const QByteArray key = "sandbox-key-4711-not-to-be-seen";

QByteArray everythingUnder(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// One for each vendor.
constexpr qsizetype practiceCount = 3;

/// A connection named Acme to `url`, with its key in the environment.
void connectTo(Program &program, const QString &url)
{
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
    const Ending added = program.run(words("connections add Acme --provider walead --base-url") + QStringList{url});
    QVERIFY2(added.status == 0, added.err.constData());
}

} // namespace

/// Connections of one's own: to muster-sandbox, to nowhere, without a key, with a wrong one, and cut short.
class CliConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionIsAddedListedTestedAndRemoved();
    void removingIsAskedAboutOrNeedsYes();
    void keyIsTakenFromStandardInput();
    void keyIsNeverPrintedNorKept();
    void connectionsThatMakeNoSenseAreRefused_data();
    void connectionsThatMakeNoSenseAreRefused();
    void blocksOverAConnection();
    void withoutAKeyNothingIsAsked();
    void wrongKeyIsNotAuthorised();
    void unreachableServerIsNamed();
    void wrongAddressIsNamed();
    void interruptedRunSaysWhatWasSentAndGoesOn();
    void unknownConnectionIsNamed();
    void campaignsListSaysWhatItKnows();
};

void CliConnectionsTest::connectionIsAddedListedTestedAndRemoved()
{
    const SandboxProgram sandbox(key);
    Program program;
    connectTo(program, sandbox.waleadUrl());

    const QJsonArray listed = program.run(words("connections list --json")).array();
    QCOMPARE(listed.size(), practiceCount + 1);
    QCOMPARE(listed.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("Practice WaLead"));
    QVERIFY(listed.at(0).toObject().value(QLatin1String("practice")).toBool());
    const QJsonObject acme = listed.at(practiceCount).toObject();
    QCOMPARE(acme.value(QLatin1String("name")).toString(), QStringLiteral("Acme"));
    QCOMPARE(acme.value(QLatin1String("provider")).toString(), QStringLiteral("walead"));
    QCOMPARE(acme.value(QLatin1String("base_url")).toString(), sandbox.waleadUrl());
    QVERIFY(!acme.value(QLatin1String("practice")).toBool());

    QCOMPARE(program.run(words("connections test acme")).status, 0);
    QCOMPARE(program.run({QStringLiteral("connections"), QStringLiteral("test"), QStringLiteral("Practice WaLead")}).status, 0);
    QCOMPARE(program.run(words("connections remove Acme --yes")).status, 0);
    QCOMPARE(program.run(words("connections list --json")).array().size(), practiceCount);
    QCOMPARE(program.run(words("connections remove Acme --yes")).status, 2);
    QCOMPARE(program.run({QStringLiteral("connections"), QStringLiteral("remove"), QStringLiteral("Practice WaLead")}).status, 2);
}

void CliConnectionsTest::removingIsAskedAboutOrNeedsYes()
{
    Program program;
    connectTo(program, QStringLiteral("http://127.0.0.1:1/walead"));
    const auto count = [&program] { return program.run(words("connections list --json")).array().size(); };
    const Ending refused = program.run(words("connections remove Acme"));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("--yes") && refused.err.contains("Acme"), refused.err.constData());
    QCOMPARE(program.run(words("connections remove Acme --dry-run")).status, 0);
    QCOMPARE(count(), practiceCount + 1);
    program.typeIn("n\n");
    QCOMPARE(program.run(words("connections remove Acme")).status, 6);
    QCOMPARE(count(), practiceCount + 1);
    program.typeIn("y\n");
    QCOMPARE(program.run(words("connections remove Acme")).status, 0);
    QCOMPARE(count(), practiceCount);
}

void CliConnectionsTest::keyIsTakenFromStandardInput()
{
    const SandboxProgram sandbox(key);
    Program program;
    program.pipeIn(key + "\r\nignored\n");
    QCOMPARE(program.run(words("connections add Acme --provider walead --base-url") + QStringList{sandbox.waleadUrl()}).status, 0);
    QCOMPARE(program.run(words("connections test Acme")).status, 0);
    program.pipeIn("");
    QCOMPARE(program.run(words("connections test Acme")).status, 3);
    QCOMPARE(program.run(words("connections add Other --provider walead --base-url") + QStringList{sandbox.waleadUrl()}).status, 3);
}

void CliConnectionsTest::keyIsNeverPrintedNorKept()
{
    const SandboxProgram sandbox(key, words("--seed-demo"));
    Program program;
    connectTo(program, sandbox.waleadUrl());
    program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("muster.*=true"));
    program.pipeIn("someone-new\n");
    QByteArray printed;
    for (const char *line :
         {"connections add Beta --provider walead --base-url http://127.0.0.1:1/walead", "connections list", "connections test Acme",
          "--connection Acme blocked add - --dry-run", "--connection Acme blocked add - --yes --json",
          "--connection Acme campaigns show cmp-nowhere", "--connection Beta blocked list --help"}) {
        const Ending ended = program.run(words(line));
        QVERIFY2(ended.status >= 0, ended.err.constData());
        printed += ended.out + ended.err;
    }
    QVERIFY(printed.contains("Acme"));
    QVERIFY2(!printed.contains(key), printed.constData());
    const QByteArray kept = everythingUnder(program.profile());
    QVERIFY(kept.contains("Acme"));
    QVERIFY(!kept.contains(key));
}

void CliConnectionsTest::connectionsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no provider") << "connections add A --base-url https://x.example/api" << QByteArray("--provider");
    QTest::newRow("unknown provider") << "connections add A --provider acme --base-url https://x.example/api" << QByteArray("walead");
    QTest::newRow("no address") << "connections add A --provider walead" << QByteArray("--base-url");
    QTest::newRow("plain http") << "connections add A --provider walead --base-url http://x.example/api" << QByteArray("https");
    QTest::newRow("taken name") << "connections add Taken --provider walead --base-url https://y.example/api" << QByteArray("Taken");
}

void CliConnectionsTest::connectionsThatMakeNoSenseAreRefused()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, named);
    Program program;
    program.pipeIn(key);
    QCOMPARE(program.run(words("connections add Taken --provider walead --base-url https://x.example/api")).status, 0);
    const Ending refused = program.run(words(line.toUtf8().constData()));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.startsWith("muster-cli: ") && refused.err.contains(named), refused.err.constData());
    QCOMPARE(program.run(words("connections list --json")).array().size(), practiceCount + 1);
}

void CliConnectionsTest::blocksOverAConnection()
{
    const SandboxProgram sandbox(key);
    Program program;
    connectTo(program, sandbox.waleadUrl());
    program.pipeIn("linkedin.com/in/first-person\nhttps://de.linkedin.com/in/Second-Person/\nfirst-person\n");
    const Ending added = program.run(words("--connection ACME blocked add - --yes --json --reason Opt-out --verify"));
    QCOMPARE(added.status, 0);
    QCOMPARE(added.count("accepted"), 2);
    QCOMPARE(added.count("duplicate_in_file"), 1);
    const QJsonArray listed = program.run(words("blocked list --connection Acme --json")).array();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.at(0).toObject().value(QLatin1String("reason")).toString(), QStringLiteral("Opt-out"));
    QVERIFY(program.run(words("blocked list --json")).array().size() > 1000); // Practice is another workspace
    QCOMPARE(program.run(words("blocked remove - --connection Acme --yes --json")).count("accepted"), 2);
    QCOMPARE(program.run(words("blocked list --connection Acme --json")).array().size(), 0);
}

void CliConnectionsTest::withoutAKeyNothingIsAsked()
{
    const SandboxProgram sandbox(key);
    Program program;
    connectTo(program, sandbox.waleadUrl());
    program.unsetEnvironment(QStringLiteral("MUSTER_API_KEY"));
    program.pipeIn("someone-new\n");
    const Ending ended = program.run(words("--connection Acme blocked add - --yes --json"));
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("MUSTER_API_KEY"), ended.err.constData());
    QCOMPARE(ended.object().value(QLatin1String("error")).toObject().value(QLatin1String("status")).toInt(), 3);
}

void CliConnectionsTest::wrongKeyIsNotAuthorised()
{
    const SandboxProgram sandbox(key);
    Program program;
    connectTo(program, sandbox.waleadUrl());
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QStringLiteral("another-key-altogether"));
    for (const char *line : {"connections test Acme", "--connection Acme blocked list", "--connection Acme campaigns show c"}) {
        const Ending ended = program.run(words(line));
        QCOMPARE(ended.status, 3);
        QVERIFY2(!ended.err.contains("another-key-altogether"), ended.err.constData());
    }
}

void CliConnectionsTest::unreachableServerIsNamed()
{
    QTcpServer taken; // a port that was free a moment ago and answers nobody now
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1/walead").arg(taken.serverPort());
    taken.close();
    Program program;
    connectTo(program, url);
    const Ending ended = program.run(words("--connection Acme blocked list --json"));
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.err.contains("Acme"), ended.err.constData());
    QCOMPARE(ended.object().value(QLatin1String("error")).toObject().value(QLatin1String("status")).toInt(), 4);
}

void CliConnectionsTest::wrongAddressIsNamed()
{
    const SandboxProgram sandbox(key);
    Program program;
    const QString wrong = sandbox.waleadUrl() + QLatin1String("/elsewhere");
    connectTo(program, wrong);
    const Ending tested = program.run(words("connections test Acme"));
    QCOMPARE(tested.status, 4);
    QVERIFY2(tested.err.contains(wrong.toUtf8()) && !tested.err.contains("campaign"), tested.err.constData());
}

void CliConnectionsTest::interruptedRunSaysWhatWasSentAndGoesOn()
{
    const SandboxProgram sandbox(key, words("--latency 300"));
    Program program;
    connectTo(program, sandbox.waleadUrl());
    QByteArray people;
    for (int i = 0; i < 1000; ++i)
        people += "person-number-" + QByteArray::number(i) + '\n';
    program.file(QStringLiteral("people.txt"), people);

    // Once the counts are printed the list has been read; 10 batches of 300 ms each follow.
    const Ending cut = program.run(words("--connection Acme blocked add people.txt --yes"), [](QProcess &process) {
        QByteArray printed;
        while (!printed.contains("1000") && !printed.contains("1,000") && process.waitForReadyRead(30'000))
            printed += process.readAllStandardOutput();
        if (process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    });
    QCOMPARE(cut.status, 6);

    const qint64 there = program.run(words("--connection Acme blocked list --json")).array().size();
    QVERIFY2(there < 1000 && there % 100 == 0, qPrintable(QString::number(there)));
    const Ending rest = program.run(words("--connection Acme blocked add people.txt --yes --json"));
    QCOMPARE(rest.status, 0);
    QCOMPARE(rest.count("already_there"), there);
    QCOMPARE(rest.count("accepted"), 1000 - there);
}

void CliConnectionsTest::unknownConnectionIsNamed()
{
    Program program;
    for (const char *line : {"--connection Nowhere blocked list", "connections test Nowhere", "campaigns list --connection Nowhere"}) {
        const Ending ended = program.run(words(line));
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("Nowhere") && ended.err.contains("Practice WaLead"), ended.err.constData());
    }
}

void CliConnectionsTest::campaignsListSaysWhatItKnows()
{
    Program program;
    const Ending shown = program.run(words("campaigns list"));
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.out.contains("WaLead has no way to list campaigns"), shown.out.constData());
    QVERIFY(QJsonDocument::fromJson(program.run(words("campaigns list --json")).out).isArray());
}

QTEST_GUILESS_MAIN(CliConnectionsTest)
#include "tst_cliconnections.moc"
