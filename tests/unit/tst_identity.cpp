// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"
#include "domain/identitytext.h"
#include "support/identitycases.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

namespace {

using enum IdentityProblem;

std::string randomText(QRandomGenerator &random)
{
    static const std::array<std::string, 24> pieces{"https://", "http:", "//",  "www.",     "linkedin.com", "/in/", "/",    "?",
                                                    "#",        "%",     "%C3", "%A9",      "%2F",          "@",    ":443", "\"",
                                                    "<",        ">",     " ",   "\xc2\xa0", "\xe2\x80\x8b", "\xff", "de",   "john-doe"};
    std::string text;
    for (int i = random.bounded(9); i > 0; --i)
        text += random.bounded(4) == 0 ? std::string(1, static_cast<char>(random.bounded(256)))
                                       : pieces[random.bounded(quint32(pieces.size()))];
    return text;
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeople_data();
    void readsPeople();
    void saysWhyNot_data();
    void saysWhyNot();
    void everyProblemHasAPhrase();
    void invalidUtf8IsBadCharacters();
    void canonicalUrlReadsBack();
    void bothPathsAgreeOnAscii();
    void survivesAnything();
    void serverIdentifierKeys();
    void profileUrlIsEncoded();
};

void TestIdentity::readsPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("key");
    for (const ValidCase &c : validCases())
        QTest::newRow(c.name) << c.text << c.identifier << c.key;
}

void TestIdentity::readsPeople()
{
    QFETCH(QString, text);
    const PersonIdentity person = readPersonIdentity(text.toStdString());
    QCOMPARE(person.problem, None);
    QTEST(QString::fromStdString(person.identifier), "identifier");
    QTEST(QString::fromStdString(person.key), "key");
    QCOMPARE(readPersonIdentity(text).key, person.key);
}

void TestIdentity::saysWhyNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    for (const InvalidCase &c : invalidCases())
        QTest::newRow(c.name) << c.text << static_cast<int>(c.problem);
}

void TestIdentity::saysWhyNot()
{
    QFETCH(QString, text);
    const PersonIdentity person = readPersonIdentity(text);
    QTEST(static_cast<int>(person.problem), "problem");
    QVERIFY(person.identifier.empty());
    QVERIFY(person.key.empty());
}

void TestIdentity::everyProblemHasAPhrase()
{
    QStringList phrases;
    for (int problem = static_cast<int>(Blank); problem <= static_cast<int>(TooLong); ++problem) {
        const QString phrase = describe(static_cast<IdentityProblem>(problem));
        QVERIFY2(!phrase.isEmpty(), QByteArray::number(problem).constData());
        QVERIFY(!phrase.endsWith(u'.'));
        phrases << phrase;
    }
    QCOMPARE(phrases.removeDuplicates(), 0);
    QVERIFY(describe(None).isEmpty());
    QCOMPARE(describe(CompanyPage), u"a company page, not a person"_s);
}

void TestIdentity::invalidUtf8IsBadCharacters()
{
    QCOMPARE(readPersonIdentity(std::string_view("john\xff")).problem, BadCharacters);
    QCOMPARE(readPersonIdentity(std::string_view("https://www.linkedin.com/in/jos\xe9")).problem, BadCharacters);
    QCOMPARE(readPersonIdentity(std::string_view("\xed\xa0\x80")).problem, BadCharacters);
    QCOMPARE(readPersonIdentity(std::string_view("jo\0hn", 5)).problem, BadCharacters);
}

void TestIdentity::canonicalUrlReadsBack()
{
    for (const ValidCase &c : validCases()) {
        const PersonIdentity person = readPersonIdentity(c.text);
        const PersonIdentity again = readPersonIdentity(profileUrl(QString::fromStdString(person.identifier)));
        QVERIFY2(again.isValid(), c.name);
        QCOMPARE(again.key, person.key);
        QCOMPARE(again.identifier, person.identifier);
    }
}

void TestIdentity::bothPathsAgreeOnAscii()
{
    const auto agree = [](const std::string &text) {
        const PersonIdentity fast = readPersonIdentity(text);
        const PersonIdentity slow = readUnicodeIdentity(text);
        return fast.problem == slow.problem && fast.identifier == slow.identifier && fast.key == slow.key;
    };
    const auto isAscii = [](const std::string &text) { return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; }); };
    int compared = 0;
    for (const ValidCase &c : validCases()) {
        const std::string text = c.text.toStdString();
        if (isAscii(text)) {
            QVERIFY2(agree(text), c.name);
            ++compared;
        }
    }
    for (const InvalidCase &c : invalidCases()) {
        const std::string text = c.text.toStdString();
        if (isAscii(text)) {
            QVERIFY2(agree(text), c.name);
            ++compared;
        }
    }
    QRandomGenerator random(11);
    for (int i = 0; i < 50000; ++i) {
        const std::string text = randomText(random);
        if (isAscii(text)) {
            QVERIFY2(agree(text), text.c_str());
            ++compared;
        }
    }
    QVERIFY(compared > 5000);
}

void TestIdentity::survivesAnything()
{
    QRandomGenerator random(7);
    int valid = 0;
    for (int i = 0; i < 50000; ++i) {
        // A heap block of the exact size, so that a sanitizer sees a read past its end.
        const std::string text = randomText(random);
        const std::unique_ptr<char[]> exact(new char[text.size() + (text.empty() ? 1 : 0)]);
        std::copy(text.begin(), text.end(), exact.get());
        const PersonIdentity person = readPersonIdentity(std::string_view(exact.get(), text.size()));
        QCOMPARE(person.isValid(), !person.key.empty());
        QCOMPARE(person.isValid(), !person.identifier.empty());
        if (!person.isValid())
            continue;
        ++valid;
        QCOMPARE(readPersonIdentity(profileUrl(QString::fromStdString(person.identifier))).key, person.key);
        QCOMPARE(identityKey(QString::fromStdString(person.identifier)), person.key);
    }
    QVERIFY(valid > 500);
}

void TestIdentity::serverIdentifierKeys()
{
    QCOMPARE(identityKey(u"John-Doe"_s), std::string("john-doe"));
    QCOMPARE(identityKey(u"https://www.linkedin.com/in/John-Doe/"_s), std::string("john-doe"));
    QCOMPARE(identityKey(u"jos%C3%A9"_s), readPersonIdentity(u"José"_s).key);
    // Not acceptable bare in a file, yet the server has them: they must meet the person's URL.
    QCOMPARE(identityKey(u"John.Doe"_s), readPersonIdentity(u"https://www.linkedin.com/in/john.doe"_s).key);
    QCOMPARE(identityKey(u"O’Brien"_s), readPersonIdentity(u"linkedin.com/in/o%E2%80%99brien"_s).key);
    // What is no identifier at all is its own key, and two such rows stay two.
    QVERIFY(!identityKey(u"???"_s).empty());
    QVERIFY(identityKey(u"John Doe"_s) != identityKey(u"Jane Doe"_s));
    QVERIFY(!identityKey(u" "_s).empty());
    QVERIFY(!identityKey(u"\u200b"_s).empty());
    QVERIFY(identityKey(QString()).empty());
}

void TestIdentity::profileUrlIsEncoded()
{
    QCOMPARE(profileUrl(u"john-doe"_s), u"https://www.linkedin.com/in/john-doe"_s);
    QCOMPARE(profileUrl(u"josé"_s), u"https://www.linkedin.com/in/jos%C3%A9"_s);
    QCOMPARE(profileUrl(u"a/b?c#d"_s), u"https://www.linkedin.com/in/a%2Fb%3Fc%23d"_s);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
