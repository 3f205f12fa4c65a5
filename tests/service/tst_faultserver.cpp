// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"
#include "support/faultserver.h"
#include "support/quiet.h"
#include "support/rawhttp.h"
#include "support/serversocket.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr const char *blocks = "/walead/v1/blocked-leads";

QByteArray leads(const QByteArray &identifier)
{
    return "{\"leads\":[{\"publicIdentifier\":\"" + identifier + "\"}]}";
}

} // namespace

/// That the fault server does what its tests rely on: seen through bare sockets, without Muster's client.
class FaultServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passesOnAndRecords();
    void aLostAnswerWasCarriedOut();
    void resetsInTheMiddleDoNothing();
    void answersInPlaceOfPractice();
    void cutsAndRepeatsAnswers();
    void rulesCountTheirRequests();
    void holdsAnAnswerBack();
    void carriesOutLate();
    void refusesAndListensAgain();

private:
    [[nodiscard]] qsizetype listedCount() const { return RawHttp(m_practice->port(), m_practice->apiKey()).get(blocks).array().size(); }
    [[nodiscard]] RawAnswer post(const QByteArray &identifier) const
    {
        return RawHttp(m_faults->port(), m_practice->apiKey()).post(blocks, leads(identifier));
    }
    void befall(const Mishap &mishap, int from = 1, int count = 1) { m_faults->setRules({{"POST", {}, from, count, 1.0, mishap}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox::PracticeServer> m_practice;
    std::unique_ptr<FaultServer> m_faults;
};

void FaultServerTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    Sandbox::PracticeOptions options;
    options.storeFile = m_folder->filePath(QStringLiteral("practice.sqlite"));
    m_practice = std::make_unique<Sandbox::PracticeServer>(options);
    QVERIFY(m_practice->start());
    m_faults = std::make_unique<FaultServer>(m_practice->port());
}

void FaultServerTest::cleanup()
{
    m_faults.reset();
    m_practice.reset();
    m_folder.reset();
}

void FaultServerTest::passesOnAndRecords()
{
    RawHttp http(m_faults->port(), m_practice->apiKey());
    QCOMPARE(http.post(blocks, leads("anna")).object().value(QLatin1String("blocked")).toInt(), 1);
    QCOMPARE(http.get(blocks).array().size(), 1); // on the same connection
    const QList<ArrivedRequest> seen = m_faults->seen();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first().items(), QByteArrayList{"anna"});
    QCOMPARE(seen.first().key, m_practice->apiKey());
    QVERIFY(seen.first().isCarriedOut());
    QVERIFY(!seen.last().isWrite());
    QCOMPARE(m_faults->timesWritten().value("anna"), 1);
    QCOMPARE(http.post(blocks, leads("anna")).object().value(QLatin1String("blocked")).toInt(), 0);
    QCOMPARE(m_faults->timesWritten().value("anna"), 2); // that is how a row written twice shows
}

void FaultServerTest::aLostAnswerWasCarriedOut()
{
    befall({.kind = Mishap::Kind::Reset, .isDone = true, .status = 0, .headers = {}, .body = {}, .pace = 0, .lateness = 0});
    QCOMPARE(post("anna").status, 0);
    QCOMPARE(listedCount(), 1);
    QTRY_VERIFY(m_faults->seen().first().isEnded);
    QCOMPARE(m_faults->seen().first().answeredStatus, 0);
    QVERIFY(m_faults->seen().first().isCarriedOut());
}

void FaultServerTest::resetsInTheMiddleDoNothing()
{
    for (const auto kind : {Mishap::Kind::ResetUnread, Mishap::Kind::ResetMidRequest, Mishap::Kind::Reset}) {
        Mishap mishap;
        mishap.kind = kind;
        befall(mishap);
        QCOMPARE(post("anna").status, 0);
        QCOMPARE(listedCount(), 0);
    }
    QVERIFY(m_faults->timesWritten().isEmpty());
}

void FaultServerTest::answersInPlaceOfPractice()
{
    Mishap mishap;
    mishap.kind = Mishap::Kind::Answer;
    mishap.status = 429;
    mishap.headers = {"Retry-After: 2"};
    mishap.body = "slowly";
    befall(mishap);
    const RawAnswer answer = post("anna");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("2"));
    QCOMPARE(answer.body, QByteArray("slowly"));
    QCOMPARE(listedCount(), 0);

    mishap.isDone = true;
    befall(mishap);
    QCOMPARE(post("bert").status, 429);
    QCOMPARE(listedCount(), 1);
}

