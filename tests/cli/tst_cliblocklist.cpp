// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QSet>
#include <QtTest>

using namespace Muster::Test;

namespace {

// Two people of the demo workspace, four new ones in every kind of writing, three repeats and five rows that are nobody.
const QByteArray mixedList = "LinkedIn URL,Reason,Note\n"
                             "https://www.linkedin.com/in/ottoline-haversham/?trk=feed,Partner,first\n"
                             "Wilhelmina-Ashgrove,,no reason of her own\n"
                             "https://uk.linkedin.com/in/j%C3%BCrgen-wei%C3%9Fenborn,\"Asked, twice\",\n"
                             "http://m.linkedin.com/in/perpetua-vanholt/de#top,Opt-out,\n"
                             "OTTOLINE-HAVERSHAM,,again\n"
                             "linkedin.com/in/wilhelmina-ashgrove,,again\n"
                             "jürgen-weißenborn,,again\n"
                             "https://www.linkedin.com/in/amelie-garcia-lyon,Partner,there already\n"
                             "Zoe-OBrien-4b,,there already\n"
                             ",Opt-out,nobody\n"
                             "someone@example.com,Opt-out,\n"
                             "https://www.linkedin.com/company/haversham,Opt-out,\n"
                             "https://www.linkedin.com/sales/lead/ACwAAA,Opt-out,\n"
                             "https://example.com/in/ottoline,Opt-out,\n";

QSet<QString> identifiers(const QJsonArray &list)
{
    QSet<QString> all;
    for (const QJsonValue &entry : list)
        all << entry.toObject().value(QLatin1String("publicIdentifier")).toString();
    return all;
}

QJsonObject entryOf(const QJsonArray &list, const QString &identifier)
{
    for (const QJsonValue &entry : list) {
        if (entry.toObject().value(QLatin1String("publicIdentifier")).toString() == identifier)
            return entry.toObject();
    }
    return {};
}

} // namespace

/// The workspace's and a campaign's blocklist, from the outside, on Practice.
class CliBlocklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addBlocksExactlyTheReadyRows();
    void addAgainFindsEveryoneThere();
    void removeUndoesAdd();
    void removeTakesRecordIds();
    void reasonsArriveAsWritten();
    void dryRunSendsNothing();
    void dryRunOfRemoveSendsNothing();
    void withoutTerminalNothingIsWrittenUnasked();
    void nothingReadyNeedsNoYes();
    void noOnTheTerminalChangesNothing();
    void yesOnTheTerminalBlocks();
    void checkSaysWhereEachPersonStands();
    void campaignListIsItsOwn();
    void unknownCampaignIsTheUsersMistake();
    void quietKeepsToErrors();

private:
    static Ending add(Program &program, const QByteArray &list, const QStringList &more = {});
    static QJsonArray list(Program &program);
};

Ending CliBlocklistTest::add(Program &program, const QByteArray &list, const QStringList &more)
{
    return program.run(words("--json --yes blocked add") + QStringList{program.file(QStringLiteral("list.csv"), list)} + more);
}

QJsonArray CliBlocklistTest::list(Program &program)
{
    return program.run(words("blocked list --json")).array();
}

