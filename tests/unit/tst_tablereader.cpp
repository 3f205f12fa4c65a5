// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

QString cellText(const ImportTable &table, size_t row, int column)
{
    const std::string_view cell = table.rows.cell(row, column);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

QStringList columnTexts(const ImportTable &table, int column)
{
    QStringList texts;
    for (size_t row = 0; row < table.rows.rowCount(); ++row)
        texts << cellText(table, row, column);
    return texts;
}

QList<quint32> rowNumbers(const ImportTable &table)
{
    QList<quint32> numbers;
    for (size_t row = 0; row < table.rows.rowCount(); ++row)
        numbers << table.rows.rowNumber(row);
    return numbers;
}

ImportTable read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto table = readTable(bytes, u"test"_s, options);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xff);
        const auto high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestTableReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpectrum_data();
    void readsSpectrum();
    void piecesDoNotMatter();
    void encodings_data();
    void encodings();
    void aBadByteDoesNotMakeAnotherEncoding();
    void replacesWhatIsNoText();
    void encodingCanBeChosen();
    void delimiters_data();
    void delimiters();
    void headers_data();
    void headers();
    void plainLines();
    void inlineLists_data();
    void inlineLists();
    void numbersRowsAsASpreadsheet();
    void notesRaggedRows();
};

void TestTableReader::readsSpectrum_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MUSTER_TEST_DATA "/csv"));
    const QStringList files = folder.entryList({u"*.csv"_s});
    QVERIFY(files.size() >= 20);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestTableReader::readsSpectrum()
{
    QFETCH(QString, path);
    QFile expectedFile(path.chopped(3) + u"json"_s);
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
    const auto table = readTableFile(path);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->name, QFileInfo(path).fileName());
    QCOMPARE(QJsonArray::fromStringList(table->headers), expected.value(u"headers").toArray());
    QJsonArray rows;
    for (size_t row = 0; row < table->rows.rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < table->rows.cellCount(row); ++column)
            cells.append(cellText(*table, row, column));
        rows.append(cells);
    }
    QCOMPARE(rows, expected.value(u"rows").toArray());
    QVERIFY(table->notes.hasHeader);
    QCOMPARE(table->notes.replacedBytes, 0);
}

// A megabyte arrives in several pieces, and something of every kind is cut by a border between two.
void TestTableReader::piecesDoNotMatter()
{
    for (int shift = 0; shift < 9; ++shift) {
        QByteArray bytes = "linkedin,note\r\n" + QByteArray(shift, 'x') + "first,1\r\n";
        QStringList notes{u"1"_s};
        while (bytes.size() < 1024 * 1024) {
            const QByteArray number = QByteArray::number(notes.size());
            bytes += "p-" + number + ",\"é\r\n\"\"" + number + "\"\" 株\"\r\n";
            notes << u"é\r\n\"%1\" 株"_s.arg(notes.size());
        }
        const ImportTable table = read(bytes);
        QCOMPARE(table.rows.rowCount(), size_t(notes.size()));
        QCOMPARE(columnTexts(table, 1), notes);
        QCOMPARE(table.rows.rowNumber(table.rows.rowCount() - 1), quint32(notes.size() + 1));
    }
}

void TestTableReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("cell"); // row 1, column 1
    const QString text = u"linkedin,name\nann-lee,Zoë Ładoś\n"_s;
    const QString name = u"Zoë Ładoś"_s;
    QTest::newRow("ASCII") << QByteArray("linkedin,name\nann-lee,Zoe\n") << u"UTF-8"_s << u"Zoe"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << name;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s << name;
    QTest::newRow("UTF-16LE with a mark") << "\xff\xfe" + utf16(text, false) << u"UTF-16LE"_s << name;
    QTest::newRow("UTF-16BE with a mark") << "\xfe\xff" + utf16(text, true) << u"UTF-16BE"_s << name;
    QTest::newRow("UTF-16LE") << utf16(text, false) << u"UTF-16LE"_s << name;
    QTest::newRow("UTF-16BE") << utf16(text, true) << u"UTF-16BE"_s << name;
    QTest::newRow("UTF-16LE beyond the base plane") << utf16(u"linkedin,name\nann-lee,Ann 🚀\n"_s, false) << u"UTF-16LE"_s << u"Ann 🚀"_s;
    QTest::newRow("Windows-1252, one word") << QByteArray("linkedin,city\nann-lee,M\xfcnchen\n") << u"Windows-1252"_s << u"München"_s;
    QTest::newRow("Windows-1252, French") << QByteArray("linkedin,nom\nann-lee,Am\xe9lie Lef\xe8vre\nbob,Fran\xe7ois No\xebl\n")
                                          << u"Windows-1252"_s << u"Amélie Lefèvre"_s;
    QTest::newRow("Windows-1252, Spanish") << QByteArray("linkedin,nombre\nann-lee,Bego\xf1"
                                                         "a Mu\xf1oz\n")
                                           << u"Windows-1252"_s << u"Begoña Muñoz"_s;
    QTest::newRow("Windows-1252, Danish") << QByteArray("linkedin,navn\nann-lee,S\xf8ren \xc5"
                                                        "berg\nbo,L\xe6rke \xd8st\n")
                                          << u"Windows-1252"_s << u"Søren Åberg"_s;
    QTest::newRow("Windows-1252, quotes and euro")
        << QByteArray("linkedin,reason\nann-lee,\x93opt-out\x94 \x96 \x80 5, Zo\xeb\n") << u"Windows-1252"_s << u"“opt-out” – € 5"_s;
    QTest::newRow("Windows-1250, Polish") << QByteArray("linkedin,name\nann-lee,\xa3ukasz Wi\x9cniewski\nbob,Ma\xb3gorzata Ko\xb3odziej\n"
                                                        "cy,Stanis\xb3"
                                                        "aw W\xf3jcik\ndi,Zbigniew D\xb9"
                                                        "browski\n")
                                          << u"WINDOWS-1250"_s << u"Łukasz Wiśniewski"_s;
    QTest::newRow("Windows-1251, Russian") << QByteArray(
                                                  "linkedin,\xc8\xec\xff,\xcf\xf0\xe8\xf7\xe8\xed\xe0\nann-lee,\xc8\xe2\xe0\xed "
                                                  "\xc8\xe2\xe0\xed\xee\xe2,\xca\xeb\xe8\xe5\xed\xf2\n"
                                                  "bob,\xce\xeb\xfc\xe3\xe0 \xcf\xe5\xf2\xf0\xee\xe2\xe0,\xcf\xe0\xf0\xf2\xed\xb8\xf0\n")
                                           << u"WINDOWS-1251"_s << u"Иван Иванов"_s;
    QTest::newRow("Shift JIS") << QByteArray("linkedin,\x96\xbc\x91\x4f\nann-lee,\x8e\x52\x93\x63\x91\xbe\x98\x59\nbob,"
                                             "\x97\xe9\x96\xd8\x88\xea\x98\x59\x82\xc6\x82\xa4\x82\xab\x82\xe5\x82\xa4\n")
                               << u"SHIFT_JIS"_s << u"山田太郎"_s;
}

void TestTableReader::encodings()
{
    QFETCH(QByteArray, bytes);
    const ImportTable table = read(bytes);
    QTEST(table.notes.encoding, "encoding");
    QCOMPARE(table.headers.value(0), u"linkedin"_s);
    QCOMPARE(cellText(table, 0, 0), u"ann-lee"_s);
    QTEST(cellText(table, 0, 1), "cell");
    QCOMPARE(table.notes.replacedBytes, 0);
}

