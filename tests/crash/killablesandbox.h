// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practicelist.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Muster::Test {

/// muster-sandbox on a store of its own, to be killed and started again on the same port and store. For one thread.
class KillableSandbox
{
public:
    KillableSandbox(const QByteArray &key, int latencyMs);
    ~KillableSandbox() { kill(); }

    /// False where it does not come up.
    [[nodiscard]] bool start();
    /// As `kill -9` does.
    void kill();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    /// Not to be touched while it runs.
    [[nodiscard]] QString storeFile() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
    /// Puts people on the workspace's list, or says why not.
    [[nodiscard]] QString put(const QStringList &identifiers) const { return putOnPracticeList(m_port, m_key, identifiers); }
    /// Who stands on it, sorted: one who stood there twice would be there twice.
    [[nodiscard]] QStringList listed() const { return practiceList(m_port, m_key); }

private:
    QTemporaryDir m_folder;
    QByteArray m_key;
    int m_latency;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace Muster::Test
