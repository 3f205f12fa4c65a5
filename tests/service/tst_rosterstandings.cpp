// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterrows.h"
#include "services/rosterstandings.h"
#include "services/rostertarget.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

using State = Standing::State;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate);

Lead leadCalled(const QString &name, LeadStatus status = LeadStatus::Pending)
{
    Lead lead;
    lead.id = LeadId(u"id-"_s + name);
    lead.personId = u"person-"_s + name;
    lead.email = name + u"@acme.com"_s;
    lead.linkedinUrl = u"https://www.linkedin.com/in/"_s + name;
    lead.firstName = name;
    lead.company = u"Acme"_s;
    lead.status = status;
    lead.statusWord = leadStatusWord(status);
    lead.customFields = {{u"zone"_s, u"west"_s}, {u"industry"_s, u"SaaS"_s}};
    lead.addedAt = noon;
    return lead;
}

JobRow rowOf(const QString &identity)
{
    JobRow row;
    row.identity = identity;
    return row;
}

JobRow inState(JobRow row, RowState state)
{
    row.state = state;
    return row;
}

JobRow withoutId(const QString &identity)
{
    Lead lead;
    lead.email = identity;
    JobRow row = leadRow(lead, Channel::Email);
    row.identity = identity;
    return row;
}

Standing one(const QList<Standing> &standings)
{
    return standings.size() == 1 ? standings.first() : Standing{State::Leave, u"not one"_s, {}, {}};
}

JobRow companyEdit(const QString &before, const QString &after, LeadField field = LeadField::Company)
{
    return editLeadRow({LeadId(u"id-joe"_s), u"person-joe"_s, {{field, before, after}}}, u"joe"_s);
}

} // namespace

