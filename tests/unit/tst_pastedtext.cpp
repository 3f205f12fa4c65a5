// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

/// Each row's cells with "|" between them.
QStringList rowTexts(const ImportTable &table)
{
    QStringList rows;
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.headers.size(); ++column) {
            const std::string_view cell = table.rows.cell(row, column);
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        rows << cells.join(u'|');
    }
    return rows;
}

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<qint64>("foundLinks");
        const auto row = [](const char *name, const char *text, const QStringList &rows, qint64 links = 0) {
            QTest::newRow(name) << QString::fromUtf8(text) << rows << links;
        };
        row("cells of a spreadsheet", "Ann\tann-lee\t\"two\nlines, \"\"quoted\"\"\"\r\nBob\tbob-ray\t\r\n",
            {u"Ann|ann-lee|two\nlines, \"quoted\""_s, u"Bob|bob-ray|"_s});
        row("one column of cells", "ann-lee\r\nbob-ray\r\n", {u"ann-lee"_s, u"bob-ray"_s});
        row("addresses a line", "https://linkedin.com/in/ann\nhttps://linkedin.com/in/bob",
            {u"https://linkedin.com/in/ann"_s, u"https://linkedin.com/in/bob"_s});
        row("identifiers between commas", "ann-lee, bob-ray, cy-poe", {u"ann-lee"_s, u"bob-ray"_s, u"cy-poe"_s});
        row("over several lines", "ann-lee, bob-ray, cy-poe,\ndan-fox, eve-kim\n",
            {u"ann-lee"_s, u"bob-ray"_s, u"cy-poe"_s, u"dan-fox"_s, u"eve-kim"_s});
        row("links between semicolons", "linkedin.com/in/ann; linkedin.com/in/bob;\nlinkedin.com/in/cy; linkedin.com/in/dan;",
            {u"linkedin.com/in/ann"_s, u"linkedin.com/in/bob"_s, u"linkedin.com/in/cy"_s, u"linkedin.com/in/dan"_s});
        row("a mail's recipients", "Ann Lee <ann@x.com>; Bob Ray <bob@x.com>; Cy Poe <cy@x.com>",
            {u"Ann Lee <ann@x.com>"_s, u"Bob Ray <bob@x.com>"_s, u"Cy Poe <cy@x.com>"_s});
        row("a mail",
            "Hi Bob,\r\n\r\nplease block https://www.linkedin.com/in/ann, "
            "and\r\n<https://www.linkedin.com/in/cy>.\r\n\r\nThanks\r\nDan\r\n",
            {u"https://www.linkedin.com/in/ann"_s, u"https://www.linkedin.com/in/cy"_s}, 2);
        row("JSON", " [{\"a\": 1, \"b\": \"x\"},\n {\"b\": null}]", {u"1|x"_s});
        row("JSON Lines", "{\"a\": 1}\n{\"a\": 2}\n", {u"1"_s, u"2"_s});
        row("a table", "name,linkedin\nAnn Lee,https://linkedin.com/in/ann\nBob Ray,\n",
            {u"Ann Lee|https://linkedin.com/in/ann"_s, u"Bob Ray|"_s});
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto table = readTable(text.toUtf8(), u"Pasted text"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QTEST(rowTexts(*table), "rows");
        QTEST(table->notes.foundLinks, "foundLinks");
        QCOMPARE(table->notes.raggedRows.count, 0);
        QCOMPARE(table->name, u"Pasted text"_s);
        QCOMPARE(table->notes.encoding, u"UTF-8"_s);
    }

    // A mail is taken for a list where the user says so.
    void choiceWins()
    {
        ReadOptions options;
        options.hasHeader = false;
        const auto table = readTable("Please block these:\nhttps://linkedin.com/in/ann\n", u"Pasted text"_s, options);
        QVERIFY(table);
        QCOMPARE(table->rows.rowCount(), size_t(2));
        QCOMPARE(table->notes.foundLinks, 0);
    }
};

QTEST_APPLESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
