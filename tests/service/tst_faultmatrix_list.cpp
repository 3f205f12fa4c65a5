// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "support/faultcases.h"
#include "support/faultrig.h"
#include "support/markdowntable.h"
#include "support/quiet.h"
#include "support/selfsignedserver.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Muster;
using namespace Muster::Test;

/// Reading a list of three pages under every fault: complete, or failed once with the right words; never anything in between.
class FaultMatrixListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { QVERIFY(m_table.write(QStringLiteral("faultmatrix-list.md"))); }
    void fault_data();
    void fault();
    void refusedConnection();
    void selfSignedCertificate();

private:
    std::optional<ApiError> list(FaultRig &rig, qsizetype *rows);
    void check(const std::optional<ApiError> &error, const Outlook &outlook, const FaultRig &rig, const QString &name, const QString &how);

    MarkdownTable m_table{{QStringLiteral("fault"), QStringLiteral("befalls"), QStringLiteral("list"), QStringLiteral("words")}};
};

void FaultMatrixListTest::fault_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("isAlways");
    const QList<FaultCase> cases = faultCases(QDateTime::currentDateTimeUtc(), {});
    for (int i = 0; i < cases.size(); ++i) {
        QTest::addRow("%s, once", cases.at(i).name) << i << false;
        QTest::addRow("%s, always", cases.at(i).name) << i << true;
    }
}

std::optional<ApiError> FaultMatrixListTest::list(FaultRig &rig, qsizetype *rows)
{
    QObject context;
    BlocklistListing *listing = rig.connections.blocklists(rig.connection.id)->list({}, &context);
    QSignalSpy finished(listing, &BlocklistListing::finished);
    QSignalSpy failed(listing, &BlocklistListing::failed);
    listing->start();
    if (!eventually([&] { return finished.size() + failed.size() > 0; }, FaultRig::patience))
        QTest::qFail("the list does not end", __FILE__, __LINE__);
    QTest::qWait(1); // a second ending would follow now
    if (finished.size() + failed.size() != 1)
        QTest::qFail("not exactly one ending", __FILE__, __LINE__);
    *rows = listing->leads().size();
    if (failed.isEmpty())
        return std::nullopt;
    return failed.first().first().value<ApiError>();
}

void FaultMatrixListTest::check(const std::optional<ApiError> &error, const Outlook &outlook, const FaultRig &rig, const QString &name,
                                const QString &how)
{
    QCOMPARE(outlookText(error ? Outlook(error->kind) : std::nullopt), outlookText(outlook));
    UserText words;
    if (error) {
        words = userText(*error, rig.connection.name);
        QVERIFY(!words.whatHappened.isEmpty() && !words.whatToDo.isEmpty());
        QVERIFY(!(words.oneLine() + words.details).contains(QString::fromLatin1(rig.practice.apiKey())));
    }
    m_table.add({name, how, error ? QStringLiteral("failed: ") + kindName(error->kind) : QStringLiteral("complete"), words.whatHappened});
}

void FaultMatrixListTest::fault()
{
    QFETCH(int, index);
    QFETCH(bool, isAlways);
    const FaultServer elsewhere(0);
    FaultRig rig;
    QVERIFY(rig.isRunning);
    rig.put(FaultRig::people(QStringLiteral("p"), 250));
    const FaultCase fault = faultCases(rig.clock.nowUtc(), elsewhere.waleadUrl()).at(index);
    rig.faults.setRules({{"GET", "/blocked-leads", isAlways ? 1 : 2, isAlways ? fault.times : 1, 1.0, fault.mishap}});

    qsizetype rows = 0;
    const auto error = list(rig, &rows);
    check(error, isAlways ? fault.listAlways : fault.listOnce, rig, QString::fromLatin1(fault.name),
          isAlways ? QStringLiteral("every page") : QStringLiteral("the second page, once"));
    QCOMPARE(elsewhere.seenCount(), 0);
    if (!error)
        QCOMPARE(rows, 250);
    if (error && fault.mishap.body.contains("message"))
        QVERIFY(userText(*error, rig.connection.name).details.contains(QLatin1String("Out of order")));

    rig.faults.setRules({});
    QVERIFY(!list(rig, &rows));
    QCOMPARE(rows, 250);
}

void FaultMatrixListTest::refusedConnection()
{
    FaultRig rig;
    rig.put(FaultRig::people(QStringLiteral("p"), 250));
    rig.faults.refuse();
    qsizetype rows = 0;
    check(list(rig, &rows), ErrorKind::Offline, rig, QStringLiteral("connection refused"), QStringLiteral("every page"));
    rig.faults.listen();
    QVERIFY(!list(rig, &rows));
    QCOMPARE(rows, 250);
}

void FaultMatrixListTest::selfSignedCertificate()
{
    const SelfSignedServer server;
    FaultRig rig({}, server.waleadUrl());
    qsizetype rows = 0;
    check(list(rig, &rows), ErrorKind::Untrusted, rig, QStringLiteral("self-signed TLS"), QStringLiteral("every page"));
    QCOMPARE(server.tried(), 1);
    QCOMPARE(server.received(), 0);
}

QTEST_GUILESS_MAIN(FaultMatrixListTest)
#include "tst_faultmatrix_list.moc"
