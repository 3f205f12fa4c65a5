// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/scriptedprompts.h"
#include "gui/windowrig.h"
#include "pages/pageheader.h"
#include "pages/rosterpage.h"
#include "services/keptlists.h"
#include "shell/sidebar.h"
#include "support/vendorserver.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;
using BlockedState = BlockedLeadsModel::State;
using RosterState = RosterReading::State;

namespace {

/// The window on one connection of a vendor, opened again and again on the same profile.
struct Rig
{
    QTemporaryDir dir;
    VendorServer server;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    ScriptedPrompts prompts;
    std::unique_ptr<ConnectionService> connections = std::make_unique<ConnectionService>(settings, server.network, server.clock);
    std::unique_ptr<JobService> jobs;
    std::unique_ptr<SuppressionIndex> suppressions;
    std::unique_ptr<RosterIndex> rosters;
    std::unique_ptr<KeptLists> lists;
    std::unique_ptr<MainWindow> window;
    ConnectionId id;

    explicit Rig(Provider provider)
    {
        QDir(dir.path()).mkdir(u"jobs"_s);
        server.people.insert(u"one.test"_s, {u"ann"_s, u"bob"_s, u"cy"_s});
        server.rosters.insert(u"one.test"_s, {{u"ann@x.com"_s, u"bob@x.com"_s, u"cy@x.com"_s}, {u"dan@x.com"_s}});
        Connection connection;
        connection.name = u"One"_s;
        connection.provider = provider;
        connection.baseUrl = QUrl(u"https://one.test"_s);
        id = connections->add(connection, "key-0123456789").value().id;
        settings.setChoice(u"lastConnection"_s, id.text());
    }
    ~Rig() { close(); }

    /// What one session knew goes with its services: only the profile stays.
    void open()
    {
        close();
        connections = std::make_unique<ConnectionService>(settings, server.network, server.clock);
        connections->setKey(id, "key-0123456789");
        jobs = std::make_unique<JobService>(dir.filePath(u"jobs"_s), *connections, server.clock);
        suppressions = std::make_unique<SuppressionIndex>(dir.filePath(u"blocklists"_s), *connections, server.clock);
        rosters = std::make_unique<RosterIndex>(*connections);
        lists = std::make_unique<KeptLists>(dir.filePath(u"blocklists"_s), dir.filePath(u"rosters"_s), *connections);
        window = std::make_unique<MainWindow>(WindowServices{*connections, *jobs, *suppressions, *rosters, settings, prompts,
                                                             dir.filePath(u"backups"_s), lists.get()});
        window->resize(1280, 800);
        window->show();
    }
    /// All files are written then.
    void close()
    {
        window.reset();
        lists.reset();
        rosters.reset();
        suppressions.reset();
        jobs.reset();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(dir.filePath(u"rosters"_s)).entryList(QDir::Files) + QDir(dir.filePath(u"blocklists"_s)).entryList(QDir::Files);
    }
    [[nodiscard]] bool hasRoster(int rows) const
    {
        const RosterPage *page = window->currentRoster();
        return page && page->model().shownCount() == rows && page->model().reading().state == RosterState::Loaded;
    }
    [[nodiscard]] bool hasReadRoster(int rows) const { return hasRoster(rows) && !window->currentRoster()->model().reading().isRefreshing; }
    [[nodiscard]] bool hasBlocklist(int rows) const
    {
        const BlocklistPage *page = window->currentPage();
        return page && page->model().shownCount() == rows && page->model().state() == BlockedState::Loaded;
    }
    [[nodiscard]] bool saysSomewhere(const QString &text) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

class TestKeptLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("MUSTER_API_KEY");
        dressApplication();
    }