void TestTableReader::aBadByteDoesNotMakeAnotherEncoding()
{
    const ImportTable table =
        read("name,linkedin url\nJos\xc3\xa9,https://www.linkedin.com/in/jos\xc3\xa9\nJ\xe9rome,linkedin.com/in/jj\n");
    QCOMPARE(table.notes.encoding, u"UTF-8"_s);
    QCOMPARE(cellText(table, 0, 1), u"https://www.linkedin.com/in/josé"_s);
    QCOMPARE(cellText(table, 1, 0), u"J\xfffdrome"_s);
    QCOMPARE(table.notes.replacedBytes, 1);
    // More of them do.
    QCOMPARE(read("name,city\nZo\xeb,M\xfcnchen\nJos\xc3\xa9,Ulm\n").notes.encoding, u"Windows-1252"_s);
}

void TestTableReader::replacesWhatIsNoText()
{
    QByteArray bytes = "linkedin,name\n";
    for (int i = 0; i < 9; ++i)
        bytes += "p-" + QByteArray::number(i) + ",Zoë\n";
    const ImportTable broken = read(bytes + "p-9,Zo\xeb Zo\xeb\n");
    QCOMPARE(broken.notes.encoding, u"UTF-8"_s);
    QCOMPARE(broken.notes.replacedBytes, 2);
    QCOMPARE(cellText(broken, 9, 1), u"Zo\ufffd Zo\ufffd"_s);
    QCOMPARE(cellText(broken, 0, 1), u"Zoë"_s);

    // One NUL in a short text is a stray one, too.
    for (const char *head : {"ann-lee,a", "ann-lee,ab"}) {
        const ImportTable brief = read(QByteArray(head) + QByteArray("\0b\n", 3), {{}, ',', false});
        QCOMPARE(brief.notes.encoding, u"UTF-8"_s);
        QCOMPARE(cellText(brief, 0, 0), u"ann-lee"_s);
    }
    // NULs in every second place, but no UTF-16: a lone surrogate.
    QCOMPARE(read(QByteArray("a\0b\0c\0d\0\x20\xd8"
                             "e\0f\0g\0\n\0",
                             18))
                     .notes.encoding != u"UTF-16LE"_s,
             true);

    const ImportTable nuls = read(bytes + QByteArray("p-9,a\0b\n", 8));
    QCOMPARE(nuls.notes.encoding, u"UTF-8"_s);
    QCOMPARE(nuls.notes.replacedBytes, 0);
    QCOMPARE(nuls.notes.nulBytes, 1);
    QCOMPARE(cellText(nuls, 9, 1), u"a b"_s);
}

void TestTableReader::encodingCanBeChosen()
{
    const QByteArray bytes("linkedin,name\nann-lee,\xc8\xe2\xe0\xed\n");
    QCOMPARE(cellText(read(bytes, {u"windows-1251"_s, {}, {}}), 0, 1), u"Иван"_s);
    QCOMPARE(read(bytes, {u"UTF-8"_s, {}, {}}).notes.replacedBytes, 4);
    const auto refused = readTable(bytes, u"leads.csv"_s, {u"no-such-encoding"_s, {}, {}});
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.contains(u"no-such-encoding"_s));
}

void TestTableReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a-b,1\nc-d,2\n") << ',' << 2;
    QTest::newRow("semicolon") << QByteArray("a-b;1\nc-d;2\n") << ';' << 2;
    QTest::newRow("tab") << QByteArray("a-b\t1\nc-d\t2\n") << '\t' << 2;
    QTest::newRow("bar") << QByteArray("a-b|1\nc-d|2\n") << '|' << 2;
    QTest::newRow("semicolons, decimal commas") << QByteArray("name;size\na;1,5\nb;2,5\n") << ';' << 2;
    QTest::newRow("commas within quotes only") << QByteArray("name;city\n\"Lee, Ann\";\"a,b\"\n\"Ray, Bob\";\"c,d\"\n") << ';' << 2;
    QTest::newRow("tabs, commas in the text") << QByteArray("linkedin\treason\na\tx, y, z\nb\tx, y, z\n") << '\t' << 2;
    QTest::newRow("one column") << QByteArray("ann-lee\nbob-ray\n") << '\0' << 1;
    QTest::newRow("URLs with signs") << QByteArray(
                                            "https://linkedin.com/in/a?x=1,2\nhttps://linkedin.com/in/b\nhttps://linkedin.com/in/c\n")
                                     << '\0' << 1;
    QTest::newRow("one quoted column with commas") << QByteArray("\"Lee, Ann\"\n\"Ray, Bob\"\n") << '\0' << 1;
    QTest::newRow("one quoted column with line ends") << QByteArray("\"Lee\nAnn\"\n\"Ray\nBob\"\n") << ',' << 1;
    QTest::newRow("now and then a comma") << QByteArray("ann-lee\nbob-ray\nLee, Ann\ncy-poe\n") << '\0' << 1;
    QTest::newRow("ragged") << QByteArray("a,b,c\n1,2,3\n1,2\n1,2,3\n") << ',' << 3;
    QTest::newRow("quoted sep line") << QByteArray("\"sep=;\"\na;b\n1;2\n") << ';' << 2;
    QTest::newRow("sep line in capitals") << QByteArray("SEP=|\na|b\n1|2\n") << '|' << 2;
}

void TestTableReader::delimiters()
{
    QFETCH(QByteArray, bytes);
    const ImportTable table = read(bytes);
    QTEST(table.notes.delimiter, "delimiter");
    QTEST(static_cast<int>(table.headers.size()), "columns");
}

