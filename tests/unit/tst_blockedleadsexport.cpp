// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadsexport.h"
#include "import/tablereader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

QList<BlockedLead> someLeads()
{
    return {
        {RecordId(u"r1"_s), u"ann-lee"_s, u"Client, \"old\"\nline"_s, QDateTime(QDate(2026, 3, 11), QTime(10, 2, 3, 45), Qt::UTC), u"w1"_s},
        {RecordId(u"r2"_s), u"josé"_s, {}, {}, u"w1"_s},
        {RecordId(u"r3"_s), u"cy-poe"_s, u"=cmd|x\t\x01"_s, QDateTime(QDate(2025, 1, 2), QTime(0, 0), Qt::UTC), u"w1"_s},
    };
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBlockedLeadsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatWords();
    void csv();
    void csvLeavesOutWhatNobodyHas();
    void csvReadsBack();
    void json();
    void jsonOfNothing();
    void addressesAndDomainsGoBySendKitsNames();
    void xlsx();
    void failureLeavesTheFileAsItWas_data();
    void failureLeavesTheFileAsItWas();
    void reportsProgress();
};

void TestBlockedLeadsExport::formatWords()
{
    QCOMPARE(exportFormatFromWord(u"CSV"_s), ExportFormat::Csv);
    QCOMPARE(exportFormatFromWord(u"json"_s), ExportFormat::Json);
    QCOMPARE(exportFormatFromWord(u"Xlsx"_s), ExportFormat::Xlsx);
    QVERIFY(!exportFormatFromWord(u"pdf"_s));
    QVERIFY(!exportFormatFromWord(QString()));
}

void TestBlockedLeadsExport::csv()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blocked.csv"_s);
    QVERIFY(exportBlockedLeads(path, someLeads().mid(0, 2), ExportFormat::Csv, {}));
    QCOMPARE(contentsOf(path), QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\r\n"
                                          "r1,ann-lee,\"Client, \"\"old\"\"\nline\",2026-03-11T10:02:03.045Z,w1\r\n"
                                          "r2,josé,,,w1\r\n"));
}

void TestBlockedLeadsExport::csvLeavesOutWhatNobodyHas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blocked.csv"_s);
    QVERIFY(exportBlockedLeads(path, {{{}, u"ann-lee"_s, {}, QDateTime(QDate(2026, 3, 11), QTime(1, 0), Qt::UTC), {}}}, ExportFormat::Csv,
                               {';', true, true}));
    QCOMPARE(contentsOf(path), QByteArray("\xef\xbb\xbfpublicIdentifier;reason;createdAt\r\nann-lee;;2026-03-11T01:00:00.000Z\r\n"));
    QVERIFY(exportBlockedLeads(path, {}, ExportFormat::Csv, {}));
    QCOMPARE(contentsOf(path), QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\r\n"));
}

void TestBlockedLeadsExport::csvReadsBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blocked.csv"_s);
    const QList<BlockedLead> leads = someLeads();
    QVERIFY(exportBlockedLeads(path, leads, ExportFormat::Csv, {}));
    const auto table = readTableFile(path);
    QVERIFY(table);
    QCOMPARE(table->rows.rowCount(), size_t(leads.size()));
    for (size_t row = 0; row < table->rows.rowCount(); ++row) {
        const BlockedLead &lead = leads.at(qsizetype(row));
        QCOMPARE(std::string(table->rows.cell(row, 1)), lead.publicIdentifier.toStdString());
        QCOMPARE(std::string(table->rows.cell(row, 2)), lead.reason.toStdString());
    }
}

void TestBlockedLeadsExport::json()
{
    QByteArray bytes;
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(writeBlockedLeadsJson(device, someLeads()));
    QVERIFY(bytes.startsWith("[\n  {\n    \"id\": \"r1\",\n    \"publicIdentifier\": \"ann-lee\",\n    \"reason\": "));
    QVERIFY(bytes.endsWith("  }\n]\n"));
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(bytes, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toObject().value(u"reason"), QJsonValue(u"Client, \"old\"\nline"_s));
    QCOMPARE(rows.at(0).toObject().value(u"createdAt"), QJsonValue(u"2026-03-11T10:02:03.045Z"_s));
    QCOMPARE(rows.at(1).toObject().value(u"publicIdentifier"), QJsonValue(u"josé"_s));
    QVERIFY(rows.at(1).toObject().value(u"reason").isNull());
    QVERIFY(rows.at(1).toObject().value(u"createdAt").isNull());
    QCOMPARE(rows.at(2).toObject().value(u"reason"), QJsonValue(u"=cmd|x\t\x01"_s));
}

