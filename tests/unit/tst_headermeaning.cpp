// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/headermeaning.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Muster::FieldHint)
Q_DECLARE_METATYPE(Muster::HintStrength)
Q_DECLARE_METATYPE(Muster::HeaderMeaning)

class TestHeaderMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFields_data();
    void knowsFields();
    void whatGivesWay_data();
    void whatGivesWay();
    void whatIsNoField_data();
    void whatIsNoField();
    void companiesAndColleagues_data();
    void companiesAndColleagues();
    void peopleOnLinkedIn_data();
    void peopleOnLinkedIn();
    void aShortWordMayBeAnIdentifier();
};

namespace {

void addRows(FieldHint field, std::initializer_list<const char *> headers)
{
    for (const char *header : headers)
        QTest::newRow(header) << QString::fromUtf8(header) << field;
}

void addHeaders(std::initializer_list<const char *> headers)
{
    QTest::addColumn<QString>("header");
    for (const char *header : headers)
        QTest::newRow(header) << QString::fromUtf8(header);
}

} // namespace

void TestHeaderMeaning::knowsFields_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<FieldHint>("field");
    addRows(FieldHint::Email, {"email",
                               "E-mail",
                               " E-MAIL  ",
                               "Email Address",
                               "Work Email",
                               "Primary Email",
                               "Person - Email - Work",
                               "contact.email",
                               "[Q3] email",
                               "Contact: Email",
                               "E-Mail-Adresse",
                               "E-Mail (geschäftlich)",
                               "Email (verified)",
                               "Adresse e-mail",
                               "Courriel",
                               "E-mail du contact",
                               "Correo electrónico",
                               "Dirección de correo",
                               "E-mail 1",
                               "Correo electronico",
                               "Endereço de e-mail",
                               "E-mail 1 - Value",
                               "email__c",
                               "\xEF\xBB\xBF"
                               "email",
                               "\u00EF\u00BB\u00BF"
                               "Email"});
    addRows(FieldHint::FirstName, {"First Name", "first_name", "firstName", "FirstName", "Given Name", "Forename", "Person - First name",
                                   "Contact First Name", "Vorname", "Prénom", "Prénom du contact", "Primeiro nome"});
    addRows(FieldHint::LastName, {"Last Name", "lastname", "Surname", "Family name", "Person - Last name", "Nachname", "Nom de famille",
                                  "Apellidos", "Apellido", "Sobrenome"});
    addRows(FieldHint::FullName, {"Full Name", "fullName", "Contact Name", "Person - Name", "Vollständiger Name", "Vor- und Nachname", "Nom complet",
                                  "Nombre completo", "Nombre y apellidos", "Nome completo"});
    addRows(FieldHint::SomeName, {"Name", "Nom", "Nombre", "Nome"});
    addRows(FieldHint::Company, {"Company", "Company Name", "companyName", "Account Name", "Account.Name", "Organization - Name",
                                 "Person - Organization", "Associated Company", "Current Company", "[Company] Name", "Company / Account",
                                 "Firma", "Unternehmen", "Société", "Entreprise", "Raison sociale", "Empresa", "Compañía", "Razão social"});
    addRows(FieldHint::Position, {"Job Title", "jobtitle", "Position", "Current Position", "Job-Titel", "Berufsbezeichnung", "Funktion",
                                  "Poste", "Intitulé du poste", "Cargo", "Puesto", "Profissão"});
    addRows(FieldHint::Headline, {"Headline", "LinkedIn Headline", "linkedin_headline", "Titre du profil"});
}

void TestHeaderMeaning::knowsFields()
{
    QFETCH(QString, header);
    QFETCH(FieldHint, field);
    QCOMPARE(hintOfHeader(header).field, field);
    QCOMPARE(hintOfHeader(header).strength, HintStrength::Sure);
}

void TestHeaderMeaning::whatGivesWay_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<FieldHint>("field");
    QTest::addColumn<HintStrength>("strength");
    const auto add = [](const char *header, FieldHint field, HintStrength strength) {
        QTest::newRow(header) << QString::fromUtf8(header) << field << strength;
    };
    add("Personal Email", FieldHint::Email, HintStrength::Second);
    add("Secondary Email", FieldHint::Email, HintStrength::Second);
    add("E-Mail (privat)", FieldHint::Email, HintStrength::Second);
    add("Email 2", FieldHint::Email, HintStrength::Second);
    add("email (2)", FieldHint::Email, HintStrength::Second);
    add("Company Name for Emails", FieldHint::Company, HintStrength::Second);
    add("Title", FieldHint::Position, HintStrength::Second);
    add("Company Email", FieldHint::Email, HintStrength::Vague);
    add("Account", FieldHint::Company, HintStrength::Vague);
    add("Contact", FieldHint::FullName, HintStrength::Vague);
}

