// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desktopnotice.h"
#include "shell/taskbarprogress.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace Muster;

namespace {

/// Stands in for the desktop: takes notifications, and what is told to its docks.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList notices;
    QList<QVariantMap> updates;
    QStringList applications;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &,
                int)
    {
        notices << title + QLatin1Char('\n') + text;
        return static_cast<uint>(notices.size());
    }
    void Update(const QString &application, const QVariantMap &properties)
    {
        applications << application;
        updates << properties;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

} // namespace

/// What the desktop hears, on a session bus of the test's own.
class DesktopNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            QSKIP("There is no dbus-daemon here.");
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QGuiApplication::setDesktopFileName(QStringLiteral("muster"));
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(bus.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), &m_desktop,
                            SLOT(Update(QString, QVariantMap))));
    }

    void noticesAreShownAndClicked()
    {
        const std::unique_ptr<DesktopNotice> notice = makeDesktopNotice();
        QSignalSpy activated(notice.get(), &DesktopNotice::activated);
        notice->show(QStringLiteral("Blocking has ended"), QStringLiteral("Blocked 3 people · 1 <rejected>"));
        QTRY_COMPARE(m_desktop.notices, QStringList{QStringLiteral("Blocking has ended\nBlocked 3 people · 1 &lt;rejected&gt;")});
        QTest::qWait(50);                                              // until the answer with its number is back
        Q_EMIT m_desktop.ActionInvoked(77, QStringLiteral("default")); // somebody else's
        Q_EMIT m_desktop.ActionInvoked(1, QStringLiteral("default"));
        QTRY_COMPARE(activated.size(), 1);
    }

    void progressIsToldOncePerPercent()
    {
        const std::unique_ptr<TaskbarProgress> progress = makeTaskbarProgress();
        progress->show(0.501);
        progress->show(0.502);
        progress->show(std::nullopt);
        QTRY_COMPARE(m_desktop.updates.size(), 2);
        QCOMPARE(m_desktop.applications.constFirst(), QStringLiteral("application://muster.desktop"));
        QCOMPARE(m_desktop.updates.at(0).value(QStringLiteral("progress")).toDouble(), 0.501);
        QVERIFY(m_desktop.updates.at(0).value(QStringLiteral("progress-visible")).toBool());
        QVERIFY(!m_desktop.updates.at(1).value(QStringLiteral("progress-visible")).toBool());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
    Desktop m_desktop;
};

QTEST_MAIN(DesktopNoticeTest)
#include "tst_desktopnotice.moc"
