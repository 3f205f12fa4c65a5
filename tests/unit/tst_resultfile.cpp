// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/resultfile.h"
#include "import/columnmap.h"
#include "import/tablereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<RowResult> invalid(qsizetype)
{
    return RowResult{u"invalid"_s, u"a company page, not a person"_s};
}

} // namespace

class TestResultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QVERIFY(m_folder.isValid()); }
    void keepsColumnsInOrder();
    void leavesRowsOut();
    void writesEdits();
    void namesColumnsWithoutAHeader();
    void goesBackIn();
    void becomesAWorkbookByItsName();
    void workbooksHaveLimits();
    void tellsWhereItCannotWrite();

private:
    QString path() const { return m_folder.filePath(u"result.csv"_s); }

    QTemporaryDir m_folder;
};

void TestResultFile::keepsColumnsInOrder()
{
    const auto table = readTable("Z;LinkedIn;A\n1;linkedin.com/company/x;=2\n3;\"a;b\"\n", u"x"_s);
    QVERIFY(writeResultFile(path(), *table, invalid));
    // A row that is short stays aligned; the source's own delimiter is kept.
    QCOMPARE(contentsOf(path()), QByteArray("Z;LinkedIn;A;muster_verdict;muster_detail\r\n"
                                            "1;linkedin.com/company/x;'=2;invalid;a company page, not a person\r\n"
                                            "3;\"a;b\";;invalid;a company page, not a person\r\n"));
}

void TestResultFile::leavesRowsOut()
{
    const auto table = readTable("linkedin,x\na-b,1\nc-d,2\ne-f,3\n", u"x"_s);
    QList<qsizetype> asked;
    QVERIFY(writeResultFile(path(), *table, [&asked](qsizetype row) -> std::optional<RowResult> {
        asked << row;
        return row == 1 ? std::nullopt : std::optional(RowResult{u"ready"_s, {}});
    }));
    QCOMPARE(asked, QList<qsizetype>({0, 1, 2}));
    QCOMPARE(contentsOf(path()), QByteArray("linkedin,x,muster_verdict,muster_detail\r\na-b,1,ready,\r\ne-f,3,ready,\r\n"));
}

void TestResultFile::writesEdits()
{
    const auto table = readTable("linkedin,x\na-b,1\n", u"x"_s);
    QVERIFY(writeResultFile(path(), *table, invalid,
                            [](qsizetype, int column) { return column == 0 ? std::optional(u"fixed"_s) : std::nullopt; }));
    QVERIFY(contentsOf(path()).contains("\r\nfixed,1,invalid,"));
}

void TestResultFile::namesColumnsWithoutAHeader()
{
    const auto table = readTable("ann-lee\nbob-ray\n", u"x"_s);
    QVERIFY(writeResultFile(path(), *table, invalid));
    QVERIFY(contentsOf(path()).startsWith("Column 1,muster_verdict,muster_detail\r\nann-lee,invalid,"));
    const auto again = readTableFile(path());
    QVERIFY(again && again->notes.isResult);
    QCOMPARE(guessColumns(*again, ImportTarget::Blocklist).map.identity(), 0);
}

void TestResultFile::goesBackIn()
{
    const auto table = readTable("Name,LinkedIn,Grund\n\"Lee, Ann\",linkedin.com/company/x,+1\n", u"x"_s);
    QVERIFY(writeResultFile(path(), *table, invalid));
    const auto again = readTableFile(path());
    QVERIFY(again);
    QCOMPARE(again->headers, QStringList({u"Name"_s, u"LinkedIn"_s, u"Grund"_s, u"muster_verdict"_s, u"muster_detail"_s}));
    QCOMPARE(guessColumns(*again, ImportTarget::Blocklist).map, (ColumnMap{1, 2}));
    QCOMPARE(again->rows.cell(0, 0), std::string_view("Lee, Ann"));
    QCOMPARE(again->rows.cell(0, 2), std::string_view("+1"));
    // Its result replaces the one it brought along.
    QVERIFY(writeResultFile(path(), *again, [](qsizetype) { return std::optional(RowResult{u"ready"_s, {}}); }));
    QCOMPARE(contentsOf(path()),
             QByteArray("Name,LinkedIn,Grund,muster_verdict,muster_detail\r\n\"Lee, Ann\",linkedin.com/company/x,'+1,ready,\r\n"));
}

void TestResultFile::becomesAWorkbookByItsName()
{
    const auto table = readTable("Name,LinkedIn\n\"Lee, Ann\",=1+1\n'x,\" y \"\n", u"x"_s);
    const QString book = m_folder.filePath(u"result.XLSX"_s);
    QVERIFY(writeResultFile(book, *table, invalid,
                            [](qsizetype row, int column) { return row == 1 && column == 0 ? std::optional(u"fixed"_s) : std::nullopt; }));
    const auto again = readTableFile(book);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(again->notes.kind, SourceKind::Workbook);
    QCOMPARE(again->headers, QStringList({u"Name"_s, u"LinkedIn"_s, u"muster_verdict"_s, u"muster_detail"_s}));
    QCOMPARE(again->rows.cell(0, 0), std::string_view("Lee, Ann"));
    QCOMPARE(again->rows.cell(0, 1), std::string_view("=1+1")); // as a text
    QCOMPARE(again->rows.cell(1, 0), std::string_view("fixed"));
    QCOMPARE(again->rows.cell(1, 2), std::string_view("invalid"));
    // A workbook's result as CSV has commas.
    QVERIFY(writeResultFile(path(), *again, invalid));
    QVERIFY(contentsOf(path()).startsWith("Name,LinkedIn,muster_verdict,muster_detail\r\n"));
}

void TestResultFile::workbooksHaveLimits()
{
    const QString book = m_folder.filePath(u"limits.xlsx"_s);
    ImportTable many;
    many.headers = {u"who"_s};
    for (quint32 row = 0; row <= 1'048'575; ++row)
        many.rows.endRow(row + 2);
    const auto tooMany = writeResultFile(book, many, [](qsizetype) -> std::optional<RowResult> { qFatal("nothing is written"); });
    QVERIFY(!tooMany && tooMany.error().contains(u"1,048,576"_s));
    ImportTable wide;
    for (int column = 0; column < 16'383; ++column)
        wide.headers << QString::number(column);
    const auto tooWide = writeResultFile(book, wide, invalid);
    QVERIFY(!tooWide && tooWide.error().contains(u"16,385"_s));
    const auto longCell = writeResultFile(book, *readTable("linkedin,note\na-b," + QByteArray(40000, 'x') + "\n", u"x"_s), invalid);
    QVERIFY(!longCell && longCell.error().contains(u"row 2"_s));
    QVERIFY(!QFile::exists(book));
    QCOMPARE(QDir(m_folder.path()).entryList({u".*"_s, u"*limits*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void TestResultFile::tellsWhereItCannotWrite()
{
    const auto table = readTable("ann-lee\n", u"x"_s);
    const auto written = writeResultFile(m_folder.filePath(u"none/result.csv"_s), *table, invalid);
    QVERIFY(!written && written.error().contains(u"result.csv"_s));
}

QTEST_GUILESS_MAIN(TestResultFile)
#include "tst_resultfile.moc"
