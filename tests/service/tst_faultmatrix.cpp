// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultbooks.h"
#include "support/faultcases.h"
#include "support/faultrig.h"
#include "support/markdowntable.h"
#include "support/quiet.h"
#include "support/selfsignedserver.h"

#include <QtTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr int rowCount = 250; // three batches

RunLimits impatient()
{
    RunLimits limits;
    limits.fruitlessRounds = 2;
    limits.waitsForNetwork = false;
    return limits;
}

/// 404 to a removal speaks of a record, not of the address, which the list was read from: a row is looked for, and the hundredth refusal
/// in a row stops the job.
Outlook outlookOf(JobKind kind, const FaultCase &fault, bool isAlways)
{
    if (kind == JobKind::Unblock && fault.mishap.status == 404)
        return isAlways ? Outlook(ErrorKind::Invalid) : std::nullopt;
    return isAlways ? fault.writeAlways : fault.writeOnce;
}

} // namespace

/// Blocking and unblocking under every fault, through JobService: each job ends as it should, and its journal, the server's list and the
/// requests that reached the server tell the same. Once the fault has gone, every job can be brought to its end.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { QVERIFY(m_table.write(QStringLiteral("faultmatrix-writes.md"))); }
    void add_data() { cells(); }
    void add() { cell(JobKind::Block); }
    void remove_data() { cells(); }
    void remove() { cell(JobKind::Unblock); }
    void refusedConnection_data();
    void refusedConnection();
    void selfSignedCertificate();

private:
    static void cells();
    void cell(JobKind kind);
    void checkEnd(const JobRecord &job, const Outlook &outlook, const FaultRig &rig);
    void note(const JobRecord &job, const QString &fault, const QString &how);

    MarkdownTable m_table{{QStringLiteral("operation"), QStringLiteral("fault"), QStringLiteral("befalls"), QStringLiteral("job"),
                           QStringLiteral("accepted"), QStringLiteral("in doubt"), QStringLiteral("ready"), QStringLiteral("words")}};
};

void FaultMatrixTest::cells()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("isAlways");
    const QList<FaultCase> cases = faultCases(QDateTime::currentDateTimeUtc(), {});
    for (int i = 0; i < cases.size(); ++i) {
        QTest::addRow("%s, once", cases.at(i).name) << i << false;
        QTest::addRow("%s, always", cases.at(i).name) << i << true;
    }
}

void FaultMatrixTest::checkEnd(const JobRecord &job, const Outlook &outlook, const FaultRig &rig)
{
    if (!outlook) {
        QVERIFY2(!job.stoppedBy, job.stoppedBy ? qPrintable(kindName(job.stoppedBy->kind)) : "");
        QCOMPARE(jobStateWord(job), QStringLiteral("done"));
        return;
    }
    QCOMPARE(jobStateWord(job), QStringLiteral("stopped"));
    QVERIFY(job.stoppedBy);
    QCOMPARE(kindName(job.stoppedBy->kind), kindName(*outlook));
    const UserText words = userText(*job.stoppedBy, rig.connection.name);
    QVERIFY(!words.whatHappened.isEmpty() && !words.whatToDo.isEmpty());
    QVERIFY(!(words.oneLine() + words.details).contains(QString::fromLatin1(rig.practice.apiKey())));
}

void FaultMatrixTest::note(const JobRecord &job, const QString &fault, const QString &how)
{
    m_table.add({jobKindWord(job.kind), fault, how,
                 job.stoppedBy ? QStringLiteral("stopped: ") + kindName(job.stoppedBy->kind) : jobStateWord(job),
                 QString::number(job.counts.accepted), QString::number(job.counts.inDoubt), QString::number(job.counts.ready),
                 job.stoppedBy ? userText(*job.stoppedBy, QStringLiteral("WaLead")).whatHappened : QString()});
}

void FaultMatrixTest::cell(JobKind kind)
{
    QFETCH(int, index);
    QFETCH(bool, isAlways);
    const FaultServer elsewhere(0);
    FaultRig rig(impatient());
    QVERIFY(rig.isRunning);
    FaultBooks books(rig, kind, rowCount);
    const FaultCase fault = faultCases(rig.clock.nowUtc(), elsewhere.waleadUrl()).at(index);
    rig.faults.setRules({{kind == JobKind::Block ? "POST" : "DELETE", {}, 1, isAlways ? fault.times : 1, 1.0, fault.mishap}});

    const JobId id = rig.start(books.order());
    JobRecord job = rig.ended(id);
    checkEnd(job, outlookOf(kind, fault, isAlways), rig);
    books.check(job);
    note(job, QString::fromLatin1(fault.name), isAlways ? QStringLiteral("every write") : QStringLiteral("the first write"));
    if (job.stoppedBy && fault.mishap.body.contains("message"))
        QVERIFY(userText(*job.stoppedBy, rig.connection.name).details.contains(QLatin1String("Out of order")));

    rig.faults.setRules({});
    if (job.state != JobState::Done) {
        rig.resume(id);
        job = rig.ended(id);
    }
    checkEnd(job, {}, rig);
    books.check(job);
    // A hundred in a row stop the job; others may be under way then.
    const qint64 rejected = kind == JobKind::Unblock && fault.mishap.status == 404 && isAlways ? job.counts.rejected : 0;
    QVERIFY(rejected == 0 || (rejected >= 100 && rejected <= 104));
    QCOMPARE(job.counts.rejected, rejected);
    QCOMPARE(job.counts.accepted, rowCount - rejected);
    books.checkWrittenOnce(rejected);
    QCOMPARE(elsewhere.seenCount(), 0);
}

void FaultMatrixTest::refusedConnection_data()
{
    QTest::addColumn<JobKind>("kind");
    QTest::newRow("add") << JobKind::Block;
    QTest::newRow("remove") << JobKind::Unblock;
}

void FaultMatrixTest::refusedConnection()
{
    QFETCH(JobKind, kind);
    FaultRig rig(impatient());
    FaultBooks books(rig, kind, rowCount);
    rig.faults.refuse();
    const JobId id = rig.start(books.order());
    JobRecord job = rig.ended(id);
    checkEnd(job, ErrorKind::Offline, rig);
    books.check(job);
    QCOMPARE(job.counts.ready, rowCount); // what provably never arrived is not in doubt
    note(job, QStringLiteral("connection refused"), QStringLiteral("every request"));

    rig.faults.listen();
    rig.resume(id);
    job = rig.ended(id);
    checkEnd(job, {}, rig);
    books.check(job);
    books.checkWrittenOnce();
}

void FaultMatrixTest::selfSignedCertificate()
{
    const SelfSignedServer server;
    for (const JobKind kind : {JobKind::Block, JobKind::Unblock}) {
        FaultRig rig(impatient(), server.waleadUrl());
        FaultBooks books(rig, kind, rowCount);
        const JobRecord job = rig.ended(rig.start(books.order()));
        checkEnd(job, ErrorKind::Untrusted, rig);
        books.check(job);
        QCOMPARE(job.counts.ready, rowCount);
        note(job, QStringLiteral("self-signed TLS"), QStringLiteral("every request"));
    }
    QVERIFY(server.tried() > 0);
    QCOMPARE(server.received(), 0);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
