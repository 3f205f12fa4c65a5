// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionsrig.h"

#include <QCheckBox>

using namespace Muster;
using namespace Muster::Test;

class ConnectionsDialogAddingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachVendorHasItsOwnAddress();
    void whatWasTypedStays();
    void anAddressIsJudgedAsItIsTyped_data();
    void anAddressIsJudgedAsItIsTyped();
    void keyAndWorkspaceMustFitTogether_data();
    void keyAndWorkspaceMustFitTogether();
    void eachVendorCanBeAdded_data();
    void eachVendorCanBeAdded();
    void whatDoesNotWorkIsAddedOnlyWhenAskedFor();
    void whatIsOnlyTriedOutGoesWithTheDialog();
};

void ConnectionsDialogAddingTest::initTestCase()
{
    ConnectionsRig::withoutKeychain();
    dressApplication();
}

void ConnectionsDialogAddingTest::eachVendorHasItsOwnAddress()
{
    ConnectionsDialogRig rig;
    rig.beginAdding();
    QCOMPARE(rig.text("connectionUrl"), QStringLiteral("https://app-api.walead.ai/api"));
    rig.choose("Puffle");
    QCOMPARE(rig.text("connectionUrl"), QStringLiteral("https://app.puffle.ai"));
    QCOMPARE(rig.text("connectionName"), QStringLiteral("Puffle"));
    QVERIFY(rig.isSaying(QStringLiteral("pk_live_")));
    QVERIFY(!rig.part<QLineEdit>(*rig.dialog, "connectionWorkspace")->isVisible());
    rig.choose("SendKit");
    QCOMPARE(rig.text("connectionUrl"), QStringLiteral("https://api.sendkit.ai"));
    QVERIFY(rig.part<QLineEdit>(*rig.dialog, "connectionWorkspace")->isVisible());
}

void ConnectionsDialogAddingTest::whatWasTypedStays()
{
    ConnectionsDialogRig rig;
    rig.beginAdding();
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Acme"));
    rig.type(*rig.dialog, "connectionUrl", QStringLiteral("https://acme.example"));
    rig.choose("SendKit");
    QCOMPARE(rig.text("connectionName"), QStringLiteral("Acme"));
    QCOMPARE(rig.text("connectionUrl"), QStringLiteral("https://acme.example"));
}

void ConnectionsDialogAddingTest::anAddressIsJudgedAsItIsTyped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("note");
    QTest::newRow("plain http") << QStringLiteral("http://acme.example") << QStringLiteral("Use https://");
    QTest::newRow("this computer") << QStringLiteral("http://127.0.0.1:8080/api") << QString();
    QTest::newRow("half") << QStringLiteral("https://") << QStringLiteral("not a complete address");
    QTest::newRow("a query") << QStringLiteral("https://acme.example/?a=b") << QStringLiteral("Only the base address");
    QTest::newRow("without a scheme") << QStringLiteral("acme.example") << QStringLiteral("Used as https://acme.example");
    QTest::newRow("right") << QStringLiteral("https://acme.example/api") << QString();
}

void ConnectionsDialogAddingTest::anAddressIsJudgedAsItIsTyped()
{
    QFETCH(QString, address);
    QFETCH(QString, note);
    ConnectionsDialogRig rig;
    rig.beginAdding();
    rig.type(*rig.dialog, "connectionUrl", address);
    const auto *label = rig.part<QLabel>(*rig.dialog, "connectionUrlNote");
    QCOMPARE(label->isVisible(), !note.isEmpty());
    QVERIFY2(label->text().contains(note), qPrintable(label->text()));
}

void ConnectionsDialogAddingTest::keyAndWorkspaceMustFitTogether_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("workspace");
    QTest::newRow("an account's key names no workspace") << QStringLiteral("sk_user_abc") << QString();
    QTest::newRow("a workspace's key names one") << QStringLiteral("sk_abc") << QStringLiteral("665a1b2c3d4e5f6a7b8c9d0e");
}

