// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

std::string randomPerson(QRandomGenerator &random, quint32 people)
{
    const std::string name = "lead-" + std::to_string(random.bounded(people));
    switch (random.bounded(8)) {
    case 0:
        return "https://www.linkedin.com/in/" + name + "/";
    case 1:
        return "HTTPS://UK.LinkedIn.com/in/" + name + "?trk=x";
    case 2:
        return "L" + name.substr(1);
    case 3:
        return random.bounded(4) == 0 ? "linkedin.com/company/" + name : "lead%2D" + name.substr(5);
    default:
        return name;
    }
}

std::string randomAddress(QRandomGenerator &random, quint32 people)
{
    const std::string name = "lead" + std::to_string(random.bounded(people));
    switch (random.bounded(6)) {
    case 0:
        return "L" + name.substr(1) + "@X.com";
    case 1:
        return name + "@x";
    case 2:
        return "Jane <" + name + "@x.com>";
    default:
        return name + "@x.com";
    }
}

std::shared_ptr<const ImportTable> randomTable(quint32 seed, int rows, quint32 people)
{
    QRandomGenerator random(seed);
    auto table = std::make_shared<ImportTable>();
    for (int row = 0; row < rows; ++row) {
        table->rows.append(randomPerson(random, people));
        table->rows.append(randomAddress(random, people));
        table->rows.endRow(quint32(row + 2));
    }
    return table;
}

struct Expected
{
    Verdict verdict;
    qsizetype first;
};

// One row after the other, as a person would do it.
std::vector<Expected> naive(const ImportTable &table, const ColumnMap &map, Occurrence keep)
{
    const auto rows = static_cast<qsizetype>(table.rows.rowCount());
    std::vector<Expected> expected(static_cast<size_t>(rows), {Verdict::Invalid, -1});
    std::map<std::string, qsizetype> people;
    for (qsizetype step = 0; step < rows; ++step) {
        const auto row = static_cast<size_t>(keep == Occurrence::First ? step : rows - 1 - step);
        const std::string_view cell = table.rows.cell(row, map.identity());
        const std::string key = map.target() == ImportTarget::EmailRoster ? readEmailAddress(cell).key : readPersonIdentity(cell).key;
        if (key.empty())
            continue;
        const auto [person, isNew] = people.try_emplace(key, qsizetype(row));
        expected[row] = isNew ? Expected{Verdict::Ready, -1} : Expected{Verdict::DuplicateInFile, person->second};
    }
    return expected;
}

ColumnMap mapTo(ImportTarget target)
{
    ColumnMap map(target);
    map.set(ImportField::LinkedInUrl, 0);
    map.set(ImportField::Email, 1);
    return map;
}

} // namespace

class TestScreeningPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsOneRowAfterTheOther_data();
    void equalsOneRowAfterTheOther();
    void onePersonInEveryRow();
    void indexForgetsAndGrows();
};

void TestScreeningPass::equalsOneRowAfterTheOther_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<quint32>("people");
    QTest::addColumn<ImportTarget>("target");
    QTest::addColumn<Occurrence>("keep");
    // Below and above a block, and with several parts of the index.
    for (const auto &[rows, people] : {std::pair(0, 1U), std::pair(300, 40U), std::pair(16384, 100000U), std::pair(16385, 50U),
                                       std::pair(40000, 20000U), std::pair(40000, 300U)}) {
        for (const ImportTarget target : {ImportTarget::LinkedInRoster, ImportTarget::EmailRoster}) {
            for (const Occurrence keep : {Occurrence::First, Occurrence::Last})
                QTest::addRow("%d rows, %u people, %d, %d", rows, people, int(target), int(keep)) << rows << people << target << keep;
        }
    }
}

void TestScreeningPass::equalsOneRowAfterTheOther()
{
    QFETCH(int, rows);
    QFETCH(quint32, people);
    QFETCH(ImportTarget, target);
    QFETCH(Occurrence, keep);
    const auto table = randomTable(quint32(rows) + people, rows, people);
    const ColumnMap map = mapTo(target);
    const Screening screening(table, map, {}, keep);
    const std::vector<Expected> expected = naive(*table, map, keep);
    QCOMPARE(screening.rowCount(), qsizetype(expected.size()));
    VerdictCounts counts;
    for (size_t row = 0; row < expected.size(); ++row) {
        QCOMPARE(screening.verdict(qsizetype(row)), expected[row].verdict);
        QCOMPARE(screening.firstOccurrence(qsizetype(row)), expected[row].first);
        ++counts[expected[row].verdict];
    }
    QCOMPARE(screening.counts(), counts);
    QCOMPARE(screening.readyRowsWithoutReason(), counts[Verdict::Ready]);
}

void TestScreeningPass::onePersonInEveryRow()
{
    Screening screening(randomTable(1, 20000, 1), mapTo(ImportTarget::LinkedInRoster));
    QCOMPARE(screening.counts()[Verdict::Ready], 1);
    // Every other row names the first one, and all are told once it goes.
    const qsizetype first = screening.readyRows().constFirst();
    const qint64 others = screening.counts()[Verdict::DuplicateInFile];
    const EditOutcome outcome = screening.edit(first, 0, u"somebody-else"_s);
    QCOMPARE(outcome.rows.size(), 2);
    QVERIFY(outcome.duplicates);
    QCOMPARE(screening.counts()[Verdict::Ready], 2);
    QCOMPARE(screening.counts()[Verdict::DuplicateInFile], others - 1);
}

void TestScreeningPass::indexForgetsAndGrows()
{
    PeopleIndex index;
    std::map<std::uint64_t, std::uint32_t> reference;
    QRandomGenerator random(3);
    for (std::uint32_t row = 0; row < 20000; ++row) {
        const std::uint64_t hash = PeopleIndex::hashOf(std::to_string(random.bounded(500)));
        std::uint32_t &place = index.place(index.partOf(hash), PeopleIndex::tagOf(hash), [&](std::uint32_t) { return true; });
        const auto known = reference.find(hash);
        QCOMPARE(place, known == reference.end() ? PeopleIndex::noRow : known->second);
        if (known == reference.end())
            reference[hash] = place = row;
        if (random.bounded(2) == 0) {
            const std::uint32_t by = random.bounded(2) == 0 ? PeopleIndex::noRow : row;
            index.replace(hash, place, by);
            if (by == PeopleIndex::noRow)
                reference.erase(hash);
            else
                reference[hash] = by;
        }
    }
}

QTEST_APPLESS_MAIN(TestScreeningPass)
#include "tst_screening_pass.moc"