void TestTableReader::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("known words") << QByteArray("Profil LinkedIn,Motif\nann,x\n") << true;
    QTest::newRow("one known word") << QByteArray("foo,reason\nann,x\n") << true;
    QTest::newRow("one column, known word") << QByteArray("LinkedIn URL\nann-lee\n") << true;
    QTest::newRow("unknown words above URLs") << QByteArray("Wer,Warum\nhttps://linkedin.com/in/a,x\nhttps://linkedin.com/in/b,y\n")
                                              << true;
    QTest::newRow("unknown words above addresses") << QByteArray("foo,bar\na@x.com,x\n") << true;
    QTest::newRow("unknown words above numbers") << QByteArray("foo,bar\nx,1\ny,2\n") << true;
    QTest::newRow("header without rows") << QByteArray("linkedin,reason\n") << true;
    QTest::newRow("two known words") << QByteArray("LinkedIn URL,Reason\njohn-doe,Client\njane-smith,Partner\n") << true;
    QTest::newRow("one known word, one column") << QByteArray("profile\njohn-doe\njane-smith\n") << true;
    QTest::newRow("German words") << QByteArray("Kontakt;Grund\njohndoe;Kunde\njanesmith;Partner\n") << true;
    QTest::newRow("unknown word like a slug above URLs")
        << QByteArray("call-status,LinkedIn URL\nno-answer,linkedin.com/in/a\nno-answer,linkedin.com/in/b\n") << true;
    QTest::newRow("a reason that mentions LinkedIn")
        << QByteArray("john-doe,Asked on LinkedIn to be removed\njane-smith,Existing client\nbob-jones,Partner\n") << false;
    QTest::newRow("a short reason that mentions LinkedIn") << QByteArray("johndoe,Asked on LinkedIn\njanesmith,Existing client\n") << false;
    QTest::newRow("header words as reasons") << QByteArray("john-doe,email\njane-smith,phone\n") << false;
    QTest::newRow("header words as reasons, people without a hyphen") << QByteArray("johndoe,email\njanesmith,phone\n") << false;
    QTest::newRow("one header word as a value") << QByteArray("anna-berg,Mobile\njane-smith,see her site\nbob-jones,\n") << false;
    QTest::newRow("a status again and again") << QByteArray("john-doe,Acme,Lead\njane-smith,Beta,Lead\n") << false;
    QTest::newRow("a status again and again, people without a hyphen") << QByteArray("johndoe,Acme,Lead\njanesmith,Beta,Lead\n") << false;
    QTest::newRow("a person without an address") << QByteArray("john-doe,unknown\njane-smith,j@x.com\nbob-jones,b@x.com\n") << false;
    QTest::newRow("URL in row 1") << QByteArray("https://linkedin.com/in/a,reason\nhttps://linkedin.com/in/b,y\n") << false;
    QTest::newRow("address in row 1") << QByteArray("ann,a@x.com\nbob,b@x.com\n") << false;
    QTest::newRow("people only") << QByteArray("cher\njohn-doe\njane-roe\n") << false;
    QTest::newRow("people and reasons") << QByteArray("john-doe,Client\njane-roe,Partner\n") << false;
    QTest::newRow("people, one without a number") << QByteArray("john-doe,none\njane-roe,5\n") << false;
    QTest::newRow("company page in row 1") << QByteArray("https://www.linkedin.com/company/acme\njohn-doe\n") << false;
    QTest::newRow("one person") << QByteArray("john-doe\n") << false;
    QTest::newRow("a lone word beside URLs") << QByteArray("janedoe\nBob,linkedin.com/in/bob\nAl,linkedin.com/in/al\n") << false;
    QTest::newRow("a lone word, filled up with delimiters")
        << QByteArray("janedoe,,\nBob,https://linkedin.com/in/bob,x\nAl,https://linkedin.com/in/al,x\n") << false;
    QTest::newRow("a lone word above URLs") << QByteArray("janedoe,\nhttps://linkedin.com/in/b,x\nhttps://linkedin.com/in/al,x\n") << false;
    QTest::newRow("a lone header word above URLs") << QByteArray("linkedin-url,\nhttps://linkedin.com/in/bob,x\nann,x\n") << true;
    for (const char *below : {"eve@bar.example", "bar.example", "https://linkedin.com/in/bob"})
        QTest::addRow("a domain above %s", below) << QByteArray("foo.example\n").append(below).append('\n') << false;
    QTest::newRow("a domain and why") << QByteArray("foo.example,Competitor\neve@bar.example,Asked\n") << false;
    QTest::newRow("a domain, header words as reasons") << QByteArray("foo.example,Partner\nbar.example,email\n") << false;
    QTest::newRow("a domain, filled up with delimiters") << QByteArray("foo.example,\neve@bar.example,Asked\nb@bar.example,No\n") << false;
    for (const char *domain : {"mail.com", "name.com", "contact.io", "company.de", "website.org", "reason.com", "https://foo.example/"})
        QTest::addRow("%s above addresses", domain) << QByteArray(domain).append("\neve@bar.example\nbob@bar.example\n") << false;
    QTest::newRow("a field's path above addresses") << QByteArray("contact.email\neve@bar.example\n") << true;
    QTest::newRow("a field's path above domains") << QByteArray("company.domain,contact.email\nbar.example,a@bar.example\n") << true;
}

void TestTableReader::headers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasHeader);
    const ImportTable table = read(bytes);
    QCOMPARE(table.notes.hasHeader, hasHeader);
    const auto lines = bytes.count('\n');
    QCOMPARE(qsizetype(table.rows.rowCount()), lines - (hasHeader ? 1 : 0));
    if (!hasHeader)
        QCOMPARE(table.headers.first(), u"Column 1"_s);
    // And what the user says counts more.
    const ImportTable opposite = read(bytes, {{}, {}, !hasHeader});
    QCOMPARE(opposite.notes.hasHeader, !hasHeader);
    QCOMPARE(qsizetype(opposite.rows.rowCount()), lines - (hasHeader ? 0 : 1));
}

