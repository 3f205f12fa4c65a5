// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"

#include "pages/historypage.h"

#include <QWindow>

using namespace Muster;
using namespace Muster::Test;

namespace {

struct BackRig : RosterRig
{
    [[nodiscard]] QAction *windowAction(const char *name) const
    {
        const QList<QAction *> all = window->actions();
        for (QAction *action : all) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] bool canGoBack() const { return windowAction("back")->isEnabled(); }
    [[nodiscard]] bool canGoForward() const { return windowAction("forward")->isEnabled(); }
    void press(Qt::Key key) const
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), key, Qt::AltModifier);
    }
    [[nodiscard]] bool showsHistory() const
    {
        const auto *history = window->findChild<HistoryPage *>();
        return history != nullptr && history->isVisible();
    }
    [[nodiscard]] bool showsRoster(const QString &title) const
    {
        return roster() != nullptr && roster()->isVisible() && roster()->context().title == title;
    }
    [[nodiscard]] bool showsWorkspace() const { return page() != nullptr && page()->isVisible() && page()->model().scope().isWorkspace(); }
    /// Places are noted once the event at hand is over.
    static void settle() { QTest::qWait(0); }
};

} // namespace

class BackAndForwardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void keysGoThroughConnectionsAndTheHistory()
    {
        BackRig rig;
        BackRig::settle();
        QVERIFY(!rig.canGoBack() && !rig.canGoForward());
        rig.window->showHistory();
        BackRig::settle();
        rig.open(Provider::Puffle, QStringLiteral("Q1 Founders"));
        QTRY_VERIFY(rig.canGoBack() && !rig.canGoForward());

        while (!rig.showsHistory()) // perhaps by way of the roster that Puffle showed first
            rig.press(Qt::Key_Left);
        rig.press(Qt::Key_Left);
        QTRY_VERIFY(rig.showsWorkspace());
        QVERIFY(!rig.canGoBack() && rig.canGoForward());
        rig.press(Qt::Key_Left); // there is nothing before
        QVERIFY(rig.showsWorkspace());

        rig.press(Qt::Key_Right);
        QTRY_VERIFY(rig.showsHistory());
        while (rig.canGoForward()) {
            rig.press(Qt::Key_Right);
            QTRY_VERIFY(rig.roster() != nullptr && rig.roster()->isVisible()); // once its campaigns are read
            BackRig::settle();
        }
        QVERIFY(rig.showsRoster(QStringLiteral("Q1 Founders")));
    }

    void theMiceHaveButtonsForIt()
    {
        BackRig rig;
        BackRig::settle();
        rig.window->showHistory();
        BackRig::settle();
        QTest::mouseClick(rig.window->windowHandle(), Qt::BackButton, {}, QPoint(600, 500)); // over the table
        QTRY_VERIFY(rig.showsWorkspace());
        QTest::mouseClick(rig.window->windowHandle(), Qt::ForwardButton, {}, QPoint(600, 500));
        QTRY_VERIFY(rig.showsHistory());
    }

    void aConnectionThatIsGoneIsNoPlace()
    {
        BackRig rig;
        const auto own = rig.connections.add({{}, QStringLiteral("Own"), Provider::WaLead, rig.server.url(), {}, false},
                                              rig.server.apiKey());
        QVERIFY(own.has_value());
        BackRig::settle();
        rig.window->showConnection(own->id);
        BackRig::settle();
        QVERIFY(rig.canGoBack());
        rig.show(Provider::WaLead);
        BackRig::settle();
        rig.press(Qt::Key_Left);
        QTRY_COMPARE(rig.window->windowTitle(), QStringLiteral("Own"));
        rig.press(Qt::Key_Right);
        QVERIFY(rig.connections.remove(own->id));
        BackRig::settle();
        QVERIFY(!rig.canGoBack()); // what was before is where one is
        QVERIFY(!rig.canGoForward());
    }

    void theLastPageIsShownAgain()
    {
        BackRig rig;
        rig.open(Provider::SendKit, QStringLiteral("Outbound Q2"));
        BackRig::settle();
        const auto again = [&rig] {
            auto window = std::make_unique<MainWindow>(rig.services());
            window->show();
            return window;
        };
        {
            const auto second = again();
            QTRY_VERIFY_WITH_TIMEOUT(second->currentRoster() != nullptr && second->currentRoster()->isVisible(), 30'000);
            QCOMPARE(second->currentRoster()->context().title, QStringLiteral("Outbound Q2"));
            second->showHistory();
            BackRig::settle();
        }
        const auto third = again();
        QVERIFY(third->findChild<HistoryPage *>() != nullptr);
        QVERIFY(third->findChild<HistoryPage *>()->isVisible());
        QCOMPARE(third->windowTitle(), ConnectionService::practiceName(Provider::SendKit));
    }
};

QTEST_MAIN(BackAndForwardTest)
#include "tst_backandforward.moc"
