// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sandboxprogram.h"

#include <QProcessEnvironment>
#include <QUrl>

#include <csignal>

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
    start(QStringLiteral("0"), options);
}

void SandboxProgram::start(const QString &port, const QStringList &options)
{
    const QStringList own{QStringLiteral("--port"), port, QStringLiteral("--store"), m_folder.filePath(QStringLiteral("store.sqlite"))};
    m_process.start(QStringLiteral(MUSTER_SANDBOX), own + options);
    m_url.clear();
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

QString SandboxProgram::urlOf(const QString &vendor) const
{
    return QUrl(m_url).resolved(QUrl(u'/' + vendor)).toString();
}

quint16 SandboxProgram::port() const
{
    return static_cast<quint16>(QUrl(m_url).port());
}

void SandboxProgram::stop()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
}

void SandboxProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

void SandboxProgram::send(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

void SandboxProgram::restart(const QStringList &options)
{
    start(QString::number(QUrl(m_url).port()), options);
}

} // namespace Muster::Test
