// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopappearance.h"

#include "base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Muster {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");

/// The portal's numbers: 1 dark, 2 light, anything else no preference. Read() wraps them once more than the signal does.
std::optional<Scheme> schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}

} // namespace

void DesktopAppearance::begin()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const bool isListening = listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << QString(appearanceGroup) << QString(schemeKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, isListening] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!isListening && !listen()) // on a connection that has just begun Qt refuses the first time
            qCWarning(lcUi) << "changes of the desktop's colour scheme are not heard";
        if (!reply.isError())
            Q_EMIT told(schemeOf(reply.value().variant()));
    });
}

bool DesktopAppearance::listen()
{
    // By any sender: Qt drops what comes before it has learned who owns a name.
    return QDBusConnection::sessionBus().connect({}, path, interface, QStringLiteral("SettingChanged"), this,
                                                 SLOT(takeChange(QString,QString,QDBusVariant)));
}

void DesktopAppearance::takeChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        Q_EMIT told(schemeOf(value.variant()));
}

} // namespace Muster
