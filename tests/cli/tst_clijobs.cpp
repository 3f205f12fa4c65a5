// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtTest>

using namespace Muster::Test;

namespace {

const QByteArray people = "LinkedIn URL,Reason,Note\n"
                          "ottoline-haversham,Partner,first\n"
                          "OTTOLINE-HAVERSHAM,,again\n"
                          "wilhelmina-ashgrove,\"Asked, twice\",\n"
                          "zoe-obrien-4b,,there already\n"
                          "someone@example.com,,nobody\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("it cannot be read");
}

/// What an unblocking followed by its undoing keeps: who and why, but not the record's ID and time.
QSet<std::pair<QString, QString>> peopleAndReasons(const QJsonArray &list)
{
    QSet<std::pair<QString, QString>> all;
    for (const QJsonValue &entry : list)
        all << std::pair(entry[QLatin1String("publicIdentifier")].toString(), entry[QLatin1String("reason")].toString());
    return all;
}

} // namespace

/// The jobs of a profile from the outside, on Practice: listed, shown, reported, undone, tried dry.
class CliJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAreListedNewestFirst();
    void jobIsShownWithItsRows();
    void jobsAreNamedByTheirBeginnings();
    void jobsOfOneConnectionAreListed();
    void endedJobIsNotResumedNorCancelled();
    void reportsAreTheResultFile();
    void reportOfARemovalNamesEveryRow();
    void undoRestoresTheListOfBefore();
    void undoBringsReasonsBack();
    void undoIsAskedAbout();
    void dryRunsLeaveNoTrace();
    void dryRunsAreSavedAsAScript();
    void journalThatCannotBeOpenedStopsBeforeAnythingIsSent();

private:
    static QString add(Program &program, const QStringList &more = {});
    static QJsonArray list(Program &program) { return program.run(words("blocked list --json")).array(); }
    static QJsonArray jobs(Program &program) { return program.run(words("jobs list --json")).array(); }
};

/// The new job's ID.
QString CliJobsTest::add(Program &program, const QStringList &more)
{
    const QString file = program.file(QStringLiteral("people.csv"), people);
    return program.run(words("blocked add --yes --json") + QStringList{file} + more).object().value(QLatin1String("job")).toString();
}

void CliJobsTest::writesAreListedNewestFirst()
{
    Program program;
    QCOMPARE(program.run(words("jobs list --json")).out.trimmed(), QByteArray("[]"));
    const QString added = add(program);
    program.pipeIn("ottoline-haversham\nperpetua-vanholt\n");
    const Ending removed = program.run(words("blocked remove - --yes --json"));
    QCOMPARE(removed.count("accepted"), 1);

    const QJsonArray all = jobs(program);
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all.at(1).toObject();
    QCOMPARE(all.at(0)[QLatin1String("job")], removed.object().value(QLatin1String("job")));
    QCOMPARE(all.at(0)[QLatin1String("kind")].toString(), QStringLiteral("unblock"));
    QCOMPARE(first.value(QLatin1String("job")).toString(), added);
    QCOMPARE(first.value(QLatin1String("kind")).toString(), QStringLiteral("block"));
    QCOMPARE(first.value(QLatin1String("state")).toString(), QStringLiteral("done"));
    QCOMPARE(first.value(QLatin1String("connection")).toString(), QStringLiteral("Practice WaLead"));
    QVERIFY(first.value(QLatin1String("campaign")).isNull());
    QCOMPARE(first.value(QLatin1String("rows")).toInt(), 2);
    QCOMPARE(first.value(QLatin1String("accepted")).toInt(), 2);
    QCOMPARE(first.size(), 12);
    const QString created = first.value(QLatin1String("created")).toString();
    QVERIFY2(created.endsWith(QLatin1Char('Z')) && QDateTime::fromString(created, Qt::ISODateWithMs).isValid(), qPrintable(created));

    const Ending table = program.run(words("jobs list"));
    QVERIFY2(table.out.contains("in Workspace blocklist"), table.out.constData());
    const QJsonArray campaignJobs = [&] {
        add(program, words("--campaign cmp-q1-founders"));
        return jobs(program);
    }();
    QCOMPARE(campaignJobs.at(0)[QLatin1String("campaign")].toString(), QStringLiteral("cmp-q1-founders"));
}

