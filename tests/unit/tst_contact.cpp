// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contact.h"

#include "domain/blockedlookup.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

BlockedLead entry(const QString &text, BlockedKind kind)
{
    return {RecordId(text), text, {}, {}, {}, kind};
}

QString identifierOf(const BlockedLead *found)
{
    return found ? found->publicIdentifier : QString();
}

} // namespace

class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAs_data();
    void isReadAs();
    void everyProblemIsDescribed();
    void aLookupKnowsKinds();
    void aDomainShutsOutItsAddressesOnly();
};

void TestContact::isReadAs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent"); // empty: not valid
    QTest::addColumn<QString>("key");
    const auto domain = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text) << u"acme.com"_s << u"acme.com"_s; };
    for (const char *text : {"acme.com", " ACME.com ", "@acme.com", "https://acme.com/x", "http://www.acme.com", "WWW.acme.com",
                             "https://acme.com:8080/a?b#c", "acme.com/"})
        domain(text);
    QTest::newRow("subdomain") << u"mail.acme.com"_s << u"mail.acme.com"_s << u"mail.acme.com"_s;
    QTest::newRow("only www") << u"www.com"_s << u"www.com"_s << u"www.com"_s;
    QTest::newRow("address") << u" Jane@Acme.com"_s << u"Jane@Acme.com"_s << u"jane@acme.com"_s;
    QTest::newRow("display name") << u"Jane <jane@acme.com>"_s << u"jane@acme.com"_s << u"jane@acme.com"_s;
    for (const char *text : {"", "  ", "acme", "*.acme.com", "a b.com", "1.2.3.4", "@", "jane@", "jane@acme", "https://"})
        QTest::newRow(qPrintable(u"not: "_s + QString::fromUtf8(text))) << QString::fromUtf8(text) << QString() << QString();
}

void TestContact::isReadAs()
{
    QFETCH(QString, text);
    const EmailAddress contact = readContact(text.toStdString());
    QTEST(QString::fromStdString(contact.address), "sent");
    QTEST(QString::fromStdString(contact.key), "key");
    QCOMPARE(contact.isValid(), !contact.key.empty());
}

void TestContact::everyProblemIsDescribed()
{
    QCOMPARE(describeContact(EmailProblem::None), QString());
    QCOMPARE(describeContact(readContact("acme").problem), u"neither an e-mail address nor a domain"_s);
    QCOMPARE(describeContact(readContact(" ").problem), u"empty, neither an address nor a domain is given"_s);
    for (int problem = 1; problem <= int(EmailProblem::TooLong); ++problem)
        QVERIFY(!describeContact(EmailProblem(problem)).isEmpty());
}

void TestContact::aLookupKnowsKinds()
{
    const BlockedLookup lookup({entry(u"jane-doe"_s, BlockedKind::Profile), entry(u"Bob@Acme.com"_s, BlockedKind::Email),
                                entry(u"beta.org"_s, BlockedKind::Domain), entry(u"@gamma.io"_s, BlockedKind::Domain)});
    QVERIFY(lookup.hasContacts());
    QCOMPARE(identifierOf(lookup.find("jane-doe")), u"jane-doe"_s);
    QCOMPARE(lookup.find("beta.org"), nullptr);
    QCOMPARE(identifierOf(lookup.findContact("bob@acme.com")), u"Bob@Acme.com"_s);
    QCOMPARE(identifierOf(lookup.findContact("gamma.io")), u"@gamma.io"_s);
    QVERIFY2(!lookup.findContact("x@beta.org"), "the list does not hold this very address");
    QVERIFY(!lookup.findContact("jane-doe"));
    QVERIFY(!BlockedLookup({entry(u"jane-doe"_s, BlockedKind::Profile)}).hasContacts());
}

void TestContact::aDomainShutsOutItsAddressesOnly()
{
    const BlockedLookup lookup({entry(u"bob@acme.com"_s, BlockedKind::Email), entry(u"Beta.org"_s, BlockedKind::Domain)});
    QCOMPARE(identifierOf(lookup.findAddress("bob@acme.com")), u"bob@acme.com"_s);
    QVERIFY(!lookup.findAddress("ann@acme.com"));
    QCOMPARE(identifierOf(lookup.findAddress("ann@beta.org")), u"Beta.org"_s);
    QVERIFY(!lookup.findAddress("ann@mail.beta.org"));
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
