// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keptroster.h"
#include "services/listfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + seconds * 1000, Qt::UTC);
}

/// One that has everything.
Lead fullLead(int number)
{
    Lead lead;
    lead.id = LeadId(u"l-%1"_s.arg(number));
    lead.personId = u"p-%1"_s.arg(number);
    lead.email = u"ann%1@x.com"_s.arg(number);
    lead.linkedinUrl = u"https://www.linkedin.com/in/ann-%1"_s.arg(number);
    lead.firstName = u"Ånn"_s;
    lead.lastName = u"李"_s;
    lead.name = u"Ånn 李"_s;
    lead.company = u"Acme"_s;
    lead.position = u"CTO"_s;
    lead.headline = u""_s;
    lead.statusWord = u"connection_sent"_s;
    lead.status = leadStatusFromWord(lead.statusWord);
    lead.customFields = {{u"city"_s, u"Zürich"_s}, {u"n"_s, QString::number(number)}};
    lead.customJson = R"({"city":"Zürich","n":1})";
    lead.addedAt = at(number);
    lead.updatedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    lead.repliedAt = QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC);
    lead.step = number % 5;
    lead.mails = {{1, at(7), true, false, true}, {2, {}, false, true, false}};
    lead.replied = true;
    lead.tags = {u"vip"_s, u"eu"_s};
    lead.aiTag = u"warm"_s;
    lead.source = u"csv"_s;
    return lead;
}

void compare(const Lead &a, const Lead &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.personId, b.personId);
    QCOMPARE((QStringList{a.email, a.linkedinUrl, a.firstName, a.lastName, a.name, a.company, a.position, a.headline, a.statusWord, a.aiTag,
                          a.source}),
             (QStringList{b.email, b.linkedinUrl, b.firstName, b.lastName, b.name, b.company, b.position, b.headline, b.statusWord, b.aiTag,
                          b.source}));
    QCOMPARE(int(a.status), int(b.status));
    QCOMPARE(a.customFields, b.customFields);
    QCOMPARE(a.customJson, b.customJson);
    QCOMPARE((QList<QDateTime>{a.addedAt, a.updatedAt, a.repliedAt, a.bouncedAt}),
             (QList<QDateTime>{b.addedAt, b.updatedAt, b.repliedAt, b.bouncedAt}));
    QCOMPARE(a.step, b.step);
    QCOMPARE(a.replied, b.replied);
    QCOMPARE(a.tags, b.tags);
    QCOMPARE(a.mails.size(), b.mails.size());
    for (qsizetype i = 0; i < a.mails.size(); ++i) {
        QCOMPARE(a.mails[i].step, b.mails[i].step);
        QCOMPARE(a.mails[i].sentAt, b.mails[i].sentAt);
        QCOMPARE(a.mails[i].opened, b.mails[i].opened);
        QCOMPARE(a.mails[i].clicked, b.mails[i].clicked);
        QCOMPARE(a.mails[i].bounced, b.mails[i].bounced);
    }
}

} // namespace

class TestListFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    [[nodiscard]] QString file() const { return m_dir.filePath(u"lists/one.roster"_s); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void numbersComeBack()
    {
        const QList<qint64> numbers{0, 1, -1, 63, 64, -65, 1'700'000'000'000, std::numeric_limits<qint64>::max(),
                                    std::numeric_limits<qint64>::min()};
        RowWriter writer;
        for (const qint64 number : numbers)
            writer.add(number);
        RowReader reader(writer.take());
        for (const qint64 number : numbers)
            QCOMPARE(reader.number(), number);
        QVERIFY(reader.isAtEnd() && !reader.hasFailed());
        QCOMPARE(reader.number(), 0);
        QVERIFY(reader.hasFailed());
    }

    void nullAndEmptyTextsAreTwoThings()
    {
        const QStringList texts{QString(), u""_s, u"a"_s, QString(), u"a"_s, u""_s, u"b"_s, u"b"_s};
        RowWriter writer;
        for (const QString &text : texts) {
            writer.addShared(text);
            writer.add(text);
        }
        RowReader reader(writer.take());
        for (const QString &text : texts) {
            for (const QString &read : {reader.shared(), reader.text()}) {
                QCOMPARE(read, text);
                QCOMPARE(read.isNull(), text.isNull());
            }
        }
        QVERIFY(reader.isAtEnd() && !reader.hasFailed());
    }

    void whatComesAgainIsWrittenOnce()
    {
        RowWriter writer;
        writer.addShared(u"the same long text"_s);
        const qsizetype once = writer.take().size();
        for (int i = 0; i < 100; ++i)
            writer.addShared(u"the same long text"_s);
        QCOMPARE(writer.take().size(), once + 99);
    }

