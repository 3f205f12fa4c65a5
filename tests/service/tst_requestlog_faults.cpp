// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "net/requestlog.h"
#include "services/activitylog.h"
#include "services/requesttext.h"
#include "support/faultrig.h"
#include "support/quiet.h"

#include <QDirIterator>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using State = LoggedRequest::State;

namespace {

QByteArray allFilesUnder(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestRequestLogFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    /// Against real sockets: what is noted is what the other side saw; and nothing on disk names the key or anybody.
    void isTrueAndKeepsSecrets()
    {
        FaultRig rig;
        QVERIFY(rig.isRunning);
        RequestLog log(rig.clock);
        const QString logFile = rig.folder.filePath(QStringLiteral("logs/muster.log"));
        const LogSession session(logFile);
        rig.connections.setRequestLog(&log);
        const ActivityLog activity(rig.connections, rig.jobs);
        FaultRule busy;
        busy.method = "POST";
        busy.count = 2;
        busy.mishap.kind = Mishap::Kind::Answer;
        busy.mishap.status = 429;
        busy.mishap.body = "{\"message\":\"slow down, secretive-person-1\"}";
        FaultRule lost;
        lost.method = "GET";
        lost.count = 1;
        lost.mishap.kind = Mishap::Kind::Reset;
        rig.faults.setRules({busy, lost});
        const JobId job = rig.start(rig.order(JobKind::Block, FaultRig::people(QStringLiteral("secretive-person"), 30)));
        QCOMPARE(rig.ended(job).counts.accepted, 30);

        const QList<ArrivedRequest> seen = rig.faults.seen();
        QCOMPARE(qsizetype(log.requests().size()), seen.size());
        qsizetype busyNoted = 0;
        for (size_t i = 0; i < log.requests().size(); ++i) {
            const LoggedRequest &noted = log.requests()[i];
            const ArrivedRequest &came = seen.at(static_cast<qsizetype>(i));
            QCOMPARE(methodName(noted.method), came.method);
            QCOMPARE(noted.requestBytes, came.body.size());
            QCOMPARE(noted.state == State::Answered ? noted.status : 0, came.answeredStatus);
            busyNoted += noted.status == 429 ? 1 : 0;
        }
        QCOMPARE(busyNoted, 2);

        QFile file(logFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("blocked-leads: 429 after "), text.constData());
        QVERIFY2(text.contains("connections: walead "), text.constData());
        QVERIFY2(text.contains("block on connection") && text.contains("accepted 30 "), text.constData());
        QVERIFY(!text.contains(rig.practice.apiKey()));
        QVERIFY(!text.contains("Faulty"));
        QVERIFY2(!text.contains("secretive"), text.constData());
        for (const LoggedRequest &request : log.requests()) {
            const QString shown = requestDetailsText(request) + requestLine(request);
            QVERIFY2(!shown.contains(QStringLiteral("secretive")), qPrintable(shown));
            QVERIFY(!shown.contains(QString::fromLatin1(rig.practice.apiKey())));
        }
        QVERIFY2(!allFilesUnder(rig.folder.filePath(QStringLiteral("logs"))).contains(rig.practice.apiKey()), "in a log");
    }
};

QTEST_GUILESS_MAIN(TestRequestLogFaults)
#include "tst_requestlog_faults.moc"
