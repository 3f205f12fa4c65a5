// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include "import/blockedsince.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Anything but blanks. Most cells show that by their first byte.
bool isFilled(std::string_view cell)
{
    const auto byte = std::find_if(cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
    return byte != cell.end() && (static_cast<unsigned char>(*byte) < 0x80 || !textOf(cell).trimmed().isEmpty());
}

} // namespace

Screening::Screening(std::shared_ptr<const ImportTable> table, ColumnMap columns,
                                       ScreeningLists lists, Occurrence keep)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_lists(std::move(lists)), m_keep(keep), m_rows(m_table->rows.rowCount())
{
    screenAll();
}

// In file order, so that the first row met of a person is its first occurrence and each later one is appended.
void Screening::screenAll()
{
    m_index.reserve(m_rows.size());
    m_people.reserve(m_rows.size());
    std::vector<std::uint32_t> lastRows;
    lastRows.reserve(m_rows.size());
    PersonIdentity identity;
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.hasReason = isFilled(m_table->rows.cell(i, m_columns.column(ImportField::Reason)));
        readPerson(m_table->rows.cell(i, m_columns.identity()), identity);
        row.problem = identity.problem;
        if (identity.isValid()) {
            row.person = personOf(identity);
            Person &person = m_people[row.person];
            const bool first = person.firstRow == noRow;
            if (first) {
                person.firstRow = i;
                lastRows.push_back(i);
            } else {
                m_rows[lastRows[row.person]].next = i;
                lastRows[row.person] = i;
            }
            row.verdict = !first ? Verdict::DuplicateInFile : person.existing ? Verdict::AlreadyThere : Verdict::Ready;
        } else {
            row.verdict = Verdict::Invalid;
        }
        count(row, +1);
    }
}

void Screening::readPerson(std::string_view cell, PersonIdentity &person) const
{
    if (m_lists.existing)
        m_lists.existing->readPerson(cell, person);
    else
        readPersonIdentity(cell, person);
}

std::uint32_t Screening::personOf(const PersonIdentity &identity)
{
    const std::uint32_t person = m_index.intern(identity.key);
    if (person == m_people.size())
        m_people.push_back({noRow, m_lists.existing ? m_lists.existing->find(identity.key) : nullptr});
    return person;
}

void Screening::count(const Row &row, int sign)
{
    m_counts[row.verdict] += sign;
    if (row.verdict == Verdict::Ready && !row.hasReason)
        m_readyWithoutReason += sign;
}

void Screening::setVerdict(qsizetype row, Verdict verdict)
{
    count(at(row), -1);
    at(row).verdict = verdict;
    count(at(row), +1);
}

QString Screening::detail(qsizetype row) const
{
    switch (at(row).verdict) {
    case Verdict::Invalid:
        return describe(at(row).problem);
    case Verdict::DuplicateInFile:
        return QCoreApplication::translate("Screening", "same person as row %1")
            .arg(QLocale().toString(rowNumber(firstOccurrence(row))));
    case Verdict::AlreadyThere:
        return blockedSince(*existingEntry(row));
    case Verdict::Ready:
    case Verdict::Blocked:
        break;
    }
    return {};
}

CellNotes Screening::cellNotes(qsizetype row) const
{
    Q_UNUSED(row)
    return {};
}

qsizetype Screening::firstOccurrence(qsizetype row) const
{
    return verdict(row) == Verdict::DuplicateInFile ? qsizetype(m_people[at(row).person].firstRow) : -1;
}

const BlockedLead *Screening::existingEntry(qsizetype row) const
{
    return verdict(row) == Verdict::AlreadyThere ? m_people[at(row).person].existing : nullptr;
}

std::string Screening::cellText(qsizetype row, int column) const
{
    const auto edited = m_edits.constFind({row, column});
    return edited != m_edits.cend() ? edited->toStdString() : std::string(m_table->rows.cell(static_cast<size_t>(row), column));
}

PersonIdentity Screening::identity(qsizetype row) const
{
    PersonIdentity person;
    readPerson(cellText(row, m_columns.identity()), person);
    return person;
}

