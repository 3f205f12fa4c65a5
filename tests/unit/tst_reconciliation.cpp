// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/reconciliation.h"

#include <QTest>

using namespace Muster;
using State = Standing::State;

namespace {

JobRow row(qint64 position, RowState state)
{
    return {position, QStringLiteral("p%1").arg(position), "sent", state, {}, -1};
}

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

Standing done(int second)
{
    return {State::Done, {}, {}, at(second)};
}

/// "position:state:detail" of each, in order.
QStringList told(const ListFindings &findings)
{
    QStringList lines;
    for (const RowSettlement &settled : findings.rows)
        lines << QStringLiteral("%1:%2:%3").arg(settled.position).arg(rowStateWord(settled.state), settled.detail);
    return lines;
}

QList<JobRow> acceptedRows(qint64 count)
{
    QList<JobRow> rows;
    for (qint64 i = 0; i < count; ++i)
        rows.append(row(i, RowState::Accepted));
    return rows;
}

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsAcceptedIfItWasSentAndADuplicateIfNot()
    {
        Standing there = done(1);
        there.detail = QStringLiteral("since long");
        const ListFindings findings = findUnsettled({row(4, RowState::InDoubt), row(7, RowState::Ready)}, {there, there}, {});
        QCOMPARE(told(findings), (QStringList{QStringLiteral("4:accepted:since long"), QStringLiteral("7:duplicate:since long")}));
        QCOMPARE(findings.missing, -1);
    }

    void whatIsMissingIsToBeSent()
    {
        const Standing missing{};
        const Standing fresh{State::Missing, {}, QByteArray("fresh"), {}};
        const ListFindings findings =
            findUnsettled({row(0, RowState::InDoubt), row(1, RowState::InDoubt), row(2, RowState::Ready), row(3, RowState::Ready)},
                          {missing, fresh, missing, fresh}, {});
        QCOMPARE(told(findings), (QStringList{QStringLiteral("0:ready:The answer was lost; sent again."),
                                              QStringLiteral("1:ready:The answer was lost; sent again."), QStringLiteral("3:ready:")}));
        QVERIFY(!findings.rows.at(0).payload);
        QCOMPARE(findings.rows.at(1).payload, std::optional<QByteArray>("fresh"));
        QCOMPARE(findings.rows.at(2).payload, std::optional<QByteArray>("fresh"));
    }

    void whatIsToBeLeftIsNotSent()
    {
        const Standing leave{State::Leave, QStringLiteral("another's"), {}, {}};
        QCOMPARE(told(findUnsettled({row(0, RowState::InDoubt), row(1, RowState::Ready)}, {leave, leave}, {})),
                 (QStringList{QStringLiteral("0:not_sent:another's"), QStringLiteral("1:not_sent:another's")}));
    }

    void anAnswerThatIsTooShortSettlesNoMoreThanItSays()
    {
        QCOMPARE(told(findUnsettled({row(0, RowState::InDoubt), row(1, RowState::InDoubt)}, {done(1)}, {})),
                 QStringList{QStringLiteral("0:accepted:")});
    }

    void theOldestOfAShortBatchWereThere()
    {
        const ListFindings findings =
            findOutcome(acceptedRows(6), {done(9), done(3), done(9), done(2), done(1), done(9)}, {{{0, 1, 2}, 1}, {{3, 5}, 1}}, {}, false);
        QCOMPARE(told(findings), (QStringList{QStringLiteral("1:duplicate:"), QStringLiteral("3:duplicate:")}));
        QCOMPARE(findings.named, 2);
        QCOMPARE(findings.missing, -1);
    }

