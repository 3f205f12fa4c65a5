// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"
#include "domain/identitytext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using enum IdentityProblem;

struct ValidCase
{
    const char *name;
    QString text;
    QString identifier;
    QString key;
};

struct InvalidCase
{
    const char *name;
    QString text;
    IdentityProblem problem;
};

const QString plain = QStringLiteral("john-doe");

// clang-format off
const std::vector<ValidCase> &validCases()
{
    static const std::vector<ValidCase> cases{
        // Bare
        {"bare", plain, plain, plain},
        {"bare mixed case is sent as written", u"John-Doe"_s, u"John-Doe"_s, plain},
        {"bare digits and letters", u"john-doe-5a0b1c2d"_s, u"john-doe-5a0b1c2d"_s, u"john-doe-5a0b1c2d"_s},
        {"bare underscore", u"john_doe"_s, u"john_doe"_s, u"john_doe"_s},
        {"bare number", u"12345"_s, u"12345"_s, u"12345"_s},
        {"bare member id", u"ACoAAAbCdEf"_s, u"ACoAAAbCdEf"_s, u"acoaaabcdef"_s},
        {"bare trailing slash", u"john-doe/"_s, plain, plain},
        {"bare with query", u"john-doe?trk=people"_s, plain, plain},
        {"bare percent-encoded", u"jos%C3%A9"_s, u"josé"_s, u"josé"_s},
        {"bare Unicode", u"Müller-Straße"_s, u"Müller-Straße"_s, u"müller-straße"_s},
        {"bare Cyrillic", u"Иван-Иванов"_s, u"Иван-Иванов"_s, u"иван-иванов"_s},
        {"bare CJK", u"王小明"_s, u"王小明"_s, u"王小明"_s},
        {"bare Devanagari with marks", u"राज-कुमार"_s, u"राज-कुमार"_s, u"राज-कुमार"_s},
        {"bare decomposed becomes composed", u"jose\u0301"_s, u"jos\u00e9"_s, u"jos\u00e9"_s},
        {"bare emoji beside letters", u"ada-🚀"_s, u"ada-🚀"_s, u"ada-🚀"_s},
        {"path in/x", u"in/john-doe"_s, plain, plain},
        {"path /in/x", u"/in/john-doe"_s, plain, plain},
        {"path /in/x/", u"/in/john-doe/"_s, plain, plain},
        {"path with locale", u"/de/in/john-doe"_s, plain, plain},
        {"hundred characters", QString(100, u'a'), QString(100, u'a'), QString(100, u'a')},
        // Schemes
        {"https", u"https://www.linkedin.com/in/john-doe"_s, plain, plain},
        {"http", u"http://www.linkedin.com/in/john-doe"_s, plain, plain},
        {"scheme in capitals", u"HTTPS://www.linkedin.com/in/john-doe"_s, plain, plain},
        {"no scheme", u"www.linkedin.com/in/john-doe"_s, plain, plain},
        {"no scheme, no www", u"linkedin.com/in/john-doe"_s, plain, plain},
        {"scheme-relative", u"//www.linkedin.com/in/john-doe"_s, plain, plain},
        {"scheme written twice", u"http://https://www.linkedin.com/in/john-doe"_s, plain, plain},
        {"scheme with one slash", u"https:/www.linkedin.com/in/john-doe"_s, plain, plain},
        // Hosts
        {"host without subdomain", u"https://linkedin.com/in/john-doe"_s, plain, plain},
        {"host uk", u"https://uk.linkedin.com/in/john-doe"_s, plain, plain},
        {"host de", u"https://de.linkedin.com/in/john-doe"_s, plain, plain},
        {"host m", u"https://m.linkedin.com/in/john-doe"_s, plain, plain},
        {"host nested", u"https://www.uk.linkedin.com/in/john-doe"_s, plain, plain},
        {"host in capitals", u"https://WWW.LinkedIn.COM/in/john-doe"_s, plain, plain},
        {"host with port 443", u"https://www.linkedin.com:443/in/john-doe"_s, plain, plain},
        {"host with port 80", u"http://linkedin.com:80/in/john-doe"_s, plain, plain},
        {"host with empty port", u"https://linkedin.com:/in/john-doe"_s, plain, plain},
        {"host with root dot", u"https://www.linkedin.com./in/john-doe"_s, plain, plain},
        {"real host behind user info", u"https://someone@www.linkedin.com/in/john-doe"_s, plain, plain},
        // Paths
        {"trailing slash", u"https://www.linkedin.com/in/john-doe/"_s, plain, plain},
        {"trailing slashes", u"https://www.linkedin.com/in/john-doe///"_s, plain, plain},
        {"double slashes within", u"https://www.linkedin.com//in//john-doe"_s, plain, plain},
        {"query", u"https://www.linkedin.com/in/john-doe?utm_source=crm&trk=x"_s, plain, plain},
        {"query after slash", u"https://www.linkedin.com/in/john-doe/?originalSubdomain=uk"_s, plain, plain},
        {"query with a URL in it", u"linkedin.com/in/john-doe?r=https://evil.com/in/x"_s, plain, plain},
        {"query with an address in it", u"linkedin.com/in/john-doe?email=jane@x.com"_s, plain, plain},
        {"fragment", u"https://www.linkedin.com/in/john-doe#experience"_s, plain, plain},
        {"fragment after slash", u"https://www.linkedin.com/in/john-doe/#about"_s, plain, plain},
        {"locale behind", u"https://www.linkedin.com/in/john-doe/de"_s, plain, plain},
        {"region locale behind", u"https://www.linkedin.com/in/john-doe/en-us/"_s, plain, plain},
        {"locale before", u"https://www.linkedin.com/de/in/john-doe"_s, plain, plain},
        {"region locale before", u"https://www.linkedin.com/pt-BR/in/john-doe"_s, plain, plain},
        {"underscore locale before", u"https://www.linkedin.com/zh_CN/in/john-doe"_s, plain, plain},
        {"section details", u"https://www.linkedin.com/in/john-doe/details/experience/"_s, plain, plain},
        {"section activity", u"https://www.linkedin.com/in/john-doe/recent-activity"_s, plain, plain},
        {"section overlay", u"https://www.linkedin.com/in/john-doe/overlay/contact-info/"_s, plain, plain},
        {"mwlite", u"https://www.linkedin.com/mwlite/in/john-doe"_s, plain, plain},
        {"mwlite without host", u"mwlite/in/john-doe"_s, plain, plain},
        {"mail link", u"https://www.linkedin.com/comm/in/john-doe"_s, plain, plain},
        {"IN in capitals", u"https://www.linkedin.com/IN/John-Doe"_s, u"John-Doe"_s, plain},
        // Percent-encoding
        {"encoded name", u"https://www.linkedin.com/in/jos%C3%A9-garc%C3%ADa"_s, u"josé-garcía"_s, u"josé-garcía"_s},
        {"encoded in small hex", u"https://www.linkedin.com/in/jos%c3%a9"_s, u"josé"_s, u"josé"_s},
        {"encoded twice", u"https://www.linkedin.com/in/jos%25C3%25A9"_s, u"josé"_s, u"josé"_s},
        {"encoded ASCII", u"https://www.linkedin.com/in/john%2Ddoe"_s, plain, plain},
        {"encoded trailing blank", u"https://www.linkedin.com/in/john-doe%20"_s, plain, plain},
        {"encoded zero-width at the end", u"https://www.linkedin.com/in/john-doe%E2%80%8B"_s, plain, plain},
        {"encoded trailing slash", u"https://www.linkedin.com/in/john-doe%2F"_s, plain, plain},
        {"encoded whole URL", u"https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjohn-doe"_s, plain, plain},
        {"encoded decomposed", u"https://www.linkedin.com/in/jose%CC%81"_s, u"jos\u00e9"_s, u"jos\u00e9"_s},
        {"encoded capital", u"https://www.linkedin.com/in/%C3%89ric"_s, u"Éric"_s, u"éric"_s},
        {"encoded emoji", u"https://www.linkedin.com/in/ada-%F0%9F%9A%80"_s, u"ada-🚀"_s, u"ada-🚀"_s},
        {"encoded emoji only", u"https://www.linkedin.com/in/%F0%9F%9A%80"_s, u"🚀"_s, u"🚀"_s},
        {"joined emoji keeps its joiner, compares without", u"https://linkedin.com/in/ada-👩\u200d💻"_s, u"ada-👩\u200d💻"_s, u"ada-👩💻"_s},
        {"apostrophe in URL", u"https://www.linkedin.com/in/o'brien"_s, u"o'brien"_s, u"o'brien"_s},
        {"curly apostrophe in URL", u"https://www.linkedin.com/in/o%E2%80%99brien"_s, u"o’brien"_s, u"o’brien"_s},
        {"dot in URL", u"https://www.linkedin.com/in/john.doe"_s, u"john.doe"_s, u"john.doe"_s},
        {"registered sign in URL", u"https://www.linkedin.com/in/ada%C2%AE"_s, u"ada®"_s, u"ada®"_s},
        {"raw Unicode in URL", u"https://www.linkedin.com/in/Łukasz"_s, u"Łukasz"_s, u"łukasz"_s},
        {"double s is not sharp s", u"https://www.linkedin.com/in/STRASSE"_s, u"STRASSE"_s, u"strasse"_s},
        {"final sigma folds", u"https://www.linkedin.com/in/ΟΔΟΣ"_s, u"ΟΔΟΣ"_s, u"οδοσ"_s},
        {"blank before the slash", u"https://www.linkedin.com/in/john-doe /"_s, plain, plain},
        // Surroundings
        {"blanks around", u"  john-doe \t"_s, plain, plain},
        {"newline around", u"john-doe\r\n"_s, plain, plain},
        {"no-break space around", u"\u00a0https://www.linkedin.com/in/john-doe\u00a0"_s, plain, plain},
        {"ideographic space around", u"\u3000john-doe\u3000"_s, plain, plain},
        {"zero-width space within", u"john\u200b-doe"_s, plain, plain},
        {"zero-width joiner between letters of ASCII", u"jo\u200dhn-doe"_s, plain, plain},
        {"byte order mark before", u"\ufeffjohn-doe"_s, plain, plain},
        {"bidi marks around", u"\u202ahttps://www.linkedin.com/in/john-doe\u202c"_s, plain, plain},
        {"bidi isolates around", u"\u2068john-doe\u2069"_s, plain, plain},
        {"soft hyphen within", u"john\u00ad-doe"_s, plain, plain},
        {"soft hyphen in host", u"linked\u00adin.com/in/john-doe"_s, plain, plain},
        {"angle brackets", u"<https://www.linkedin.com/in/john-doe>"_s, plain, plain},
        {"double quotes", u"\"john-doe\""_s, plain, plain},
        {"single quotes", u"'https://www.linkedin.com/in/john-doe'"_s, plain, plain},
        {"typographic quotes", u"“john-doe”"_s, plain, plain},
        {"German quotes", u"„john-doe“"_s, plain, plain},
        {"guillemets with blanks", u"« john-doe »"_s, plain, plain},
        {"brackets in quotes", u"\" <john-doe> \""_s, plain, plain},
    };
    return cases;
}

