// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "domain/verdict.h"
#include "import/celledits.h"
#include "import/columnmap.h"
#include "import/importtable.h"
#include "import/rowreading.h"
#include "import/screeninglists.h"
#include "import/screeningpass.h"
#include "import/sharedpeople.h"

#include <QList>

#include <memory>
#include <set>
#include <string>
#include <utility>

namespace Muster {

/// What is told about single cells of a row whose verdict does not depend on them.
struct CellNotes
{
    EmailProblem email = EmailProblem::None;         ///< the address breaks this rule and is left out
    IdentityProblem profile = IdentityProblem::None; ///< the LinkedIn URL breaks this rule and is left out

    [[nodiscard]] bool isEmpty() const { return email == EmailProblem::None && profile == IdentityProblem::None; }
};

/// Which rows an edit made to show differently, in verdict, detail or reason.
struct EditOutcome
{
    QList<qsizetype> rows;   ///< the edited one first; a few
    bool duplicates = false; ///< besides those, duplicates whose person another row stands for now: one or a million, not listed
};

/// A verdict for every row of a table that is to go on a blocklist or a roster. The only engine for it: window and command line
/// alike.
///
/// People are told apart by the target's identity field: the public identifier, or the address in lower case (seed 003). In a
/// blocklist a cell that holds a listed person's identifier as the server wrote it is that person, also where it reads as none
/// otherwise. Precedence: Invalid, then DuplicateInFile (one occurrence stands for the person), then AlreadyThere, then Blocked, else
/// Ready. A person is Blocked if any of the rows is that of somebody listed, by profile, by address or by the address's domain: the
/// identity that people are not told apart by may stand in but one of them. On a LinkedIn roster a bad address does not make the row
/// Invalid, nor a bad profile URL on an e-mail roster: that cell is left out, and cellNotes() says so (product.md, "Identity").
/// Building it reads every row, on several threads: do so on a worker. Afterwards it belongs to one thread; an edit looks at that
/// row and at those that stand for its person, before and after; but the first that takes a row from a person or adds one looks once
/// at all rows of that person.
class Screening
{
public:
    Screening() = default;
    /// `columns.identity()` must be a column of the table, which has less than 2^32 - 2 rows.
    Screening(std::shared_ptr<const ImportTable> table, ColumnMap columns, ScreeningLists lists = {}, Occurrence keep = Occurrence::First);

