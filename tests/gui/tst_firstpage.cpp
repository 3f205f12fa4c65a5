// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/passphrasedialog.h"
#include "gui/connectionsrig.h"
#include "gui/rosterwindowrig.h"
#include "pages/historypage.h"
#include "pages/placeholder.h"
#include "pages/welcomepage.h"

using namespace Muster;
using namespace Muster::Test;

namespace {

/// A connection of the user's own, whose key is kept in the encrypted file.
struct KeptKeyRig : RosterRig
{
    KeptKeyRig()
    {
        makeStore();
        await(keys->setPassphrase("open sesame", qApp));
        await(keys->setPlace(KeyPlace::EncryptedFile, qApp));
        const auto added = connections.add({{}, QStringLiteral("Own"), Provider::SendKit, server.sendkitUrl(), {}, false},
                                           server.apiKey());
        own = added.value_or(Connection());
        QTRY_VERIFY(connections.hasStoredKey(own.id));
    }
    ~KeptKeyRig()
    {
        second.reset();
        window.reset();
        connections.setKeyStore(nullptr);
    }

    void makeStore()
    {
        connections.setKeyStore(nullptr);
        keys = std::make_unique<KeyStore>(settings, folder.path());
        keys->setHashCost(KeyStore::HashCost::Least);
        connections.setKeyStore(keys.get());
    }
    static void await(ApiCall<bool> *call)
    {
        bool isDone = false;
        call->onDone(qApp, [&isDone](const Result<bool> &result) { isDone = result.value_or(false); });
        QTRY_VERIFY(isDone);
    }
    /// As at the start of the program: the key is not in memory, and the file locked.
    void startAgain()
    {
        window.reset();
        connections.setKey(own.id, {});
        makeStore();
        QVERIFY(keys->isLocked() && !connections.hasKey(own.id));
        second = std::make_unique<MainWindow>(services());
        second->show();
    }
    [[nodiscard]] PassphraseDialog *unlock() const { return second->findChild<PassphraseDialog *>(); }
    [[nodiscard]] bool showsHistory() const
    {
        const auto *history = second->findChild<HistoryPage *>();
        return history != nullptr && history->isVisible();
    }

    std::unique_ptr<KeyStore> keys;
    Connection own;
    std::unique_ptr<MainWindow> second;
};

/// A window on a vendor that has nothing to show yet, with the welcome page.
struct EmptyRig : ConnectionsRig
{
    EmptyRig()
    {
        QDir(folder.path()).mkdir(QStringLiteral("jobs"));
        jobs = std::make_unique<JobService>(folder.filePath(QStringLiteral("jobs")), connections, clock);
        suppressions = std::make_unique<SuppressionIndex>(folder.filePath(QStringLiteral("blocklists")), connections, clock);
        rosters = std::make_unique<RosterIndex>(connections);
        WindowServices services{connections, *jobs, *suppressions, *rosters, settings, prompts, folder.filePath(QStringLiteral("backups"))};
        services.practiceIsBeingFilled = true;
        services.welcomesNewcomers = true;
        window = std::make_unique<MainWindow>(services);
        window->show();
    }
    [[nodiscard]] WelcomePage *welcome() const { return window->findChild<WelcomePage *>(); }

    std::unique_ptr<JobService> jobs;
    std::unique_ptr<SuppressionIndex> suppressions;
    std::unique_ptr<RosterIndex> rosters;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// What a window shows at its start: the last page, though its connection's key comes later, and something after the welcome page.
class FirstPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ConnectionsRig::withoutKeychain();
        dressApplication();
    }

    void theLastPageWaitsForItsKey_data()
    {
        QTest::addColumn<bool>("isHistory");
        QTest::newRow("history") << true;
        QTest::newRow("roster") << false;
    }

    void theLastPageWaitsForItsKey()
    {
        QFETCH(bool, isHistory);
        KeptKeyRig rig;
        rig.window->showConnection(rig.own.id);
        QTRY_VERIFY(rig.placeCalled(QStringLiteral("Outbound Q2")));
        rig.window->showPlace(BlocklistScope(rig.placeCalled(QStringLiteral("Outbound Q2"))->scope));
        QTest::qWait(0); // places are noted once the event at hand is over
        if (isHistory)
            rig.window->showHistory();
        QTest::qWait(0);

        rig.startAgain();
        QTRY_VERIFY(rig.unlock() && rig.unlock()->isVisible());
        QCOMPARE(rig.second->windowTitle(), ConnectionService::practiceName());
        QTRY_VERIFY(rig.second->currentPage() != nullptr &&
                    rig.second->currentPage()->model().state() == BlockedLeadsModel::State::Loaded);
        ConnectionsRig::type(*rig.unlock(), "passphrase", QStringLiteral("open sesame"));
        ConnectionsRig::press(*rig.unlock(), "passphraseButton");
        QTRY_COMPARE(rig.second->windowTitle(), QStringLiteral("Own"));
        if (isHistory) {
            QTRY_VERIFY(rig.showsHistory());
        } else {
            QTRY_VERIFY(rig.second->currentRoster() != nullptr && rig.second->currentRoster()->isVisible());
            QCOMPARE(rig.second->currentRoster()->context().title, QStringLiteral("Outbound Q2"));
        }
    }

    /// Whoever goes elsewhere before the key is there stays there.
    void whoGoesElsewhereStays()
    {
        KeptKeyRig rig;
        rig.window->showConnection(rig.own.id);
        QTest::qWait(0);
        rig.startAgain();
        QTRY_VERIFY(rig.unlock() && rig.unlock()->isVisible());
        const ConnectionId puffle = ConnectionService::practiceId(Provider::Puffle);
        rig.second->showConnection(puffle);
        ConnectionsRig::type(*rig.unlock(), "passphrase", QStringLiteral("open sesame"));
        ConnectionsRig::press(*rig.unlock(), "passphraseButton");
        QTRY_VERIFY(rig.connections.hasKey(rig.own.id));
        QTest::qWait(0);
        QCOMPARE(rig.second->windowTitle(), ConnectionService::practiceName(Provider::Puffle));
    }

    void theWelcomePageIsLeftWhilePracticeStarts()
    {
        EmptyRig rig;
        QVERIFY(rig.welcome() && rig.welcome()->isVisible());
        WindowRig::click(rig.welcome()->findChild<QPushButton *>(QStringLiteral("dismissWelcome")));
        QTRY_VERIFY(!rig.welcome() || !rig.welcome()->isVisible());
        rig.window->takePractice({});
        QTRY_VERIFY(rig.window->currentPage() && rig.window->currentPage()->isVisible());
    }

    void theWelcomePageIsLeftWhereThereIsNoCampaign()
    {
        EmptyRig rig;
        rig.window->takePractice({});
        rig.window->showConnection(ConnectionService::practiceId(Provider::Puffle));
        QTRY_VERIFY(rig.window->findChild<Placeholder *>());
        const QList<QAction *> actions = rig.window->actions();
        const auto welcome = std::find_if(actions.begin(), actions.end(),
                                          [](const QAction *action) { return action->objectName() == QLatin1String("welcome"); });
        QVERIFY(welcome != actions.end());
        (*welcome)->trigger();
        QVERIFY(rig.welcome() && rig.welcome()->isVisible());
        WindowRig::click(rig.welcome()->findChild<QPushButton *>(QStringLiteral("dismissWelcome")));
        QTRY_VERIFY(!rig.welcome() || !rig.welcome()->isVisible());
        QTRY_VERIFY(rig.window->findChild<Placeholder *>()->isVisible());
    }
};

QTEST_MAIN(FirstPageTest)
#include "tst_firstpage.moc"
