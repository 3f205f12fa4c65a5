// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/joblock.h"
#include "model/filledjournal.h"
#include "models/jobhistorymodel.h"
#include "sandbox/practiceserver.h"
#include "services/screenedcontent.h"
#include "support/quiet.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

class TestJobHistoryModel : public QObject
{
    Q_OBJECT

    struct Shown
    {
        FilledJournal filled;
        std::unique_ptr<JobHistoryModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;

        bool read()
        {
            model = std::make_unique<JobHistoryModel>(*filled.jobs);
            tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            model->reload();
            return QTest::qWaitFor([this] { return model->reading() == JobHistoryModel::Reading::Loaded; });
        }
        QStringList column(int column) const
        {
            QStringList texts;
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, column).data().toString();
            return texts;
        }
    };

    static QDateTime daysAgo(int days) { return QDateTime::currentDateTimeUtc().addDays(-days); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnUnexpectedWarnings(); }

    void tellsHowLong_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << QString();
        QTest::newRow("a blink") << qint64{12} << s("0.1 s");
        QTest::newRow("tenths") << qint64{440} << s("0.4 s");
        QTest::newRow("just under ten") << qint64{9'940} << s("9.9 s");
        QTest::newRow("ten") << qint64{9'960} << s("10 s");
        QTest::newRow("seconds") << qint64{59'400} << s("59 s");
        QTest::newRow("a minute") << qint64{59'600} << s("1 min 0 s");
        QTest::newRow("minutes") << qint64{192'000} << s("3 min 12 s");
        QTest::newRow("hours") << qint64{7'500'000} << s("2 h 5 min");
    }
    void tellsHowLong()
    {
        QFETCH(qint64, milliseconds);
        QTEST(jobDurationText(milliseconds), "text");
    }

    void groupsStates_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isOwned");
        QTest::addColumn<int>("group");
        const auto row = [](const char *name, JobState state, bool isOwned, JobGroup group) {
            QTest::newRow(name) << static_cast<int>(state) << isOwned << static_cast<int>(group);
        };
        row("Running", JobState::Running, true, JobGroup::Running);
        row("Interrupted", JobState::Running, false, JobGroup::Unfinished);
        row("Paused", JobState::Paused, false, JobGroup::Unfinished);
        row("Stopped", JobState::Stopped, false, JobGroup::Unfinished);
        row("Cancelled", JobState::Cancelled, false, JobGroup::Cancelled);
        row("Done", JobState::Done, false, JobGroup::Done);
    }
    void groupsStates()
    {
        QFETCH(int, state);
        QFETCH(bool, isOwned);
        QFETCH(int, group);
        JobRecord job;
        job.state = static_cast<JobState>(state);
        job.isOwned = isOwned;
        QCOMPARE(static_cast<int>(groupOf(job)), group);
    }

    void aResultNamesWhatIsWorthALook()
    {
        JobRecord job;
        job.counts = {1180, 0, 2, 1160, 12, 4, 2};
        QCOMPARE(jobResultText(job), s("1,160 of 1,180 accepted · 4 rejected · 2 in doubt · 2 not sent · 12 already blocked"));
        job.counts = {5, 0, 0, 5, 0, 0, 0};
        job.missing = 1;
        QCOMPARE(jobResultText(job), s("5 of 5 accepted · 1 not found afterwards"));
        job = {};
        job.counts = {9000, 6900, 100, 2000, 0, 0, 0};
        job.state = JobState::Paused;
        QCOMPARE(jobResultText(job), s("2,000 of 9,000 accepted · 100 in doubt · 6,900 still to send"));
        job.isOwned = true;
        QCOMPARE(jobResultText(job), s("2,000 of 9,000 accepted · 100 under way · 6,900 still to send"));
    }

    void readsNewestFirst()
    {
        Shown shown;
        JobRecord old;
        old.created = daysAgo(40);
        old.state = JobState::Done;
        old.place = s("EU Fintech");
        shown.filled.add(old, {rowIn(RowState::Accepted, s("anna"))});
        const JobRecord late = shown.filled.add(JobState::Done, 3, 1);
        QVERIFY(shown.read());
        QCOMPARE(shown.column(JobHistoryModel::What), (QStringList{jobTitle(late), jobTitle(shown.model->jobAt(1))}));
        QCOMPARE(shown.model->jobAt(1).place, s("EU Fintech"));
        QCOMPARE(shown.column(JobHistoryModel::Result), (QStringList{s("3 of 4 accepted · 1 rejected"), s("1 of 1 accepted")}));
        QCOMPARE(shown.column(JobHistoryModel::Who), (QStringList{s("ada@desk"), s("ada@desk")}));
        QCOMPARE(shown.column(JobHistoryModel::ConnectionName).first(), ConnectionService::practiceName());
        QCOMPARE(shown.column(JobHistoryModel::Duration).first(), s("12 s"));
        QCOMPARE(shown.model->rowOf(late.id), 0);
        QCOMPARE(shown.model->rowOf(JobId(s("gone"))), -1);
    }

    void countsByGroup()
    {
        Shown shown;
        shown.filled.add(JobState::Done, 1);
        shown.filled.add(JobState::Done, 2);
        shown.filled.add(JobState::Running, 1, 0, 2);
        shown.filled.add(JobState::Paused, 1, 0, 2);
        const JobRecord owned = shown.filled.add(JobState::Running, 1, 0, 2);
        const auto lock = JobLock::tryTake(shown.filled.jobsFolder(), owned.id);
        QVERIFY(lock);
        QVERIFY(shown.read());
        QCOMPARE(shown.model->total(), 5);
        QCOMPARE(shown.model->count(JobGroup::Done), 2);
        QCOMPARE(shown.model->count(JobGroup::Unfinished), 2);
        QCOMPARE(shown.model->count(JobGroup::Running), 1);
        QCOMPARE(shown.model->count(JobGroup::Cancelled), 0);
    }

    void sortsByRawValues()
    {
        Shown shown;
        const qint64 durations[] = {9'000, 100'000, 61'000};
        for (const qint64 duration : durations) {
            JobRecord job;
            job.state = JobState::Done;
            job.workedMs = duration;
            QList<JobRow> rows;
            Test::add(rows, static_cast<int>(duration / 1000), RowState::Accepted);
            shown.filled.add(job, rows);
        }
        QVERIFY(shown.read());
        shown.model->sort(JobHistoryModel::Duration, Qt::AscendingOrder);
        QCOMPARE(shown.column(JobHistoryModel::Duration), (QStringList{s("9.0 s"), s("1 min 1 s"), s("1 min 40 s")}));
        shown.model->sort(JobHistoryModel::Result, Qt::DescendingOrder);
        QCOMPARE(shown.column(JobHistoryModel::Result),
                 (QStringList{s("100 of 100 accepted"), s("61 of 61 accepted"), s("9 of 9 accepted")}));
    }

    void filters_data()
    {
        QTest::addColumn<JobHistoryFilter>("filter");
        QTest::addColumn<QStringList>("places");
        const QDate today = QDate::currentDate();
        QTest::newRow("nothing") << JobHistoryFilter{} << QStringList{s("New"), s("Middle"), s("Old")};
        QTest::newRow("text in the place") << JobHistoryFilter{s(" midd"), {}, {}, {}, {}} << QStringList{s("Middle")};
        QTest::newRow("text in the source") << JobHistoryFilter{s("CLIENTS"), {}, {}, {}, {}} << QStringList{s("Old")};
        QTest::newRow("done or cancelled") << JobHistoryFilter{{}, {JobGroup::Done, JobGroup::Cancelled}, {}, {}, {}}
                                           << QStringList{s("New"), s("Old")};
        QTest::newRow("connection") << JobHistoryFilter{{}, {}, ConnectionId(s("c2")), {}, {}} << QStringList{s("Middle")};
        QTest::newRow("since") << JobHistoryFilter{{}, {}, {}, today.addDays(-10), {}} << QStringList{s("New"), s("Middle")};
        QTest::newRow("until") << JobHistoryFilter{{}, {}, {}, {}, today.addDays(-3)} << QStringList{s("Middle"), s("Old")};
        QTest::newRow("both") << JobHistoryFilter{s("block"), {JobGroup::Done}, {}, {}, today.addDays(-3)} << QStringList{s("Old")};
    }
    void filters()
    {
        QFETCH(JobHistoryFilter, filter);
        Shown shown;
        const auto add = [&](const char *place, int age, JobState state, const char *connection) {
            JobRecord job;
            job.place = s(place);
            job.created = daysAgo(age);
            job.state = state;
            job.connection = ConnectionId(s(connection));
            job.connectionName = s(connection);
            job.source = job.place == s("Old") ? s("clients.csv") : QString();
            shown.filled.add(job, {rowIn(RowState::Accepted, s("anna"))});
        };
        add("Old", 100, JobState::Done, "c1");
        add("Middle", 5, JobState::Paused, "c2");
        add("New", 1, JobState::Cancelled, "c1");
        QVERIFY(shown.read());
        shown.model->setFilter(filter);
        QStringList places;
        for (int row = 0; row < shown.model->rowCount(); ++row)
            places << shown.model->jobAt(row).place;
        QTEST(places, "places");
        QCOMPARE(shown.model->total(), 3);
        QCOMPARE(shown.model->connections().size(), 2);
    }

    void countsWhatIsOldEnoughToGo()
    {
        Shown shown;
        const auto add = [&](int age, JobState state) {
            JobRecord job;
            job.created = daysAgo(age);
            job.state = state;
            shown.filled.add(job, {rowIn(RowState::Accepted, s("anna"))});
        };
        add(400, JobState::Done);
        add(100, JobState::Cancelled);
        add(100, JobState::Paused);
        add(1, JobState::Done);
        QVERIFY(shown.read());
        QCOMPARE(shown.model->endedBefore(daysAgo(365)), 1);
        QCOMPARE(shown.model->endedBefore(daysAgo(30)), 2);
    }

    void followsTheService()
    {
        Shown shown;
        const JobRecord first = shown.filled.add(JobState::Done, 1);
        const JobRecord paused = shown.filled.add(JobState::Paused, 1, 0, 2);
        QVERIFY(shown.read());
        shown.filled.jobs->discard(paused.id, this, [](const tl::expected<JobRecord, QString> &discarded) { QVERIFY(discarded); });
        QTRY_COMPARE(shown.model->count(JobGroup::Cancelled), 1);
        shown.filled.jobs->remove({first.id}, this, [](const tl::expected<qint64, QString> &removed) { QCOMPARE(*removed, 1); });
        QTRY_COMPARE(shown.model->rowCount(), 1);
        QCOMPARE(shown.model->find(first.id), nullptr);
        QVERIFY(shown.model->find(paused.id));
    }

    void aRunningJobIsFollowedInPlace()
    {
        FilledJournal filled;
        filled.add(JobState::Done, 1);
        Sandbox::PracticeOptions options;
        options.storeFile = filled.folder.filePath(s("practice.sqlite"));
        options.latency = std::chrono::milliseconds(20);
        Sandbox::PracticeServer server(options);
        QVERIFY(server.start());
        QNetworkAccessManager network;
        ConnectionService connections(filled.settings, network, filled.clock);
        connections.setPractice(server.url(), server.apiKey());
        JobService jobs(filled.jobsFolder(), connections, filled.clock);
        JobHistoryModel model(jobs);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);

        QList<JobRow> rows;
        Test::add(rows, 2'000, RowState::Ready);
        JobOrder order;
        order.connection = *connections.find(ConnectionService::practiceName());
        order.place = s("Workspace blocklist");
        order.content = std::make_shared<const ListedContent>(rows);
        jobs.start(order, this, [](const tl::expected<JobId, QString> &id) { QVERIFY2(id, id ? "" : qPrintable(id.error())); });
        QTRY_COMPARE(model.count(JobGroup::Running), 1);
        QCOMPARE(model.index(0, JobHistoryModel::State).data().toString(), s("Running"));
        QTRY_COMPARE(model.count(JobGroup::Done), 2);
        QCOMPARE(model.count(JobGroup::Running), 0);
        QTRY_COMPARE(model.index(0, JobHistoryModel::Result).data().toString(), s("2,000 of 2,000 accepted"));
    }

    void aJournalThatCannotBeReadSaysSo()
    {
        Shown shown;
        const auto broken = brokenJobs(shown.filled);
        JobHistoryModel model(*broken);
        model.reload();
        QTRY_COMPARE(model.reading(), JobHistoryModel::Reading::Failed);
        QVERIFY(!model.error().isEmpty());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJobHistoryModel)
#include "tst_jobhistorymodel.moc"
