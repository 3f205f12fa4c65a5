// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include <QTest>

#include <algorithm>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using enum ImportField;

// The columns: address, profile, full name, first name, last name, company.
std::shared_ptr<const ImportTable> tableOf(const QList<QStringList> &rows)
{
    auto table = std::make_shared<ImportTable>();
    table->headers = {u"Mail"_s, u"Profile"_s, u"Name"_s, u"First"_s, u"Last"_s, u"Company"_s};
    quint32 number = 2;
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            table->rows.append(cell.toStdString());
        table->rows.endRow(number++);
    }
    return table;
}

ColumnMap mapTo(ImportTarget target)
{
    ColumnMap map(target);
    const std::array<ImportField, 6> fields{Email, LinkedInUrl, FullName, FirstName, LastName, Company};
    for (const ImportField field : fieldsOf(target)) {
        const auto *const place = std::find(fields.begin(), fields.end(), field);
        map.set(field, place == fields.end() ? -1 : static_cast<int>(place - fields.begin()));
    }
    return map;
}

NamedBlocklist listOf(const QString &name, const QString &identifier, const QString &reason)
{
    const QDateTime since(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    return {name, std::make_shared<const BlockedLookup>(
                      QList<BlockedLead>{{RecordId(u"r1"_s), identifier, reason, reason.isEmpty() ? QDateTime() : since, {}}})};
}

ScreeningLists lists()
{
    return {nullptr, {listOf(u"Workspace blocklist"_s, u"Eve-Kay"_s, u"Partner"_s), listOf(u"Other list"_s, u"fay-low"_s, {})}};
}

QList<Verdict> verdictsOf(const Screening &screening)
{
    QList<Verdict> verdicts;
    for (qsizetype row = 0; row < screening.rowCount(); ++row)
        verdicts << screening.verdict(row);
    return verdicts;
}

} // namespace

class TestScreeningRosters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void linkedInRoster();
    void emailRoster();
    void sequenceRoster();
    void blockedPeople();
    void blockedThroughADuplicate();
    void aRowThatIsOutStillBlocks();
    void lastOccurrenceWins();
    void editsMoveTheLastOccurrence();
    void editsChangeNotes();
    void fieldsAsTheyAreSent();
    void namesAsTheyAreSent();
};

void TestScreeningRosters::linkedInRoster()
{
    const Screening screening(tableOf({{u"a@x.com"_s, u"linkedin.com/in/ann-lee"_s},
                                       {u"b@x"_s, u"bob-ray"_s},
                                       {u" "_s, u"cy-poe"_s},
                                       {u"no@x"_s, u"linkedin.com/company/x"_s},
                                       {u"@x.com"_s, u"/in/ANN-LEE"_s}}),
                              mapTo(ImportTarget::LinkedInRoster));
    QCOMPARE(verdictsOf(screening),
             QList<Verdict>({Verdict::Ready, Verdict::Ready, Verdict::Ready, Verdict::Invalid, Verdict::DuplicateInFile}));
    QVERIFY(screening.cellNotes(0).isEmpty());
    QCOMPARE(screening.problemColumn(0), -1);
    QCOMPARE(screening.cellNotes(1).email, EmailProblem::BadDomain);
    QCOMPARE(screening.problemColumn(1), 0);
    QCOMPARE(screening.detail(1), u"e-mail left out: "_s + describe(EmailProblem::BadDomain));
    QVERIFY(screening.cellNotes(2).isEmpty());
    QCOMPARE(screening.problem(3), IdentityProblem::CompanyPage);
    QCOMPARE(screening.emailProblem(3), EmailProblem::None);
    QCOMPARE(screening.problemColumn(3), 1);
    QVERIFY(screening.cellNotes(3).isEmpty());
    QCOMPARE(screening.detail(4), u"same person as row 2"_s);
    QCOMPARE(screening.cellNotes(4).email, EmailProblem::NoLocalPart);
}

void TestScreeningRosters::emailRoster()
{
    const Screening screening(tableOf({{u"Jane <Jane@X.com>"_s, u"linkedin.com/company/x"_s},
                                       {u"jane@x.COM"_s, u"jane"_s},
                                       {u"jane"_s, u"jane"_s},
                                       {u"bob@x.com"_s, QString()}}),
                              mapTo(ImportTarget::EmailRoster));
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Ready, Verdict::DuplicateInFile, Verdict::Invalid, Verdict::Ready}));
    QCOMPARE(screening.cellNotes(0).profile, IdentityProblem::CompanyPage);
    QCOMPARE(screening.problemColumn(0), 1);
    QCOMPARE(screening.detail(0), u"LinkedIn profile left out: a company page, not a person"_s);
    QCOMPARE(screening.detail(1), u"same address as row 2"_s);
    QCOMPARE(screening.emailProblem(2), EmailProblem::NoAtSign);
    QCOMPARE(screening.problem(2), IdentityProblem::None);
    QCOMPARE(screening.problemColumn(2), 0);
    QCOMPARE(screening.detail(2), describe(EmailProblem::NoAtSign));
    QCOMPARE(screening.detail(3), QString());
}

