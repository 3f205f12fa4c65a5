// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDir>
#include <QSet>
#include <QtTest>

using namespace Muster::Test;

namespace {

// Of Practice's demo company.
const QString emailDraft = QStringLiteral("Newsletter warm-up");
const QString activeCampaign = QStringLiteral("EU Fintech");
constexpr int emailDraftSize = 350;

// Two new people, one of them twice, one who stands on a blocklist of Practice, one who is nobody.
const QByteArray mixedList = "E-mail,First name,Region,LinkedIn URL\n"
                             "anna@new.example,Anna,North,https://www.linkedin.com/in/anna-new\n"
                             "ANNA@new.example,Anna,South,\n"
                             "bob@new.example,Bob,,https://www.linkedin.com/company/x\n"
                             "cleo@new.example,Cleo,East,https://www.linkedin.com/in/amelie-garcia-lyon\n"
                             "broken,X,,\n";

QStringList on(const char *connection, const QStringList &more)
{
    return QStringList{QStringLiteral("--connection"), QString::fromLatin1(connection)} + more;
}

Ending puffle(Program &program, const QStringList &more)
{
    return program.run(on("Practice Puffle", more));
}

Ending sendkit(Program &program, const QStringList &more)
{
    return program.run(on("Practice SendKit", more));
}

QJsonArray roster(Program &program, const QString &campaign)
{
    return puffle(program, {QStringLiteral("--json"), QStringLiteral("roster"), QStringLiteral("list"), campaign}).array();
}

QJsonObject leadOf(const QJsonArray &leads, const QString &email)
{
    for (const QJsonValue &lead : leads) {
        if (lead[QLatin1String("email")].toString() == email)
            return lead.toObject();
    }
    return {};
}

Ending add(Program &program, const QStringList &more = {})
{
    const QString file = program.file(QStringLiteral("list.csv"), mixedList);
    return puffle(program, words("--json --yes roster add") + QStringList{emailDraft, file} + more);
}

} // namespace

/// Rosters from the outside, on Practice.
class CliRosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void campaignsAreListedAndShown();
    void campaignIsNamedByIdUrlOrName();
    void listPrintsTheApisOwnRows();
    void listTakesSeveralStatuses();
    void listWritesFiles();
    void addSendsExactlyTheReadyRows();
    void blockedPeopleAreIncludedOnlyWhenTold();
    void dryRunSendsNothing();
    void editChangesOneLead();
    void editRefusesWhatCannotBe_data();
    void editRefusesWhatCannotBe();
    void removeTakesIdsAndIdentities();
    void wipeNeedsTheName();
    void wipeWritesABackupThatGoesBackIn();
    void frozenCampaignIsLeftAlone_data();
    void frozenCampaignIsLeftAlone();
    void liveCampaignIsSaidToSend();
    void whatAVendorHasNotIsSaid_data();
    void whatAVendorHasNotIsSaid();
};

void CliRosterTest::campaignsAreListedAndShown()
{
    Program program;
    const QJsonArray puffles = puffle(program, words("campaigns list --json")).array();
    QVERIFY(puffles.size() >= 6);
    QVERIFY(puffles.at(0).toObject().contains(QLatin1String("id")) && puffles.at(0).toObject().contains(QLatin1String("stats")));
    const Ending shown = puffle(program, words("campaigns show") + QStringList{emailDraft});
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.out.contains("draft") && shown.out.contains("350") && shown.out.contains("pending"), shown.out.constData());
    QVERIFY(sendkit(program, words("campaigns list --json")).array().size() >= 4);
    QCOMPARE(sendkit(program, words("campaigns show Renewals")).status, 0);
}

void CliRosterTest::campaignIsNamedByIdUrlOrName()
{
    Program program;
    const auto count = [&program](const QString &campaign) { return roster(program, campaign).size(); };
    const QString id = QStringLiteral("3d9a7c51-8e60-4b2f-9c15-6a7b8c9d0e1f");
    QCOMPARE(count(id), emailDraftSize);
    QCOMPARE(count(QStringLiteral("https://app.puffle.ai/campaigns/%1/leads").arg(id)), emailDraftSize);
    QCOMPARE(count(emailDraft), emailDraftSize);
    const Ending unknown = puffle(program, words("roster list Nothing"));
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("Nothing") && unknown.err.contains("campaigns list"), unknown.err.constData());
}

