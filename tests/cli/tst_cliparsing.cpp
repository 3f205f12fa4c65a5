// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/commandtable.h"
#include "cli/exitcode.h"
#include "cli/helptext.h"
#include "cli/orderedjson.h"
#include "cli/program.h"
#include "cli/texttable.h"
#include "domain/jobid.h"

#include <QtTest>

using namespace Muster;
using namespace Muster::Cli;
using Muster::Test::words;

/// The command line as text: what is read, what is refused and with which words, and what is printed.
class CliParsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsStandAnywhere_data();
    void optionsStandAnywhere();
    void valuesAreTakenAsWritten();
    void dashesEndOptions();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void helpWinsOverMistakes_data();
    void helpWinsOverMistakes();
    void everyCommandHasHelp();
    void lastOperandMayBeRepeated();
    void everyCommandAndOptionIsInTheManPage();
    void failuresHaveTheirStatus_data();
    void failuresHaveTheirStatus();
    void jsonKeepsItsOrder();
    void tableFitsTheTerminal();
    void tableIsWholeElsewhere();
    void tableKeepsIdsAndLeavesOutEmptyColumns();
    void jobIdsSortByTime();
};

void CliParsingTest::optionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("before") << "--profile P --json --campaign C --yes --reason R blocked add FILE";
    QTest::newRow("between") << "blocked --json --profile P add --yes FILE --campaign C --reason R";
    QTest::newRow("after") << "blocked add FILE --yes --reason R --json --campaign C --profile P";
    QTest::newRow("with equals signs") << "blocked --reason=R add --profile=P FILE --json --yes --campaign=C";
}

void CliParsingTest::optionsStandAnywhere()
{
    QFETCH(QString, line);
    const auto read = parseCommandLine(words(line.toUtf8().constData()));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->command, CommandId::BlockedAdd);
    QCOMPARE(read->operands, QStringList{QStringLiteral("FILE")});
    QCOMPARE(read->profile, QStringLiteral("P"));
    QCOMPARE(read->campaign.value_or(QString()), QStringLiteral("C"));
    QCOMPARE(read->reason.value_or(QString()), QStringLiteral("R"));
    QVERIFY(read->json && read->yes && !read->quiet && !read->dryRun && !read->verify);
}

void CliParsingTest::valuesAreTakenAsWritten()
{
    const auto read =
        parseCommandLine({QStringLiteral("blocked"), QStringLiteral("add"), QStringLiteral("-"), QStringLiteral("--reason=--a = b, c"),
                          QStringLiteral("--map"), QStringLiteral("identifier=Profile = URL"), QStringLiteral("--map=reason=Why")});
    QVERIFY(read.has_value());
    QCOMPARE(read->reason.value_or(QString()), QStringLiteral("--a = b, c"));
    QCOMPARE(read->columnChoices, (QStringList{QStringLiteral("identifier=Profile = URL"), QStringLiteral("reason=Why")}));
    QCOMPARE(read->operands, QStringList{QStringLiteral("-")});
}

void CliParsingTest::dashesEndOptions()
{
    const auto read = parseCommandLine(words("check --for blocklist -- --json"));
    QVERIFY(read.has_value());
    QCOMPARE(read->operands, QStringList{QStringLiteral("--json")});
    QVERIFY(!read->json);
}

void CliParsingTest::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("topic");
    QTest::newRow("nothing") << ""
                             << "connections, campaigns, blocked, roster, check, jobs"
                             << "";
    QTest::newRow("unknown command") << "block add x"
                                     << "connections, campaigns, blocked, roster, check, jobs"
                                     << "";
    QTest::newRow("job without its ID") << "jobs show"
                                        << "ID"
                                        << "jobs show";
    QTest::newRow("unknown verb of jobs") << "jobs pause x"
                                          << "list, show, resume, cancel, undo, report"
                                          << "jobs";
    QTest::newRow("group alone") << "blocked"
                                 << "list, add, remove, check"
                                 << "blocked";
    QTest::newRow("unknown verb") << "blocked delete x"
                                  << "list, add, remove, check"
                                  << "blocked";
    QTest::newRow("unknown option") << "blocked add x --force"
                                    << "--force"
                                    << "";
    QTest::newRow("short option") << "blocked add x -y"
                                  << "-y"
                                  << "";
    QTest::newRow("another command's option") << "blocked list --verify"
                                              << "--verify"
                                              << "blocked list";
    QTest::newRow("no file") << "blocked add --yes"
                             << "FILE|-"
                             << "blocked add";
    QTest::newRow("two files") << "blocked add a b"
                               << "b"
                               << "blocked add";
    QTest::newRow("option without its value") << "blocked add x --reason"
                                              << "--reason"
                                              << "";
    QTest::newRow("option in place of a value") << "blocked add x --reason --yes"
                                                << "--reason"
                                                << "";
    QTest::newRow("flag with a value") << "blocked list --json=no"
                                       << "--json"
                                       << "";
    QTest::newRow("empty value") << "blocked list --campaign="
                                 << "--campaign"
                                 << "blocked list";
    QTest::newRow("no change") << "roster edit CAMPAIGN LEAD"
                               << "FIELD=VALUE"
                               << "roster edit";
    QTest::newRow("no file of leads") << "roster add CAMPAIGN"
                                      << "FILE|-"
                                      << "roster add";
    QTest::newRow("campaign block lifted") << "blocked remove x --campaign c"
                                           << "WaLead"
                                           << "blocked remove";
}

