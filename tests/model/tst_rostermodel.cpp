// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "model/loadedroster.h"
#include "models/leadtimeline.h"
#include "support/quiet.h"

#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;
using State = RosterReading::State;

namespace {

ApiError offline()
{
    ApiError error;
    error.kind = ErrorKind::Offline;
    return error;
}

/// Everybody of these addresses is blocked.
std::shared_ptr<const SuppressionLookup> blocking(const QStringList &addresses)
{
    QList<BlockedLead> blocked;
    for (const QString &address : addresses) {
        BlockedLead lead;
        lead.publicIdentifier = address;
        lead.kind = BlockedKind::Email;
        lead.reason = QStringLiteral("Opt-out");
        blocked.append(lead);
    }
    SuppressionList list;
    list.name = QStringLiteral("Do-not-contact list");
    list.people = std::make_shared<const BlockedLookup>(blocked);
    return std::make_shared<const SuppressionLookup>(QList{list});
}

} // namespace

class TestRosterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*QCoreApplication::instance());
    }
    void init() { failOnUnexpectedWarnings(); }

    void showsTheServersOrderUntilSorted()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        QCOMPARE(rig.model.reading().state, State::Loaded);
        QCOMPARE(rig.names(), firstNames({"Zoe", "Jose", "anna", "Wei", "Olga", "Bob"}));
        QVERIFY(rig.sorts(LeadColumn::Company, Qt::AscendingOrder));
        QCOMPARE(rig.names(), firstNames({"anna", "Wei", "Zoe", "Jose", "Bob", "Olga"}));
        QVERIFY(rig.sorts(LeadColumn::Company, Qt::DescendingOrder));
        QCOMPARE(rig.names(), firstNames({"Olga", "Bob", "Jose", "Zoe", "anna", "Wei"})); // equal ones as they came
        rig.model.sort(-1);
        QVERIFY(rig.settles());
        QCOMPARE(rig.names(), firstNames({"Zoe", "Jose", "anna", "Wei", "Olga", "Bob"}));
    }

    void sortsEachColumnByWhatItMeans_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("names without case") << int(LeadColumn::Name) << firstNames({"anna", "Bob", "Jose", "Olga", "Wei", "Zoe"});
        QTest::newRow("statuses by the pipeline") << int(LeadColumn::Status)
                                                  << firstNames({"Wei", "anna", "Jose", "Zoe", "Olga", "Bob"});
        QTest::newRow("no date first") << int(LeadColumn::Added) << firstNames({"Bob", "anna", "Zoe", "Jose", "Wei", "Olga"});
    }
    void sortsEachColumnByWhatItMeans()
    {
        QFETCH(const int, column);
        QFETCH(const QStringList, names);
        RosterRig rig;
        QVERIFY(rig.load());
        QVERIFY(rig.sorts(static_cast<LeadColumn>(column), Qt::AscendingOrder));
        QCOMPARE(rig.names(), names);
    }

    void sortsMailsBySizeAndNotAsText()
    {
        QList<Lead> leads = sixLeads().mid(0, 3);
        leads[0].mails = QList<MailSent>(10);
        leads[1].mails = QList<MailSent>(9);
        RosterRig rig(leads, Provider::SendKit);
        QVERIFY(rig.load());
        QVERIFY(rig.sorts(LeadColumn::Sent, Qt::AscendingOrder));
        QCOMPARE(rig.names(), firstNames({"anna", "Jose", "Zoe"}));
        QCOMPARE(rig.text(2, LeadColumn::Sent), QStringLiteral("10"));
    }

    void filtersByTextInAnyCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("part of a name, without case") << QStringLiteral("ANN") << firstNames({"anna"});
        QTest::newRow("the whole name, sent in parts") << QStringLiteral("wei li") << firstNames({"Wei"});
        QTest::newRow("a company") << QStringLiteral("acme") << firstNames({"anna", "Wei"});
        QTest::newRow("a custom field") << QStringLiteral("fintech") << firstNames({"Zoe"});
        QTest::newRow("a status") << QStringLiteral("message s") << firstNames({"Jose"});
        QTest::newRow("a status nobody documented") << QStringLiteral("snoozed") << firstNames({"Bob"});
        QTest::newRow("a profile in another form") << QStringLiteral("http://uk.linkedin.com/in/Olga-Ivanova/?x=1")
                                                   << firstNames({"Olga"});
        QTest::newRow("nobody") << QStringLiteral("nobody there") << QStringList();
    }
    void filtersByTextInAnyCell()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        RosterRig rig;
        QVERIFY(rig.load());
        QVERIFY(rig.filters({text, {}, false}));
        QCOMPARE(rig.names(), names);
    }

    void filtersBySeveralStatusesAlsoUndocumentedOnes()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        QVERIFY(rig.filters({{}, {QStringLiteral("pending"), QStringLiteral("snoozed")}, false}));
        QCOMPARE(rig.names(), firstNames({"Wei", "Bob"}));
        QVERIFY(rig.filters({QStringLiteral("acme"), {QStringLiteral("pending")}, false}));
        QCOMPARE(rig.names(), firstNames({"Wei"}));
    }

    void countsStatusesInPipelineOrder()
    {
        QList<Lead> leads = sixLeads();
        leads.append(leadNamed(QStringLiteral("Second"), QStringLiteral("Reply"), QStringLiteral("Acme"), LeadStatus::Replied));
        RosterRig rig(leads);
        QVERIFY(rig.load());
        const QList<StatusCount> wanted{{QStringLiteral("pending"), 1},      {QStringLiteral("connected"), 1},
                                        {QStringLiteral("message_sent"), 1}, {QStringLiteral("replied"), 2},
                                        {QStringLiteral("bounced"), 1},      {QStringLiteral("snoozed"), 1}};
        QCOMPARE(rig.model.leads().statusCounts(), wanted);
        QCOMPARE(rig.model.leads().replies(), 1);
        QCOMPARE(rig.model.leads().repliesByWeek(), (QMap<QDate, int>{{QDate(2026, 6, 15), 1}}));
    }

    void findsColumnsOfCustomFields()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        const int industry = rig.model.columnOf({LeadColumn::Custom, QStringLiteral("industry")});
        QVERIFY(industry >= rosterColumns(Provider::Puffle).size());
        QCOMPARE(rig.model.headerData(industry, Qt::Horizontal).toString(), QStringLiteral("industry"));
        QCOMPARE(rig.model.index(0, industry).data().toString(), QStringLiteral("Fintech"));
        QVERIFY(rig.model.columnOf({LeadColumn::Custom, QStringLiteral("region")}) > industry);
        QVERIFY(!(rig.model.flags(rig.model.index(0, industry)) & Qt::ItemIsEditable));
        QCOMPARE(rig.model.columnOf({LeadColumn::Sent}), -1); // Puffle knows no mails
    }

    void marksAndFiltersWhoIsBlocked()
    {
        RosterRig rig;
        rig.model.setSuppressions(blocking({QStringLiteral("wei@acme.example")}));
        QVERIFY(rig.load());
        QCOMPARE(rig.model.blockedCount(), 1);
        QVERIFY(rig.cell(3, LeadColumn::Name).data(RosterModel::BlockedRole).toBool());
        QVERIFY(!rig.cell(0, LeadColumn::Name).data(RosterModel::BlockedRole).toBool());
        QVERIFY(rig.filters({{}, {}, true}));
        QCOMPARE(rig.names(), firstNames({"Wei"}));
        // The index has been read anew.
        rig.model.setSuppressions(blocking({QStringLiteral("anna@acme.example"), QStringLiteral("zoe@globex.example")}));
        QTRY_COMPARE(rig.model.blockedCount(), 2);
        QVERIFY(rig.settles());
        QCOMPARE(rig.names(), firstNames({"Zoe", "anna"}));
        QCOMPARE(rig.model.blockedLeads().size(), 2);
    }

    void rowsAppearWhileTheRosterLoads()
    {
        RosterRig rig(manyLeads(1000));
        rig.api.holdsPages = true;
        rig.model.reload();
        QTRY_COMPARE(rig.api.pages, 1);
        rig.api.holdsPages = false;
        QSignalSpy inserted(&rig.model, &QAbstractItemModel::rowsInserted);
        rig.api.release();
        QVERIFY(rig.settles());
        QVERIFY(inserted.size() >= 1);
        QCOMPARE(rig.model.rowCount(), 1000);
        QCOMPARE(rig.model.leadAt(999).firstName, QStringLiteral("Person00999"));
        QCOMPARE(rig.model.reading().expected, std::optional<qint64>(1000));
    }

    void aRefreshKeepsTheRowsUntilTheNewOnesAreThere()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.api.leads.removeAt(1);
        rig.api.holdsPages = true;
        rig.model.reload();
        QVERIFY(rig.model.reading().isRefreshing);
        QCOMPARE(rig.model.rowCount(), 6);
        rig.api.release();
        QVERIFY(rig.settles());
        QCOMPARE(rig.names(), firstNames({"Zoe", "anna", "Wei", "Olga", "Bob"}));
        QCOMPARE(rig.model.rowOfKey(QStringLiteral("jose-muller")), -1);
        QCOMPARE(rig.model.rowOfKey(QStringLiteral("wei-li")), 2);
    }

    void aFailedRefreshKeepsTheRowsAndSaysWhy()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.api.leadsFail = offline();
        rig.model.reload();
        QVERIFY(rig.settles());
        QCOMPARE(rig.model.reading().state, State::Loaded);
        QVERIFY(rig.model.reading().error && rig.model.reading().error->kind == ErrorKind::Offline);
        QCOMPARE(rig.model.rowCount(), 6);
    }

    void aLoadThatBreaksOffIsPartlyLoaded()
    {
        RosterRig rig(manyLeads(1000));
        rig.api.leadsFail = offline();
        rig.api.failsFromPage = 3;
        QVERIFY(rig.load());
        QCOMPARE(rig.model.reading().state, State::PartlyLoaded);
        QVERIFY(rig.model.rowCount() >= 200 && rig.model.rowCount() < 1000);
        QCOMPARE(rig.model.reading().expected, std::optional<qint64>(1000));
        rig.api.leadsFail.reset();
        QVERIFY(rig.load());
        QCOMPARE(rig.model.reading().state, State::Loaded);
        QCOMPARE(rig.model.rowCount(), 1000);
    }

    void nothingIsSwappedWhileSomebodyTypes()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        QSignalSpy reset(&rig.model, &QAbstractItemModel::modelReset);
        rig.model.hold(true);
        rig.model.setFilter({QStringLiteral("acme"), {}, false});
        QVERIFY(rig.model.isArranging()); // the rows that are shown are not those of the filter
        rig.api.leads.removeLast();
        rig.model.reload();
        QTRY_COMPARE(rig.api.pages, 2);
        QTest::qWait(50); // time enough for a reset that must not come
        QCOMPARE(reset.size(), 0);
        rig.model.hold(false);
        QTRY_VERIFY(!reset.isEmpty());
        QVERIFY(rig.settles());
        QCOMPARE(rig.names(), firstNames({"anna", "Wei"}));
        QCOMPARE(rig.model.totalCount(), 5);
    }

    void filtersSurviveBeingSaved()
    {
        const RosterFilter filter{QStringLiteral("acme"), {QStringLiteral("pending"), QStringLiteral("snoozed")}, true};
        QCOMPARE(filterFromJson(filterToJson(filter)), filter);
        QVERIFY(!filterFromJson({}).isActive());
    }

    void theTimelineIsNewestFirstWithMailsInTheirOrder()
    {
        Lead lead = sixLeads().first();
        lead.mails = {{0, QDateTime(QDate(2026, 6, 16), QTime(10, 30), Qt::UTC), true, false, false},
                      {1, QDateTime(QDate(2026, 6, 16), QTime(11, 0), Qt::UTC), true, true, false}};
        QStringList texts;
        for (const LeadEvent &event : timelineOf(lead))
            texts << leadEventText(event);
        QCOMPARE(texts, firstNames({"Replied", "Message 2: link clicked", "Message 2 opened", "Message 2 sent", "Message 1 opened",
                                    "Message 1 sent", "Added"}));
    }
};

QTEST_MAIN(TestRosterModel)
#include "tst_rostermodel.moc"
