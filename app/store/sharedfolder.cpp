// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sharedfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// Served by another machine, or by the one that a virtual machine runs on: locks, and the shared memory of SQLite's WAL, don't work
/// across.
constexpr std::array networkFileSystems{"9p",
                                        "afs",
                                        "beegfs",
                                        "ceph",
                                        "cifs",
                                        "coda",
                                        "davfs",
                                        "glusterfs",
                                        "gpfs",
                                        "lustre",
                                        "ncpfs",
                                        "nfs",
                                        "nfs4",
                                        "orangefs",
                                        "prl_fs",
                                        "smb",
                                        "smb2",
                                        "smb3",
                                        "smbfs",
                                        "vboxsf",
                                        "virtiofs",
                                        "vmhgfs",
                                        "webdav",
                                        "fuse.sshfs",
                                        "fuse.rclone",
                                        "fuse.s3fs",
                                        "fuse.davfs",
                                        "fuse.davfs2",
                                        "fuse.ceph",
                                        "fuse.ceph-fuse",
                                        "fuse.glusterfs",
                                        "fuse.curlftpfs",
                                        "fuse.gvfsd-fuse",
                                        "fuse.smbnetfs",
                                        "fuse.vmhgfs-fuse",
                                        "fuse.google-drive-ocamlfuse",
                                        "fuse.onedriver",
                                        "fuse.kio-fuse",
                                        "fuse.goofys"};

bool isNetwork(const QByteArray &fileSystem)
{
    const QByteArray type = fileSystem.toLower();
    return std::any_of(networkFileSystems.begin(), networkFileSystems.end(), [&type](const char *known) { return type == known; });
}

QString nearestThatExists(const QString &folder)
{
    QFileInfo nearest(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!nearest.exists() && !nearest.isRoot())
        nearest.setFile(nearest.absolutePath());
    return nearest.absoluteFilePath();
}

#ifdef Q_OS_UNIX
/// Many systems give each user a group of the same name with nobody else in it.
bool isGroupOfUserAlone(gid_t group)
{
    const passwd *user = getpwuid(geteuid());
    if (!user)
        return false;
    const QByteArray name(user->pw_name);
    const struct group *members = getgrgid(group);
    if (!members || user->pw_gid != group || name != members->gr_name)
        return false;
    for (char **member = members->gr_mem; member && *member; ++member) {
        if (name != *member)
            return false;
    }
    return true;
}
#endif

} // namespace

std::optional<FolderFacts> folderFacts(const QString &folder)
{
    FolderFacts facts;
    facts.fileSystem = QStorageInfo(folder).fileSystemType();
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (stat(QFile::encodeName(folder).constData(), &status) != 0)
        return std::nullopt;
    facts.isOwn = status.st_uid == geteuid();
    facts.othersWrite = (status.st_mode & S_IWOTH) != 0 || ((status.st_mode & S_IWGRP) != 0 && !isGroupOfUserAlone(status.st_gid));
#endif
    return facts;
}

QString whyNotProfileIn(const QString &folder, const FolderProbe &probe)
{
    const QString nearest = nearestThatExists(folder);
    const auto facts = probe(nearest);
    if (!facts)
        return {};
    const QString shown = QDir::toNativeSeparators(folder);
    const QString instead = Text::tr("Choose a folder of your own on this computer. To share with colleagues, use “Export connections and "
                                     "mappings” in the connections window: the file holds no keys.");
    if (isNetwork(facts->fileSystem)) {
        return Text::tr("The folder %1 is on a shared drive (%2). The database and the locks that keep jobs from being sent twice do not "
                        "work there.")
                   .arg(shown, QString::fromLatin1(facts->fileSystem)) +
               u' ' + instead;
    }
    const bool exists = QFileInfo(folder).isDir();
    if (exists && !facts->isOwn)
        return Text::tr("The folder %1 belongs to somebody else, who could read and change the lists of people in it.").arg(shown) + u' ' +
               instead;
    if (exists && facts->othersWrite)
        return Text::tr("Others may write in the folder %1, so they could change the lists of people and the jobs in it.").arg(shown) +
               u' ' + instead;
    return {};
}

} // namespace Muster
