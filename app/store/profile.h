// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sharedfolder.h"

#include <QDir>
#include <QString>

namespace Muster {

/// Where one user's Muster keeps its things: settings.ini, keys.muster (where keys are kept in a file), jobs/journal.sqlite,
/// practice/practice.sqlite, blocklists/, rosters/, backups/, logs/. Created on first use, readable by the user only.
class Profile
{
public:
    /// `directory` from --profile, which must not be shared (store/sharedfolder.h; tests give another probe); where empty, the platform's
    /// own places (XDG on Linux), wherever the system has put them.
    explicit Profile(const QString &directory = {}, const FolderProbe &probe = folderFacts);

    /// False where the directory is shared, or cannot be made or written; error() says why. Then nothing was made.
    [[nodiscard]] bool isUsable() const { return m_error.isEmpty(); }
    [[nodiscard]] const QString &error() const { return m_error; }

    /// Of settings.ini and keys.muster; KeyStore's.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString practiceStoreFile() const;
    /// Of the journal and the locks of running jobs.
    [[nodiscard]] QString jobsFolder() const;
    /// Of the blocklists as they were last read (SuppressionIndex).
    [[nodiscard]] QString blocklistsFolder() const;
    /// Of the rosters and campaigns as they were last read (KeptLists), which makes it.
    [[nodiscard]] QString rostersFolder() const;
    /// Of the files that are written before a roster is emptied. Made by whoever writes the first one.
    [[nodiscard]] QString backupsFolder() const;
    /// Of muster.log and those before it. Made with the first line.
    [[nodiscard]] QString logsFolder() const;

private:
    QDir m_config;
    QDir m_storage;
    QString m_error;
};

} // namespace Muster
