// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"
#include "import/tablereader.h"
#include "support/readypeople.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ImportTable> tableOf(const QByteArray &bytes)
{
    auto table = readTable(bytes, u"leads.csv"_s);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return std::make_shared<const ImportTable>(std::move(*table));
}

std::shared_ptr<const BlockedLookup> existingPeople()
{
    return std::make_shared<const BlockedLookup>(QList<BlockedLead>{
        {RecordId(u"r1"_s), u"Eve-Kay"_s, u"Partner"_s, QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC), {}},
        {RecordId(u"r2"_s), u"fay-low"_s, {}, QDateTime(QDate(2025, 12, 1), QTime(12, 0), Qt::UTC), {}},
        {RecordId(u"r3"_s), u"gus-may"_s, u"Client"_s, {}, {}},
        {RecordId(u"r4"_s), u"hal-ney"_s, {}, {}, {}},
    });
}

// One row as everything a user can see of it.
QString seen(const Screening &screening, qsizetype row)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(verdictWord(screening.verdict(row)), screening.detail(row))
        .arg(screening.firstOccurrence(row))
        .arg(QString::fromStdString(screening.identity(row).key), screening.reason(row))
        .arg(screening.existingEntry(row) ? screening.existingEntry(row)->id.text() : QString());
}

QStringList seenRows(const Screening &screening)
{
    QStringList rows;
    for (qsizetype row = 0; row < screening.rowCount(); ++row)
        rows << seen(screening, row);
    return rows;
}

} // namespace

class TestScreening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void givesVerdicts();
    void whatAListingGaveComesBack();
    void tellsDetails();
    void worksWithoutAList();
    void reasons();
    void readyPeople();
    void editMovesTheFirstOccurrence();
    void editCanBeTakenBack();
    void editingReasons();
    void editsEqualAFreshScreening_data();
    void editsEqualAFreshScreening();
};

void TestScreening::givesVerdicts()
{
    const auto table = tableOf("linkedin,reason\n"
                               "ann-lee,x\n"                                   // 0, row 2
                               "https://uk.linkedin.com/in/ANN-LEE/?trk=1,y\n" // 1
                               "linkedin.com/company/acme,x\n"                 // 2
                               "eve-kay,\n"                                    // 3
                               "EVE-KAY,\n"                                    // 4
                               ",only a reason\n"                              // 5
                               "bob-ray,\n");                                  // 6
    const Screening screening(table, {0, 1}, {existingPeople(), {}});
    QList<Verdict> verdicts;
    for (qsizetype row = 0; row < screening.rowCount(); ++row)
        verdicts << screening.verdict(row);
    QCOMPARE(verdicts, QList<Verdict>({Verdict::Ready, Verdict::DuplicateInFile, Verdict::Invalid, Verdict::AlreadyThere,
                                       Verdict::DuplicateInFile, Verdict::Invalid, Verdict::Ready}));
    QCOMPARE(screening.counts().byVerdict, (std::array<qint64, verdictCount>{2, 2, 1, 0, 2}));
    QCOMPARE(screening.counts().total(), qint64(screening.rowCount()));
    QCOMPARE(screening.problem(2), IdentityProblem::CompanyPage);
    QCOMPARE(screening.problem(5), IdentityProblem::Blank);
    QCOMPARE(screening.firstOccurrence(1), 0);
    QCOMPARE(screening.firstOccurrence(4), 3);
    QCOMPARE(screening.firstOccurrence(0), -1);
    QCOMPARE(screening.existingEntry(3)->id.text(), u"r1"_s);
    QVERIFY(!screening.existingEntry(4));
    QVERIFY(screening.identity(2).identifier.empty());
    QCOMPARE(screening.identity(1).identifier, std::string("ANN-LEE"));
    QCOMPARE(screening.readyRows(), QList<qsizetype>({0, 6}));
}

void TestScreening::whatAListingGaveComesBack()
{
    const auto table = tableOf("linkedin,reason\no'brien,x\nlinkedin.com/in/O'Brien,x\n🚀,x\njohn.doe,x\nann-lee,x\n");
    const auto listed = std::make_shared<const BlockedLookup>(
        QList<BlockedLead>{{RecordId(u"r1"_s), u"o'brien"_s, {}, {}, {}}, {RecordId(u"r2"_s), u"🚀"_s, {}, {}, {}}});
    Screening screening(table, {0, 1}, {listed, {}});
    QCOMPARE(screening.verdict(0), Verdict::AlreadyThere);
    QCOMPARE(screening.existingEntry(0)->id.text(), u"r1"_s);
    QCOMPARE(screening.verdict(1), Verdict::DuplicateInFile);
    QCOMPARE(screening.verdict(2), Verdict::AlreadyThere);
    QCOMPARE(screening.verdict(3), Verdict::Invalid);
    screening.edit(4, 0, u"O'Brien"_s);
    QCOMPARE(screening.verdict(4), Verdict::DuplicateInFile);
    QCOMPARE(Screening(table, {0, 1}).verdict(0), Verdict::Invalid);
}

