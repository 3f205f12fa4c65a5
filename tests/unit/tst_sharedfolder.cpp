// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Muster;

class TestSharedFolder : public QObject
{
    Q_OBJECT

private:
    static FolderProbe saying(const FolderFacts &facts)
    {
        return [facts](const QString &) { return facts; };
    }

private Q_SLOTS:
    void refusesASharedDrive_data()
    {
        QTest::addColumn<QByteArray>("fileSystem");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "NFS4"})
            QTest::newRow(type) << QByteArray(type);
    }

    void refusesASharedDrive()
    {
        QFETCH(QByteArray, fileSystem);
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("team/profile"));
        const Profile profile(folder, saying({fileSystem, true, false}));
        QVERIFY(!profile.isUsable());
        QVERIFY2(profile.error().contains(folder) && profile.error().contains(QString::fromLatin1(fileSystem)),
                 qPrintable(profile.error()));
        QVERIFY2(profile.error().contains(QLatin1String("Export connections and mappings")), qPrintable(profile.error()));
        QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("team")))); // nothing was made there
    }

    void refusesWhatOthersMayWrite()
    {
        QTemporaryDir dir;
        const Profile writable(dir.path(), saying({"ext4", true, true}));
        QVERIFY(writable.error().contains(QLatin1String("Others may write")));
        const Profile foreign(dir.path(), saying({"ext4", false, false}));
        QVERIFY(foreign.error().contains(QLatin1String("belongs to somebody else")));
        QVERIFY(QDir(dir.path()).isEmpty());
        // What is made new is the user's own, whoever owns the folder above it.
        QVERIFY(Profile(dir.filePath(QStringLiteral("new")), saying({"ext4", false, true})).isUsable());
        QVERIFY(Profile(dir.path(), saying({"ext4", true, false})).isUsable());
    }

    void looksAtTheNearestFolderThatExists()
    {
        QTemporaryDir dir;
        QString asked;
        const auto probe = [&asked](const QString &folder) {
            asked = folder;
            return std::optional(FolderFacts{"ext4", true, false});
        };
        QVERIFY(whyNotProfileIn(dir.filePath(QStringLiteral("a/b/c")), probe).isEmpty());
        QCOMPARE(asked, QFileInfo(dir.path()).absoluteFilePath());
        QVERIFY(whyNotProfileIn(dir.path(), [](const QString &) { return std::nullopt; }).isEmpty());
    }

    void readsTheRealThing()
    {
        QTemporaryDir dir;
        const auto own = folderFacts(dir.path());
        QVERIFY(own && own->isOwn && !own->othersWrite && !own->fileSystem.isEmpty());
        QVERIFY(Profile(dir.path()).isUsable());
        QVERIFY(QFile::setPermissions(dir.path(), QFile::permissions(dir.path()) | QFile::WriteOther));
        QVERIFY(folderFacts(dir.path())->othersWrite);
        QVERIFY(!Profile(dir.path()).isUsable());
        QVERIFY(!folderFacts(dir.filePath(QStringLiteral("missing"))));
    }
};

QTEST_GUILESS_MAIN(TestSharedFolder)
#include "tst_sharedfolder.moc"
