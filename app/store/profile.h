// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

namespace Muster {

/// Where one user's Muster keeps its things: settings.ini, jobs/journal.sqlite, practice/practice.sqlite,
/// blocklists/, backups/. Created on first use, readable by the user only.
class Profile
{
public:
    /// `directory` from --profile; where empty, the platform's own places (XDG on Linux).
    explicit Profile(const QString &directory = {});

    /// False where the directory cannot be made or written; error() says why.
    [[nodiscard]] bool isUsable() const { return m_error.isEmpty(); }
    [[nodiscard]] const QString &error() const { return m_error; }

    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString practiceStoreFile() const;
    /// Of the journal and the locks of running jobs.
    [[nodiscard]] QString jobsFolder() const;
    /// Of the blocklists as they were last read (SuppressionIndex).
    [[nodiscard]] QString blocklistsFolder() const;
    /// Of the files that are written before a roster is emptied. Made by whoever writes the first one.
    [[nodiscard]] QString backupsFolder() const;

private:
    QDir m_config;
    QDir m_storage;
    QString m_error;
};

} // namespace Muster