void CliBlocklistTest::addBlocksExactlyTheReadyRows()
{
    Program program;
    const QSet<QString> before = identifiers(list(program));
    QVERIFY(before.size() > 1000);

    const Ending added = add(program, mixedList, words("--verify"));
    QCOMPARE(added.status, 1); // some rows were nobody
    const QSet<QString> fields{
        QStringLiteral("job"),           QStringLiteral("rows"),       QStringLiteral("ready"),    QStringLiteral("duplicate_in_file"),
        QStringLiteral("already_there"), QStringLiteral("blocked"),    QStringLiteral("invalid"),  QStringLiteral("sent"),
        QStringLiteral("accepted"),      QStringLiteral("duplicates"), QStringLiteral("rejected"), QStringLiteral("not_sent"),
        QStringLiteral("missing")};
    const QStringList keys = added.object().keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()), fields);
    QCOMPARE(added.count("rows"), 14);
    QCOMPARE(added.count("ready"), 4);
    QCOMPARE(added.count("duplicate_in_file"), 3);
    QCOMPARE(added.count("already_there"), 2);
    QCOMPARE(added.count("blocked"), 0);
    QCOMPARE(added.count("invalid"), 5);
    QCOMPARE(added.count("sent"), 4);
    QCOMPARE(added.count("accepted"), 4);
    QCOMPARE(added.count("duplicates"), 0);
    QCOMPARE(added.count("rejected"), 0);
    QCOMPARE(added.count("not_sent"), 0);
    QCOMPARE(added.count("missing"), 0);

    const QSet<QString> newcomers{QStringLiteral("ottoline-haversham"), QStringLiteral("Wilhelmina-Ashgrove"),
                                  QStringLiteral("jürgen-weißenborn"), QStringLiteral("perpetua-vanholt")};
    QCOMPARE(identifiers(list(program)), before + newcomers);
}

void CliBlocklistTest::addAgainFindsEveryoneThere()
{
    Program program;
    QCOMPARE(add(program, mixedList).count("accepted"), 4);
    const QJsonArray between = list(program);
    const Ending again = add(program, mixedList);
    QCOMPARE(again.status, 1);
    QCOMPARE(again.count("ready"), 0);
    QCOMPARE(again.count("already_there"), 6);
    QCOMPARE(again.count("duplicate_in_file"), 3);
    QCOMPARE(again.count("invalid"), 5);
    QCOMPARE(again.count("sent"), 0);
    QCOMPARE(list(program), between);
}

void CliBlocklistTest::removeUndoesAdd()
{
    Program program;
    const QJsonArray before = list(program);
    QCOMPARE(add(program, mixedList).count("accepted"), 4);

    const QByteArray back = "ottoline-haversham\nhttps://www.linkedin.com/in/WILHELMINA-ashgrove/\njürgen-weißenborn\nperpetua-vanholt\n"
                            "perpetua-vanholt\nnobody-of-this-name\nsomeone@example.com\n";
    program.pipeIn(back);
    const Ending removed = program.run(words("blocked remove - --json --yes"));
    QCOMPARE(removed.status, 1);
    QCOMPARE(removed.count("rows"), 7);
    QCOMPARE(removed.count("ready"), 4);
    QCOMPARE(removed.count("duplicate_in_file"), 1);
    QCOMPARE(removed.count("not_blocked"), 1);
    QCOMPARE(removed.count("invalid"), 1);
    QCOMPARE(removed.count("sent"), 4);
    QCOMPARE(removed.count("accepted"), 4);
    QCOMPARE(removed.count("not_sent"), 0);
    QCOMPARE(list(program), before);
}

void CliBlocklistTest::removeTakesRecordIds()
{
    Program program;
    const QJsonArray before = list(program);
    const QString id = entryOf(before, QStringLiteral("amelie-garcia-lyon")).value(QLatin1String("id")).toString();
    QVERIFY(!id.isEmpty());
    // The second row names the same entry in another way.
    program.pipeIn(id.toUtf8() + "\namelie-garcia-lyon\n");
    const Ending removed = program.run(words("blocked remove - --json --yes"));
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed.count("accepted"), 1);
    QCOMPARE(removed.count("duplicate_in_file"), 1);
    QCOMPARE(identifiers(before) - identifiers(list(program)), QSet<QString>{QStringLiteral("amelie-garcia-lyon")});
}

void CliBlocklistTest::reasonsArriveAsWritten()
{
    Program program;
    QCOMPARE(add(program, mixedList, {QStringLiteral("--reason=--by phone")}).count("accepted"), 4);
    const QJsonArray after = list(program);
    const auto reason = [&](const char *identifier) {
        return entryOf(after, QString::fromUtf8(identifier)).value(QLatin1String("reason")).toString();
    };
    QCOMPARE(reason("ottoline-haversham"), QStringLiteral("Partner"));
    QCOMPARE(reason("Wilhelmina-Ashgrove"), QStringLiteral("--by phone"));
    QCOMPARE(reason("jürgen-weißenborn"), QStringLiteral("Asked, twice"));
}

