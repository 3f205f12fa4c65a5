// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Muster::Test {

/// muster-sandbox as a process, on a fresh store and a port of its own. Ends with this object.
class SandboxProgram
{
public:
    explicit SandboxProgram(const QByteArray &key, const QStringList &options = {});
    ~SandboxProgram();

    /// The base URL of a WaLead connection to it; empty where it did not start.
    [[nodiscard]] QString waleadUrl() const { return m_url; }
    /// The same of another vendor: "puffle", "sendkit".
    [[nodiscard]] QString urlOf(const QString &vendor) const;
    [[nodiscard]] quint16 port() const;
    void stop();
    void kill();
    /// SIGSTOP, SIGCONT ...
    void send(int signal);
    /// Serves the same store on the same port again, after stop() or kill(), with these options.
    void restart(const QStringList &options = {});

private:
    void start(const QString &port, const QStringList &options);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

} // namespace Muster::Test
