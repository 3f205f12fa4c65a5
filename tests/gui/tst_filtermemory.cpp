// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filtermemory.h"
#include "pages/filterrow.h"
#include "pages/rosterfilterrow.h"
#include "store/settings.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;

namespace {

const ConnectionId connection(QStringLiteral("own"));

bool offersToClear(const QWidget &row)
{
    const auto buttons = row.findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&row](const QPushButton *button) {
        return button->text() == QLatin1String("Clear filters") && button->isVisibleTo(&row);
    });
}

} // namespace

/// Filters come back, and are seen.
class FilterMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void aBlocklistsFilterComesBackWithoutItsSearch()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        BlockedLeadsFilter filter{QStringLiteral("ann"), {QStringLiteral("Existing client"), QString()}, QDate(2026, 1, 2),
                                  QDate(2026, 3, 4), BlockedKind::Domain};
        {
            FilterRow row;
            keepFilter(row, settings, connection, {});
            QVERIFY(!row.filter().isActive());
            row.setFilter(filter);
        }
        filter.text.clear();
        FilterRow row;
        QSignalSpy changed(&row, &FilterRow::filterChanged);
        keepFilter(row, settings, connection, {});
        QVERIFY(row.filter() == filter);
        QCOMPARE(changed.size(), 1);
        QVERIFY(offersToClear(row));

        FilterRow another;
        keepFilter(another, settings, connection, {CampaignId(QStringLiteral("q1"))});
        QVERIFY(!another.filter().isActive());

        row.clear();
        FilterRow cleared;
        keepFilter(cleared, settings, connection, {});
        QVERIFY(!cleared.filter().isActive());
        QVERIFY(!offersToClear(cleared));
    }

    /// Somebody is shown on a list whose filters are set otherwise.
    void aSearchFromElsewhereLeavesThem()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        const CampaignId campaign(QStringLiteral("q1"));
        const BlockedLeadsFilter filter{{}, {QStringLiteral("Existing client")}, {}, {}, {}};
        const RosterFilter leads{{}, {QStringLiteral("replied")}, false};
        {
            FilterRow row;
            keepFilter(row, settings, connection, {});
            row.setFilter(filter);
            row.setFilter({QStringLiteral("ann"), {}, {}, {}, {}});
            row.setSearch({});
            RosterFilterRow roster(Provider::Puffle);
            keepFilter(roster, settings, connection, campaign);
            roster.setFilter(leads);
            roster.setFilter({QStringLiteral("ann"), {}, false});
        }
        FilterRow row;
        keepFilter(row, settings, connection, {});
        QVERIFY(row.filter() == filter);
        RosterFilterRow roster(Provider::Puffle);
        keepFilter(roster, settings, connection, campaign);
        QVERIFY(roster.filter() == leads);

        row.setSearch(QStringLiteral("ann"));
        row.toggleReason(QStringLiteral("Existing client")); // the user's own
        FilterRow cleared;
        keepFilter(cleared, settings, connection, {});
        QVERIFY(!cleared.filter().isActive());
    }

    void aRostersFilterComesBackWithoutItsSearch()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        const CampaignId campaign(QStringLiteral("q1"));
        {
            RosterFilterRow row(Provider::Puffle);
            keepFilter(row, settings, connection, campaign);
            row.setFilter({QStringLiteral("ann"), {QStringLiteral("replied")}, true});
        }
        RosterFilterRow row(Provider::Puffle);
        keepFilter(row, settings, connection, campaign);
        QVERIFY(row.filter() == (RosterFilter{{}, {QStringLiteral("replied")}, true}));
        QVERIFY(offersToClear(row));
    }
};

QTEST_MAIN(FilterMemoryTest)
#include "tst_filtermemory.moc"
