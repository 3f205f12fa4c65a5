// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/screening.h"

#include "base/utf8text.h"

#include <algorithm>

namespace Muster {

namespace {

constexpr std::uint32_t noRow = PeopleIndex::noRow;

} // namespace

Screening::Screening(std::shared_ptr<const ImportTable> table, ColumnMap columns, ScreeningLists lists, Occurrence keep)
    : m_table(std::move(table)),
      m_columns(std::move(columns)),
      m_lists(std::move(lists)),
      m_keep(keep),
      m_pass(*m_table, m_columns, m_lists, keep),
      m_shared(keep)
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
    return verdict(row) == Verdict::DuplicateInFile ? qsizetype(headOf(static_cast<std::uint32_t>(row))) : -1;
}

const BlockedLead *Screening::existingEntry(qsizetype row) const
{
    return verdict(row) == Verdict::AlreadyThere ? readRow(row).existingEntry() : nullptr;
}

const Lead *Screening::existingLead(qsizetype row) const
{
    return verdict(row) == Verdict::AlreadyThere ? readRow(row).existingLead() : nullptr;
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

EditOutcome Screening::edit(qsizetype row, int column, const QString &text)
{
    EditOutcome outcome{{row}};
    const ScreenedColumns decisive(m_columns);
    const bool decides = column >= 0 && (column == decisive.identity || column == decisive.other || column == decisive.reason);
    const bool isOut = decides && at(row).isOut;
    if (isOut)
        outcome = putBack(row);
    std::optional<RowReading> before;
    if (decides)
        before.emplace(readRow(row));
    // Typing the table's own text again takes the edit back.
    if (text == textOf(m_table->rows.cell(static_cast<size_t>(row), column)))
        m_edits.remove(row, column);
    else
        m_edits.set(row, column, text);
    if (before)
        changePerson(row, *before, readRow(row), outcome);
    if (isOut) {
        const EditOutcome after = takeOut(row);
        outcome.rows += after.rows;
        outcome.duplicates |= after.duplicates;
    }
    return outcome;
}

EditOutcome Screening::takeOut(qsizetype row)
{
    EditOutcome outcome{{row}};
    const bool wasOut = at(row).isOut;
    at(row).isOut = true;
    if (wasOut || verdict(row) == Verdict::Invalid)
        return outcome;
    const RowReading reading = readRow(row);
    if (reading.isListed())
        m_listedOut.emplace(reading.key(), static_cast<std::uint32_t>(row));
    leavePerson(row, PeopleIndex::hashOf(reading.key()), outcome);
    setVerdict(row, Verdict::Invalid);
    return outcome;
}

EditOutcome Screening::putBack(qsizetype row)
{
    EditOutcome outcome{{row}};
    if (!at(row).isOut)
        return outcome;
    at(row).isOut = false;
    const RowReading reading = readRow(row);
    if (!reading.isValid())
        return outcome;
    m_listedOut.erase({std::string(reading.key()), static_cast<std::uint32_t>(row)});
    at(row).isThere = reading.isThere();
    at(row).isListed = reading.isListed();
    joinPerson(row, reading.key(), outcome);
    return outcome;
}

void Screening::changePerson(qsizetype row, const RowReading &before, const RowReading &now, EditOutcome &outcome)
{
    const bool isSame = before.isValid() && now.isValid() && before.key() == now.key();
    if (before.isValid() && !isSame)
        leavePerson(row, PeopleIndex::hashOf(before.key()), outcome);
    count(at(row), -1);
    at(row).problem = now.problem();
    at(row).note = now.note();
    at(row).hasReason = now.hasReason();
    count(at(row), +1);
    if (isSame) {
        // The other identity, too, says who is listed, and on which list.
        if (before.otherKey() != now.otherKey())
            relist(row, now.isListed(), outcome);
        return;
    }
    at(row).isThere = now.isThere();
    at(row).isListed = now.isListed();
    if (now.isValid())
        joinPerson(row, now.key(), outcome);
    else
        setVerdict(row, Verdict::Invalid);
}

// Afterwards the row stands alone, and its verdict is left to the caller.
void Screening::leavePerson(qsizetype row, std::uint64_t hash, EditOutcome &outcome)
{
    const auto place = static_cast<std::uint32_t>(row);
    const std::uint32_t head = headOf(place);
    if (head == place && duplicatesOf(head) == 0) {
        m_pass.index.replace(hash, head, noRow);
        return;
    }
    if (!at(row).isShared)
        (void)m_shared.open(m_pass.rows, head);
    const std::uint32_t now = m_shared.remove(m_pass.rows, place);
    if (now != head) {
        m_pass.index.replace(hash, head, now);
        outcome.duplicates |= duplicatesOf(now) > 0;
    }
    judgeHead(now, outcome);
}

// The row stands alone.
void Screening::joinPerson(qsizetype row, std::string_view key, EditOutcome &outcome)
{
    const auto place = static_cast<std::uint32_t>(row);
    const std::uint64_t hash = PeopleIndex::hashOf(key);
    std::uint32_t &stands = m_pass.index.place(m_pass.index.partOf(hash), PeopleIndex::tagOf(hash),
                                               [this, key](std::uint32_t other) { return readRow(other).key() == key; });
    if (stands == noRow) {
        stands = place;
        judgeHead(place, outcome);
        return;
    }
    const std::uint32_t before = stands;
    const std::uint32_t person = at(before).isShared ? at(before).first : m_shared.open(m_pass.rows, before);
    m_shared.add(m_pass.rows, person, place);
    stands = m_shared.head(person);
    if (stands == before) {
        setVerdict(row, Verdict::DuplicateInFile);
    } else {
        setVerdict(before, Verdict::DuplicateInFile);
        outcome.rows.append(before);
        outcome.duplicates |= duplicatesOf(place) > 1;
    }
    judgeHead(stands, outcome);
}

void Screening::relist(qsizetype row, bool isListed, EditOutcome &outcome)
{
    const std::uint32_t head = headOf(static_cast<std::uint32_t>(row));
    if (!at(head).isShared && at(head).next != noRow)
        (void)m_shared.open(m_pass.rows, head);
    if (at(row).isShared)
        m_shared.setListed(m_pass.rows, static_cast<std::uint32_t>(row), isListed);
    else
        at(row).isListed = isListed;
    judgeHead(head, outcome);
}

// After a row behind the head came, went or changed, or after it has become the head. Duplicates know nothing but who that is.
void Screening::judgeHead(std::uint32_t head, EditOutcome &outcome)
{
    const Verdict now = verdictOfPerson(at(head).isThere, firstListed(head) != noRow);
    const bool mayShowDifferently = now != verdict(head) || (now == Verdict::Blocked && duplicatesOf(head) > 0);
    if (mayShowDifferently && !outcome.rows.contains(head))
        outcome.rows.append(head);
    setVerdict(head, now);
}

std::uint32_t Screening::headOf(std::uint32_t row) const
{
    return at(row).isShared ? m_shared.head(at(row).first) : at(row).first;
}

std::uint32_t Screening::firstListed(std::uint32_t head) const
{
    std::uint32_t row = at(head).isShared ? m_shared.firstListed(at(head).first) : head;
    while (row != noRow && !at(row).isListed)
        row = at(row).next;
    if (row != noRow || m_listedOut.empty())
        return row;
    const RowReading reading = readRow(head);
    const auto out = m_listedOut.lower_bound({std::string(reading.key()), 0});
    return out != m_listedOut.end() && out->first == reading.key() ? out->second : noRow;
}

// Where edits have not changed them, only whether there are any.
std::size_t Screening::duplicatesOf(std::uint32_t head) const
{
    if (at(head).isShared)
        return m_shared.size(at(head).first) - 1;
    return at(head).next == noRow ? 0 : 1;
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

} // namespace Muster