void CliRosterTest::listPrintsTheApisOwnRows()
{
    Program program;
    const QJsonObject puffleLead = roster(program, emailDraft).at(0).toObject();
    for (const char *field : {"id", "campaign_id", "first_name", "custom_fields", "status"})
        QVERIFY2(puffleLead.contains(QLatin1String(field)), field);
    const QJsonObject sendkitLead = sendkit(program, words("--json roster list Renewals")).array().at(0).toObject();
    for (const char *field : {"_id", "leadId", "currentSequenceStep", "status"})
        QVERIFY2(sendkitLead.contains(QLatin1String(field)), field);
}

void CliRosterTest::listTakesSeveralStatuses()
{
    Program program;
    const QJsonArray some =
        puffle(program, words("--json roster list --status bounced --status Replied") + QStringList{activeCampaign}).array();
    QSet<QString> statuses;
    for (const QJsonValue &lead : some)
        statuses << lead[QLatin1String("status")].toString();
    QCOMPARE(statuses, QSet<QString>({QStringLiteral("bounced"), QStringLiteral("replied")}));
    const Ending unknown = puffle(program, words("roster list x --status unsubscribed"));
    QCOMPARE(unknown.status, 2); // SendKit's word
    QVERIFY2(unknown.err.contains("unsubscribed") && unknown.err.contains("connection_sent"), unknown.err.constData());
}

void CliRosterTest::listWritesFiles()
{
    Program program;
    for (const QString &name : {QStringLiteral("r.csv"), QStringLiteral("r.json"), QStringLiteral("r.xlsx")}) {
        const Ending written =
            puffle(program, words("--json roster list") + QStringList{emailDraft, QStringLiteral("--output"), program.path(name)});
        QCOMPARE(written.status, 0);
        QCOMPARE(written.count("rows"), emailDraftSize);
        QVERIFY(QFileInfo(program.path(name)).size() > 10'000);
    }
    // What was written goes back in, and everyone is there already.
    const Ending again = puffle(program, words("--json --yes roster add") + QStringList{emailDraft, program.path(QStringLiteral("r.csv"))});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.count("already_there"), emailDraftSize);
    QCOMPARE(again.count("sent"), 0);
}

void CliRosterTest::addSendsExactlyTheReadyRows()
{
    Program program;
    const Ending added = add(program, words("--verify --output") + QStringList{program.path(QStringLiteral("result.csv"))});
    QCOMPARE(added.status, 1); // a row was nobody
    const QList<std::pair<const char *, qint64>> counts{
        {"rows", 5}, {"ready", 2},    {"duplicate_in_file", 1}, {"already_there", 0}, {"blocked", 1},  {"invalid", 1},
        {"sent", 2}, {"accepted", 2}, {"duplicates", 0},        {"rejected", 0},      {"not_sent", 0}, {"missing", 0}};
    for (const auto &[field, count] : counts)
        QVERIFY2(added.count(field) == count, field);
    QCOMPARE(added.object().size(), counts.size() + 1); // and "job"
    const QJsonArray after = roster(program, emailDraft);
    QCOMPARE(after.size(), emailDraftSize + 2);
    const QJsonObject anna = leadOf(after, QStringLiteral("anna@new.example"));
    QCOMPARE(anna[QLatin1String("custom_fields")].toObject(), (QJsonObject{{QStringLiteral("Region"), QStringLiteral("North")}}));
    QCOMPARE(anna[QLatin1String("linkedin_url")].toString(), QStringLiteral("https://www.linkedin.com/in/anna-new"));
    QFile result(program.path(QStringLiteral("result.csv")));
    QVERIFY(result.open(QIODevice::ReadOnly));
    QVERIFY(result.readAll().contains("anna-new,accepted"));

    const Ending undone = puffle(program, words("--json --yes jobs undo") + QStringList{added.object()[QLatin1String("job")].toString()});
    QCOMPARE(undone.status, 0);
    QCOMPARE(undone.count("accepted"), 2);
    QCOMPARE(roster(program, emailDraft).size(), emailDraftSize);
}

void CliRosterTest::blockedPeopleAreIncludedOnlyWhenTold()
{
    Program program;
    QCOMPARE(add(program).count("accepted"), 2);
    const Ending included = add(program, words("--include-blocked"));
    QCOMPARE(included.count("blocked"), 0);
    QCOMPARE(included.count("already_there"), 2);
    QCOMPARE(included.count("accepted"), 1);
}

void CliRosterTest::dryRunSendsNothing()
{
    Program program;
    const Ending dry = add(program, words("--dry-run"));
    QCOMPARE(dry.count("sent"), 0);
    const QJsonObject request = dry.object()[QLatin1String("requests")].toArray().at(0).toObject();
    QCOMPARE(request[QLatin1String("method")].toString(), QStringLiteral("POST"));
    QCOMPARE(request[QLatin1String("body")].toObject()[QLatin1String("prospects")].toArray().size(), 2);
    const Ending wipe = puffle(program, words("--dry-run --json roster wipe") + QStringList{emailDraft});
    QCOMPARE(wipe.count("rows"), emailDraftSize);
    QVERIFY(wipe.object()[QLatin1String("backup")].isNull());
    QVERIFY(!QDir(program.profile() + QStringLiteral("/backups")).exists());
    QCOMPARE(roster(program, emailDraft).size(), emailDraftSize);
}

