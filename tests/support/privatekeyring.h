// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace Muster::Test {

/// A session bus of its own with a real gnome-keyring on it, unlocked, with an empty collection. From then on this process and those it
/// starts have that bus in their environment. Make it before anything asks for the session bus, once a process.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;

    /// Why it does not run, with the package that is missing; empty where it does.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Locks the collection; nobody is there to unlock it.
    [[nodiscard]] bool lock();

private:
    bool startBus();
    bool startKeyring();
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QProcessEnvironment m_environment;
    QString m_problem;
};

} // namespace Muster::Test
