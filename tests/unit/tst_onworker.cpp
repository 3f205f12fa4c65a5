// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/onworker.h"

#include <QTest>
#include <QThread>

using namespace Muster;

class TestOnWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere()
    {
        QObject owner;
        QThread *taker = nullptr;
        std::optional<QThread *> worker;
        onWorker(
            &owner, [] { return QThread::currentThread(); },
            [&](std::optional<QThread *> &&answer) {
                worker = answer;
                taker = QThread::currentThread();
            });
        QVERIFY(!taker);
        QTRY_VERIFY(taker);
        QCOMPARE(taker, QThread::currentThread());
        QVERIFY(worker && *worker != taker);
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void noMemoryIsNoAnswer()
    {
        QObject owner;
        int answers = 0;
        std::optional<int> answer = 1;
        onWorker(
            &owner, []() -> int { throw std::bad_alloc(); },
            [&](std::optional<int> &&value) {
                answer = value;
                ++answers;
            });
        QTRY_COMPARE(answers, 1);
        QVERIFY(!answer);
    }

    void withoutMemoryWhatNobodyWaitsForIsLeftOut()
    {
        QThreadPool files;
        bool isNextDone = false;
        onPool(files, [] { throw std::bad_alloc(); });
        onPool(files, [&isNextDone] { isNextDone = true; });
        QVERIFY(files.waitForDone(10000));
        QVERIFY(isNextDone);
    }

    void nobodyIsToldOnceTheOwnerIsGone()
    {
        auto owner = std::make_unique<QObject>();
        bool told = false;
        onWorker(
            owner.get(), [] { return 1; }, [&](std::optional<int> &&) { told = true; });
        owner.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void theOwnerMayGoWhenTold()
    {
        auto *owner = new QObject;
        bool told = false;
        onWorker(
            owner, [] { return 1; },
            [&told, owner](std::optional<int> &&) {
                delete owner;
                told = true;
            });
        QTRY_VERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TestOnWorker)
#include "tst_onworker.moc"
