// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QString>

#include <memory>

namespace Muster {

// Turned on with QT_LOGGING_RULES, e.g. "muster.net.debug=true". Nothing logged may hold a key or a lead's personal data: no server's
// words, no names, no file names; base/redaction.h is the second line of defence, not the first.
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcJobs)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// What else a program does with its messages while a LogSession keeps them.
enum class StandardError {
    Warnings, ///< as without one: warnings, and what is no category of ours
    Nothing,  ///< for programs whose standard error is read by scripts
};

/// While it lives, all messages of the program, from all threads, go into the log file, without keys and personal data (base/redaction.h):
/// one line each, "2026-11-20T10:00:00.000Z info muster.net [4711] GET ...", in UTC, with the process's number and line breaks escaped.
/// Of our categories from `info` on, or from `debug`. Where QT_LOGGING_RULES is set it decides instead, and standard error gets all, as
/// without a log file. At most one at a time; main thread.
class LogSession
{
public:
    /// `file`: Profile::logsFolder() + "/muster.log"; made with the first line. Begins with a line about versions and platform.
    explicit LogSession(const QString &file, StandardError standardError = StandardError::Warnings);
    /// The messages go where they went before.
    ~LogSession();
    LogSession(const LogSession &) = delete;
    LogSession &operator=(const LogSession &) = delete;

    /// From now on.
    void setDetailed(bool isDetailed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster
