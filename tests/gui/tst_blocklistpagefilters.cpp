// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownblocklist.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>

using namespace Muster;
using namespace Muster::Test;

class TestBlocklistPageFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void searchesAsOneTypes()
    {
        Shown shown;
        QVERIFY(shown.load());
        QTest::keyClick(shown.page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(shown.search->hasFocus());
        QTest::keyClicks(shown.search, s("SMITH"));
        QTRY_COMPARE(shown.names(), QStringList({s("jane-smith"), s("jose-smith")}));
        QCOMPARE(shown.part<QLabel>("shownCount")->text(), s("2 of 5 shown"));
        // Down goes on in the rows, Escape in the field clears it.
        QTest::keyClick(shown.search, Qt::Key_Down);
        QTRY_VERIFY(shown.table->hasFocus());
        QCOMPARE(shown.selected(), QStringList({s("jane-smith")}));
        shown.search->setFocus();
        QTest::keyClick(shown.search, Qt::Key_Escape);
        QTRY_COMPARE(shown.names().size(), 5);
        QCOMPARE(shown.selected(), QStringList({s("jane-smith")}));
    }

    void chipsFilterSeveralAtOnce()
    {
        Shown shown;
        QVERIFY(shown.load());
        Chip *client = shown.chip(s("Existing client"));
        QVERIFY(client);
        QCOMPARE(client->accessibleName(), s("Existing client, 2"));
        QTest::mouseClick(client, Qt::LeftButton);
        QTRY_COMPARE(shown.names(), QStringList({s("john-doe"), s("soren-kowalski")}));
        Chip *none = shown.chip(s("No reason"));
        QVERIFY(none);
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Space);
        QTRY_COMPARE(shown.names().size(), 3);
        QVERIFY(shown.part("clearFilters")->isVisible());
        shown.click("clearFilters");
        QTRY_COMPARE(shown.names().size(), 5);
        QVERIFY(!shown.part("clearFilters")->isVisible());
        QVERIFY(!client->isChecked());
    }

    void reasonsThatDoNotFitAreBehindMore()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.page->resize(700, 600);
        QTRY_VERIFY(!shown.chip(s("Partner")));
        auto *more = shown.part<Chip>("moreReasons");
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *partner = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(s("Partner")))
                partner = action;
        }
        QVERIFY(partner);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(partner).center());
        QTRY_COMPARE(shown.names(), QStringList({s("amelie-garcia")}));
        QVERIFY(more->isChecked());
    }

    void filtersByDates()
    {
        Shown shown;
        QVERIFY(shown.load());
        auto *dates = shown.part<Chip>("dateChip");
        QTest::mouseClick(dates, Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().constLast()).center());
        auto *first = shown.part<QDateEdit>("firstDay");
        QTRY_VERIFY(first->isVisible());
        const auto *field = first->findChild<QLineEdit *>();
        for (int month = 1; month <= 12; ++month) {
            first->setDate(QDate(2026, month, 28));
            QVERIFY2(field->fontMetrics().horizontalAdvance(field->text()) + 4 <= field->width(), qPrintable(field->text()));
        }
        first->setDate(QDate(2026, 3, 11));
        shown.part<QDateEdit>("lastDay")->setDate(QDate(2026, 3, 11));
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_COMPARE(shown.names(), QStringList({s("jane-smith"), s("amelie-garcia")}));
        QCOMPARE(dates->label(), s("11 Mar 2026"));
        QVERIFY(dates->isChecked());
        shown.click("clearFilters");
        QTRY_COMPARE(shown.names().size(), 5);
        QCOMPARE(dates->label(), s("Any date"));
    }

    void headerClickSorts()
    {
        Shown shown;
        QVERIFY(shown.load());
        QHeaderView *header = shown.table->horizontalHeader();
        const QPoint identifier(header->sectionViewportPosition(0) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, identifier);
        QTRY_COMPARE(shown.names().constFirst(), s("amelie-garcia"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, identifier);
        QTRY_COMPARE(shown.names().constFirst(), s("soren-kowalski"));
    }

    void columnsAndOrderAreRemembered()
    {
        Shown shown;
        QVERIFY(shown.load());
        QVERIFY(shown.table->isColumnHidden(3)); // the record ID, at first
        QMenu columns;
        shown.table->fillColumnMenu(columns);
        columns.actions().at(3)->trigger();
        shown.table->sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(shown.settled());
        shown.open();
        QVERIFY(!shown.table->isColumnHidden(3));
        QCOMPARE(shown.page->model().sortColumn(), BlockedLeadColumn::Reason);
        QCOMPARE(shown.page->model().sortOrder(), Qt::AscendingOrder);
    }

    void filteringDropsWhatCannotBeSeenFromTheSelection()
    {
        Shown shown;
        QVERIFY(shown.load());
        QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(shown.selected().size(), 5);
        QTest::mouseClick(shown.chip(s("Existing client")), Qt::LeftButton);
        QTRY_COMPARE(shown.names().size(), 2);
        QSignalSpy asked(shown.page.get(), &BlocklistPage::unblockRequested);
        shown.click("unblockSelection");
        QCOMPARE(namesIn(asked), QStringList({s("john-doe"), s("soren-kowalski")}));
    }

    void showSearchFindsAPerson()
    {
        Shown shown;
        QVERIFY(shown.load());
        QTest::mouseClick(shown.chip(s("Partner")), Qt::LeftButton);
        QTRY_COMPARE(shown.names().size(), 1);
        shown.page->showSearch(s("jane-smith"));
        QTRY_COMPARE(shown.names(), QStringList({s("jane-smith")}));
        QTRY_COMPARE(shown.selected(), QStringList({s("jane-smith")}));
    }
};

QTEST_MAIN(TestBlocklistPageFilters)
#include "tst_blocklistpagefilters.moc"