    void whereTheListDoesNotTellNobodyIsNamed_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("isDated");
        QTest::newRow("as old as another") << 3 << true;
        QTest::newRow("no date") << 0 << false;
    }

    void whereTheListDoesNotTellNobodyIsNamed()
    {
        QFETCH(int, second);
        QFETCH(bool, isDated);
        const Standing odd = isDated ? done(second) : Standing{State::Done, {}, {}, {}};
        const ListFindings findings = findOutcome(acceptedRows(3), {done(3), odd, done(9)}, {{{0, 1, 2}, 1}}, {}, false);
        QCOMPARE(findings.named, 0);
        QVERIFY(findings.rows.isEmpty());
    }

    void aShortBatchWithAMissingRowNamesNobody()
    {
        const ListFindings findings = findOutcome(acceptedRows(2), {done(3), Standing{}}, {{{0, 1}, 1}}, {}, true);
        QCOMPARE(findings.named, 0);
        QCOMPARE(findings.missing, 1);
    }

    void whatIsInDoubtMayBeSomebodyElses_data()
    {
        QTest::addColumn<int>("second"); // the job began at 1000, its last row was touched at 2000
        QTest::addColumn<QString>("state");
        QTest::newRow("long before") << 1 << QStringLiteral("duplicate");
        QTest::newRow("before") << 879 << QStringLiteral("duplicate");
        QTest::newRow("at its beginning, by a clock that is slow") << 880 << QStringLiteral("accepted");
        QTest::newRow("at its end, slowly, by a clock that is fast") << 2150 << QStringLiteral("accepted");
        QTest::newRow("after") << 2151 << QStringLiteral("duplicate");
    }

    void whatIsInDoubtMayBeSomebodyElses()
    {
        QFETCH(int, second);
        QFETCH(QString, state);
        const QList<JobRow> rows{row(0, RowState::InDoubt)};
        QCOMPARE(told(findUnsettled(rows, {done(second)}, {at(1000), at(2000), {}})), QStringList{QStringLiteral("0:%1:").arg(state)});
        QCOMPARE(told(findUnsettled(rows, {done(second)}, {at(1000), at(9000), {{0, at(2000)}}})),
                 QStringList{QStringLiteral("0:%1:").arg(state)});
    }

    void withoutDatesWhatIsInDoubtIsTheJobs()
    {
        const Standing undated{State::Done, {}, {}, {}};
        QCOMPARE(told(findUnsettled({row(0, RowState::InDoubt)}, {undated}, {at(1000), at(2000), {}})),
                 QStringList{QStringLiteral("0:accepted:")});
    }

    void whatWasSentAgainIsTheJobsOwnUnlessItIsOlder()
    {
        QList<JobRow> rows = acceptedRows(4);
        rows[0].detail = rows[1].detail = rows[2].detail = sentAgainText();
        const ListFindings findings =
            findOutcome(rows, {done(1100), done(1100), done(1), done(1200)}, {{{0, 1, 2, 3}, 3}}, {at(1000), {}, {}}, false);
        QCOMPARE(told(findings), QStringList{QStringLiteral("2:duplicate:")});
        QCOMPARE(findings.named, 3);
    }

    void whatThatDoesNotExplainStaysWithoutNames()
    {
        QList<JobRow> rows = acceptedRows(4);
        rows[0].detail = sentAgainText();
        const ListFindings findings =
            findOutcome(rows, {done(1100), done(1100), done(1), done(1200)}, {{{0, 1, 2, 3}, 3}}, {at(1000), {}, {}}, false);
        QCOMPARE(told(findings), QStringList{QStringLiteral("2:duplicate:")});
        QCOMPARE(findings.named, 2);
    }

    void ofAnEarlierRunsBatchesTheOnesThatAreOlderThanTheJobWereThere()
    {
        QList<JobRow> rows = acceptedRows(5);
        rows.append(row(5, RowState::Duplicate)); // known already
        const QList<Standing> standings{done(9), done(1100), Standing{}, done(9), done(8), done(1)};
        const ListFindings findings = findOutcome(rows, standings, {{{3, 4}, 1}, {{}, 2}}, {at(1000), {}, {}}, false);
        QCOMPARE(told(findings), (QStringList{QStringLiteral("4:duplicate:"), QStringLiteral("0:duplicate:")}));
        QCOMPARE(findings.named, 2); // one stays
    }

    void aClockThatIsFarOffDoesNotMakeEverybodyOlder()
    {
        const ListFindings findings = findOutcome(acceptedRows(3), {done(9), done(7), done(9)}, {{{}, 1}}, {at(1000), {}, {}}, false);
        QCOMPARE(told(findings), QStringList{QStringLiteral("1:duplicate:")});
    }

    void verifyingCountsWhatIsNotAsItShouldBeAndKeepsItsState()
    {
        const Standing still{State::Missing, QStringLiteral("still there"), {}, {}};
        const ListFindings findings = findOutcome({row(0, RowState::Accepted), row(1, RowState::Duplicate), row(2, RowState::Accepted)},
                                                  {Standing{}, still, done(1)}, {}, {}, true);
        QCOMPARE(told(findings), (QStringList{QStringLiteral("0:accepted:The server accepted this, but its list does not have it."),
                                              QStringLiteral("1:duplicate:still there")}));
        QCOMPARE(findings.missing, 2);
    }
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