void CliRosterTest::editChangesOneLead()
{
    Program program;
    const QJsonObject before = roster(program, emailDraft).at(3).toObject();
    const QString id = before[QLatin1String("id")].toString();
    const QStringList edit = words("--json --yes roster edit") + QStringList{emailDraft, id, QStringLiteral("company=New & Co")};
    const Ending edited = puffle(program, edit + words("headline= linkedin_url=uk.linkedin.com/in/new-one?x=1"));
    QCOMPARE(edited.status, 0);
    QCOMPARE(edited.count("accepted"), 1);
    const QJsonObject after = leadOf(roster(program, emailDraft), before[QLatin1String("email")].toString());
    QCOMPARE(after[QLatin1String("company")].toString(), QStringLiteral("New & Co"));
    QCOMPARE(after[QLatin1String("headline")].toString(), QString());
    QCOMPARE(after[QLatin1String("linkedin_url")].toString(), QStringLiteral("https://www.linkedin.com/in/new-one"));
    QCOMPARE(after[QLatin1String("first_name")], before[QLatin1String("first_name")]);
    QCOMPARE(puffle(program, edit).count("sent"), 0); // it is so already

    const QJsonObject person = sendkit(program, words("--json roster list Renewals")).array().at(0).toObject();
    const QStringList lead{QStringLiteral("Renewals"), person[QLatin1String("_id")].toString(), QStringLiteral("company=New")};
    QCOMPARE(sendkit(program, words("--json --yes roster edit") + lead).count("accepted"), 1);
}

void CliRosterTest::editRefusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown field") << "shoe_size=42"
                                   << "first_name";
    QTest::newRow("no value") << "company"
                              << "FIELD=VALUE";
    QTest::newRow("bad address") << "email=nobody"
                                 << "nobody";
    QTest::newRow("identity emptied") << "email="
                                      << "email";
    QTest::newRow("unknown lead") << "company=X"
                                  << "no-such-lead";
}

void CliRosterTest::editRefusesWhatCannotBe()
{
    QFETCH(QString, change);
    QFETCH(QString, said);
    Program program;
    const Ending refused = puffle(program, words("--yes roster edit") + QStringList{emailDraft, QStringLiteral("no-such-lead"), change});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(said.toUtf8()), refused.err.constData());
}

void CliRosterTest::removeTakesIdsAndIdentities()
{
    Program program;
    const QJsonArray before = roster(program, emailDraft);
    const QByteArray list = before.at(0)[QLatin1String("id")].toString().toUtf8() + '\n' +
                            before.at(1)[QLatin1String("email")].toString().toUpper().toUtf8() + '\n' +
                            before.at(0)[QLatin1String("email")].toString().toUtf8() + "\nghost@nowhere.example\nhttps://x.example/\n";
    program.pipeIn(list);
    const Ending removed = puffle(program, words("--json --yes roster remove") + QStringList{emailDraft, QStringLiteral("-")});
    QCOMPARE(removed.status, 1);
    QCOMPARE(removed.count("ready"), 2);
    QCOMPARE(removed.count("duplicate_in_file"), 1);
    QCOMPARE(removed.count("not_on_roster"), 1);
    QCOMPARE(removed.count("invalid"), 1);
    QCOMPARE(removed.count("accepted"), 2);
    QCOMPARE(roster(program, emailDraft).size(), emailDraftSize - 2);
    program.pipeIn(list);
    const Ending again = puffle(program, words("--yes roster remove") + QStringList{emailDraft, QStringLiteral("-")});
    QVERIFY2(again.out.contains("ghost@nowhere.example"), again.out.constData());
}

void CliRosterTest::wipeNeedsTheName()
{
    Program program;
    const QStringList wipe = words("roster wipe") + QStringList{emailDraft};
    const Ending unasked = puffle(program, wipe);
    QCOMPARE(unasked.status, 2);
    QVERIFY2(unasked.err.contains("--yes"), unasked.err.constData());
    program.typeIn("y\n");
    QCOMPARE(puffle(program, wipe).status, 6);
    QCOMPARE(roster(program, emailDraft).size(), emailDraftSize);
    program.typeIn(emailDraft.toUtf8() + '\n');
    QCOMPARE(puffle(program, wipe).status, 0);
    QCOMPARE(roster(program, emailDraft).size(), 0);
}

