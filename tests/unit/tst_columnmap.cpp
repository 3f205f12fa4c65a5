// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnmap.h"
#include "import/tablereader.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

ImportTable read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto table = readTable(bytes, u"leads.csv"_s, options);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

} // namespace

class TestColumnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsIdentifierHeaders_data();
    void knowsIdentifierHeaders();
    void knowsReasonHeaders_data();
    void knowsReasonHeaders();
    void guesses_data();
    void guesses();
    void choices();
    void choiceErrors();
};

void TestColumnMap::knowsIdentifierHeaders_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"publicIdentifier",
                               "public identifier",
                               "Public Identifier",
                               "public_identifier",
                               "LinkedIn",
                               "LinkedIn URL",
                               "linkedin_url",
                               "Linkedin Url",
                               "Person Linkedin Url",
                               "LinkedIn Profile URL",
                               "LinkedIn Profile",
                               "profileUrl",
                               "defaultProfileUrl",
                               "LinkedIn__c",
                               "hs_linkedin_url",
                               "LinkedIn-Profil",
                               "LinkedIn-Adresse",
                               "Öffentliche Kennung",
                               "Profil LinkedIn",
                               "URL du profil LinkedIn",
                               "Identifiant public",
                               "Perfil de LinkedIn",
                               "URL de LinkedIn",
                               "Identificador público",
                               "Perfil do LinkedIn",
                               "Founder's LinkedIn",
                               "Vanity Name",
                               "Profile"})
        QTest::newRow(header) << QString::fromUtf8(header);
}

void TestColumnMap::knowsIdentifierHeaders()
{
    QFETCH(QString, header);
    // The cells say nothing: any word would do for a bare identifier.
    const ImportTable table = read("name,city," + header.toUtf8() + ",company\nann,graz,annlee,acme\nbob,linz,bobray,initech\n");
    QVERIFY(table.notes.hasHeader);
    QCOMPARE(guessColumns(table, ImportTarget::Blocklist).map, (ColumnMap{2, -1}));
}

void TestColumnMap::knowsReasonHeaders_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"reason", "Reason", "Block reason", "Opt-out reason", "Grund", "Sperrgrund", "Begründung", "Motif", "Raison",
                               "Motivo", "Razón", "Razão"})
        QTest::newRow(header) << QString::fromUtf8(header);
}

void TestColumnMap::knowsReasonHeaders()
{
    QFETCH(QString, header);
    const ImportTable table = read("name,city,company," + header.toUtf8() + ",linkedin\nann,graz,acme,client,annlee\n");
    QCOMPARE(guessColumns(table, ImportTarget::Blocklist).map, (ColumnMap{4, 3}));
}

