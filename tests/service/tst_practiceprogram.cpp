// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawhttp.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

const QByteArray path = "/walead/v1/blocked-leads";

/// muster-sandbox as somebody starts it from a shell.
class Sandbox
{
public:
    explicit Sandbox(const QStringList &arguments, const QByteArray &environmentKey = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MUSTER_SANDBOX_API_KEY"), QString::fromLatin1(environmentKey));
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/muster-sandbox"), arguments);
    }
    ~Sandbox()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// What stands behind `label` on a line of standard output, once that line is there.
    QString printed(const QString &label)
    {
        const QRegularExpression line(QStringLiteral("^%1(.*)\n").arg(QRegularExpression::escape(label)),
                                      QRegularExpression::MultilineOption);
        while (!line.match(QString::fromUtf8(m_output)).hasMatch()) {
            if (!m_process.waitForReadyRead(20000))
                return {};
            m_output += m_process.readAllStandardOutput();
        }
        return line.match(QString::fromUtf8(m_output)).captured(1);
    }
    quint16 port() { return printed(QStringLiteral("Listening on http://127.0.0.1:")).toUShort(); }
    bool waitForEnd() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20000); }

    QProcess &process() { return m_process; }
    QByteArray wholeOutput() { return m_output += m_process.readAllStandardOutput(); }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestPracticeProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListensAndWithWhichKey();
    void neverEchoesAGivenKey_data();
    void neverEchoesAGivenKey();
    void whatWasAnsweredSurvivesAKill();
    void endsCleanlyOnASignal_data();
    void endsCleanlyOnASignal();
    void twoStartAtOnceOnOneNewStore();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void aTakenPortAndAnUnusableStoreFail();
    void showsHelpAndVersion();

private:
    [[nodiscard]] QStringList arguments(const QString &port = QStringLiteral("0")) const
    {
        return {QStringLiteral("--port"), port, QStringLiteral("--store"), m_folder.filePath(QStringLiteral("practice.db"))};
    }

    QTemporaryDir m_folder;
};

void TestPracticeProgram::saysWhereItListensAndWithWhichKey()
{
    Sandbox sandbox(arguments() << QStringLiteral("--seed-demo"));
    const quint16 port = sandbox.port();
    QVERIFY(port > 0);
    QCOMPARE(sandbox.printed(QStringLiteral("WaLead base URL: ")), QStringLiteral("http://127.0.0.1:%1/walead").arg(port));
    QCOMPARE(sandbox.printed(QStringLiteral("Puffle base URL: ")), QStringLiteral("http://127.0.0.1:%1/puffle").arg(port));
    QCOMPARE(sandbox.printed(QStringLiteral("SendKit base URL: ")), QStringLiteral("http://127.0.0.1:%1/sendkit").arg(port));
    const QByteArray key = sandbox.printed(QStringLiteral("API key: ")).toLatin1();
    QVERIFY(key.size() >= 32);
    RawHttp client(port, key);
    QCOMPARE(client.get(path).array().size(), 100);
    QCOMPARE(client.get("/walead/v1/campaigns/cmp-q1-founders").object().value(QLatin1String("status")).toString(),
             QStringLiteral("draft"));
}

void TestPracticeProgram::neverEchoesAGivenKey_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("accepted");
    QTest::newRow("option") << QStringList{QStringLiteral("--api-key"), QStringLiteral("given-key-1")} << QByteArray()
                            << QByteArray("given-key-1");
    QTest::newRow("environment") << QStringList{} << QByteArray("given-key-2") << QByteArray("given-key-2");
    QTest::newRow("option first") << QStringList{QStringLiteral("--api-key=given-key-3")} << QByteArray("given-key-4")
                                  << QByteArray("given-key-3");
}

void TestPracticeProgram::neverEchoesAGivenKey()
{
    QFETCH(QStringList, option);
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, accepted);
    Sandbox sandbox(arguments() + option, environment);
    const quint16 port = sandbox.port();
    QCOMPARE(RawHttp(port, accepted).get(path).status, 200);
    QCOMPARE(RawHttp(port, "given-key").get(path).status, 401);
    sandbox.process().terminate();
    QVERIFY(sandbox.waitForEnd());
    QVERIFY(!sandbox.wholeOutput().contains("given-key"));
    QVERIFY(!sandbox.process().readAllStandardError().contains("given-key"));
}

void TestPracticeProgram::whatWasAnsweredSurvivesAKill()
{
    const QStringList keyed = arguments() << QStringLiteral("--api-key") << QStringLiteral("key");
    int answered = 0;
    for (int round = 0; round < 3; ++round) {
        Sandbox sandbox(keyed);
        RawHttp client(sandbox.port(), "key");
        for (int i = 0; i < 5; ++i) {
            const QByteArray person = QByteArray::number(answered++);
            QCOMPARE(client.post(path, R"({"leads":[{"publicIdentifier":"survivor-)" + person + R"("}]})").status, 200);
        }
        ::kill(static_cast<pid_t>(sandbox.process().processId()), SIGKILL);
        QVERIFY(sandbox.waitForEnd());
        QCOMPARE(sandbox.process().exitStatus(), QProcess::CrashExit);
    }
    Sandbox sandbox(keyed);
    const QJsonArray survivors = RawHttp(sandbox.port(), "key").get(path + "?sort=ASC&search=survivor-").array();
    QCOMPARE(survivors.size(), answered);
    for (int i = 0; i < answered; ++i)
        QCOMPARE(survivors.at(i)[u"publicIdentifier"].toString(), QStringLiteral("survivor-%1").arg(i));
}

