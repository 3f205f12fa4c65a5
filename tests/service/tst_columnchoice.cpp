// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"
#include "services/columnchoice.h"
#include "store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using enum ImportField;

ImportTable read(const QByteArray &bytes)
{
    const auto table = readTable(bytes, u"leads.csv"_s, {});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

const QByteArray leads = "Who,City,Mail,Size\njane-doe,Graz,jane@acme.com,5\n";

ColumnMap chosenFor(ImportTarget target, std::initializer_list<std::pair<ImportField, int>> fields, const QList<int> &custom = {})
{
    ColumnMap map(target);
    for (const auto &[field, column] : fields)
        map.set(field, column);
    map.setCustomColumns(custom);
    return map;
}

} // namespace

class TestColumnChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file());
    }

    void whatIsCertain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("target");
        QTest::addColumn<bool>("certain");
        const auto add = [](const char *name, const QByteArray &bytes, ImportTarget target, bool certain) {
            QTest::newRow(name) << bytes << int(target) << certain;
        };
        add("one column", "jane-doe\nbob-roe\n", ImportTarget::Blocklist, true);
        add("one column of addresses", "a@x.com\nb@x.com\n", ImportTarget::EmailRoster, true);
        add("headers that say it", "linkedin,reason\njane-doe,x\n", ImportTarget::Blocklist, true);
        add("cells alone", "x,y\nlinkedin.com/in/jane,b\nlinkedin.com/in/bob,c\n", ImportTarget::Blocklist, false);
        add("a header that its cells contradict", "linkedin,y\na b,c\nd e,f\n", ImportTarget::Blocklist, false);
        add("an address by its header", "email,x\njane@acme.com,1\n", ImportTarget::EmailRoster, true);
        add("an address by its cells", "x,y\njane@acme.com,1\nbob@acme.com,2\n", ImportTarget::EmailRoster, false);
        add("a header over no addresses", "email,y\nyes,1\nno,2\n", ImportTarget::EmailRoster, false);
        add("a doubtful field of a roster", "email,role\njane@acme.com,CTO\n", ImportTarget::EmailRoster, false);
        add("a doubtful reason", "linkedin,note\njane-doe,x\n", ImportTarget::Blocklist, true);
        add("nobody", "city,country\nGraz,Austria\n", ImportTarget::LinkedInRoster, false);
    }

    void whatIsCertain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, target);
        const ColumnChoice choice = chooseColumns(read(bytes), ImportTarget(target), *m_settings);
        QTEST(choice.certain, "certain");
        QVERIFY(!choice.remembered);
    }

    void aChoiceComesAgainForTheSameHeaders()
    {
        const ColumnMap chosen = chosenFor(ImportTarget::LinkedInRoster, {{LinkedInUrl, 0}, {Email, 2}}, {1, 3});
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        rememberColumns(read(leads), chosen, *m_settings);

        const Settings later(file());
        const ColumnChoice again = chooseColumns(read(leads), ImportTarget::LinkedInRoster, later);
        QVERIFY(again.remembered && again.certain);
        QCOMPARE(again.guess.map, chosen);
        QVERIFY(again.when >= before && again.when <= QDateTime::currentDateTimeUtc());

        const ImportTable reordered = read("SIZE,mail, Who ,city\n5,jane@acme.com,jane-doe,Graz\n");
        QCOMPARE(chooseColumns(reordered, ImportTarget::LinkedInRoster, later).guess.map,
                 chosenFor(ImportTarget::LinkedInRoster, {{LinkedInUrl, 2}, {Email, 1}}, {0, 3}));
        const ImportTable result = read("Who,City,Mail,Size,muster_verdict,muster_detail\njane-doe,Graz,j@a.com,5,invalid,x\n");
        QCOMPARE(chooseColumns(result, ImportTarget::LinkedInRoster, later).guess.map, chosen);
    }

    void otherHeadersAndTargetsAreGuessed()
    {
        rememberColumns(read(leads), chosenFor(ImportTarget::LinkedInRoster, {{LinkedInUrl, 0}}), *m_settings);
        QVERIFY(!chooseColumns(read(leads), ImportTarget::EmailRoster, *m_settings).remembered);
        QVERIFY(!chooseColumns(read("Who,City,Mail\njane-doe,Graz,j@a.com\n"), ImportTarget::LinkedInRoster, *m_settings).remembered);
        QVERIFY(!chooseColumns(read("Who,City,Mail,Size,More\nj,G,m,5,x\n"), ImportTarget::LinkedInRoster, *m_settings).remembered);
    }

    void theLatestChoiceCounts()
    {
        rememberColumns(read(leads), ColumnMap(0, 1), *m_settings);
        rememberColumns(read("Mail,Who,City,Size\nm,j,G,5\n"), ColumnMap(1, 2), *m_settings);
        rememberColumns(read(leads), ColumnMap(0, 3), *m_settings);
        QCOMPARE(rememberedColumns(*m_settings).size(), 1);
        QCOMPARE(chooseColumns(read(leads), ImportTarget::Blocklist, *m_settings).guess.map, ColumnMap(0, 3));
    }

    void whatCannotBeRecognisedIsNotRemembered()
    {
        rememberColumns(read("jane-doe,x\nbob-roe,y\n"), ColumnMap(0, 1), *m_settings);
        rememberColumns(read("linkedin\njane-doe\n"), ColumnMap(0, -1), *m_settings);
        rememberColumns(read(leads), ColumnMap(-1, 1), *m_settings);
        QVERIFY(rememberedColumns(*m_settings).isEmpty());
    }

    void peopleTakenForHeadersAreNotRemembered_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("remembered");
        QTest::newRow("address") << u" Jane@Acme.com"_s << false;
        QTest::newRow("profile") << u"https://www.linkedin.com/in/jane-doe/"_s << false;
        QTest::newRow("identifier") << u"jane-doe-1a2b"_s << false;
        QTest::newRow("a word") << u"Region"_s << true;
        QTest::newRow("a known word with a hyphen") << u"first-name"_s << true;
        QTest::newRow("an address's word") << u"e-mail"_s << true;
    }

    void peopleTakenForHeadersAreNotRemembered()
    {
        QFETCH(QString, header);
        ImportTable table = read(leads);
        table.headers.replace(3, header);
        rememberColumns(table, ColumnMap(0, 1), *m_settings);
        QTEST(!rememberedColumns(*m_settings).isEmpty(), "remembered");
    }

    void listsTheLatestFirstInWords()
    {
        rememberColumns(read(leads), ColumnMap(0, 1), *m_settings);
        rememberColumns(read(leads), chosenFor(ImportTarget::EmailRoster, {{Email, 2}}, {3}), *m_settings);
        const QList<RememberedColumns> all = rememberedColumns(*m_settings);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).target, ImportTarget::EmailRoster);
        QCOMPARE(all.at(0).headers, (QStringList{u"Who"_s, u"City"_s, u"Mail"_s, u"Size"_s}));
        QCOMPARE(all.at(0).fields, (QList<std::pair<ImportField, QString>>{{Email, u"Mail"_s}}));
        QCOMPARE(all.at(0).custom, QStringList{u"Size"_s});
        QCOMPARE(all.at(1).fields, (QList<std::pair<ImportField, QString>>{{Identifier, u"Who"_s}, {Reason, u"City"_s}}));
    }

    void forgets()
    {
        rememberColumns(read(leads), ColumnMap(0, 1), *m_settings);
        rememberColumns(read(leads), chosenFor(ImportTarget::EmailRoster, {{Email, 2}}), *m_settings);
        forgetColumns(rememberedColumns(*m_settings).at(1), *m_settings);
        QCOMPARE(rememberedColumns(*m_settings).size(), 1);
        QVERIFY(!chooseColumns(read(leads), ImportTarget::Blocklist, *m_settings).remembered);
        QVERIFY(chooseColumns(read(leads), ImportTarget::EmailRoster, *m_settings).remembered);
        forgetAllColumns(*m_settings);
        QVERIFY(rememberedColumns(*m_settings).isEmpty());
        QFile left(file());
        QVERIFY(left.open(QIODevice::ReadOnly));
        QVERIFY(!left.readAll().contains("Who"));
    }

    void takesUpWhatAnotherProcessRemembered()
    {
        Settings other(file());
        rememberColumns(read(leads), ColumnMap(0, 1), *m_settings);
        rememberColumns(read("Who,Size\nx,5\n"), ColumnMap(0, 1), other);
        QCOMPARE(rememberedColumns(Settings(file())).size(), 2);
    }

    void theOldestGo()
    {
        rememberColumns(read(leads), ColumnMap(0, 1), *m_settings);
        QList<QJsonObject> records = m_settings->records(u"columns"_s);
        for (qsizetype i = 1; i < maxRememberedColumns; ++i) {
            QJsonObject record = records.constLast();
            record.insert(u"headers"_s, QJsonArray{u"Who"_s, u"City"_s, QString::number(i)});
            records.prepend(record);
        }
        m_settings->setRecords(u"columns"_s, records);
        QVERIFY(chooseColumns(read(leads), ImportTarget::Blocklist, *m_settings).remembered);
        rememberColumns(read("Who,Size\nx,5\n"), ColumnMap(0, 1), *m_settings);
        QCOMPARE(rememberedColumns(*m_settings).size(), maxRememberedColumns);
        QVERIFY(!chooseColumns(read(leads), ImportTarget::Blocklist, *m_settings).remembered);
    }

    void aSpoiledFileIsNoHarm()
    {
        QJsonObject odd{{u"target"_s, u"blocklist"_s},
                        {u"headers"_s, QJsonArray{u"Who"_s, u"City"_s, u"Mail"_s, u"Size"_s}},
                        {u"fields"_s, QJsonObject{{u"identifier"_s, u"Who"_s}, {u"reason"_s, u"who"_s}}}};
        m_settings->setRecords(u"columns"_s, {odd, {}, {{u"target"_s, 7}}, {{u"target"_s, u"pigeon"_s}}});
        QVERIFY(!chooseColumns(read(leads), ImportTarget::Blocklist, *m_settings).remembered);
        odd.insert(u"fields"_s, QJsonObject{{u"identifier"_s, u"Whom"_s}});
        m_settings->setRecords(u"columns"_s, {odd});
        QVERIFY(!chooseColumns(read(leads), ImportTarget::Blocklist, *m_settings).remembered);
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(TestColumnChoice)
#include "tst_columnchoice.moc"
