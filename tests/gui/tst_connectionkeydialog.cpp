// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionactions.h"
#include "dialogs/connectionkeydialog.h"
#include "dialogs/passphrasedialog.h"
#include "gui/connectionsrig.h"
#include "platformprompts.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// Connections in a window, each of which lacks its key.
struct KeyRig : ConnectionsRig
{
    KeyRig() : actions(connections, settings, prompts, window), ready(&actions, &ConnectionActions::connectionReady)
    {
        own = addOwn(QStringLiteral("Team"), Provider::SendKit);
        connections.setKey(own.id, {}, KeepKey::Yes);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    /// The key is kept in the encrypted file, as it is at the start of a session: locked, and not in memory.
    void keepInFile()
    {
        await(keys->setPassphrase("open sesame", &window));
        await(keys->setPlace(KeyPlace::EncryptedFile, &window));
        await(keys->write(own.id, server.apiKey(), &window));
        connections.setKeyStore(nullptr);
        keys = std::make_unique<KeyStore>(settings, folder.path());
        keys->setHashCost(KeyStore::HashCost::Least);
        connections.setKeyStore(keys.get());
        QVERIFY(keys->isLocked());
        QVERIFY(!connections.hasKey(own.id));
    }
    static void await(ApiCall<bool> *call)
    {
        bool isDone = false;
        call->onDone(qApp, [&isDone](const Result<bool> &result) { isDone = result.has_value(); });
        QTRY_VERIFY(isDone);
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        const auto all = window.findChildren<Dialog *>();
        for (Dialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    QWidget window;
    ConnectionActions actions;
    QSignalSpy ready;
    Connection own;
};

} // namespace

class ConnectionKeyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ConnectionsRig::withoutKeychain();
        dressApplication();
    }

    void aKnownConnectionIsAskedOnlyForItsKey()
    {
        KeyRig rig;
        rig.actions.askKey(rig.own);
        auto *dialog = rig.shown<ConnectionKeyDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChildren<QLineEdit *>().size(), 1);
        QVERIFY(rig.says(*dialog, QStringLiteral("“Team” needs its key.")));
        QVERIFY(!rig.part<QCheckBox>(*dialog, "rememberKey")->isVisible()); // no place keeps keys
        rig.type(*dialog, "connectionKey", QStringLiteral("wrong"));
        rig.press(*dialog, "connectButton");
        QTRY_VERIFY(WindowRig::button(dialog, QStringLiteral("Details")));
        QCOMPARE(rig.ready.size(), 0);
        rig.type(*dialog, "connectionKey", QString::fromUtf8(rig.server.apiKey()));
        rig.press(*dialog, "connectButton");
        QTRY_COMPARE(rig.ready.size(), 1);
        QVERIFY(rig.connections.hasKey(rig.own.id));
    }

    /// A connection may come from somebody else's file.
    void itsNameIsNoMarkUp()
    {
        KeyRig rig;
        rig.own.name = QStringLiteral("<b>Team</b>");
        rig.actions.askKey(rig.own);
        auto *dialog = rig.shown<ConnectionKeyDialog>();
        QVERIFY(dialog);
        QCOMPARE(rig.part<QLabel>(*dialog, "connectionPurpose")->textFormat(), Qt::PlainText);
        dialog->close();

        PlatformPrompts().tell(&rig.window, rig.own.name, rig.own.name);
        auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        for (const char *name : {"qt_msgbox_label", "qt_msgbox_informativelabel"}) {
            const auto *label = rig.part<QLabel>(*box, name);
            QVERIFY2(label, name);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QCOMPARE(label->text(), rig.own.name);
        }
    }

    void aRefusedKeyIsNotKnownAfterwards()
    {
        KeyRig rig;
        rig.actions.askKey(rig.own);
        auto *dialog = rig.shown<ConnectionKeyDialog>();
        rig.type(*dialog, "connectionKey", QStringLiteral("wrong"));
        rig.press(*dialog, "connectButton");
        QTRY_VERIFY(WindowRig::button(dialog, QStringLiteral("Details")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!rig.connections.hasKey(rig.own.id));
        QCOMPARE(rig.ready.size(), 0);
    }

    void aKeptKeyNeedsNoTyping()
    {
        KeyRig rig;
        rig.keepInFile();
        rig.actions.askKey(rig.own);
        auto *unlock = rig.shown<PassphraseDialog>();
        QVERIFY(unlock);
        rig.type(*unlock, "passphrase", QStringLiteral("open barley"));
        rig.press(*unlock, "passphraseButton");
        QTRY_VERIFY(unlock->isVisible() && rig.part<QPushButton>(*unlock, "passphraseButton")->isEnabled());
        QVERIFY(rig.keys->isLocked());
        rig.type(*unlock, "passphrase", QStringLiteral("open sesame"));
        rig.press(*unlock, "passphraseButton");
        QTRY_COMPARE(rig.ready.size(), 1);
        QVERIFY(!rig.shown<ConnectionKeyDialog>());

        rig.connections.setKey(rig.own.id, {}); // and once a session is enough
        rig.actions.askKey(rig.own);
        QTRY_COMPARE(rig.ready.size(), 2);
        QVERIFY(!rig.shown<PassphraseDialog>());
    }

    void whoDoesNotUnlockMayType()
    {
        KeyRig rig;
        rig.keepInFile();
        rig.actions.askKey(rig.own);
        auto *unlock = rig.shown<PassphraseDialog>();
        QVERIFY(unlock);
        QTest::keyClick(unlock, Qt::Key_Escape);
        QTRY_VERIFY(rig.shown<ConnectionKeyDialog>());
        QVERIFY(rig.part<QCheckBox>(*rig.shown<ConnectionKeyDialog>(), "rememberKey")->isChecked());
    }

    /// The kept key was brought, and the server refused it: bringing it again would help nobody.
    void aRefusedKeptKeyIsTypedAnew()
    {
        KeyRig rig;
        rig.keepInFile();
        rig.connections.setKey(rig.own.id, "revoked");
        rig.actions.askKey(rig.own);
        QVERIFY(rig.shown<ConnectionKeyDialog>());
        QVERIFY(!rig.shown<PassphraseDialog>());
    }

    void aTypedKeyIsKept()
    {
        KeyRig rig;
        KeyRig::await(rig.keys->setPassphrase("open sesame", &rig.window));
        KeyRig::await(rig.keys->setPlace(KeyPlace::EncryptedFile, &rig.window));
        rig.actions.askKey(rig.own);
        auto *dialog = rig.shown<ConnectionKeyDialog>();
        QVERIFY(dialog);
        rig.type(*dialog, "connectionKey", QString::fromUtf8(rig.server.apiKey()));
        rig.press(*dialog, "connectButton");
        QTRY_COMPARE(rig.ready.size(), 1);
        QVERIFY(rig.connections.hasStoredKey(rig.own.id));
    }
};

QTEST_MAIN(ConnectionKeyDialogTest)
#include "tst_connectionkeydialog.moc"