    void aRosterIsThereBeforeAnythingIsAnswered()
    {
        Rig rig(Provider::Puffle);
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.close();
        rig.server.isHolding = true;
        rig.open();
        QTRY_VERIFY(rig.hasRoster(3));
        const RosterPage &page = *rig.window->currentRoster();
        QVERIFY(page.model().reading().isRefreshing);
        QVERIFY(page.model().reading().readAt.isValid());
        const QString facts = page.findChild<PageHeader *>()->facts();
        QVERIFY2(facts.contains(u"as of"_s) && facts.contains(u"reloading"_s), qPrintable(facts));
        QCOMPARE(page.accessibleName(), u"Campaign 0"_s);
        const QAbstractItemModel *places = rig.window->findChild<Sidebar *>()->findChild<QAbstractItemView *>()->model();
        const QModelIndexList found = places->match(places->index(0, 0), Qt::DisplayRole, u"Campaign 1"_s, 1,
                                                    Qt::MatchStartsWith | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(!page.guard().allowsWriting()); // what was known then allows nothing
    }

    void whatIsReadTakesThePlaceOfWhatWasKept()
    {
        Rig rig(Provider::Puffle);
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.close();
        rig.server.isHolding = true;
        rig.open();
        QTRY_VERIFY(rig.hasRoster(3));
        RosterPage &page = *rig.window->currentRoster();
        auto *table = page.findChild<QTableView *>();
        table->selectRow(page.model().rowOfKey(u"l-cy@x.com"_s));
        rig.server.rosters[u"one.test"_s][0].prepend(u"aaa@x.com"_s);
        rig.server.isHolding = false;
        page.reload();
        QTRY_VERIFY(rig.hasReadRoster(4));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(page.model().keyAt(table->currentIndex().row()), u"l-cy@x.com"_s);
    }

    void whatCannotBeReadAgainStaysWithTheReason()
    {
        Rig rig(Provider::Puffle);
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.close();
        rig.server.failing = {u"one.test"_s};
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        const RosterReading &reading = rig.window->currentRoster()->model().reading();
        QTRY_VERIFY(reading.error && reading.readAt.isValid());
        QTRY_VERIFY(rig.saysSomewhere(u"Showing the roster as of"_s));
        rig.close();
        rig.server.failing.clear();
        rig.open(); // and what is kept is still what was read
        QTRY_VERIFY(rig.hasReadRoster(3));
    }

    void aBlocklistIsThereBeforeAnythingIsAnswered()
    {
        Rig rig(Provider::WaLead);
        rig.open();
        QTRY_VERIFY(rig.hasBlocklist(3));
        QVERIFY(!rig.window->currentPage()->model().isKept());
        QTRY_COMPARE(rig.files().filter(u".blocklist"_s).size(), 1);
        rig.close();
        rig.server.isHolding = true;
        rig.open();
        QTRY_VERIFY(rig.hasBlocklist(3));
        const BlockedLeadsModel &model = rig.window->currentPage()->model();
        QVERIFY(model.isKept() && model.isRefreshing());
        rig.server.isHolding = false;
        rig.server.people[u"one.test"_s] << u"dan"_s;
        rig.window->currentPage()->reload();
        QTRY_VERIFY(rig.hasBlocklist(4));
        QVERIFY(!model.isKept());
    }

    void aBlocklistThatCannotBeReadAgainStaysWithTheReason()
    {
        Rig rig(Provider::WaLead);
        rig.open();
        QTRY_VERIFY(rig.hasBlocklist(3));
        QTRY_COMPARE(rig.files().filter(u".blocklist"_s).size(), 1);
        rig.close();
        rig.server.failing = {u"one.test"_s};
        rig.open();
        QTRY_VERIFY(rig.hasBlocklist(3));
        const BlockedLeadsModel &model = rig.window->currentPage()->model();
        QTRY_VERIFY(model.error() && !model.isRefreshing());
        QVERIFY(model.isKept());
        QTRY_VERIFY(rig.saysSomewhere(u"Showing the list as of"_s));
    }

    void aDamagedFileIsAsIfThereWereNone()
    {
        Rig rig(Provider::Puffle);
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.close();
        QDir rosters(rig.dir.filePath(u"rosters"_s));
        const QStringList names = rosters.entryList({u"*.roster"_s}, QDir::Files);
        QCOMPARE(names.size(), 1);
        QFile file(rosters.filePath(names.first()));
        QVERIFY(file.resize(file.size() - 1));
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
    }

    void aRemovedConnectionLeavesNothing()
    {
        Rig rig(Provider::Puffle);
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.close();
        QCOMPARE(rig.files().size(), 2); // a roster and the places
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.window.reset();
        QVERIFY(rig.connections->remove(rig.id));
        rig.close();
        QCOMPARE(rig.files(), QStringList());
    }

    void aCampaignThatIsGoneLeavesNothing()
    {
        Rig rig(Provider::Puffle);
        rig.open();
        QTRY_VERIFY(rig.hasReadRoster(3));
        rig.window->showPlace({CampaignId(u"c1"_s)});
        QTRY_VERIFY(rig.hasReadRoster(1));
        rig.close();
        QCOMPARE(rig.files().filter(u".roster"_s).size(), 2);
        rig.server.rosters[u"one.test"_s].removeLast();
        rig.open();
        QTRY_VERIFY(rig.window->currentRoster() && rig.hasReadRoster(3));
        rig.close();
        QCOMPARE(rig.files().filter(u".roster"_s).size(), 1);
    }

    void practiceThatIsBeingFilledSaysSo()
    {
        WindowRig rig;
        WindowServices services = rig.services();
        services.practiceIsBeingFilled = true;
        MainWindow window(services);
        window.show();
        QVERIFY(!window.currentPage());
        auto *waiting = window.findChild<EmptyState *>();
        QVERIFY(waiting && waiting->accessibleName().contains(u"Starting Practice"_s));
        window.takePractice({});
        QTRY_VERIFY(window.currentPage() && window.currentPage()->model().state() == BlockedState::Loaded);
    }

    void practiceThatCannotStartSaysWhy()
    {
        WindowRig rig;
        WindowServices services = rig.services();
        services.practiceIsBeingFilled = true;
        MainWindow window(services);
        window.show();
        window.takePractice(u"The store is broken."_s);
        QVERIFY(!window.currentPage());
        const QList<EmptyState *> states = window.findChildren<EmptyState *>();
        QVERIFY(std::any_of(states.cbegin(), states.cend(), [](const EmptyState *state) {
            return state->accessibleName().contains(u"could not start"_s) || state->accessibleDescription().contains(u"broken"_s);
        }));
    }
};

QTEST_MAIN(TestKeptLists)
#include "tst_keptlists.moc"
