// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/blockrequest.h"
#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "domain/verdict.h"
#include "import/columnmap.h"
#include "import/importtable.h"
#include "import/peopleindex.h"
#include "import/screeninglists.h"

#include <QHash>
#include <QList>

#include <memory>
#include <string>
#include <vector>

namespace Muster {

/// Which row stands for a person who is in the file several times; the others are its duplicates.
enum class Occurrence : unsigned char { First, Last };

/// What is told about single cells of a row whose verdict does not depend on them.
struct CellNotes
{
    EmailProblem email = EmailProblem::None;         ///< the address breaks this rule and is left out
    IdentityProblem profile = IdentityProblem::None; ///< the LinkedIn URL breaks this rule and is left out

    [[nodiscard]] bool isEmpty() const { return email == EmailProblem::None && profile == IdentityProblem::None; }
};

/// A verdict for every row of a table that is to go on a blocklist or a roster. The only engine for it: window and command line
/// alike.
///
/// People are told apart by the target's identity field: the public identifier, or the address in lower case (seed 003). In a
/// blocklist a cell that holds a listed person's identifier as the server wrote it is that person, also where it reads as none
/// otherwise. Precedence: Invalid, then DuplicateInFile (one occurrence stands for the person), then AlreadyThere, then Blocked, else
/// Ready. On a LinkedIn roster a bad address does not make the row Invalid, nor a bad profile URL on an e-mail roster: that cell is
/// left out, and cellNotes() says so (product.md, "Identity").
/// Building it reads every row, on several threads: do so on a worker. Afterwards it belongs to one thread; an edit costs constant
/// time for that row and whoever shares its person.
class Screening
{
public:
    Screening() = default;
    /// `columns.identity()` must be a column of the table.
    Screening(std::shared_ptr<const ImportTable> table, ColumnMap columns, ScreeningLists lists = {}, Occurrence keep = Occurrence::First);

    [[nodiscard]] const ImportTable &table() const { return *m_table; }
    [[nodiscard]] const ColumnMap &columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] quint32 rowNumber(qsizetype row) const { return m_table->rows.rowNumber(static_cast<size_t>(row)); }
    [[nodiscard]] const VerdictCounts &counts() const { return m_counts; }

    [[nodiscard]] Verdict verdict(qsizetype row) const { return m_rows[static_cast<size_t>(row)].verdict; }
    [[nodiscard]] IdentityProblem problem(qsizetype row) const { return m_rows[static_cast<size_t>(row)].problem; }
    /// Translatable: "same person as row 2", "a company page, not a person", "since 11 Mar 2026: Partner". Empty for Ready.
    [[nodiscard]] QString detail(qsizetype row) const;
    /// Cells of a row that are left out; empty for an Invalid row.
    [[nodiscard]] CellNotes cellNotes(qsizetype row) const;
    /// For DuplicateInFile the row that stands for the person, else -1.
    [[nodiscard]] qsizetype firstOccurrence(qsizetype row) const;
    /// For AlreadyThere the entry on the list, else null.
    [[nodiscard]] const BlockedLead *existingEntry(qsizetype row) const;
    /// The person; empty identifier for an Invalid row.
    [[nodiscard]] PersonIdentity identity(qsizetype row) const;

    /// A cell with edits applied. Empty beyond the row's end.
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    /// Changes a cell. Returns every row whose verdict, detail or reason may now show differently, `row` included.
    QList<qsizetype> edit(qsizetype row, int column, const QString &text);
    [[nodiscard]] bool isEdited(qsizetype row, int column) const;

    /// The reason for rows that have none. Trimmed; may be empty.
    void setDefaultReason(const QString &reason);
    [[nodiscard]] const QString &defaultReason() const { return m_defaultReason; }
    /// The reason that will be sent with this row: its own, else the default; may be empty.
    [[nodiscard]] QString reason(qsizetype row) const;
    /// How many Ready rows have no reason of their own.
    [[nodiscard]] qint64 readyRowsWithoutReason() const { return m_readyWithoutReason; }

    /// The Ready rows, in file order, as row indexes and as what would be sent.
    [[nodiscard]] QList<qsizetype> readyRows() const;
    [[nodiscard]] QList<BlockRequest> readyPeople() const;

private:
    static constexpr std::uint32_t noRow = UINT32_MAX;

    struct Row
    {
        Verdict verdict = Verdict::Ready;
        IdentityProblem problem = IdentityProblem::None;
        bool hasReason = false;
        std::uint32_t person = 0;   ///< index into m_people; meaningless for Invalid
        std::uint32_t next = noRow; ///< the person's next row, downwards
    };
    /// One person of the table. Its rows are a list in file order: the first stands for it.
    struct Person
    {
        std::uint32_t firstRow = noRow;
        const BlockedLead *existing = nullptr;
    };

    [[nodiscard]] Row &at(qsizetype row) { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const Row &at(qsizetype row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] std::string cellText(qsizetype row, int column) const;
    [[nodiscard]] bool readHasReason(qsizetype row) const;
    [[nodiscard]] std::uint32_t personOf(const PersonIdentity &identity);
    void readPerson(std::string_view cell, PersonIdentity &person) const;
    void count(const Row &row, int sign);
    void setVerdict(qsizetype row, Verdict verdict);
    void screenAll();
    void changeIdentity(qsizetype row, QList<qsizetype> &changed);
    void leavePerson(qsizetype row, QList<qsizetype> &changed);
    void joinPerson(qsizetype row, QList<qsizetype> &changed);
    void giveVerdicts(std::uint32_t person, QList<qsizetype> &changed);

    std::shared_ptr<const ImportTable> m_table;
    ColumnMap m_columns;
    ScreeningLists m_lists;
    Occurrence m_keep = Occurrence::First;
    std::vector<Row> m_rows;
    PeopleIndex m_index;
    std::vector<Person> m_people; ///< by their number in m_index
    QHash<std::pair<qsizetype, int>, QString> m_edits;
    VerdictCounts m_counts;
    QString m_defaultReason;
    qint64 m_readyWithoutReason = 0;
};

} // namespace Muster
