// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/answerreading.h"

#include <QTest>

using namespace Muster;
using enum ErrorKind;

Q_DECLARE_METATYPE(Muster::ErrorKind)
Q_DECLARE_METATYPE(Muster::WriteFailure)

class TestAnswerReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFailureMeans_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<WriteFailure>("write");
        QTest::addColumn<bool>("passes"); // for a reading
        QTest::newRow("400") << Invalid << 400 << WriteFailure::BadRow << false;
        QTest::newRow("422") << Invalid << 422 << WriteFailure::BadRow << false;
        QTest::newRow("success:false") << Invalid << 200 << WriteFailure::BadRow << false;
        QTest::newRow("413") << Invalid << 413 << WriteFailure::TooLarge << false;
        QTest::newRow("415") << Invalid << 415 << WriteFailure::Final << false;
        QTest::newRow("not even sent") << Invalid << 0 << WriteFailure::Final << false;
        QTest::newRow("offline") << Offline << 0 << WriteFailure::Unreached << true;
        QTest::newRow("429") << RateLimited << 429 << WriteFailure::Unreached << true;
        QTest::newRow("lost") << OutcomeUnknown << 0 << WriteFailure::Lost << true;
        QTest::newRow("500") << Server << 500 << WriteFailure::Lost << true;
        QTest::newRow("HTML with a 200") << BadResponse << 200 << WriteFailure::Lost << false;
        QTest::newRow("no HTTP") << BadResponse << 0 << WriteFailure::Lost << false;
        for (const int elsewhere : {301, 307, 308})
            QTest::addRow("%d", elsewhere) << BadResponse << elsewhere << WriteFailure::Final << false;
        for (const int maybeDone : {300, 302, 303})
            QTest::addRow("%d", maybeDone) << BadResponse << maybeDone << WriteFailure::Lost << false;
        QTest::newRow("time-out") << Timeout << 0 << WriteFailure::Lost << true;
        QTest::newRow("cancelled") << Cancelled << 0 << WriteFailure::Lost << false;
        QTest::newRow("401") << Unauthorised << 401 << WriteFailure::Final << false;
        QTest::newRow("403") << Forbidden << 403 << WriteFailure::Final << false;
        QTest::newRow("404") << NotFound << 404 << WriteFailure::Final << false;
        QTest::newRow("409") << Conflict << 409 << WriteFailure::Final << false;
        QTest::newRow("frozen") << Frozen << 409 << WriteFailure::Final << false;
        QTest::newRow("untrusted") << Untrusted << 0 << WriteFailure::Final << false;
    }

    void whatAFailureMeans()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        ApiError error;
        error.kind = kind;
        error.httpStatus = status;
        QTEST(writeFailure(error), "write");
        QTEST(mayPass(error), "passes");
    }

    void theServersWordsOrThatThereAreNone()
    {
        ApiError error;
        error.httpStatus = 400;
        QCOMPARE(refusalWords(error), QStringLiteral("Refused without a reason (HTTP status 400)."));
        error.detail = QStringLiteral("no such person");
        QCOMPARE(refusalWords(error), QStringLiteral("no such person"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerReading)
#include "tst_answerreading.moc"
