// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace Muster::Test {

namespace {

constexpr int patience = 60'000; // ms; sanitizers on a busy machine are slow

/// A pseudo-terminal: what is written into one end is typed at the other.
class Terminal
{
public:
    Terminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0)
            m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        close(m_slave);
        close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    [[nodiscard]] int slave() const { return m_slave; }
    void type(const QByteArray &text) const
    {
        [[maybe_unused]] const ssize_t written = write(m_master, text.constData(), size_t(text.size()));
    }

private:
    int m_master;
    int m_slave = -1;
};

} // namespace

QJsonObject Ending::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ending::array() const
{
    return QJsonDocument::fromJson(out).array();
}

qint64 Ending::count(const char *field) const
{
    return object().value(QLatin1String(field)).toInteger(-1);
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    // A keychain of this machine is none of ours.
    for (const char *own : {"MUSTER_API_KEY", "MUSTER_PASSPHRASE", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        m_environment.remove(QLatin1String(own));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("xdg-config")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("xdg-share")));
}

Ending Program::run(const QStringList &arguments, const std::function<void(QProcess &)> &whileRunning)
{
    return start(QStringList{QStringLiteral("--profile"), profile()} + arguments, whileRunning);
}

Ending Program::runBare(const QStringList &arguments)
{
    return start(arguments, {});
}

Ending Program::start(const QStringList &arguments, const std::function<void(QProcess &)> &whileRunning)
{
    const Terminal terminal;
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    if (m_typed) {
        process.setChildProcessModifier([slave = terminal.slave()] { dup2(slave, STDIN_FILENO); });
        terminal.type(*m_typed);
    }
    if (!m_inputFile.isEmpty())
        process.setStandardInputFile(m_inputFile);
    process.start(QStringLiteral(MUSTER_CLI), arguments);
    if (!process.waitForStarted(patience))
        return {};
    if (m_inputFile.isEmpty()) {
        process.write(m_input);
        process.closeWriteChannel();
    }
    if (whileRunning)
        whileRunning(process);
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return {-1, process.readAllStandardOutput(), "it did not end: " + process.readAllStandardError()};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace Muster::Test
