// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace Muster::Test;

/// `check` and everything else that needs no server: input in every form, exit statuses, and what stands on which stream.
class CliCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleHasItsCounts();
    void countsAreExact_data();
    void countsAreExact();
    void unreadableInputIsRefused_data();
    void unreadableInputIsRefused();
    void columnsAreChosen();
    void resultFileHoldsEveryColumn();
    void jsonIsOneValueAndNothingElse_data();
    void jsonIsOneValueAndNothingElse();
    void helpAndVersionGoToStandardOutput_data();
    void helpAndVersionGoToStandardOutput();
    void profileThatCannotBeMadeIsNamed();
    void withoutProfileThePlatformsPlacesAreUsed();
};

void CliCheckTest::sampleHasItsCounts()
{
    Program program;
    const QString sample = QStringLiteral(MUSTER_SAMPLES "/opt-outs.csv");
    const Ending checked = program.run(words("check --json --for blocklist") + QStringList{sample});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.count("rows"), 41);
    QCOMPARE(checked.count("ready"), 24);
    QCOMPARE(checked.count("duplicate_in_file"), 5);
    QCOMPARE(checked.count("invalid"), 12);
    const Ending added = program.run(words("blocked add --yes --json") + QStringList{sample});
    QCOMPARE(added.count("accepted"), 20);
    QCOMPARE(added.count("already_there"), 4); // the demo people that the sample names
}

void CliCheckTest::countsAreExact_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<int>>("counts"); // rows, ready, duplicate in file, invalid, exit status
    QTest::newRow("plain lines") << "blocklist" << QByteArray("john-doe\njane-smith\nJohn-Doe\n") << QList<int>{3, 2, 1, 0, 0};
    QTest::newRow("one line, no line end") << "blocklist" << QByteArray("https://www.linkedin.com/in/john-doe")
                                           << QList<int>{1, 1, 0, 0, 0};
    QTest::newRow("junk") << "blocklist" << QByteArray("john-doe\nhttps://www.linkedin.com/company/x\n") << QList<int>{2, 1, 0, 1, 1};
    QTest::newRow("for LinkedIn") << "linkedin" << QByteArray("/in/john-doe/\nlinkedin.com/in/JOHN-DOE\na@b.example\n")
                                  << QList<int>{3, 1, 1, 1, 1};
    QTest::newRow("a bare identifier before addresses")
        << "blocklist" << QByteArray("john-doe\nlinkedin.com/in/jane-smith\nlinkedin.com/in/jim-jones\n") << QList<int>{3, 3, 0, 0, 0};
    QTest::newRow("for e-mail") << "email"
                                << QByteArray("name,email\nJane,Jane <jane@x.example>\nJ,JANE@x.example\nJoe,joe@\nJim,jim@y.example\n")
                                << QList<int>{4, 2, 1, 1, 1};
    QTest::newRow("semicolons, Windows line ends")
        << "blocklist" << QByteArray("Profil;Grund\r\njohn-doe;a\r\njane-smith;b\r\n") << QList<int>{2, 2, 0, 0, 0};
    QTest::newRow("UTF-8 with its mark") << "blocklist"
                                         << QByteArray("\xEF\xBB\xBFprofile,reason\ns\xC3\xB8ren-dahl,x\nS\xC3\x98REN-DAHL,y\n")
                                         << QList<int>{2, 1, 1, 0, 0};
}

void CliCheckTest::countsAreExact()
{
    QFETCH(QString, purpose);
    QFETCH(QByteArray, input);
    QFETCH(QList<int>, counts);
    Program program;
    program.pipeIn(input);
    const Ending checked = program.run(words("check - --json --for") + QStringList{purpose});
    QCOMPARE((QList<int>{int(checked.count("rows")), int(checked.count("ready")), int(checked.count("duplicate_in_file")),
                         int(checked.count("invalid")), checked.status}),
             counts);
    QCOMPARE(checked.object().size(), 4);
}

void CliCheckTest::unreadableInputIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << "missing.csv" << QByteArray();
    QTest::newRow("empty") << "empty.csv" << QByteArray("");
    QTest::newRow("a folder") << "." << QByteArray();
    QTest::newRow("binary") << "picture.csv" << QByteArrayLiteral("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0");
    QTest::newRow("a workbook") << "book.xlsx" << QByteArrayLiteral("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0") + QByteArray(64, '\x01');
}

void CliCheckTest::unreadableInputIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    Program program;
    if (!content.isNull())
        program.file(name, content);
    for (const char *line : {"check --for blocklist", "blocked add --yes", "blocked remove --yes", "blocked check"}) {
        const Ending ended = program.run(words(line) + QStringList{name});
        QVERIFY2(ended.status == 2, ended.err.constData());
        QVERIFY2(ended.err.startsWith("muster-cli: " + name.toUtf8()), ended.err.constData());
        QVERIFY2(!ended.err.contains(name.toUtf8() + ": " + name.toUtf8()), "the name is said once");
        QCOMPARE(ended.out, QByteArray());
    }
}

