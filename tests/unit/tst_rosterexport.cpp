// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/rosterexport.h"

#include "import/screening.h"
#include "import/tablereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

Lead jane()
{
    Lead lead;
    lead.id = LeadId(u"l-1"_s);
    lead.email = u"jane@acme.com"_s;
    lead.linkedinUrl = u"https://www.linkedin.com/in/jane-doe"_s;
    lead.firstName = u"Jane"_s;
    lead.lastName = u"Doe"_s;
    lead.name = u"Jane Doe"_s;
    lead.company = u"=Acme, \"Inc\""_s;
    lead.position = u"CTO"_s;
    lead.headline = u"I build\nthings"_s;
    lead.status = LeadStatus::Replied;
    lead.statusWord = u"replied"_s;
    lead.customFields = {{u"industry"_s, u"SaaS"_s}, {u"email"_s, u"jane@home.net"_s}, {u"status"_s, u"warm"_s}};
    lead.addedAt = QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    lead.source = u"api"_s;
    return lead;
}

Lead bob()
{
    Lead lead;
    lead.id = LeadId(u"l-2"_s);
    lead.email = u"bob@beta.org"_s;
    lead.linkedinUrl = u"https://www.linkedin.com/in/bob-ray"_s;
    lead.statusWord = u"pending"_s;
    lead.customFields = {{u"industry"_s, u"-5"_s}, {u"linkedin_url"_s, u"x"_s}};
    lead.step = 2;
    lead.mails = {{0, {}, true, true, false}, {1, {}, true, false, true}};
    lead.replied = true;
    lead.tags = {u"a"_s, u"b"_s};
    lead.aiTag = u"keen"_s;
    return lead;
}

QStringList headersOf(const std::vector<ExportColumn> &columns)
{
    QStringList headers;
    for (const ExportColumn &column : columns)
        headers << column.header;
    return headers;
}

QString profileOf(const Lead &lead)
{
    QStringList texts;
    for (const LeadField field : editableFields(Provider::Puffle)) {
        if (field != LeadField::Name)
            texts << fieldText(lead, field);
    }
    for (const auto &[name, text] : lead.customFields)
        texts << name + u'=' + text;
    return texts.join(u'|');
}

QString profileOf(const Screening &screening, qsizetype row)
{
    QStringList texts;
    for (const ImportField field : {ImportField::FirstName, ImportField::LastName, ImportField::Email, ImportField::LinkedInUrl,
                                    ImportField::Company, ImportField::Position, ImportField::Headline})
        texts << screening.fieldText(row, field);
    for (const auto &[name, text] : screening.customFields(row))
        texts << name + u'=' + text;
    return texts.join(u'|');
}

} // namespace

class TestRosterExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheColumnsThatAreUsed();
    void takesTheColumnsThatAreAskedFor();
    void countsMails();
    void writesJson();
    void writesACsvThatStopsInTime();
    void goesBackIn_data();
    void goesBackIn();
};

void TestRosterExport::takesTheColumnsThatAreUsed()
{
    QCOMPARE(headersOf(usedLeadColumns({jane()})),
             QStringList({u"email"_s, u"linkedin_url"_s, u"first_name"_s, u"last_name"_s, u"name"_s, u"company"_s, u"position"_s,
                          u"headline"_s, u"status"_s, u"id"_s, u"created_at"_s, u"source"_s, u"custom_fields.industry"_s,
                          u"custom_fields.email"_s, u"custom_fields.status"_s}));
    const QStringList both = headersOf(usedLeadColumns({jane(), bob()}));
    QVERIFY(both.contains(u"ai_tag"_s) && both.last() == u"custom_fields.linkedin_url"_s);
    QCOMPARE(both.count(u"custom_fields.industry"_s), 1);
    QCOMPARE(headersOf(usedLeadColumns({})).size(), 9);
}