    [[nodiscard]] const ImportTable &table() const { return *m_table; }
    [[nodiscard]] const ColumnMap &columns() const { return m_columns; }
    [[nodiscard]] ImportTarget target() const { return m_columns.target(); }
    [[nodiscard]] Occurrence kept() const { return m_keep; }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_pass.rows.size()); }
    [[nodiscard]] quint32 rowNumber(qsizetype row) const { return m_table->rows.rowNumber(static_cast<size_t>(row)); }
    [[nodiscard]] const VerdictCounts &counts() const { return m_pass.counts; }

    [[nodiscard]] Verdict verdict(qsizetype row) const { return at(row).verdict; }
    /// Why a row is Invalid where the target tells people apart by profile; None in every other case.
    [[nodiscard]] IdentityProblem problem(qsizetype row) const;
    /// Why a row is Invalid where the target tells people apart by address; None in every other case.
    [[nodiscard]] EmailProblem emailProblem(qsizetype row) const;
    /// The column whose cell breaks a rule: for an Invalid row the identity's, else the one that is left out; -1: none.
    [[nodiscard]] int problemColumn(qsizetype row) const;
    /// Translatable: "same person as row 2", "a company page, not a person", "since 11 Mar 2026: Partner", "on the roster since 11 Mar
    /// 2026: replied", "on Workspace blocklist since 11 Mar 2026: Partner", "e-mail left out: ...". Empty for a Ready row without notes.
    [[nodiscard]] QString detail(qsizetype row) const;
    /// Cells of a row that are left out; empty for an Invalid row.
    [[nodiscard]] CellNotes cellNotes(qsizetype row) const;
    /// For DuplicateInFile the row that stands for the person, else -1.
    [[nodiscard]] qsizetype firstOccurrence(qsizetype row) const;
    /// For AlreadyThere the entry on the blocklist, or the lead on the roster; else null.
    [[nodiscard]] const BlockedLead *existingEntry(qsizetype row) const;
    [[nodiscard]] const Lead *existingLead(qsizetype row) const;
    /// The person by profile: of an e-mail roster what its profile column says. Empty identifier where there is none.
    [[nodiscard]] PersonIdentity identity(qsizetype row) const;
    /// What is sent of a field: the profile as `https://www.linkedin.com/in/<identifier>` (the bare identifier for a blocklist), the
    /// address trimmed, a domain bare, names split or joined where only the other form has a column, the reason by reason(), else the
    /// trimmed cell. Empty where there is nothing or the cell is left out.
    [[nodiscard]] QString fieldText(qsizetype row, ImportField field) const;

    /// A cell with edits applied. Empty beyond the row's end.
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    /// Changes a cell.
    EditOutcome edit(qsizetype row, int column, const QString &text);
    /// Takes a row out by hand: it is Invalid and stands for nobody, also while it is edited, until putBack(). A person who is Blocked
    /// through it stays so. Both return what edit() does.
    EditOutcome takeOut(qsizetype row);
    EditOutcome putBack(qsizetype row);
    [[nodiscard]] bool isEdited(qsizetype row, int column) const { return m_edits.contains(row, column); }
    /// All edits; a copy is free and stays as it is.
    [[nodiscard]] const CellEdits &edits() const { return m_edits; }

    /// The reason for rows that have none. Trimmed; may be empty.
    void setDefaultReason(const QString &reason) { m_defaultReason = reason.trimmed(); }
    [[nodiscard]] const QString &defaultReason() const { return m_defaultReason; }
    /// The reason that will be sent with this row: its own, else the default; may be empty.
    [[nodiscard]] QString reason(qsizetype row) const;
    /// How many Ready rows have no reason of their own.
    [[nodiscard]] qint64 readyRowsWithoutReason() const { return m_pass.readyWithoutReason; }

    /// The columns that are kept as custom fields, as a row has them: names and trimmed texts; empty cells are left out.
    [[nodiscard]] QList<std::pair<QString, QString>> customFields(qsizetype row) const;
    /// The Ready rows, in file order, as row indexes.
    [[nodiscard]] QList<qsizetype> readyRows() const;

private:
    [[nodiscard]] ScreenedRow &at(qsizetype row) { return m_pass.rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const ScreenedRow &at(qsizetype row) const { return m_pass.rows[static_cast<size_t>(row)]; }
    [[nodiscard]] std::string cellText(qsizetype row, int column) const;
    [[nodiscard]] RowReading readRow(qsizetype row) const;
    [[nodiscard]] QString blockedDetail(qsizetype row) const;
    [[nodiscard]] QString nameText(qsizetype row, ImportField field) const;
    void count(const ScreenedRow &row, int sign);
    void setVerdict(qsizetype row, Verdict verdict);
    void changePerson(qsizetype row, const RowReading &before, const RowReading &now, EditOutcome &outcome);
    void leavePerson(qsizetype row, std::uint64_t hash, EditOutcome &outcome);
    void joinPerson(qsizetype row, std::string_view key, EditOutcome &outcome);
    void relist(qsizetype row, bool isListed, EditOutcome &outcome);
    void judgeHead(std::uint32_t head, EditOutcome &outcome);
    [[nodiscard]] std::uint32_t headOf(std::uint32_t row) const;
    [[nodiscard]] std::uint32_t firstListed(std::uint32_t head) const;
    [[nodiscard]] std::size_t duplicatesOf(std::uint32_t head) const;

    std::shared_ptr<const ImportTable> m_table;
    ColumnMap m_columns;
    ScreeningLists m_lists;
    Occurrence m_keep = Occurrence::First;
    ScreeningPass m_pass;
    SharedPeople m_shared; ///< as far as edits have changed them
    std::set<std::pair<std::string, std::uint32_t>> m_listedOut; ///< listed people's keys and rows that are out
    CellEdits m_edits;
    QString m_defaultReason;
};

} // namespace Muster
