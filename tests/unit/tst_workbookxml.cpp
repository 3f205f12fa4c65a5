// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookxml.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;
using Token = XmlScanner::Token;

namespace {

XmlScanner::Source inPieces(const QByteArray &xml, qsizetype size)
{
    return [xml, size, at = qsizetype(0)]() mutable -> std::optional<std::string_view> {
        const qsizetype begin = at;
        at = std::min(at + size, xml.size());
        return std::string_view(xml.constData() + begin, static_cast<size_t>(at - begin));
    };
}

QByteArray utf16(QStringView text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Everything the scanner says about the XML: "<name a=value>text</name>", or what it made of it before it broke, and "!".
QString scanned(const QByteArray &xml, qsizetype pieceSize = 1 << 20)
{
    XmlScanner scanner(inPieces(xml, pieceSize));
    QString result;
    for (;;) {
        switch (scanner.next()) {
        case Token::Begin:
            result += u'<' + textOf(scanner.name());
            if (const QString value = textOf(scanner.attribute("a")); !value.isEmpty())
                result += u" a="_s + value;
            result += u'>';
            break;
        case Token::End:
            result += u"</"_s + textOf(scanner.name()) + u'>';
            break;
        case Token::Text:
            result += textOf(scanner.text());
            break;
        case Token::AtEnd:
            return result;
        case Token::Broken:
            return result + u'!';
        }
    }
}

} // namespace

class TestWorkbookXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scans_data();
    void scans();
    void refuses_data();
    void refuses();
    void expandsNoEntityOfItsOwn();
    void boundsWhatATokenKeeps();
    void knowsAttributesByName();
    void collectsAndSkips();
    void endsWithItsSource();
};

void TestWorkbookXml::scans_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("expected");
    QTest::newRow("element") << "<x>text</x>"_ba << u"<x>text</x>"_s;
    QTest::newRow("empty element") << "<x><y/></x>"_ba << u"<x><y></y></x>"_s;
    QTest::newRow("empty root") << "<x />"_ba << u"<x></x>"_s;
    QTest::newRow("declaration and mark") << "\xef\xbb\xbf<?xml version=\"1.0\"?>\r\n<x/>\n"_ba << u"<x></x>"_s;
    QTest::newRow("prefixes") << "<p:x p:a=\"1\"></p:x>"_ba << u"<x a=1></x>"_s;
    QTest::newRow("either quote") << "<x a='\"'><y a=\"'\"/></x>"_ba << u"<x a=\"><y a='></y></x>"_s;
    QTest::newRow("tag end in a value") << "<x a=\"a>b/>\"/>"_ba << u"<x a=a>b/>></x>"_s;
    QTest::newRow("blanks in tags") << "<x\n a = \"1\"\t></x >"_ba << u"<x a=1></x>"_s;
    QTest::newRow("entities") << "<x a=\"&amp;&#65;;\">&lt;&gt;&quot;&apos;&#xe9;&#x1F600;</x>"_ba
                              << u"<x a=&A;><>\"'\u00e9\U0001f600</x>"_s;
    QTest::newRow("comment") << "<x>a<!-- <y> & - ' -->b</x>"_ba << u"<x>ab</x>"_s;
    QTest::newRow("instruction") << "<x>a<?do <y> ?>b</x>"_ba << u"<x>ab</x>"_s;
    QTest::newRow("character data") << "<x>a<![CDATA[<y>&amp;]]]]>b</x>"_ba << u"<x>a<y>&amp;]]b</x>"_s;
    QTest::newRow("line ends") << "<x a=\"1\r\n2\">a\r\nb\rc&#13;</x>"_ba << u"<x a=1 2>a\nb\nc\r</x>"_s;
    QTest::newRow("not ASCII") << "<x>Zo\xc3\xab \xf0\x9f\x98\x80</x>"_ba << u"<x>Zo\u00eb \U0001f600</x>"_s;
    QTest::newRow("UTF-16") << utf16(u"\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><x a=\"\u00eb\">\U0001f600</x>")
                            << u"<x a=\u00eb>\U0001f600</x>"_s;
    QTest::newRow("Latin-1") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><x>Zo\xeb</x>"_ba << u"<x>Zo\u00eb</x>"_s;
}

// However the pieces are cut: each ends once at every byte.
void TestWorkbookXml::scans()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, expected);
    for (qsizetype size = 1; size <= xml.size(); ++size)
        QCOMPARE(scanned(xml, size), expected);
}

