// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedtally.h"

#include <QTest>

using namespace Muster;

namespace {

BlockedLead lead(const char *person, const QString &reason, const QDateTime &at)
{
    BlockedLead made;
    made.publicIdentifier = QString::fromLatin1(person);
    made.reason = reason;
    made.createdAt = at;
    return made;
}

QDateTime noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::LocalTime).toUTC();
}

const QString client = QStringLiteral("Client");
const QString optOut = QStringLiteral("Opt-out");

BlockedLeadRows fiveRows()
{
    BlockedLeadRows rows;
    rows.append({lead("a", optOut, noon(2026, 3, 12)), lead("b", client, noon(2026, 3, 1)), lead("c", client, noon(2026, 1, 31)),
                 lead("d", {}, {}), lead("e", optOut, noon(2026, 3, 31))});
    return rows;
}

} // namespace

class TestBlockedTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/New_York"); // where a local month is none of UTC's
        QCOMPARE(QDate(2026, 4, 1).startOfDay().toUTC().time(), QTime(4, 0));
    }

    void countsByReasonAndByMonth()
    {
        const BlockedTally tally = tallyOf(fiveRows(), {});
        QCOMPARE(tally.reasons, QList<ReasonCount>({{optOut, 2}, {client, 2}, {QString(), 1}}));
        QCOMPARE(tally.months, (QMap<QDate, qint64>{{QDate(2026, 1, 1), 1}, {QDate(2026, 3, 1), 3}}));
        QCOMPARE(tally.undated, 1);
    }

    /// What is chosen in a chart narrows the other one, not itself.
    void eachChartLeavesItsOwnFilterOut()
    {
        BlockedLeadsFilter filter;
        filter.reasons = {client};
        BlockedTally tally = tallyOf(fiveRows(), filter);
        QCOMPARE(tally.reasons.size(), 3);
        QCOMPARE(tally.months, (QMap<QDate, qint64>{{QDate(2026, 1, 1), 1}, {QDate(2026, 3, 1), 1}}));
        QCOMPARE(tally.undated, 0);
        filter = {};
        filter.from = QDate(2026, 3, 1);
        filter.to = QDate(2026, 3, 31);
        tally = tallyOf(fiveRows(), filter);
        QCOMPARE(tally.reasons, QList<ReasonCount>({{optOut, 2}, {client, 1}}));
        QCOMPARE(tally.months.value(QDate(2026, 1, 1)), 1);
        QCOMPARE(tally.undated, 1);
    }

    /// The month is the local one, to the second.
    void monthsBeginAtLocalMidnight()
    {
        BlockedLeadRows rows;
        const QDateTime april = QDate(2026, 4, 1).startOfDay().toUTC();
        rows.append({lead("a", client, april), lead("b", client, april.addMSecs(-1)), lead("c", client, april.addMSecs(1))});
        QCOMPARE(tallyOf(rows, {}).months, (QMap<QDate, qint64>{{QDate(2026, 3, 1), 1}, {QDate(2026, 4, 1), 2}}));
    }

    void newestMonths_data()
    {
        QTest::addColumn<QMap<QDate, qint64>>("months");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("count");
        const auto of = [](std::initializer_list<QDate> days) {
            QMap<QDate, qint64> months;
            for (const QDate day : days)
                months.insert(day, 5);
            return months;
        };
        QTest::newRow("up to this month, though it has none") << of({QDate(2026, 8, 1), QDate(2026, 9, 1)}) << QDate(2026, 8, 1)
                                                              << QDate(2026, 11, 1) << 4;
        QTest::newRow("not more than asked for") << of({QDate(2020, 1, 1), QDate(2026, 11, 1)}) << QDate(2025, 12, 1) << QDate(2026, 11, 1)
                                                 << 12;
        QTest::newRow("all long ago") << of({QDate(2019, 12, 1), QDate(2020, 2, 1)}) << QDate(2019, 12, 1) << QDate(2020, 2, 1) << 3;
        QTest::newRow("a clock that is ahead") << of({QDate(2026, 11, 1), QDate(2026, 12, 1)}) << QDate(2026, 11, 1) << QDate(2026, 12, 1)
                                               << 2;
    }
    void newestMonths()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, count);
        using Months = QMap<QDate, qint64>;
        QFETCH(Months, months);
        const QList<MonthCount> columns = Muster::newestMonths(months, QDate(2026, 11, 21), 12);
        QCOMPARE(columns.size(), count);
        QCOMPARE(columns.constFirst().month, first);
        QCOMPARE(columns.constLast().month, last);
        for (const MonthCount &column : columns)
            QCOMPARE(column.count, months.value(column.month));
    }

    void nothingIsNoChart() { QVERIFY(Muster::newestMonths({}, QDate(2026, 11, 21), 12).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestBlockedTally)
#include "tst_blockedtally.moc"
