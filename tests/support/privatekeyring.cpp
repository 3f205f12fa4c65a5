// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatekeyring.h"

#include <QDir>
#include <QElapsedTimer>

namespace Muster::Test {

namespace {

constexpr int patience = 30'000; // ms

QStringList call(const char *method, const QStringList &arguments = {})
{
    return QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
                       QStringLiteral("/org/freedesktop/secrets"),
                       QLatin1String("org.freedesktop.Secret.Service.") + QLatin1String(method)} +
           arguments;
}

} // namespace

PrivateKeyring::PrivateKeyring() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *place : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_folder.filePath(QLatin1String(place));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        m_environment.insert(QLatin1String(place), folder);
    }
    if (!startBus())
        m_problem = QStringLiteral("dbus-daemon does not start; it is in the package dbus-bin (or dbus)");
    else if (!startKeyring())
        m_problem = QStringLiteral("gnome-keyring-daemon does not start or answer; it is in the package gnome-keyring");
}

PrivateKeyring::~PrivateKeyring()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished(5000);
    }
}

bool PrivateKeyring::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address=1"), QLatin1String("--address=unix:path=") + m_folder.filePath(QStringLiteral("bus"))});
    if (!m_bus.waitForStarted(patience) || !m_bus.waitForReadyRead(patience))
        return false;
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(address));
    return !address.isEmpty();
}

bool PrivateKeyring::startKeyring()
{
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--unlock"), QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    if (!m_keyring.waitForStarted(patience))
        return false;
    m_keyring.write("a password for tests");
    m_keyring.closeWriteChannel();
    QElapsedTimer elapsed;
    for (elapsed.start(); elapsed.elapsed() < patience;) {
        if (answers())
            return true;
        m_keyring.waitForFinished(50);
    }
    return false;
}

bool PrivateKeyring::answers() const
{
    const auto says = [this](const QStringList &asked, const QByteArray &wanted) {
        QProcess asking;
        asking.setProcessEnvironment(m_environment);
        asking.start(QStringLiteral("dbus-send"), asked);
        return asking.waitForFinished(patience) && asking.readAllStandardOutput().contains(wanted);
    };
    // Asking the service itself before it is there would make the bus start another one.
    return says({QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"),
                 QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                 QStringLiteral("string:org.freedesktop.secrets")},
                "true") &&
           says(call("ReadAlias", {QStringLiteral("string:default")}), "/collection/login");
}

bool PrivateKeyring::lock()
{
    QProcess asking;
    asking.setProcessEnvironment(m_environment);
    asking.start(QStringLiteral("dbus-send"), call("Lock", {QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")}));
    return asking.waitForFinished(patience) && asking.exitCode() == 0;
}

} // namespace Muster::Test
