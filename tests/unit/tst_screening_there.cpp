// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

// The columns: address, profile, reason, and two that fill no field.
std::shared_ptr<const ImportTable> tableOf(const QList<QStringList> &rows)
{
    auto table = std::make_shared<ImportTable>();
    table->headers = {u"Mail"_s, u"Profile"_s, u"Why"_s, u"Size"_s, u"custom_fields.status"_s};
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
    for (const ImportField field : fieldsOf(target)) {
        const bool isAddress = field == ImportField::Email || field == ImportField::Contact;
        map.set(field, isAddress ? 0 : field == ImportField::LinkedInUrl ? 1 : field == ImportField::Reason ? 2 : -1);
    }
    return map;
}

Lead lead(const QString &email, const QString &url, LeadStatus status = LeadStatus::Pending)
{
    Lead made;
    made.id = LeadId(email + url);
    made.email = email;
    made.linkedinUrl = url;
    made.status = status;
    made.addedAt = QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    return made;
}

std::shared_ptr<const RosterLookup> roster()
{
    return std::make_shared<const RosterLookup>(
        QList<Lead>{lead(u"Ann@X.com"_s, u"https://uk.linkedin.com/in/Ann-Lee/?a=b"_s, LeadStatus::Replied),
                    lead(u"not an address"_s, u"https://www.linkedin.com/company/acme"_s), lead({}, u"linkedin.com/in/bob-ray"_s)});
}

std::shared_ptr<const BlockedLookup> contacts()
{
    const QDateTime since(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    return std::make_shared<const BlockedLookup>(QList<BlockedLead>{{RecordId(u"1"_s), u"eve@x.com"_s, {}, since, {}, BlockedKind::Email},
                                                                    {RecordId(u"2"_s), u"Y.org"_s, {}, since, {}, BlockedKind::Domain}});
}

std::shared_ptr<const BlockedLookup> profiles()
{
    return std::make_shared<const BlockedLookup>(QList<BlockedLead>{{RecordId(u"3"_s), u"fay-low"_s, {}, {}, {}}});
}

ScreeningLists lists()
{
    return {nullptr, {{u"People"_s, profiles()}, {u"Contacts"_s, contacts()}}, roster()};
}

QList<Verdict> verdictsOf(const Screening &screening)
{
    QList<Verdict> verdicts;
    for (qsizetype row = 0; row < screening.rowCount(); ++row)
        verdicts << screening.verdict(row);
    return verdicts;
}

constexpr auto Ready = Verdict::Ready;
constexpr auto There = Verdict::AlreadyThere;
constexpr auto Blocked = Verdict::Blocked;
constexpr auto Duplicate = Verdict::DuplicateInFile;
constexpr auto Invalid = Verdict::Invalid;

} // namespace

/// Who is on the list to be filled already, and whom blocklists shut out, for every target.
class TestScreeningThere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aRosterIsAskedByProfileAndByAddress();
    void linkedInRosterComparesProfiles();
    void emailRostersCompareAddresses();
    void blockedByEitherIdentity();
    void blockedThroughTheAddressOfADuplicate();
    void precedence();
    void doNotContact();
    void customFieldsAreKept();
};

void TestScreeningThere::aRosterIsAskedByProfileAndByAddress()
{
    const RosterLookup lookup = *roster();
    QCOMPARE(lookup.leads().size(), 3);
    QCOMPARE(lookup.findProfile("ann-lee")->email, u"Ann@X.com"_s);
    QCOMPARE(lookup.findEmail("ann@x.com")->id, lookup.leads().at(0).id);
    QCOMPARE(lookup.findEmail("not an address")->id, lookup.leads().at(1).id);
    QCOMPARE(lookup.findId(lookup.leads().at(2).id), &lookup.leads().at(2));
    QVERIFY(!lookup.findProfile("acme") && !lookup.findEmail("") && !lookup.findProfile("") && !lookup.findId(LeadId(u"x"_s)));
    QVERIFY(!RosterLookup().findEmail("ann@x.com") && RosterLookup().leads().isEmpty());
}

void TestScreeningThere::linkedInRosterComparesProfiles()
{
    const Screening screening(tableOf({{u"a@x.com"_s, u"ANN-LEE"_s}, {u"ann@x.com"_s, u"cy-poe"_s}, {QString(), u"/in/bob-ray"_s}}),
                              mapTo(ImportTarget::LinkedInRoster), {nullptr, {}, roster()});
    QCOMPARE(verdictsOf(screening), QList<Verdict>({There, Ready, There}));
    QCOMPARE(screening.detail(0), u"on the roster since 11 Mar 2026: replied"_s);
    QCOMPARE(screening.existingLead(0)->email, u"Ann@X.com"_s);
    QVERIFY(!screening.existingLead(1) && !screening.existingEntry(0));
}