void TestWorkbookXml::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no XML") << "name,email"_ba;
    QTest::newRow("cut off") << "<x><y></y>"_ba;
    QTest::newRow("cut off in a tag") << "<x><y"_ba;
    QTest::newRow("cut off in a value") << "<x a=\"1"_ba;
    QTest::newRow("cut off in a comment") << "<x><!-- "_ba;
    QTest::newRow("cut off in character data") << "<x><![CDATA[a]]"_ba;
    QTest::newRow("cut off in a name of markup") << "<x><![CD"_ba;
    QTest::newRow("wrong end") << "<x><y></x></y>"_ba;
    QTest::newRow("end alone") << "</x>"_ba;
    QTest::newRow("two roots") << "<x/><y/>"_ba;
    QTest::newRow("text behind") << "<x/>text"_ba;
    QTest::newRow("entity nobody knows") << "<x>&nbsp;</x>"_ba;
    QTest::newRow("entity without end") << "<x>a & b</x>"_ba;
    QTest::newRow("value without quotes") << "<x a=1/>"_ba;
    QTest::newRow("attribute without value") << "<x a/>"_ba;
    QTest::newRow("tag in a tag") << "<x <y/>/>"_ba;
    QTest::newRow("no name") << "<x>< y/></x>"_ba;
    QTest::newRow("NUL") << QByteArray("<x>\0</x>", 8);
    QTest::newRow("not UTF-8") << "<x>Zo\xeb</x>"_ba;
    QTest::newRow("encoding nobody knows") << "<?xml version=\"1.0\" encoding=\"EBCDIC-MUSTER\"?><x/>"_ba;
    QTest::newRow("impossible character") << "<x>&#xd800;</x>"_ba;
    QTest::newRow("control character") << "<x>\x01</x>"_ba;
    QTest::newRow("attribute twice") << "<x a=\"1\" a=\"2\"/>"_ba;
    QTest::newRow("too deep") << "<x>"_ba.repeated(5000) + "</x>"_ba.repeated(5000);
    QTest::newRow("too deep at once") << "<x>"_ba.repeated(1000) + "<x/>" + "</x>"_ba.repeated(1000);
}

void TestWorkbookXml::refuses()
{
    QFETCH(QByteArray, xml);
    QVERIFY(scanned(xml).endsWith(u'!'));
    QVERIFY(scanned(xml, 1).endsWith(u'!'));
}

// As a document type declaration could make a few bytes expand to gigabytes.
void TestWorkbookXml::expandsNoEntityOfItsOwn()
{
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><x>&c;</x>"_ba;
    QCOMPARE(scanned(laughs), u"!"_s);
    QCOMPARE(scanned("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"_ba), u"!"_s);
    QCOMPARE(scanned("<x><!DOCTYPE x></x>"_ba), u"<x>!"_s);
}

// A text comes in several tokens, so it may be as long as it likes.
void TestWorkbookXml::boundsWhatATokenKeeps()
{
    const QByteArray filler(8 << 20, 'y');
    QCOMPARE(scanned("<x>" + filler + "</x>").size(), filler.size() + 7);
    QCOMPARE(scanned("<x a=\"" + filler + "\"/>"), u"!"_s);
    QCOMPARE(scanned("<x><!--" + filler + "--></x>"), u"<x>!"_s);
}

void TestWorkbookXml::knowsAttributesByName()
{
    XmlScanner scanner(inPieces("<c calcext:kind=\"2\" office:kind=\"1\" other-kind=\"3\" empty=\"\"/>"_ba, 100));
    QCOMPARE(scanner.next(), Token::Begin);
    QCOMPARE(textOf(scanner.attribute("kind")), u"1"_s);
    QCOMPARE(textOf(scanner.attribute("calcext:kind")), u"2"_s);
    QCOMPARE(textOf(scanner.attribute("other-kind")), u"3"_s);
    QVERIFY(scanner.attribute("empty").empty());
    QVERIFY(scanner.attribute("absent").empty());
}

void TestWorkbookXml::collectsAndSkips()
{
    XmlScanner scanner(inPieces("<x><skip><x>1</x></skip><take>a<not>b</not>c<!-- -->d</take><e/></x>"_ba, 7));
    QCOMPARE(scanner.next(), Token::Begin);
    QCOMPARE(scanner.next(), Token::Begin);
    QVERIFY(scanner.skipElement());
    QCOMPARE(scanner.depth(), size_t(1));
    QCOMPARE(scanner.next(), Token::Begin);
    std::string text = "<";
    QVERIFY(scanner.takeText(text));
    QCOMPARE(textOf(text), u"<acd"_s);
    QCOMPARE(scanner.next(), Token::Begin);
    QVERIFY(scanner.skipElement());
    QCOMPARE(scanner.next(), Token::End);
    QVERIFY(!scanner.skipElement());
}

void TestWorkbookXml::endsWithItsSource()
{
    int asked = 0;
    XmlScanner scanner([&asked]() -> std::optional<std::string_view> { return ++asked == 1 ? std::optional("<x><y/>") : std::nullopt; });
    QCOMPARE(scanner.next(), Token::Begin);
    QCOMPARE(scanner.next(), Token::Begin);
    QCOMPARE(scanner.next(), Token::End);
    QCOMPARE(scanner.next(), Token::Broken);
    QCOMPARE(scanner.next(), Token::Broken);
    QCOMPARE(asked, 2);
}

QTEST_APPLESS_MAIN(TestWorkbookXml)
#include "tst_workbookxml.moc"
