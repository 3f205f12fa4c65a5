// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"
#include "support/rawhttp.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Muster::Sandbox;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

const QByteArray path = "/walead/v1/blocked-leads";

QJsonArray listAll(RawHttp &client)
{
    QJsonArray all;
    for (;;) {
        const QJsonArray page = client.get(path + "?sort=ASC&offset=" + QByteArray::number(all.size())).array();
        if (page.isEmpty())
            return all;
        for (const QJsonValue &block : page)
            all.append(block);
    }
}

QJsonObject leads(const QStringList &identifiers)
{
    QJsonArray all;
    for (const QString &identifier : identifiers)
        all.append(QJsonObject{{QStringLiteral("publicIdentifier"), identifier}});
    return {{QStringLiteral("leads"), all}};
}

int removeAll(RawHttp &client)
{
    QJsonArray ids;
    for (const QJsonValue &block : listAll(client))
        ids.append(block[u"id"]);
    return client.remove(path, QJsonDocument(ids).toJson(QJsonDocument::Compact)).object().value(QLatin1String("unblocked")).toInt(-1);
}

} // namespace

class TestPracticeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEverythingAcrossAnEnd();
    void demoLooksLikeACompanys();
    void demoIsTheSameEachTime();
    void demoIsNotFilledAgainOnceEmptied();
    void demoLeavesAUsedStoreAlone();
    void manyAtOnceMakeNoDuplicates_data();
    void manyAtOnceMakeNoDuplicates();
    void pagesFarBackAreQuick();

