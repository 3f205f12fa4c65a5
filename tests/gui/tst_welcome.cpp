// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrig.h"

#include "connectionactions.h"
#include "pages/welcomepage.h"
#include "whatsthis.h"

using namespace Muster;
using namespace Muster::Test;

namespace {

bool isWelcoming(const WindowRig &rig)
{
    const auto *page = rig.window->findChild<WelcomePage *>();
    return page != nullptr && page->isVisible();
}

void showWelcome(const WindowRig &rig)
{
    rig.window->findChild<QAction *>(QStringLiteral("welcome"))->trigger();
    QTRY_VERIFY(isWelcoming(rig));
}

} // namespace

/// When the window leaves the welcome page.
class WelcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void aJobOfOnesOwnShowsTheList()
    {
        JobRig rig;
        QVERIFY(WelcomePage::isDue(*std::make_unique<Settings>(rig.folder.filePath(QStringLiteral("fresh.ini")))));
        showWelcome(rig);
        QVERIFY(!rig.start(rig.order(1)).isEmpty());
        QTRY_VERIFY(!isWelcoming(rig));
        QVERIFY(rig.page() != nullptr && rig.page()->isVisible());
        QVERIFY(!WelcomePage::isDue(rig.settings));
    }

    void aConnectionOfOnesOwnEndsIt()
    {
        WindowRig rig;
        showWelcome(rig);
        rig.settings.setChoice(QStringLiteral("welcome"), QStringLiteral("open"));
        const ConnectionId practice = ConnectionService::practiceId();
        Q_EMIT rig.window->findChild<ConnectionActions *>()->connectionReady(practice);
        QVERIFY(!WelcomePage::isDue(rig.settings));
        QVERIFY(!isWelcoming(rig));
    }

    void itsHelpIsTheFirstSteps()
    {
        WindowRig rig;
        QApplication::setActiveWindow(rig.window.get());
        showWelcome(rig);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(guideTopicFor(*QApplication::focusWidget()), QStringLiteral("first-steps"));
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