    void aRosterComesBackAsItWas_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("nobody") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("more than a block") << 5000;
    }

    void aRosterComesBackAsItWas()
    {
        QFETCH(int, rows);
        KeptRoster roster{at(5), {}};
        for (int i = 0; i < rows; ++i)
            roster.leads << fullLead(i);
        if (rows > 1) {
            Lead bare;
            bare.id = LeadId(u"bare"_s);
            bare.statusWord = u"a word nobody knows"_s;
            roster.leads[1] = bare;
        }
        QVERIFY(keepRoster(file(), roster));
        const auto kept = keptRoster(file());
        QVERIFY(kept);
        QCOMPARE(kept->readAt, roster.readAt);
        QCOMPARE(kept->leads.size(), roster.leads.size());
        for (int i = 0; i < rows; ++i)
            compare(kept->leads.at(i), roster.leads.at(i));
        QCOMPARE(QFileInfo(file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void placesComeBackAsTheyWere()
    {
        Campaign campaign;
        campaign.id = CampaignId(u"c-1"_s);
        campaign.name = u"Q1 Founders"_s;
        campaign.statusText = u"ACTIVE"_s;
        campaign.status = CampaignStatus::Active;
        campaign.channel = Channel::LinkedIn;
        campaign.progress = 41.5;
        campaign.totalLeads = 12;
        campaign.leadsByStatus = {{u"new"_s, 5}, {u"replied"_s, 7}};
        campaign.createdAt = at(1);
        Campaign bare;
        bare.id = CampaignId(u"c-2"_s);
        QVERIFY(keepPlaces(file(), at(5), {{std::nullopt, 1204}, {campaign, 12}, {bare, std::nullopt}}));
        const QList<KeptPlace> kept = keptPlaces(file());
        QCOMPARE(kept.size(), 3);
        QVERIFY(!kept[0].campaign);
        QCOMPARE(kept[0].count, 1204);
        const Campaign &read = kept[1].campaign.value();
        QCOMPARE(kept[1].count, 12);
        QCOMPARE(read.id, campaign.id);
        QCOMPARE(read.name, campaign.name);
        QCOMPARE(int(read.status), int(CampaignStatus::Active));
        QCOMPARE(int(read.channel), int(Channel::LinkedIn));
        QCOMPARE(read.progress, 41.5);
        QCOMPARE(read.totalLeads, 12);
        QCOMPARE(read.leadsByStatus, campaign.leadsByStatus);
        QCOMPARE(read.createdAt, at(1));
        QVERIFY(!read.updatedAt.isValid());
        QVERIFY(!kept[2].count && !kept[2].campaign.value().totalLeads);
        QVERIFY(keptPlaces(m_dir.filePath(u"none"_s)).isEmpty());
    }

    void aDamagedFileIsNone_data()
    {
        QTest::addColumn<int>("keep");   // so many bytes
        QTest::addColumn<int>("change"); // this one, counted from the end where negative
        QTest::addColumn<bool>("isBlock"); // what is packed
        QTest::newRow("empty") << 0 << 0 << false;
        QTest::newRow("cut in its head") << 10 << 0 << false;
        QTest::newRow("cut in its rows") << 60 << 0 << false;
        QTest::newRow("another mark") << 1'000'000 << 1 << false;
        QTest::newRow("a later version") << 1'000'000 << 7 << false;
        QTest::newRow("another number of rows") << 1'000'000 << 23 << false;
        QTest::newRow("another length of a block") << 1'000'000 << 33 << false;
        QTest::newRow("a bit of a row") << 1'000'000 << 70 << true;
        QTest::newRow("a bit at the end") << 1'000'000 << -3 << true;
    }

    void aDamagedFileIsNone()
    {
        QFETCH(int, keep);
        QFETCH(int, change);
        QFETCH(bool, isBlock);
        QVERIFY(keepRoster(file(), {at(5), {fullLead(1), fullLead(2)}}));
        QVERIFY(keptRoster(file()));
        QFile target(file());
        QVERIFY(target.open(QIODevice::ReadWrite));
        QByteArray bytes = target.readAll().left(keep);
        if (!bytes.isEmpty() && change != 0) {
            const qsizetype position = change > 0 ? change : bytes.size() + change;
            bytes[position] = static_cast<char>(bytes[position] ^ 4);
        }
        QVERIFY(target.resize(0) && target.seek(0));
        target.write(bytes);
        target.close();
        if (isBlock)
            QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        QVERIFY(!keptRoster(file()));
        QVERIFY(keepRoster(file(), {at(6), {fullLead(3)}})); // and is written anew
        QCOMPARE(keptRoster(file()).value().leads.size(), 1);
    }

    void whatGoesOnBehindItsEndIsNone()
    {
        QVERIFY(keepRoster(file(), {at(5), {fullLead(1)}}));
        QFile target(file());
        QVERIFY(target.open(QIODevice::Append) && target.write("x") == 1);
        target.close();
        QVERIFY(!keptRoster(file()));
    }

    void anotherKindOfFileIsNone()
    {
        QVERIFY(keepPlaces(file(), at(5), {}));
        QVERIFY(!keptRoster(file()));
        QVERIFY(keepRoster(file(), {at(5), {fullLead(1)}}));
        QVERIFY(keptPlaces(file()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_listfile.moc"
