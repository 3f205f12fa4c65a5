// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void saysWhyNot_data();
    void saysWhyNot();
    void bothWaysAgree();
    void everyProblemHasAPhrase();
};

void TestEmailAddress::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &text, const QString &address, const QString &key) {
        QTest::newRow(name) << text << address << key;
    };
    const QString jane = u"jane@x.com"_s;
    row("plain", jane, jane, jane);
    row("case is kept, compared without", u"Jane@X.Com"_s, u"Jane@X.Com"_s, jane);
    row("blanks around", u" \tjane@x.com\r\n"_s, jane, jane);
    row("no-break spaces around", u"\u00a0jane@x.com\u00a0"_s, jane, jane);
    row("zero-width within", u"jane\u200b@x.com"_s, jane, jane);
    row("display name", u"Jane <jane@x.com>"_s, jane, jane);
    row("quoted display name", u"\"Doe, Jane\" <jane@x.com>"_s, jane, jane);
    row("display name that is an address", u"\"jane@x.com\" <jane@x.com>"_s, jane, jane);
    row("Unicode display name", u"Żaneta <jane@x.com>"_s, jane, jane);
    row("brackets", u"<jane@x.com>"_s, jane, jane);
    row("blanks in brackets", u"Jane < jane@x.com >"_s, jane, jane);
    row("quotes", u"'jane@x.com'"_s, jane, jane);
    row("mailto", u"MailTo:jane@x.com?subject=Hi"_s, jane, jane);
    row("mailto without query", u"mailto:jane@x.com"_s, jane, jane);
    row("tag", u"jane+list@x.com"_s, u"jane+list@x.com"_s, u"jane+list@x.com"_s);
    row("dots", u"j.a.doe@mail.x.co.uk"_s, u"j.a.doe@mail.x.co.uk"_s, u"j.a.doe@mail.x.co.uk"_s);
    row("apostrophe", u"o'brien@x.com"_s, u"o'brien@x.com"_s, u"o'brien@x.com"_s);
    row("one letter", u"a@b.co"_s, u"a@b.co"_s, u"a@b.co"_s);
    row("digits in the domain", u"jane@3m.com"_s, u"jane@3m.com"_s, u"jane@3m.com"_s);
    row("punycode", u"jane@xn--mnchen-3ya.de"_s, u"jane@xn--mnchen-3ya.de"_s, u"jane@xn--mnchen-3ya.de"_s);
    row("Unicode", u"JÖRG@MÜNCHEN.de"_s, u"JÖRG@MÜNCHEN.de"_s, u"jörg@münchen.de"_s);
    row("decomposed Unicode compares composed", u"jo\u0308rg@x.com"_s, u"jo\u0308rg@x.com"_s, u"jörg@x.com"_s);
    const QString longest = QString(64, u'a') + u'@' + QString(61, u'b') + u'.' + QString(61, u'b') + u'.' + QString(61, u'b') + u".com"_s;
    row("254 bytes", longest.left(254), longest.left(254), longest.left(254));
}

void TestEmailAddress::readsAddresses()
{
    QFETCH(QString, text);
    const EmailAddress email = readEmailAddress(text.toStdString());
    QCOMPARE(email.problem, EmailProblem::None);
    QTEST(QString::fromStdString(email.address), "address");
    QTEST(QString::fromStdString(email.key), "key");
}