void CliParsingTest::mistakesAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    QFETCH(QString, topic);
    const auto read = parseCommandLine(words(line.toUtf8().constData()));
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    QCOMPARE(read.error().helpTopic, topic);
}

void CliParsingTest::helpWinsOverMistakes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("topic");
    QTest::newRow("program") << "--help"
                             << "";
    QTest::newRow("short") << "-h"
                           << "";
    QTest::newRow("group") << "blocked --help"
                           << "blocked";
    QTest::newRow("command without its file") << "blocked add --help"
                                              << "blocked add";
    QTest::newRow("option first") << "--help blocked add"
                                  << "blocked add";
    QTest::newRow("one word") << "check --help"
                              << "check";
    QTest::newRow("unknown command") << "frobnicate --help"
                                     << "";
}

void CliParsingTest::helpWinsOverMistakes()
{
    QFETCH(QString, line);
    QFETCH(QString, topic);
    const auto read = parseCommandLine(words(line.toUtf8().constData()));
    QVERIFY(read.has_value());
    QVERIFY(read->helpTopic.has_value());
    QCOMPARE(*read->helpTopic, topic);
}

void CliParsingTest::everyCommandHasHelp()
{
    for (const CommandSpec &command : allCommands()) {
        const QString name = commandName(command);
        const QString help = helpText(name);
        QVERIFY2(help.startsWith(QStringLiteral("Usage: muster-cli ") + name), qPrintable(help));
        QVERIFY(helpText({}).contains(name));
        for (const OptionSpec &option : allOptions()) {
            const QString line =
                QStringLiteral("\n  --") + QString::fromLatin1(option.name.data(), qsizetype(option.name.size())) + QLatin1Char(' ');
            QCOMPARE(help.contains(line), takesOption(command, option));
        }
    }
}

void CliParsingTest::lastOperandMayBeRepeated()
{
    const auto read = parseCommandLine(words("roster edit CAMPAIGN LEAD company=X --yes position=Y headline="));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->command, CommandId::RosterEdit);
    QCOMPARE(read->operands, words("CAMPAIGN LEAD company=X position=Y headline="));
    const auto list = parseCommandLine(words("roster list CAMPAIGN --status sent --status=replied"));
    QVERIFY(list.has_value());
    QCOMPARE(list->statuses, words("sent replied"));
}

