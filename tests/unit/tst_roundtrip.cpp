// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadsexport.h"
#include "export/resultfile.h"
#include "import/columnmap.h"
#include "import/tablereader.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

const QStringList identifiers{u"ann-lee"_s, u"o'brien"_s, u"😀"_s,    u"josé-garcía"_s, u"ACoAAB_x-9"_s, u"12345678901234567890"_s,
                              u"0012"_s,    u"1e5"_s,     u"true"_s, u"-dash"_s,       u"+plus"_s,      u"=cmd"_s,
                              u"@handle"_s, u"'=x"_s,     u"''"_s,   u"a,b;c|d"_s,     u"\"q\""_s,      u"null"_s,
                              u"reason"_s,  u"id"_s};

const QStringList pieces{u"Asked us to stop"_s,
                         u" "_s,
                         u"  "_s,
                         u"\n"_s,
                         u"\r\n"_s,
                         u"\""_s,
                         u"\"\""_s,
                         u"'"_s,
                         u","_s,
                         u";"_s,
                         u"\t"_s,
                         u"|"_s,
                         u"="_s,
                         u"+"_s,
                         u"-"_s,
                         u"@"_s,
                         u"\\"_s,
                         u"\\n"_s,
                         u"</a>"_s,
                         u"&amp;"_s,
                         u"😀"_s,
                         u"Kündigung"_s,
                         u"مرحبا"_s,
                         u"1.50"_s,
                         u"_x000D_"_s,
                         u"{}"_s,
                         u"null"_s,
                         u"2026-03-11"_s};

QString anyReason(QRandomGenerator &random)
{
    QString reason;
    for (int i = random.bounded(5); i > 0; --i)
        reason += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return reason;
}

QList<BlockedLead> anyLeads(QRandomGenerator &random)
{
    QList<BlockedLead> leads;
    const bool isCampaign = random.bounded(3) == 0;
    for (int i = random.bounded(1, 40); i > 0; --i) {
        BlockedLead lead;
        if (!isCampaign)
            lead.id = RecordId(QString::number(random.generate64(), 16));
        const QString suffix = random.bounded(2) == 0 ? QString() : u"-%1"_s.arg(i);
        lead.publicIdentifier = identifiers.at(random.bounded(static_cast<int>(identifiers.size()))) + suffix;
        lead.reason = anyReason(random);
        lead.createdAt = QDateTime(QDate(2026, 3, 11), QTime(10, 2, random.bounded(60), random.bounded(1000)), Qt::UTC);
        lead.workspaceId = isCampaign ? QString() : u"w1"_s;
        leads << lead;
    }
    return leads;
}

// In a spreadsheet nobody sees the blanks around a cell or of what kind its line ends are.
QList<BlockedLead> asShownInWorkbook(QList<BlockedLead> leads)
{
    for (BlockedLead &lead : leads)
        lead.reason = lead.reason.replace(u"\r\n"_s, u"\n"_s).trimmed();
    return leads;
}

QString textOf(const ImportTable &table, size_t row, int column)
{
    const std::string_view cell = column < 0 ? std::string_view() : table.rows.cell(row, column);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

QString columnText(const ImportTable &table, size_t row, const QString &header)
{
    return textOf(table, row, static_cast<int>(table.headers.indexOf(header)));
}

/// What differs, in words; empty where nothing does.
QString difference(const ImportTable &table, const QList<BlockedLead> &leads)
{
    const ColumnMap map = guessColumns(table, ImportTarget::Blocklist).map;
    if (table.rows.rowCount() != static_cast<size_t>(leads.size()))
        return u"%1 rows for %2"_s.arg(table.rows.rowCount()).arg(leads.size());
    for (qsizetype i = 0; i < leads.size(); ++i) {
        const auto row = static_cast<size_t>(i);
        const QList<std::pair<QString, QString>> pairs{
            {textOf(table, row, map.column(ImportField::Identifier)), leads.at(i).publicIdentifier},
            {textOf(table, row, map.column(ImportField::Reason)), leads.at(i).reason},
            {columnText(table, row, u"id"_s), leads.at(i).id.text()},
            {columnText(table, row, u"createdAt"_s), leads.at(i).createdAt.toString(Qt::ISODateWithMs)},
            {columnText(table, row, u"workspaceId"_s), leads.at(i).workspaceId},
        };
        for (const auto &[read, written] : pairs) {
            if (read != written)
                return u"row %1: “%2” for “%3”"_s.arg(i + 1).arg(QString::fromLatin1(read.toUtf8().toPercentEncoding(" ")),
                                                                 QString::fromLatin1(written.toUtf8().toPercentEncoding(" ")));
        }
    }
    return {};
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void blockedLeads_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<CsvStyle>("style");
        QTest::newRow("json") << ExportFormat::Json << CsvStyle();
        QTest::newRow("xlsx") << ExportFormat::Xlsx << CsvStyle();
        for (const char delimiter : {',', ';', '\t', '|'}) {
            for (const bool mark : {false, true}) {
                for (const bool safe : {false, true})
                    QTest::addRow("csv %d %d %d", delimiter, mark, safe) << ExportFormat::Csv << CsvStyle{delimiter, mark, safe};
            }
        }
    }
    void blockedLeads()
    {
        QFETCH(ExportFormat, format);
        QFETCH(CsvStyle, style);
        const QString path = m_folder.filePath(u"blocked"_s);
        for (quint32 seed = 0; seed < 25; ++seed) {
            QRandomGenerator random(seed);
            QList<BlockedLead> leads = anyLeads(random);
            QVERIFY(exportBlockedLeads(path, leads, format, style));
            if (format == ExportFormat::Xlsx)
                leads = asShownInWorkbook(leads);
            const auto table = readTableFile(path);
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            const QString found = difference(*table, leads);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(found)));
        }
    }

    void resultFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"result.csv"_s;
        QTest::newRow("xlsx") << u"result.xlsx"_s;
    }
    void resultFile()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        for (quint32 seed = 0; seed < 25; ++seed) {
            QRandomGenerator random(seed);
            QList<BlockedLead> leads = anyLeads(random);
            const QString source = m_folder.filePath(u"source"_s);
            QVERIFY(exportBlockedLeads(source, leads, random.bounded(2) == 0 ? ExportFormat::Csv : ExportFormat::Json, {}));
            const auto table = readTableFile(source);
            QVERIFY(table);
            QVERIFY(writeResultFile(path, *table, [&leads](qsizetype row) {
                return RowResult{row % 2 == 0 ? u"rejected"_s : u"sent"_s, leads.at(row).reason};
            }));
            const auto result = readTableFile(path);
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
            if (name.endsWith(u".xlsx"_s))
                leads = asShownInWorkbook(leads);
            const QString found = difference(*result, leads);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(found)));
            QVERIFY(result->notes.isResult);
            QCOMPARE(result->notes.failedRows, (leads.size() + 1) / 2);
            for (qsizetype i = 0; i < leads.size(); ++i)
                QCOMPARE(columnText(*result, static_cast<size_t>(i), u"muster_detail"_s), leads.at(i).reason);
        }
    }
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
