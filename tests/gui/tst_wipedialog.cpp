// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include <QLineEdit>

using namespace Muster;
using namespace Muster::Test;

namespace {

const QString draft = QStringLiteral("Newsletter warm-up");

struct WipeRig : RosterRig
{
    WipeRig() { open(Provider::Puffle, draft); }

    void ask() const
    {
        action(QStringLiteral("Empty the roster…"))->trigger();
        QTRY_VERIFY(dialog());
    }
    [[nodiscard]] static QPushButton *go() { return dialog()->findChild<QPushButton *>(QStringLiteral("wipeButton")); }
    static void type(const QString &name)
    {
        auto *field = dialog()->findChild<QLineEdit *>(QStringLiteral("typedName"));
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, name);
    }
    [[nodiscard]] static bool dialogSays(const QString &text)
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] QStringList backups() const { return QDir(folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files); }
};

} // namespace

/// Emptying a roster: its backup first, and its name typed.
class WipeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void theNameMustBeTyped();
    void withoutABackupNothingIsRemoved();
    void freezingMeanwhileLocksIt();
    void anotherRosterNeedsAnotherBackup();
    void keysConfirmOnlyWhatMayBe();
    void emptiesAndComesBack();
};

void WipeDialogTest::theNameMustBeTyped()
{
    WipeRig rig;
    rig.ask();
    QTRY_COMPARE(rig.backups().size(), 1);
    QTRY_VERIFY2(WipeRig::dialogSays(rig.backups().constFirst()), "where the backup is, is said before");
    QVERIFY(!WipeRig::go()->isEnabled());
    WipeRig::type(QStringLiteral("newsletter warm-up"));
    QVERIFY(!WipeRig::go()->isEnabled());
    WipeRig::type(draft);
    QVERIFY(WipeRig::go()->isEnabled());
    rig.dialog()->reject();
    QTRY_VERIFY(!rig.dialog());
    QCOMPARE(rig.count(), 350);
    QCOMPARE(rig.jobs->running().size(), 0);
}

void WipeDialogTest::withoutABackupNothingIsRemoved()
{
    WipeRig rig;
    QVERIFY(!rig.write(QStringLiteral("backups"), "a file where the folder should be").isEmpty());
    rig.ask();
    QTRY_VERIFY(WipeRig::dialogSays(QStringLiteral("There is no backup")));
    WipeRig::type(draft);
    QVERIFY(!WipeRig::go()->isEnabled());
    QTest::keyClick(WipeRig::go(), Qt::Key_Space);
    QVERIFY(rig.dialog());

    QVERIFY(QFile::remove(rig.folder.filePath(QStringLiteral("backups"))));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Try again")));
    QTRY_VERIFY(WipeRig::go()->isEnabled());
}

void WipeDialogTest::freezingMeanwhileLocksIt()
{
    WipeRig rig;
    rig.ask();
    QTRY_COMPARE(rig.backups().size(), 1);
    WipeRig::type(draft);
    QTRY_VERIFY(WipeRig::go()->isEnabled());
    // Nobody has told the window: it asks by itself before anything is begun.
    QVERIFY(rig.setStatus(Provider::Puffle, rig.roster()->context().campaign, QStringLiteral("active")));
    WindowRig::click(WipeRig::go());
    QTRY_VERIFY(WipeRig::dialogSays(QStringLiteral("This roster is frozen.")));
    QVERIFY(rig.dialog() && !WipeRig::go()->isEnabled());
    QCOMPARE(rig.jobs->running().size(), 0);
}

void WipeDialogTest::anotherRosterNeedsAnotherBackup()
{
    WipeRig rig;
    rig.ask();
    QTRY_COMPARE(rig.backups().size(), 1);
    WipeRig::type(draft);
    QTRY_VERIFY(WipeRig::go()->isEnabled());
    const QByteArray campaign = rig.roster()->context().campaign.text().toUtf8();
    RawHttp http(rig.server.port(), rig.server.apiKey());
    const QByteArray body = R"({"prospects":[{"email":"late@example.org"}]})";
    const QByteArrayList head{"POST /puffle/api/campaigns/" + campaign + "/leads HTTP/1.1",
                              "Host: 127.0.0.1:" + QByteArray::number(rig.server.port()), "Authorization: Bearer " + rig.server.apiKey(),
                              "Content-Type: application/json", "Content-Length: " + QByteArray::number(body.size())};
    const RawAnswer added = http.exchange(head, body);
    QVERIFY2(added.status >= 200 && added.status < 300, added.body.constData());
    WindowRig::click(WipeRig::go());
    QTRY_COMPARE(rig.backups().size(), 2);
    QTRY_VERIFY(WipeRig::dialogSays(QStringLiteral("351")));
    QVERIFY2(!WipeRig::go()->isEnabled(), "it is another question");
}

void WipeDialogTest::keysConfirmOnlyWhatMayBe()
{
    WipeRig rig;
    rig.ask();
    QTRY_COMPARE(rig.backups().size(), 1);
    QApplication::setActiveWindow(rig.dialog());
    WipeRig::type(QStringLiteral("newsletter"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(rig.dialog(), "neither confirmed nor cancelled");
    WindowRig::button(rig.dialog(), QStringLiteral("Cancel"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(rig.dialog(), "Ctrl+Enter never cancels");
    WipeRig::type(draft);
    QTRY_VERIFY(WipeRig::go()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QTRY_VERIFY(!rig.dialog());
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 0, 30'000);
    QTRY_COMPARE(rig.jobs->running().size(), 0);

    QApplication::setActiveWindow(rig.window.get());
    QTest::keyClick(rig.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(rig.dialog());
    QApplication::setActiveWindow(rig.dialog());
    QVERIFY2(WindowRig::button(rig.dialog(), QStringLiteral("Cancel"))->hasFocus(), "the safe button has the focus");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 350, 30'000);
}

void WipeDialogTest::emptiesAndComesBack()
{
    WipeRig rig;
    rig.ask();
    WipeRig::type(draft);
    QTRY_VERIFY(WipeRig::go()->isEnabled());
    WindowRig::click(WipeRig::go());
    QTRY_VERIFY(!rig.dialog());
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 0, 30'000);
    QTRY_COMPARE(rig.jobs->running().size(), 0);
    QCOMPARE(rig.backups().size(), 1);

    QApplication::setActiveWindow(rig.window.get());
    QTest::keyClick(rig.window.get(), Qt::Key_Z, Qt::ControlModifier);
    rig.confirm();
    QTRY_COMPARE_WITH_TIMEOUT(rig.count(), 350, 30'000);
}

QTEST_MAIN(WipeDialogTest)
#include "tst_wipedialog.moc"
