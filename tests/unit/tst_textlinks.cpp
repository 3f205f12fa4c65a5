// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/profilelinks.h"
#include "import/runningtext.h"
#include "import/textlinks.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

/// The identifiers behind all links of a text, with blanks between them.
QString linksIn(const QString &text)
{
    QStringList identifiers;
    for (auto link = nextProfileLink(text, 0); link; link = nextProfileLink(text, link->end))
        identifiers << QString::fromStdString(link->person.identifier);
    return identifiers.join(u' ');
}

std::optional<ImportTable> find(const QByteArray &text)
{
    return findProfileLinks({text.constData(), static_cast<size_t>(text.size())}, u"Pasted text"_s);
}

} // namespace

class TestTextLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("identifiers");
        const auto row = [](const char *name, const char *text, const char *identifiers) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(identifiers);
        };
        row("none", "see linkedin.com for more, or https://www.linkedin.com/company/acme", "");
        row("plain", "see https://www.linkedin.com/in/john-doe-1a2b/ for more", "john-doe-1a2b");
        row("without scheme", "see linkedin.com/in/ann and de.linkedin.com/in/bob?trk=x", "ann bob");
        row("punctuation", "linkedin.com/in/ann. linkedin.com/in/bob, linkedin.com/in/cy; linkedin.com/in/dan! linkedin.com/in/eve?",
            "ann bob cy dan eve");
        row("colon and ellipsis", "linkedin.com/in/ann: linkedin.com/in/bob… linkedin.com/in/cy...", "ann bob cy");
        row("brackets", "<https://linkedin.com/in/ann> (linkedin.com/in/bob), [linkedin.com/in/cy] {linkedin.com/in/dan}",
            "ann bob cy dan");
        row("quotes", "\"linkedin.com/in/ann\" 'linkedin.com/in/bob' “linkedin.com/in/cy” «linkedin.com/in/dan»", "ann bob cy dan");
        row("Markdown", "[Ann](https://linkedin.com/in/ann) **linkedin.com/in/bob** `linkedin.com/in/cy`", "ann bob cy");
        row("HTML", "<a href=\"https://www.linkedin.com/in/ann?a=1&amp;b=2\">Ann</a><a href='//linkedin.com/in/bob'>", "ann bob");
        row("odd ones", "https://linkedin.com/in/o'brien, https://www.linkedin.com/in/%F0%9F%98%80 linkedin.com/in/jos%C3%A9-garcía",
            "o'brien 😀 josé-garcía");
        row("an emoji as it is", "https://www.linkedin.com/in/😀. Yes", "😀");
        row("no blank between", "https://linkedin.com/in/ann,https://linkedin.com/in/bob|linkedin.com/in/cy", "ann bob cy");
        row("Safe Links",
            "https://eur01.safelinks.protection.outlook.com/"
            "?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjohn-doe-1a2b%3Ftrk%3Dx&data=05%7C01%7Cbob%40acme.com&reserved=0",
            "john-doe-1a2b");
        row("Google", "https://www.google.com/url?q=https://www.linkedin.com/in/ann&sa=D&source=docs", "ann");
        row("encoded twice", "https://track.example.com/c?u=https%253a%252f%252fwww.linkedin.com%252fin%252fjos%25C3%25A9", "josé");
        row("LinkedIn's own redirect",
            "https://www.linkedin.com/authwall?trk=x&sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fann%2F", "ann");
        row("its mails", "https://www.linkedin.com/comm/in/ann?lipi=urn", "ann");
        row("one that names another", "https://www.linkedin.com/in/ann?from=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fbob x", "ann");
        row("other hosts", "https://notlinkedin.com/in/ann https://linkedin.com.example.com/in/bob https://linkedin.com@example.com/in/cy",
            "");
        row("other pages", "https://www.linkedin.com/sales/lead/ACwAAA,NAME https://www.linkedin.com/in/", "");
        row("case", "HTTPS://WWW.LINKEDIN.COM/in/Ann-Lee", "Ann-Lee");
        row("cut short", "%linkedin.com/in/ann %2Flinkedin.com/in/bob %25 %2linkedin.com/in/cy", "ann bob");
        row("no-break space", "linkedin.com/in/ann\u00a0and", "ann");
    }
    void findsLinks()
    {
        QFETCH(QString, text);
        QTEST(linksIn(text), "identifiers");
    }

    void tellsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextForm>("form");
        const auto row = [](const char *name, const char *words, TextForm form) {
            QTest::newRow(name) << QString::fromUtf8(words) << form;
        };
        const auto text = [row](const char *name, const char *words) { row(name, words, TextForm::Running); };
        const auto loose = [row](const char *name, const char *words) { row(name, words, TextForm::LooseList); };
        const auto list = [row](const char *name, const char *words) { row(name, words, TextForm::Table); };
        text("mail",
             "Hi team,\n\nplease block https://www.linkedin.com/in/john-doe-1a2b and also\nJane: https://linkedin.com/in/jane (she asked "
             "twice).\n\nThanks,\nBob\n--\nBob Ray\nbob@acme.com\nwww.acme.com\n");
        text("mail with links on their own lines",
             "Hi team,\r\nplease block these:\r\nhttps://linkedin.com/in/a\r\nhttps://linkedin.com/in/b\r\nhttps://linkedin.com/in/c\r\n"
             "https://linkedin.com/in/d\r\nhttps://linkedin.com/in/e\r\nBob\r\n");
        text("short mail", "Hello\nplease block https://linkedin.com/in/ann\nThanks\nBob");
        text("one sentence", "please block https://linkedin.com/in/ann, thanks");
        text("sentence before a link", "Here she is: https://linkedin.com/in/ann");
        text("name and link a line", "Ann Lee <https://linkedin.com/in/ann>\nBob Ray <https://linkedin.com/in/bob>");
        text("Markdown list", "# People to block\n- [Ann Lee](https://linkedin.com/in/ann)\n- [Bob Ray](https://linkedin.com/in/bob)");
        text("name before link", "1. Ann Lee, linkedin.com/in/ann is one.\n2. Bob, and linkedin.com/in/bob too.\nSo long!");

        list("links", "https://linkedin.com/in/a\nhttps://linkedin.com/in/b\n");
        list("one link", "https://linkedin.com/in/a");
        list("links on one line", "linkedin.com/in/a, linkedin.com/in/b, linkedin.com/in/c");
        list("links in brackets", "<https://linkedin.com/in/a>\n<https://linkedin.com/in/b>\n");
        loose("bullets", "- linkedin.com/in/a\n- linkedin.com/in/b\n• linkedin.com/in/c");
        text("identifiers too", "please block:\nlinkedin.com/in/a\nann-lee\n");
        text("bare words", "Block these two people:\nannlee\nbobray\nlinkedin.com/in/cy");
        text("capitals", "Ask Bob first:\nAnnLee\nBobRay\nhttps://linkedin.com/in/cy");
        text("addresses", "all of them:\na@x.com\nb@x.com\nlinkedin.com/in/cy");
        list("a link that is none", "https://linkedin.com/in/a\nhttps://linkedn.com/in/b");
        list("names without a link", "linkedin.com/in/a\nlinkedin.com/in/b\nJohn Smith");
        list("header", "LinkedIn URL\nhttps://linkedin.com/in/a\nJohn Smith is missing.\n");
        list("table", "name,url,reason\nAnn Lee,https://linkedin.com/in/a,\"Asked us, politely, to stop.\"\nBob Ray,,no link known.\n");
        list("table with few links", "Name;Link\nAnn Lee;\nBob Ray;\nCy Poe;https://linkedin.com/in/cy\nDan Fox;\n");
        list("names with few links", "Ann Lee,\nBob Ray,\nCy Poe,https://linkedin.com/in/cy\nDan Fox,\n");
        list("table with links in notes", "name,notes\nAnn,see https://linkedin.com/in/ann for more.\nBob,none to be found.");
        list("cells", "Ann Lee\thttps://linkedin.com/in/ann\tAsked us to stop.\nBob Ray\t\tWill not be asked again.");
        list("one row", "Ann Lee, https://linkedin.com/in/ann, asked to stop");
        list("rows with blanks",
             "Ann Lee, https://linkedin.com/in/ann, asked.\nBob Ray, https://linkedin.com/in/bob, left.\nCy Poe, none, left.");
        list("quoted", "\"Ann Lee\",\"see https://linkedin.com/in/ann now.\"\n\"Bob\",\"a, b, c.\"\n\"Cy Poe\",\"x\"");
        list("spreadsheet's", "sep=|\nAnn Lee|https://linkedin.com/in/ann\n");
        list("bare CR", "Name,Profile\r\"Bob, Jr\",https://linkedin.com/in/bob\rAl,https://linkedin.com/in/al\r");
        list("bare CR, no header", "\"Bob, Jr\",https://linkedin.com/in/bob\rAl,https://linkedin.com/in/al\r");
        list("header below a title",
             "Those who asked us to stop.\nName,Profile\nAnn Lee,see linkedin.com/in/ann\n\"Bob, Jr, MD\",see linkedin.com/in/bob\n");
        list("names without a link of many", "linkedin.com/in/a\nJohn Smith\nAnn Lee\nBob Ray");
        loose("numbers", "1. https://linkedin.com/in/a\n2. joe-doe\n3. maxmoe");
        loose("dashes", "Ann Lee - https://linkedin.com/in/ann\nBob Ray - https://linkedin.com/in/bob\nMax Moe - maxmoe");
        loose("identifiers below names",
              "Ann Lee linkedin.com/in/a\nBob Ray linkedin.com/in/b\nCy Poe linkedin.com/in/c\nDan Fox linkedin.com/in/d\njdoe\n");
        loose("address below names", "Ann Lee linkedin.com/in/a ann@x.com\nBob Ray linkedin.com/in/b bob@x.com\nq@x.com");
        list("nothing", "\n \n");
    }
    void tellsTexts()
    {
        QFETCH(QString, text);
        QTEST(formOfText(text), "form");
    }

    void makesRows()
    {
        const auto table = find("Hi,\nblock https://linkedin.com/in/Ann-Lee and linkedin.com/in/bob.\nOnce more: "
                                "www.linkedin.com/in/ann-lee, and linkedin.com/in/o'brien too.\n");
        QVERIFY(table);
        QCOMPARE(table->headers, QStringList(u"LinkedIn profile"_s));
        QCOMPARE(table->rows.rowCount(), size_t(3));
        QCOMPARE(table->rows.cell(0, 0), std::string_view("https://www.linkedin.com/in/Ann-Lee"));
        QCOMPARE(table->rows.cell(1, 0), std::string_view("https://www.linkedin.com/in/bob"));
        QCOMPARE(QString::fromStdString(readPersonIdentity(table->rows.cell(2, 0)).identifier), u"o'brien"_s);
        QCOMPARE(table->rows.rowNumber(2), 3U);
        QCOMPARE(table->notes.foundLinks, 3);
        QCOMPARE(table->notes.delimiter, '\0');
        QVERIFY(!table->notes.hasHeader);
        QCOMPARE(table->name, u"Pasted text"_s);
    }

    void losesNobody_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows"); // without what all profile URLs begin with
        QTest::addColumn<QString>("leftOut");
        const auto row = [](const char *name, const char *text, const char *rows, const char *leftOut) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(rows) << QString::fromUtf8(leftOut);
        };
        row("numbers", "1. https://linkedin.com/in/jane\n2. joe-doe\n3) maxmoe\n4. Alcapone\n", "jane / joe-doe / maxmoe / Alcapone", "");
        row("dashes", "Jane Doe - https://linkedin.com/in/jane\nMax Moe - maxmoe\n", "jane / Max Moe - maxmoe", "");
        row("words of a list", "Ann Lee linkedin.com/in/ann\njdoe\nBob Ray\nEve\n", "ann / jdoe / Bob Ray / Eve", "");
        row("mail",
            "Hi Tom,\n\nplease block these people:\n * https://linkedin.com/in/jane-doe/\n * Bob Miller "
            "(https://uk.linkedin.com/in/bob?t=x)."
            "\n * alcapone\n * linkedin.com/in/max\njdoe\nMax Moe - maxmoe\n\nThanks,\nEve Smith\n--\nEve\n",
            "jane-doe / bob / alcapone / max / jdoe / Max Moe - maxmoe", "1 3 11 12 14");
        row("line ends", "Hi Tom,\r\rblock linkedin.com/in/ann.\rThanks,\r", "ann", "1 4");
        row("Windows line ends", "Hi Tom,\r\n\r\nblock linkedin.com/in/ann.\r\nThanks,\r\n", "ann", "1 4");
        row("between commas", "Block linkedin.com/in/ann and these:\njdoe, msmith, plee\n> https://linkedin.com/in/bob, cy\n",
            "ann / jdoe / msmith / plee / bob / cy", "");
        row("other pages", "Block these:\nhttps://www.linkedin.com/sales/lead/ACw,NAME\nhttps://linkedin.com/in/ann\n2026\n",
            "https://www.linkedin.com/sales/lead/ACw / NAME / ann", "1 4");
        row("once", "Block linkedin.com/in/ann.\nOnce more:\nlinkedin.com/in/Ann\n", "ann", "2");
        row("addresses", "Person 1 linkedin.com/in/a p1@x.com\nPerson 2 <linkedin.com/in/b> <mailto:P2@x.com>\nq@x.com\n",
            "a+p1@x.com / b+P2@x.com / +q@x.com", "");
        row("addresses in words", "Block linkedin.com/in/a, linkedin.com/in/b (a@x.com).\nAnd c@x.com, once more A@x.com.\nBye now.\n",
            "a+ / b+ / +a@x.com / +c@x.com", "3");
    }
    void losesNobody()
    {
        QFETCH(QByteArray, text);
        const auto table = find(text);
        QVERIFY(table);
        QStringList rows;
        for (size_t row = 0; row < table->rows.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->headers.size(); ++column) {
                const std::string_view cell = table->rows.cell(row, column);
                cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).remove(u"https://www.linkedin.com/in/"_s);
            }
            rows << cells.join(u'+');
        }
        QTEST(rows.join(u" / "_s), "rows");
        QStringList leftOut;
        for (const quint32 line : table->notes.leftOutLines.first)
            leftOut << QString::number(line);
        QTEST(leftOut.join(u' '), "leftOut");
        QCOMPARE(table->notes.leftOutLines.count, leftOut.size());
    }

    void leavesTheRest()
    {
        QVERIFY(!find("Hi Bob, nobody is in here. See https://www.linkedin.com/company/acme."));
        QVERIFY(!find("linkedin.com/in/ann\nlinkedin.com/in/bob"));
        const QByteArray text = "Please block linkedin.com/in/ann now.\n";
        QVERIFY(find(text.repeated(100)));
        QVERIFY(!find(text.repeated(static_cast<qsizetype>(longestRunningText) / text.size() + 1)));
    }
};

QTEST_APPLESS_MAIN(TestTextLinks)
#include "tst_textlinks.moc"
