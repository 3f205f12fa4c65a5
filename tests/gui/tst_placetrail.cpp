// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placetrail.h"

#include <QTest>

using namespace Muster;

namespace {

WindowPlace place(const char *campaign, const char *connection = "a")
{
    return {ConnectionId(QString::fromLatin1(connection)), {CampaignId(QString::fromLatin1(campaign))}};
}

WindowPlace history(const char *connection = "a")
{
    return {ConnectionId(QString::fromLatin1(connection)), {}, true};
}

} // namespace

class PlaceTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForwardAndEndsThere()
    {
        PlaceTrail trail;
        QVERIFY(!trail.at(-1) && !trail.at(0) && !trail.at(1));
        for (const char *name : {"1", "2", "3"})
            trail.visit(place(name));
        QCOMPARE(trail.at(-1)->scope, place("2").scope);
        QVERIFY(!trail.at(1));
        trail.go(-1);
        trail.go(-1);
        QVERIFY(!trail.at(-1));
        QCOMPARE(trail.at(0)->scope, place("1").scope);
        QCOMPARE(trail.at(1)->scope, place("2").scope);
    }

    void aVisitForgetsWhatLayAhead()
    {
        PlaceTrail trail;
        for (const char *name : {"1", "2", "3"})
            trail.visit(place(name));
        trail.go(-2);
        trail.visit(place("4"));
        QVERIFY(!trail.at(1));
        QCOMPARE(trail.at(-1)->scope, place("1").scope);
    }

    void thePresentPlaceIsNoVisit()
    {
        PlaceTrail trail;
        trail.visit(place("1"));
        trail.visit(place("2"));
        trail.go(-1);
        trail.visit(place("1"));
        QVERIFY(trail.at(1).has_value());
        trail.visit(history());
        trail.visit(history("b")); // there is but one
        QVERIFY(*trail.at(-1) == place("1"));
        QVERIFY(place("1") != place("1", "b"));
    }

    void forgetsWhatIsGone()
    {
        PlaceTrail trail;
        for (const char *name : {"1", "gone", "1", "2"})
            trail.visit(place(name));
        trail.go(-1);
        trail.forget([](const WindowPlace &known) { return known == place("gone"); });
        QVERIFY(*trail.at(0) == place("1"));
        QVERIFY(!trail.at(-1)); // the same place twice in a row is one
        QVERIFY(*trail.at(1) == place("2"));
        trail.forget([](const WindowPlace &) { return true; });
        QVERIFY(!trail.at(0));
        trail.visit(place("3"));
        QVERIFY(*trail.at(0) == place("3"));
    }

    void thePresentPlaceMayBeGoneItself()
    {
        PlaceTrail trail;
        for (const char *name : {"1", "gone", "2"})
            trail.visit(place(name));
        trail.go(-1);
        trail.forget([](const WindowPlace &known) { return known == place("gone"); });
        QVERIFY(*trail.at(0) == place("1"));
        QVERIFY(*trail.at(1) == place("2"));
    }

    /// Going there may have shown that others are gone.
    void staysWithinWhatIsLeft()
    {
        PlaceTrail trail;
        trail.go(-1);
        QVERIFY(!trail.at(0));
        for (const char *name : {"1", "2", "gone"})
            trail.visit(place(name));
        trail.go(-1);
        QVERIFY(trail.at(1).has_value());
        trail.forget([](const WindowPlace &known) { return known == place("gone"); });
        trail.go(1);
        QVERIFY(*trail.at(0) == place("2"));
        trail.go(-7);
        QVERIFY(*trail.at(0) == place("1"));
        trail.visit(place("3"));
        QVERIFY(*trail.at(0) == place("3"));
    }

    void remembersAHundred()
    {
        PlaceTrail trail;
        for (int i = 0; i < 150; ++i)
            trail.visit(place(QByteArray::number(i).constData()));
        QVERIFY(*trail.at(-99) == place("50"));
        QVERIFY(!trail.at(-100));
    }
};

QTEST_GUILESS_MAIN(PlaceTrailTest)
#include "tst_placetrail.moc"