void TestScreeningRosters::sequenceRoster()
{
    const Screening screening(tableOf({{u"a@x.com"_s, u"eve-kay"_s}, {u"A@x.com"_s, QString()}, {u"b@x.com"_s, u"not a person"_s}}),
                              mapTo(ImportTarget::SequenceRoster), lists());
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Blocked, Verdict::DuplicateInFile, Verdict::Ready}));
    QVERIFY2(screening.detail(2).startsWith(u"LinkedIn profile not compared: "_s), "it is never sent");
}

void TestScreeningRosters::blockedPeople()
{
    const auto table = tableOf({{u"a@x.com"_s, u"https://www.linkedin.com/in/EVE-KAY/"_s},
                                {u"b@x.com"_s, u"fay-low"_s},
                                {u"c@x.com"_s, u"ann-lee"_s},
                                {u"d@x"_s, u"eve-kay"_s}});
    const Screening people(table, mapTo(ImportTarget::LinkedInRoster), lists());
    QCOMPARE(verdictsOf(people), QList<Verdict>({Verdict::Blocked, Verdict::Blocked, Verdict::Ready, Verdict::DuplicateInFile}));
    QCOMPARE(people.detail(0), u"on Workspace blocklist since 11 Mar 2026: Partner"_s);
    QCOMPARE(people.detail(1), u"on Other list"_s);
    QCOMPARE(people.counts()[Verdict::Blocked], 2);
    QVERIFY(!people.existingEntry(0));
    const Screening addresses(table, mapTo(ImportTarget::EmailRoster), lists());
    QCOMPARE(verdictsOf(addresses), QList<Verdict>({Verdict::Blocked, Verdict::Blocked, Verdict::Ready, Verdict::Invalid}));
    QCOMPARE(addresses.detail(0), people.detail(0));
    const Screening includingThem(table, mapTo(ImportTarget::LinkedInRoster));
    QCOMPARE(includingThem.counts()[Verdict::Blocked], 0);
}

// On an e-mail roster the profile that is blocked may stand in the second of a person's rows.
void TestScreeningRosters::blockedThroughADuplicate()
{
    Screening screening(tableOf({{u"a@x.com"_s, QString()}, {u"A@x.com"_s, u"eve-kay"_s}, {u"b@x.com"_s, QString()}}),
                        mapTo(ImportTarget::EmailRoster), lists());
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Blocked, Verdict::DuplicateInFile, Verdict::Ready}));
    QCOMPARE(screening.detail(0), u"on Workspace blocklist since 11 Mar 2026: Partner"_s);
    QCOMPARE(screening.edit(1, 1, u"ann-lee"_s).rows, QList<qsizetype>({1, 0}));
    QCOMPARE(screening.verdict(0), Verdict::Ready);
    screening.edit(1, 1, u"fay-low"_s);
    QCOMPARE(screening.detail(0), u"on Other list"_s);
    screening.edit(1, 0, u"b@x.com"_s);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Ready, Verdict::Blocked, Verdict::DuplicateInFile}));
}

void TestScreeningRosters::aRowThatIsOutStillBlocks()
{
    Screening screening(tableOf({{u"a@x.com"_s, QString()}, {u"A@x.com"_s, u"eve-kay"_s}, {u"b@x.com"_s, QString()}}),
                        mapTo(ImportTarget::EmailRoster), lists());
    screening.takeOut(1);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Blocked, Verdict::Invalid, Verdict::Ready}));
    QVERIFY2(screening.detail(0).contains(u"Workspace blocklist"_s), qPrintable(screening.detail(0)));
    screening.edit(2, 0, u"a@X.com"_s);
    screening.takeOut(0);
    QVERIFY2(screening.verdict(2) == Verdict::Blocked, "whoever gets that address is that person");
    screening.putBack(0);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Blocked, Verdict::Invalid, Verdict::DuplicateInFile}));
    screening.edit(1, 1, u"somebody-else"_s);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Ready, Verdict::Invalid, Verdict::DuplicateInFile}));
    screening.edit(1, 1, u"eve-kay"_s);
    QCOMPARE(screening.verdict(0), Verdict::Blocked);
    screening.edit(1, 0, u"c@x.com"_s);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Ready, Verdict::Invalid, Verdict::DuplicateInFile}));
    screening.putBack(1);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::Ready, Verdict::Blocked, Verdict::DuplicateInFile}));
}

void TestScreeningRosters::lastOccurrenceWins()
{
    const Screening screening(
        tableOf({{QString(), u"ann-lee"_s}, {QString(), u"bob-ray"_s}, {QString(), u"ANN-LEE"_s}, {QString(), u"ann-lee/"_s}}),
        mapTo(ImportTarget::LinkedInRoster), {}, Occurrence::Last);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::DuplicateInFile, Verdict::Ready, Verdict::DuplicateInFile, Verdict::Ready}));
    QCOMPARE(screening.firstOccurrence(0), 3);
    QCOMPARE(screening.detail(2), u"same person as row 5"_s);
    QCOMPARE(screening.readyRows(), QList<qsizetype>({1, 3}));
}

