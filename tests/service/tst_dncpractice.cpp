// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/suppressionindex.h"
#include "support/dncrig.h"
#include "support/practicejobs.h"

using namespace Muster;
using namespace Muster::Test;

class TestDncPractice : public QObject
{
    Q_OBJECT

private:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    static Connection sendkit(PracticeJobs &rig)
    {
        return rig.connections().find(ConnectionService::practiceId(Provider::SendKit)).value_or(Connection());
    }
    static QList<BlockRequest> addresses(int first, int last)
    {
        QList<BlockRequest> contacts;
        for (int i = first; i <= last; ++i)
            contacts.append({text("p%1@x.com").arg(i), i % 2 ? text("bounce") : QString()});
        return contacts;
    }
    /// The server's list, sorted: "contact|reason|kind".
    static QStringList listed(BlocklistService &service)
    {
        QObject context;
        BlocklistListing *listing = service.list({}, &context);
        QSignalSpy finished(listing, &BlocklistListing::finished);
        listing->start();
        if (!finished.wait(60'000))
            return {text("no list came")};
        QStringList all;
        for (const BlockedLead &entry : listing->leads())
            all << entry.publicIdentifier + QLatin1Char('|') + entry.reason + QLatin1Char('|') + QString::number(int(entry.kind));
        all.sort();
        return all;
    }
    static QStringList listed(PracticeJobs &rig) { return listed(*rig.connections().blocklists(sendkit(rig).id)); }
    static JobRecord undo(PracticeJobs &rig, const JobId &id)
    {
        const auto plan = rig.undoOf(id);
        return plan ? rig.run(plan->order) : JobRecord();
    }

private Q_SLOTS:
    void blocksInBatchesAndTellsWhoWasThere()
    {
        PracticeJobs rig;
        QVERIFY(rig.isRunning());
        const QList<BlockRequest> first = addresses(1, 30) + QList<BlockRequest>{{text("acme.com"), text("manual")}};
        QCOMPARE(rig.run(blockOrder(sendkit(rig), first)).counts.accepted, 31);
        JobOrder order = blockOrder(sendkit(rig), addresses(21, 1220));
        order.verify = true;
        const JobRecord job = rig.run(order);
        QCOMPARE(int(job.state), int(JobState::Done));
        QCOMPARE(job.counts.rows, 1200);
        QCOMPARE(job.counts.accepted + job.counts.duplicates, 1200);
        QCOMPARE(job.counts.duplicates + job.unnamedDuplicates, 10);
        QCOMPARE(job.missing, 0);
        const QStringList list = listed(rig);
        QCOMPARE(list.size(), 1221);
        QVERIFY(list.contains(text("acme.com|manual|2")));
        QVERIFY(list.contains(text("p21@x.com|bounce|1")));
    }

    void blockingIsUndone()
    {
        PracticeJobs rig;
        QVERIFY(rig.isRunning());
        rig.run(blockOrder(sendkit(rig), addresses(1, 5)));
        const QStringList before = listed(rig);
        const JobRecord job =
            rig.run(blockOrder(sendkit(rig), addresses(4, 8) + QList<BlockRequest>{{text("evil.com"), text("manual")}}));
        QCOMPARE(listed(rig).size(), 9);
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(int(undone.state), int(JobState::Done));
        // What stood there when the job began is as old as the job here; those two may have been taken for the job's own.
        for (const QString &gone : {text("p6@x.com"), text("p7@x.com"), text("p8@x.com"), text("evil.com")})
            QVERIFY2(listed(rig).filter(gone).isEmpty(), qPrintable(gone));
        QVERIFY(listed(rig).contains(before.first()));
    }

    void unblockingIsUndoneWithItsReasons()
    {
        PracticeJobs rig;
        QVERIFY(rig.isRunning());
        rig.run(blockOrder(sendkit(rig), addresses(1, 5) + QList<BlockRequest>{{text("evil.com"), text("manual")}}));
        const QStringList before = listed(rig);
        const JobRecord job = rig.run(unblockOrder(sendkit(rig), {text("P1@x.com"), text("evil.com"), text("nobody@x.com")}));
        QCOMPARE(job.counts.accepted, 2);
        QCOMPARE(job.counts.duplicates, 1); // was not on it
        QCOMPARE(listed(rig).size(), 4);
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(undone.counts.accepted, 2);
        QCOMPARE(listed(rig), before);
    }

    void eitherPagingReadsAll()
    {
        for (const bool cursor : {false, true}) {
            QTemporaryDir folder;
            Sandbox::PracticeOptions options;
            options.storeFile = folder.filePath(text("practice.sqlite"));
            options.cursorPaging = cursor;
            Sandbox::PracticeServer server(options);
            QVERIFY(server.start());
            SystemClock clock;
            const auto network = makeNetworkAccess();
            HttpClient client(*network, clock, {server.sendkitUrl(), "X-Api-Key", server.apiKey()});
            DncApi api(client, server.sendkitUrl(), {});
            BlocklistService service(api);
            QObject context;
            Outcome<DncWriteCount> added;
            record(api.write(api.requests().add(addresses(1, 250)), &context), &context, added);
            QTRY_VERIFY(added.isValue());
            QCOMPARE(added.value().done.value_or(-1), 250);
            QCOMPARE(listed(service).size(), 250);
        }
    }

    void theIndexFollows()
    {
        PracticeJobs rig;
        QVERIFY(rig.isRunning());
        QTemporaryDir folder;
        SuppressionIndex index(folder.path(), rig.connections(), rig.clock());
        rig.run(blockOrder(sendkit(rig), {{text("evil.com"), {}}}));
        index.noteWrite(sendkit(rig).id);
        QTRY_VERIFY(index.lookupFor(sendkit(rig).id)->contains({}, text("anybody@evil.com")));
    }
};

QTEST_GUILESS_MAIN(TestDncPractice)
#include "tst_dncpractice.moc"
