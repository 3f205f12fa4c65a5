// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "shell/jobratechart.h"
#include "shell/ratehistory.h"
#include "widgets/columnchart.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Muster;

class TestRateHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
    }

    void countsBySecond()
    {
        RateHistory rate;
        rate.add(500, 1000); // goes on with a job of which a thousand were done
        rate.add(1400, 1100);
        rate.add(1499, 1150);
        rate.add(1500, 1160);
        rate.add(3600, 1200);
        QCOMPARE(rate.slices(), QList<qint64>({150, 10, 0, 40}));
        QCOMPARE(rate.risen(), 200);
        QCOMPARE(rate.lasted(), 3100);
    }

    void aCountThatFallsIsNoRate()
    {
        RateHistory rate;
        rate.add(0, 100);
        rate.add(100, 40);
        rate.add(200, 50);
        QCOMPARE(rate.slices(), QList<qint64>({10}));
    }

    /// However long it takes, there are not more slices than can be seen, and none is lost.
    void longJobsHaveLongerSlices()
    {
        RateHistory rate;
        for (int second = 0; second <= 1000; ++second)
            rate.add(qint64(second) * 1000, second * 7);
        QCOMPARE(rate.span(), 32'000);
        QVERIFY(rate.slices().size() <= RateHistory::mostSlices);
        QCOMPARE(rate.risen(), 7000);
        QCOMPARE(rate.slices().at(3), 32 * 7);
    }

    void afterALongPauseToo()
    {
        RateHistory rate;
        rate.add(0, 0);
        rate.add(10, 5);
        rate.add(qint64(24) * 3600 * 1000, 9);
        QVERIFY(rate.slices().size() <= RateHistory::mostSlices);
        QCOMPARE(rate.slices().constFirst(), 5);
        QCOMPARE(rate.slices().constLast(), 4);
    }

    void theChartSaysItAsText()
    {
        RateHistory rate;
        for (int second = 0; second <= 4; ++second)
            rate.add(qint64(second) * 1000, second * 100);
        JobRateChart chart;
        chart.showRate(rate);
        QCOMPARE(chart.findChild<QLabel *>(QStringLiteral("jobRateText"))->text(),
                 QStringLiteral("100 rows a second on average · 100 at the fastest"));
        const auto *columns = chart.findChild<ColumnChart *>();
        QCOMPARE(columns->columns().size(), 4); // the slice that has only begun is not among them
        QVERIFY(!columns->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestRateHistory)
#include "tst_ratehistory.moc"