void TestScreeningThere::emailRostersCompareAddresses()
{
    for (const ImportTarget target : {ImportTarget::EmailRoster, ImportTarget::SequenceRoster}) {
        Screening screening(tableOf({{u"Ann <ANN@x.com>"_s, u"zoe-orr"_s}, {u"a@x.com"_s, u"ann-lee"_s}}), mapTo(target),
                            {nullptr, {}, roster()});
        QCOMPARE(verdictsOf(screening), QList<Verdict>({There, Ready}));
        screening.edit(0, 0, u"b@x.com"_s);
        screening.edit(1, 0, u"ann@X.com"_s);
        QCOMPARE(verdictsOf(screening), QList<Verdict>({Ready, There}));
    }
}

void TestScreeningThere::blockedByEitherIdentity()
{
    const auto table =
        tableOf({{u"EVE@x.com"_s, u"a-a"_s}, {u"any@y.org"_s, u"b-b"_s}, {u"c@x.com"_s, u"fay-low"_s}, {u"d@x.com"_s, u"d-d"_s}});
    for (const ImportTarget target : {ImportTarget::LinkedInRoster, ImportTarget::EmailRoster, ImportTarget::SequenceRoster}) {
        const Screening screening(table, mapTo(target), lists());
        QCOMPARE(verdictsOf(screening), QList<Verdict>({Blocked, Blocked, Blocked, Ready}));
        QCOMPARE(screening.detail(0), u"on Contacts since 11 Mar 2026"_s);
        QCOMPARE(screening.detail(1), u"on Contacts (Y.org) since 11 Mar 2026"_s);
        QCOMPARE(screening.detail(2), u"on People"_s);
    }
}

void TestScreeningThere::blockedThroughTheAddressOfADuplicate()
{
    Screening screening(tableOf({{u"a@x.com"_s, u"ann-roe"_s}, {u"eve@x.com"_s, u"ANN-ROE"_s}}), mapTo(ImportTarget::LinkedInRoster),
                        lists());
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Blocked, Duplicate}));
    screening.edit(1, 0, u"b@x.com"_s);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Ready, Duplicate}));
    screening.edit(1, 0, u"b@y.org"_s);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Blocked, Duplicate}));
    screening.takeOut(1);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Blocked, Invalid}));
    screening.putBack(1);
    screening.edit(1, 0, u"b@"_s);
    QCOMPARE(verdictsOf(screening), QList<Verdict>({Ready, Duplicate}));
}

void TestScreeningThere::precedence()
{
    // On the roster and blocked; then the same person again; then blocked, but no address.
    const Screening screening(tableOf({{u"ann@x.com"_s, u"fay-low"_s}, {u"ann@x.com"_s, QString()}, {u"ann@x"_s, u"fay-low"_s}}),
                              mapTo(ImportTarget::EmailRoster), lists());
    QCOMPARE(verdictsOf(screening), QList<Verdict>({There, Duplicate, Invalid}));
}

void TestScreeningThere::doNotContact()
{
    Screening screening(tableOf({{u"EVE@x.com"_s, {}, u"asked"_s},
                                 {u"https://www.acme.com/x"_s},
                                 {u"@Acme.com"_s},
                                 {u"y.org"_s},
                                 {u"bob@y.org"_s},
                                 {u"*.acme.com"_s},
                                 {u"fay-low"_s}}),
                        mapTo(ImportTarget::DoNotContact), {contacts(), {{u"People"_s, profiles()}}, roster()});
    QVERIFY2(screening.verdict(4) == Ready, "its domain is listed, but this very address is not");
    QCOMPARE(verdictsOf(screening), QList<Verdict>({There, Ready, Duplicate, There, Ready, Invalid, Invalid}));
    QCOMPARE(screening.detail(0), u"since 11 Mar 2026"_s);
    QCOMPARE(screening.detail(2), u"the same as row 3"_s);
    QCOMPARE(screening.detail(5), u"neither an e-mail address nor a domain"_s);
    QCOMPARE(screening.existingEntry(3)->publicIdentifier, u"Y.org"_s);
    QCOMPARE(screening.fieldText(1, ImportField::Contact), u"acme.com"_s);
    QCOMPARE(screening.fieldText(4, ImportField::Contact), u"bob@y.org"_s);
    QCOMPARE(screening.problemColumn(5), 0);
    QCOMPARE(screening.reason(0), u"asked"_s);
    screening.edit(5, 0, u"acme.com"_s);
    QCOMPARE(screening.verdict(5), Duplicate);
}

void TestScreeningThere::customFieldsAreKept()
{
    ColumnMap columns = mapTo(ImportTarget::EmailRoster);
    columns.setCustomColumns({3, 4});
    Screening screening(tableOf({{u"a@x.com"_s, {}, {}, u" 50 "_s, u"hot"_s}, {u"b@x.com"_s, {}, {}, {}, u" "_s}}), columns);
    const QList<std::pair<QString, QString>> both{{u"Size"_s, u"50"_s}, {u"status"_s, u"hot"_s}};
    QCOMPARE(screening.customFields(0), both);
    QVERIFY(screening.customFields(1).isEmpty());
    screening.edit(1, 3, u"7"_s);
    QCOMPARE(screening.customFields(1).size(), 1);
}

QTEST_GUILESS_MAIN(TestScreeningThere)
#include "tst_screening_there.moc"
