// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "dialogs/verifydialog.h"
#include "gui/scriptedprompts.h"
#include "models/membershipmodel.h"
#include "pages/blocklistpage.h"
#include "services/connectionservice.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"
#include "support/vendorserver.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/leadtable.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

class TestContactPage : public QObject
{
    Q_OBJECT

private:
    /// A do-not-contact list with two rosters beside it, and its page.
    struct Rig
    {
        QTemporaryDir dir;
        VendorServer server;
        Settings settings{dir.filePath(u"settings.ini"_s)};
        ConnectionService connections{settings, server.network, server.clock};
        ConnectionId sendkit = add(u"SendKit"_s, Provider::SendKit, u"sendkit.test"_s);
        ConnectionId puffle = add(u"Puffle"_s, Provider::Puffle, u"puffle.test"_s);
        SuppressionIndex suppressions{dir.filePath(u"blocklists"_s), connections, server.clock};
        RosterIndex rosters{connections};
        ScriptedPrompts prompts;
        std::unique_ptr<BlocklistPage> page;

        Rig()
        {
            server.contacts.insert(u"sendkit.test"_s, {u"ann@x.com"_s, u"bob@x.com"_s, u"evil.com"_s});
            server.rosters.insert(u"puffle.test"_s, {{u"ann@x.com"_s, u"joe@evil.com"_s}, {u"ANN@x.com"_s}});
            BlocklistPageContext context{{}, u"Do-not-contact list"_s, u"SendKit"_s, sendkit};
            page = std::make_unique<BlocklistPage>(*connections.blocklists(sendkit), context, settings, prompts);
            page->setIndexes(suppressions, rosters);
            page->resize(1100, 700);
            page->show();
        }

