// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnmap.h"
#include "import/tablereader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Muster::ImportTarget)

namespace {

using enum ImportField;

constexpr std::array allTargets{ImportTarget::Blocklist, ImportTarget::LinkedInRoster, ImportTarget::EmailRoster,
                                ImportTarget::SequenceRoster, ImportTarget::DoNotContact};

ImportTable read(const QByteArray &bytes)
{
    const auto table = readTable(bytes, u"leads.csv"_s, {});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

/// "linkedin_url=Person Linkedin Url/high, ...", in the target's order; columns that were not found are left out.
QString told(const ImportTable &table, ImportTarget target)
{
    static constexpr std::array<const char *, 4> words{"none", "low", "fair", "high"};
    const ColumnGuess guess = guessColumns(table, target);
    QStringList told;
    for (const ImportField field : fieldsOf(target)) {
        const int column = guess.map.column(field);
        if (column >= 0)
            told << u"%1=%2/%3"_s.arg(fieldWord(field), table.headers.at(column),
                                      QLatin1String(words[static_cast<size_t>(guess.of(field))]));
        else if (guess.of(field) != Confidence::None)
            told << u"%1 is sure of nothing"_s.arg(fieldWord(field));
    }
    return told.join(u", "_s);
}

} // namespace

class TestColumnMapFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exports_data();
    void exports();
    void meanings_data();
    void meanings();
    void confidence_data();
    void confidence();
    void oneColumnIsWhatTellsPeopleApart();
    void anyTableGetsValidColumns();
};

