// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/keyplacedialog.h"
#include "dialogs/passphrasedialog.h"
#include "gui/connectionsrig.h"

#include <QRadioButton>

using namespace Muster;
using namespace Muster::Test;

namespace {

struct PlaceRig : ConnectionsRig
{
    void open()
    {
        dialog = std::make_unique<KeyPlaceDialog>(*keys, prompts, nullptr);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    [[nodiscard]] QRadioButton *place(const char *word) const { return part<QRadioButton>(*dialog, word); }
    [[nodiscard]] PassphraseDialog *passphrase() const
    {
        const auto all = dialog->findChildren<PassphraseDialog *>();
        return all.isEmpty() || !all.constLast()->isVisible() ? nullptr : all.constLast();
    }
    /// From Session to the encrypted file.
    void moveToFile(const QString &phrase)
    {
        open();
        place("place_file")->click();
        press(*dialog, "keepHereButton");
        QVERIFY(passphrase());
        type(*passphrase(), "passphrase", phrase);
        type(*passphrase(), "passphraseAgain", phrase);
        press(*passphrase(), "passphraseButton");
        QTRY_COMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(keys->place(), KeyPlace::EncryptedFile);
    }

    std::unique_ptr<KeyPlaceDialog> dialog;
};

} // namespace

class KeyPlaceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ConnectionsRig::withoutKeychain();
        dressApplication();
    }

    void onlyWhatWorksHereCanBeChosen()
    {
        PlaceRig rig;
        rig.open();
        QVERIFY(!rig.place("place_keychain")->isEnabled());
        QVERIFY(rig.says(*rig.dialog, rig.keys->whyNot(KeyPlace::Keychain)));
        QVERIFY(!rig.keys->whyNot(KeyPlace::Keychain).isEmpty());
        QVERIFY(rig.place("place_file")->isEnabled());
        QVERIFY(rig.place("place_session")->isChecked());
        QVERIFY(rig.place("place_session")->hasFocus());
        QVERIFY(!rig.part<QPushButton>(*rig.dialog, "changePassphraseButton")->isVisible());
    }

    void aNewPassphraseIsTypedTwice()
    {
        PlaceRig rig;
        rig.open();
        rig.place("place_file")->click();
        rig.press(*rig.dialog, "keepHereButton");
        PassphraseDialog *phrase = rig.passphrase();
        QVERIFY(phrase);
        rig.press(*phrase, "passphraseButton");
        QVERIFY(rig.says(*phrase, QStringLiteral("The pass phrase is empty.")));
        rig.type(*phrase, "passphrase", QStringLiteral("open sesame"));
        rig.type(*phrase, "passphraseAgain", QStringLiteral("open sesam"));
        rig.press(*phrase, "passphraseButton");
        QVERIFY(rig.says(*phrase, QStringLiteral("The two are not the same.")));
        QVERIFY(!rig.keys->hasPassphrase());
        rig.type(*phrase, "passphraseAgain", QStringLiteral("open sesame"));
        rig.press(*phrase, "passphraseButton");
        QTRY_COMPARE(rig.keys->place(), KeyPlace::EncryptedFile);
        QTRY_COMPARE(rig.dialog->result(), static_cast<int>(QDialog::Accepted));
    }

    void keysMoveAlong()
    {
        PlaceRig rig;
        rig.moveToFile(QStringLiteral("open sesame"));
        const Connection own = rig.addOwn(QStringLiteral("Acme"));
        QTRY_VERIFY(rig.connections.hasStoredKey(own.id));
        rig.open();
        rig.place("place_session")->click();
        rig.press(*rig.dialog, "keepHereButton");
        QTRY_COMPARE(rig.keys->place(), KeyPlace::Session);
        QVERIFY(!rig.connections.hasStoredKey(own.id));
        QVERIFY(rig.connections.hasKey(own.id)); // as long as Muster runs
    }

    /// Where they are would be unknown.
    void movingKeysCannotBeGivenUp()
    {
        PlaceRig rig;
        rig.moveToFile(QStringLiteral("open sesame"));
        const Connection own = rig.addOwn(QStringLiteral("Acme"));
        QTRY_VERIFY(rig.connections.hasStoredKey(own.id));
        rig.open();
        rig.place("place_session")->click();
        rig.press(*rig.dialog, "keepHereButton");
        QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
        QVERIFY(rig.dialog->isVisible());
        QTRY_COMPARE(rig.keys->place(), KeyPlace::Session);
        QTRY_COMPARE(rig.dialog->result(), static_cast<int>(QDialog::Accepted));
    }

    void aNewPassphraseCannotBeGivenUpHalfway()
    {
        PlaceRig rig;
        rig.open();
        rig.place("place_file")->click();
        rig.press(*rig.dialog, "keepHereButton");
        PassphraseDialog *phrase = rig.passphrase();
        QVERIFY(phrase);
        rig.type(*phrase, "passphrase", QStringLiteral("open sesame"));
        rig.type(*phrase, "passphraseAgain", QStringLiteral("open sesame"));
        rig.press(*phrase, "passphraseButton");
        QTest::keyClick(phrase, Qt::Key_Escape);
        QVERIFY(phrase->isVisible());
        QTRY_COMPARE(rig.keys->place(), KeyPlace::EncryptedFile);
    }

    /// The file must not go while it is being opened.
    void nothingIsDeletedWhileItIsUnlocked()
    {
        PlaceRig rig;
        rig.moveToFile(QStringLiteral("open sesame"));
        rig.connections.setKeyStore(nullptr);
        rig.keys = std::make_unique<KeyStore>(rig.settings, rig.folder.path());
        rig.open();
        rig.press(*rig.dialog, "changePassphraseButton");
        QPointer<PassphraseDialog> unlock = rig.passphrase();
        QVERIFY(unlock);
        rig.type(*unlock, "passphrase", QStringLiteral("open barley"));
        rig.press(*unlock, "passphraseButton");
        auto *forgotten = rig.part<QPushButton>(*unlock, "forgottenButton");
        QVERIFY(!forgotten->isEnabled());
        QTRY_VERIFY(forgotten->isEnabled()); // it was the wrong one
    }

    void thePassphraseCanBeChanged()
    {
        PlaceRig rig;
        rig.moveToFile(QStringLiteral("open sesame"));
        rig.open();
        rig.press(*rig.dialog, "changePassphraseButton");
        QVERIFY(rig.passphrase());
        rig.type(*rig.passphrase(), "passphrase", QStringLiteral("open barley"));
        rig.type(*rig.passphrase(), "passphraseAgain", QStringLiteral("open barley"));
        rig.press(*rig.passphrase(), "passphraseButton");
        QTRY_VERIFY(rig.says(*rig.dialog, QStringLiteral("The pass phrase was changed.")));
    }

    void aForgottenPassphraseCostsTheKeys()
    {
        PlaceRig rig;
        rig.moveToFile(QStringLiteral("open sesame"));
        const Connection own = rig.addOwn(QStringLiteral("Acme"));
        QTRY_VERIFY(rig.connections.hasStoredKey(own.id));
        rig.connections.setKeyStore(nullptr);
        rig.keys = std::make_unique<KeyStore>(rig.settings, rig.folder.path());
        rig.open();
        rig.press(*rig.dialog, "changePassphraseButton");
        PassphraseDialog *unlock = rig.passphrase();
        QVERIFY(unlock);
        rig.press(*unlock, "forgottenButton");
        QTRY_VERIFY(!rig.keys->hasPassphrase());
        QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("Delete the encrypted file?")});
        QTRY_VERIFY(!unlock->isVisible());
        QVERIFY(!rig.keys->has(own.id));
    }
};

QTEST_MAIN(KeyPlaceDialogTest)
#include "tst_keyplacedialog.moc"
