// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QtTest>

using namespace Muster::Test;

namespace {

// Of Practice's demo company.
const QString emailDraft = QStringLiteral("Newsletter warm-up");

Ending puffle(Program &program, const QStringList &more)
{
    return program.run(QStringList{QStringLiteral("--connection"), QStringLiteral("Practice Puffle")} + more);
}

Ending sendkit(Program &program, const QStringList &more)
{
    return program.run(QStringList{QStringLiteral("--connection"), QStringLiteral("Practice SendKit")} + more);
}

QJsonArray roster(Program &program, const QString &campaign)
{
    return puffle(program, {QStringLiteral("--json"), QStringLiteral("roster"), QStringLiteral("list"), campaign}).array();
}

} // namespace

/// What roster commands say about what they leave out or refuse.
class CliRosterWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotOnTheRosterFails();
    void columnsThatAreNotTakenAreTold();
    void unknownFileKindIsRefused();
    void editSaysWhatChanges();
    void tablesLeaveOutEmptyColumns();
    void jobsNameConnectionAndCampaign();
};

void CliRosterWordsTest::whoIsNotOnTheRosterFails()
{
    Program program;
    const QStringList remove = words("--json --yes roster remove") + QStringList{emailDraft, QStringLiteral("-")};
    program.pipeIn("ghost@nowhere.example\n");
    const Ending nobody = puffle(program, remove);
    QCOMPARE(nobody.status, 1);
    QCOMPARE(nobody.count("sent"), 0);
    const QByteArray first = roster(program, emailDraft).at(0)[QLatin1String("email")].toString().toUtf8();
    program.pipeIn("ghost@nowhere.example\n" + first + '\n');
    const Ending one = puffle(program, remove);
    QCOMPARE(one.status, 1);
    QCOMPARE(one.count("accepted"), 1);
}

void CliRosterWordsTest::columnsThatAreNotTakenAreTold()
{
    Program program;
    const QString file = program.file(QStringLiteral("tiers.csv"), "email,First name,Tier\nnew@one.example,Nia,gold\n");
    const QStringList line = words("--dry-run roster add Renewals") + QStringList{file};
    const Ending sequence = sendkit(program, line);
    QVERIFY2(sequence.err.contains("Not taken (SendKit has no such field): Tier."), sequence.err.constData());
    const Ending kept = puffle(program, words("--dry-run roster add") + QStringList{emailDraft, file});
    QVERIFY2(kept.out.contains("Kept as custom fields: Tier.") && !kept.err.contains("Not taken"), kept.out.constData());
}

void CliRosterWordsTest::unknownFileKindIsRefused()
{
    Program program;
    const QString file = program.path(QStringLiteral("x.doc"));
    const QStringList line = words("roster list") + QStringList{emailDraft, QStringLiteral("--output"), file};
    const Ending refused = puffle(program, line);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(".doc") && refused.err.contains("--format"), refused.err.constData());
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(puffle(program, line + words("--format csv")).status, 0);
}

void CliRosterWordsTest::editSaysWhatChanges()
{
    Program program;
    const QString id = roster(program, emailDraft).at(3)[QLatin1String("id")].toString();
    const QStringList edit = words("--yes roster edit") + QStringList{emailDraft, id};
    const Ending filled = puffle(program, edit + words("headline=Chief"));
    QVERIFY2(filled.out.contains("becomes “Chief”"), filled.out.constData());
    const Ending emptied = puffle(program, edit + words("headline="));
    QVERIFY2(emptied.out.contains("headline: “Chief” is taken out; the field will be empty."), emptied.out.constData());
    const Ending refilled = puffle(program, edit + words("headline=Chief"));
    QVERIFY2(refilled.out.contains("headline: it was empty and becomes “Chief”."), refilled.out.constData());
    const Ending same = puffle(program, edit + words("headline=Chief"));
    QVERIFY2(same.out.contains("has these values already"), same.out.constData());
}

void CliRosterWordsTest::tablesLeaveOutEmptyColumns()
{
    Program program;
    const auto header = [](const Ending &listed) { return listed.out.left(listed.out.indexOf('\n')); };
    const QByteArray campaigns = header(sendkit(program, words("campaigns list")));
    QVERIFY2(campaigns.contains("Status") && !campaigns.contains("Leads"), campaigns.constData());
    const QByteArray people = header(sendkit(program, words("roster list Renewals --status bounced")));
    QVERIFY2(people.contains("E-mail") && !people.contains("LinkedIn"), people.constData());
}

void CliRosterWordsTest::jobsNameConnectionAndCampaign()
{
    Program program;
    const QString file = program.file(QStringLiteral("one.csv"), "email\none@new.example\n");
    const Ending added = puffle(program, words("--json --yes roster add") + QStringList{emailDraft, file});
    const Ending shown = program.run(words("jobs show") + QStringList{added.object()[QLatin1String("job")].toString()});
    const QString text = QString::fromUtf8(shown.out);
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Connection +Practice Puffle\n"))), shown.out.constData());
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Campaign +Newsletter warm-up\n"))), shown.out.constData());
}

QTEST_GUILESS_MAIN(CliRosterWordsTest)
#include "tst_clirosterwords.moc"
