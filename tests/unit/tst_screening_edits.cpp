// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 20;
using Cells = QList<QStringList>;

std::shared_ptr<const ImportTable> tableOf(const Cells &cells)
{
    auto table = std::make_shared<ImportTable>();
    table->headers = {u"Profile"_s, u"Mail"_s, u"Company"_s};
    for (int row = 0; row < cells.size(); ++row) {
        for (const QString &cell : cells.at(row))
            table->rows.append(cell.toStdString());
        table->rows.endRow(quint32(row + 2));
    }
    return table;
}

std::shared_ptr<const BlockedLookup> listOf(const QString &identifier)
{
    return std::make_shared<const BlockedLookup>(QList<BlockedLead>{{RecordId(u"r1"_s), identifier, u"Partner"_s, {}, {}}});
}

std::shared_ptr<const BlockedLookup> contactsOf(const QString &address, const QString &domain)
{
    return std::make_shared<const BlockedLookup>(QList<BlockedLead>{{RecordId(u"r2"_s), address, {}, {}, {}, BlockedKind::Email},
                                                                    {RecordId(u"r3"_s), domain, {}, {}, {}, BlockedKind::Domain}});
}

std::shared_ptr<const RosterLookup> rosterOf(const QString &email, const QString &profile)
{
    Lead lead;
    lead.id = LeadId(u"l1"_s);
    lead.email = email;
    lead.linkedinUrl = profile;
    return std::make_shared<const RosterLookup>(QList<Lead>{lead});
}

ColumnMap mapTo(ImportTarget target)
{
    ColumnMap map(target);
    if (target == ImportTarget::DoNotContact) {
        map.set(ImportField::Contact, 1);
        map.set(ImportField::Reason, 2);
        return map;
    }
    map.set(ImportField::LinkedInUrl, 0);
    map.set(ImportField::Email, 1);
    map.set(ImportField::Company, 2);
    return map;
}

// One row as everything a user can see of it.
QString seen(const Screening &screening, qsizetype row)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(verdictWord(screening.verdict(row)), screening.detail(row))
        .arg(screening.firstOccurrence(row))
        .arg(screening.problemColumn(row))
        .arg(screening.fieldText(row, ImportField::Email), screening.fieldText(row, ImportField::LinkedInUrl));
}

QStringList seenRows(const Screening &screening)
{
    QStringList lines;
    for (qsizetype row = 0; row < screening.rowCount(); ++row)
        lines << seen(screening, row);
    return lines;
}

} // namespace

/// However a roster's cells are edited: it ends as if the table had read so from the beginning, and every row that shows differently
/// is told.
class TestScreeningEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalAFreshScreening_data();
    void equalAFreshScreening();
    void takenBackTheyLeaveNothing();
    void tellFewRowsOfMany_data();
    void tellFewRowsOfMany();
    void ofAReasonConcernNobodyElse();
    void ofABlocklistHeedNoOtherLists();
};

void TestScreeningEdits::equalAFreshScreening_data()
{
    QTest::addColumn<ImportTarget>("target");
    QTest::addColumn<Occurrence>("keep");
    for (const ImportTarget target :
         {ImportTarget::LinkedInRoster, ImportTarget::EmailRoster, ImportTarget::SequenceRoster, ImportTarget::DoNotContact}) {
        for (const Occurrence keep : {Occurrence::First, Occurrence::Last})
            QTest::addRow("target %d, keep %d", int(target), int(keep)) << target << keep;
    }
}

void TestScreeningEdits::equalAFreshScreening()
{
    QFETCH(ImportTarget, target);
    QFETCH(Occurrence, keep);
    QRandomGenerator random(static_cast<quint32>(target) * 2 + static_cast<quint32>(keep));
    const QList<QStringList> choices{
        {u"ann-lee"_s, u"linkedin.com/in/ANN-LEE"_s, u"eve-kay"_s, u"fay-low"_s, u"bob-ray"_s, u"x y"_s, QString()},
        {u"a@x.com"_s, u"A@X.com"_s, u"b@x.com"_s, u"c@x.com"_s, u"d@y.org"_s, u"y.org"_s, u"@Y.org"_s, u"c@x"_s, QString(), u" "_s},
        {u"Acme"_s, QString()}};
    const auto cell = [&](int column) { return choices.at(column).at(random.bounded(int(choices.at(column).size()))); };
    const ScreeningLists lists{
        contactsOf(u"b@x.com"_s, u"y.org"_s),
        {{u"One"_s, listOf(u"eve-kay"_s)}, {u"Two"_s, listOf(u"fay-low"_s)}, {u"Three"_s, contactsOf(u"c@x.com"_s, u"Y.org"_s)}},
        rosterOf(u"B@x.com"_s, u"https://de.linkedin.com/in/Bob-Ray/"_s)};

    Cells cells;
    for (int row = 0; row < rows; ++row)
        cells.append({cell(0), cell(1), cell(2)});
    Screening screening(tableOf(cells), mapTo(target), lists, keep);
    for (int step = 0; step < 600; ++step) {
        const int row = random.bounded(rows);
        const int column = random.bounded(3);
        cells[row][column] = cell(column);
        const QStringList before = seenRows(screening);
        const EditOutcome outcome = screening.edit(row, column, cells[row][column]);
        const Screening fresh(tableOf(cells), mapTo(target), lists, keep);
        const QStringList after = seenRows(screening);
        QCOMPARE(after, seenRows(fresh));
        QCOMPARE(screening.counts(), fresh.counts());
        QCOMPARE(screening.readyRowsWithoutReason(), fresh.readyRowsWithoutReason());
        QCOMPARE(outcome.rows.constFirst(), row);
        QCOMPARE(QSet<qsizetype>(outcome.rows.begin(), outcome.rows.end()).size(), outcome.rows.size());
        bool othersChanged = false;
        for (qsizetype i = 0; i < rows; ++i)
            othersChanged |= before.at(i) != after.at(i) && !outcome.rows.contains(i);
        QCOMPARE(outcome.duplicates, othersChanged);
    }
}

