// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profile.h"
#include "store/settings.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;

namespace {

Connection connection(const char *id, const QString &name, const char *url)
{
    Connection made;
    made.id = ConnectionId(QString::fromLatin1(id));
    made.name = name;
    made.baseUrl = QUrl(QString::fromLatin1(url));
    return made;
}

constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void startsEmpty()
    {
        const Settings settings(file());
        QVERIFY(settings.connections().isEmpty());
        QVERIFY(settings.campaigns(ConnectionId(QStringLiteral("x"))).isEmpty());
        QVERIFY(settings.windowState(QStringLiteral("blocklist")).isEmpty());
        QCOMPARE(settings.folder(QStringLiteral("import")), QDir::homePath());
        QCOMPARE(settings.choice(QStringLiteral("a"), QStringLiteral("b")), QStringLiteral("b"));
    }

    void remembersAtOnce()
    {
        Settings writer(file());
        const QString name = QStringLiteral("Büro / Köln, [1] =\"x\"");
        QVERIFY(writer.setConnections(
            {connection("1", name, "https://a.test/api"), connection("2", QStringLiteral("B"), "http://127.0.0.1:1/walead")}));
        writer.setWindowState(QStringLiteral("blocklist"), QByteArray("\0\x01\xff", 3));
        writer.setFolder(QStringLiteral("import"), QStringLiteral("/tmp/ä"));
        writer.setChoice(QStringLiteral("delimiter"), QStringLiteral(";"));

        const Settings reader(file());
        QCOMPARE(reader.connections().size(), 2);
        QCOMPARE(reader.connections().at(0).name, name);
        QCOMPARE(reader.connections().at(0).id.text(), QStringLiteral("1"));
        QCOMPARE(reader.connections().at(0).baseUrl, QUrl(QStringLiteral("https://a.test/api")));
        QCOMPARE(reader.windowState(QStringLiteral("blocklist")), QByteArray("\0\x01\xff", 3));
        QCOMPARE(reader.folder(QStringLiteral("import")), QStringLiteral("/tmp/ä"));
        QCOMPARE(reader.choice(QStringLiteral("delimiter")), QStringLiteral(";"));
    }

    void aShorterListLeavesNothingBehind()
    {
        Settings settings(file());
        QVERIFY(settings.setConnections(
            {connection("1", QStringLiteral("A"), "https://a.test"), connection("2", QStringLiteral("B"), "https://b.test")}));
        QVERIFY(settings.setConnections({connection("2", QStringLiteral("B"), "https://b.test")}));
        QCOMPARE(Settings(file()).connections().size(), 1);
        QVERIFY(!fileText().contains("a.test"));
        QVERIFY(settings.setConnections({}));
        QVERIFY(Settings(file()).connections().isEmpty());
    }

    void remembersCampaignsPerConnection()
    {
        Settings settings(file());
        const ConnectionId first(QStringLiteral("c1"));
        const ConnectionId second(QStringLiteral("c2"));
        settings.setCampaigns(first,
                              {{CampaignId(QStringLiteral("x/1")), QStringLiteral("Q1 Gründer")}, {CampaignId(QStringLiteral("y")), {}}});
        settings.setCampaigns(second, {{CampaignId(QStringLiteral("z")), QStringLiteral("Z")}});
        const Settings reader(file());
        QCOMPARE(reader.campaigns(first).size(), 2);
        QCOMPARE(reader.campaigns(first).at(0).id.text(), QStringLiteral("x/1"));
        QCOMPARE(reader.campaigns(first).at(0).label, QStringLiteral("Q1 Gründer"));
        QCOMPARE(reader.campaigns(first).at(1).label, QStringLiteral("y"));
        QCOMPARE(reader.campaigns(second).size(), 1);
        settings.setCampaigns(first, {});
        QVERIFY(settings.campaigns(first).isEmpty());
        QCOMPARE(settings.campaigns(second).size(), 1);
    }

    void keepsRecordsInTheirOrder()
    {
        Settings settings(file());
        const QString name = QStringLiteral("columns");
        const QJsonObject first{{QStringLiteral("headers"), QJsonArray{QStringLiteral("Prénom, \"x\""), QStringLiteral("@;=\n")}}};
        const QJsonObject second{{QStringLiteral("n"), 2}};
        settings.setRecords(name, {first, second});
        settings.setRecords(QStringLiteral("other"), {second});
        const Settings reader(file());
        QCOMPARE(reader.records(name), (QList<QJsonObject>{first, second}));
        settings.setRecords(name, {second});
        QCOMPARE(Settings(file()).records(name), QList<QJsonObject>{second});
        QVERIFY(!fileText().contains("headers"));
        settings.setRecords(name, {});
        QVERIFY(Settings(file()).records(name).isEmpty());
        QVERIFY(!fileText().contains("columns"));
        QCOMPARE(settings.records(QStringLiteral("other")).size(), 1);
    }

    void noPasswordOfAnAddressReachesTheFile()
    {
        Settings settings(file());
        QVERIFY(settings.setConnections({connection("1", QStringLiteral("A"), "https://user:hunter2@a.test/api")}));
        QVERIFY(!fileText().contains("hunter2"));
    }

    void aProfileMakesItsFoldersForTheUserOnly()
    {
        const QString path = m_dir->filePath(QStringLiteral("deep/profile"));
        const Profile profile(path);
        QVERIFY2(profile.isUsable(), qPrintable(profile.error()));
        QCOMPARE(profile.settingsFile(), path + QStringLiteral("/settings.ini"));
        QCOMPARE(profile.practiceStoreFile(), path + QStringLiteral("/practice/practice.sqlite"));
        for (const QString &folder : {path, path + QStringLiteral("/practice")}) {
            QVERIFY(QFileInfo(folder).isDir());
            QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
        }
        QVERIFY(Profile(path).isUsable());
    }

    void aFolderOfTheUsersKeepsItsPermissions()
    {
        QFile::setPermissions(m_dir->path(), QFileDevice::Permissions(0x7755));
        QVERIFY(Profile(m_dir->path()).isUsable());
        QVERIFY(QFileInfo(m_dir->path()).permissions().testFlag(QFileDevice::ReadOther));
    }

    void withoutAFolderThePlatformsPlacesAreUsed()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_dir->filePath(QStringLiteral("cfg"))));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir->filePath(QStringLiteral("dat"))));
        const Profile profile;
        QVERIFY(profile.isUsable());
        QCOMPARE(profile.settingsFile(), m_dir->filePath(QStringLiteral("cfg/muster/settings.ini")));
        QCOMPARE(profile.practiceStoreFile(), m_dir->filePath(QStringLiteral("dat/muster/practice/practice.sqlite")));
    }

    void aProfileThatCannotBeMadeSaysWhy()
    {
        QFile blocker(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Profile beneathAFile(m_dir->filePath(QStringLiteral("file/profile")));
        QVERIFY(!beneathAFile.isUsable());
        QVERIFY(beneathAFile.error().contains(QLatin1String("file")));
        QVERIFY(!Profile(blocker.fileName()).isUsable());
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QByteArray fileText() const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
