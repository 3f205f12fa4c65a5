// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowqueue.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Muster;

namespace {

constexpr quint32 many = 10'000;
/// How often a row may be looked at for each change, whatever comes and goes.
constexpr qint64 fewLooks = 10;

/// A queue of rows that come and go, beside a set of them that is always right.
class Rows
{
public:
    explicit Rows(bool wantsGreatest) : queue(wantsGreatest), m_wantsGreatest(wantsGreatest) {}

    void add(quint32 row)
    {
        m_rows.insert(row);
        queue.add(row);
        settle();
    }
    void remove(quint32 row)
    {
        m_rows.erase(row);
        settle();
    }
    [[nodiscard]] bool isRight() const
    {
        if (m_rows.empty())
            return queue.front() == RowQueue::noRow;
        return queue.front() == (m_wantsGreatest ? *m_rows.rbegin() : *m_rows.begin());
    }
    [[nodiscard]] bool contains(quint32 row) const { return m_rows.contains(row); }
    [[nodiscard]] size_t size() const { return m_rows.size(); }

    RowQueue queue;
    qint64 looks = 0;
    qint64 changes = 0;

private:
    void settle()
    {
        ++changes;
        queue.settle(m_rows.size(), [this](quint32 row) {
            ++looks;
            return m_rows.contains(row);
        });
    }

    std::set<quint32> m_rows;
    bool m_wantsGreatest;
};

} // namespace

class TestRowQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsASet_data();
    void equalsASet();
    void manyRowsGoAndComeBack_data();
    void manyRowsGoAndComeBack();
    void holdsFewRowsThatDroppedOut();
};

void TestRowQueue::equalsASet_data()
{
    QTest::addColumn<bool>("wantsGreatest");
    QTest::newRow("least") << false;
    QTest::newRow("greatest") << true;
}

void TestRowQueue::equalsASet()
{
    QFETCH(bool, wantsGreatest);
    QRandomGenerator random(11);
    Rows rows(wantsGreatest);
    QVERIFY(rows.isRight());
    for (int step = 0; step < 30'000; ++step) {
        // For a while more come than go, then the other way round, down to none.
        const quint32 row = random.bounded(500U) + 3'000'000'000U;
        const bool comes = random.bounded(10) < (step / 3000 % 2 == 0 ? 7 : 2);
        if (comes && !rows.contains(row))
            rows.add(row);
        else if (!comes && rows.contains(row))
            rows.remove(row);
        QVERIFY(rows.isRight());
    }
}

void TestRowQueue::manyRowsGoAndComeBack_data()
{
    QTest::addColumn<bool>("goUpwards");
    QTest::addColumn<bool>("comeUpwards");
    QTest::addColumn<quint32>("stays");
    for (const bool goUpwards : {true, false}) {
        for (const bool comeUpwards : {true, false}) {
            for (const quint32 stays : {0U, many / 2, many - 1, many})
                QTest::addRow("go %d, come %d, %u stays", int(goUpwards), int(comeUpwards), stays) << goUpwards << comeUpwards << stays;
        }
    }
}

void TestRowQueue::manyRowsGoAndComeBack()
{
    QFETCH(bool, goUpwards);
    QFETCH(bool, comeUpwards);
    QFETCH(quint32, stays);
    Rows rows(false);
    for (quint32 row = 0; row < many; ++row)
        rows.add(row);
    for (int round = 0; round < 2; ++round) {
        for (quint32 i = 0; i < many; ++i) {
            if (const quint32 row = goUpwards ? i : many - 1 - i; row != stays)
                rows.remove(row);
        }
        QVERIFY(rows.isRight());
        for (quint32 i = 0; i < many; ++i) {
            if (const quint32 row = comeUpwards ? i : many - 1 - i; row != stays)
                rows.add(row);
        }
        QVERIFY(rows.isRight());
        QCOMPARE(rows.size(), size_t(many));
    }
    QVERIFY2(rows.looks < fewLooks * rows.changes, qPrintable(QString::number(rows.looks)));
}

void TestRowQueue::holdsFewRowsThatDroppedOut()
{
    Rows rows(false);
    for (quint32 row = 0; row < 1000; ++row)
        rows.add(row);
    for (int round = 0; round < 200; ++round) {
        for (quint32 row = 500; row < 600; ++row)
            rows.remove(row);
        for (quint32 row = 500; row < 600; ++row)
            rows.add(row);
    }
    QVERIFY(rows.isRight());
    QVERIFY(rows.queue.heldRows() < 1200);
    QVERIFY(rows.looks < fewLooks * rows.changes);
}

QTEST_APPLESS_MAIN(TestRowQueue)
#include "tst_rowqueue.moc"
