// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Muster;

namespace {

/// Nothing but numbers, which cost nothing to hold.
class LongModel : public QAbstractTableModel
{
public:
    explicit LongModel(int rows) : m_rows(rows) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        ++asked;
        if (role != Qt::DisplayRole)
            return {};
        return index.row() == m_rows - 1 ? QStringLiteral("zoe") : QStringLiteral("person-%1").arg(index.row());
    }
    mutable qint64 asked = 0;

private:
    int m_rows;
};

} // namespace

/// The keys that a table has of a spreadsheet.
class TestTableKeys : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model;
    std::unique_ptr<LeadTable> m_table;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_table.get(), key, modifiers); }
    [[nodiscard]] QList<int> selected() const
    {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    [[nodiscard]] int row() const { return m_table->currentIndex().row(); }
    [[nodiscard]] int column() const { return m_table->currentIndex().column(); }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Light);
        m_model.setHorizontalHeaderLabels({QStringLiteral("Person"), QStringLiteral("Reason"), QStringLiteral("Record")});
        const QStringList names{QStringLiteral("john-doe"), QStringLiteral("jane-smith"), QStringLiteral("Amelie Garcia"),
                                QStringLiteral("amelie-two"), QStringLiteral("zoe")};
        for (const QString &name : names)
            m_model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("Client")), new QStandardItem(name.left(1))});
        m_model.item(3, 1)->setText(QStringLiteral("Partner"));
    }
    void init()
    {
        Test::failOnUnexpectedWarnings();
        m_table = std::make_unique<LeadTable>();
        m_table->setModel(&m_model);
        m_table->resize(500, 400);
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        m_table->setCurrentIndex(m_model.index(1, 1));
    }
    void cleanup() { m_table.reset(); }

    void homeAndEndAreTheRowsAndWithControlTheLists()
    {
        press(Qt::Key_Home);
        QCOMPARE(std::pair(row(), column()), std::pair(1, 0));
        press(Qt::Key_End);
        QCOMPARE(std::pair(row(), column()), std::pair(1, 2));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(row(), 4);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(row(), 0);
    }

    void shiftExtends()
    {
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), QList<int>({1, 2}));
        press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selected(), QList<int>({1, 2, 3, 4}));
        press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selected(), QList<int>({0, 1}));
    }

    void controlMovesAndSpaceSelects()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(selected(), QList<int>({1}));
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), QList<int>({1, 3}));
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), QList<int>({1}));
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(selected(), QList<int>({1, 3}));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected().size(), 5);
    }

    void typingJumpsInTheCurrentColumn()
    {
        QTest::keyClicks(m_table.get(), QStringLiteral("p"));
        QCOMPARE(row(), 3);
        QCOMPARE(selected(), QList<int>({3}));
        m_table->setCurrentIndex(m_model.index(0, 0));
        QTest::qWait(1100); // a pause
        QTest::keyClicks(m_table.get(), QStringLiteral("amelie g"));
        QCOMPARE(row(), 2); // without case, and the blank is part of it
    }

    void theSameLetterGoesOnAndRound()
    {
        m_table->setCurrentIndex(m_model.index(4, 0));
        QTest::keyClicks(m_table.get(), QStringLiteral("a"));
        QCOMPARE(row(), 2);
        QTest::keyClicks(m_table.get(), QStringLiteral("a"));
        QCOMPARE(row(), 3);
        QTest::keyClicks(m_table.get(), QStringLiteral("a"));
        QCOMPARE(row(), 2);
    }

    void whatIsNowhereMovesNothing()
    {
        QTest::keyClicks(m_table.get(), QStringLiteral("q"));
        QCoreApplication::processEvents();
        QCOMPARE(std::pair(row(), column()), std::pair(1, 1));
    }

    /// The search gives way to the events between, and finds the last of many.
    void aMillionRowsAreSearchedInSlices()
    {
        LongModel model(1'000'000);
        m_table->setModel(&model);
        m_table->setCurrentIndex(model.index(0, 0));
        model.asked = 0;
        QTest::keyClicks(m_table.get(), QStringLiteral("zo"));
        QVERIFY2(model.asked < 500'000, "looked at too much at once");
        QCOMPARE(row(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(row(), 999'999, 60'000);
        m_table->setModel(nullptr);
    }

    /// Rows that move end a search: it would find another row.
    void aResetEndsTheSearch()
    {
        LongModel model(400'000);
        m_table->setModel(&model);
        m_table->setCurrentIndex(model.index(0, 0));
        QTest::keyClicks(m_table.get(), QStringLiteral("zo"));
        Q_EMIT model.layoutAboutToBeChanged();
        Q_EMIT model.layoutChanged();
        QTest::qWait(300); // in which the search would go on
        const qint64 asked = model.asked;
        QTest::qWait(100);
        QVERIFY(model.asked - asked < 1000); // painting alone
        QCOMPARE(row(), 0);
        m_table->setModel(nullptr);
    }

    void theMenuOpensAtTheRow()
    {
        QList<QPoint> places;
        m_table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(m_table.get(), &QWidget::customContextMenuRequested, this, [&places](const QPoint &place) { places.append(place); });
        press(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(places.size(), 1);
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QVERIFY(QRect(m_table->viewport()->mapTo(m_table.get(), cell.topLeft()), cell.size()).contains(places[0]));
        // What the Menu key asks for its place.
        QCOMPARE(m_table->inputMethodQuery(Qt::ImCursorRectangle).toRect().center(), places[0]);
    }
};

QTEST_MAIN(TestTableKeys)
#include "tst_tablekeys.moc"
