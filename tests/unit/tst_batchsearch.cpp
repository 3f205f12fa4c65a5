// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/batchsearch.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <bit>
#include <deque>
#include <set>

using namespace Muster;

namespace {

int ceilLog2(qsizetype n)
{
    return static_cast<int>(std::bit_width(static_cast<quint64>(n - 1)));
}

using Range = BatchSearch::Range;

/// What a search did to a batch.
struct Searched
{
    int probes = 0;
    qsizetype culprit = -1;
    Range cleared;
    QList<Range> accepted;
};

/// `isRefused(range)`: what the server says of a part.
template <typename Refused>
Searched search(qsizetype rows, Refused isRefused)
{
    Searched result;
    BatchSearch search(rows);
    while (!search.isOver()) {
        const Range probe = search.probe();
        ++result.probes;
        if (isRefused(probe)) {
            search.probeRefused();
        } else {
            search.probeAccepted();
            result.accepted.append(probe);
        }
    }
    result.culprit = search.culprit();
    result.cleared = search.cleared();
    return result;
}

auto because(qsizetype bad)
{
    return [bad](Range part) { return part.begin <= bad && bad < part.end; };
}

/// Sends `rows` in batches as a runner does, until each is accepted or blamed.
struct Sent
{
    int batches = 0;
    int probes = 0;
    std::set<int> blamed;
    QList<int> accepted;
};

Sent sendAll(int rows, int batchSize, const std::set<int> &bad)
{
    Sent sent;
    sent.accepted.fill(0, rows);
    std::deque<int> ready;
    for (int i = 0; i < rows; ++i)
        ready.push_back(i);
    while (!ready.empty()) {
        QList<int> batch;
        while (!ready.empty() && batch.size() < batchSize) {
            batch.append(ready.front());
            ready.pop_front();
        }
        ++sent.batches;
        const auto isRefused = [&](Range part) {
            return std::any_of(batch.cbegin() + part.begin, batch.cbegin() + part.end, [&](int row) { return bad.contains(row); });
        };
        const auto take = [&](Range part) {
            for (qsizetype i = part.begin; i < part.end; ++i)
                ++sent.accepted[batch.at(i)];
        };
        const Range all{0, batch.size()};
        if (!isRefused(all)) {
            take(all);
            continue;
        }
        const Searched found = search(batch.size(), isRefused);
        sent.probes += found.probes;
        sent.blamed.insert(batch.at(found.culprit));
        std::for_each(found.accepted.cbegin(), found.accepted.cend(), take);
        for (qsizetype i = found.cleared.end; i-- > found.cleared.begin;)
            ready.push_front(batch.at(i));
    }
    return sent;
}

} // namespace

class TestBatchSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachRowOfEachBatchWithinTheBound()
    {
        for (qsizetype rows = 1; rows <= 1000; ++rows) {
            for (qsizetype bad = 0; bad < rows; ++bad) {
                const Searched found = search(rows, because(bad));
                const bool mustConfirm = std::has_single_bit(static_cast<quint64>(rows)) && rows > 1 && bad == rows - 1;
                const int bound = ceilLog2(rows) + (mustConfirm ? 1 : 0);
                if (found.culprit != bad || found.probes > bound)
                    QFAIL(qPrintable(QStringLiteral("%1 of %2: %3 in %4").arg(bad).arg(rows).arg(found.culprit).arg(found.probes)));
            }
        }
    }

    void whatIsNotBlamedIsAcceptedOnceOrCleared()
    {
        for (qsizetype rows = 1; rows <= 130; ++rows) {
            for (qsizetype bad = 0; bad < rows; ++bad) {
                const Searched found = search(rows, because(bad));
                QList<Range> parts = found.accepted;
                parts << Range{bad, bad + 1} << found.cleared;
                std::sort(parts.begin(), parts.end(),
                          [](Range a, Range b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
                qsizetype end = 0;
                for (const Range part : std::as_const(parts)) {
                    QCOMPARE(part.begin, end);
                    end = part.end;
                }
                QCOMPARE(end, rows);
            }
        }
    }

    void aRefusalThatWasAboutSomethingElseBlamesNobody()
    {
        for (qsizetype rows = 2; rows <= 1000; ++rows) {
            const Searched found = search(rows, [](Range) { return false; });
            QCOMPARE(found.culprit, -1);
            QCOMPARE(found.cleared.size(), 0);
            qsizetype end = 0;
            for (const Range part : found.accepted) {
                QCOMPARE(part.begin, end);
                end = part.end;
            }
            QCOMPARE(end, rows);
        }
    }

    void aLastRowIsSentAloneBeforeItIsBlamed()
    {
        BatchSearch search(3);
        QCOMPARE(search.probe(), (Range{0, 2}));
        search.probeAccepted();
        QVERIFY(!search.isOver());
        QCOMPARE(search.probe(), (Range{2, 3}));
        search.probeRefused();
        QVERIFY(search.isOver());
        QCOMPARE(search.culprit(), 2);
    }

    void aRowThatASecondRefusalLeavesOverIsNotSentAgain()
    {
        BatchSearch search(4);
        search.probeRefused(); // 0, 1
        QCOMPARE(search.probe(), (Range{0, 1}));
        search.probeAccepted();
        QVERIFY(search.isOver());
        QCOMPARE(search.culprit(), 1);
        QCOMPARE(search.cleared(), (Range{2, 4}));
    }

    void aSingleRowIsToBlameAtOnce()
    {
        const BatchSearch search(1);
        QVERIFY(search.isOver());
        QCOMPARE(search.probe().size(), 0);
        QCOMPARE(search.culprit(), 0);
    }

    void manyBadRowsCostNoMoreEach_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("batchSize");
        QTest::addColumn<double>("share");
        for (const int batchSize : {1, 2, 3, 7, 50, 100, 1000}) {
            for (const double share : {0.0, 0.001, 0.01, 0.1, 0.5, 1.0})
                QTest::addRow("%d in batches of %d, %g bad", 3000, batchSize, share) << 3000 << batchSize << share;
        }
    }

    void manyBadRowsCostNoMoreEach()
    {
        QFETCH(int, rows);
        QFETCH(int, batchSize);
        QFETCH(double, share);
        QRandomGenerator random(4711);
        std::set<int> bad;
        for (int i = 0; i < rows; ++i) {
            if (random.generateDouble() < share)
                bad.insert(i);
        }
        const Sent sent = sendAll(rows, batchSize, bad);
        QCOMPARE(sent.blamed, bad);
        for (int i = 0; i < rows; ++i)
            QCOMPARE(sent.accepted.at(i), bad.contains(i) ? 0 : 1);
        const int confirming = std::has_single_bit(static_cast<unsigned>(batchSize)) && batchSize > 1 ? 1 : 0;
        const auto badRows = static_cast<int>(bad.size());
        QVERIFY2(sent.probes <= badRows * (ceilLog2(batchSize) + confirming), qPrintable(QString::number(sent.probes)));
        // What a search clears goes with later batches: a refused batch costs the room of one more at most.
        QVERIFY2(sent.batches <= (rows + batchSize - 1) / batchSize + badRows, qPrintable(QString::number(sent.batches)));
    }
};

QTEST_GUILESS_MAIN(TestBatchSearch)
#include "tst_batchsearch.moc"
