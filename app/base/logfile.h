// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QStringList>

namespace Muster {

/// What bounds a log file.
struct LogFileLimits
{
    qint64 size = 1024 * 1024; ///< bytes; a line is never cut, so a file may be longer by one
    int files = 5;             ///< all in all, at least 1
};

/// A text file that lines are added to, and that makes room: when it is full it becomes `.1`, that `.2` and so on, and the oldest goes.
/// Only the user may read it. Several processes may write to the same one. Not thread-safe.
class LogFile
{
public:
    /// Nothing is written, and no folder made, before the first line.
    explicit LogFile(QString path, LogFileLimits limits = {});

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Adds one line; `line` holds no line break. Where it cannot be written (a full disk, no such folder) it is lost, which the next line
    /// that can be says.
    void write(const QByteArray &line);

    /// The newest `count` lines of which `wanted` (a text) stands in them, oldest first, also from the files before; for reports.
    [[nodiscard]] static QStringList lastLines(const QString &path, const QStringList &wanted, int count);

private:
    bool open();
    void makeRoom();

    const QString m_path;
    const LogFileLimits m_limits;
    QFile m_file;
    qint64 m_lost = 0;          ///< lines that could not be written since the last that could
    bool m_endsInside = false; ///< of a line: it could be written in part only
};

} // namespace Muster