void TestScreening::tellsDetails()
{
    const auto table = tableOf("linkedin\nann-lee\nann-lee\nlinkedin.com/company/acme\neve-kay\nfay-low\ngus-may\nhal-ney\n");
    const Screening screening(table, {0, -1}, {existingPeople(), {}});
    QCOMPARE(screening.detail(0), QString());
    QCOMPARE(screening.detail(1), u"same person as row 2"_s);
    QCOMPARE(screening.detail(2), u"a company page, not a person"_s);
    QCOMPARE(screening.detail(3), u"since 11 Mar 2026: Partner"_s);
    QCOMPARE(screening.detail(4), u"since 1 Dec 2025"_s);
    QCOMPARE(screening.detail(5), u"Client"_s);
    QCOMPARE(screening.detail(6), u"on the blocklist"_s);
}

void TestScreening::worksWithoutAList()
{
    const Screening screening(tableOf("eve-kay\neve-kay\n"), {0, -1});
    QCOMPARE(screening.counts()[Verdict::Ready], 1);
    QCOMPARE(screening.counts()[Verdict::DuplicateInFile], 1);
    const Screening nothing(tableOf("linkedin,reason\n"), {0, 1}, {existingPeople(), {}});
    QCOMPARE(nothing.rowCount(), 0);
    QCOMPARE(nothing.counts().total(), 0);
}

void TestScreening::reasons()
{
    Screening screening(tableOf("linkedin,reason\nann-lee, Client \nbob-ray,\ncy-poe,\" \xc2\xa0\"\nann-lee,\neve-kay,\n"), {0, 1},
                        {existingPeople(), {}});
    QCOMPARE(screening.readyRowsWithoutReason(), 2); // bob and cy; the duplicate and the blocked one are not sent
    QCOMPARE(screening.reason(0), u"Client"_s);
    QCOMPARE(screening.reason(1), QString());
    screening.setDefaultReason(u"  Opt-out "_s);
    QCOMPARE(screening.defaultReason(), u"Opt-out"_s);
    QCOMPARE(screening.reason(0), u"Client"_s);
    QCOMPARE(screening.reason(1), u"Opt-out"_s);
    QCOMPARE(screening.reason(2), u"Opt-out"_s);
    QCOMPARE(screening.readyRowsWithoutReason(), 2);
}

void TestScreening::readyPeople()
{
    Screening screening(tableOf("linkedin,reason\nhttps://linkedin.com/in/Jos%C3%A9/,Client\nx y,\neve-kay,\nbob-ray,\n"), {0, 1},
                        {existingPeople(), {}});
    screening.setDefaultReason(u"Opt-out"_s);
    screening.edit(1, 0, u"Zed-Yang"_s);
    const QList<BlockRequest> people = Test::readyPeople(screening);
    QCOMPARE(people.size(), 3);
    QCOMPARE(people.at(0).publicIdentifier, u"José"_s);
    QCOMPARE(people.at(0).reason, u"Client"_s);
    QCOMPARE(people.at(1).publicIdentifier, u"Zed-Yang"_s);
    QCOMPARE(people.at(1).reason, u"Opt-out"_s);
    QCOMPARE(people.at(2).publicIdentifier, u"bob-ray"_s);
}

void TestScreening::editMovesTheFirstOccurrence()
{
    Screening screening(tableOf("linkedin\nann-lee\nann-lee\nann-lee\nbob-ray\n"), {0, -1});
    const EditOutcome outcome = screening.edit(0, 0, u"bob-ray"_s);
    QCOMPARE(outcome.rows, QList<qsizetype>({0, 1, 3}));
    QVERIFY2(outcome.duplicates, "the third row names another one now");
    QCOMPARE(screening.verdict(0), Verdict::Ready);
    QCOMPARE(screening.verdict(1), Verdict::Ready);
    QCOMPARE(screening.detail(2), u"same person as row 3"_s);
    QCOMPARE(screening.detail(3), u"same person as row 2"_s);
    // A later duplicate that goes touches nobody else.
    const EditOutcome gone = screening.edit(2, 0, u"cy-poe"_s);
    QCOMPARE(gone.rows, QList<qsizetype>({2}));
    QVERIFY(!gone.duplicates);
    QCOMPARE(screening.counts()[Verdict::Ready], 3);
    // Another spelling of the same person changes nothing but the cell.
    QCOMPARE(screening.edit(2, 0, u"linkedin.com/in/CY-POE"_s).rows, QList<qsizetype>({2}));
    QCOMPARE(screening.verdict(2), Verdict::Ready);
}