void TestEmailAddress::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QByteArray &text, EmailProblem problem) {
        QTest::newRow(name) << text << static_cast<int>(problem);
    };
    row("empty", "", EmailProblem::Blank);
    row("blanks", " \t", EmailProblem::Blank);
    row("invisible", "\xe2\x80\x8b", EmailProblem::Blank);
    row("empty brackets", "Jane <>", EmailProblem::Blank);
    row("word", "not-an-email", EmailProblem::NoAtSign);
    row("URL", "https://www.linkedin.com/in/jane", EmailProblem::NoAtSign);
    row("two at signs", "a@b@c", EmailProblem::SeveralAtSigns);
    row("two addresses", "a@x.com, b@x.com", EmailProblem::SeveralAtSigns);
    row("two bracketed addresses", "A <a@x.com>, B <b@x.com>", EmailProblem::SeveralAtSigns);
    row("nothing before", "@x.com", EmailProblem::NoLocalPart);
    row("nothing after", "jane@", EmailProblem::BadDomain);
    row("domain without a dot", "jane@localhost", EmailProblem::BadDomain);
    row("dot at the end", "jane@x.com.", EmailProblem::BadDomain);
    row("dot at the start", "jane@.com", EmailProblem::BadDomain);
    row("two dots", "jane@x..com", EmailProblem::BadDomain);
    row("hyphen at a label's edge", "jane@-x.com", EmailProblem::BadDomain);
    row("underscore in the domain", "jane@x_y.com", EmailProblem::BadDomain);
    row("blank in the domain", "jane@x .com", EmailProblem::BadDomain);
    row("comma behind", "jane@x.com,", EmailProblem::BadDomain);
    row("IP address", "jane@127.0.0.1", EmailProblem::BadDomain);
    row("label too long", "jane@" + QByteArray(64, 'x') + ".com", EmailProblem::BadDomain);
    row("blank in the local part", "jane doe@x.com", EmailProblem::BadCharacters);
    row("no-break space in the local part",
        "jane\xc2\xa0"
        "doe@x.com",
        EmailProblem::BadCharacters);
    row("dot first", ".jane@x.com", EmailProblem::BadCharacters);
    row("dot last", "jane.@x.com", EmailProblem::BadCharacters);
    row("two dots in the local part", "jane..doe@x.com", EmailProblem::BadCharacters);
    row("parenthesis", "jane(work)@x.com", EmailProblem::BadCharacters);
    row("invalid UTF-8", "jan\xe9@x.com", EmailProblem::BadCharacters);
    row("255 bytes", QByteArray(200, 'a') + "@" + QByteArray(50, 'b') + ".com", EmailProblem::TooLong);
}

void TestEmailAddress::saysWhyNot()
{
    QFETCH(QByteArray, text);
    const EmailAddress email = readEmailAddress({text.constData(), static_cast<size_t>(text.size())});
    QTEST(static_cast<int>(email.problem), "problem");
    QVERIFY(email.address.empty());
    QVERIFY(email.key.empty());
}

// A blank before the text takes the long way, which trims it.
void TestEmailAddress::bothWaysAgree()
{
    static const QList<QByteArray> pieces{"jane", "JANE", "@", ".", "-", "3", "com", "'", "+", "_", " ", "\xc3\xb6", "<", "mailto:", "42"};
    QRandomGenerator random(5);
    EmailAddress reused;
    int valid = 0;
    for (int i = 0; i < 40000; ++i) {
        QByteArray text = random.bounded(2) == 0 ? "a@b.co" : "";
        for (int piece = random.bounded(8); piece > 0; --piece)
            text += pieces.at(random.bounded(int(pieces.size())));
        if (random.bounded(50) == 0)
            text += QByteArray(random.bounded(300), 'x');
        const EmailAddress longer = readEmailAddress((" " + text).toStdString());
        readEmailAddress(text.toStdString(), reused);
        QVERIFY2(reused.problem == longer.problem && reused.address == longer.address && reused.key == longer.key, text.constData());
        QCOMPARE(problemOfEmailAddress(text.toStdString()), longer.problem);
        valid += longer.isValid() ? 1 : 0;
    }
    QVERIFY2(valid > 1000, "the texts are no test where hardly any is an address");
}

void TestEmailAddress::everyProblemHasAPhrase()
{
    QStringList phrases;
    for (int problem = static_cast<int>(EmailProblem::Blank); problem <= static_cast<int>(EmailProblem::TooLong); ++problem) {
        phrases << describe(static_cast<EmailProblem>(problem));
        QVERIFY(!phrases.last().isEmpty());
        QVERIFY(!phrases.last().endsWith(u'.'));
    }
    QCOMPARE(phrases.removeDuplicates(), 0);
    QVERIFY(describe(EmailProblem::None).isEmpty());
}

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
