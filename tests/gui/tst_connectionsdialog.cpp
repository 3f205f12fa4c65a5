// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/passphrasedialog.h"
#include "gui/connectionsrig.h"

#include <QScreen>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

class ConnectionsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void practiceIsShownAndStays();
    void editsAreSaved();
    void unsavedEditsAreAskedAbout();
    void aRefusedNameIsSaid();
    void aKeyIsKeptBeforeItCloses();
    void anotherKeyReplacesTheOldOne();
    void anotherAddressAsksForItsKey();
    void aTestSaysWhatTheKeyMayDo();
    void aTestSaysWhyItFailed();
    void aTestCanBeCancelled();
    void orderIsChangedByKeys();
    void orderIsChangedByButtons();
    void orderIsChangedByDragging();
    void aCopyIsMadeAndShown();
    void removingIsAskedOfTheWindow();
    void allIsReachedByTab();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void ConnectionsDialogTest::initTestCase()
{
    ConnectionsRig::withoutKeychain();
    dressApplication();
}

void ConnectionsDialogTest::practiceIsShownAndStays()
{
    ConnectionsDialogRig rig;
    rig.open();
    QCOMPARE(rig.listed().size(), 3);
    QVERIFY(rig.isSaying(QStringLiteral("Practice belongs to Muster.")));
    QVERIFY(rig.part<QLineEdit>(*rig.dialog, "connectionName")->isReadOnly());
    QVERIFY(!rig.part<QLineEdit>(*rig.dialog, "connectionKey")->isVisible());
    QVERIFY(!rig.part<QPushButton>(*rig.dialog, "connectButton")->isVisible());
    QVERIFY(!rig.part<QPushButton>(*rig.dialog, "removeButton")->isEnabled());
    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
    QVERIFY(!rig.dialog->isVisible());
    QCOMPARE(rig.prompts.asked, QStringList());
}

