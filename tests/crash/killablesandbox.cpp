// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/killablesandbox.h"

#include <QProcessEnvironment>

#include <csignal>

#include <sys/prctl.h>

namespace Muster::Test {

namespace {
constexpr int patience = 60'000; // ms
}

KillableSandbox::KillableSandbox(const QByteArray &key, int latencyMs) : m_key(key), m_latency(latencyMs) {}

bool KillableSandbox::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUSTER_SANDBOX_API_KEY"), QString::fromLatin1(m_key));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that is broken off leaves nothing running
    m_process.start(QStringLiteral(MUSTER_SANDBOX), {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--store"),
                                                     storeFile(), QStringLiteral("--latency"), QString::number(m_latency)});
    const QByteArray label = "Listening on http://127.0.0.1:";
    while (m_process.waitForReadyRead(patience)) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith(label))
                m_port = quint16(line.mid(label.size()).toInt());
            if (line.startsWith("WaLead base URL"))
                return m_port != 0;
        }
    }
    return false;
}

void KillableSandbox::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

} // namespace Muster::Test