        ConnectionId add(const QString &name, Provider provider, const QString &host)
        {
            Connection connection;
            connection.name = name;
            connection.provider = provider;
            connection.baseUrl = QUrl(u"https://"_s + host);
            return connections.add(connection, "key-0123456789").value().id;
        }
        bool load()
        {
            page->reload();
            return QTest::qWaitFor([this] {
                return page->model().state() == BlockedLeadsModel::State::Loaded && !page->model().isArranging();
            });
        }
        bool readRosters()
        {
            QSignalSpy finished(&rosters, &RosterIndex::finished);
            rosters.refresh();
            return finished.wait();
        }
        [[nodiscard]] LeadTable *table() const { return page->findChild<LeadTable *>(u"blocklistTable"_s); }
        void choose(const QString &contact) const
        {
            const int row = page->model().rowOfPerson(contact);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
        }
        template <typename T = QPushButton>
        [[nodiscard]] T *part(const char *name) const
        {
            return page->findChild<T *>(QString::fromLatin1(name));
        }
        [[nodiscard]] QStringList links() const
        {
            QStringList names;
            for (const QPushButton *link : page->findChildren<QPushButton *>(u"rosterLink"_s)) {
                if (link->isVisible())
                    names << link->text();
            }
            return names;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("MUSTER_API_KEY");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void speaksOfAddressesAndDomains()
    {
        Rig rig;
        QVERIFY(rig.load());
        QCOMPARE(rig.part("blockButton")->text(), u"Block addresses…"_s);
        rig.choose(u"evil.com"_s);
        QCOMPARE(rig.part<QLabel>("detailsHeading")->text(), u"evil.com"_s);
        QVERIFY(!rig.part("openProfile")->isVisible());
        for (const QAction *action : rig.page->pageActions())
            QVERIFY(action->text() != u"Open profile"_s || !action->isVisible());
        QTest::mouseDClick(rig.table()->viewport(), Qt::LeftButton, {}, rig.table()->visualRect(rig.table()->currentIndex()).center());
        QVERIFY(rig.prompts.browsed.isEmpty());
        QSignalSpy unblock(rig.page.get(), &BlocklistPage::unblockRequested);
        QTest::keyClick(rig.table(), Qt::Key_Delete);
        QCOMPARE(unblock.size(), 1);
        QCOMPARE(unblock.at(0).at(0).value<QList<BlockedLead>>().first().publicIdentifier, u"evil.com"_s);
    }

    void aChipShowsOneKind()
    {
        Rig rig;
        QVERIFY(rig.load());
        auto *addresses = rig.part<Chip>("addressesChip");
        auto *domains = rig.part<Chip>("domainsChip");
        QVERIFY(addresses->isVisible() && domains->isVisible());
        QCOMPARE(addresses->accessibleName(), u"Addresses, 2"_s);
        QTest::mouseClick(domains, Qt::LeftButton);
        QTRY_COMPARE(rig.page->model().shownCount(), 1);
        QTest::mouseClick(addresses, Qt::LeftButton);
        QTRY_COMPARE(rig.page->model().shownCount(), 2);
        QVERIFY(!domains->isChecked());
        QTest::mouseClick(rig.part("clearFilters"), Qt::LeftButton);
        QTRY_COMPARE(rig.page->model().shownCount(), 3);
        QVERIFY(!addresses->isChecked());
    }

    void namesTheRostersOfAnEntry()
    {
        Rig rig;
        QVERIFY(rig.load());
        rig.choose(u"ann@x.com"_s);
        QVERIFY(rig.part<QLabel>("rostersRead")->isVisible());
        QCOMPARE(rig.part<QLabel>("rostersRead")->text(), u"The rosters have not been read yet."_s);
        QVERIFY(rig.readRosters());
        QTRY_COMPARE(rig.part<QLabel>("rostersHeading")->text(), u"Rosters: 2"_s);
        QTRY_COMPARE(rig.links(), QStringList({u"Campaign 0"_s, u"Campaign 1"_s}));
        QVERIFY(!rig.part<QLabel>("rostersRead")->isVisible());
        QSignalSpy asked(rig.page.get(), &BlocklistPage::rosterRequested);
        QTest::mouseClick(rig.page->findChildren<QPushButton *>(u"rosterLink"_s).last(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ConnectionId>(), rig.puffle);
        QCOMPARE(asked.at(0).at(1).value<CampaignId>(), CampaignId(u"c1"_s));
        QCOMPARE(asked.at(0).at(2).toString(), u"ann@x.com"_s);
        rig.choose(u"evil.com"_s); // anybody of it
        QTRY_COMPARE(rig.links(), QStringList({u"Campaign 0"_s}));
        rig.choose(u"bob@x.com"_s);
        QCOMPARE(rig.part<QLabel>("rostersHeading")->text(), u"Rosters: 0"_s);
        QTRY_COMPARE(rig.links(), QStringList());
    }

    void saysHowManyRostersAreRead()
    {
        Rig rig;
        rig.server.failing = {u"/api/campaigns/c1/leads"_s};
        QVERIFY(rig.load());
        rig.choose(u"ann@x.com"_s);
        QVERIFY(rig.readRosters());
        QTRY_VERIFY(rig.part<QLabel>("rostersRead")->text().startsWith(u"1 of 2 roster"_s));
        QVERIFY(rig.part<QLabel>("rostersRead")->isVisible());
    }

    void theIndexHearsWhatThePageRead()
    {
        Rig rig;
        QVERIFY(!rig.suppressions.lookupFor(rig.sendkit)->contains({}, u"x@evil.com"_s));
        QVERIFY(rig.load());
        QTRY_VERIFY(rig.suppressions.lookupFor(rig.sendkit)->contains({}, u"x@evil.com"_s));
        QCOMPARE(rig.server.asked(u"/v1/dnc"_s), 1);
    }

    void verifiesAddressesAndDomains()
    {
        Rig rig;
        VerifyDialog dialog(*rig.connections.blocklists(rig.sendkit), {{}, u"SendKit"_s}, rig.settings, rig.prompts, nullptr);
        dialog.show();
        dialog.openWithText(u"ANN@x.com\njoe@evil.com\nevil.com\nnew@x.com\nnothing\n"_s);
        auto *model = dialog.findChild<MembershipModel *>();
        QVERIFY(model);
        QTRY_COMPARE(model->rowCount(), 5);
        const MembershipCheck &check = *model->check();
        QCOMPARE(check.count(Membership::BlockedInWorkspace), 3);
        QCOMPARE(check.count(Membership::NotBlocked), 1);
        QCOMPARE(check.count(Membership::Invalid), 1);
        QCOMPARE(model->headerData(MembershipModel::Person, Qt::Horizontal).toString(), u"Address or domain"_s);
        QCOMPARE(model->index(1, MembershipModel::Reason).data().toString(), u"evil.com"_s); // through its domain
    }
};

QTEST_MAIN(TestContactPage)
#include "tst_contactpage.moc"
