// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shownblocklist.h"
#include "import/columnmap.h"
#include "import/tablereader.h"
#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/draggedrows.h"
#include "widgets/receivedcontent.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QThread>
#include <QUrl>

using namespace Muster;
using namespace Muster::Test;

namespace {

const std::atomic<bool> never{false};

CopiedRows rowsOf(const QStringList &headings, const QList<QStringList> &cells)
{
    return {headings, cells.size(), [cells](qsizetype row) { return cells[row]; }};
}

CopiedRows manyRows(qsizetype count)
{
    return {{s("Person"), s("Reason")}, count, [](qsizetype row) { return QStringList{s("person-%1").arg(row), s("Client")}; }};
}

} // namespace

/// What other programs get of a table's rows, by the clipboard and by a drag.
class TestCopiedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { Test::failOnUnexpectedWarnings(); }

    void aSpreadsheetTakesThemAsCells()
    {
        const CopiedRows rows = rowsOf({s("Person"), s("Note")}, {{s("ann"), s("says \"no\"")},
                                                                   {s("bob"), s("two\nlines")},
                                                                   {s("eve"), s("a\ttab")},
                                                                   {s("joe, jr"), {}}});
        QCOMPARE(tabbedText(rows, never), s("Person\tNote\nann\t\"says \"\"no\"\"\"\nbob\t\"two\nlines\"\neve\t\"a\ttab\"\njoe, jr\t"));
        QCOMPARE(commaText(rows, never),
                 QByteArray("Person,Note\r\nann,\"says \"\"no\"\"\"\r\nbob,\"two\nlines\"\r\neve,a\ttab\r\n\"joe, jr\",\r\n"));
        QVERIFY(htmlTable(rows, never).contains(s("<tr><th>Person</th><th>Note</th></tr>\n<tr><td>ann</td><td>says &quot;no&quot;</td>")));
        QVERIFY(htmlTable(rows, never).contains(s("<td>two<br>lines</td>")));
    }

    void oneRowGoesWithoutHeadings()
    {
        const CopiedRows row = rowsOf({s("Person"), s("Reason")}, {{s("ann"), s("Client")}});
        QCOMPARE(tabbedText(row, never), s("ann\tClient"));
        QCOMPARE(commaText(row, never), QByteArray("ann,Client\r\n"));
        QVERIFY(!htmlTable(row, never).contains(s("Person")));
    }

    /// Nothing that a stranger typed is run by the spreadsheet it is pasted into.
    void formulasAreMadeSafe()
    {
        const CopiedRows row = rowsOf({s("Note")}, {{s("=HYPERLINK(\"http://x\")")}});
        QVERIFY(tabbedText(row, never).startsWith(s("\"'=HYPERLINK")));
        QVERIFY(commaText(row, never).startsWith("\"'=HYPERLINK"));
        QVERIFY(htmlTable(row, never).contains(s("<td>'=HYPERLINK")));
    }

    void shownColumnsAreCopiedInTheirOrder()
    {
        QStandardItemModel model(2, 3);
        model.setHorizontalHeaderLabels({s("A"), s("B"), s("C")});
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(s("%1%2").arg(QChar(u'a' + column)).arg(row)));
        }
        LeadTable table;
        table.setModel(&model);
        table.setColumnHidden(1, true);
        table.horizontalHeader()->moveSection(2, 0);
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), s("C\tA\nc0\ta0\nc1\ta1"));
        QCOMPARE(copied->data(s("text/csv")), QByteArray("C,A\r\nc0,a0\r\nc1,a1\r\n"));
        QVERIFY(copied->html().contains(s("<td>c0</td><td>a0</td>")));
    }

    void whatATableCannotReadAtOnceIsSaid()
    {
        QStandardItemModel model(LeadTable::mostRowsThroughModel + 2, 1);
        LeadTable table;
        table.setModel(&model);
        table.selectAll();
        const CopiedRows rows = table.selectedForCopying();
        QCOMPARE(rows.count, qsizetype(LeadTable::mostRowsThroughModel));
        QCOMPARE(rows.leftOut, qsizetype(2));
    }

    /// A copied list goes back in through Muster's own import, people, reasons and all.
    void aCopyCanBeImportedAgain()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.table->setFocus();
        shown.table->selectAll();
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const ReceivedContent content = receivedContent(*QGuiApplication::clipboard()->mimeData());
        QCOMPARE(content.kind, ReceivedContent::Kind::Text);
        const auto table = readTable(content.value.toUtf8(), s("clipboard"));
        QVERIFY(table);
        QCOMPARE(table->rows.rowCount(), size_t(5));
        const ColumnGuess guess = guessColumns(*table, ImportTarget::Blocklist);
        QCOMPARE(guess.map.column(ImportField::Identifier), 0);
        QCOMPARE(guess.map.column(ImportField::Reason), 1);
        QCOMPARE(table->rows.cell(0, 0), std::string_view("john-doe"));

        shown.clickRow(1);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const auto one = readTable(QGuiApplication::clipboard()->text().toUtf8(), s("clipboard"));
        QVERIFY(one);
        QCOMPARE(one->rows.rowCount(), size_t(1));
        QCOMPARE(guessColumns(*one, ImportTarget::Blocklist).map.identity(), 0);
    }

    /// Even a hundred thousand are put on the clipboard without holding the window up.
    void manyRowsAreCopiedBehindTheWindow()
    {
        Shown shown;
        QVERIFY(shown.load(manyPeople(2500)));
        QGuiApplication::clipboard()->setText(s("before"));
        QSignalSpy begun(shown.table, &LeadTable::copyingBegun);
        QSignalSpy ended(shown.table, &LeadTable::copyingEnded);
        shown.table->setFocus();
        shown.table->selectAll();
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), s("before"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2500);
    }

    void aDragIsAFileAndText()
    {
        auto drag = std::make_unique<DraggedRows>(rowsOf({s("Person")}, {{s("ann")}}), s("Blocked: people/all"));
        QVERIFY(drag->hasUrls() && drag->hasText() && drag->hasHtml() && drag->hasFormat(s("text/csv")));
        QCOMPARE(drag->text(), s("ann"));
        const QList<QUrl> urls = drag->urls();
        QCOMPARE(urls.size(), 1);
        QCOMPARE(drag->data(s("text/uri-list")), urls[0].toEncoded() + "\r\n");
        QCOMPARE(drag->urls(), urls); // asked again, the same
        drag.reset();
        const QFileInfo file(urls[0].toLocalFile());
        QVERIFY2(file.exists(), "a file manager copies it after the drop");
        QCOMPARE(file.fileName(), s("Blocked people all.csv"));
        QCOMPARE(QFileInfo(file.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto table = readTableFile(file.filePath());
        QVERIFY(table);
        QCOMPARE(table->headers, QStringList({s("Person")}));
        QCOMPARE(table->rows.cell(0, 0), std::string_view("ann"));
    }

    /// Nothing is read, and so nothing written, for a drag that nobody takes.
    void nothingIsMadeBeforeItIsAskedFor()
    {
        auto asked = std::make_shared<int>(0);
        const DraggedRows drag({{s("Person")}, 1, [asked](qsizetype) { return QStringList{QString::number(++*asked)}; }}, s("People"));
        QVERIFY(drag.hasUrls());
        QCOMPARE(*asked, 0);
        QCOMPARE(drag.text(), s("1"));
    }

    void veryManyAreAFileOnly()
    {
        const DraggedRows drag(manyRows(mostRowsForDocuments + 1), s("People"));
        QVERIFY(drag.hasUrls());
        QVERIFY(!drag.hasFormat(s("text/plain")));
        QTRY_VERIFY(!drag.urls().isEmpty());
        const auto table = readTableFile(drag.urls().value(0).toLocalFile());
        QVERIFY(table);
        QCOMPARE(table->rows.rowCount(), static_cast<size_t>(mostRowsForDocuments + 1));
    }

    /// However long the file takes, the window does not stand still for it; and it is no longer written once nobody takes it.
    void whoAsksTooEarlyGetsNoFile()
    {
        auto mayGoOn = std::make_shared<std::atomic<bool>>(false);
        CopiedRows rows = manyRows(mostRowsForDocuments + 1);
        rows.cells = [mayGoOn](qsizetype) {
            while (!*mayGoOn)
                QThread::msleep(1);
            return QStringList{s("ann"), s("Client")};
        };
        DraggedRows drag(std::move(rows), s("People"));
        QVERIFY(drag.urls().isEmpty());
        bool isUnread = false;
        drag.whenUnread([&isUnread] { isUnread = true; });
        QVERIFY(!isUnread);
        drag.stop();
        *mayGoOn = true;
        QTRY_VERIFY(isUnread);
        bool again = false;
        drag.whenUnread([&again] { again = true; });
        QVERIFY(again);
    }

    /// As during a copy, nothing may change the rows during a drag. (Offscreen, nobody takes it.)
    void aDragIsToldOfAsACopyIs()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.table->setFocus();
        shown.table->selectAll();
        QSignalSpy begun(shown.table, &LeadTable::copyingBegun);
        QSignalSpy ended(shown.table, &LeadTable::copyingEnded);
        const QPoint place = shown.table->visualRect(shown.table->model()->index(2, 0)).center();
        QTest::mousePress(shown.table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseMove(shown.table->viewport(), place + QPoint(100, 0));
        QTRY_COMPARE(begun.size(), 1);
        QTRY_COMPARE(ended.size(), 1);
    }

    /// A press on a selected row may begin a drag, and so must not take the selection apart; a click still does.
    void aClickOnASelectedRowSelectsItAlone()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.table->setFocus();
        shown.table->selectAll();
        const QPoint place = shown.table->visualRect(shown.table->model()->index(2, 0)).center();
        QTest::mousePress(shown.table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown.selected().size(), 5);
        QTest::mouseRelease(shown.table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown.selected(), QStringList({s("amelie-garcia")}));
    }
};

QTEST_MAIN(TestCopiedRows)
#include "tst_copiedrows.moc"
