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
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

} // namespace Muster::Test