void TestRosterExport::takesTheColumnsThatAreAskedFor()
{
    const auto columns = leadColumns({u"status"_s, u"custom_fields.industry"_s, u"no such"_s, u"email"_s});
    QCOMPARE(headersOf(columns), QStringList({u"status"_s, u"custom_fields.industry"_s, u"email"_s}));
    QCOMPARE(columns.at(1).text(jane(), columns.at(1).customName), u"SaaS"_s);
    QVERIFY(leadColumns({u"custom_fields.size"_s}).front().text(jane(), u"size"_s).isNull());
}

void TestRosterExport::countsMails()
{
    const auto texts = [](const Lead &lead) {
        QStringList all;
        for (const ExportColumn &column :
             leadColumns({u"step"_s, u"sent"_s, u"opened"_s, u"clicked"_s, u"bounced"_s, u"replied"_s, u"tags"_s}))
            all << column.text(lead, {});
        return all.join(u',');
    };
    QCOMPARE(texts(bob()), u"2,2,2,1,1,yes,a; b"_s);
    QCOMPARE(texts(jane()), u",,,,,,"_s);
}

void TestRosterExport::writesJson()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"leads.json"_s);
    const QList<Lead> leads{jane(), bob()};
    QVERIFY(exportLeads(path, leads, leadColumns({u"email"_s, u"company"_s, u"custom_fields.industry"_s, u"custom_fields.status"_s}),
                        ExportFormat::Json, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject custom{{u"industry"_s, u"SaaS"_s}, {u"status"_s, u"warm"_s}};
    QCOMPARE(rows.at(0).toObject(),
             QJsonObject({{u"email"_s, u"jane@acme.com"_s}, {u"company"_s, u"=Acme, \"Inc\""_s}, {u"custom_fields"_s, custom}}));
    QVERIFY(rows.at(1).toObject().value(u"company"_s).isNull());
    QCOMPARE(rows.at(1).toObject().value(u"custom_fields"_s).toObject().keys(), QStringList(u"industry"_s));
}

void TestRosterExport::writesACsvThatStopsInTime()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"leads.csv"_s);
    const std::atomic<bool> stop = true;
    const auto written = exportLeads(path, {jane()}, usedLeadColumns({jane()}), ExportFormat::Csv, {}, &stop);
    QVERIFY(!written && written.error().isEmpty() && !QFile::exists(path));
}

void TestRosterExport::goesBackIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<ImportTarget>("target");
    for (const ImportTarget target : {ImportTarget::LinkedInRoster, ImportTarget::EmailRoster}) {
        QTest::addRow("CSV %d", int(target)) << u"leads.csv"_s << ExportFormat::Csv << target;
        QTest::addRow("XLSX %d", int(target)) << u"leads.xlsx"_s << ExportFormat::Xlsx << target;
        QTest::addRow("JSON %d", int(target)) << u"leads.json"_s << ExportFormat::Json << target;
    }
}

// Mapped without help, and custom fields are custom fields again, also those that are called as a field of ours.
void TestRosterExport::goesBackIn()
{
    QFETCH(QString, name);
    QFETCH(ExportFormat, format);
    QFETCH(ImportTarget, target);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QList<Lead> leads{jane(), bob()};
    QVERIFY(exportLeads(path, leads, usedLeadColumns(leads), format, {}));
    auto table = readTableFile(path);
    QVERIFY(table);
    const ColumnGuess guess = guessColumns(*table, target);
    for (const ImportField field : fieldsOf(target)) {
        if (guess.map.column(field) >= 0)
            QVERIFY2(guess.of(field) == Confidence::High, qPrintable(fieldWord(field)));
    }
    const Screening screening(std::make_shared<const ImportTable>(std::move(*table)), guess.map);
    QCOMPARE(screening.rowCount(), 2);
    QCOMPARE(profileOf(screening, 0), profileOf(jane()));
    QCOMPARE(profileOf(screening, 1), profileOf(bob()));
}

QTEST_GUILESS_MAIN(TestRosterExport)
#include "tst_rosterexport.moc"