void TestColumnMapFields::exports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportTarget>("target");
    QTest::addColumn<QString>("columns");
    const QByteArray apollo =
        "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Email Confidence,Seniority,Contact "
        "Owner,Work Direct Phone,# Employees,Industry,Person Linkedin Url,Website,Company Linkedin Url,Secondary Email\n"
        "Jane,Doe,CTO,Acme Inc,Acme,jane@acme.com,Verified,98,C suite,me@our.com,'+1 555,120,software,"
        "http://www.linkedin.com/in/jane-doe,http://acme.com,http://www.linkedin.com/company/acme,jd@home.net\n"
        "Bob,Roe,CEO,Beta LLC,Beta,bob@beta.com,Verified,97,C suite,me@our.com,'+1 556,12,software,"
        "http://www.linkedin.com/in/bob-roe,http://beta.com,http://www.linkedin.com/company/beta,br@home.net\n";
    QTest::newRow("Apollo, LinkedIn") << apollo << ImportTarget::LinkedInRoster
                                      << u"linkedin_url=Person Linkedin Url/high, first_name=First Name/high, last_name=Last Name/high, "
                                         "email=Email/high, company=Company/high, position=Title/high"_s;
    QTest::newRow("Apollo, e-mail") << apollo << ImportTarget::EmailRoster
                                    << u"email=Email/high, first_name=First Name/high, last_name=Last Name/high, "
                                       "linkedin_url=Person Linkedin Url/high, company=Company/high, position=Title/high"_s;
    QTest::newRow("Apollo, sequence") << apollo << ImportTarget::SequenceRoster
                                      << u"email=Email/high, first_name=First Name/high, last_name=Last Name/high, company=Company/high, "
                                         "linkedin_url=Person Linkedin Url/high"_s;
    QTest::newRow("Apollo, blocklist") << apollo << ImportTarget::Blocklist << u"identifier=Person Linkedin Url/high"_s;
    QTest::newRow("Apollo, do not contact") << apollo << ImportTarget::DoNotContact << u"email=Email/high"_s;
    QTest::newRow("domains under a usual header")
        << QByteArray("Domain,Why\nacme.com,x\nbeta.org,x\n") << ImportTarget::DoNotContact << u"email=Domain/high, reason=Why/high"_s;
    QTest::newRow("addresses and domains under any header")
        << QByteArray("Entry,Since\njane@acme.com,1\n@beta.org,2\n") << ImportTarget::DoNotContact << u"email=Entry/fair"_s;
    QTest::newRow("LinkedIn's connections")
        << QByteArray("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                      "Jane,Doe,https://www.linkedin.com/in/jane-doe,,Acme,CTO,11 Mar 2026\n"
                      "Bob,Roe,https://www.linkedin.com/in/bob-roe,bob@beta.com,Beta,CEO,12 Mar 2026\n")
        << ImportTarget::LinkedInRoster
        << u"linkedin_url=URL/high, first_name=First Name/high, last_name=Last Name/high, email=Email Address/high, "
           "company=Company/high, position=Position/high"_s;
    QTest::newRow("Salesforce report")
        << QByteArray("Salutation,First Name,Last Name,Title,Account Name,Email,Email Opt Out,Contact Owner,LinkedIn Profile\n"
                      "Ms.,Jane,Doe,CTO,Acme,jane@acme.com,0,Sam Seller,https://www.linkedin.com/in/jane-doe\n")
        << ImportTarget::EmailRoster
        << u"email=Email/high, first_name=First Name/high, last_name=Last Name/high, linkedin_url=LinkedIn Profile/high, "
           "company=Account Name/high, position=Title/high"_s;
    QTest::newRow("Salesforce data loader")
        << QByteArray("ID,ACCOUNTID,FIRSTNAME,LASTNAME,NAME,ACCOUNT.NAME,TITLE,EMAIL,OWNER.EMAIL,LINKEDIN__C\n"
                      "003,001,Jane,Doe,Jane Doe,Acme,CTO,jane@acme.com,sam@our.com,linkedin.com/in/jane-doe\n")
        << ImportTarget::LinkedInRoster
        << u"linkedin_url=LINKEDIN__C/high, first_name=FIRSTNAME/high, last_name=LASTNAME/high, email=EMAIL/high, "
           "company=ACCOUNT.NAME/high, position=TITLE/high"_s;
    QTest::newRow("HubSpot") << QByteArray(
                                    "Record ID,First Name,Last Name,Email,Work email,Phone Number,Contact owner,Lead Status,Associated "
                                    "Company,Job Title,LinkedIn URL\n"
                                    "1,Jane,Doe,jane@acme.com,,555,Sam Seller,Open,Acme,CTO,https://linkedin.com/in/jane-doe\n")
                             << ImportTarget::EmailRoster
                             << u"email=Email/high, first_name=First Name/high, last_name=Last Name/high, linkedin_url=LinkedIn URL/high, "
                                "company=Associated Company/high, position=Job Title/high"_s;
    QTest::newRow("Pipedrive") << QByteArray("Person - Name,Person - Email - Work,Person - Email - Home,Person - Organization,Person - "
                                             "Title,Person - Owner,Person - LinkedIn Page,Person - ID\n"
                                             "Jane Doe,jane@acme.com,j@home.net,Acme,CTO,Sam,https://linkedin.com/in/jane-doe,7\n")
                               << ImportTarget::EmailRoster
                               << u"email=Person - Email - Work/high, full_name=Person - Name/high, linkedin_url=Person - LinkedIn "
                                  "Page/high, company=Person - Organization/high, position=Person - Title/high"_s;
    QTest::newRow("Sales Navigator scraper")
        << QByteArray("profileUrl,fullName,firstName,lastName,companyName,title,companyUrl,defaultProfileUrl,headline\n"
                      "https://www.linkedin.com/sales/people/ACw1,Jane Doe,Jane,Doe,Acme,CTO,https://www.linkedin.com/sales/company/1,"
                      "https://www.linkedin.com/in/jane-doe,I build\n")
        << ImportTarget::LinkedInRoster
        << u"linkedin_url=defaultProfileUrl/high, first_name=firstName/high, last_name=lastName/high, company=companyName/high, "
           "position=title/high, headline=headline/high"_s;
    QTest::newRow("wire names") << QByteArray("linkedin_url,email,first_name,last_name,company,position,headline,industry\n"
                                              "https://linkedin.com/in/jane-doe,jane@acme.com,Jane,Doe,Acme,CTO,I build,x\n")
                                << ImportTarget::LinkedInRoster
                                << u"linkedin_url=linkedin_url/high, first_name=first_name/high, last_name=last_name/high, "
                                   "email=email/high, company=company/high, position=position/high, headline=headline/high"_s;
    QTest::newRow("Google contacts") << QByteArray(
                                            "First Name,Middle Name,Last Name,Organization Name,Organization Title,E-mail 1 - "
                                            "Label,E-mail 1 - Value,E-mail 2 - Value\nJane,,Doe,Acme,CTO,Work,jane@acme.com,j@b.net\n")
                                     << ImportTarget::EmailRoster
                                     << u"email=E-mail 1 - Value/high, first_name=First Name/high, last_name=Last Name/high, "
                                        "company=Organization Name/high, position=Organization Title/high"_s;
    QTest::newRow("Outlook") << QByteArray("Title,First Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address\n"
                                           "Dr.,Jane,Doe,Acme,CTO,jane@acme.com,j@b.net\n")
                             << ImportTarget::EmailRoster
                             << u"email=E-mail Address/high, first_name=First Name/high, last_name=Last Name/high, company=Company/high, "
                                "position=Job Title/high"_s;
}

