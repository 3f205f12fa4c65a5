// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobjson.h"
#include "cli/jobreport.h"
#include "cli/jobwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Muster;
using namespace Muster::Cli;
using namespace Qt::StringLiterals;

namespace {

JobRecord ended(JobState state)
{
    JobRecord job;
    job.id = JobId(u"01900000-0000-7000-8000-000000000001"_s);
    job.state = state;
    job.connectionName = u"Acme"_s;
    job.counts = {10, 2, 1, 3, 1, 1, 2};
    return job;
}

ApiError failure(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

QJsonObject parsed(const OrderedJson &json)
{
    return QJsonDocument::fromJson(json.text()).object();
}

} // namespace

/// How a job's record becomes an exit status, JSON and sentences.
class CliJobTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endHasItsStatus_data();
    void endHasItsStatus();
    void countsAddUp();
    void onlyDoubtAndReadBackAreOptional();
    void listHasItsFieldsInOrder();
    void unfinishedSaysHowItGoesOn();
    void idsAreToldApart();
    void durationsAreWritten();
};

void CliJobTextTest::endHasItsStatus_data()
{
    QTest::addColumn<JobRecord>("job");
    QTest::addColumn<int>("invalid");
    QTest::addColumn<int>("status");
    JobRecord done;
    done.state = JobState::Done;
    done.counts = {2, 0, 0, 2, 0, 0, 0};
    QTest::newRow("done") << done << 0 << 0;
    QTest::newRow("invalid rows") << done << 1 << 1;
    done.missing = 0;
    QTest::newRow("read back") << done << 0 << 0;
    done.missing = 1;
    QTest::newRow("read back, one missing") << done << 0 << 1;
    done.missing = -1;
    done.counts = {2, 0, 0, 1, 0, 1, 0};
    QTest::newRow("rejected rows") << done << 0 << 1;
    done.counts = {2, 0, 0, 1, 0, 0, 1};
    QTest::newRow("a row left as it is") << done << 0 << 1;
    done.counts = {2, 0, 0, 1, 1, 0, 0};
    QTest::newRow("duplicates") << done << 0 << 0;
    done.verify = true;
    QTest::newRow("not read back") << done << 0 << 4;
    done.stoppedBy = failure(ErrorKind::Unauthorised);
    QTest::newRow("not read back for want of a key") << done << 1 << 3;
    done.missing = 0;
    QTest::newRow("read back later") << done << 0 << 0;
    QTest::newRow("paused") << ended(JobState::Paused) << 0 << 6;
    QTest::newRow("cancelled") << ended(JobState::Cancelled) << 0 << 1;
    QTest::newRow("stopped in doubt") << ended(JobState::Stopped) << 0 << 4;
    JobRecord stopped = ended(JobState::Stopped);
    stopped.stopText = u"The disk is full."_s;
    QTest::newRow("no journal") << stopped << 0 << 6;
    stopped.stoppedBy = failure(ErrorKind::OutcomeUnknown);
    QTest::newRow("answers lost for good") << stopped << 0 << 4;
    stopped.stopText.clear();
    for (const auto &[kind, status] :
         {std::pair(ErrorKind::Offline, 4), std::pair(ErrorKind::Unauthorised, 3), std::pair(ErrorKind::NotFound, 4)}) {
        stopped.stoppedBy = failure(kind);
        QTest::addRow("stopped by %d", static_cast<int>(kind)) << stopped << 0 << status;
    }
    stopped.scope.campaign = CampaignId(u"c"_s);
    QTest::newRow("no such campaign") << stopped << 0 << 2;
}

void CliJobTextTest::endHasItsStatus()
{
    QFETCH(JobRecord, job);
    QFETCH(int, invalid);
    QFETCH(int, status);
    QCOMPARE(static_cast<int>(exitCodeFor(job, invalid)), status);
}

void CliJobTextTest::countsAddUp()
{
    OrderedJson json;
    addCounts(json, ended(JobState::Stopped));
    QCOMPARE(json.text(), QByteArray("{\"sent\":6,\"accepted\":3,\"duplicates\":1,\"rejected\":1,\"not_sent\":4,\"in_doubt\":1}"));
}

