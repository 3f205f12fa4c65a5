// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/connectionlist.h"
#include "dialogs/connectionsdialog.h"
#include "gui/windowrig.h"
#include "store/keystore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace Muster::Test {

/// Connections and their keys over a real Practice server, on a computer without a keychain.
struct ConnectionsRig
{
    explicit ConnectionsRig(std::chrono::milliseconds latency = {})
        : server(options(folder, latency)), settings(folder.filePath(QStringLiteral("settings.ini"))), connections(settings, network, clock)
    {
        QVERIFY(server.start());
        connections.setPractice(server.url(), server.apiKey());
        keys = std::make_unique<KeyStore>(settings, folder.path());
        keys->setHashCost(KeyStore::HashCost::Least);
        connections.setKeyStore(keys.get());
    }

    static Sandbox::PracticeOptions options(const QTemporaryDir &folder, std::chrono::milliseconds latency)
    {
        Sandbox::PracticeOptions options = WindowRig::options(folder, latency);
        options.seedDemo = false;
        return options;
    }

    /// For every test's start: a keychain of whoever runs it must neither answer nor be written to.
    static void withoutKeychain() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    Connection addOwn(const QString &name, Provider provider = Provider::WaLead)
    {
        Connection own;
        own.name = name;
        own.provider = provider;
        own.baseUrl = provider == Provider::WaLead   ? server.waleadUrl()
                      : provider == Provider::Puffle ? server.puffleUrl()
                                                     : server.sendkitUrl();
        const auto added = connections.add(own, server.apiKey());
        return added.value_or(Connection());
    }

    [[nodiscard]] QStringList ownNames() const
    {
        QStringList names;
        const QList<Connection> all = connections.connections();
        for (const Connection &connection : all) {
            if (!connection.isPractice)
                names << connection.name;
        }
        return names;
    }

    template <typename T>
    [[nodiscard]] static T *part(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<T *>(QLatin1String(name));
    }
    static void press(const QWidget &dialog, const char *name) { WindowRig::click(part<QAbstractButton>(dialog, name)); }
    /// Replaces what stands in the field, by keys.
    static void type(const QWidget &dialog, const char *name, const QString &text)
    {
        auto *field = part<QLineEdit>(dialog, name);
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] static bool says(const QWidget &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QTemporaryDir folder;
    Sandbox::PracticeServer server;
    Settings settings;
    QNetworkAccessManager network;
    SystemClock clock;
    ScriptedPrompts prompts;
    ConnectionService connections;
    std::unique_ptr<KeyStore> keys;
};

/// The dialog over them, and what a user does to it.
struct ConnectionsDialogRig : ConnectionsRig
{
    explicit ConnectionsDialogRig(std::chrono::milliseconds latency = {}) : ConnectionsRig(latency) {}

    void open()
    {
        dialog = std::make_unique<ConnectionsDialog>(connections, prompts, nullptr);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    [[nodiscard]] QString text(const char *name) const { return part<QLineEdit>(*dialog, name)->text(); }
    [[nodiscard]] bool isSaying(const QString &text) const { return says(*dialog, text); }
    [[nodiscard]] ConnectionListView *list() const { return part<ConnectionListView>(*dialog, "connectionList"); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    void clickEntry(const QString &name) const
    {
        const auto row = static_cast<int>(listed().indexOf(name));
        QVERIFY(row >= 0);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(row, 0)).center());
    }
    void choose(const char *vendor) const
    {
        auto *box = part<QComboBox>(*dialog, "connectionProvider");
        box->setCurrentIndex(box->findText(QLatin1String(vendor)));
    }
    void beginAdding()
    {
        open();
        dialog->beginAdding();
    }
    void fillIn(const QUrl &url, const QByteArray &key) const
    {
        type(*dialog, "connectionUrl", url.toString());
        type(*dialog, "connectionKey", QString::fromUtf8(key));
    }

    std::unique_ptr<ConnectionsDialog> dialog;
};

} // namespace Muster::Test
