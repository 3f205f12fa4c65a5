// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applicationlook.h"
#include "store/settings.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;

namespace {

/// Stands in for xdg-desktop-portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isAsked = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? scheme : 77U)));
    }
};

Scheme shown()
{
    return schemeOf(QApplication::palette());
}

} // namespace

/// The look follows the choice, and where that is the system, the desktop: on a session bus of the test's own.
class ApplicationLookTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    Portal m_portal;
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// From another process, as the portal is: between two connections of one process Qt keeps a signal back now and then.
    void tell(uint scheme, const char *key = "color-scheme") const
    {
        const int status = QProcess::execute(
            QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--type=signal"), QStringLiteral("/org/freedesktop/portal/desktop"),
             QStringLiteral("org.freedesktop.portal.Settings.SettingChanged"), QStringLiteral("string:org.freedesktop.appearance"),
             QStringLiteral("string:") + QLatin1String(key), QStringLiteral("variant:uint32:%1").arg(scheme)});
        QVERIFY2(status == 0, "dbus-send is missing: install the package dbus-bin.");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        QVERIFY2(!program.isEmpty(), "dbus-daemon is missing: install the package dbus.");
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void followsTheDesktopWhileItIsToldTo()
    {
        Settings settings(file("follows.ini"));
        ApplicationLook look(*qApp, settings);
        QCOMPARE(shown(), Scheme::Light);
        m_portal.scheme = 1;
        look.followDesktop();
        QTRY_COMPARE(shown(), Scheme::Dark);
        tell(2);
        QTRY_COMPARE(shown(), Scheme::Light);
        tell(1, "accent-color"); // not about this
        tell(1);
        QTRY_COMPARE(shown(), Scheme::Dark);
        tell(0); // it does not mind: what the platform's palette was
        QTRY_COMPARE(shown(), Scheme::Light);

        look.choose(Appearance::Light);
        tell(1);
        QTRY_COMPARE(settings.choice(QStringLiteral("desktopAppearance")), QStringLiteral("dark")); // heard, but the user has chosen
        QCOMPARE(shown(), Scheme::Light);
        look.choose(Appearance::System);
        QCOMPARE(shown(), Scheme::Dark);
    }

    void beginsWithWhatTheDesktopWantedLast()
    {
        {
            Settings settings(file("last.ini"));
            settings.setChoice(QStringLiteral("desktopAppearance"), QStringLiteral("dark"));
        }
        Settings settings(file("last.ini"));
        const ApplicationLook look(*qApp, settings);
        QCOMPARE(shown(), Scheme::Dark);
    }

    void theCommandLineCountsForOneRun()
    {
        Settings settings(file("line.ini"));
        {
            const ApplicationLook look(*qApp, settings, QStringLiteral("dark"));
            QCOMPARE(shown(), Scheme::Dark);
        }
        const ApplicationLook look(*qApp, settings);
        QCOMPARE(shown(), Scheme::Light);
        QCOMPARE(ApplicationLook::chosen(settings), Appearance::System);
    }

    void withoutAPortalThePaletteOfTheStartCounts()
    {
        QDBusConnection(QStringLiteral("portal")).unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        Settings settings(file("without.ini"));
        ApplicationLook look(*qApp, settings);
        look.followDesktop();
        QTest::qWait(200);
        QCOMPARE(shown(), Scheme::Light);
    }
};

QTEST_MAIN(ApplicationLookTest)
#include "tst_applicationlook.moc"
