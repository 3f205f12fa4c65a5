// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"
#include "widgets/tabledelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Muster;

class TestLeadTable : public QObject
{
    Q_OBJECT

    static void fill(QStandardItemModel &model)
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Public identifier"), QStringLiteral("Reason"), QStringLiteral("Record")});
        for (const char *name : {"john-doe", "jane-smith", "amelie-garcia"})
            model.appendRow({new QStandardItem(QString::fromLatin1(name)), new QStandardItem, new QStandardItem(QStringLiteral("b7e1"))});
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init() { Test::failOnUnexpectedWarnings(); }

    void deleteIsTheOwners()
    {
        QStandardItemModel model;
        fill(model);
        LeadTable table;
        table.setModel(&model);
        QSignalSpy remove(&table, &LeadTable::deleteRequested);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(remove.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    void selectsWholeRowsAndAll()
    {
        QStandardItemModel model;
        fill(model);
        LeadTable table;
        table.setModel(&model);
        table.resize(500, 300);
        table.show();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(model.index(1, 1)).center());
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
    }

    void rowsAreTwentyEightAndARule()
    {
        QStandardItemModel model;
        fill(model);
        LeadTable table;
        table.setModel(&model);
        QCOMPARE(table.rowHeight(0), rowHeight + 1);
    }

    void columnMenuHidesButNeverTheLast()
    {
        QStandardItemModel model;
        fill(model);
        LeadTable table;
        table.setModel(&model);
        QSignalSpy changed(&table, &LeadTable::columnsChanged);
        QMenu menu;
        table.fillColumnMenu(menu);
        QCOMPARE(menu.actions().size(), 3);
        menu.actions().at(1)->trigger();
        QVERIFY(table.isColumnHidden(1));
        QVERIFY(changed.size() >= 1);
        table.setColumnHidden(2, true);
        QMenu again;
        table.fillColumnMenu(again);
        QVERIFY(!again.actions().at(0)->isEnabled());
        QVERIFY(again.actions().at(1)->isEnabled());
    }

    void remembersItsColumns()
    {
        QStandardItemModel model;
        fill(model);
        QByteArray state;
        {
            LeadTable table;
            table.setModel(&model);
            table.setColumnWidth(0, 222);
            table.setColumnHidden(2, true);
            table.horizontalHeader()->moveSection(0, 1);
            state = table.saveColumns();
        }
        LeadTable table;
        table.setModel(&model);
        QVERIFY(table.restoreColumns(state));
        QCOMPARE(table.columnWidth(0), 222);
        QVERIFY(table.isColumnHidden(2));
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 1);
        QVERIFY(!table.restoreColumns(QByteArrayLiteral("junk")));
        QVERIFY(!table.restoreColumns({}));
    }

    void tabLeavesTheTable()
    {
        QStandardItemModel model;
        fill(model);
        QWidget window;
        auto *table = new LeadTable(&window);
        auto *next = new QWidget(&window);
        next->setFocusPolicy(Qt::StrongFocus);
        table->setModel(&model);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
    }

    /// The keyboard's cell looks different from the rest of its row; after a click it does not.
    void keyboardCellIsRinged()
    {
        QStandardItemModel model;
        fill(model);
        QWidget window;
        auto *table = new LeadTable(&window);
        table->setModel(&model);
        table->resize(500, 300);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        table->setCurrentIndex(model.index(1, 0));
        window.setAttribute(Qt::WA_KeyboardFocusChange, false);
        const QRect cell = table->visualRect(model.index(1, 0));
        const QImage byMouse = table->viewport()->grab(cell).toImage();
        window.setAttribute(Qt::WA_KeyboardFocusChange, true);
        const QImage byKeyboard = table->viewport()->grab(cell).toImage();
        QVERIFY(byMouse != byKeyboard);
    }

    /// The rule below a row reaches the table's edge, beyond its last column.
    void rulesReachTheEdge()
    {
        QStandardItemModel model;
        fill(model);
        LeadTable table;
        table.setModel(&model);
        table.resize(800, 300);
        table.show();
        const QImage image = table.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 2, rowHeight).rgb(), rowRule(Scheme::Light).rgb());
        QCOMPARE(image.pixelColor(4, rowHeight).rgb(), rowRule(Scheme::Light).rgb());
    }
};

QTEST_MAIN(TestLeadTable)
#include "tst_leadtable.moc"