void TestColumnMapFields::exports()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportTarget, target);
    QTEST(told(read(bytes), target), "columns");
}

void TestColumnMapFields::meanings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("columns");
    const auto add = [](const char *name, const char *bytes, const char *columns) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(columns);
    };
    add("a name alone is the full one", "Name,Email,Company\nJane Doe,jane@acme.com,Acme\n",
        "email=Email/high, full_name=Name/high, company=Company/high");
    add("a name beside a first name, German", "Vorname;Name;E-Mail;Firma\nJane;Doe;jane@acme.com;Acme\n",
        "email=E-Mail/high, first_name=Vorname/high, last_name=Name/high, company=Firma/high");
    add("a name beside a first name, French", "Prénom;Nom;Courriel;Société\nJane;Doe;jane@acme.com;Acme\n",
        "email=Courriel/high, first_name=Prénom/high, last_name=Nom/high, company=Société/high");
    add("a name beside a last name, Spanish", "Nombre;Apellidos;Correo electrónico;Cargo\nJane;Doe;jane@acme.com;CTO\n",
        "email=Correo electrónico/high, first_name=Nombre/high, last_name=Apellidos/high, position=Cargo/high");
    add("a name beside a last name, Portuguese", "Nome;Sobrenome;E-mail;Empresa\nJane;Doe;jane@acme.com;Acme\n",
        "email=E-mail/high, first_name=Nome/high, last_name=Sobrenome/high, company=Empresa/high");
    add("a name in a list of companies", "Name,Website,Industry,# Employees\nAcme,acme.com,software,5\n", "company=Name/high");
    add("a first name and a full one", "First Name,Full Name,Email\nJane,Jane Doe,jane@acme.com\n",
        "email=Email/high, first_name=First Name/high, full_name=Full Name/high");
    add("a full name beside both", "Full Name,First Name,Last Name,Email\nJane Doe,Jane,Doe,jane@acme.com\n",
        "email=Email/high, first_name=First Name/high, last_name=Last Name/high");
    add("a contact that is a name", "Contact,Email\nJane Doe,jane@acme.com\n", "email=Email/high, full_name=Contact/low");
    add("the usual address before the private one", "Personal Email,Work Email\nj@home.net,jane@acme.com\n", "email=Work Email/high");
    add("an address column in which nothing stands", "Work Email,Personal Email\n,j@home.net\n", "email=Personal Email/high");
    add("colleagues are not imported", "Name,Contact owner\nJane Doe,sam@our.com\nBob Roe,sue@our.com\n", "full_name=Name/high");
    add("a title that is a salutation", "Title,Email\nMs.,jane@acme.com\nDr.,bob@acme.com\n", "email=Email/high");
    add("the company's page is not the person's", "Email,Company Linkedin Url\njane@acme.com,linkedin.com/company/acme\n",
        "email=Email/high");
    add("results are not imported", "Email,muster_verdict,muster_detail\njane@acme,invalid,bob@acme.com\n", "email=Email/high");
    add("a user name is no profile", "Email,Username\njane@acme.com,jane\n", "email=Email/high");
}

void TestColumnMapFields::meanings()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(read(bytes), ImportTarget::EmailRoster), "columns");
}

