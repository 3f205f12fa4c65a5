// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rosterreading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

/// Rosters that change while they are read.
class TestRosterListingRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMovesUpOverThePagesEdgeIsFound()
    {
        ShiftingRoster server;
        server.fill(30);
        server.before = [&](int answered) {
            if (answered == 1)
                server.rows.removeAt(3); // r10 now stands at the end of page 1
        };
        Reading reading(server, {{}, false, 1});
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(reading.listing->changedMeanwhile());
        QVERIFY(isWithoutTwins(reading.told));
        QCOMPARE(reading.listing->total(), std::optional<qint64>(29));
        QCOMPARE(server.asked.size(), 4); // page 1 once more; nothing behind the third, which has nine now
    }

    void whoMovesDownIsThereOnce()
    {
        ShiftingRoster server;
        server.fill(30);
        server.before = [&](int answered) {
            if (answered == 2)
                server.rows.prepend({QStringLiteral("new")});
        };
        Reading reading(server, {{}, false, 1});
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(isWithoutTwins(reading.told));
        QVERIFY(reading.listing->changedMeanwhile());
    }

    void aWholePageMoreAtTheBeginning()
    {
        ShiftingRoster server;
        server.fill(60);
        server.before = [&](int answered) {
            if (answered != 2)
                return;
            for (int i = 0; i < 10; ++i)
                server.rows.prepend({QStringLiteral("new%1").arg(i)});
        };
        Reading reading(server, {{}, false, 1});
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
    }

    void aRosterThatIsEmptiedMeanwhile()
    {
        ShiftingRoster server;
        server.fill(60);
        server.before = [&](int answered) {
            if (answered == 3)
                server.rows.clear();
        };
        Reading reading(server);
        QVERIFY(reading.end());
        QVERIFY(reading.ids().isEmpty());
        QVERIFY(reading.listing->changedMeanwhile());
        QCOMPARE(reading.listing->total(), std::optional<qint64>(0));
    }

    /// Rows come and go between answers that come in any order, and then no more: the listing is the roster as it is at the end.
    void whateverHappensTheEndIsRight_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void whateverHappensTheEndIsRight()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        ShiftingRoster server;
        server.fill(static_cast<int>(dice.bounded(20, 120)));
        const QStringList before = server.ids();
        const int changes = static_cast<int>(dice.bounded(1, 4));
        server.before = [&](int answered) {
            if (answered >= 1 && answered <= changes) {
                const bool adds = dice.bounded(2) == 0;
                const int count = static_cast<int>(dice.bounded(1, 15));
                for (int i = 0; i < count; ++i) {
                    if (adds)
                        server.rows.insert(dice.bounded(server.rows.size() + 1), {QStringLiteral("n%1-%2").arg(answered).arg(i)});
                    else if (!server.rows.isEmpty())
                        server.rows.removeAt(dice.bounded(server.rows.size()));
                }
            }
        };
        server.pick = [&](qsizetype waiting) { return dice.bounded(waiting); };
        Reading reading(server, {{}, false, static_cast<int>(dice.bounded(1, 6))});
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(isWithoutTwins(reading.told));
        QVERIFY(server.ids() == before || reading.listing->changedMeanwhile());
    }

    void aRosterThatNeverStandsStillEnds_data()
    {
        QTest::addColumn<bool>("adds");
        QTest::newRow("rows come") << true;
        QTest::newRow("rows go") << false;
    }

    void aRosterThatNeverStandsStillEnds()
    {
        QFETCH(bool, adds);
        ShiftingRoster server;
        server.fill(300);
        QSet<QString> always;
        for (const QString &id : server.ids().mid(100))
            always.insert(id);
        server.before = [&](int answered) {
            if (adds)
                server.rows.prepend({QStringLiteral("n%1").arg(answered)});
            else if (server.rows.size() > 200)
                server.rows.removeFirst();
        };
        Reading reading(server, {{}, false, 4});
        QVERIFY(reading.end());
        const QStringList ids = reading.ids();
        QVERIFY(isWithoutTwins(ids));
        QVERIFY(isWithoutTwins(reading.told));
        QVERIFY(reading.listing->changedMeanwhile());
        QVERIFY(server.asked.size() < 400);
        QVERIFY((always - QSet<QString>(ids.begin(), ids.end())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRosterListingRaces)
#include "tst_rosterlisting_races.moc"