void TestTableReader::plainLines()
{
    const ImportTable table = read("  ann-lee  \r\n\r\n\"Johnny\" Poe\n\"bob-ray\"\n\"a \"\"b\"\" c\"\rhttps://linkedin.com/in/x");
    QCOMPARE(table.notes.delimiter, '\0');
    QCOMPARE(columnTexts(table, 0),
             QStringList({u"ann-lee"_s, u"\"Johnny\" Poe"_s, u"bob-ray"_s, u"a \"b\" c"_s, u"https://linkedin.com/in/x"_s}));
    QCOMPARE(rowNumbers(table), QList<quint32>({1, 3, 4, 5, 6}));
    QCOMPARE(table.notes.blankRows, 1);
    // Chosen, a delimiter of none keeps commas.
    QCOMPARE(columnTexts(read("a,b\nc,d\n", {{}, '\0', false}), 0), QStringList({u"a,b"_s, u"c,d"_s}));
}

void TestTableReader::inlineLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("firstColumn");
    QTest::newRow("commas") << QByteArray("ann-lee, bob-ray, cher") << QStringList({u"ann-lee"_s, u"bob-ray"_s, u"cher"_s});
    QTest::newRow("semicolons") << QByteArray("ann-lee; bob-ray\n") << QStringList({u"ann-lee"_s, u"bob-ray"_s});
    QTest::newRow("URLs") << QByteArray("https://linkedin.com/in/a, https://linkedin.com/in/b,")
                          << QStringList({u"https://linkedin.com/in/a"_s, u"https://linkedin.com/in/b"_s});
    QTest::newRow("one that is no person") << QByteArray("ann-lee, bob-ray, Jane Doe")
                                           << QStringList({u"ann-lee"_s, u"bob-ray"_s, u"Jane Doe"_s});
    QTest::newRow("surname, first name") << QByteArray("Doe, John") << QStringList({u"Doe"_s});
    QTest::newRow("person, reason") << QByteArray("john-doe,Existing client") << QStringList({u"john-doe"_s});
    QTest::newRow("a header") << QByteArray("name,email,company") << QStringList();
    QTest::newRow("two lines") << QByteArray("ann-lee, bob-ray\ncy-poe, di-fox\n") << QStringList({u"ann-lee"_s, u"cy-poe"_s});
}

void TestTableReader::inlineLists()
{
    QFETCH(QByteArray, text);
    QTEST(columnTexts(read(text), 0), "firstColumn");
}

void TestTableReader::numbersRowsAsASpreadsheet()
{
    const ImportTable table = read("\n\nlinkedin,reason\r\n\r\nann,\"two\nlines\"\n,\n  \nbob,x\n\n");
    QCOMPARE(table.headers, QStringList({u"linkedin"_s, u"reason"_s}));
    QCOMPARE(rowNumbers(table), QList<quint32>({5, 8}));
    QCOMPARE(table.notes.blankRows, 6); // 1, 2, 4, 6, 7 and 9
    const ImportTable plain = read("sep=,\nlinkedin,reason\nann,x\n");
    QCOMPARE(rowNumbers(plain), QList<quint32>({2}));
}

void TestTableReader::notesRaggedRows()
{
    const ImportTable table = read("linkedin,reason,x\na,b,c\na,b\na,b,c,d\na,b,c\n");
    QCOMPARE(table.notes.raggedRows.first, QList<quint32>({3, 4}));
    QCOMPARE(table.notes.raggedRows.count, 2);
    QCOMPARE(table.headers, QStringList({u"linkedin"_s, u"reason"_s, u"x"_s, u"Column 4"_s}));
    QByteArray many = "linkedin,reason\n";
    for (int i = 0; i < 300; ++i)
        many += "a,b\nc,d,e\n";
    const ImportTable long_ = read(many);
    QCOMPARE(long_.notes.raggedRows.count, 300);
    QCOMPARE(long_.notes.raggedRows.first.size(), 100);
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
