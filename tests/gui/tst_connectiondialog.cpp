// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "dialogs/connectiondialog.h"
#include "gui/windowrig.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Muster;
using namespace Muster::Test;

namespace {

struct DialogRig
{
    DialogRig() : settings(folder.filePath(QStringLiteral("settings.ini"))), connections(settings, network, clock)
    {
        QVERIFY(server.start());
        dialog = std::make_unique<ConnectionDialog>(connections, nullptr);
        dialog->show();
    }

    static Sandbox::PracticeOptions options(const QTemporaryDir &folder)
    {
        Sandbox::PracticeOptions options = WindowRig::options(folder, {});
        options.seedDemo = false;
        return options;
    }

    [[nodiscard]] QLineEdit *field(const char *name) const { return dialog->findChild<QLineEdit *>(QLatin1String(name)); }
    void choose(const char *vendor) const
    {
        auto *box = dialog->findChild<QComboBox *>(QStringLiteral("connectionProvider"));
        box->setCurrentIndex(box->findText(QLatin1String(vendor)));
    }
    void connectNow() const { WindowRig::click(dialog->findChild<QPushButton *>(QStringLiteral("connectButton"))); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QTemporaryDir folder;
    Sandbox::PracticeServer server{options(folder)};
    Settings settings;
    QNetworkAccessManager network;
    SystemClock clock;
    ConnectionService connections;
    std::unique_ptr<ConnectionDialog> dialog;
};

} // namespace

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void eachVendorHasItsOwnAddress()
    {
        const DialogRig rig;
        QCOMPARE(rig.field("connectionUrl")->text(), QStringLiteral("https://app-api.walead.ai/api"));
        rig.choose("Puffle");
        QCOMPARE(rig.field("connectionUrl")->text(), QStringLiteral("https://app.puffle.ai"));
        QCOMPARE(rig.field("connectionName")->text(), QStringLiteral("Puffle"));
        QVERIFY(rig.says(QStringLiteral("pk_live_")));
        QVERIFY(!rig.field("connectionWorkspace")->isVisible());
        rig.choose("SendKit");
        QCOMPARE(rig.field("connectionUrl")->text(), QStringLiteral("https://api.sendkit.ai"));
        QVERIFY(rig.field("connectionWorkspace")->isVisible());
        const auto labels = rig.dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

    void whatWasTypedStays()
    {
        const DialogRig rig;
        rig.field("connectionName")->setText(QStringLiteral("Acme"));
        rig.field("connectionUrl")->setText(QStringLiteral("https://acme.example"));
        rig.choose("SendKit");
        QCOMPARE(rig.field("connectionName")->text(), QStringLiteral("Acme"));
        QCOMPARE(rig.field("connectionUrl")->text(), QStringLiteral("https://acme.example"));
    }

    void keyAndWorkspaceMustFitTogether_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("workspace");
        QTest::newRow("an account's key names no workspace") << QStringLiteral("sk_user_abc") << QString();
        QTest::newRow("a workspace's key names one") << QStringLiteral("sk_abc") << QStringLiteral("665a1b2c3d4e5f6a7b8c9d0e");
    }

    void keyAndWorkspaceMustFitTogether()
    {
        QFETCH(QString, key);
        QFETCH(QString, workspace);
        const DialogRig rig;
        rig.choose("SendKit");
        rig.field("connectionUrl")->setText(rig.server.sendkitUrl().toString());
        rig.field("connectionKey")->setText(key);
        rig.field("connectionWorkspace")->setText(workspace);
        const auto before = rig.connections.connections().size();
        rig.connectNow();
        QVERIFY(rig.says(QStringLiteral("do not fit together")));
        QCOMPARE(rig.connections.connections().size(), before);
    }

    void eachVendorCanBeConnected_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        QTest::newRow("WaLead") << QByteArray("WaLead");
        QTest::newRow("Puffle") << QByteArray("Puffle");
        QTest::newRow("SendKit") << QByteArray("SendKit");
    }

    void eachVendorCanBeConnected()
    {
        QFETCH(QByteArray, vendor);
        const DialogRig rig;
        rig.choose(vendor.constData());
        const QUrl url = vendor == "WaLead"   ? rig.server.waleadUrl()
                         : vendor == "Puffle" ? rig.server.puffleUrl()
                                              : rig.server.sendkitUrl();
        rig.field("connectionUrl")->setText(url.toString());
        rig.field("connectionName")->setText(QStringLiteral("Own"));
        rig.field("connectionKey")->setText(QString::fromUtf8(rig.server.apiKey()));
        rig.connectNow();
        QTRY_COMPARE(rig.dialog->result(), static_cast<int>(QDialog::Accepted));
        const auto connection = rig.connections.find(rig.dialog->connectionId());
        QVERIFY(connection);
        QCOMPARE(providerName(connection->provider).toUtf8(), vendor);
    }

    void aKnownConnectionIsAskedOnlyForItsKey()
    {
        const DialogRig rig;
        Connection known;
        known.name = QStringLiteral("Team");
        known.provider = Provider::SendKit;
        known.baseUrl = QUrl(QStringLiteral("https://api.sendkit.ai"));
        known.workspaceId = QStringLiteral("w1");
        rig.dialog->askKey(known);
        QVERIFY(!rig.field("connectionWorkspace")->isVisible());
        QVERIFY(!rig.dialog->findChild<QComboBox *>()->isVisible());
        QVERIFY(rig.says(QStringLiteral("“Team” needs its key.")));
        QVERIFY(rig.says(QStringLiteral("sk_")));
    }
};

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
