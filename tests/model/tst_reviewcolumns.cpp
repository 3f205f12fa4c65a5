// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reviewrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestReviewColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlocklistHasIdentifierAndReason();
    void aRosterHasItsOwnColumns();
};

void TestReviewColumns::aBlocklistHasIdentifierAndReason()
{
    ReviewModel model;
    QCOMPARE(model.detailColumn(), int(ReviewModel::Detail));
    model.setScreening(usualScreening());
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.columnOf(ImportField::Identifier), int(ReviewModel::Identifier));
    QCOMPARE(model.columnOf(ImportField::Reason), int(ReviewModel::Reason));
    QCOMPARE(model.columnOf(ImportField::Email), -1);
    QCOMPARE(model.detailColumn(), int(ReviewModel::Detail));
    const auto mark = [&](int row) {
        return static_cast<ReviewModel::CellMark>(model.index(row, ReviewModel::Identifier).data(ReviewModel::MarkRole).toInt());
    };
    QCOMPARE(mark(3), ReviewModel::CellMark::Broken);
    QCOMPARE(model.index(3, ReviewModel::Identifier).data(Qt::ToolTipRole).toString(), textAt(model, 3, ReviewModel::Detail));
    QCOMPARE(mark(0), ReviewModel::CellMark::None);
}

void TestReviewColumns::aRosterHasItsOwnColumns()
{
    auto table = std::make_shared<ImportTable>();
    table->headers = {s("Name"), s("Profile"), s("Mail")};
    quint32 number = 2;
    for (const char *row : {"Zoe van der Berg|zoe-berg|zoe@berg.example",
                            "Adam Smith|adam-smith|adam at smith",
                            "Eve Doe|?|eve@doe.example"}) {
        for (const QString &cell : s(row).split(QLatin1Char('|')))
            table->rows.append(cell.toStdString());
        table->rows.endRow(number++);
    }
    ColumnMap columns(ImportTarget::LinkedInRoster);
    columns.set(ImportField::FullName, 0);
    columns.set(ImportField::LinkedInUrl, 1);
    columns.set(ImportField::Email, 2);
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScreening({std::make_shared<Screening>(table, columns), table});
    QCOMPARE(model.fields(), (QList{ImportField::LinkedInUrl, ImportField::FirstName, ImportField::LastName, ImportField::FullName,
                                    ImportField::Email}));
    const int last = model.columnOf(ImportField::LastName);
    const int mail = model.columnOf(ImportField::Email);
    QCOMPARE(textAt(model, 0, last), s("van der Berg"));
    QVERIFY2(!(model.flags(model.index(0, last)) & Qt::ItemIsEditable), "it is made of the full name, which can be edited");
    type(model, 0, model.columnOf(ImportField::FullName), s("Zoe Hill"));
    QCOMPARE(textAt(model, 0, last), s("Hill"));

    const auto mark = [&](int row, int column) {
        return static_cast<ReviewModel::CellMark>(model.index(row, column).data(ReviewModel::MarkRole).toInt());
    };
    QCOMPARE(verdictAt(model, 1), Verdict::Ready);
    QCOMPARE(mark(1, mail), ReviewModel::CellMark::LeftOut);
    QCOMPARE(mark(1, model.detailColumn()), ReviewModel::CellMark::LeftOut);
    QVERIFY(!textAt(model, 1, model.detailColumn()).isEmpty());
    QCOMPARE(mark(0, mail), ReviewModel::CellMark::None);
    QCOMPARE(verdictAt(model, 2), Verdict::Invalid);
    QCOMPARE(mark(2, ReviewModel::FirstField), ReviewModel::CellMark::Broken);
    QCOMPARE(mark(2, mail), ReviewModel::CellMark::None);
    type(model, 1, mail, s("adam@smith.example"));
    QCOMPARE(mark(1, mail), ReviewModel::CellMark::None);

    model.sort(last);
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(textAt(model, 0, last), s("Doe"));
    QCOMPARE(textAt(model, 2, last), s("Smith"));
}

QTEST_GUILESS_MAIN(TestReviewColumns)

#include "tst_reviewcolumns.moc"