QString Screening::cell(qsizetype row, int column) const
{
    const auto edited = m_edits.constFind({row, column});
    return edited != m_edits.cend() ? *edited : textOf(m_table->rows.cell(static_cast<size_t>(row), column));
}

bool Screening::isEdited(qsizetype row, int column) const
{
    return m_edits.contains({row, column});
}

bool Screening::readHasReason(qsizetype row) const
{
    return isFilled(cellText(row, m_columns.column(ImportField::Reason)));
}

QList<qsizetype> Screening::edit(qsizetype row, int column, const QString &text)
{
    // Typing the table's own text again takes the edit back.
    if (text == textOf(m_table->rows.cell(static_cast<size_t>(row), column)))
        m_edits.remove({row, column});
    else
        m_edits.insert({row, column}, text);

    QList<qsizetype> changed{row};
    if (column == m_columns.column(ImportField::Reason)) {
        count(at(row), -1);
        at(row).hasReason = readHasReason(row);
        count(at(row), +1);
    }
    if (column == m_columns.identity())
        changeIdentity(row, changed);
    return changed;
}

void Screening::changeIdentity(qsizetype row, QList<qsizetype> &changed)
{
    const PersonIdentity now = identity(row);
    const bool wasValid = verdict(row) != Verdict::Invalid;
    if (wasValid && now.isValid() && m_index.key(at(row).person) == now.key)
        return;
    if (wasValid)
        leavePerson(row, changed);
    at(row).problem = now.problem;
    if (now.isValid()) {
        at(row).person = personOf(now);
        joinPerson(row, changed);
    } else {
        setVerdict(row, Verdict::Invalid);
    }
}

void Screening::leavePerson(qsizetype row, QList<qsizetype> &changed)
{
    const std::uint32_t left = at(row).person;
    std::uint32_t *link = &m_people[left].firstRow;
    const bool wasFirst = *link == static_cast<std::uint32_t>(row);
    while (*link != static_cast<std::uint32_t>(row))
        link = &m_rows[*link].next;
    *link = at(row).next;
    at(row).next = noRow;
    if (wasFirst)
        giveVerdicts(left, changed);
}

void Screening::joinPerson(qsizetype row, QList<qsizetype> &changed)
{
    const std::uint32_t joined = at(row).person;
    const auto place = static_cast<std::uint32_t>(row);
    std::uint32_t *link = &m_people[joined].firstRow;
    while (*link < place)
        link = &m_rows[*link].next;
    at(row).next = *link;
    *link = place;
    if (m_people[joined].firstRow == place)
        giveVerdicts(joined, changed);
    else
        setVerdict(row, Verdict::DuplicateInFile);
}

// After the first row of a person has changed, which every other row of that person names.
void Screening::giveVerdicts(std::uint32_t person, QList<qsizetype> &changed)
{
    const std::uint32_t first = m_people[person].firstRow;
    for (std::uint32_t row = first; row != noRow; row = m_rows[row].next) {
        const Verdict firsts = m_people[person].existing ? Verdict::AlreadyThere : Verdict::Ready;
        setVerdict(row, row == first ? firsts : Verdict::DuplicateInFile);
        if (row != changed.front())
            changed.append(row);
    }
}

void Screening::setDefaultReason(const QString &reason)
{
    m_defaultReason = reason.trimmed();
}

QString Screening::reason(qsizetype row) const
{
    return at(row).hasReason ? cell(row, m_columns.column(ImportField::Reason)).trimmed() : m_defaultReason;
}

QList<qsizetype> Screening::readyRows() const
{
    QList<qsizetype> rows;
    rows.reserve(m_counts[Verdict::Ready]);
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (verdict(row) == Verdict::Ready)
            rows.append(row);
    }
    return rows;
}

QList<BlockRequest> Screening::readyPeople() const
{
    QList<BlockRequest> people;
    people.reserve(m_counts[Verdict::Ready]);
    for (qsizetype row : readyRows())
        people.append({QString::fromStdString(identity(row).identifier), reason(row)});
    return people;
}

} // namespace Muster
