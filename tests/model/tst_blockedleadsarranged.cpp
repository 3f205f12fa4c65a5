// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/loadedblocklist.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Muster;
using namespace Muster::Test;

class TestBlockedLeadsArranged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cellsAreWrittenForPeople()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        const auto cell = [&](int row, BlockedLeadColumn column, int role) {
            return loaded.model.index(row, static_cast<int>(column)).data(role).toString();
        };
        // Tests run in UTC.
        QCOMPARE(cell(0, BlockedLeadColumn::BlockedOn, Qt::DisplayRole), s("12 Mar 2026 09:02"));
        QVERIFY(cell(0, BlockedLeadColumn::BlockedOn, Qt::ToolTipRole).startsWith(s("2026-03-12T09:02:00")));
        QCOMPARE(cell(0, BlockedLeadColumn::Record, Qt::DisplayRole), s("r6"));
        QCOMPARE(cell(3, BlockedLeadColumn::Reason, Qt::DisplayRole), QString());
        QCOMPARE(cell(3, BlockedLeadColumn::Reason, Qt::AccessibleTextRole), s("No reason"));
        QCOMPARE(cell(5, BlockedLeadColumn::BlockedOn, Qt::DisplayRole), QString());
        QCOMPARE(cell(5, BlockedLeadColumn::BlockedOn, Qt::AccessibleTextRole), s("No date"));
    }

    void sortsByRawValues_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<QStringList>("order");
        const auto column = [](BlockedLeadColumn which) { return static_cast<int>(which); };
        QTest::newRow("identifier, without case, é by e")
            << column(BlockedLeadColumn::Identifier) << true
            << QStringList({s("anna"), s("Bob"), s("carl"), s("élodie"), s("zoe-10"), s("Zoe-9")});
        QTest::newRow("identifier, descending") << column(BlockedLeadColumn::Identifier) << false
                                                << QStringList({s("Zoe-9"), s("zoe-10"), s("élodie"), s("carl"), s("Bob"), s("anna")});
        QTest::newRow("reason, none first, equal ones as they came")
            << column(BlockedLeadColumn::Reason) << true
            << QStringList({s("anna"), s("Zoe-9"), s("carl"), s("Bob"), s("zoe-10"), s("élodie")});
        QTest::newRow("reason, descending, equal ones as they came")
            << column(BlockedLeadColumn::Reason) << false
            << QStringList({s("élodie"), s("zoe-10"), s("Bob"), s("Zoe-9"), s("carl"), s("anna")});
        QTest::newRow("date, none is the earliest") << column(BlockedLeadColumn::BlockedOn) << true
                                                    << QStringList({s("carl"), s("Bob"), s("anna"), s("élodie"), s("Zoe-9"), s("zoe-10")});
        QTest::newRow("record") << column(BlockedLeadColumn::Record) << true
                                << QStringList({s("carl"), s("Bob"), s("anna"), s("élodie"), s("Zoe-9"), s("zoe-10")});
    }

    void sortsByRawValues()
    {
        QFETCH(int, column);
        QFETCH(bool, ascending);
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QVERIFY(loaded.sorted(static_cast<BlockedLeadColumn>(column), ascending ? Qt::AscendingOrder : Qt::DescendingOrder));
        QTEST(shown(loaded.model), "order");
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QStringList>("order");
        const QStringList any;
        QTest::newRow("part of an identifier, without case")
            << s("ZOE") << any << QDate() << QDate() << QStringList({s("zoe-10"), s("Zoe-9")});
        QTest::newRow("part of a reason") << s("client") << any << QDate() << QDate() << QStringList({s("Zoe-9"), s("Bob"), s("carl")});
        QTest::newRow("blanks around") << s("  anna ") << any << QDate() << QDate() << QStringList({s("anna")});
        QTest::newRow("a profile URL") << s("https://uk.linkedin.com/in/Anna/?trk=x") << any << QDate() << QDate()
                                       << QStringList({s("anna")});
        QTest::newRow("a percent-encoded profile URL")
            << s("linkedin.com/in/%C3%A9lodie") << any << QDate() << QDate() << QStringList({s("élodie")});
        QTest::newRow("decomposed accents") << s("e\u0301lodie") << any << QDate() << QDate() << QStringList({s("élodie")});
        QTest::newRow("a slash that is no URL") << s("n/a") << any << QDate() << QDate() << QStringList();
        QTest::newRow("one reason, exactly") << QString() << QStringList({s("Existing client")}) << QDate() << QDate()
                                             << QStringList({s("Zoe-9"), s("carl")});
        QTest::newRow("two reasons, one of them none")
            << QString() << QStringList({s("Partner"), QString()}) << QDate() << QDate() << QStringList({s("zoe-10"), s("anna")});
        QTest::newRow("from a day on") << QString() << any << QDate(2026, 2, 28) << QDate()
                                       << QStringList({s("zoe-10"), s("Zoe-9"), s("élodie")});
        QTest::newRow("up to a day, whole") << QString() << any << QDate() << QDate(2026, 2, 28)
                                            << QStringList({s("élodie"), s("anna"), s("Bob")});
        QTest::newRow("one day, from its first moment")
            << QString() << any << QDate(2026, 2, 1) << QDate(2026, 2, 1) << QStringList({s("anna")});
        QTest::newRow("all at once") << s("zoe") << QStringList({s("Existing client")}) << QDate(2026, 3, 1) << QDate(2026, 3, 31)
                                     << QStringList({s("Zoe-9")});
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, reasons);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QVERIFY(loaded.filtered({text, QSet<QString>(reasons.cbegin(), reasons.cend()), from, to}));
        QTEST(shown(loaded.model), "order");
        QCOMPARE(loaded.model.totalCount(), 6);

        QVERIFY(loaded.filtered({}));
        QCOMPARE(loaded.model.shownCount(), 6);
    }

    void onlyTheLastFilterLands()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QSignalSpy resets(&loaded.model, &QAbstractItemModel::modelReset);
        for (const char *typed : {"z", "zo", "zoe", "zoe-1"})
            loaded.model.setFilter({s(typed), {}, {}, {}});
        QVERIFY(loaded.isReady());
        QCOMPARE(shown(loaded.model), QStringList({s("zoe-10")}));
        QCOMPARE(resets.size(), 1);
    }

    void countsReasonsOverAllRows()
    {
        Loaded loaded;
        QVERIFY(loaded.filtered({s("anna"), {}, {}, {}}));
        const QList<ReasonCount> counts = loaded.model.reasonCounts();
        QCOMPARE(counts.size(), 5);
        QCOMPARE(counts.first(), (ReasonCount{s("Existing client"), 2}));
        QVERIFY(counts.contains(ReasonCount{QString(), 1}));
    }

    void equallyFrequentReasonsStandAsTheyCame()
    {
        BlockedLeadSet leads;
        for (const char *reason : {"zebra", "apple", "", "mango", "apple", "zebra", "kiwi", "mango", "mango"}) {
            BlockedLead lead;
            lead.reason = s(reason);
            leads.append({lead});
        }
        QCOMPARE(leads.reasonCounts(),
                 QList<ReasonCount>({{s("mango"), 3}, {s("zebra"), 2}, {s("apple"), 2}, {QString(), 1}, {s("kiwi"), 1}}));
    }

    void countsReasonsAnewWithARefresh()
    {
        Loaded loaded;
        QVERIFY(loaded.isReady());
        QSignalSpy changed(&loaded.model, &BlockedLeadsModel::countsChanged);
        loaded.list.expectList(sixPeople().mid(0, 1));
        loaded.model.reload();
        QTRY_VERIFY(!loaded.model.isRefreshing());
        QCOMPARE(loaded.model.reasonCounts(), QList<ReasonCount>({{s("Partner"), 1}}));
        QVERIFY(!changed.isEmpty());
        loaded.list.expectList({});
        loaded.model.reload();
        QTRY_VERIFY(!loaded.model.isRefreshing());
        QCOMPARE(loaded.model.reasonCounts(), QList<ReasonCount>());
    }

    /// Oldest first is the order in which a workspace's list comes.
    void pagesOfAnOldestFirstListAreInserted()
    {
        ScriptedBlocklist list;
        BlockedLeadsModel model(list.service, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.sort(static_cast<int>(BlockedLeadColumn::BlockedOn), Qt::AscendingOrder);
        QTRY_VERIFY(!model.isArranging());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<ScriptedLead> people = sixPeople();
        std::reverse(people.begin(), people.end());
        list.expectPage(0, people.mid(0, 4));
        list.expectPage(4, people.mid(4));
        list.expectEnd(6);
        model.reload();
        QTRY_COMPARE(model.state(), BlockedLeadsModel::State::Loaded);
        QCOMPARE(shown(model), QStringList({s("carl"), s("Bob"), s("anna"), s("élodie"), s("Zoe-9"), s("zoe-10")}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.reasonCounts().first(), (ReasonCount{s("Existing client"), 2}));
    }

    void findsRowsByWhatTheyAre()
    {
        Loaded loaded;
        QVERIFY(loaded.sorted(BlockedLeadColumn::Identifier, Qt::AscendingOrder));
        QCOMPARE(loaded.model.keyAt(1), s("r2"));
        QCOMPARE(loaded.model.rowOfKey(s("r2")), 1);
        QCOMPARE(loaded.model.rowOfKey(s("nobody")), -1);
        QCOMPARE(loaded.model.rowOfPerson(s("BOB")), 1);
        QVERIFY(loaded.filtered({s("anna"), {}, {}, {}}));
        QCOMPARE(loaded.model.rowOfPerson(s("bob")), -1);
        QCOMPARE(loaded.model.leadAt(0).publicIdentifier, s("anna"));
        QCOMPARE(loaded.model.shownLeads().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBlockedLeadsArranged)
#include "tst_blockedleadsarranged.moc"
