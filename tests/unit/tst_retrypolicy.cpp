// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retryafter.h"
#include "net/retrypolicy.h"

#include <QTest>

using namespace Muster;
using namespace std::chrono_literals;
using Repeat = HttpRequest::Repeat;

Q_DECLARE_METATYPE(Muster::HttpRequest::Repeat)
Q_DECLARE_METATYPE(Muster::Fault)

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-20T10:00:00Z"), Qt::ISODate);

AttemptResult answer(int status, const QByteArray &retryAfter = {})
{
    HttpResponse response;
    response.status = status;
    if (!retryAfter.isEmpty())
        response.headers.append({"Retry-After", retryAfter});
    return response;
}

AttemptResult fault(Fault kind)
{
    return tl::unexpected(NetworkFault{kind, {}});
}

RetryPolicy policyWith(double random)
{
    return RetryPolicy({}, [random] { return random; });
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("read");
        QTest::addColumn<bool>("deduped");
        QTest::addColumn<bool>("unsafeWrite");
        QTest::addColumn<bool>("pauses");
        for (const int status : {301, 400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 501, 505})
            QTest::addRow("%d", status) << status << false << false << false << false;
        for (const int status : {408, 500, 502, 503, 504, 520, 524, 599})
            QTest::addRow("%d", status) << status << true << true << false << false;
        QTest::newRow("429") << 429 << true << true << true << true;
    }

    void statuses()
    {
        QFETCH(int, status);
        const RetryPolicy policy = policyWith(0.5);
        const auto again = [&](Repeat repeat) { return policy.decide(answer(status), repeat, 1, now).delay.has_value(); };
        QTEST(again(Repeat::Read), "read");
        QTEST(again(Repeat::DedupedWrite), "deduped");
        QTEST(again(Repeat::UnsafeWrite), "unsafeWrite");
        QTEST(policy.decide(answer(status), Repeat::Read, 1, now).pausesConnection, "pauses");
    }

    void faults_data()
    {
        QTest::addColumn<Fault>("kind");
        QTest::addColumn<bool>("read");
        QTest::addColumn<bool>("deduped");
        QTest::addColumn<bool>("unsafeWrite");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("unreachable") << Fault::Unreachable << true << true << true << true;
        QTest::newRow("untrusted") << Fault::Untrusted << false << false << false << false;
        QTest::newRow("dropped") << Fault::Dropped << true << true << false << false;
        QTest::newRow("timed out") << Fault::TimedOut << true << true << false << false;
        QTest::newRow("garbled") << Fault::Garbled << false << false << false << false;
        QTest::newRow("too large") << Fault::TooLarge << false << false << false << false;
    }

    void faults()
    {
        QFETCH(Fault, kind);
        const RetryPolicy policy = policyWith(0.5);
        const auto again = [&](Repeat repeat) { return policy.decide(fault(kind), repeat, 1, now).delay.has_value(); };
        QTEST(again(Repeat::Read), "read");
        QTEST(again(Repeat::DedupedWrite), "deduped");
        QTEST(again(Repeat::UnsafeWrite), "unsafeWrite");
        QTEST(policy.decide(fault(kind), Repeat::Read, 1, now).pausesConnection, "pauses");
    }

    void backOffIsBetweenNothingAndADoublingBound()
    {
        const qint64 bounds[] = {500, 1000, 2000, 4000};
        for (int made = 1; made <= 4; ++made) {
            QCOMPARE(policyWith(0.0).decide(answer(500), Repeat::Read, made, now).delay->count(), 0);
            QCOMPARE(policyWith(0.5).decide(answer(500), Repeat::Read, made, now).delay->count(), bounds[made - 1] / 2);
            QCOMPARE(policyWith(1.0).decide(answer(500), Repeat::Read, made, now).delay->count(), bounds[made - 1]);
        }
    }

    void backOffHasACeiling()
    {
        RetryLimits limits;
        limits.attempts = 100;
        const RetryPolicy policy(limits, [] { return 1.0; });
        QCOMPARE(policy.decide(answer(500), Repeat::Read, 99, now).delay->count(), 30000);
    }

    void theSystemsRandomNumbersStayWithinTheBound()
    {
        const RetryPolicy policy;
        bool differs = false;
        qint64 last = -1;
        for (int i = 0; i < 50; ++i) {
            const qint64 delay = policy.decide(answer(500), Repeat::Read, 4, now).delay->count();
            QVERIFY(delay >= 0 && delay < 4000);
            differs = differs || (last >= 0 && delay != last);
            last = delay;
        }
        QVERIFY(differs);
    }

    void givesUpAfterFiveAttempts()
    {
        QVERIFY(policyWith(0.5).decide(answer(503), Repeat::Read, 4, now).delay.has_value());
        QVERIFY(!policyWith(0.5).decide(answer(503), Repeat::Read, 5, now).delay.has_value());
        QVERIFY(!policyWith(0.5).decide(answer(429), Repeat::UnsafeWrite, 5, now).delay.has_value());
    }

    void waitsAsLongAsTheServerAsks()
    {
        const RetryPolicy policy = policyWith(0.0);
        QCOMPARE(policy.decide(answer(429, "7"), Repeat::UnsafeWrite, 1, now).delay, std::optional(std::chrono::milliseconds(7s)));
        QCOMPARE(policy.decide(answer(503, "120"), Repeat::Read, 1, now).delay, std::optional(std::chrono::milliseconds(120s)));
        QVERIFY(!policy.decide(answer(429, "121"), Repeat::Read, 1, now).delay.has_value());
    }

    void neverComesBackBeforeItsBackOff()
    {
        for (const QByteArray &asked : {QByteArray("0"), QByteArray("1"), QByteArray("Fri, 20 Nov 2020 10:00:45 GMT")})
            QCOMPARE(policyWith(1.0).decide(answer(429, asked), Repeat::UnsafeWrite, 3, now).delay->count(), 2000);
        QCOMPARE(policyWith(1.0).decide(answer(429, "3"), Repeat::UnsafeWrite, 3, now).delay->count(), 3000);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::newRow("absent") << QByteArray() << qint64(-1);
        QTest::newRow("seconds") << QByteArray("30") << qint64(30000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("blanks") << QByteArray(" 5 ") << qint64(5000);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("absurd") << QByteArray("99999999999999") << qint64(365LL * 24 * 3600 * 1000);
        QTest::newRow("fixed date") << QByteArray("Fri, 20 Nov 2026 10:00:45 GMT") << qint64(45000);
        QTest::newRow("one-digit day") << QByteArray("Tue, 01 Dec 2026 10:00:00 GMT") << qint64(11LL * 24 * 3600 * 1000);
        QTest::newRow("RFC 850 date") << QByteArray("Friday, 20-Nov-26 10:01:00 GMT") << qint64(60000);
        QTest::newRow("asctime date") << QByteArray("Fri Nov 20 10:00:10 2026") << qint64(10000);
        QTest::newRow("date in the past") << QByteArray("Fri, 20 Nov 2020 10:00:45 GMT") << qint64(0);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        const auto read = readRetryAfter(value, now);
        QTEST(read ? qint64(read->count()) : qint64(-1), "milliseconds");
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