void CliBlocklistTest::dryRunSendsNothing()
{
    Program program;
    const QJsonArray before = list(program);
    const Ending dry = add(program, mixedList, words("--dry-run"));
    QCOMPARE(dry.status, 1);
    QCOMPARE(dry.count("ready"), 4);
    QCOMPARE(dry.count("sent"), 0);
    QCOMPARE(dry.count("not_sent"), 4);
    const QJsonArray requests = dry.object().value(QLatin1String("requests")).toArray();
    QCOMPARE(requests.size(), 1);
    const QJsonObject request = requests.first().toObject();
    QCOMPARE(request.value(QLatin1String("method")).toString(), QStringLiteral("POST"));
    QVERIFY(request.value(QLatin1String("url")).toString().endsWith(QLatin1String("/walead/v1/blocked-leads")));
    const QJsonArray leads = request.value(QLatin1String("body")).toObject().value(QLatin1String("leads")).toArray();
    QCOMPARE(leads.size(), 4);
    QCOMPARE(leads.at(1).toObject(), (QJsonObject{{QStringLiteral("publicIdentifier"), QStringLiteral("Wilhelmina-Ashgrove")}}));

    const Ending shown = program.run(words("blocked add list.csv --dry-run"));
    QVERIFY(!shown.out.contains("$MUSTER_API_KEY"));
    QVERIFY2(shown.out.contains("curl") && shown.out.contains("<key>") && shown.out.contains("ottoline-haversham"), shown.out.constData());
    QCOMPARE(list(program), before);
}

void CliBlocklistTest::dryRunOfRemoveSendsNothing()
{
    Program program;
    const QJsonArray before = list(program);
    program.pipeIn("zoe-obrien-4b\n");
    const Ending dry = program.run(words("blocked remove - --dry-run --json"));
    QCOMPARE(dry.status, 0);
    const QJsonObject request = dry.object().value(QLatin1String("requests")).toArray().first().toObject();
    QCOMPARE(request.value(QLatin1String("method")).toString(), QStringLiteral("DELETE"));
    const QJsonValue id = entryOf(before, QStringLiteral("zoe-obrien-4b")).value(QLatin1String("id"));
    QCOMPARE(request.value(QLatin1String("body")).toArray(), QJsonArray{id});
    QCOMPARE(list(program), before);
}

void CliBlocklistTest::withoutTerminalNothingIsWrittenUnasked()
{
    Program program;
    const QJsonArray before = list(program);
    program.file(QStringLiteral("list.csv"), mixedList);
    for (const char *line : {"blocked add list.csv", "blocked remove list.csv"}) {
        const Ending refused = program.run(words(line));
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
    }
    QCOMPARE(list(program), before);
}

void CliBlocklistTest::nothingReadyNeedsNoYes()
{
    Program program;
    program.pipeIn("zoe-obrien-4b\n");
    const Ending added = program.run(words("blocked add - --json"));
    QCOMPARE(added.status, 0);
    QCOMPARE(added.count("already_there"), 1);
    QCOMPARE(added.count("sent"), 0);
}

void CliBlocklistTest::noOnTheTerminalChangesNothing()
{
    Program program;
    const QJsonArray before = list(program);
    program.file(QStringLiteral("list.csv"), mixedList);
    program.typeIn("n\n");
    const Ending asked = program.run(words("blocked add list.csv"));
    QCOMPARE(asked.status, 6);
    QVERIFY2(asked.err.contains("[y/N]"), asked.err.constData());
    QCOMPARE(list(program), before);
}

void CliBlocklistTest::yesOnTheTerminalBlocks()
{
    Program program;
    program.file(QStringLiteral("list.csv"), mixedList);
    program.typeIn("y\n");
    const Ending asked = program.run(words("blocked add list.csv --json"));
    QCOMPARE(asked.status, 1);
    QCOMPARE(asked.count("accepted"), 4);
}