void TestColumnMap::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("identifier");
    QTest::addColumn<int>("reason");
    QTest::newRow("one column") << QByteArray("ann-lee\nbob-ray\n") << 0 << -1;
    QTest::newRow("one column of anything") << QByteArray("Jane Doe\nJohn Roe\n") << 0 << -1;
    QTest::newRow("Muster's export")
        << QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\n1,ann-lee,Client,2026-03-11T00:00:00.000Z,w\n") << 1 << 2;
    QTest::newRow("Muster's result file") << QByteArray(
                                                 "Reason,LinkedIn URL,muster_verdict,muster_detail\nx,ann-lee,invalid,a company page\n")
                                          << 1 << 0;
    QTest::newRow("result file without a reason")
        << QByteArray("LinkedIn URL,muster_verdict,muster_detail\nann-lee,invalid,a company page\n") << 0 << -1;
    QTest::newRow("URLs under any header") << QByteArray("who,x\nann,https://linkedin.com/in/a\nbob,linkedin.com/in/b\n") << 1 << -1;
    QTest::newRow("URLs without a header") << QByteArray("ann,https://linkedin.com/in/a,client\nbob,linkedin.com/in/b,client\n") << 1 << -1;
    QTest::newRow("identifiers without a header")
        << QByteArray("Ann,ann-lee-1a2b,in-progress\nBob,bob-ray-3c4d,in-progress\nCy,cy-poe,in-progress\n") << 1 << -1;
    QTest::newRow("company pages are not people")
        << QByteArray("Company Linkedin Url,Person Linkedin "
                      "Url\nlinkedin.com/company/a,linkedin.com/in/a\nlinkedin.com/company/b,linkedin.com/in/b\n")
        << 1 << -1;
    QTest::newRow("a sure header over nobody, URLs elsewhere")
        << QByteArray("LinkedIn,x\nhttps://linkedin.com/company/a,https://linkedin.com/in/a\n,https://linkedin.com/in/b\n") << 1 << -1;
    QTest::newRow("a vague header over sentences")
        << QByteArray("Profile,LinkedIn link of hers\nlikes tea and cake,ann\nlikes to sing,bob\n") << 1 << -1;
    QTest::newRow("record IDs are not people")
        << QByteArray("foo,bar\n3f2a9c1e-7b44-4d0e-9a55-0d1c2b3a4f5e,5\n3f2a9c1e-7b44-4d0e-9a55-0d1c2b3a4f5f,6\n") << -1 << -1;
    QTest::newRow("dates are not people") << QByteArray("foo,bar\n2026-03-11,5\n2026-03-12,6\n") << -1 << -1;
    QTest::newRow("e-mail addresses only") << QByteArray("name,email\nAnn Lee,a@x.com\n") << -1 << -1;
    QTest::newRow("notes of a narrow list") << QByteArray("linkedin,note\nann-lee,client\n") << 0 << 1;
    QTest::newRow("notes of a CRM export") << QByteArray("linkedin,name,city,notes\nann-lee,Ann,Graz,private\n") << 0 << -1;
    QTest::newRow("a reason before a note") << QByteArray("note,reason,linkedin\na,b,ann-lee\n") << 2 << 1;
    QTest::newRow("clear identifiers over a vague header")
        << QByteArray("x-ref,Lead,Created\njohn-doe,yes,1\njane-smith,no,2\n") << 0 << -1;
    QTest::newRow("a status that is a header word") << QByteArray("john-doe,Acme,Lead\njane-smith,Beta,Lead\n") << 0 << -1;
    QTest::newRow("a reason that mentions LinkedIn")
        << QByteArray("john-doe,Asked on LinkedIn to be removed\njane-smith,Existing client\nbob-jones,Partner\n") << 0 << -1;
    QTest::newRow("a sure header before a vague one") << QByteArray("url,username,linkedin\nx.com,annie,annlee\n") << 2 << -1;
}

void TestColumnMap::guesses()
{
    QFETCH(QByteArray, bytes);
    const ColumnMap columns = guessColumns(read(bytes), ImportTarget::Blocklist).map;
    QTEST(columns.identity(), "identifier");
    QTEST(columns.column(ImportField::Reason), "reason");
}

void TestColumnMap::choices()
{
    const ImportTable table = read("Who,Why,LinkedIn\nann-lee,x,y-z\n", {{}, {}, true});
    const ColumnMap guess{2, -1};
    QCOMPARE(*applyColumnChoices(table, guess, {}), guess);
    QCOMPARE(*applyColumnChoices(table, guess, {u"identifier=who"_s}), (ColumnMap{0, -1}));
    QCOMPARE(*applyColumnChoices(table, guess, {u"Identifier=1"_s, u"reason = WHY"_s}), (ColumnMap{0, 1}));
    QCOMPARE(*applyColumnChoices(table, {0, 1}, {u"identifier=2"_s}), (ColumnMap{1, -1}));
}

void TestColumnMap::choiceErrors()
{
    const ImportTable table = read("Who,Why\nann-lee,x\n", {{}, {}, true});
    const auto field = applyColumnChoices(table, {}, {u"email=Who"_s});
    QVERIFY(!field && field.error().contains(u"email"_s) && field.error().contains(u"identifier, reason"_s));
    const auto twice = applyColumnChoices(table, {}, {u"identifier=2"_s, u"reason=2"_s});
    QVERIFY2(!twice && twice.error().contains(u"identifier and reason"_s), "a choice is not taken away by another one");
    const auto header = applyColumnChoices(table, {}, {u"identifier=Whom"_s});
    QVERIFY(!header && header.error().contains(u"Whom"_s) && header.error().contains(u"Who, Why"_s));
    QVERIFY(!applyColumnChoices(table, {}, {u"identifier=0"_s}));
    QVERIFY(!applyColumnChoices(table, {}, {u"identifier=3"_s}));
    QVERIFY(!applyColumnChoices(table, {}, {u"identifier="_s}));
    QVERIFY(!applyColumnChoices(table, {}, {u"identifier"_s}));
}

QTEST_GUILESS_MAIN(TestColumnMap)
#include "tst_columnmap.moc"