void CliJobsTest::jobIsShownWithItsRows()
{
    Program program;
    const QString id = add(program);
    const QJsonObject shown = program.run(words("jobs show --json") + QStringList{id}).object();
    QCOMPARE(shown.value(QLatin1String("job")).toString(), id);
    QCOMPARE(shown.value(QLatin1String("accepted")).toInt(), 2);
    QCOMPARE(shown.value(QLatin1String("ready")).toInt(-1), 0);
    QVERIFY(shown.value(QLatin1String("ended")).isString() && shown.value(QLatin1String("error")).isNull());
    QVERIFY(shown.contains(QLatin1String("undoes")) && shown.contains(QLatin1String("undone_by")));
    const Ending told = program.run(words("jobs show") + QStringList{id});
    for (const char *word : {"Practice WaLead", "people.csv", "Done", "in Workspace blocklist"})
        QVERIFY2(told.out.contains(word), told.out.constData());
}

void CliJobsTest::jobsAreNamedByTheirBeginnings()
{
    Program program;
    const QString first = add(program);
    program.pipeIn("ottoline-haversham\n");
    QCOMPARE(program.run(words("blocked remove - --yes")).status, 0);
    QCOMPARE(jobs(program).size(), 2);

    const Ending whole = program.run(words("jobs show --json") + QStringList{first.left(20).toUpper()});
    QCOMPARE(whole.object().value(QLatin1String("job")).toString(), first);
    // Version 7 begins with the time: both were begun within days.
    const Ending ambiguous = program.run(words("jobs show") + QStringList{first.left(4)});
    QCOMPARE(ambiguous.status, 2);
    for (const QJsonValue &job : jobs(program))
        QVERIFY2(ambiguous.err.contains(job[QLatin1String("job")].toString().toUtf8()), ambiguous.err.constData());
    QVERIFY2(ambiguous.err.contains("Block 2 people") && ambiguous.err.contains("Unblock 1 p"), ambiguous.err.constData());
    const Ending tooShort = program.run(words("jobs show") + QStringList{first.left(3)});
    QCOMPARE(tooShort.status, 2);
    QVERIFY2(tooShort.err.contains('4'), tooShort.err.constData());
    for (const char *verb : {"show", "resume", "cancel", "undo", "report"}) {
        const Ending unknown =
            program.run({QStringLiteral("jobs"), QLatin1String(verb), QStringLiteral("ffffffff"), QStringLiteral("--yes")});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("ffffffff"), unknown.err.constData());
    }
}

void CliJobsTest::jobsOfOneConnectionAreListed()
{
    Program program;
    add(program);
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QStringLiteral("any"));
    QCOMPARE(program.run(words("connections add Acme --provider walead --base-url http://127.0.0.1:1/walead")).status, 0);
    const auto count = [&program](const QString &connection) {
        return program.run(words("jobs list --json --connection") + QStringList{connection}).array().size();
    };
    QCOMPARE(jobs(program).size(), 1);
    QCOMPARE(count(QStringLiteral("practice walead")), 1);
    QCOMPARE(count(QStringLiteral("Acme")), 0);
    const Ending unknown = program.run(words("jobs list --connection Nowhere"));
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("Nowhere"), unknown.err.constData());
}

void CliJobsTest::endedJobIsNotResumedNorCancelled()
{
    Program program;
    const QString id = add(program);
    for (const char *verb : {"resume", "cancel"})
        QCOMPARE(program.run({QStringLiteral("jobs"), QLatin1String(verb), id}).status, 2);
    QCOMPARE(jobs(program).first()[QLatin1String("state")].toString(), QStringLiteral("done"));
}

