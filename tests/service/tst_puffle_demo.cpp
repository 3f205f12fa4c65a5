// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sqlite.h"
#include "sandbox/practiceserver.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Sandbox;

namespace {

/// All rows of a query, cells joined.
QStringList rows(const QString &file, const char *sql)
{
    Database database(file);
    Statement statement(database, sql);
    QStringList all;
    while (statement.step())
        all.append(statement.text(0));
    return all;
}

} // namespace

/// The demo company's rosters at Puffle.
class TestPuffleDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(file()); }

    void hasARosterOfEachKind();
    void countsAreThoseOfTheRows();
    void someOfEveryRosterAreBlocked();
    void somePeopleStandOnSeveralRosters();
    void isTheSameEachTime();
    void comesToAStoreThatHasTheBlocklistsOnly();
    void doesNotComeToAUsedStore();

private:
    [[nodiscard]] QString file(const char *name = "demo.db") const { return m_folder.filePath(QLatin1String(name)); }
    static void fill(const QString &file, bool seedDemo = true)
    {
        PracticeOptions options;
        options.storeFile = file;
        options.seedDemo = seedDemo;
        PracticeServer server(options);
        QVERIFY2(server.start(), qPrintable(server.error()));
    }

    QTemporaryDir m_folder;
};

void TestPuffleDemo::hasARosterOfEachKind()
{
    const QStringList campaigns = rows(file(), "SELECT name || ', ' || type || ', ' || status || ', ' || (stats ->> 'total') "
                                               "FROM puffle_campaign ORDER BY name");
    QCOMPARE(campaigns,
             QStringList({QStringLiteral("Customer stories, email, paused, 640"), QStringLiteral("EU Fintech, linkedin, active, 12000"),
                          QStringLiteral("Newsletter warm-up, email, draft, 350"), QStringLiteral("Q1 Founders, linkedin, draft, 8400"),
                          QStringLiteral("Spring launch, linkedin, launching, 1250"),
                          QStringLiteral("Winter event, linkedin, completed, 2114")}));
    QCOMPARE(rows(file(), "SELECT DISTINCT p.status FROM puffle_prospect p JOIN puffle_campaign c ON c.key = p.campaign "
                          "WHERE c.name = 'EU Fintech'")
                 .size(),
             10);
}

void TestPuffleDemo::countsAreThoseOfTheRows()
{
    const QStringList counted = rows(file(), "SELECT chunk || ' ' || status || ' ' || count FROM puffle_count ORDER BY 1");
    QVERIFY(counted.size() > 100);
    QCOMPARE(counted, rows(file(), "SELECT (seq >> 9) || ' ' || status || ' ' || count(*) FROM puffle_prospect "
                                   "GROUP BY seq >> 9, status ORDER BY 1"));
}

void TestPuffleDemo::someOfEveryRosterAreBlocked()
{
    const QStringList blocked = rows(file(), "SELECT public_identifier FROM workspace_block");
    QSet<QString> urls;
    for (const QString &identifier : blocked)
        urls.insert(QString::fromLatin1("https://www.linkedin.com/in/" + identifier.toUtf8().toPercentEncoding()));
    QHash<QString, int> counts;
    for (const QString &row : rows(file(), "SELECT c.name || '|' || p.linkedin_url FROM puffle_prospect p "
                                           "JOIN puffle_campaign c ON c.key = p.campaign WHERE p.linkedin_url IS NOT NULL")) {
        if (urls.contains(row.section(u'|', 1)))
            ++counts[row.section(u'|', 0, 0)];
    }
    for (const char *name : {"Q1 Founders", "EU Fintech", "Spring launch", "Winter event"})
        QVERIFY2(counts.value(QLatin1String(name)) >= 10 && counts.value(QLatin1String(name)) <= 18,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(counts.value(QLatin1String(name)))));
}

void TestPuffleDemo::somePeopleStandOnSeveralRosters()
{
    const QStringList several = rows(file(), "SELECT linkedin_url FROM puffle_prospect WHERE linkedin_url IS NOT NULL "
                                             "GROUP BY linkedin_url HAVING count(*) > 1");
    QVERIFY2(several.size() >= 30, qPrintable(QString::number(several.size())));
}

void TestPuffleDemo::isTheSameEachTime()
{
    const QString again = file("again.db");
    fill(again);
    const char *all =
        "SELECT id || identity || status || coalesce(company, '') || coalesce(custom_fields, '') FROM puffle_prospect ORDER BY seq";
    QCOMPARE(rows(again, all), rows(file(), all));
    fill(again); // started again: nothing comes twice
    QCOMPARE(rows(again, "SELECT count(*) FROM puffle_prospect"), rows(file(), "SELECT count(*) FROM puffle_prospect"));
}

void TestPuffleDemo::comesToAStoreThatHasTheBlocklistsOnly()
{
    const QString older = file("older.db");
    fill(older);
    Database(older).run("DELETE FROM puffle_prospect; DELETE FROM puffle_count; DELETE FROM puffle_campaign");
    const QStringList blocks = rows(older, "SELECT id FROM workspace_block ORDER BY seq");
    fill(older);
    QCOMPARE(rows(older, "SELECT count(*) FROM puffle_campaign"), QStringList{QStringLiteral("6")});
    QCOMPARE(rows(older, "SELECT id FROM workspace_block ORDER BY seq"), blocks);
}

void TestPuffleDemo::doesNotComeToAUsedStore()
{
    const QString used = file("used.db");
    fill(used, false);
    Database(used).run(
        "INSERT INTO workspace_block (id, workspace_id, public_identifier, key, created_at) VALUES ('1', 'ws-practice', 'a', 'a', 1)");
    fill(used);
    QCOMPARE(rows(used, "SELECT count(*) FROM puffle_campaign"), QStringList{QStringLiteral("0")});
}

QTEST_GUILESS_MAIN(TestPuffleDemo)
#include "tst_puffle_demo.moc"
