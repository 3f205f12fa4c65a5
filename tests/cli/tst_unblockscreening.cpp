// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/unblockscreening.h"
#include "import/tablereader.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Cli;
using namespace Qt::StringLiterals;
using State = UnblockScreening::State;

class TestUnblockScreening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAListingGaveComesBack_data();
    void whatAListingGaveComesBack();
    void tellsRowsApart();
    void takesAllRecordsOfAPerson();
    void contactsAreAddressesAndDomains();
};

void TestUnblockScreening::whatAListingGaveComesBack_data()
{
    QTest::addColumn<QString>("identifier");
    for (const char *identifier : {"john-doe", "o'brien", "john.doe", "🚀", "o’brien", "ada®", "jane & co", "jane@example.com"})
        QTest::newRow(identifier) << QString::fromUtf8(identifier);
    QTest::newRow("very long") << QString(101, u'a');
}

void TestUnblockScreening::whatAListingGaveComesBack()
{
    QFETCH(QString, identifier);
    const BlockedLookup listed({{RecordId(u"r1"_s), u"eve-kay"_s, {}, {}, {}}, {RecordId(u"r2"_s), identifier, {}, {}, {}}});
    const auto table = readTable(identifier.toUtf8() + "\n", u"x"_s, {{}, '\0', false});
    QVERIFY(table);
    const UnblockScreening screening(*table, ColumnMap(0, -1), listed);
    QCOMPARE(screening.rows().value(0).state, State::Ready);
    QCOMPARE(screening.people().value(0).entries.value(0).id, RecordId(u"r2"_s));
}

void TestUnblockScreening::tellsRowsApart()
{
    const BlockedLookup listed({{RecordId(u"r1"_s), u"o'brien"_s, {}, {}, {}}});
    const auto table = readTable("O'Brien\nlinkedin.com/in/o'brien\nr1\njohn.doe\ncy-poe\n", u"x"_s, {{}, '\0', false});
    QVERIFY(table);
    const UnblockScreening screening(*table, ColumnMap(0, -1), listed);
    QList<State> states;
    for (const PickedRow &row : screening.rows())
        states << row.state;
    QCOMPARE(states, QList<State>({State::Ready, State::DuplicateInFile, State::DuplicateInFile, State::Invalid, State::NotThere}));
}

void TestUnblockScreening::takesAllRecordsOfAPerson()
{
    const BlockedLookup listed({{RecordId(u"r1"_s), u"eve-kay"_s, {}, {}, {}},
                                {RecordId(u"r2"_s), u"cy-poe"_s, {}, {}, {}},
                                {RecordId(u"r3"_s), u"Eve-Kay"_s, u"again"_s, {}, {}}});
    const auto table = readTable("r3\neve-kay\ncy-poe\n", u"x"_s, {{}, '\0', false});
    QVERIFY(table);
    const UnblockScreening screening(*table, ColumnMap(0, -1), listed);
    QCOMPARE(screening.rows().value(1).state, State::DuplicateInFile);
    QCOMPARE(screening.people().size(), 2);
    QList<RecordId> ids;
    for (const BlockedLead &entry : screening.people().value(0).entries)
        ids << entry.id;
    QCOMPARE(ids, QList<RecordId>({RecordId(u"r1"_s), RecordId(u"r3"_s)}));
    QCOMPARE(screening.people().value(1).entries.size(), 1);
}

void TestUnblockScreening::contactsAreAddressesAndDomains()
{
    const BlockedLookup listed({{RecordId(u"r1"_s), u"Eve@Kay.com"_s, {}, {}, {}, BlockedKind::Email},
                                {RecordId(u"r2"_s), u"acme.com"_s, {}, {}, {}, BlockedKind::Domain}});
    const auto table = readTable("eve@kay.com\n@acme.com\nr1\njo@acme.com\nno contact\n", u"x"_s, {{}, '\0', false});
    QVERIFY(table);
    ColumnMap columns(ImportTarget::DoNotContact);
    columns.set(ImportField::Contact, 0);
    const UnblockScreening screening(*table, columns, listed);
    QList<State> states;
    for (const PickedRow &row : screening.rows())
        states << row.state;
    // An address that only its domain shuts out has no entry of its own to be removed.
    QCOMPARE(states, QList<State>({State::Ready, State::Ready, State::DuplicateInFile, State::NotThere, State::Invalid}));
    QCOMPARE(screening.people().value(0).entries.value(0).id, RecordId(u"r1"_s));
    QCOMPARE(screening.people().value(1).entries.value(0).id, RecordId(u"r2"_s));
}

QTEST_GUILESS_MAIN(TestUnblockScreening)
#include "tst_unblockscreening.moc"