private:
    [[nodiscard]] std::unique_ptr<PracticeServer> serve(bool seedDemo, const QString &file = QStringLiteral("practice.db")) const
    {
        auto server = std::make_unique<PracticeServer>(
            PracticeOptions{.storeFile = m_folder->filePath(file), .port = 0, .apiKey = "key", .latency = {}, .seedDemo = seedDemo});
        if (!server->start())
            qFatal("%s", qPrintable(server->error()));
        return server;
    }
    static RawHttp http(const std::unique_ptr<PracticeServer> &server) { return RawHttp(server->port(), "key"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPracticeStore::keepsEverythingAcrossAnEnd()
{
    auto server = serve(false);
    RawHttp client = http(server);
    QCOMPARE(client.post(path, leads({QStringLiteral("nele-ohm"), QStringLiteral("bo-lund")})).status, 200);
    const QJsonArray before = listAll(client);
    server.reset();
    server = serve(false);
    RawHttp later = http(server);
    QCOMPARE(listAll(later), before);
    QCOMPARE(before.size(), 2);
}

void TestPracticeStore::demoLooksLikeACompanys()
{
    const auto server = serve(true);
    RawHttp client = http(server);
    const QJsonArray blocks = listAll(client);
    QVERIFY(blocks.size() >= 1100 && blocks.size() <= 1300);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<QString, int> reasons;
    QHash<QString, QString> reasonOf;
    QSet<QString> ids;
    for (const QJsonValue &block : blocks) {
        const QString identifier = block[u"publicIdentifier"].toString();
        const QDateTime createdAt = QDateTime::fromString(block[u"createdAt"].toString(), Qt::ISODateWithMs);
        QVERIFY(createdAt < now && createdAt > now.addYears(-2).addDays(-1));
        QVERIFY(createdAt.date().dayOfWeek() <= Qt::Friday);
        QVERIFY(createdAt.time().hour() >= 8 && createdAt.time().hour() < 18);
        ++reasons[block[u"reason"].toString()];
        reasonOf.insert(identifier.toCaseFolded(), block[u"reason"].toString());
        ids.insert(block[u"id"].toString());
    }
    QCOMPARE(reasonOf.size(), blocks.size());
    QCOMPARE(ids.size(), blocks.size());
    QCOMPARE(reasons.size(), 13); // twelve, and none
    QVERIFY(reasons.value(QStringLiteral("Existing client")) > blocks.size() * 45 / 100);
    QVERIFY(reasons.value(QStringLiteral("Requested opt-out")) > blocks.size() * 25 / 100);
    QVERIFY(reasons.value(QString()) > 0 && reasons.value(QString()) < blocks.size() * 4 / 100);

    QCOMPARE(reasonOf.value(QStringLiteral("amelie-garcia-lyon")), QStringLiteral("Partner"));
    QCOMPARE(reasonOf.value(QStringLiteral("soren-kowalski-4b")), QStringLiteral("Existing client"));
    QCOMPARE(reasonOf.value(QStringLiteral("zoe-obrien-4b")), QStringLiteral("Competitor"));
    QCOMPARE(reasonOf.value(QStringLiteral("mary-ann-berg-77")), QStringLiteral("Requested opt-out"));
    for (const QString &textbook :
         {QStringLiteral("john-doe"), QStringLiteral("jane-doe"), QStringLiteral("jane-smith"), QStringLiteral("sam-lee")})
        QVERIFY(!reasonOf.contains(textbook));
}

void TestPracticeStore::demoIsTheSameEachTime()
{
    const auto first = serve(true, QStringLiteral("first.db"));
    const auto second = serve(true, QStringLiteral("second.db"));
    RawHttp firstClient = http(first);
    RawHttp secondClient = http(second);
    const QJsonArray ofFirst = listAll(firstClient);
    const QJsonArray ofSecond = listAll(secondClient);
    QCOMPARE(ofFirst.size(), ofSecond.size());
    for (qsizetype i = 0; i < ofFirst.size(); ++i) {
        QCOMPARE(ofFirst.at(i)[u"id"], ofSecond.at(i)[u"id"]);
        QCOMPARE(ofFirst.at(i)[u"publicIdentifier"], ofSecond.at(i)[u"publicIdentifier"]);
        QCOMPARE(ofFirst.at(i)[u"reason"], ofSecond.at(i)[u"reason"]);
    }
}

void TestPracticeStore::demoIsNotFilledAgainOnceEmptied()
{
    auto server = serve(true);
    RawHttp client = http(server);
    QVERIFY(removeAll(client) > 1000);
    QVERIFY(listAll(client).isEmpty());
    server.reset();
    server = serve(true);
    RawHttp later = http(server);
    QVERIFY(listAll(later).isEmpty());
    QCOMPARE(later.get("/walead/v1/campaigns/cmp-eu-fintech").status, 200);
}

void TestPracticeStore::demoLeavesAUsedStoreAlone()
{
    auto server = serve(false);
    RawHttp client = http(server);
    QCOMPARE(client.post(path, leads({QStringLiteral("nele-ohm")})).status, 200);
    server.reset();
    server = serve(true);
    RawHttp later = http(server);
    QCOMPARE(listAll(later).size(), 1);

    QCOMPARE(removeAll(later), 1); // used, though nothing is left of it
    server.reset();
    server = serve(true);
    RawHttp last = http(server);
    QVERIFY(listAll(last).isEmpty());
}

void TestPracticeStore::manyAtOnceMakeNoDuplicates_data()
{
    QTest::addColumn<int>("servers");
    QTest::newRow("one server") << 1;
    QTest::newRow("three servers on one store") << 3;
}

void TestPracticeStore::manyAtOnceMakeNoDuplicates()
{
    QFETCH(int, servers);
    constexpr int writers = 6;
    constexpr int batches = 8;
    constexpr int batchSize = 25;
    std::vector<std::unique_ptr<PracticeServer>> all;
    for (int i = 0; i < servers; ++i)
        all.push_back(serve(false));

    std::atomic<int> blocked = 0;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            RawHttp client(all.at(static_cast<size_t>(writer % servers))->port(), "key");
            for (int batch = 0; batch < batches; ++batch) {
                QStringList people;
                for (int i = 0; i < batchSize; ++i) {
                    const QString person = QStringLiteral("Person-%1").arg(batch * batchSize + i);
                    people.append(writer % 2 == 0 ? person : person.toUpper());
                }
                const RawAnswer answer = client.post(path, leads(people));
                blocked += answer.object().value(QLatin1String("blocked")).toInt();
                failures += answer.status == 200 && client.get(path).status == 200 ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(failures.load(), 0);
    QCOMPARE(blocked.load(), batches * batchSize);
    RawHttp client = http(all.front());
    QSet<QString> people;
    const QJsonArray blocks = listAll(client);
    for (const QJsonValue &block : blocks)
        people.insert(block[u"publicIdentifier"].toString().toLower());
    QCOMPARE(blocks.size(), batches * batchSize);
    QCOMPARE(people.size(), batches * batchSize);
}

void TestPracticeStore::pagesFarBackAreQuick()
{
    const auto server = serve(false);
    RawHttp client = http(server);
    for (int batch = 0; batch < 10; ++batch) {
        QStringList people;
        for (int i = 0; i < 5000; ++i)
            people.append(QStringLiteral("person-%1-%2").arg(batch).arg(i));
        QCOMPARE(client.post(path, leads(people)).object().value(QLatin1String("blocked")).toInt(), 5000);
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.get(path + "?offset=49900").array().size(), 100);
    // Some milliseconds each; the bound leaves room for sanitizers on a loaded machine, and would still notice a sort of the table.
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practicestore.moc"