void TestScreening::editCanBeTakenBack()
{
    Screening screening(tableOf("linkedin,x\nann-lee,1\nann-lee,2\n"), {0, -1});
    const QStringList before = seenRows(screening);
    screening.edit(0, 0, u"not a person"_s);
    QVERIFY(screening.isEdited(0, 0));
    QCOMPARE(screening.cell(0, 0), u"not a person"_s);
    QCOMPARE(screening.verdict(0), Verdict::Invalid);
    QCOMPARE(screening.verdict(1), Verdict::Ready);
    screening.edit(0, 0, u"ann-lee"_s);
    QVERIFY(!screening.isEdited(0, 0));
    QCOMPARE(seenRows(screening), before);
    // A cell that means nothing to the screening, also one beyond its row's end.
    QCOMPARE(screening.edit(1, 1, u"3"_s).rows, QList<qsizetype>({1}));
    QCOMPARE(screening.cell(1, 1), u"3"_s);
    QCOMPARE(screening.cell(1, 7), QString());
}

void TestScreening::editingReasons()
{
    Screening screening(tableOf("linkedin,reason\nann-lee,\nbob-ray,x\n"), {0, 1});
    screening.setDefaultReason(u"Opt-out"_s);
    QCOMPARE(screening.readyRowsWithoutReason(), 1);
    QCOMPARE(screening.edit(0, 1, u" Client"_s).rows, QList<qsizetype>({0}));
    QCOMPARE(screening.readyRowsWithoutReason(), 0);
    QCOMPARE(screening.reason(0), u"Client"_s);
    screening.edit(1, 1, u" "_s);
    QCOMPARE(screening.readyRowsWithoutReason(), 1);
    QCOMPARE(screening.reason(1), u"Opt-out"_s);
}

void TestScreening::editsEqualAFreshScreening_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestScreening::editsEqualAFreshScreening()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList names{u"ann-lee"_s, u"ANN-LEE"_s, u"linkedin.com/in/ann-lee"_s, u"bob-ray"_s, u"eve-kay"_s, u"Fay-Low"_s, u"cy-poe"_s,
                            u"x y"_s,     QString(),    u"linkedin.com/company/a"_s,  u"a@b.com"_s};
    const QStringList reasons{QString(), u"Client"_s, u" "_s};
    const auto name = [&] { return names.at(random.bounded(int(names.size()))); };
    const auto reason = [&] { return reasons.at(random.bounded(int(reasons.size()))); };

    constexpr int rows = 24;
    QList<QStringList> cells;
    auto table = std::make_shared<ImportTable>();
    for (int row = 0; row < rows; ++row) {
        cells.append({name(), reason()});
        for (const QString &cell : cells.last())
            table->rows.append(cell.toStdString());
        table->rows.endRow(quint32(row + 2));
    }
    Screening screening(table, {0, 1}, {existingPeople(), {}});
    screening.setDefaultReason(u"Default"_s);
    for (int step = 0; step < 200; ++step) {
        const int row = random.bounded(rows);
        const int column = random.bounded(2);
        cells[row][column] = column == 0 ? name() : reason();
        const QStringList before = seenRows(screening);
        const EditOutcome outcome = screening.edit(row, column, cells[row][column]);

        auto edited = std::make_shared<ImportTable>();
        for (int i = 0; i < rows; ++i) {
            for (const QString &cell : cells[i])
                edited->rows.append(cell.toStdString());
            edited->rows.endRow(quint32(i + 2));
        }
        Screening fresh(edited, {0, 1}, {existingPeople(), {}});
        fresh.setDefaultReason(u"Default"_s);
        const QStringList after = seenRows(screening);
        QCOMPARE(after, seenRows(fresh));
        QCOMPARE(screening.counts(), fresh.counts());
        QCOMPARE(screening.readyRowsWithoutReason(), fresh.readyRowsWithoutReason());
        QCOMPARE(screening.readyRows(), fresh.readyRows());
        QVERIFY(outcome.rows.contains(row));
        QCOMPARE(QSet<qsizetype>(outcome.rows.begin(), outcome.rows.end()).size(), outcome.rows.size());
        bool othersChanged = false;
        for (qsizetype i = 0; i < rows; ++i)
            othersChanged |= before.at(i) != after.at(i) && !outcome.rows.contains(i);
        QCOMPARE(outcome.duplicates, othersChanged);
    }
}

QTEST_GUILESS_MAIN(TestScreening)
#include "tst_screening.moc"