void CliCheckTest::columnsAreChosen()
{
    Program program;
    program.file(QStringLiteral("people.csv"), "owner,lead\njohn-doe,jane-smith\njohn-doe,jim-jones\n");
    const auto check = [&](const char *choice) {
        return program.run(words("check people.csv --json --for blocklist --map") + words(choice));
    };
    QCOMPARE(check("identifier=LEAD").count("ready"), 2);
    QCOMPARE(check("identifier=owner").count("duplicate_in_file"), 1);
    QCOMPARE(check("identifier=2").count("ready"), 2);
    const Ending unknown = check("identifier=nothing");
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("owner") && unknown.err.contains("lead"), unknown.err.constData());
    QCOMPARE(check("person=lead").status, 2);
}

void CliCheckTest::resultFileHoldsEveryColumn()
{
    Program program;
    program.file(QStringLiteral("people.csv"), "who;note\njohn-doe;=1+1\nJOHN-DOE;\"a;b\"\nx@y.example;c\n");
    QCOMPARE(program.run(words("check people.csv --for blocklist --map identifier=who --output results.csv")).status, 1);
    QFile file(program.path(QStringLiteral("results.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.at(0).trimmed(), QByteArray("who;note;muster_verdict;muster_detail"));
    QVERIFY2(lines.at(1).contains(";ready;"), lines.at(1).constData());
    QVERIFY2(lines.at(2).startsWith("JOHN-DOE;\"a;b\";duplicate_in_file;"), lines.at(2).constData());
    QVERIFY2(lines.at(3).startsWith("x@y.example;c;invalid;"), lines.at(3).constData());
    QCOMPARE(program.run(words("check people.csv --for blocklist --map identifier=who --output nowhere/results.csv")).status, 2);
}

void CliCheckTest::jsonIsOneValueAndNothingElse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("check") << "check list.csv --for blocklist --json" << 1;
    QTest::newRow("list") << "--json blocked list" << 0;
    QTest::newRow("list into a file") << "blocked list --json --output out.csv" << 0;
    QTest::newRow("add") << "blocked add list.csv --json --yes --verify" << 1;
    QTest::newRow("add, dry") << "blocked add list.csv --json --dry-run" << 1;
    QTest::newRow("add, refused") << "blocked add list.csv --json" << 2;
    QTest::newRow("remove") << "blocked remove list.csv --json --yes" << 1;
    QTest::newRow("blocked check") << "blocked check list.csv --json" << 1;
    QTest::newRow("blocked check into a file") << "blocked check list.csv --json --output out.csv" << 1;
    QTest::newRow("connections") << "connections list --json" << 0;
    QTest::newRow("campaigns") << "campaigns list --json" << 0;
    QTest::newRow("campaign") << "campaigns show cmp-q1-founders --json" << 0;
    QTest::newRow("no such file") << "check missing.csv --for blocklist --json" << 2;
    QTest::newRow("no such command") << "frobnicate --json" << 2;
    QTest::newRow("json and csv") << "blocked list --json --format csv" << 2;
    QTest::newRow("workbook on standard output") << "blocked list --json --format xlsx" << 2;
    QTest::newRow("no such format") << "blocked list --json --format odt" << 2;
    QTest::newRow("no purpose") << "check list.csv --json" << 2;
}

void CliCheckTest::jsonIsOneValueAndNothingElse()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    Program program;
    program.file(QStringLiteral("list.csv"), "profile,reason\njohn-doe,a,too many cells\n\nno one,b\n");
    const Ending ended = program.run(words(line.toUtf8().constData()));
    QCOMPARE(ended.status, status);
    QJsonParseError problem{};
    QJsonDocument::fromJson(ended.out, &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, ended.out.constData());
    QVERIFY2(!ended.err.contains('\r') && !ended.err.contains('\033'), "progress is for terminals");
}

void CliCheckTest::helpAndVersionGoToStandardOutput_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("help") << "--help" << QByteArray("Usage: muster-cli [OPTIONS] COMMAND");
    QTest::newRow("help of a group") << "connections --help" << QByteArray("Usage: muster-cli connections COMMAND");
    QTest::newRow("help of a command") << "blocked add --help" << QByteArray("Usage: muster-cli blocked add [OPTIONS] FILE|-");
    QTest::newRow("version") << "--version" << QByteArray("muster-cli ");
}

void CliCheckTest::helpAndVersionGoToStandardOutput()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, begin);
    Program program;
    const Ending ended = program.runBare(words(line.toUtf8().constData()));
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.out.left(begin.size()), begin);
    QCOMPARE(ended.err, QByteArray());
}

void CliCheckTest::profileThatCannotBeMadeIsNamed()
{
    Program program;
    const QString file = program.file(QStringLiteral("in-the-way"), "x");
    const Ending ended = program.runBare(words("connections list --profile") + QStringList{file + QLatin1String("/profile")});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("in-the-way"), ended.err.constData());
}

void CliCheckTest::withoutProfileThePlatformsPlacesAreUsed()
{
    Program program;
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QStringLiteral("some-key-for-it"));
    QCOMPARE(program.runBare(words("connections add Acme --provider walead --base-url https://x.example/api")).status, 0);
    QCOMPARE(program.runBare(words("connections list --json")).array().size(), 4); // Practice has three
    QVERIFY(QFile::exists(program.path(QStringLiteral("xdg-config/muster"))));
    QCOMPARE(program.run(words("connections list --json")).array().size(), 3);
}

QTEST_GUILESS_MAIN(CliCheckTest)
#include "tst_clicheck.moc"