void CliJobTextTest::onlyDoubtAndReadBackAreOptional()
{
    JobRecord job = ended(JobState::Done);
    job.counts = {3, 0, 0, 3, 0, 0, 0};
    OrderedJson plain;
    addCounts(plain, job);
    QCOMPARE(plain.text(), QByteArray("{\"sent\":3,\"accepted\":3,\"duplicates\":0,\"rejected\":0,\"not_sent\":0}"));
    job.verify = true;
    job.missing = 2;
    OrderedJson readBack;
    addCounts(readBack, job);
    QCOMPARE(parsed(readBack).value("missing"_L1).toInt(), 2);
    QCOMPARE(parsed(writtenJob(job)).value("missing"_L1).toInt(), 2);
    job.missing = -1;
    OrderedJson unread;
    addCounts(unread, job);
    QVERIFY(unread.text().endsWith(",\"missing\":null}"));
    QVERIFY(writtenJob(job).text().endsWith(",\"missing\":null}"));
}

void CliJobTextTest::listHasItsFieldsInOrder()
{
    JobRecord job = ended(JobState::Running);
    job.kind = JobKind::Unblock;
    job.created = QDateTime::fromString(u"2026-11-21T10:02:00.120+02:00"_s, Qt::ISODateWithMs);
    QCOMPARE(jobJson(job).text(),
             QByteArray(
                 "{\"job\":\"01900000-0000-7000-8000-000000000001\",\"kind\":\"unblock\",\"state\":\"interrupted\",\"connection\":\"Acme\","
                 "\"campaign\":null,\"rows\":10,\"accepted\":3,\"duplicates\":1,\"rejected\":1,\"not_sent\":4,\"in_doubt\":1,"
                 "\"created\":\"2026-11-21T08:02:00.120Z\"}"));
    job.isOwned = true;
    job.scope.campaign = CampaignId(u"cmp-1"_s);
    job.undoneBy = JobId(u"other"_s);
    const QJsonObject details = parsed(jobDetailsJson(job));
    QCOMPARE(details.value("state"_L1).toString(), u"running"_s);
    QCOMPARE(details.value("campaign"_L1).toString(), u"cmp-1"_s);
    QCOMPARE(details.value("ready"_L1).toInt(), 2);
    QVERIFY(details.value("ended"_L1).isNull() && details.value("undoes"_L1).isNull() && details.value("error"_L1).isNull());
    QCOMPARE(details.value("undone_by"_L1).toString(), u"other"_s);
}

void CliJobTextTest::unfinishedSaysHowItGoesOn()
{
    QCOMPARE(whyUnfinished(ended(JobState::Done)), QString());
    for (const JobState state : {JobState::Paused, JobState::Stopped})
        QVERIFY(whyUnfinished(ended(state)).endsWith("muster-cli jobs resume 01900000-0000-7000-8000-000000000001 goes on."_L1));
    QVERIFY(whyUnfinished(ended(JobState::Paused)).contains("7 of 10"_L1));
    QVERIFY(!whyUnfinished(ended(JobState::Cancelled)).contains("resume"_L1));
    JobRecord stopped = ended(JobState::Stopped);
    stopped.stoppedBy = failure(ErrorKind::Offline);
    QVERIFY(whyUnfinished(stopped).contains("Acme"_L1));

    JobRecord unchecked = ended(JobState::Paused);
    unchecked.counts = {3, 0, 0, 3, 0, 0, 0};
    QVERIFY(whyUnfinished(unchecked).contains("only the list"_L1));
    unchecked.state = JobState::Done;
    QCOMPARE(whyUnfinished(unchecked), QString());
    unchecked.verify = true;
    QVERIFY(whyUnfinished(unchecked).contains("not checked"_L1));
    unchecked.stoppedBy = failure(ErrorKind::Offline);
    QVERIFY(whyUnfinished(unchecked).contains("not checked"_L1) && whyUnfinished(unchecked).contains("Acme"_L1));
    unchecked.missing = 0;
    QCOMPARE(whyUnfinished(unchecked), QString());
}

void CliJobTextTest::idsAreToldApart()
{
    const auto length = [](const QStringList &ids) {
        QList<JobRecord> jobs;
        for (const QString &id : ids) {
            jobs << JobRecord();
            jobs.last().id = JobId(id);
        }
        return distinctLength(jobs);
    };
    QCOMPARE(length({}), 8);
    QCOMPARE(length({u"0190aaaa-0000"_s}), 8);
    QCOMPARE(length({u"0190aaaa-0000"_s, u"0190bbbb-0000"_s}), 8);
    QCOMPARE(length({u"0190aaaa-0001"_s, u"0190bbbb-0000"_s, u"0190aaaa-0012"_s}), 12);
}

void CliJobTextTest::durationsAreWritten()
{
    QCOMPARE(durationText(999), u"0:00:00"_s);
    QCOMPARE(durationText(3'723'004), u"1:02:03"_s);
}

QTEST_GUILESS_MAIN(CliJobTextTest)
#include "tst_clijobtext.moc"
