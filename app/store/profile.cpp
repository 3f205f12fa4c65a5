// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Muster {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// Makes the directory where it is missing, for the user only. One that exists keeps its permissions: others may read it on purpose.
/// Returns why it cannot be used, or nothing.
QString prepare(const QDir &directory)
{
    const QString path = directory.absolutePath();
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(path))
            return Text::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(path));
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    const QFileInfo made(path);
    if (!made.isDir())
        return Text::tr("%1 is not a folder.").arg(QDir::toNativeSeparators(path));
    if (!made.isWritable())
        return Text::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(path));
    return {};
}

QDir platformFolder(QStandardPaths::StandardLocation location)
{
    return QDir(QStandardPaths::writableLocation(location) + QLatin1String("/muster"));
}

} // namespace

Profile::Profile(const QString &directory, const FolderProbe &probe)
    : m_config(directory.isEmpty() ? platformFolder(QStandardPaths::GenericConfigLocation) : QDir(directory)),
      m_storage(directory.isEmpty() ? platformFolder(QStandardPaths::GenericDataLocation) : QDir(directory))
{
    if (!directory.isEmpty())
        m_error = whyNotProfileIn(QDir(directory).absolutePath(), probe);
    if (!m_error.isEmpty())
        return;
    for (const QDir &folder : {m_config, m_storage, QDir(m_storage.filePath(QStringLiteral("practice"))),
                               QDir(m_storage.filePath(QStringLiteral("jobs"))), QDir(blocklistsFolder())}) {
        m_error = prepare(folder);
        if (!m_error.isEmpty())
            return;
    }
}

QString Profile::folder() const
{
    return m_config.absolutePath();
}

QString Profile::settingsFile() const
{
    return m_config.absoluteFilePath(QStringLiteral("settings.ini"));
}

QString Profile::practiceStoreFile() const
{
    return m_storage.absoluteFilePath(QStringLiteral("practice/practice.sqlite"));
}

QString Profile::jobsFolder() const
{
    return m_storage.absoluteFilePath(QStringLiteral("jobs"));
}

QString Profile::blocklistsFolder() const
{
    return m_storage.absoluteFilePath(QStringLiteral("blocklists"));
}

QString Profile::rostersFolder() const
{
    return m_storage.absoluteFilePath(QStringLiteral("rosters"));
}

QString Profile::backupsFolder() const
{
    return m_storage.absoluteFilePath(QStringLiteral("backups"));
}

QString Profile::logsFolder() const
{
    return m_storage.absoluteFilePath(QStringLiteral("logs"));
}

} // namespace Muster