void CliBlocklistTest::checkSaysWhereEachPersonStands()
{
    Program program;
    program.pipeIn("https://www.linkedin.com/in/nobody-of-this-name\nhttps://www.linkedin.com/in/zoe-obrien-4b/\nsomeone@example.com\n");
    const Ending checked = program.run(words("blocked check - --json"));
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.count("rows"), 3);
    QCOMPARE(checked.count("blocked_in_workspace"), 1);
    QCOMPARE(checked.count("blocked_in_campaign"), 0);
    QCOMPARE(checked.count("not_blocked"), 1);
    QCOMPARE(checked.count("invalid"), 1);
    const QJsonArray results = checked.object().value(QLatin1String("results")).toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results.at(0).toObject().value(QLatin1String("verdict")).toString(), QStringLiteral("not_blocked"));
    const QJsonObject zoe = results.at(1).toObject();
    QCOMPARE(zoe.value(QLatin1String("row")).toInt(), 2);
    QCOMPARE(zoe.value(QLatin1String("publicIdentifier")).toString(), QStringLiteral("zoe-obrien-4b"));
    QCOMPARE(zoe.value(QLatin1String("verdict")).toString(), QStringLiteral("blocked_in_workspace"));
    const QJsonObject listed = entryOf(list(program), QStringLiteral("zoe-obrien-4b"));
    QCOMPARE(zoe.value(QLatin1String("reason")), listed.value(QLatin1String("reason")));
    QCOMPARE(zoe.value(QLatin1String("createdAt")), listed.value(QLatin1String("createdAt")));
    QVERIFY(results.at(2).toObject().value(QLatin1String("publicIdentifier")).isNull());
}

void CliBlocklistTest::campaignListIsItsOwn()
{
    Program program;
    const QJsonArray workspace = list(program);
    const QStringList campaign = words("--campaign cmp-q1-founders --json");
    const QSet<QString> before = identifiers(program.run(words("blocked list") + campaign).array());
    QVERIFY(!before.isEmpty());
    QCOMPARE(add(program, mixedList, campaign).count("accepted"), 6); // the two of the workspace are not on this list
    const QJsonArray after = program.run(words("blocked list") + campaign).array();
    QCOMPARE(after.size(), before.size() + 6);
    QVERIFY(identifiers(after).contains(QStringLiteral("jürgen-weißenborn")));
    QCOMPARE(list(program), workspace);

    program.pipeIn("perpetua-vanholt\nzoe-obrien-4b\n");
    const Ending checked = program.run(words("blocked check -") + campaign);
    QCOMPARE(checked.count("blocked_in_campaign"), 1);
    QCOMPARE(checked.count("blocked_in_workspace"), 1); // the workspace goes first
}

void CliBlocklistTest::unknownCampaignIsTheUsersMistake()
{
    Program program;
    program.pipeIn("someone-new\n");
    for (const char *line :
         {"campaigns show cmp-nowhere", "blocked list --campaign cmp-nowhere", "blocked add - --yes --campaign cmp-nowhere"}) {
        const Ending ended = program.run(words(line));
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("cmp-nowhere"), ended.err.constData());
    }
    const Ending shown = program.run(words("campaigns show cmp-q1-founders --json"));
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.object().value(QLatin1String("id")).toString(), QStringLiteral("cmp-q1-founders"));
}

void CliBlocklistTest::quietKeepsToErrors()
{
    Program program;
    program.pipeIn("someone-quite-new\n");
    const Ending added = program.run(words("blocked add - --yes --quiet"));
    QCOMPARE(added.status, 0);
    QCOMPARE(added.err, QByteArray());
    const Ending failed = program.run(words("blocked add missing.csv --yes --quiet"));
    QCOMPARE(failed.status, 2);
    QVERIFY2(failed.err.startsWith("muster-cli: ") && failed.err.contains("missing.csv"), failed.err.constData());
    QCOMPARE(failed.out, QByteArray());
}

QTEST_GUILESS_MAIN(CliBlocklistTest)
#include "tst_cliblocklist.moc"