void CliRosterTest::wipeWritesABackupThatGoesBackIn()
{
    Program program;
    const Ending wiped = puffle(program, words("--json --yes roster wipe") + QStringList{emailDraft});
    QCOMPARE(wiped.status, 0);
    QCOMPARE(wiped.count("accepted"), emailDraftSize);
    const QString backup = wiped.object()[QLatin1String("backup")].toString();
    QVERIFY(QFileInfo::exists(backup));
    QCOMPARE(roster(program, emailDraft).size(), 0);
    const QJsonArray undo = wiped.object()[QLatin1String("undo")].toArray();
    QCOMPARE(undo, QJsonArray({QStringLiteral("jobs"), QStringLiteral("undo"), wiped.object()[QLatin1String("job")]}));
    const QJsonArray restore = wiped.object()[QLatin1String("restore")].toArray();
    QVERIFY(restore.contains(QStringLiteral("--include-blocked")) && restore.last() == backup);
    const QStringList back = words("--json --yes roster add --include-blocked") + QStringList{emailDraft, backup};
    QCOMPARE(puffle(program, back).count("accepted"), emailDraftSize);
}

void CliRosterTest::frozenCampaignIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("line");
    // A file that does not exist: it is not even looked for.
    QTest::newRow("add") << QStringList{QStringLiteral("add"), activeCampaign, QStringLiteral("/nowhere.csv")};
    QTest::newRow("remove") << QStringList{QStringLiteral("remove"), activeCampaign, QStringLiteral("/nowhere.csv")};
    QTest::newRow("edit") << QStringList{QStringLiteral("edit"), activeCampaign, QStringLiteral("x"), QStringLiteral("company=X")};
    QTest::newRow("wipe") << QStringList{QStringLiteral("wipe"), activeCampaign};
}

void CliRosterTest::frozenCampaignIsLeftAlone()
{
    QFETCH(QStringList, line);
    Program program;
    for (const char *mode : {"--yes --json roster", "--dry-run --json roster"}) {
        const Ending refused = puffle(program, words(mode) + line);
        QCOMPARE(refused.status, 5);
        QVERIFY2(refused.err.contains("frozen") && refused.err.contains("active"), refused.err.constData());
        QCOMPARE(refused.object()[QLatin1String("error")][QLatin1String("status")].toInt(), 5);
    }
    QVERIFY(puffle(program, words("--json jobs list")).array().isEmpty());
}

void CliRosterTest::liveCampaignIsSaidToSend()
{
    Program program;
    program.pipeIn("email\nzoe@new.example\nyan@new.example\n");
    const QStringList line = words("roster add") + QStringList{QStringLiteral("Outbound Q2"), QStringLiteral("-")};
    const Ending added = sendkit(program, words("--json --yes") + line);
    QCOMPARE(added.status, 0);
    QCOMPARE(added.count("accepted"), 2);
    QVERIFY2(added.err.contains("receive mail at once") && added.err.contains('2'), added.err.constData());
    program.pipeIn("email\nxia@new.example\n");
    const Ending paused = sendkit(program, words("--json --yes roster add Renewals -"));
    QCOMPARE(paused.count("accepted"), 1);
    QVERIFY2(!paused.err.contains("receive mail"), paused.err.constData());
    program.pipeIn("email\nwim@new.example\n");
    const Ending told = sendkit(program, words("--yes roster add Renewals -"));
    QVERIFY2(told.out.contains("not sending now"), told.out.constData());
}

void CliRosterTest::whatAVendorHasNotIsSaid_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("roster on WaLead") << "Practice WaLead"
                                      << "roster list x"
                                      << "Practice Puffle, Practice SendKit";
    QTest::newRow("blocklist of Puffle") << "Practice Puffle"
                                         << "blocked list"
                                         << "Puffle has no blocklist";
    QTest::newRow("campaign blocklist of SendKit") << "Practice SendKit"
                                                   << "blocked list --campaign x"
                                                   << "SendKit has no blocklists of campaigns";
    QTest::newRow("field of SendKit") << "Practice SendKit"
                                      << "roster edit Renewals x email=a@b.c"
                                      << "SendKit has no field";
}

void CliRosterTest::whatAVendorHasNotIsSaid()
{
    QFETCH(QString, connection);
    QFETCH(QString, line);
    QFETCH(QString, said);
    Program program;
    const Ending refused = program.run(on(connection.toLatin1().constData(), words(line.toLatin1().constData())));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(said.toUtf8()), refused.err.constData());
}

QTEST_GUILESS_MAIN(CliRosterTest)
#include "tst_cliroster.moc"
