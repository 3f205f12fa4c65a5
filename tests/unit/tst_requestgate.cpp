// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestgate.h"
#include "support/fakeclock.h"

#include <QTest>

#include <map>

using namespace Muster;
using namespace std::chrono_literals;
using Muster::Test::FakeClock;
using Place = RequestGate::Place;

class TestRequestGate : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        FakeClock clock;
        RequestGate gate{clock, 2};
        QObject waiter;
        QString admitted; ///< one letter each, in order
        std::map<QChar, RequestGate::Pass> passes;

        void enter(char name, QObject *who = nullptr, Place place = Place::Back)
        {
            gate.enter(who ? who : &waiter, place, [this, letter = QChar::fromLatin1(name)](RequestGate::Pass pass) {
                admitted += letter;
                passes[letter] = std::move(pass);
            });
        }
        void leave(char name) { passes.erase(QChar::fromLatin1(name)); }
        void leaveAll() { passes.clear(); }
    };

private Q_SLOTS:
    void admitsFromTheEventLoopOnly()
    {
        Rig rig;
        rig.enter('a');
        QCOMPARE(rig.admitted, QString());
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("a"));
    }

    void admitsSoManyAtOnceAndTheRestInOrder()
    {
        Rig rig;
        for (const char name : {'a', 'b', 'c', 'd'})
            rig.enter(name);
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("ab"));
        QCOMPARE(rig.gate.inside(), 2);
        rig.leave('b');
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("abc"));
        rig.leaveAll();
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("abcd"));
    }

    void howManyMayChangeWhileSomeAreInside()
    {
        Rig rig;
        for (const char name : {'a', 'b', 'c', 'd', 'e'})
            rig.enter(name);
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("ab"));
        rig.gate.setConcurrency(3);
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("abc"));
        rig.gate.setConcurrency(1);
        rig.leave('a');
        rig.leave('b');
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("abc"));
        rig.leave('c');
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("abcd"));
    }

    void whoComesBackGoesFirst()
    {
        Rig rig;
        auto hold = rig.gate.block();
        rig.enter('a');
        rig.enter('b', nullptr, Place::Front);
        rig.enter('c');
        hold.giveBack();
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("ba"));
    }

    void aHoldParksAndItsEndReleases()
    {
        Rig rig;
        {
            const auto outer = rig.gate.block();
            {
                const auto inner = rig.gate.block();
                rig.enter('a');
                QCoreApplication::processEvents();
            }
            QCoreApplication::processEvents();
            QCOMPARE(rig.admitted, QString());
        }
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("a"));
    }

    void aPauseEndsWithItsTime()
    {
        Rig rig;
        rig.gate.blockFor(2s, HoldReason::RateLimited);
        rig.gate.blockFor(5s, HoldReason::RateLimited);
        rig.enter('a');
        rig.clock.advance(4999ms);
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QString());
        rig.clock.advance(1ms);
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("a"));
    }

    void aPauseIsToldOnceAndWhenItGrows()
    {
        Rig rig;
        QList<std::pair<std::chrono::milliseconds, HoldReason>> told;
        connect(&rig.gate, &RequestGate::heldBack, &rig.waiter, [&told](std::chrono::milliseconds span, HoldReason reason) {
            told.append({span, reason});
        });
        rig.gate.blockFor(5s, HoldReason::RateLimited);
        rig.gate.blockFor(5s, HoldReason::RateLimited); // the other requests that were inside
        rig.clock.advance(3s);
        rig.gate.blockFor(1s, HoldReason::NoNetwork); // ends before the first one does
        rig.gate.blockFor(4s, HoldReason::NoNetwork);
        rig.clock.advance(1h);
        rig.gate.blockFor(1s, HoldReason::RateLimited);
        const QList<std::pair<std::chrono::milliseconds, HoldReason>> expected{
            {5s, HoldReason::RateLimited}, {4s, HoldReason::NoNetwork}, {1s, HoldReason::RateLimited}};
        QCOMPARE(told, expected);
    }

    void aDeletedWaiterIsForgotten()
    {
        Rig rig;
        auto gone = std::make_unique<QObject>();
        auto hold = rig.gate.block();
        rig.enter('a', gone.get());
        rig.enter('b');
        gone.reset();
        hold.giveBack();
        QCoreApplication::processEvents();
        QCOMPARE(rig.admitted, QStringLiteral("b"));
        QCOMPARE(rig.gate.inside(), 1);
    }

    void aPlaceIsFreedOnceOnly()
    {
        Rig rig;
        rig.enter('a');
        QCoreApplication::processEvents();
        RequestGate::Pass pass = std::move(rig.passes.begin()->second);
        rig.leave('a');
        QCOMPARE(rig.gate.inside(), 1);
        pass.giveBack();
        pass.giveBack();
        QCOMPARE(rig.gate.inside(), 0);
    }

    void aPassMayOutliveItsGate()
    {
        FakeClock clock;
        auto gate = std::make_unique<RequestGate>(clock);
        auto hold = gate->block();
        gate->blockFor(1s, HoldReason::NoNetwork);
        gate.reset();
        hold.giveBack();
        clock.advance(2s);
        QVERIFY(!hold.isHeld());
    }
};

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