void TestScreeningRosters::editsMoveTheLastOccurrence()
{
    Screening screening(tableOf({{QString(), u"ann-lee"_s}, {QString(), u"ann-lee"_s}, {QString(), u"ann-lee"_s}}),
                        mapTo(ImportTarget::LinkedInRoster), {}, Occurrence::Last);
    const EditOutcome outcome = screening.edit(2, 1, u"bob-ray"_s);
    QCOMPARE(outcome.rows, QList<qsizetype>({2, 1}));
    QVERIFY(outcome.duplicates);
    QCOMPARE(screening.firstOccurrence(0), 1);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Verdict::DuplicateInFile, Verdict::Ready, Verdict::Ready}));
    screening.edit(0, 1, u"bob-ray"_s);
    QCOMPARE(screening.firstOccurrence(0), 2);
}

void TestScreeningRosters::editsChangeNotes()
{
    Screening screening(tableOf({{u"a@x"_s, u"ann-lee"_s}}), mapTo(ImportTarget::LinkedInRoster));
    QCOMPARE(screening.edit(0, 0, u"a@x.com"_s).rows, QList<qsizetype>({0}));
    QVERIFY(screening.cellNotes(0).isEmpty());
    screening.edit(0, 0, u"a b@x.com"_s);
    QCOMPARE(screening.cellNotes(0).email, EmailProblem::BadCharacters);
    QCOMPARE(screening.fieldText(0, Email), QString());
    screening.edit(0, 1, u"x y"_s);
    QVERIFY(screening.cellNotes(0).isEmpty());
    QCOMPARE(screening.problemColumn(0), 1);
    screening.edit(0, 1, u"ann-lee"_s);
    QCOMPARE(screening.cellNotes(0).email, EmailProblem::BadCharacters);
    QCOMPARE(screening.edits().size(), 1);
}

void TestScreeningRosters::fieldsAsTheyAreSent()
{
    const auto table = tableOf({{u" Jane <Jane@X.com> "_s, u"uk.linkedin.com/in/Jos%C3%A9-Doe/?x=1"_s, {}, {}, {}, u"  Acme  Corp "_s},
                                {u"jane@"_s, u"linkedin.com/in/jane-doe"_s}});
    const Screening people(table, mapTo(ImportTarget::LinkedInRoster));
    QCOMPARE(people.fieldText(0, LinkedInUrl), u"https://www.linkedin.com/in/Jos%C3%A9-Doe"_s);
    QCOMPARE(people.fieldText(0, Email), u"Jane@X.com"_s);
    QCOMPARE(people.fieldText(0, Company), u"Acme  Corp"_s);
    QCOMPARE(people.fieldText(0, Headline), QString());
    QCOMPARE(people.fieldText(1, Email), QString());
    QCOMPARE(people.fieldText(1, LinkedInUrl), u"https://www.linkedin.com/in/jane-doe"_s);
    const Screening addresses(table, mapTo(ImportTarget::EmailRoster));
    QCOMPARE(addresses.fieldText(0, LinkedInUrl), u"https://www.linkedin.com/in/Jos%C3%A9-Doe"_s);
    QCOMPARE(Screening(table, {1, 5}).fieldText(0, Identifier), u"José-Doe"_s);
    QCOMPARE(Screening(table, {1, 5}).fieldText(0, Reason), u"Acme  Corp"_s);
}

void TestScreeningRosters::namesAsTheyAreSent()
{
    const Screening screening(tableOf({{u"a@x.com"_s, {}, u"Jane van der Berg"_s, {}, {}},
                                       {u"b@x.com"_s, {}, {}, u" Ann "_s, u"Lee"_s},
                                       {u"c@x.com"_s, {}, u"Bob Ray"_s, u"Robert"_s, {}},
                                       {u"d@x.com"_s, {}, {}, {}, {}}}),
                              mapTo(ImportTarget::SequenceRoster));
    const auto names = [&screening](qsizetype row) {
        return QStringList{screening.fieldText(row, FirstName), screening.fieldText(row, LastName), screening.fieldText(row, FullName)};
    };
    QCOMPARE(names(0), QStringList({u"Jane"_s, u"van der Berg"_s, u"Jane van der Berg"_s}));
    QCOMPARE(names(1), QStringList({u"Ann"_s, u"Lee"_s, u"Ann Lee"_s}));
    QCOMPARE(names(2), QStringList({u"Robert"_s, QString(), u"Bob Ray"_s}));
    QCOMPARE(names(3), QStringList({QString(), QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestScreeningRosters)
#include "tst_screening_rosters.moc"