void CliParsingTest::everyCommandAndOptionIsInTheManPage()
{
    QFile file(QStringLiteral(MUSTER_MAN_PAGE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const QString synopsis = page.section(QStringLiteral(".Sh DESCRIPTION"), 0, 0);
    for (const CommandSpec &command : allCommands()) {
        // ".Cm jobs Cm list | Cm show Ar id": a line for each group
        const QString group = QString::fromLatin1(command.group.data(), qsizetype(command.group.size()));
        const QString verb = QString::fromLatin1(command.verb.data(), qsizetype(command.verb.size()));
        const QString line = synopsis.section(QStringLiteral("\n.Cm ") + group + QLatin1Char(' '), 1).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(!line.isEmpty(), qPrintable(group));
        QVERIFY2(verb.isEmpty() || (line + QLatin1Char(' ')).contains(QStringLiteral("Cm ") + verb + QLatin1Char(' ')), qPrintable(verb));
    }
    for (const OptionSpec &option : allOptions()) {
        const QString name = QString::fromLatin1(option.name.data(), qsizetype(option.name.size()));
        QVERIFY2(page.contains(QStringLiteral("Fl -") + name), qPrintable(name));
    }
    for (int status = 0; status <= 6; ++status)
        QVERIFY(page.contains(QStringLiteral(".It %1\n").arg(status)));
}

void CliParsingTest::failuresHaveTheirStatus_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("named");
    QTest::addColumn<int>("status");
    QTest::newRow("unauthorised") << ErrorKind::Unauthorised << false << 3;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << true << 3;
    QTest::newRow("offline") << ErrorKind::Offline << false << 4;
    QTest::newRow("timeout") << ErrorKind::Timeout << false << 4;
    QTest::newRow("rate limited") << ErrorKind::RateLimited << false << 4;
    QTest::newRow("server") << ErrorKind::Server << true << 4;
    QTest::newRow("unreadable answer") << ErrorKind::BadResponse << false << 4;
    QTest::newRow("lost answer") << ErrorKind::OutcomeUnknown << false << 4;
    QTest::newRow("wrong address") << ErrorKind::NotFound << false << 4;
    QTest::newRow("unknown campaign") << ErrorKind::NotFound << true << 2;
    QTest::newRow("frozen") << ErrorKind::Frozen << true << 5;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << false << 6;
}

void CliParsingTest::failuresHaveTheirStatus()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, named);
    QFETCH(int, status);
    QCOMPARE(static_cast<int>(exitCodeFor(kind, named)), status);
}

void CliParsingTest::jsonKeepsItsOrder()
{
    OrderedJson json;
    json.add(QLatin1String("rows"), 2)
        .add(QLatin1String("a"), QStringLiteral("\"\n"))
        .addRaw(QLatin1String("list"), "[]")
        .add(QLatin1String("none"), {});
    QCOMPARE(json.text(), QByteArray("{\"rows\":2,\"a\":\"\\\"\\n\",\"list\":[],\"none\":null}"));
    QCOMPARE(jsonArray({}), QByteArray("[]"));
    QCOMPARE(jsonArray({"{}", "{}"}), QByteArray("[\n{},\n{}\n]"));
}

void CliParsingTest::tableFitsTheTerminal()
{
    TextTable table({QStringLiteral("Person"), QStringLiteral("Reason")});
    table.addRow({QStringLiteral("john-doe"), QString(100, QLatin1Char('x'))});
    for (const QString &line : table.lines(40))
        QVERIFY2(line.size() <= 40, qPrintable(line));
    QVERIFY(table.lines(40).last().endsWith(QChar(0x2026)));
}

void CliParsingTest::tableIsWholeElsewhere()
{
    TextTable table({QStringLiteral("Person"), QStringLiteral("Reason")});
    table.addRow({QStringLiteral("john-doe"), QStringLiteral("red \033[31m bell \a")});
    table.addRow({QStringLiteral("jo"), {}});
    QCOMPARE(table.lines(0),
             (QStringList{QStringLiteral("Person    Reason"), QStringLiteral("john-doe  red  [31m bell"), QStringLiteral("jo")}));
}

void CliParsingTest::tableKeepsIdsAndLeavesOutEmptyColumns()
{
    TextTable table({QStringLiteral("Person"), QStringLiteral("LinkedIn"), QStringLiteral("ID")});
    table.keepWhole(2);
    table.addRow({QString(50, QLatin1Char('x')), {}, QString(36, QLatin1Char('7'))});
    QCOMPARE(table.lines(200).first(), QStringLiteral("Person") + QString(26, QLatin1Char(' ')) + QStringLiteral("ID"));
    QVERIFY(table.lines(200).last().endsWith(QString(QChar(0x2026)) + QStringLiteral("  ") + QString(36, QLatin1Char('7'))));
    QVERIFY(table.lines(20).last().endsWith(QString(36, QLatin1Char('7'))));
    QVERIFY(table.lines(0).last().startsWith(QString(50, QLatin1Char('x'))));
}

void CliParsingTest::jobIdsSortByTime()
{
    const QDateTime early = QDateTime::fromString(QStringLiteral("2026-03-12T10:02:00.001Z"), Qt::ISODateWithMs);
    const JobId first = newJobId(early);
    const JobId again = newJobId(early);
    const JobId later = newJobId(early.addMSecs(1));
    QVERIFY(first < later && again < later);
    QVERIFY(first != again);
    QCOMPARE(first.text().at(14), QLatin1Char('7'));
    QCOMPARE(first.text().size(), 36);
}

QTEST_GUILESS_MAIN(CliParsingTest)
#include "tst_cliparsing.moc"
