// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include <algorithm>

namespace Muster {

namespace {

constexpr std::uint32_t noRow = PeopleIndex::noRow;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

Screening::Screening(std::shared_ptr<const ImportTable> table, ColumnMap columns, ScreeningLists lists, Occurrence keep)
    : m_table(std::move(table)),
      m_columns(std::move(columns)),
      m_lists(std::move(lists)),
      m_keep(keep),
      m_pass(*m_table, m_columns, m_lists, keep)
{
}

IdentityProblem Screening::problem(qsizetype row) const
{
    return isByAddress(target()) ? IdentityProblem::None : static_cast<IdentityProblem>(at(row).problem);
}

EmailProblem Screening::emailProblem(qsizetype row) const
{
    return isByAddress(target()) ? static_cast<EmailProblem>(at(row).problem) : EmailProblem::None;
}

int Screening::problemColumn(qsizetype row) const
{
    if (verdict(row) == Verdict::Invalid)
        return m_columns.identity();
    return at(row).note != 0 ? ScreenedColumns(m_columns).other : -1;
}

CellNotes Screening::cellNotes(qsizetype row) const
{
    if (verdict(row) == Verdict::Invalid)
        return {};
    if (isByAddress(target()))
        return {EmailProblem::None, static_cast<IdentityProblem>(at(row).note)};
    return {static_cast<EmailProblem>(at(row).note), IdentityProblem::None};
}

qsizetype Screening::firstOccurrence(qsizetype row) const
{
    return verdict(row) == Verdict::DuplicateInFile ? qsizetype(at(row).first) : -1;
}

const BlockedLead *Screening::existingEntry(qsizetype row) const
{
    return verdict(row) == Verdict::AlreadyThere ? m_lists.existing->find(identity(row).key) : nullptr;
}

std::string Screening::cellText(qsizetype row, int column) const
{
    const QString *const edited = m_edits.find(row, column);
    return edited ? edited->toStdString() : std::string(m_table->rows.cell(static_cast<size_t>(row), column));
}

QString Screening::cell(qsizetype row, int column) const
{
    const QString *const edited = m_edits.find(row, column);
    return edited ? *edited : textOf(m_table->rows.cell(static_cast<size_t>(row), column));
}

RowReading Screening::readRow(qsizetype row) const
{
    const ScreenedColumns columns(m_columns);
    const std::string identity = cellText(row, columns.identity);
    const std::string other = cellText(row, columns.other);
    const std::string reason = cellText(row, columns.reason);
    RowReading reading(target(), m_lists);
    reading.read({identity, other, reason});
    return reading;
}

PersonIdentity Screening::identity(qsizetype row) const
{
    return readRow(row).person();
}

void Screening::count(const ScreenedRow &row, int sign)
{
    m_pass.counts[row.verdict] += sign;
    if (row.verdict == Verdict::Ready && !row.hasReason)
        m_pass.readyWithoutReason += sign;
}

void Screening::setVerdict(qsizetype row, Verdict verdict)
{
    count(at(row), -1);
    at(row).verdict = verdict;
    count(at(row), +1);
}

QList<qsizetype> Screening::edit(qsizetype row, int column, const QString &text)
{
    QList<qsizetype> changed{row};
    const ScreenedColumns decisive(m_columns);
    const bool decides = column >= 0 && (column == decisive.identity || column == decisive.other || column == decisive.reason);
    std::optional<RowReading> before;
    if (decides)
        before.emplace(readRow(row));
    // Typing the table's own text again takes the edit back.
    if (text == textOf(m_table->rows.cell(static_cast<size_t>(row), column)))
        m_edits.remove(row, column);
    else
        m_edits.set(row, column, text);
    if (before)
        changePerson(row, *before, readRow(row), changed);
    return changed;
}

void Screening::changePerson(qsizetype row, const RowReading &before, const RowReading &now, QList<qsizetype> &changed)
{
    const bool isSame = before.isValid() && now.isValid() && before.key() == now.key();
    if (before.isValid() && !isSame)
        leavePerson(row, PeopleIndex::hashOf(before.key()), changed);
    count(at(row), -1);
    at(row).problem = now.problem();
    at(row).note = now.note();
    at(row).hasReason = now.hasReason();
    at(row).isListed = now.isListed();
    count(at(row), +1);
    if (isSame)
        judgeHead(at(row).first, changed);
    else if (now.isValid())
        joinPerson(row, now.key(), changed);
    else
        setVerdict(row, Verdict::Invalid);
}

void Screening::leavePerson(qsizetype row, std::uint64_t hash, QList<qsizetype> &changed)
{
    const auto place = static_cast<std::uint32_t>(row);
    const std::uint32_t head = at(row).first;
    const std::uint32_t next = std::exchange(at(row).next, noRow);
    if (head == place) {
        m_pass.index.replace(hash, head, next);
        if (next != noRow)
            giveVerdicts(next, changed);
        return;
    }
    std::uint32_t previous = head;
    while (at(previous).next != place)
        previous = at(previous).next;
    at(previous).next = next;
    judgeHead(head, changed);
}

void Screening::joinPerson(qsizetype row, std::string_view key, QList<qsizetype> &changed)
{
    const auto place = static_cast<std::uint32_t>(row);
    const std::uint64_t hash = PeopleIndex::hashOf(key);
    std::uint32_t &person = m_pass.index.place(m_pass.index.partOf(hash), PeopleIndex::tagOf(hash),
                                               [this, key](std::uint32_t other) { return readRow(other).key() == key; });
    const std::uint32_t head = person;
    const bool standsForIt = head == noRow || (m_keep == Occurrence::First ? place < head : place > head);
    if (!standsForIt) {
        placeBehind(head, row, changed);
        return;
    }
    at(row).next = head;
    person = place;
    giveVerdicts(place, changed);
}

void Screening::placeBehind(std::uint32_t head, qsizetype row, QList<qsizetype> &changed)
{
    const auto place = static_cast<std::uint32_t>(row);
    const auto isBefore = [this, place](std::uint32_t other) {
        return other != noRow && (m_keep == Occurrence::First ? other < place : other > place);
    };
    std::uint32_t previous = head;
    while (isBefore(at(previous).next))
        previous = at(previous).next;
    at(row).next = at(previous).next;
    at(previous).next = place;
    at(row).first = head;
    setVerdict(row, Verdict::DuplicateInFile);
    judgeHead(head, changed);
}

// After another row has come to stand for the person, which every other row of that person names.
void Screening::giveVerdicts(std::uint32_t head, QList<qsizetype> &changed)
{
    for (std::uint32_t row = head; row != noRow; row = at(row).next) {
        at(row).first = head;
        if (row != head)
            setVerdict(row, Verdict::DuplicateInFile);
        if (row != changed.constFirst())
            changed.append(row);
    }
    setVerdict(head, verdictOfPerson(target(), firstListed(head) != noRow));
}

// After a row behind the head came, went or changed.
void Screening::judgeHead(std::uint32_t head, QList<qsizetype> &changed)
{
    const Verdict now = verdictOfPerson(target(), firstListed(head) != noRow);
    const bool mayShowDifferently = now != verdict(head) || (now == Verdict::Blocked && at(head).next != noRow);
    if (mayShowDifferently && !changed.contains(head))
        changed.append(head);
    setVerdict(head, now);
}

std::uint32_t Screening::firstListed(std::uint32_t head) const
{
    std::uint32_t row = head;
    while (row != noRow && !at(row).isListed)
        row = at(row).next;
    return row;
}

QString Screening::reason(qsizetype row) const
{
    return at(row).hasReason ? cell(row, m_columns.column(ImportField::Reason)).trimmed() : m_defaultReason;
}

QList<qsizetype> Screening::readyRows() const
{
    QList<qsizetype> rows;
    rows.reserve(counts()[Verdict::Ready]);
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (verdict(row) == Verdict::Ready)
            rows.append(row);
    }
    return rows;
}

QList<BlockRequest> Screening::readyPeople() const
{
    QList<BlockRequest> people;
    people.reserve(counts()[Verdict::Ready]);
    for (qsizetype row : readyRows())
        people.append({fieldText(row, ImportField::Identifier), reason(row)});
    return people;
}

} // namespace Muster