void CliJobsTest::reportsAreTheResultFile()
{
    Program program;
    const QString id = add(program, words("--output at-once.csv"));
    const QByteArray atOnce = contentOf(program.path(QStringLiteral("at-once.csv")));
    QCOMPARE(atOnce.split('\n').size(), 7); // a header, five rows, and nothing after the last line end
    QCOMPARE(atOnce.split('\n').at(0).trimmed(), QByteArray("LinkedIn URL,Reason,Note,muster_verdict,muster_detail"));
    QCOMPARE(atOnce.split('\n').at(1).trimmed(), QByteArray("ottoline-haversham,Partner,first,accepted,"));
    QVERIFY2(atOnce.split('\n').at(4).contains(",already_there,"), atOnce.constData());
    QVERIFY2(atOnce.split('\n').at(5).contains(",nobody,invalid,"), atOnce.constData());

    QCOMPARE(program.run(words("jobs report --output later.csv") + QStringList{id}).status, 0);
    QCOMPARE(contentOf(program.path(QStringLiteral("later.csv"))), atOnce);
    QCOMPARE(program.run(words("jobs report") + QStringList{id}).out, atOnce);
    QCOMPARE(program.run(words("jobs report --output book.xlsx") + QStringList{id}).status, 0);
    QVERIFY(contentOf(program.path(QStringLiteral("book.xlsx"))).startsWith("PK"));
    QCOMPARE(program.run(words("jobs report --output book.ods") + QStringList{id}).status, 2);

    const QJsonArray rows = program.run(words("jobs report --json") + QStringList{id}).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).toObject(), (QJsonObject{{QStringLiteral("identity"), QStringLiteral("wilhelmina-ashgrove")},
                                                 {QStringLiteral("state"), QStringLiteral("accepted")},
                                                 {QStringLiteral("detail"), QString()}}));
}

void CliJobsTest::reportOfARemovalNamesEveryRow()
{
    Program program;
    program.pipeIn("Person,Note\nzoe-obrien-4b,a\nZOE-OBRIEN-4B,b\nperpetua-vanholt,c\nsomeone@example.com,d\n");
    const Ending removed = program.run(words("blocked remove - --yes --json --output removed.csv"));
    QCOMPARE(removed.status, 1);
    const QList<QByteArray> lines = contentOf(program.path(QStringLiteral("removed.csv"))).split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.at(1).startsWith("zoe-obrien-4b,a,accepted,"), lines.at(1).constData());
    QVERIFY2(lines.at(2).startsWith("ZOE-OBRIEN-4B,b,duplicate_in_file,"), lines.at(2).constData());
    QVERIFY2(lines.at(3).startsWith("perpetua-vanholt,c,not_blocked,"), lines.at(3).constData());
    QVERIFY2(lines.at(4).startsWith("someone@example.com,d,invalid,"), lines.at(4).constData());
}

void CliJobsTest::undoRestoresTheListOfBefore()
{
    Program program;
    const QJsonArray before = list(program);
    const QString id = add(program);
    QCOMPARE(list(program).size(), before.size() + 2);

    const Ending undone = program.run(words("jobs undo --yes --json") + QStringList{id});
    QVERIFY2(undone.status == 0, undone.err.constData());
    QCOMPARE(undone.count("accepted"), 2);
    QCOMPARE(undone.object().value(QLatin1String("kind")).toString(), QStringLiteral("unblock"));
    QCOMPARE(undone.object().value(QLatin1String("undoes")).toString(), id);
    QCOMPARE(list(program), before);

    const QJsonObject first = program.run(words("jobs show --json") + QStringList{id}).object();
    QCOMPARE(first.value(QLatin1String("undone_by")), undone.object().value(QLatin1String("job")));
    const Ending again = program.run(words("jobs undo --yes") + QStringList{id});
    QCOMPARE(again.status, 2);
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(jobs(program).size(), 2);
}

void CliJobsTest::undoBringsReasonsBack()
{
    Program program;
    const auto before = peopleAndReasons(list(program));
    program.pipeIn("zoe-obrien-4b\namelie-garcia-lyon\nperpetua-vanholt\n");
    const Ending removed = program.run(words("blocked remove - --yes --json"));
    QCOMPARE(removed.count("accepted"), 2);
    const QString id = removed.object().value(QLatin1String("job")).toString();
    const Ending undone = program.run(words("jobs undo --yes") + QStringList{id});
    QVERIFY2(undone.status == 0, undone.err.constData());
    QVERIFY2(undone.out.contains("zoe-obrien-4b"), undone.out.constData()); // it says whom
    QCOMPARE(peopleAndReasons(list(program)), before);
}

void CliJobsTest::undoIsAskedAbout()
{
    Program program;
    const QString id = add(program);
    const QJsonArray between = list(program);
    const Ending refused = program.run(words("jobs undo") + QStringList{id});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
    const Ending dry = program.run(words("jobs undo --dry-run --json") + QStringList{id});
    QCOMPARE(dry.status, 0);
    const QJsonArray requests = dry.object().value(QLatin1String("requests")).toArray();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.at(0)[QLatin1String("method")].toString(), QStringLiteral("DELETE"));
    program.typeIn("n\n");
    QCOMPARE(program.run(words("jobs undo") + QStringList{id}).status, 6);
    QCOMPARE(list(program), between);
    QCOMPARE(jobs(program).size(), 1);
    program.typeIn("y\n");
    const Ending asked = program.run(words("jobs undo") + QStringList{id});
    QCOMPARE(asked.status, 0);
    QVERIFY2(asked.out.contains("ottoline-haversham"), asked.out.constData());
    QCOMPARE(list(program).size(), between.size() - 2);
}

