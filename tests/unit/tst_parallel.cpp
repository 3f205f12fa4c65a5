// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <new>
#include <vector>

using namespace Muster;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEachPieceOnce()
    {
        for (const size_t pieces : {0, 1, 2, 1000}) {
            std::vector<int> done(pieces);
            inParallel(pieces, [&done](size_t piece) { ++done[piece]; });
            QCOMPARE(std::count(done.begin(), done.end(), 1), static_cast<std::ptrdiff_t>(pieces));
        }
    }

    void carriesExceptionsOver()
    {
        std::atomic<int> begun = 0;
        const auto work = [&begun](size_t piece) {
            ++begun;
            if (piece == 3)
                throw std::bad_alloc();
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, inParallel(100000, work));
        QVERIFY(begun >= 4 && begun < 100000);
    }

    void worksWithinAPiece()
    {
        std::atomic<int> done = 0;
        inParallel(8, [&done](size_t) { inParallel(8, [&done](size_t) { ++done; }); });
        QCOMPARE(done.load(), 64);
    }
};

QTEST_APPLESS_MAIN(TestParallel)
#include "tst_parallel.moc"
