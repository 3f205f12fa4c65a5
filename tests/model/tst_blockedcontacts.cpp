// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/loadedblocklist.h"
#include "services/rosterindex.h"
#include "support/dncrig.h"

#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

class TestBlockedContacts : public QObject
{
    Q_OBJECT

private:
    static constexpr int onRosters = static_cast<int>(BlockedLeadColumn::OnRosters);

    static std::shared_ptr<const RosterSightings> sightings(const QList<QStringList> &rosters)
    {
        QList<RosterSightings::Roster> all;
        for (const QStringList &profiles : rosters) {
            QList<Lead> leads;
            for (const QString &profile : profiles) {
                Lead lead;
                lead.id = LeadId(profile);
                (profile.contains(QLatin1Char('@')) ? lead.email : lead.linkedinUrl) = profile;
                leads.append(lead);
            }
            all.append({{}, std::make_shared<const RosterPeople>(leads)});
        }
        return std::make_shared<const RosterSightings>(all);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anEntryIsAnAddressOrADomain()
    {
        DncRig rig;
        BlocklistService service(rig.api);
        BlockedLeadsModel model(service, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rig.network.expect("GET", dncTarget())
            .reply(200, dncPageForm({dncEntry(s("e1"), s("Jane@x.com"), s("bounce")), dncEntry(s("e2"), s("acme.com"), s("manual")),
                                     dncEntry(s("e3"), s("joe@x.com"))},
                                    1, 3));
        QVERIFY(model.hasContacts());
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), s("Address or domain"));
        model.reload();
        QTRY_COMPARE(model.state(), BlockedLeadsModel::State::Loaded);
        QCOMPARE(model.kindCount(BlockedKind::Email), 2);
        QCOMPARE(model.kindCount(BlockedKind::Domain), 1);
        QVERIFY(model.rowOfPerson(s("jane@X.com")) >= 0);
        QVERIFY(model.rowOfPerson(s("ACME.com")) >= 0);
        BlockedLeadsFilter domains;
        domains.kind = BlockedKind::Domain;
        QVERIFY(domains.isActive());
        model.setFilter(domains);
        QTRY_COMPARE(shown(model), QStringList({s("acme.com")}));
        BlockedLeadsFilter addresses;
        addresses.kind = BlockedKind::Email;
        model.setFilter(addresses);
        QTRY_COMPARE(model.shownCount(), 2);
    }

    void peopleHaveNoOtherKind()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QVERIFY(!loaded.model.hasContacts());
        QCOMPARE(loaded.model.headerData(0, Qt::Horizontal).toString(), s("Public identifier"));
        QCOMPARE(loaded.model.kindCount(BlockedKind::Profile), 6);
    }

    void showsOnHowManyRosters()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QCOMPARE(shown(loaded.model, BlockedLeadColumn::OnRosters).join(QString()), QString()); // not known
        QSignalSpy changed(&loaded.model, &QAbstractItemModel::dataChanged);
        loaded.model.setSightings(sightings({{s("https://www.linkedin.com/in/Anna"), s("https://www.linkedin.com/in/bob")},
                                             {s("https://www.linkedin.com/in/anna/")}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<QModelIndex>().column(), onRosters);
        const int anna = loaded.model.rowOfPerson(s("anna"));
        QCOMPARE(loaded.model.index(anna, onRosters).data().toString(), s("2"));
        const int zoe = loaded.model.rowOfPerson(s("zoe-9"));
        QCOMPARE(loaded.model.index(zoe, onRosters).data().toString(), QString());
        QVERIFY(!loaded.model.index(zoe, onRosters).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void sortsByTheNumberOfRosters()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QVERIFY(loaded.sorted(BlockedLeadColumn::OnRosters, Qt::DescendingOrder));
        const QStringList asTheyCame = shown(loaded.model);
        loaded.model.setSightings(sightings({{s("bob"), s("anna")}, {s("anna")}}));
        QVERIFY(loaded.isReady());
        QCOMPARE(shown(loaded.model).mid(0, 2), QStringList({s("anna"), s("Bob")}));
        loaded.model.setSightings(sightings({{s("bob")}, {s("BOB")}, {s("carl")}})); // another reading
        QVERIFY(loaded.isReady());
        QCOMPARE(shown(loaded.model).mid(0, 2), QStringList({s("Bob"), s("carl")}));
        loaded.model.setSightings(nullptr);
        QVERIFY(loaded.isReady());
        QCOMPARE(shown(loaded.model), asTheyCame);
        // What changes while another column is sorted by counts when it is sorted by again.
        QVERIFY(loaded.sorted(BlockedLeadColumn::Identifier, Qt::AscendingOrder));
        loaded.model.setSightings(sightings({{s("zoe-9")}}));
        QVERIFY(loaded.sorted(BlockedLeadColumn::OnRosters, Qt::DescendingOrder));
        QCOMPARE(shown(loaded.model).first(), s("Zoe-9"));
    }
};

QTEST_GUILESS_MAIN(TestBlockedContacts)
#include "tst_blockedcontacts.moc"
