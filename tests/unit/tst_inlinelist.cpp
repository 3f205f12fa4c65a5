// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/inlinelist.h"

#include <QStringList>
#include <QTest>

using namespace Muster;

namespace {

/// "a|b/c": two rows.
RowStore rowsOf(const QString &text)
{
    RowStore rows;
    std::uint32_t number = 0;
    for (const QString &row : text.split(QLatin1Char('/'))) {
        for (const QString &cell : row.split(QLatin1Char('|')))
            rows.append(cell.toStdString());
        rows.endRow(++number);
    }
    return rows;
}

} // namespace

class TestInlineList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<bool>("isList");
        const auto list = [](const char *cells) { QTest::newRow(cells) << true; };
        const auto table = [](const char *cells) { QTest::newRow(cells) << false; };
        list("ann-lee|bob-ray");
        list("annlee|bobray|cypoe");
        list("ann@x.com|bob@x.com");
        list("Ann Lee <ann@x.com>|Bob Ray <bob@x.com>|");
        list("ann-lee|bob-ray|cy-poe/dan-fox|eve-kim");
        list("ann-lee|bob-ray|cy-poe|/dan-fox|eve-kim|flo-may");
        list("ann@x.com|bob@x.com|cy@x.com/dan@x.com");
        table("Doe|John");
        table("linkedin|ann-lee|bob-ray");
        table("ann@x.com|ann-lee");
        table("ann@x.com|ann-lee|bob@x.com|bob-ray");
        table("ann-lee|Ann Lee|Asked us to stop");
        table("ann-lee/bob-ray");
        table("ann-lee|opted-out/bob-ray|left-us");
        table("ann-lee|opted-out|de-de/bob-ray|opted-out|de-de");
        table("ann@x.com|ann@y.com/bob@x.com|bob@y.com");
        table("ann@x.com|bob@x.com|cy@x.com/dan@x.com|none");
        table("/");
    }
    void tells()
    {
        QFETCH(bool, isList);
        QCOMPARE(isInlineList(rowsOf(QString::fromUtf8(QTest::currentDataTag()))), isList);
    }

    // Slashes separate the rows above.
    void tellsAddresses()
    {
        RowStore rows;
        rows.append("https://linkedin.com/in/ann");
        rows.append("https://linkedin.com/in/bob");
        rows.endRow(1);
        QVERIFY(isInlineList(rows));
        rows.append("https://linkedin.com/in/cy");
        rows.append("https://linkedin.com/in/dan");
        rows.endRow(2);
        QVERIFY(isInlineList(rows));
        rows.append("https://linkedin.com/in/eve");
        rows.append("https://linkedin.com/company/acme");
        rows.endRow(3);
        QVERIFY(!isInlineList(rows));
    }

    void makesOneColumn()
    {
        const RowStore column = asOneColumn(rowsOf(QStringLiteral("a|b||/|c")));
        QCOMPARE(column.rowCount(), size_t(3));
        QCOMPARE(column.columnCount(), 1);
        QCOMPARE(column.cell(1, 0), std::string_view("b"));
        QCOMPARE(column.cell(2, 0), std::string_view("c"));
        QCOMPARE(column.rowNumber(2), 3U);
    }
};

QTEST_APPLESS_MAIN(TestInlineList)
#include "tst_inlinelist.moc"