void TestColumnMapFields::confidence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("columns");
    const auto add = [](const char *name, const char *bytes, const char *columns) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(columns);
    };
    add("addresses and profiles under any header", "x,y\njane@acme.com,linkedin.com/in/jane-doe\nbob@acme.com,linkedin.com/in/bob-roe\n",
        "linkedin_url=y/fair, email=x/fair");
    add("some addresses", "linkedin,y\njane-doe,jane@acme.com\nbob-roe,x\ncy-poe,y\nea-lee,z\n", "linkedin_url=linkedin/high, email=y/low");
    add("no header",
        "Jane Doe,jane@acme.com,https://linkedin.com/in/jane-doe,Acme Ltd\nBob Roe,bob@acme.com,https://linkedin.com/in/"
        "bob-roe,Beta Group\n",
        "linkedin_url=Column 3/fair, full_name=Column 1/low, email=Column 2/fair");
    add("a header that its cells contradict", "linkedin,email\njane-doe,yes\nbob-roe,no\n", "linkedin_url=linkedin/high, email=email/low");
    add("a company that is a number", "linkedin,company\njane-doe,17\nbob-roe,18\n", "linkedin_url=linkedin/high, company=company/low");
    add("a vague header and most cells", "profile,url\nx y,linkedin.com/in/jane-doe\nz w,linkedin.com/in/bob-roe\n",
        "linkedin_url=url/high");
    add("a vague header alone", "handle,city\njane,Graz\nbob,Linz\n", "linkedin_url=handle/low");
    add("a role", "linkedin,role\njane-doe,CTO\n", "linkedin_url=linkedin/high, position=role/low");
    add("nobody", "city,country\nGraz,Austria\n", "");
}

void TestColumnMapFields::confidence()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(read(bytes), ImportTarget::LinkedInRoster), "columns");
}

void TestColumnMapFields::oneColumnIsWhatTellsPeopleApart()
{
    const ImportTable table = read("Jane Doe\nBob Roe\n");
    for (const ImportTarget target : allTargets) {
        const ColumnGuess guess = guessColumns(table, target);
        QCOMPARE(guess.map.identity(), 0);
        QCOMPARE(guess.of(identityField(target)), Confidence::High);
    }
}

void TestColumnMapFields::anyTableGetsValidColumns()
{
    const QStringList parts{u"Email"_s, u"name"_s, u" "_s,     u"["_s,        u"]"_s,       u"."_s,   u"("_s,      u")"_s,
                            u"2"_s,     u"é"_s,    u"会社"_s,  u"LinkedIn"_s, u"Company"_s, u"__c"_s, u"Title"_s,  u"-"_s,
                            u"\""_s,    u"😀"_s,    u"first"_s, u"last"_s,     u"a@b.cc"_s,  u","_s,   u"reason"_s, u"linkedin.com/in/x"_s};
    QRandomGenerator random(7);
    const auto cell = [&] {
        QString text;
        for (quint32 i = random.bounded(4u); i > 0; --i)
            text += parts.at(random.bounded(int(parts.size())));
        return text.replace(u"\""_s, u"\"\""_s);
    };
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        const int columns = random.bounded(1, 9);
        for (int row = random.bounded(1, 5); row > 0; --row) {
            for (int column = 0; column < columns; ++column)
                bytes += (column > 0 ? ",\"" : "\"") + cell().toUtf8() + '"';
            bytes += '\n';
        }
        const auto table = readTable(bytes, u"any"_s, {});
        if (!table)
            continue;
        for (const ImportTarget target : allTargets) {
            const ColumnGuess guess = guessColumns(*table, target);
            QCOMPARE(guessColumns(*table, target).map, guess.map);
            QSet<int> used;
            for (const ImportField field : fieldsOf(target)) {
                const int column = guess.map.column(field);
                QVERIFY(column >= -1 && column < table->headers.size());
                QVERIFY2(column < 0 || !used.contains(column), bytes.constData());
                QCOMPARE(guess.of(field) == Confidence::None, column < 0);
                used.insert(column);
            }
            QVERIFY(guess.map.customColumns().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestColumnMapFields)
#include "tst_columnmapfields.moc"