const std::vector<InvalidCase> &invalidCases()
{
    static const std::vector<InvalidCase> cases{
        {"empty", QString(), Blank},
        {"blanks", u"  \t "_s, Blank},
        {"no-break spaces", u"\u00a0\u00a0"_s, Blank},
        {"only invisible", u"\u200b\ufeff\u00ad"_s, Blank},
        {"empty quotes", u"\"\""_s, Blank},
        {"e-mail", u"jane@example.com"_s, EmailAddress},
        {"e-mail in capitals", u"JANE@EXAMPLE.COM"_s, EmailAddress},
        {"e-mail with name", u"Jane Doe <jane@example.com>"_s, EmailAddress},
        {"e-mail in brackets", u"<jane@example.com>"_s, EmailAddress},
        {"e-mail as a link", u"mailto:jane@example.com"_s, EmailAddress},
        {"e-mail at LinkedIn", u"jane@linkedin.com"_s, EmailAddress},
        {"e-mail with Unicode", u"jané@example.com"_s, EmailAddress},
        {"e-mail after /in/", u"https://www.linkedin.com/in/jane@example.com"_s, EmailAddress},
        {"company", u"https://www.linkedin.com/company/acme"_s, CompanyPage},
        {"company without scheme", u"linkedin.com/company/acme/about/"_s, CompanyPage},
        {"company path", u"/company/acme"_s, CompanyPage},
        {"company under a locale", u"https://www.linkedin.com/de/company/acme"_s, CompanyPage},
        {"company in capitals", u"https://www.linkedin.com/Company/acme"_s, CompanyPage},
        {"showcase", u"https://www.linkedin.com/showcase/acme-cloud"_s, CompanyPage},
        {"mobile company", u"https://www.linkedin.com/mwlite/company/acme"_s, CompanyPage},
        {"school", u"https://www.linkedin.com/school/tu-wien/"_s, SchoolPage},
        {"edu", u"https://www.linkedin.com/edu/school?id=1"_s, SchoolPage},
        {"Sales Navigator lead", u"https://www.linkedin.com/sales/lead/ACwAAA,NAME_SEARCH"_s, SalesNavigator},
        {"Sales Navigator people", u"https://www.linkedin.com/sales/people/ACwAAA"_s, SalesNavigator},
        {"Recruiter", u"https://www.linkedin.com/talent/profile/AEMAAA"_s, SalesNavigator},
        {"search", u"https://www.linkedin.com/search/results/people/?keywords=x"_s, SearchPage},
        {"pub", u"https://www.linkedin.com/pub/john-doe/1/234/567"_s, LegacyPublicPage},
        {"pub directory", u"https://uk.linkedin.com/pub/dir/John/Doe"_s, LegacyPublicPage},
        {"post", u"https://www.linkedin.com/posts/john-doe_activity-123"_s, OtherLinkedInPage},
        {"feed", u"https://www.linkedin.com/feed/"_s, OtherLinkedInPage},
        {"group", u"https://www.linkedin.com/groups/123"_s, OtherLinkedInPage},
        {"job", u"https://www.linkedin.com/jobs/view/123"_s, OtherLinkedInPage},
        {"old profile view", u"https://www.linkedin.com/profile/view?id=123"_s, OtherLinkedInPage},
        {"front page", u"https://www.linkedin.com/"_s, OtherLinkedInPage},
        {"host alone", u"linkedin.com"_s, OtherLinkedInPage},
        {"host with query", u"www.linkedin.com?trk=x"_s, OtherLinkedInPage},
        {"other site", u"https://example.com/in/john-doe"_s, OtherSite},
        {"other site without scheme", u"example.com/in/john-doe"_s, OtherSite},
        {"other site, www", u"www.example.com"_s, OtherSite},
        {"LinkedIn as subdomain", u"https://linkedin.com.evil.com/in/john-doe"_s, OtherSite},
        {"LinkedIn as suffix", u"https://notlinkedin.com/in/john-doe"_s, OtherSite},
        {"suffix without scheme", u"notlinkedin.com/in/john-doe"_s, OtherSite},
        {"user info trick", u"https://linkedin.com@evil.com/in/john-doe"_s, OtherSite},
        {"user info trick with password", u"https://www.linkedin.com:443@evil.com/in/x"_s, OtherSite},
        {"user info trick without scheme", u"linkedin.com@evil.com/in/john-doe"_s, OtherSite},
        {"backslash trick", u"https://evil.com\\@linkedin.com/in/x"_s, OtherSite},
        {"empty label", u"https://.linkedin.com/in/x"_s, OtherSite},
        {"look-alike letter", u"https://lınkedin.com/in/john-doe"_s, OtherSite},
        {"other port", u"https://www.linkedin.com:8443/in/john-doe"_s, OtherSite},
        {"short link", u"https://lnkd.in/abc"_s, OtherSite},
        {"short link without scheme", u"lnkd.in/abc"_s, OtherSite},
        {"other scheme", u"ftp://www.linkedin.com/in/john-doe"_s, OtherSite},
        {"other network", u"https://twitter.com/john"_s, OtherSite},
        {"nothing after /in/", u"https://www.linkedin.com/in/"_s, NoIdentifier},
        {"nothing after /in", u"https://www.linkedin.com/in"_s, NoIdentifier},
        {"query after /in/", u"https://www.linkedin.com/in/?trk=x"_s, NoIdentifier},
        {"only in/", u"in/"_s, NoIdentifier},
        {"encoded blank after /in/", u"https://www.linkedin.com/in/%20"_s, NoIdentifier},
        {"name with a blank", u"john doe"_s, BadCharacters},
        {"name with a no-break space", u"john\u00a0doe"_s, BadCharacters},
        {"not available", u"n/a"_s, BadCharacters},
        {"spreadsheet error", u"#N/A"_s, BadCharacters},
        {"question marks", u"???"_s, BadCharacters},
        {"one dash", u"-"_s, BadCharacters},
        {"dashes and underscores", u"--__--"_s, BadCharacters},
        {"bare dot", u"john.doe"_s, BadCharacters},
        {"bare apostrophe", u"o'brien"_s, BadCharacters},
        {"bare comma", u"doe,john"_s, BadCharacters},
        {"bare symbols only", u"★★★"_s, BadCharacters},
        {"handle", u"@john"_s, BadCharacters},
        {"at signs only", u"@"_s, BadCharacters},
        {"at sign among blanks", u"john @ acme"_s, BadCharacters},
        {"question", u"who?"_s, BadCharacters},
        {"hash", u"john#doe"_s, BadCharacters},
        {"phone", u"+43 1 234"_s, BadCharacters},
        {"formula", u"=1+1"_s, BadCharacters},
        {"slash before", u"/john-doe"_s, BadCharacters},
        {"two words by a slash", u"john/doe"_s, BadCharacters},
        {"blank in URL", u"https://www.linkedin.com/in/john doe"_s, BadCharacters},
        {"encoded blank in URL", u"https://www.linkedin.com/in/john%20doe"_s, BadCharacters},
        {"text after URL", u"https://www.linkedin.com/in/john-doe (John)"_s, BadCharacters},
        {"shortened URL", u"https://www.linkedin.com/in/john-d..."_s, BadCharacters},
        {"shortened URL with an ellipsis", u"https://www.linkedin.com/in/john-d…"_s, BadCharacters},
        {"dots only", u"https://www.linkedin.com/in/.."_s, BadCharacters},
        {"broken percent", u"https://www.linkedin.com/in/john%zz"_s, BadCharacters},
        {"percent at the end", u"https://www.linkedin.com/in/john%"_s, BadCharacters},
        {"encoded Latin-1", u"https://www.linkedin.com/in/jos%E9"_s, BadCharacters},
        {"encoded nul", u"https://www.linkedin.com/in/john%00"_s, BadCharacters},
        {"comma in URL", u"https://www.linkedin.com/in/john,doe"_s, BadCharacters},
        {"scheme alone", u"https://"_s, BadCharacters},
        {"URN", u"urn:li:person:abc"_s, BadCharacters},
        {"private use character", u"john\ue000"_s, BadCharacters},
        {"lone surrogate", u"john"_s + QChar(0xd800), BadCharacters},
        {"name before URL", u"John https://www.linkedin.com/in/john-doe"_s, BadCharacters},
        {"hundred and one characters", QString(101, u'a'), TooLong},
        {"hundred and one in a URL", u"https://www.linkedin.com/in/"_s + QString(101, u'a'), TooLong},
        {"hundred and one umlauts", QString(101, u'ü'), TooLong},
    };
    return cases;
}
// clang-format on

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
