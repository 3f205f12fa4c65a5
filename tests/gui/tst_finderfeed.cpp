// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "shell/palettemodel.h"
#include "shell/topbar.h"
#include "widgets/searchfield.h"

#include <QListView>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

namespace {

struct FinderRig : RosterRig
{
    [[nodiscard]] SearchField *finder() const { return window->findChild<TopBar *>()->finder(); }
    [[nodiscard]] QListView *list() const { return window->findChild<QListView *>(QStringLiteral("found")); }
    [[nodiscard]] PaletteModel *found() const { return qobject_cast<PaletteModel *>(list()->model()); }
    void type(const QString &text) const
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(finder(), text);
    }
    /// Titles and hints of the rows of a kind.
    [[nodiscard]] QStringList rowsOf(PaletteModel::Kind kind) const
    {
        QStringList texts;
        for (int row = 0; row < found()->rowCount(); ++row) {
            const QModelIndex index = found()->index(row);
            if (found()->kind(index) == kind)
                texts << index.data().toString() + QLatin1String(" | ") + index.data(PaletteModel::HintRole).toString();
        }
        return texts;
    }
    void choose(PaletteModel::Kind kind, const QString &title) const
    {
        for (int row = 0; row < found()->rowCount(); ++row) {
            const QModelIndex index = found()->index(row);
            if (found()->kind(index) == kind && index.data().toString() == title) {
                while (list()->currentIndex() != index)
                    QTest::keyClick(finder(), list()->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
                QTest::keyClick(finder(), Qt::Key_Return);
                return;
            }
        }
        QFAIL(qPrintable(title));
    }
};

} // namespace

/// What the finder finds besides actions.
class FinderFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void peopleOfOpenListsAreFoundByPartOfTheirName()
    {
        FinderRig rig;
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        const Lead lead = rig.roster()->model().leads().rows()[3];
        const QString part = displayName(lead).mid(1);
        rig.show(Provider::WaLead); // its people are known from here too, once the roster was read; but here no more
        QTRY_VERIFY(rig.page() != nullptr && rig.page()->isVisible());
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        rig.type(part);
        const QString row = displayName(lead) + QStringLiteral(" | on Q1 Founders");
        QTRY_VERIFY(rig.rowsOf(PaletteModel::Kind::Person).contains(row));
        rig.choose(PaletteModel::Kind::Person, displayName(lead));
        QTRY_COMPARE(rig.roster()->model().shownCount(), 1);
        QCOMPARE(rig.roster()->model().leadAt(0).id, lead.id);
    }

    void whoIsBlockedElsewhereIsFoundThere()
    {
        FinderRig rig;
        const QString blocked = rig.page()->model().leadAt(0).publicIdentifier;
        QSignalSpy refreshed(rig.suppressions.get(), &SuppressionIndex::refreshed);
        rig.suppressions->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 30'000);
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        rig.type(blocked);
        QTRY_VERIFY(!rig.rowsOf(PaletteModel::Kind::Person).filter(QStringLiteral("| blocked: Workspace blocklist of")).isEmpty());
        rig.choose(PaletteModel::Kind::Person, blocked);
        QTRY_VERIFY(rig.page() != nullptr && rig.page()->isVisible());
        QTRY_VERIFY(rig.page()->model().shownCount() >= 1 && !rig.page()->model().isArranging());
        QCOMPARE(rig.page()->model().filter().text, blocked);
    }

    void atMostEightOfAKindAndNoneForOneLetter()
    {
        FinderRig rig;
        QSignalSpy refreshed(rig.suppressions.get(), &SuppressionIndex::refreshed);
        rig.suppressions->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 30'000);
        rig.type(QStringLiteral("a"));
        QTest::qWait(200);
        QVERIFY(rig.rowsOf(PaletteModel::Kind::Person).isEmpty());
        rig.type(QStringLiteral("an"));
        QTRY_VERIFY(!rig.rowsOf(PaletteModel::Kind::Person).isEmpty());
        QCOMPARE(rig.rowsOf(PaletteModel::Kind::Person).size(), PeopleFinder::mostOfAKind);
    }

    void campaignsOfOtherConnectionsAreFoundOnceKnown()
    {
        FinderRig rig;
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        rig.show(Provider::WaLead);
        QTRY_VERIFY(rig.page() != nullptr && rig.page()->isVisible());
        rig.type(QStringLiteral("q1 founders puffle"));
        QCOMPARE(rig.rowsOf(PaletteModel::Kind::DistantPlace), QStringList{QStringLiteral("Q1 Founders | Practice Puffle")});
        rig.choose(PaletteModel::Kind::DistantPlace, QStringLiteral("Q1 Founders"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.roster() != nullptr && rig.roster()->isVisible(), 30'000);
        QTRY_COMPARE(rig.roster()->context().title, QStringLiteral("Q1 Founders"));
    }

    void whatWasChosenLatelyStandsFirst()
    {
        FinderRig rig;
        rig.type(QStringLiteral("reload"));
        rig.choose(PaletteModel::Kind::Action, QStringLiteral("Reload"));
        QTest::keyClick(rig.window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(rig.found()->index(0).data().toString(), QStringLiteral("Reload"));
        // Also after the next start.
        MainWindow second(rig.services());
        QCOMPARE(second.findChild<QListView *>(QStringLiteral("found"))->model()->index(0, 0).data().toString(), QStringLiteral("Reload"));
    }
};

QTEST_MAIN(FinderFeedTest)
#include "tst_finderfeed.moc"
