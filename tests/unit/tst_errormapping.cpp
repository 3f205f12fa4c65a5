// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/apierror.h"
#include "net/errorbody.h"
#include "net/errormapping.h"

#include <QTest>

using namespace Muster;
using namespace std::chrono_literals;
using Repeat = HttpRequest::Repeat;

Q_DECLARE_METATYPE(Muster::ErrorKind)
Q_DECLARE_METATYPE(Muster::Fault)

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-20T10:00:00Z"), Qt::ISODate);
const QByteArray key = "sk-4711-secret";

AttemptResult answer(int status, const QByteArray &body = {}, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return HttpResponse{status, headers, body};
}

ApiError read(const AttemptResult &result)
{
    return errorOf(result, Repeat::Read, key, now);
}

} // namespace

class TestErrorMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("forReads");
        QTest::addColumn<ErrorKind>("forWrites");
        const auto both = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind << kind; };
        both(302, ErrorKind::BadResponse);
        both(304, ErrorKind::BadResponse);
        both(400, ErrorKind::Invalid);
        both(401, ErrorKind::Unauthorised);
        both(402, ErrorKind::Forbidden);
        both(403, ErrorKind::Forbidden);
        both(404, ErrorKind::NotFound);
        both(405, ErrorKind::NotFound);
        both(409, ErrorKind::Conflict);
        both(410, ErrorKind::NotFound);
        both(413, ErrorKind::Invalid);
        both(415, ErrorKind::Invalid);
        both(418, ErrorKind::Invalid);
        both(422, ErrorKind::Invalid);
        both(429, ErrorKind::RateLimited);
        both(500, ErrorKind::Server);
        both(501, ErrorKind::NotFound);
        both(503, ErrorKind::Server);
        both(599, ErrorKind::Server);
        QTest::newRow("408") << 408 << ErrorKind::Timeout << ErrorKind::OutcomeUnknown;
        for (const int status : {502, 504, 520, 522, 524})
            QTest::addRow("%d", status) << status << ErrorKind::Server << ErrorKind::OutcomeUnknown;
    }

    void statuses()
    {
        QFETCH(int, status);
        const ApiError forRead = errorOf(answer(status), Repeat::Read, key, now);
        QTEST(forRead.kind, "forReads");
        QCOMPARE(forRead.httpStatus, status);
        QTEST(errorOf(answer(status), Repeat::UnsafeWrite, key, now).kind, "forWrites");
        QTEST(errorOf(answer(status), Repeat::DedupedWrite, key, now).kind, "forWrites");
        QCOMPARE(leavesDoubt(answer(status)), status == 408 || forRead.kind != errorOf(answer(status), Repeat::UnsafeWrite, key, now).kind);
    }

    void faults_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("forReads");
        QTest::addColumn<ErrorKind>("forWrites");
        QTest::newRow("unreachable") << Fault::Unreachable << ErrorKind::Offline << ErrorKind::Offline;
        QTest::newRow("untrusted") << Fault::Untrusted << ErrorKind::Untrusted << ErrorKind::Untrusted;
        QTest::newRow("dropped") << Fault::Dropped << ErrorKind::Offline << ErrorKind::OutcomeUnknown;
        QTest::newRow("timed out") << Fault::TimedOut << ErrorKind::Timeout << ErrorKind::OutcomeUnknown;
        QTest::newRow("garbled") << Fault::Garbled << ErrorKind::BadResponse << ErrorKind::BadResponse;
        QTest::newRow("too large") << Fault::TooLarge << ErrorKind::BadResponse << ErrorKind::BadResponse;
    }

    void faults()
    {
        QFETCH(Fault, fault);
        const AttemptResult result = tl::unexpected(NetworkFault{fault, QStringLiteral("net\nwords")});
        const ApiError forRead = errorOf(result, Repeat::Read, key, now);
        QTEST(forRead.kind, "forReads");
        QCOMPARE(forRead.httpStatus, 0);
        QCOMPARE(forRead.detail, QStringLiteral("net words"));
        QTEST(errorOf(result, Repeat::UnsafeWrite, key, now).kind, "forWrites");
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &body, const char *detail, const char *code = "") {
            QTest::newRow(name) << body << QString::fromUtf8(detail) << QString::fromLatin1(code);
        };
        row("empty", "", "");
        row("blanks", " \r\n ", "");
        row("message", R"({"statusCode":400,"error":"Bad Request","message":"leads must not be empty"})", "leads must not be empty");
        row("message list", R"({"message":["a is wrong","b is missing",null]})", "a is wrong; b is missing");
        row("message objects", R"({"message":[{"message":"x"},{"detail":"y"}]})", "x; y");
        row("error text", R"({"error":"No such campaign"})", "No such campaign");
        row("error code", R"({"error":"campaign_frozen","message":"It is frozen"})", "It is frozen", "campaign_frozen");
        row("error object", R"({"error":{"code":"E_LIMIT","message":"Too many"}})", "Too many", "E_LIMIT");
        row("code", R"({"code":"rate.limit","message":"Slow"})", "Slow", "rate.limit");
        row("errors", R"({"errors":[{"message":"one"},{"message":"two"}]})", "one; two");
        row("problem details", R"({"title":"Out of credit","status":403})", "Out of credit");
        row("problem details with detail", R"({"title":"T","detail":"The detail"})", "The detail");
        row("mistyped", R"({"message":17,"error":true})", "");
        row("json text", R"("plain words")", "plain words");
        row("json list", R"(["a","b"])", "a; b");
        row("text", "upstream connect error\nreset", "upstream connect error reset");
        row("html", "<!DOCTYPE html><html><head>\n<TITLE>502 Bad\n Gateway</TITLE></head><body>nginx</body></html>", "502 Bad Gateway");
        row("html entities", "<html><title>A &amp; B &lt;x&gt;</title>", "A & B <x>");
        row("html without title", "<html><body><h1>Oops</h1></body></html>", "");
        row("truncated json", "{\"message\":\"half", "");
        row("control characters", "a\x01\x1b[31mb", "a[31mb");
        row("unicode", "{\"message\":\"für später\"}", "für später");
    }

    void bodies()
    {
        QFETCH(QByteArray, body);
        const ApiError error = read(answer(400, body));
        QTEST(error.detail, "detail");
        QTEST(error.serverCode, "code");
        QVERIFY(!error.detail.contains(QLatin1Char('\n')));
    }

    void longTextsAreCut()
    {
        const ApiError error = read(answer(500, QByteArray(100000, 'x')));
        QCOMPARE(error.detail.size(), 500);
        QVERIFY(error.detail.endsWith(QChar(0x2026)));
        QCOMPARE(error.rawBody.size(), 4096);
    }

    void theKeyIsTakenOutOfEveryText()
    {
        const QByteArray body = "{\"code\":\"" + key + "\",\"message\":\"key " + key + " is bad\"}";
        const ApiError error = read(answer(401, body, {{"x-request-id", key}}));
        for (const QString &text :
             {error.detail, error.rawBody, error.serverCode, error.requestId, userText(error, QStringLiteral("W")).details})
            QVERIFY2(!text.contains(QString::fromLatin1(key)), qPrintable(text));
        QCOMPARE(error.detail, QStringLiteral("key [key] is bad"));
        const AttemptResult fault = tl::unexpected(NetworkFault{Fault::Dropped, QStringLiteral("sent ") + QString::fromLatin1(key)});
        QCOMPARE(read(fault).detail, QStringLiteral("sent [key]"));
    }

    void noHalfOfTheKeyRemainsWhereATextIsCut()
    {
        for (const int before : {490, 4090}) {
            const ApiError error = read(answer(500, QByteArray(before, 'x') + key + QByteArray(1000, 'y')));
            QVERIFY(!error.detail.contains(QLatin1String("sk-4")));
            QVERIFY(!error.rawBody.contains(QLatin1String("sk-4")));
        }
    }

    void requestIds_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *name : {"x-request-id", "X-Request-ID", "request-id", "CF-Ray"})
            QTest::newRow(name) << QByteArray(name);
    }

    void requestIds()
    {
        QFETCH(QByteArray, header);
        QCOMPARE(read(answer(500, {}, {{header, "req-1"}})).requestId, QStringLiteral("req-1"));
    }

    void retryAfterIsKept()
    {
        QCOMPARE(read(answer(429, {}, {{"retry-after", "300"}})).retryAfter, std::optional(std::chrono::milliseconds(300s)));
        QVERIFY(!read(answer(429)).retryAfter.has_value());
    }

    void offlineClaimsNothingOfWhatWasChangedBefore()
    {
        ApiError error;
        error.kind = ErrorKind::Offline; // also of the last batch of many
        QVERIFY(!userText(error, QStringLiteral("WaLead")).oneLine().contains(QLatin1String("changed")));
    }

    void everyKindSaysWhatHappenedAndWhatToDo()
    {
        for (int i = 0; i <= static_cast<int>(ErrorKind::OutcomeUnknown); ++i) {
            ApiError error;
            error.kind = static_cast<ErrorKind>(i);
            const UserText text = userText(error, QStringLiteral("WaLead"));
            QVERIFY(!text.whatHappened.isEmpty());
            QVERIFY(error.kind == ErrorKind::Cancelled || !text.whatToDo.isEmpty());
            QVERIFY(!text.oneLine().contains(QLatin1String("%1")));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorMapping)
#include "tst_errormapping.moc"
