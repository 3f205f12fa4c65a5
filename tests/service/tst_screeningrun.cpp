// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/screeningrun.h"

#include "support/readypeople.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QList<QByteArray>>;

std::shared_ptr<const ImportTable> tableOf(const Rows &rows, quint32 firstNumber = 2)
{
    auto table = std::make_shared<ImportTable>();
    table->headers = QStringList{u"Profile"_s, u"Reason"_s};
    for (const QList<QByteArray> &row : rows) {
        for (const QByteArray &cell : row)
            table->rows.append(std::string_view(cell.constData(), static_cast<size_t>(cell.size())));
        table->rows.endRow(firstNumber++);
    }
    return table;
}

} // namespace

/// What a user did by hand, where the source is read otherwise.
class TestScreeningRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesItAgainInTheSameTable()
    {
        const auto table = tableOf({{"ann-a", "x"}, {"bob-b", "y"}});
        const Screened result = screened(table, {table, edit(0, 1, u"new"_s), {false, true}});
        QCOMPARE(people(result), QStringList{u"ann-a: new"_s});
        QCOMPARE(result.leftOut, 0);
    }

    void rowsThatMovedAreFoundByTheirPerson()
    {
        const auto before = tableOf({{"ann-a", "x"}, {"bob-b", "y"}, {"cy-c", "z"}});
        const auto now = tableOf({{"new-one", "x"}, {"ann-a", "x"}, {"bob-b", "y"}, {"cy-c", "z"}});
        const Screened result = screened(now, {before, edit(2, 0, u"cy-cy"_s), {true, false, false}, 0});
        QCOMPARE(people(result), (QStringList{u"new-one: x"_s, u"bob-b: y"_s, u"cy-cy: z"_s}));
        QCOMPARE(result.discarded, (std::vector<bool>{false, true, false, false}));
        QCOMPARE(result.leftOut, 0);
    }

    void aHeaderThatIsARowMovesNothing()
    {
        const auto before = tableOf({{"ann-a", "x"}, {"ann-a", "x"}, {"bob-b", "y"}}, 2);
        const auto now = tableOf({{"Profile", "Reason"}, {"ann-a", "x"}, {"ann-a", "x"}, {"bob-b", "y"}}, 1);
        const Screened result = screened(now, {before, edit(1, 1, u"new"_s), {true, false, true}, 0});
        QCOMPARE(result.discarded, (std::vector<bool>{false, true, false, true}));
        QVERIFY(people(result).contains(u"ann-a: new"_s));
        QCOMPARE(result.leftOut, 0);
    }

    void whatHasNoPlaceIsCounted()
    {
        const auto before = tableOf({{"ann-a", "x"}, {"bob-b", "y"}, {"cy-c", "z"}, {"", "q"}});
        // One is gone, one is there twice now, one has another text in the cell, and nobody's row has moved.
        const auto now = tableOf({{"bob-b", "1"}, {"bob-b", "2"}, {"cy-c", "other"}, {"dan-d", ""}, {"", "q"}});
        CellEdits edits = edit(2, 1, u"new"_s);
        edits.set(3, 0, u"eve-e"_s);
        const Screened result = screened(now, {before, edits, {true, true, false, false}, 0});
        QCOMPARE(people(result), (QStringList{u"bob-b: 1"_s, u"cy-c: other"_s, u"dan-d: "_s}));
        QCOMPARE(result.leftOut, 4);
        QVERIFY(result.discarded.empty());
    }

    void aTypedReasonKeepsItsColumn()
    {
        const auto before = tableOf({{"ann-a", "x"}});
        const auto now = tableOf({{"new-one", "x"}, {"ann-a", "x"}});
        const Screened result = screened(now, {before, edit(0, 2, u"typed"_s), {}, 0}, {0, -1});
        QCOMPARE(people(result), (QStringList{u"new-one: "_s, u"ann-a: typed"_s}));
        QCOMPARE(screened(now, {before, edit(0, 2, u"typed"_s), {}, 0}, {0, 1}).leftOut, 1);
    }

private:
    static CellEdits edit(qsizetype row, int column, const QString &text)
    {
        CellEdits edits;
        edits.set(row, column, text);
        return edits;
    }

    static Screened screened(const std::shared_ptr<const ImportTable> &table, const HandWork &work, const ColumnMap &columns = {0, 1})
    {
        ScreeningRun run;
        Screened result;
        connect(&run, &ScreeningRun::screened, &run, [&result](const Screened &made) { result = made; });
        run.start({table, columns, {}, Occurrence::First, {}, work});
        if (!QTest::qWaitFor([&result] { return result.screening != nullptr; }))
            qFatal("nothing was screened");
        return result;
    }

    static QStringList people(const Screened &result)
    {
        QStringList people;
        for (const BlockRequest &person : Test::readyPeople(*result.screening))
            people << person.publicIdentifier + u": "_s + person.reason;
        return people;
    }
};

QTEST_GUILESS_MAIN(TestScreeningRun)
#include "tst_screeningrun.moc"
