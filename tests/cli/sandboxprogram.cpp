// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sandboxprogram.h"

#include <QProcessEnvironment>

namespace Muster::Test {

namespace {
constexpr int patience = 60'000; // ms
}

SandboxProgram::SandboxProgram(const QByteArray &key, const QStringList &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUSTER_SANDBOX_API_KEY"), QString::fromLatin1(key));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    const QStringList own{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--store"),
                          m_folder.filePath(QStringLiteral("store.sqlite"))};
    m_process.start(QStringLiteral(MUSTER_SANDBOX), own + options);
    const QByteArray label = "WaLead base URL: ";
    while (m_url.isEmpty() && m_process.waitForReadyRead(patience)) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith(label))
                m_url = QString::fromLatin1(line.mid(label.size()));
        }
    }
}

SandboxProgram::~SandboxProgram()
{
    stop();
}

void SandboxProgram::stop()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
}

} // namespace Muster::Test