class TestRosterStandings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoThereAndBack()
    {
        Lead joe = leadCalled(u"joe"_s, LeadStatus::Paused);
        joe.customJson = R"({"size":5,"ä":null})";
        const Lead read = leadOf(leadRow(joe, Channel::LinkedIn));
        QCOMPARE(read.id, joe.id);
        QCOMPARE(read.personId, joe.personId);
        QCOMPARE(read.status, LeadStatus::Paused);
        QCOMPARE(read.customFields, joe.customFields); // in this order
        QCOMPARE(read.customJson, joe.customJson);
        QCOMPARE(read.addedAt, joe.addedAt);
        for (std::size_t field = 0; field < leadFieldCount; ++field)
            QCOMPARE(fieldText(read, static_cast<LeadField>(field)), fieldText(joe, static_cast<LeadField>(field)));

        const LeadEdit edit = leadEditOf(companyEdit(u"Ac\"me"_s, {}));
        QCOMPARE(edit.id, joe.id);
        QCOMPARE(edit.personId, joe.personId);
        QCOMPARE(edit.changes.size(), 1);
        QCOMPARE(edit.changes.first().field, LeadField::Company);
        QCOMPARE(edit.changes.first().before, u"Ac\"me"_s);
        QCOMPARE(edit.changes.first().after, QString());
    }

    void tellsLeadsApartByTheChannelsField_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("linkedin");
        QTest::addColumn<QString>("byEmail");
        const QString joe = u"https://uk.linkedin.com/in/joe/?x=1"_s;
        QTest::newRow("both") << u"joe@acme.com"_s << joe << u"joe"_s << u"joe@acme.com"_s;
        QTest::newRow("no address") << QString() << joe << u"joe"_s << u"joe"_s;
        QTest::newRow("no profile") << u"joe@acme.com"_s << QString() << u"joe@acme.com"_s << u"joe@acme.com"_s;
        QTest::newRow("names nobody") << QString() << u"https://acme.com/joe"_s << u"https://acme.com/joe"_s << u"https://acme.com/joe"_s;
        QTest::newRow("neither") << QString() << QString() << u"id-1"_s << u"id-1"_s;
    }
    void tellsLeadsApartByTheChannelsField()
    {
        QFETCH(QString, email);
        QFETCH(QString, url);
        Lead lead;
        lead.id = LeadId(u"id-1"_s);
        lead.email = email;
        lead.linkedinUrl = url;
        QTEST(leadIdentity(lead, Channel::LinkedIn), "linkedin");
        QTEST(leadIdentity(lead, Channel::Email), "byEmail");
    }

    void addedOnesAreComparedAsPeople()
    {
        const QList<Lead> roster{leadCalled(u"joe"_s), leadCalled(u"ann"_s, LeadStatus::Removed)};
        const QList<Standing> standings =
            addStandings({rowOf(u"JOE"_s), rowOf(u"Joe@ACME.com"_s), rowOf(u"ann"_s), rowOf(u"bob"_s), rowOf(u"joe@other.com"_s)}, roster);
        QList<State> states;
        for (const Standing &standing : standings)
            states.append(standing.state);
        QCOMPARE(states, (QList{State::Done, State::Done, State::Leave, State::Missing, State::Missing}));
        QCOMPARE(standings.first().since, noon);
        QVERIFY(standings.at(2).detail.contains(u"removed"_s));
        Lead anew = leadCalled(u"ann"_s);
        anew.addedAt = noon.addSecs(9);
        const QList twice{leadCalled(u"ann"_s, LeadStatus::Removed), anew, leadCalled(u"ann"_s, LeadStatus::Removed)};
        QCOMPARE(one(addStandings({rowOf(u"ann"_s)}, twice)).since, anew.addedAt);
    }

    void removing_data()
    {
        QTest::addColumn<JobRow>("row");
        QTest::addColumn<QList<Lead>>("roster");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("detail"); // a part of it
        const Lead joe = leadCalled(u"joe"_s);
        const Lead gone = leadCalled(u"joe"_s, LeadStatus::Removed);
        const JobRow byId = leadRow(joe, Channel::Email);
        const auto row = [](const char *name, const JobRow &job, const QList<Lead> &roster, State state, const char *detail) {
            QTest::newRow(name) << job << roster << static_cast<int>(state) << QString::fromLatin1(detail);
        };
        row("is there", byId, {joe}, State::Missing, "");
        row("has gone", byId, {}, State::Done, "No longer");
        row("was removed, with a history", byId, {gone}, State::Done, "No longer");
        row("sent, has gone", inState(byId, RowState::InDoubt), {}, State::Done, "");
        row("sent, is there", inState(byId, RowState::InDoubt), {joe}, State::Missing, "still has");
        row("by address", withoutId(u"JOE@acme.com"_s), {joe}, State::Missing, "");
        row("by profile", withoutId(u"Joe"_s), {joe}, State::Missing, "");
        row("by address, not there", withoutId(u"ann@acme.com"_s), {joe}, State::Done, "Not on the roster");
        Lead twin = leadCalled(u"ann"_s);
        twin.email = joe.email;
        row("several", withoutId(u"joe@acme.com"_s), {joe, twin}, State::Leave, "Several");
        row("one of them removed", withoutId(u"joe@acme.com"_s), {gone, twin}, State::Missing, "");
        const JobRow added = rowOf(u"joe"_s);
        row("added then", addedLeadRow(added, noon.addSecs(-1), noon.addSecs(1)), {joe}, State::Missing, "");
        row("added before", addedLeadRow(added, noon.addSecs(1), noon.addSecs(9)), {joe}, State::Leave, "before this job");
        row("added later", addedLeadRow(added, noon.addSecs(-9), noon.addSecs(-1)), {joe}, State::Leave, "anew");
    }
    void removing()
    {
        QFETCH(JobRow, row);
        QFETCH(QList<Lead>, roster);
        QFETCH(QString, detail);
        const Standing standing = one(removeStandings({row}, roster));
        QTEST(static_cast<int>(standing.state), "state");
        QVERIFY2(detail.isEmpty() ? standing.detail.isEmpty() : standing.detail.contains(detail), qPrintable(standing.detail));
        if (standing.state == State::Missing && row.state == RowState::Ready) {
            row.payload = standing.payload.value();
            QVERIFY(!leadOf(row).id.isEmpty());
            QCOMPARE(leadOf(row).customFields.size(), 2); // undoing adds all of it again
        }
    }

    void nobodyIsRemovedTwice()
    {
        const Lead joe = leadCalled(u"joe"_s);
        const QList<Standing> standings = removeStandings({leadRow(joe, Channel::Email), withoutId(u"joe"_s)}, {joe});
        QCOMPARE(standings.first().state, State::Missing);
        QCOMPARE(standings.last().state, State::Leave);
    }

    void aWipeTakesNobodyWhomNobodyHasSeen()
    {
        const Lead joe = leadCalled(u"joe"_s);
        const Lead ann = leadCalled(u"ann"_s);
        const QList rows{leadRow(joe, Channel::Email)};
        QCOMPARE(wipeStandings(rows, {joe}).value().first().state, State::Missing);
        QCOMPARE(wipeStandings(rows, {}).value().first().state, State::Done);
        const auto refused = wipeStandings(rows, {joe, ann});
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QVERIFY2(wipeStandings(rows, {joe, leadCalled(u"ann"_s, LeadStatus::Removed)}), "nothing of hers is left to remove");
        const QList sent{inState(rows.first(), RowState::InDoubt)};
        QVERIFY2(wipeStandings(sent, {ann}), "added since it was sent");
        const auto again = wipeStandings(sent, {joe, ann});
        QVERIFY2(!again && again.error().kind == ErrorKind::Conflict, "sent again it would take her as well");
        QCOMPARE(wipeStandings(sent, {joe}).value().first().state, State::Missing);
        const auto checked = wipeStandings({inState(rows.first(), RowState::Accepted)}, {joe, ann});
        QVERIFY2(checked && checked->first().state == State::Missing, "only looked at");
    }

    void pausing_data()
    {
        QTest::addColumn<LeadStatus>("status");
        QTest::addColumn<int>("pause");
        QTest::addColumn<int>("resume");
        const auto row = [](LeadStatus status, State pause, State resume) {
            QTest::newRow(qPrintable(leadStatusWord(status) + u'.')) << status << static_cast<int>(pause) << static_cast<int>(resume);
        };
        row(LeadStatus::Pending, State::Missing, State::Done);
        row(LeadStatus::Active, State::Missing, State::Done);
        row(LeadStatus::Paused, State::Done, State::Missing);
        for (const LeadStatus status : {LeadStatus::Completed, LeadStatus::Replied, LeadStatus::Bounced, LeadStatus::Unsubscribed,
                                        LeadStatus::Removed, LeadStatus::Unknown})
            row(status, State::Leave, State::Leave);
    }
    void pausing()
    {
        QFETCH(LeadStatus, status);
        const Lead joe = leadCalled(u"joe"_s, status);
        for (const RowState state : {RowState::Ready, RowState::InDoubt}) {
            const QList rows{inState(leadRow(joe, Channel::Email), state)};
            QTEST(static_cast<int>(one(actionStandings(LeadAction::Pause, rows, {joe})).state), "pause");
            QTEST(static_cast<int>(one(actionStandings(LeadAction::Resume, rows, {joe})).state), "resume");
        }
        QCOMPARE(one(actionStandings(LeadAction::Pause, {leadRow(joe, Channel::Email)}, {})).state, State::Leave);
    }

    void editing_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("state");
        QTest::newRow("as it was") << u"Acme"_s << static_cast<int>(State::Missing);
        QTest::newRow("as wanted") << u"Acme Ltd"_s << static_cast<int>(State::Done);
        QTest::newRow("trimmed by the server") << u" Acme Ltd "_s << static_cast<int>(State::Done);
        QTest::newRow("changed by somebody") << u"Globex"_s << static_cast<int>(State::Leave);
        QTest::newRow("emptied by somebody") << QString() << static_cast<int>(State::Leave);
    }
    void editing()
    {
        QFETCH(QString, now);
        Lead joe = leadCalled(u"joe"_s);
        joe.company = now;
        for (const RowState state : {RowState::Ready, RowState::InDoubt}) {
            const QList rows{inState(companyEdit(u"Acme"_s, u"Acme Ltd"_s), state)};
            QTEST(static_cast<int>(one(editStandings(Provider::Puffle, rows, {joe})).state), "state");
            QCOMPARE(one(editStandings(Provider::Puffle, rows, {})).state, State::Leave);
        }
    }

    void anAddressIsTheSameInAnyCase()
    {
        const Lead joe = leadCalled(u"joe"_s);
        const QList rows{inState(companyEdit(u"old@acme.com"_s, u"JOE@acme.com"_s, LeadField::Email), RowState::InDoubt)};
        QCOMPARE(one(editStandings(Provider::Puffle, rows, {joe})).state, State::Done);
    }

    void aPositionThatSendKitDoesNotTellIsSentAgain()
    {
        const Lead joe = leadCalled(u"joe"_s);
        const JobRow row = companyEdit(u"CEO"_s, u"CTO"_s, LeadField::Position);
        QCOMPARE(one(editStandings(Provider::SendKit, {inState(row, RowState::InDoubt)}, {joe})).state, State::Missing);
        QCOMPARE(one(editStandings(Provider::SendKit, {inState(row, RowState::Accepted)}, {joe})).state, State::Done);
        QCOMPARE(one(editStandings(Provider::Puffle, {inState(row, RowState::InDoubt)}, {joe})).state, State::Leave);
    }
};

Q_DECLARE_METATYPE(Muster::JobRow)

QTEST_GUILESS_MAIN(TestRosterStandings)
#include "tst_rosterstandings.moc"