void TestBlockedLeadsExport::addressesAndDomainsGoBySendKitsNames()
{
    const QDateTime day(QDate(2026, 3, 11), QTime(10, 0), Qt::UTC);
    const QList<BlockedLead> entries{{RecordId(u"e1"_s), u"a@x.com"_s, u"bounce"_s, day, u"w1"_s, BlockedKind::Email},
                                     {RecordId(u"e2"_s), u"x.com"_s, {}, day, u"w1"_s, BlockedKind::Domain}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blocked"_s);
    QVERIFY(exportBlockedLeads(path, entries, ExportFormat::Csv, {}));
    QCOMPARE(contentsOf(path), QByteArray("id,email,entryType,reason,createdAt,workspaceId\r\n"
                                          "e1,a@x.com,email,bounce,2026-03-11T10:00:00.000Z,w1\r\n"
                                          "e2,x.com,domain,,2026-03-11T10:00:00.000Z,w1\r\n"));
    QVERIFY(exportBlockedLeads(path, entries, ExportFormat::Json, {}));
    QVERIFY(contentsOf(path).contains("\"email\": \"x.com\",\n    \"entryType\": \"domain\",\n    \"reason\": null"));
}

void TestBlockedLeadsExport::jsonOfNothing()
{
    QByteArray bytes;
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(writeBlockedLeadsJson(device, {}));
    QCOMPARE(bytes, QByteArray("[]\n"));
}

void TestBlockedLeadsExport::xlsx()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blocked.xlsx"_s);
    QVERIFY(exportBlockedLeads(path, someLeads(), ExportFormat::Xlsx, {}));
    QVERIFY(contentsOf(path).startsWith("PK\x03\x04"));
    // Nothing of the way there is left lying about.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"blocked.xlsx"_s});
    // And it is what it says it is.
    const auto table = readTableFile(path);
    QVERIFY(table && table->notes.kind == SourceKind::Workbook);
    QCOMPARE(table->rows.rowCount(), size_t(someLeads().size()));
}

void TestBlockedLeadsExport::failureLeavesTheFileAsItWas_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << int(ExportFormat::Csv);
    QTest::newRow("JSON") << int(ExportFormat::Json);
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx);
}

void TestBlockedLeadsExport::failureLeavesTheFileAsItWas()
{
    QFETCH(int, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blocked"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();

    const std::atomic<bool> stop = true;
    const auto stopped = exportBlockedLeads(path, someLeads(), ExportFormat(format), {}, &stop);
    QVERIFY(!stopped && stopped.error().isEmpty());
    QCOMPARE(contentsOf(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"blocked"_s});

    const auto nowhere = exportBlockedLeads(folder.filePath(u"no/such/folder/x"_s), someLeads(), ExportFormat(format), {});
    QVERIFY(!nowhere && nowhere.error().contains(u"could not be written"_s));
}

void TestBlockedLeadsExport::reportsProgress()
{
    QList<BlockedLead> leads;
    for (int i = 0; i < 20000; ++i)
        leads.append({{}, u"person-%1"_s.arg(i), {}, {}, {}});
    const QTemporaryDir folder;
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
        QList<qint64> steps;
        QVERIFY(exportBlockedLeads(folder.filePath(u"x"_s), leads, format, {}, nullptr, [&steps](qint64 done, qint64 total) {
            QCOMPARE(total, 20000);
            steps << done;
        }));
        QCOMPARE(steps.last(), 20000);
        QVERIFY(steps.size() >= 3);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    }
}

QTEST_GUILESS_MAIN(TestBlockedLeadsExport)
#include "tst_blockedleadsexport.moc"
