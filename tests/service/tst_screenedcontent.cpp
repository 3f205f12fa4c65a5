// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"
#include "services/screenedcontent.h"

#include <QTest>

using namespace Muster;

namespace {

std::shared_ptr<Screening> screeningOf(const QByteArray &csv, int identifier, int reason = -1)
{
    auto table = readTable(csv, QStringLiteral("leads.csv"));
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return std::make_shared<Screening>(std::make_shared<const ImportTable>(std::move(*table)), ColumnMap(identifier, reason));
}

QStringList rowsOf(const JobContent &content)
{
    QStringList rows;
    content.visitRows([&rows](const JobRow &row) {
        rows << QStringLiteral("%1 %2 %3 %4").arg(row.position).arg(row.sourceRow).arg(row.identity, QString::fromUtf8(row.payload));
        return true;
    });
    return rows;
}

QStringList sourceOf(const JobContent &content)
{
    QStringList rows;
    content.visitSource([&rows](const SourceRow &row) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        rows << QStringLiteral("%1: %2 -> %3 (%4)").arg(row.number).arg(cells.join(QLatin1Char('|')), row.verdict, row.detail);
    });
    return rows;
}

} // namespace

class TestScreenedContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadyRowsAndTheWholeSource()
    {
        const auto screening = screeningOf("Name,Profile,Why\n"
                                           "Jane,https://www.linkedin.com/in/jane-doe/,Client\n"
                                           "Acme,https://www.linkedin.com/company/acme,\n"
                                           "Jane,jane-doe\n"
                                           "Joe,joe-b,\n",
                                           1, 2);
        screening->setDefaultReason(QStringLiteral("Opt-out"));
        const ScreenedContent content(screening);
        QCOMPARE(rowsOf(content), (QStringList{QStringLiteral("0 0 jane-doe Client"), QStringLiteral("1 3 joe-b Opt-out")}));
        QCOMPARE(content.sourceShape().headers, (QStringList{QStringLiteral("Name"), QStringLiteral("Profile"), QStringLiteral("Why")}));
        QCOMPARE(content.sourceShape().delimiter, ',');
        QVERIFY(content.sourceShape().hasHeader);
        QCOMPARE(sourceOf(content),
                 (QStringList{QStringLiteral("2: Jane|https://www.linkedin.com/in/jane-doe/|Client ->  ()"),
                              QStringLiteral("3: Acme|https://www.linkedin.com/company/acme| -> invalid (a company page, not a person)"),
                              QStringLiteral("4: Jane|jane-doe -> duplicate_in_file (same person as row 2)"),
                              QStringLiteral("5: Joe|joe-b| ->  ()")}));
    }

    void cellsAsEditedAndRowsTakenOut()
    {
        const auto screening = screeningOf("id;note\nbad one;x\njane\njoe;y\n", 0);
        screening->edit(0, 0, QStringLiteral("good-one"));
        screening->edit(1, 1, QStringLiteral("gr\u00fc\u00dfe"));
        screening->takeOut(2);
        const ScreenedContent content(screening, {2});
        QCOMPARE(content.sourceShape().delimiter, ';');
        QCOMPARE(rowsOf(content), (QStringList{QStringLiteral("0 0 good-one "), QStringLiteral("1 1 jane ")}));
        QCOMPARE(sourceOf(content), (QStringList{QStringLiteral("2: good-one|x ->  ()"), QStringLiteral("3: jane|gr\u00fc\u00dfe ->  ()"),
                                                 QStringLiteral("4: joe|y -> discarded (discarded by hand)")}));
    }

    void aReasonThatWasTypedIsAColumn()
    {
        const auto screening = screeningOf("id\njane\njoe\n", 0, 1);
        QCOMPARE(ScreenedContent(screening).sourceShape().headers, QStringList{QStringLiteral("id")});
        screening->edit(1, 1, QStringLiteral("Partner"));
        const ScreenedContent content(screening);
        QCOMPARE(content.sourceShape().headers, (QStringList{QStringLiteral("id"), QStringLiteral("reason")}));
        QCOMPARE(rowsOf(content), (QStringList{QStringLiteral("0 0 jane "), QStringLiteral("1 1 joe Partner")}));
        QCOMPARE(sourceOf(content), (QStringList{QStringLiteral("2: jane ->  ()"), QStringLiteral("3: joe|Partner ->  ()")}));
    }

    void aListOfPeopleHasNoSource()
    {
        JobRow row;
        row.identity = QStringLiteral("jane");
        row.position = 7;
        row.sourceRow = 7;
        const ListedContent content({row, row});
        QCOMPARE(rowsOf(content), (QStringList{QStringLiteral("0 -1 jane "), QStringLiteral("1 -1 jane ")}));
        QVERIFY(content.sourceShape().headers.isEmpty());
        QVERIFY(sourceOf(content).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScreenedContent)
#include "tst_screenedcontent.moc"
