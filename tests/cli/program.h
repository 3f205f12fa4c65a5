// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace Muster::Test {

/// How a run of muster-cli ended.
struct Ending
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON value; null where it is anything else.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// One count of the object; -1 where there is none.
    [[nodiscard]] qint64 count(const char *field) const;
};

/// muster-cli as a process, on a fresh profile that is gone with this object.
class Program
{
public:
    Program();

    /// What the next runs get on standard input: nothing (closed), a text, a file, or what somebody types on a terminal.
    void pipeIn(const QByteArray &text) { m_input = text; }
    void redirectIn(const QString &file) { m_inputFile = file; }
    void typeIn(const QByteArray &text) { m_typed = text; }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetEnvironment(const QString &name) { m_environment.remove(name); }

    /// `whileRunning` is called once when standard error or output has something, with the process.
    Ending run(const QStringList &arguments, const std::function<void(QProcess &)> &whileRunning = {});
    /// The same without --profile.
    Ending runBare(const QStringList &arguments);

    /// Writes a file for the program to read and returns its path.
    QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString profile() const { return path(QStringLiteral("profile")); }

private:
    Ending start(const QStringList &arguments, const std::function<void(QProcess &)> &whileRunning);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QByteArray m_input;
    QString m_inputFile;
    std::optional<QByteArray> m_typed;
};

/// "blocked add -" -> {"blocked", "add", "-"}
[[nodiscard]] QStringList words(const char *line);

} // namespace Muster::Test
