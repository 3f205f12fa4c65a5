// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestlogmodel.h"
#include "support/fakeclock.h"
#include "support/quiet.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

const ConnectionId acme(QStringLiteral("acme"));
const ConnectionId bolt(QStringLiteral("bolt"));

struct Rig
{
    FakeClock clock;
    RequestLog log{clock};
    RequestLogModel model{log};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    quint64 begin(const ConnectionId &connection = acme)
    {
        LoggedRequest request;
        request.connection = connection;
        request.connectionName = connection.text();
        request.url = QStringLiteral("https://h.test/v1/dnc?page=1");
        return log.begin(request);
    }
    void end(quint64 number, int status)
    {
        HttpResponse answer;
        answer.status = status;
        answer.body = "12345";
        log.end(number, answer, LoggedRequest::Next::End, {});
    }
    void send(int status, const ConnectionId &connection = acme) { end(begin(connection), status); }
    [[nodiscard]] QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    [[nodiscard]] QStringList outcomes() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << cell(row, RequestLogModel::Outcome);
        return all;
    }
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestRequestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void showsTheNewestFirstAsTheyCome()
    {
        Rig rig;
        rig.send(200);
        const quint64 number = rig.begin();
        QCOMPARE(rig.cell(0, RequestLogModel::Outcome), QStringLiteral("Under way"));
        QCOMPARE(rig.cell(0, RequestLogModel::Duration), QString());
        QCOMPARE(rig.cell(1, RequestLogModel::Outcome), QStringLiteral("200"));
        rig.clock.advance(40ms);
        rig.end(number, 404);
        QCOMPARE(rig.outcomes(), words("404 200"));
        QCOMPARE(rig.cell(0, RequestLogModel::Duration), QStringLiteral("40 ms"));
        QCOMPARE(rig.cell(0, RequestLogModel::Address), QStringLiteral("/v1/dnc?page=1"));
        QCOMPARE(rig.cell(0, RequestLogModel::Method), QStringLiteral("GET"));
        QCOMPARE(rig.cell(0, RequestLogModel::Connection), QStringLiteral("acme"));
        QCOMPARE(rig.cell(0, RequestLogModel::Received), QStringLiteral("5 bytes"));
        QCOMPARE(rig.model.index(0, RequestLogModel::Outcome).data(RequestLogModel::StateRole).toInt(),
                 static_cast<int>(RequestLogModel::State::Error));
    }

    void showsWhatWasThereBefore()
    {
        Rig rig;
        rig.send(200);
        rig.send(201);
        const RequestLogModel late(rig.log);
        QCOMPARE(late.rowCount(), 2);
        QCOMPARE(late.shown().first().status, 201);
    }

    void errorsOnlyComeWhenTheyAreOnes()
    {
        Rig rig;
        rig.model.setErrorsOnly(true);
        const quint64 first = rig.begin();
        const quint64 second = rig.begin();
        QCOMPARE(rig.model.rowCount(), 0);
        rig.end(second, 500);
        rig.end(first, 401);
        rig.send(200);
        QCOMPARE(rig.outcomes(), words("500 401"));
        rig.model.setErrorsOnly(false);
        QCOMPARE(rig.outcomes(), words("200 500 401"));
    }

    void ofOneConnection()
    {
        Rig rig;
        rig.send(200, acme);
        rig.send(201, bolt);
        rig.model.setConnection(bolt);
        QCOMPARE(rig.outcomes(), words("201"));
        rig.send(202, bolt);
        rig.send(203, acme);
        QCOMPARE(rig.outcomes(), words("202 201"));
        rig.model.setConnection({});
        QCOMPARE(rig.model.rowCount(), 4);
    }

    void pausedItKeepsStillAndCounts()
    {
        Rig rig;
        const quint64 number = rig.begin();
        rig.model.setPaused(true);
        rig.end(number, 200);
        rig.send(500);
        QCOMPARE(rig.outcomes().join(QLatin1Char(',')), QStringLiteral("Under way"));
        QCOMPARE(rig.model.missed(), 1);
        rig.model.setPaused(false);
        QCOMPARE(rig.outcomes(), words("500 200"));
        QCOMPARE(rig.model.missed(), 0);
    }

    void theOldestGoWithTheLog()
    {
        Rig rig;
        for (int i = 0; i < RequestLog::capacity + 3; ++i)
            rig.send(200);
        QCOMPARE(rig.model.rowCount(), RequestLog::capacity);
        QCOMPARE(rig.model.shown().constLast().number, quint64(4));
        rig.log.clear();
        QCOMPARE(rig.model.rowCount(), 0);
        rig.send(204);
        QCOMPARE(rig.outcomes(), words("204"));
    }
};

QTEST_GUILESS_MAIN(TestRequestLogModel)
#include "tst_requestlogmodel.moc"