void TestPracticeProgram::endsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void TestPracticeProgram::endsCleanlyOnASignal()
{
    QFETCH(int, signal);
    Sandbox sandbox(arguments() << QStringLiteral("--api-key") << QStringLiteral("key"));
    RawHttp client(sandbox.port(), "key");
    QCOMPARE(client.get(path).status, 200);
    ::kill(static_cast<pid_t>(sandbox.process().processId()), signal);
    QVERIFY(sandbox.waitForEnd());
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("practice.db-wal")))); // the last one out has tidied up
}

void TestPracticeProgram::twoStartAtOnceOnOneNewStore()
{
    const QStringList shared{
        QStringLiteral("--port"),    QStringLiteral("0"),   QStringLiteral("--store"),    m_folder.filePath(QStringLiteral("shared.db")),
        QStringLiteral("--api-key"), QStringLiteral("key"), QStringLiteral("--seed-demo")};
    Sandbox first(shared);
    Sandbox second(shared);
    RawHttp firstClient(first.port(), "key");
    RawHttp secondClient(second.port(), "key");
    QCOMPARE(firstClient.post(path, QByteArray(R"({"leads":[{"publicIdentifier":"nele-ohm"}]})")).status, 200);
    QCOMPARE(secondClient.get(path).array(), firstClient.get(path).array());
    QCOMPARE(secondClient.get(path).array().first()[u"publicIdentifier"].toString(), QStringLiteral("nele-ohm"));
    QCOMPARE(secondClient.get(path + "?offset=1200").array().size(), 1);
}

void TestPracticeProgram::badOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &line, const char *named) {
        QTest::newRow(name) << line.split(u' ') << QString::fromLatin1(named);
    };
    row("no port", QStringLiteral("--store x.db"), "--port");
    row("no store", QStringLiteral("--port 0"), "--store");
    row("port no number", QStringLiteral("--store x.db --port http"), "--port");
    row("port too high", QStringLiteral("--store x.db --port 65536"), "--port");
    row("port negative", QStringLiteral("--store x.db --port=-1"), "--port");
    row("latency no number", QStringLiteral("--store x.db --port 0 --latency soon"), "--latency");
    row("latency too long", QStringLiteral("--store x.db --port 0 --latency 600001"), "--latency");
    row("empty key", QStringLiteral("--store x.db --port 0 --api-key="), "--api-key");
    row("key no header can hold", QStringLiteral("--store x.db --port 0 --api-key schlüssel"), "API key");
    row("unknown", QStringLiteral("--store x.db --port 0 --daemon"), "daemon");
    row("an argument", QStringLiteral("--store x.db --port 0 now"), "now");
}

void TestPracticeProgram::badOptionsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    Sandbox sandbox(arguments);
    QVERIFY(sandbox.waitForEnd());
    QCOMPARE(sandbox.process().exitCode(), 2);
    QVERIFY(sandbox.wholeOutput().isEmpty());
    const QString said = QString::fromLocal8Bit(sandbox.process().readAllStandardError());
    QVERIFY2(said.contains(named), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("schlüssel")));
}

void TestPracticeProgram::aTakenPortAndAnUnusableStoreFail()
{
    Sandbox first(arguments());
    const QString port = QString::number(first.port());
    Sandbox second(arguments(port));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.process().exitCode(), 1);
    QVERIFY(second.process().readAllStandardError().contains(port.toLatin1()));

    Sandbox third(
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--store"), m_folder.filePath(QStringLiteral("none/practice.db"))});
    QVERIFY(third.waitForEnd());
    QCOMPARE(third.process().exitCode(), 1);
    QVERIFY(third.process().readAllStandardError().contains("practice.db"));
}

void TestPracticeProgram::showsHelpAndVersion()
{
    Sandbox help({QStringLiteral("--help")});
    QVERIFY(help.waitForEnd());
    QCOMPARE(help.process().exitCode(), 0);
    const QByteArray text = help.wholeOutput();
    for (const char *option : {"--port", "--store", "--api-key", "--latency", "--seed-demo", "--cursor-paging", "/admin/", "--help", "--version"})
        QVERIFY2(text.contains(option), option);

    Sandbox version({QStringLiteral("--version")});
    QVERIFY(version.waitForEnd());
    QCOMPARE(version.process().exitCode(), 0);
    QVERIFY(QRegularExpression(QStringLiteral("^muster-sandbox \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromUtf8(version.wholeOutput()))
                .hasMatch());
}

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practiceprogram.moc"
