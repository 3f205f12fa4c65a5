// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowindex.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Muster;

class TestRowIndex : public QObject
{
    Q_OBJECT

private:
    static RowIndex::Order fixed(std::vector<quint32> rows)
    {
        return [rows = std::move(rows)](const std::atomic<bool> &) { return rows; };
    }

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const RowIndex index;
        QCOMPARE(index.size(), 0);
        QCOMPARE(index.sourceToView(0), -1);
        QVERIFY(!index.isBusy());
    }

    void landsLaterAndMapsBothWays()
    {
        RowIndex index;
        QSignalSpy rebuilt(&index, &RowIndex::rebuilt);
        int sizeBefore = -1;
        connect(&index, &RowIndex::aboutToChange, &index, [&] { sizeBefore = index.size(); });

        index.rebuild(fixed({4, 1, 3}));
        QVERIFY(index.isBusy());
        QCOMPARE(index.size(), 0);
        QTRY_COMPARE(rebuilt.size(), 1);

        QCOMPARE(sizeBefore, 0);
        QVERIFY(!index.isBusy());
        QCOMPARE(index.sourceRows(), (std::vector<quint32>{4, 1, 3}));
        QCOMPARE(index.viewToSource(0), 4U);
        QCOMPARE(index.viewToSource(2), 3U);
        QCOMPARE(index.sourceToView(4), 0);
        QCOMPARE(index.sourceToView(3), 2);
        QCOMPARE(index.sourceToView(0), -1);
        QCOMPARE(index.sourceToView(2), -1);
        QCOMPARE(index.sourceToView(99), -1);
    }

    void worksOffTheMainThread()
    {
        RowIndex index;
        QSignalSpy rebuilt(&index, &RowIndex::rebuilt);
        QThread *worker = nullptr;
        index.rebuild([&worker](const std::atomic<bool> &) {
            worker = QThread::currentThread();
            return std::vector<quint32>{0};
        });
        QTRY_COMPARE(rebuilt.size(), 1);
        QVERIFY(worker != nullptr);
        QVERIFY(worker != QThread::currentThread());
    }

    void onlyTheLastRequestLands()
    {
        RowIndex index;
        QSignalSpy rebuilt(&index, &RowIndex::rebuilt);
        QSemaphore started;
        QSemaphore sawStale;
        // The first worker waits until it is told that it is stale, then answers all the same.
        index.rebuild([&](const std::atomic<bool> &stale) {
            started.release();
            while (!stale.load())
                QThread::yieldCurrentThread();
            sawStale.release();
            return std::vector<quint32>{7, 7, 7};
        });
        started.acquire();
        index.rebuild(fixed({2}));
        QTRY_COMPARE(rebuilt.size(), 1);
        sawStale.acquire();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(rebuilt.size(), 1);
        QCOMPARE(index.sourceRows(), std::vector<quint32>{2});
    }

    void anAnswerThatWasReadyButNotTakenIsDropped()
    {
        RowIndex index;
        QSignalSpy rebuilt(&index, &RowIndex::rebuilt);
        index.rebuild(fixed({1}));
        QVERIFY(QThreadPool::globalInstance()->waitForDone()); // its finished event is in the queue now
        index.rebuild(fixed({2}));
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(index.sourceRows(), std::vector<quint32>{2});
    }

    void cancelKeepsWhatIsShown()
    {
        RowIndex index;
        QSignalSpy rebuilt(&index, &RowIndex::rebuilt);
        index.rebuild(fixed({3, 2}));
        QTRY_COMPARE(rebuilt.size(), 1);
        index.rebuild(fixed({9}));
        index.cancel();
        QVERIFY(!index.isBusy());
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QCOMPARE(rebuilt.size(), 1);
        QCOMPARE(index.size(), 2);
    }

    void appendsInPlace()
    {
        RowIndex index;
        index.append(std::vector<quint32>{0, 2});
        index.append(std::vector<quint32>{5});
        QCOMPARE(index.size(), 3);
        QCOMPARE(index.viewToSource(2), 5U);
        QCOMPARE(index.sourceToView(2), 1);
        QCOMPARE(index.sourceToView(5), 2);
        QCOMPARE(index.sourceToView(4), -1);
        index.clear();
        QCOMPARE(index.size(), 0);
        QCOMPARE(index.sourceToView(5), -1);
    }

    void canAskAgainFromRebuilt()
    {
        RowIndex index;
        int landed = 0;
        connect(&index, &RowIndex::rebuilt, &index, [&] {
            if (++landed == 1)
                index.rebuild(fixed({8}));
        });
        index.rebuild(fixed({1}));
        QTRY_COMPARE(landed, 2);
        QCOMPARE(index.sourceRows(), std::vector<quint32>{8});
    }

    void mayBeDestroyedWhileAWorkerRuns()
    {
        QSemaphore started;
        QSemaphore ended;
        {
            RowIndex index;
            index.rebuild([&](const std::atomic<bool> &stale) {
                started.release();
                while (!stale.load())
                    QThread::yieldCurrentThread();
                ended.release();
                return std::vector<quint32>{1};
            });
            started.acquire();
        }
        ended.acquire(); // it was told to stop; otherwise this would wait for ever
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
    }
};

QTEST_GUILESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
