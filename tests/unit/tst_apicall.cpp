// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apicall.h"

#include <QPointer>
#include <QTest>

using namespace Muster;

class TestApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesQueuedAndLate()
    {
        QObject owner;
        auto *call = new ApiCall<int>(&owner);
        call->finish(7);
        QVERIFY(!call->isFinished());
        int seen = 0;
        call->onDone(&owner, [&seen](const Result<int> &result) { seen = result.value(); }); // connected after finish(): still told
        QCOMPARE(seen, 0);
        QCoreApplication::processEvents();
        QCOMPARE(seen, 7);
    }

    void finishesOnceWithTheFirstOutcome()
    {
        QObject owner;
        auto *call = new ApiCall<int>(&owner);
        QList<int> seen;
        call->onDone(&owner, [&seen](const Result<int> &result) { seen << result.value_or(-1); });
        call->finish(1);
        call->finish(2);
        call->finish(tl::unexpected(ApiError{}));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(seen, QList<int>{1});
    }

    void deletesItselfAfterwards()
    {
        QObject owner;
        const QPointer<ApiCall<int>> call = new ApiCall<int>(&owner);
        call->finish(1);
        QTRY_VERIFY(!call);
    }

    void deletedInFlightSaysNothing()
    {
        QObject owner;
        auto *call = new ApiCall<int>(&owner);
        bool told = false;
        call->onDone(&owner, [&told](const Result<int> &) { told = true; });
        call->finish(1);
        delete call;
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void aContextThatIsGoneIsNotCalled()
    {
        QObject owner;
        auto context = std::make_unique<QObject>();
        auto *call = new ApiCall<int>(&owner);
        bool told = false;
        call->onDone(context.get(), [&told](const Result<int> &) { told = true; });
        call->finish(1);
        context.reset();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void whatIsMadeOfOthersMayBeWithdrawnAsTheyMay()
    {
        QObject owner;
        ApiCall<int> whole(&owner);
        QVERIFY(!whole.isWithdrawable()); // who carries it out has not said so
        auto *one = new ApiCall<int>(&whole);
        auto *other = new ApiCall<int>(&whole);
        one->setWithdrawable(true);
        QVERIFY(!whole.isWithdrawable());
        other->setWithdrawable(true);
        QVERIFY(whole.isWithdrawable());
        other->finish(1);
        QVERIFY(!whole.isWithdrawable()); // it has its answer already
        delete other;
        QVERIFY(whole.isWithdrawable());
        whole.finish(1);
        QVERIFY(!whole.isWithdrawable());
    }

    void aHandlerMayDeleteTheCallsOwner()
    {
        auto *owner = new QObject;
        auto *call = new ApiCall<int>(owner);
        bool told = false;
        call->onDone(owner, [&told, owner](const Result<int> &) {
            told = true;
            owner->deleteLater();
        });
        call->finish(1);
        QTRY_VERIFY(told);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QTEST_GUILESS_MAIN(TestApiCall)
#include "tst_apicall.moc"