void TestScreeningEdits::takenBackTheyLeaveNothing()
{
    Screening screening(tableOf({{u"ann-lee"_s, u"a@x.com"_s, u"Acme"_s}, {u"bob-ray"_s, u"a@x.com"_s, QString()}}),
                        mapTo(ImportTarget::EmailRoster));
    const QStringList before = seenRows(screening);
    QCOMPARE(screening.edit(0, 2, u"Globex"_s).rows, QList<qsizetype>({0}));
    screening.edit(0, 1, u"b@x.com"_s);
    screening.edit(0, 1, u"a@x.com"_s);
    screening.edit(0, 2, u"Acme"_s);
    QVERIFY(screening.edits().isEmpty());
    QCOMPARE(seenRows(screening), before);
}

void TestScreeningEdits::tellFewRowsOfMany_data()
{
    QTest::addColumn<Occurrence>("keep");
    QTest::newRow("first") << Occurrence::First;
    QTest::newRow("last") << Occurrence::Last;
}

// All rows name one person, then another, then again the one, as replacing all does and undoing it.
void TestScreeningEdits::tellFewRowsOfMany()
{
    QFETCH(Occurrence, keep);
    constexpr int many = 20'000;
    const QStringList alike{u"ann-lee"_s, u"a@x.com"_s, QString()};
    const ScreeningLists lists{nullptr, {{u"One"_s, listOf(u"eve-kay"_s)}}};
    Screening screening(tableOf(Cells(many, alike)), mapTo(ImportTarget::LinkedInRoster), lists, keep);
    const VerdictCounts before = screening.counts();
    qsizetype most = 0;
    for (int row = 0; row < many; ++row)
        most = std::max(most, screening.edit(row, 0, u"eve-kay"_s).rows.size());
    QCOMPARE(screening.counts()[Verdict::Blocked], 1);
    QCOMPARE(screening.counts()[Verdict::DuplicateInFile], many - 1);
    QCOMPARE(screening.firstOccurrence(many / 2), keep == Occurrence::First ? 0 : many - 1);
    for (int row = many - 1; row >= 0; --row)
        most = std::max(most, screening.edit(row, 0, u"ann-lee"_s).rows.size());
    QCOMPARE(screening.counts(), before);
    QCOMPARE(screening.firstOccurrence(many / 2), keep == Occurrence::First ? 0 : many - 1);
    QVERIFY2(most <= 3, "the edited row and those that stood or stand for a person");
}

void TestScreeningEdits::ofAReasonConcernNobodyElse()
{
    Screening screening(tableOf(Cells(50, {u"ann-lee"_s, QString()})), {0, 1}, {listOf(u"ann-lee"_s), {}});
    for (int row = 0; row < 50; ++row) {
        const EditOutcome outcome = screening.edit(row, 1, u"Partner"_s);
        QCOMPARE(outcome.rows, QList<qsizetype>({row}));
        QVERIFY(!outcome.duplicates);
    }
    QCOMPARE(screening.verdict(0), Verdict::AlreadyThere);
}

// Those are a roster's; a blocklist may be checked from the file alone.
void TestScreeningEdits::ofABlocklistHeedNoOtherLists()
{
    const ScreeningLists lists{nullptr, {{u"One"_s, listOf(u"ann-lee"_s)}}};
    Screening screening(tableOf({{u"ann-lee"_s}, {u"bob-ray"_s}}), {0, -1}, lists);
    screening.edit(1, 0, u"ANN-LEE"_s);
    QCOMPARE(screening.verdict(0), Verdict::Ready);
    QCOMPARE(screening.existingEntry(0), nullptr);
    QCOMPARE(screening.detail(0), QString());
}

QTEST_GUILESS_MAIN(TestScreeningEdits)
#include "tst_screening_edits.moc"
