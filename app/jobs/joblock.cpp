// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/joblock.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Muster {

namespace {

QByteArray lockPath(const QString &folder, const JobId &id)
{
    return QFile::encodeName(QDir(folder).filePath(id.text() + QLatin1String(".lock")));
}

/// Of the opened file, not of the process: it ends when that is closed, and counts among the threads of one process, too.
struct flock wholeFile(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Its last owner may have taken the file away between our opening and our locking it.
bool isStillThere(const QByteArray &path, int file)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

} // namespace

JobLock::JobLock(QByteArray path, int file) : m_path(std::move(path)), m_file(file) {}

JobLock::~JobLock()
{
    ::unlink(m_path.constData());
    ::close(m_file);
}

std::unique_ptr<JobLock> JobLock::tryTake(const QString &folder, const JobId &id)
{
    const QByteArray path = lockPath(folder, id);
    for (;;) {
        const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return nullptr;
        struct flock lock = wholeFile(F_WRLCK);
        const bool isTaken = ::fcntl(file, F_OFD_SETLK, &lock) == 0;
        if (isTaken && isStillThere(path, file))
            return std::unique_ptr<JobLock>(new JobLock(path, file));
        ::close(file);
        if (!isTaken)
            return nullptr;
    }
}

bool JobLock::isHeld(const QString &folder, const JobId &id)
{
    const int file = ::open(lockPath(folder, id).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno != ENOENT && errno != ENOTDIR;
    struct flock lock = wholeFile(F_WRLCK); // asks only: taking it, even for a moment, could be in somebody's way
    const bool isHeld = ::fcntl(file, F_OFD_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
    ::close(file);
    return isHeld;
}

} // namespace Muster