void FaultServerTest::cutsAndRepeatsAnswers()
{
    Mishap mishap;
    for (const auto kind : {Mishap::Kind::CutAnswer, Mishap::Kind::ResetMidAnswer}) {
        mishap.kind = kind;
        befall(mishap);
        QCOMPARE(post("anna").status, 0); // RawHttp wants whole answers
    }
    QCOMPARE(listedCount(), 1);

    mishap.kind = Mishap::Kind::Twice;
    mishap.body = "{\"blocked\":7}";
    befall(mishap);
    RawHttp http(m_faults->port(), m_practice->apiKey());
    QCOMPARE(http.post(blocks, leads("bert")).object().value(QLatin1String("blocked")).toInt(), 1);
    QCOMPARE(http.get(blocks).body, mishap.body); // a client that believes what lies in the pipe gets this
    mishap.kind = Mishap::Kind::Drip;
    mishap.pace = 1;
    befall(mishap);
    QCOMPARE(post("carl").object().value(QLatin1String("blocked")).toInt(), 1);
}

void FaultServerTest::rulesCountTheirRequests()
{
    Mishap mishap;
    mishap.kind = Mishap::Kind::Answer;
    mishap.status = 503;
    befall(mishap, 2, 2);
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses << post("anna").status;
    QCOMPARE(statuses, (QList<int>{200, 503, 503, 200}));

    m_faults->setRules({{"POST", {}, 1, 1000, 0.5, mishap}});
    int refused = 0;
    for (int i = 0; i < 100; ++i)
        refused += post("anna").status == 503 ? 1 : 0;
    QVERIFY2(refused > 25 && refused < 75, qPrintable(QString::number(refused)));
}

void FaultServerTest::holdsAnAnswerBack()
{
    Mishap mishap;
    mishap.kind = Mishap::Kind::HoldBack;
    befall(mishap);
    RawAnswer first;
    std::thread waiting([&] { first = post("anna"); });
    QVERIFY(m_faults->waitForRequests([](qsizetype seen) { return seen == 1; }, 10'000));
    QTRY_VERIFY(m_faults->seen().first().isCarriedOut());
    QCOMPARE(m_faults->openCount(), 1);
    QCOMPARE(post("bert").status, 200);
    waiting.join();
    QCOMPARE(first.status, 200);
    QTRY_COMPARE(m_faults->openCount(), 0);
}

void FaultServerTest::carriesOutLate()
{
    Mishap mishap;
    mishap.lateness = 300;
    befall(mishap);
    {
        ServerSocket leaving(ServerSocket::connectTo(m_faults->port()));
        const QByteArray body = leads("anna");
        QVERIFY(leaving.write("POST " + QByteArray(blocks) + " HTTP/1.1\r\nx-api-key: " + m_practice->apiKey() +
                              "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                              body));
        QTRY_VERIFY(m_faults->seenCount() == 1 && !m_faults->seen().first().body.isEmpty());
    }
    QCOMPARE(listedCount(), 0);
    QTRY_COMPARE(listedCount(), 1);
    QTRY_COMPARE(m_faults->openCount(), 0);
    QVERIFY(!m_faults->seen().first().isHeard);

    mishap.kind = Mishap::Kind::Answer;
    mishap.isDone = true;
    mishap.status = 504;
    befall(mishap);
    QCOMPARE(post("bert").status, 504);
    QCOMPARE(listedCount(), 1);
    QTRY_COMPARE(listedCount(), 2);
}

void FaultServerTest::refusesAndListensAgain()
{
    RawHttp kept(m_faults->port(), m_practice->apiKey());
    QCOMPARE(kept.get(blocks).status, 200);
    m_faults->refuse();
    QCOMPARE(kept.get(blocks).status, 0);
    QCOMPARE(post("anna").status, 0);
    m_faults->listen();
    QCOMPARE(post("anna").status, 200);
    QCOMPARE(listedCount(), 1);
}

QTEST_GUILESS_MAIN(FaultServerTest)
#include "tst_faultserver.moc"