void CliJobsTest::dryRunsLeaveNoTrace()
{
    Program program;
    const QJsonArray before = list(program);
    program.file(QStringLiteral("people.csv"), people);
    const Ending dry = program.run(words("blocked add people.csv --dry-run --json"));
    QCOMPARE(dry.status, 1);
    QVERIFY(dry.object().value(QLatin1String("job")).isNull());
    const QJsonObject request = dry.object().value(QLatin1String("requests")).toArray().at(0).toObject();
    QCOMPARE(request.keys(),
             (QStringList{QStringLiteral("body"), QStringLiteral("headers"), QStringLiteral("method"), QStringLiteral("url")}));
    const QJsonObject headers = request.value(QLatin1String("headers")).toObject();
    QCOMPARE(headers.value(QLatin1String("x-api-key")).toString(), QStringLiteral("<key>"));
    QCOMPARE(headers.value(QLatin1String("Content-Type")).toString(), QStringLiteral("application/json"));
    QVERIFY(headers.value(QLatin1String("User-Agent")).toString().startsWith(QLatin1String("Muster/")));

    const Ending told = program.run(words("blocked add people.csv --dry-run"));
    for (const char *part : {"It would take 1", "1 of 1: POST http", "curl --request POST", "x-api-key: <key>", "Asked, twice"})
        QVERIFY2(told.out.contains(part), told.out.constData());
    program.pipeIn("zoe-obrien-4b\n");
    const Ending removal = program.run(words("blocked remove - --dry-run"));
    QVERIFY2(removal.out.contains("1 of 1: DELETE http"), removal.out.constData());
    QCOMPARE(list(program), before);
    QCOMPARE(jobs(program).size(), 0);
}

void CliJobsTest::dryRunsAreSavedAsAScript()
{
    Program program;
    QByteArray many;
    for (int i = 0; i < 250; ++i)
        many += "person-number-" + QByteArray::number(i) + '\n';
    program.file(QStringLiteral("many.txt"), many);
    const Ending dry = program.run(words("blocked add many.txt --dry-run --output requests.sh"));
    QCOMPARE(dry.status, 0);
    QVERIFY2(dry.out.contains("requests.sh") && !dry.out.contains("curl "), dry.out.constData());
    const QByteArray script = contentOf(program.path(QStringLiteral("requests.sh")));
    QVERIFY(script.startsWith("#!/bin/sh\n"));
    QCOMPARE(script.count("curl --request POST"), 3);
    QCOMPARE(script.count("<key>"), 3);
    QVERIFY(script.indexOf("person-number-99\"") < script.indexOf("# 2 of 3") &&
            script.indexOf("# 2 of 3") < script.indexOf("person-number-100\""));
    const Ending source = program.run(words("blocked add many.txt --dry-run --output many.txt"));
    QCOMPARE(source.status, 2);
    QCOMPARE(contentOf(program.path(QStringLiteral("many.txt"))), many);
}

void CliJobsTest::journalThatCannotBeOpenedStopsBeforeAnythingIsSent()
{
    Program program;
    const QJsonArray before = list(program);
    const QString jobsFolder = program.profile() + QLatin1String("/jobs");
    QVERIFY(QDir().mkpath(jobsFolder));
    QFile(jobsFolder + QLatin1String("/journal.sqlite")).remove();
    program.file(QStringLiteral("profile/jobs/journal.sqlite"), QByteArray(8192, 'x'));
    program.file(QStringLiteral("people.csv"), people);
    const Ending refused = program.run(words("blocked add people.csv --yes --json"));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.startsWith("muster-cli: "), refused.err.constData());
    QVERIFY(refused.object().contains(QLatin1String("error")));
    QCOMPARE(program.run(words("jobs list")).status, 2);
    QCOMPARE(program.run(words("blocked add people.csv --dry-run")).status, 1); // needs no journal
    QCOMPARE(list(program), before);
}

QTEST_GUILESS_MAIN(CliJobsTest)
#include "tst_clijobs.moc"