void ConnectionsDialogTest::editsAreSaved()
{
    ConnectionsDialogRig rig;
    const Connection own = rig.addOwn(QStringLiteral("Acme"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    QVERIFY(!rig.part<QComboBox>(*rig.dialog, "connectionProvider")->isEnabled());
    QVERIFY(!rig.part<QPushButton>(*rig.dialog, "connectButton")->isEnabled());
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Acme Europe"));
    rig.press(*rig.dialog, "color_red");
    QTest::keyClick(rig.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    const auto saved = rig.connections.find(own.id);
    QCOMPARE(saved->name, QStringLiteral("Acme Europe"));
    QCOMPARE(saved->color, ConnectionColor::Red);
    QVERIFY(rig.connections.hasKey(own.id));
    QVERIFY(rig.listed().contains(QStringLiteral("Acme Europe")));
    QVERIFY(!rig.part<QPushButton>(*rig.dialog, "connectButton")->isEnabled());
}

void ConnectionsDialogTest::unsavedEditsAreAskedAbout()
{
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"));
    rig.addOwn(QStringLiteral("Globex"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Acme 2"));
    rig.clickEntry(QStringLiteral("Globex")); // and goes on editing
    QCOMPARE(rig.prompts.asked, QStringList{QStringLiteral("Save the changes to “Acme”?")});
    QCOMPARE(rig.text("connectionName"), QStringLiteral("Acme 2"));
    QCOMPARE(rig.list()->currentIndex().data().toString(), QStringLiteral("Acme"));
    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
    QVERIFY(rig.dialog->isVisible());

    rig.prompts.way = 0;
    rig.clickEntry(QStringLiteral("Globex"));
    QTRY_COMPARE(rig.text("connectionName"), QStringLiteral("Globex"));
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme 2"), QStringLiteral("Globex")}));

    rig.prompts.way = 1;
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Initech"));
    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!rig.dialog->isVisible());
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme 2"), QStringLiteral("Globex")}));
}

void ConnectionsDialogTest::aRefusedNameIsSaid()
{
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"));
    rig.addOwn(QStringLiteral("Globex"));
    rig.open();
    rig.clickEntry(QStringLiteral("Globex"));
    rig.type(*rig.dialog, "connectionName", QStringLiteral("acme"));
    rig.press(*rig.dialog, "connectButton");
    QVERIFY(rig.isSaying(QStringLiteral("already")));
    QCOMPARE(rig.text("connectionName"), QStringLiteral("acme"));
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Globex")}));
    rig.press(*rig.dialog, "revertButton");
    QCOMPARE(rig.text("connectionName"), QStringLiteral("Globex"));
}

/// The pass phrase is wanted first, and the question whether to save came while it was closing.
void ConnectionsDialogTest::aKeyIsKeptBeforeItCloses()
{
    ConnectionsDialogRig rig;
    const Connection own = rig.addOwn(QStringLiteral("Acme"));
    const auto await = [](ApiCall<bool> *call) {
        bool isDone = false;
        call->onDone(qApp, [&isDone](const Result<bool> &result) { isDone = result.value_or(false); });
        QTRY_VERIFY(isDone);
    };
    await(rig.keys->setPassphrase("open sesame", qApp));
    await(rig.keys->setPlace(KeyPlace::EncryptedFile, qApp));
    rig.connections.setKeyStore(nullptr);
    rig.keys = std::make_unique<KeyStore>(rig.settings, rig.folder.path());
    rig.connections.setKeyStore(rig.keys.get());
    QVERIFY(rig.keys->isLocked() && !rig.connections.hasStoredKey(own.id));

    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.type(*rig.dialog, "connectionKey", QStringLiteral("a-new-key"));
    rig.prompts.way = 0; // save
    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(rig.dialog->findChild<PassphraseDialog *>());
    auto *unlock = rig.dialog->findChild<PassphraseDialog *>();
    QVERIFY(rig.dialog->isVisible());
    rig.type(*unlock, "passphrase", QStringLiteral("open sesame"));
    rig.press(*unlock, "passphraseButton");
    QTRY_VERIFY(!rig.dialog->isVisible());
    QVERIFY(rig.connections.hasStoredKey(own.id));
}

void ConnectionsDialogTest::anotherKeyReplacesTheOldOne()
{
    ConnectionsDialogRig rig;
    const Connection own = rig.addOwn(QStringLiteral("Acme"));
    rig.connections.setKey(own.id, "an-old-key");
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    QCOMPARE(rig.text("connectionKey"), QString()); // a key is never shown again
    QCOMPARE(rig.part<QLineEdit>(*rig.dialog, "connectionKey")->placeholderText(), QStringLiteral("known until Muster is closed"));
    rig.type(*rig.dialog, "connectionKey", QString::fromUtf8(rig.server.apiKey()));
    auto *test = rig.part<QPushButton>(*rig.dialog, "testButton");
    QCOMPARE(test->text(), QStringLiteral("Save and &test"));
    WindowRig::click(test);
    QTRY_VERIFY(rig.isSaying(QStringLiteral("It works.")));
    QCOMPARE(rig.text("connectionKey"), QString());
}

void ConnectionsDialogTest::anotherAddressAsksForItsKey()
{
    ConnectionsDialogRig rig;
    const Connection own = rig.addOwn(QStringLiteral("Acme"));
    rig.addOwn(QStringLiteral("Globex"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.type(*rig.dialog, "connectionUrl", QStringLiteral("https://elsewhere.test/api"));
    rig.press(*rig.dialog, "connectButton");
    const auto moved = rig.connections.find(QStringLiteral("Acme"));
    QCOMPARE(moved->baseUrl, QUrl(QStringLiteral("https://elsewhere.test/api")));
    QVERIFY(!rig.connections.hasKey(moved->id) && !rig.connections.hasKey(own.id));
    QVERIFY(rig.isSaying(QStringLiteral("The key is missing.")));
    QCOMPARE(rig.text("connectionName"), QStringLiteral("Acme"));
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Globex")}));
    rig.type(*rig.dialog, "connectionUrl", own.baseUrl.toString());
    rig.type(*rig.dialog, "connectionKey", QStringLiteral("another-key"));
    rig.press(*rig.dialog, "connectButton");
    QVERIFY(rig.connections.hasKey(rig.connections.find(QStringLiteral("Acme"))->id));
    QVERIFY(!rig.isSaying(QStringLiteral("The key is missing.")));
}

void ConnectionsDialogTest::aTestSaysWhatTheKeyMayDo()
{
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"), Provider::SendKit);
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.press(*rig.dialog, "testButton");
    QTRY_VERIFY(rig.isSaying(QStringLiteral("It works.")));
    QVERIFY(rig.isSaying(QStringLiteral("Answered in")));
    QVERIFY(rig.isSaying(keyCapabilityText(KeyCapability::ReadBlocklist)));
    QVERIFY(rig.isSaying(allowedText(Allowed::Yes)));
}

void ConnectionsDialogTest::aTestSaysWhyItFailed()
{
    ConnectionsDialogRig rig;
    const Connection own = rig.addOwn(QStringLiteral("Acme"));
    rig.connections.setKey(own.id, "revoked");
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.press(*rig.dialog, "testButton");
    QTRY_VERIFY(WindowRig::button(rig.dialog.get(), QStringLiteral("Details")));
    QVERIFY(!rig.isSaying(QStringLiteral("It works.")));

    rig.connections.setKey(own.id, {});
    rig.press(*rig.dialog, "testButton");
    QTRY_VERIFY(rig.isSaying(QStringLiteral("The key is missing.")));
    QVERIFY(rig.part<QLineEdit>(*rig.dialog, "connectionKey")->hasFocus());

    rig.type(*rig.dialog, "connectionKey", QString::fromUtf8(rig.server.apiKey()));
    QVERIFY2(!rig.isSaying(QStringLiteral("The key is missing.")), "that was before");
    QVERIFY2(rig.dialog->width() <= rig.dialog->screen()->availableSize().width(), "it never is larger than its screen");
}

void ConnectionsDialogTest::aTestCanBeCancelled()
{
    ConnectionsDialogRig rig(std::chrono::seconds(20));
    rig.addOwn(QStringLiteral("Acme"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.press(*rig.dialog, "testButton");
    auto *stop = rig.part<QPushButton>(*rig.dialog, "cancelTest");
    QTRY_VERIFY(stop->isVisible());
    QVERIFY(!rig.list()->isEnabled());
    WindowRig::click(stop);
    QTRY_VERIFY(rig.list()->isEnabled());
    QVERIFY(!stop->isVisible());
    QVERIFY(rig.part<QPushButton>(*rig.dialog, "testButton")->isEnabled());
}

void ConnectionsDialogTest::orderIsChangedByKeys()
{
    ConnectionsDialogRig rig;
    for (const char *name : {"Acme", "Globex", "Initech"})
        rig.addOwn(QLatin1String(name));
    rig.open();
    rig.clickEntry(QStringLiteral("Initech"));
    QTest::keyClick(rig.list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Initech"), QStringLiteral("Globex")}));
    QTest::keyClick(rig.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(rig.list(), Qt::Key_Up, Qt::AltModifier); // Practice stays on top
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Initech"), QStringLiteral("Acme"), QStringLiteral("Globex")}));
    QCOMPARE(rig.list()->currentIndex().data().toString(), QStringLiteral("Initech"));
}

void ConnectionsDialogTest::orderIsChangedByButtons()
{
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"));
    rig.addOwn(QStringLiteral("Globex"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    QVERIFY(!rig.part<QPushButton>(*rig.dialog, "upButton")->isEnabled());
    rig.press(*rig.dialog, "downButton");
    QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Globex"), QStringLiteral("Acme")}));
    QVERIFY(!rig.part<QPushButton>(*rig.dialog, "downButton")->isEnabled());
}

void ConnectionsDialogTest::orderIsChangedByDragging()
{
    ConnectionsDialogRig rig;
    for (const char *name : {"Acme", "Globex", "Initech"})
        rig.addOwn(QLatin1String(name));
    rig.open();
    QAbstractItemModel *model = rig.list()->model();
    QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsDragEnabled)); // Practice
    QVERIFY(model->flags(model->index(3, 0)) & Qt::ItemIsDragEnabled);
    QVERIFY(model->moveRow({}, 3, {}, 6)); // behind the last
    QTRY_COMPARE(rig.ownNames(), (QStringList{QStringLiteral("Globex"), QStringLiteral("Initech"), QStringLiteral("Acme")}));
    QVERIFY(model->moveRow({}, 5, {}, 0)); // above Practice: the first of the own
    QTRY_COMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Globex"), QStringLiteral("Initech")}));
}

void ConnectionsDialogTest::aCopyIsMadeAndShown()
{
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.press(*rig.dialog, "duplicateButton");
    QCOMPARE(rig.ownNames().size(), 2);
    QCOMPARE(rig.text("connectionName"), rig.ownNames().last());
    QVERIFY(rig.connections.hasKey(rig.connections.connections().constLast().id));
}

void ConnectionsDialogTest::removingIsAskedOfTheWindow()
{
    ConnectionsDialogRig rig;
    const Connection own = rig.addOwn(QStringLiteral("Acme"));
    rig.open();
    QSignalSpy removal(rig.dialog.get(), &ConnectionsDialog::removeRequested);
    rig.clickEntry(QStringLiteral("Acme"));
    QTest::keyClick(rig.list(), Qt::Key_Delete);
    QCOMPARE(removal.size(), 1);
    QCOMPARE(rig.ownNames(), QStringList{QStringLiteral("Acme")});
    rig.connections.remove(own.id); // as the window does it
    QCOMPARE(rig.listed().size(), 3);
    QVERIFY(rig.isSaying(QStringLiteral("Practice belongs to Muster.")));
}

void ConnectionsDialogTest::allIsReachedByTab()
{
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"));
    rig.open();
    rig.clickEntry(QStringLiteral("Acme"));
    rig.type(*rig.dialog, "connectionName", QStringLiteral("Acme 2")); // so that all buttons can be pressed
    QStringList seen;
    for (int i = 0; i < 40 && QApplication::focusWidget(); ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (!seen.contains(focused->objectName()))
            seen << focused->objectName();
        const auto *button = qobject_cast<const QAbstractButton *>(focused);
        QVERIFY2(!button || !(button->text() + button->accessibleName()).isEmpty(), qPrintable(focused->objectName()));
        QTest::keyClick(rig.dialog.get(), Qt::Key_Tab);
    }
    for (const char *name : {"connectionList", "addButton", "duplicateButton", "removeButton", "connectionName", "connectionUrl",
                             "connectionKey", "connectionProduction", "testButton", "revertButton", "connectButton", "changePlaceButton",
                             "shareButton", "closeButton"})
        QVERIFY2(seen.contains(QLatin1String(name)), name);
    QVERIFY(seen.indexOf(QStringLiteral("connectionName")) < seen.indexOf(QStringLiteral("connectionUrl")));
    QVERIFY(seen.indexOf(QStringLiteral("connectionProduction")) < seen.indexOf(QStringLiteral("testButton")));
}

void ConnectionsDialogTest::nothingIsCutOff_data()
{
    QTest::addColumn<bool>("isAdding");
    QTest::newRow("a known one") << false;
    QTest::newRow("a new one") << true;
}

void ConnectionsDialogTest::nothingIsCutOff()
{
    QFETCH(bool, isAdding);
    ConnectionsDialogRig rig;
    rig.addOwn(QStringLiteral("Acme"), Provider::SendKit);
    rig.open();
    if (isAdding)
        rig.press(*rig.dialog, "addButton");
    else
        rig.clickEntry(QStringLiteral("Acme"));
    const auto longer = [](const QString &text) { return text + QString(text.size() * 2 / 5, QLatin1Char('x')); };
    const auto buttons = rig.dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setText(button->text().isEmpty() ? QString() : longer(button->text()));
    const auto labels = rig.dialog->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setText(label->text().isEmpty() ? QString() : longer(label->text()));
    QTest::qWait(0);
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        const auto needed = [label] { return label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height(); };
        QTRY_VERIFY2(label->height() >= needed(), qPrintable(label->text())); // the lines that it takes are laid out by and by
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

QTEST_MAIN(ConnectionsDialogTest)
#include "tst_connectionsdialog.moc"
