// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/suppressionindex.h"
#include "services/suppressionstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestSuppressionLookup : public QObject
{
    Q_OBJECT

private:
    static QDateTime at(int day) { return QDateTime(QDate(2026, 3, day), QTime(10, 0, 0, 7), Qt::UTC); }
    static BlockedLead entry(const QString &text, BlockedKind kind = BlockedKind::Profile)
    {
        return {RecordId(u"r-"_s + text), text, u"Partner"_s, at(1), u"ws"_s, kind};
    }
    static SuppressionList list(const QString &name, const QList<BlockedLead> &people, const QDateTime &readAt)
    {
        return {ConnectionId(name), name, readAt, {}, std::make_shared<const BlockedLookup>(people)};
    }
    static SuppressionLookup two()
    {
        return SuppressionLookup({list(u"WaLead"_s, {entry(u"Ann-Lee"_s), entry(u"o'brien"_s)}, at(3)),
                                  SuppressionList{ConnectionId(u"new"_s), u"New"_s, {}, {}, nullptr},
                                  list(u"SendKit"_s,
                                       {entry(u"bob@acme.com"_s, BlockedKind::Email), entry(u"evil.com"_s, BlockedKind::Domain),
                                        entry(u"ann@x.com"_s, BlockedKind::Email)},
                                       at(2))});
    }
    static QString foundOn(const QString &profile, const QString &email)
    {
        QStringList names;
        for (const Suppression &found : two().find(profile, email))
            names << found.list + u':' + found.entry.publicIdentifier;
        return names.join(u' ');
    }

private Q_SLOTS:
    void findsByProfileAddressAndDomain_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("found");
        QTest::newRow("profile") << u"https://uk.linkedin.com/in/ann-lee/"_s << QString() << u"WaLead:Ann-Lee"_s;
        QTest::newRow("identifier") << u"ANN-LEE"_s << QString() << u"WaLead:Ann-Lee"_s;
        QTest::newRow("as only a server writes it") << u"o'brien"_s << QString() << u"WaLead:o'brien"_s;
        QTest::newRow("address") << QString() << u"Bob@Acme.com"_s << u"SendKit:bob@acme.com"_s;
        QTest::newRow("another of the address's domain") << QString() << u"joe@acme.com"_s << QString();
        QTest::newRow("domain") << QString() << u"anybody@EVIL.com"_s << u"SendKit:evil.com"_s;
        QTest::newRow("a subdomain is another") << QString() << u"anybody@mail.evil.com"_s << QString();
        QTest::newRow("both") << u"ann-lee"_s << u"ann@x.com"_s << u"WaLead:Ann-Lee SendKit:ann@x.com"_s;
        QTest::newRow("neither") << u"cy-poe"_s << u"cy@x.com"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("what is neither") << u"https://linkedin.com/company/x"_s << u"no address"_s << QString();
        QTest::newRow("a profile called like a domain") << u"evil.com"_s << QString() << QString();
    }

    void findsByProfileAddressAndDomain()
    {
        QFETCH(QString, profile);
        QFETCH(QString, email);
        QFETCH(QString, found);
        QCOMPARE(foundOn(profile, email), found);
        QCOMPARE(two().contains(profile, email), !found.isEmpty());
    }

    void screeningGetsTheListsThatAreKnown()
    {
        const QList<NamedBlocklist> lists = two().forScreening();
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists.at(1).name, u"SendKit"_s);
        QCOMPARE(two().oldest(), at(2));
        QVERIFY(!SuppressionLookup().oldest().isValid());
        QCOMPARE(two().lists().size(), 3);
    }

    void keepsAListAsItWas()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"lists"_s);
        const ConnectionId id(u"../evil/id"_s);
        BlockedLead bare;
        bare.publicIdentifier = u"é"_s;
        QVERIFY(keepBlocklist(folder, id, {}, {at(5), {entry(u"ann"_s), bare, entry(u"acme.com"_s, BlockedKind::Domain)}}));
        const auto kept = keptBlocklist(folder, id, {});
        QVERIFY(kept);
        QCOMPARE(kept->readAt, at(5));
        QCOMPARE(kept->leads.size(), 3);
        QCOMPARE(kept->leads.at(0).id, RecordId(u"r-ann"_s));
        QCOMPARE(kept->leads.at(0).reason, u"Partner"_s);
        QCOMPARE(kept->leads.at(0).createdAt, at(1));
        QCOMPARE(kept->leads.at(0).workspaceId, u"ws"_s);
        QCOMPARE(kept->leads.at(1).publicIdentifier, u"é"_s);
        QVERIFY(kept->leads.at(1).reason.isNull());
        QVERIFY(!kept->leads.at(1).createdAt.isValid());
        QCOMPARE(int(kept->leads.at(2).kind), int(BlockedKind::Domain));
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void aFileThatIsNoneIsAsIfNeverRead_data()
    {
        QTest::addColumn<int>("keep"); // so many bytes of the file
        QTest::addColumn<int>("change"); // this one
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("cut in its head") << 10 << -1;
        QTest::newRow("cut in its rows") << 60 << -1;
        QTest::newRow("another mark") << 100000 << 0;
        QTest::newRow("another version") << 100000 << 7;
    }

    void aFileThatIsNoneIsAsIfNeverRead()
    {
        QFETCH(int, keep);
        QFETCH(int, change);
        QTemporaryDir dir;
        const ConnectionId id(u"c"_s);
        QVERIFY(!keptBlocklist(dir.path(), id, {}));
        QVERIFY(keepBlocklist(dir.path(), id, {}, {at(5), {entry(u"ann"_s), entry(u"bob"_s)}}));
        QFile file(QDir(dir.path()).entryInfoList(QDir::Files).first().filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll().left(keep);
        if (change >= 0)
            bytes[change] = static_cast<char>(bytes[change] + 1);
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(bytes);
        file.close();
        QVERIFY(!keptBlocklist(dir.path(), id, {}));
    }

    void otherConnectionsAreForgotten()
    {
        QTemporaryDir dir;
        QVERIFY(keepBlocklist(dir.path(), ConnectionId(u"a"_s), {}, {at(5), {}}));
        QVERIFY(keepBlocklist(dir.path(), ConnectionId(u"b"_s), {}, {at(5), {}}));
        const BlocklistScope campaign{CampaignId(u"c"_s)};
        QVERIFY(keepBlocklist(dir.path(), ConnectionId(u"a"_s), campaign, {at(5), {}}));
        QVERIFY(keepBlocklist(dir.path(), ConnectionId(u"b"_s), campaign, {at(6), {}}));
        forgetBlocklistsBut(dir.path(), {ConnectionId(u"b"_s)});
        QVERIFY(!keptBlocklist(dir.path(), ConnectionId(u"a"_s), {}));
        QCOMPARE(keptBlocklist(dir.path(), ConnectionId(u"b"_s), {}).value().readAt, at(5));
        QVERIFY(!keptBlocklist(dir.path(), ConnectionId(u"a"_s), campaign));
        QCOMPARE(keptBlocklist(dir.path(), ConnectionId(u"b"_s), campaign).value().readAt, at(6));
    }

    void aFolderThatCannotBeWrittenForgets()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!keepBlocklist(dir.filePath(u"file/lists"_s), ConnectionId(u"a"_s), {}, {at(5), {}}));
    }
};

QTEST_GUILESS_MAIN(TestSuppressionLookup)
#include "tst_suppressionlookup.moc"
