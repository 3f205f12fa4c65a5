// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settingsdialog.h"
#include "gui/rosterwindowrig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Muster;
using namespace Muster::Test;

namespace {

struct SettingsRig : RosterRig
{
    void openSettings()
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<SettingsDialog *>(dialog()));
    }
    template <typename Part>
    [[nodiscard]] static Part *part(const char *name)
    {
        return dialog()->findChild<Part *>(QLatin1String(name));
    }
    /// By the keys that a user would press.
    static void choose(const char *name, int entry)
    {
        auto *combo = part<QComboBox>(name);
        combo->setFocus();
        while (combo->currentIndex() != entry)
            QTest::keyClick(combo, combo->currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
    }
};

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void choicesCountAtOnceAndStay()
    {
        SettingsRig rig;
        QSignalSpy appearance(rig.window.get(), &MainWindow::appearanceChosen);
        rig.openSettings();
        SettingsRig::choose("appearance", 2);
        QCOMPARE(appearance.constLast().constFirst().value<Appearance>(), Appearance::Dark);

        const int before = rig.table()->rowHeight(0);
        SettingsRig::choose("rows", 1);
        QVERIFY(rig.table()->rowHeight(0) < before);

        auto *count = SettingsRig::part<QSpinBox>("requestsAtOnce");
        count->setFocus();
        count->selectAll();
        QTest::keyClicks(count, QStringLiteral("7"));
        QCOMPARE(rig.connections.requestsAtOnce(), 7);

        auto *readBack = SettingsRig::part<QCheckBox>("readBack");
        QCOMPARE(readBack->checkState(), Qt::Unchecked);
        readBack->setFocus();
        QTest::keyClick(readBack, Qt::Key_Space);
        for (const char *choice : {"block/verify", "unblock/verify", "addLeads/verify", "roster/verify"})
            QCOMPARE(rig.settings.choice(QLatin1String(choice)), QStringLiteral("yes"));
        QTest::keyClick(SettingsRig::dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!SettingsRig::dialog());

        // What one dialog changed for its kind alone is not told as all or nothing.
        rig.settings.setChoice(QStringLiteral("block/verify"), QStringLiteral("no"));
        rig.openSettings();
        QCOMPARE(SettingsRig::part<QComboBox>("rows")->currentIndex(), 1);
        QCOMPARE(SettingsRig::part<QSpinBox>("requestsAtOnce")->value(), 7);
        QCOMPARE(SettingsRig::part<QCheckBox>("readBack")->checkState(), Qt::PartiallyChecked);
        SettingsRig::choose("rows", 0);
        QCOMPARE(rig.table()->rowHeight(0), before);
    }

    void theLanguageWaitsForTheNextStart()
    {
        SettingsRig rig;
        QSignalSpy closed(rig.window.get(), &MainWindow::closed);
        rig.openSettings();
        auto *later = SettingsRig::part<QWidget>("languageLater");
        QVERIFY(!later->isVisible());
        auto *combo = SettingsRig::part<QComboBox>("language");
        QVERIFY(combo->count() >= 6); // the system's, English and four others
        SettingsRig::choose("language", combo->findData(QStringLiteral("de")));
        QCOMPARE(rig.settings.choice(QStringLiteral("language")), QStringLiteral("de"));
        QVERIFY(later->isVisible());
        SettingsRig::choose("language", 0);
        QVERIFY(!later->isVisible());
        SettingsRig::choose("language", combo->findData(QStringLiteral("fr")));
        SettingsRig::click(SettingsRig::part<QPushButton>("restart"));
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed.constFirst().constFirst().toBool()); // and begins again
        QTRY_VERIFY(!SettingsRig::dialog());
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