void TestHeaderMeaning::whatGivesWay()
{
    QFETCH(QString, header);
    QTEST(hintOfHeader(header).field, "field");
    QTEST(hintOfHeader(header).strength, "strength");
}

void TestHeaderMeaning::whatIsNoField_data()
{
    addHeaders({"Email Status",
                "Email Confidence",
                "Email Opt Out",
                "Email (status)",
                "Primary Email Source",
                "Email Domain",
                "Email Sent",
                "Company Linkedin",
                "Previous Company",
                "[Previous] Title",
                "deal.title",
                "school.name",
                "Account ID",
                "Record ID",
                "",
                "   ",
                "—",
                "Segundo apellido",
                "Middle name",
                "https://acme.com/jane.doe",
                "Full Name of the company's founder, if known"});
}

void TestHeaderMeaning::whatIsNoField()
{
    QFETCH(QString, header);
    const FieldHint field = hintOfHeader(header).field;
    QVERIFY2(field == FieldHint::None || field == FieldHint::OfCompany, qPrintable(QString::number(int(field))));
}

void TestHeaderMeaning::companiesAndColleagues_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<FieldHint>("field");
    addRows(FieldHint::OfCompany, {"Website", "Industry", "# Employees", "Branche", "Secteur d'activité", "Company Linkedin Url"});
    addRows(FieldHint::Colleague,
            {"Contact owner", "Account Owner", "Owner Email", "[Owner] Email", "Last Modified By", "Zuständig", "Propriétaire du contact"});
}

void TestHeaderMeaning::companiesAndColleagues()
{
    QFETCH(QString, header);
    QTEST(hintOfHeader(header).field, "field");
}

void TestHeaderMeaning::peopleOnLinkedIn_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<HeaderMeaning>("meaning");
    const auto add = [](const char *header, HeaderMeaning meaning) { QTest::newRow(header) << QString::fromUtf8(header) << meaning; };
    add("Person Linkedin Url", HeaderMeaning::Person);
    add("[Lead] LinkedIn URL", HeaderMeaning::Person);
    add("Person - LinkedIn Page", HeaderMeaning::Person);
    add("lead.publicIdentifier", HeaderMeaning::Person);
    add("LinkedIn URL Public", HeaderMeaning::Person);
    add("linkedin_profile_url", HeaderMeaning::Person);
    add("Founder's LinkedIn", HeaderMeaning::MaybePerson);
    add("profileUrl", HeaderMeaning::MaybePerson);
    add("URL", HeaderMeaning::MaybePerson);
    add("[Company] LinkedIn", HeaderMeaning::SomethingElse);
    add("company.linkedin", HeaderMeaning::SomethingElse);
    add("Company Linkedin Url", HeaderMeaning::SomethingElse);
    add("Organization - LinkedIn profile", HeaderMeaning::Unknown);
    add("Grund (intern)", HeaderMeaning::Reason);
    add("muster_verdict", HeaderMeaning::OwnVerdict);
    add("Raison sociale", HeaderMeaning::SomethingElse);
}

void TestHeaderMeaning::peopleOnLinkedIn()
{
    QFETCH(QString, header);
    QTEST(meaningOfHeader(header), "meaning");
}

void TestHeaderMeaning::aShortWordMayBeAnIdentifier()
{
    QCOMPARE(meaningOfHeader(u"stelle"_s), HeaderMeaning::Unknown);
    QCOMPARE(meaningOfHeader(u"owner"_s), HeaderMeaning::SomethingElse);
    QCOMPARE(meaningOfHeader(u"the-owner"_s), HeaderMeaning::Unknown);
    QCOMPARE(meaningOfHeader(u"Berufsbezeichnung"_s), HeaderMeaning::SomethingElse);
}

QTEST_GUILESS_MAIN(TestHeaderMeaning)
#include "tst_headermeaning.moc"