void ConnectionsDialogAddingTest::keyAndWorkspaceMustFitTogether()
{
    QFETCH(QString, key);
    QFETCH(QString, workspace);
    ConnectionsDialogRig rig;
    rig.beginAdding();
    rig.choose("SendKit");
    rig.fillIn(rig.server.sendkitUrl(), key.toUtf8());
    rig.type(*rig.dialog, "connectionWorkspace", workspace);
    rig.press(*rig.dialog, "connectButton");
    QVERIFY(rig.isSaying(QStringLiteral("do not fit together")));
    QCOMPARE(rig.ownNames(), QStringList());
}

void ConnectionsDialogAddingTest::eachVendorCanBeAdded_data()
{
    QTest::addColumn<QByteArray>("vendor");
    QTest::newRow("WaLead") << QByteArray("WaLead");
    QTest::newRow("Puffle") << QByteArray("Puffle");
    QTest::newRow("SendKit") << QByteArray("SendKit");
}

void ConnectionsDialogAddingTest::eachVendorCanBeAdded()
{
    QFETCH(QByteArray, vendor);
    ConnectionsDialogRig rig;
    rig.beginAdding();
    rig.choose(vendor.constData());
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Own"));
    rig.fillIn(vendor == "WaLead"   ? rig.server.waleadUrl()
               : vendor == "Puffle" ? rig.server.puffleUrl()
                                    : rig.server.sendkitUrl(),
               rig.server.apiKey());
    rig.press(*rig.dialog, "color_violet");
    QTest::keyClick(rig.part<QCheckBox>(*rig.dialog, "connectionProduction"), Qt::Key_Space);
    rig.press(*rig.dialog, "connectButton");
    QTRY_COMPARE(rig.dialog->result(), static_cast<int>(QDialog::Accepted));
    const auto connection = rig.connections.find(rig.dialog->addedId());
    QVERIFY(connection);
    QCOMPARE(providerName(connection->provider).toUtf8(), vendor);
    QCOMPARE(connection->color, ConnectionColor::Violet);
    QVERIFY(!connection->isProduction);
    QVERIFY(rig.connections.hasKey(connection->id));
}

void ConnectionsDialogAddingTest::whatDoesNotWorkIsAddedOnlyWhenAskedFor()
{
    ConnectionsDialogRig rig;
    rig.beginAdding();
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Acme"));
    rig.fillIn(rig.server.waleadUrl(), "not-the-key");
    rig.press(*rig.dialog, "connectButton");
    auto *anyway = rig.part<QPushButton>(*rig.dialog, "anywayButton");
    QTRY_VERIFY(anyway->isVisible());
    QVERIFY(WindowRig::button(rig.dialog.get(), QStringLiteral("Details")));
    QCOMPARE(rig.ownNames(), QStringList());
    QCOMPARE(rig.text("connectionName"), QStringLiteral("Acme"));
    WindowRig::click(anyway);
    QTRY_COMPARE(rig.ownNames(), QStringList{QStringLiteral("Acme")});
    QVERIFY(rig.dialog->isVisible());
    QCOMPARE(rig.listed().count(QStringLiteral("Acme")), 1);
}

/// As where the program is ended meanwhile.
void ConnectionsDialogAddingTest::whatIsOnlyTriedOutGoesWithTheDialog()
{
    ConnectionsDialogRig rig(std::chrono::seconds(20));
    rig.beginAdding();
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Acme"));
    rig.fillIn(rig.server.waleadUrl(), rig.server.apiKey());
    rig.press(*rig.dialog, "connectButton");
    QCOMPARE(rig.ownNames(), QStringList{QStringLiteral("Acme")});
    rig.dialog.reset();
    QCOMPARE(rig.ownNames(), QStringList());
}

QTEST_MAIN(ConnectionsDialogAddingTest)
#include "tst_connectionsdialog_adding.moc"
