// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSet>
#include <QSystemTrayIcon>

namespace Muster {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String clickedAction("default"); ///< what the specification calls a click on the notification itself

class PlatformNotice final : public DesktopNotice
{
    Q_OBJECT

public:
    PlatformNotice()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (bus.isConnected())
            bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    }

    void show(const QString &title, const QString &text) override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            showByTray(title, text);
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
        const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
        call << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName() << title << text.toHtmlEscaped()
             << QStringList{QString(clickedAction), tr("Show")} << hints << -1;
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text] {
            const QDBusPendingReply<uint> id = *answer;
            answer->deleteLater();
            if (id.isError())
                showByTray(title, text);
            else
                m_shown << id.value();
        });
    }

private Q_SLOTS:
    void takeAction(uint id, const QString &action)
    {
        // The signal tells of every application's notifications.
        if (m_shown.remove(id) && action == clickedAction)
            Q_EMIT activated();
    }

private:
    void showByTray(const QString &title, const QString &text)
    {
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            return;
        if (!m_tray) {
            m_tray = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
            connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotice::activated);
            connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotice::activated);
            m_tray->setToolTip(QGuiApplication::applicationDisplayName());
        }
        m_tray->show();
        m_tray->showMessage(title, text);
    }

    QSet<uint> m_shown;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace

std::unique_ptr<DesktopNotice> makeDesktopNotice()
{
    return std::make_unique<PlatformNotice>();
}

} // namespace Muster

#include "desktopnotice.moc"
