// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/blockrequest.h"
#include "domain/identity.h"
#include "domain/verdict.h"
#include "import/columnmap.h"
#include "import/importtable.h"
#include "import/peopleindex.h"

#include <QHash>
#include <QList>

#include <memory>
#include <string>
#include <vector>

namespace Muster {

/// A verdict for every row of a table that is to go on a blocklist. The only engine for it: window and command line alike.
///
/// A cell that holds a listed person's identifier as the server wrote it is that person, also where it reads as none otherwise.
/// Precedence: Invalid, then DuplicateInFile (the first occurrence stands for the person), then AlreadyThere, else Ready.
/// Building it reads every row: do so on a worker. Afterwards it belongs to one thread; an edit costs constant time for that row
/// and whoever shares its person.
class BlocklistScreening
{
public:
    BlocklistScreening() = default;
    /// `columns.identifier` must be a column of the table. `existing` may be null: an offline check knows no list.
    BlocklistScreening(std::shared_ptr<const ImportTable> table, BlocklistColumns columns, std::shared_ptr<const BlockedLookup> existing);

    [[nodiscard]] const ImportTable &table() const { return *m_table; }
    [[nodiscard]] const BlocklistColumns &columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] quint32 rowNumber(qsizetype row) const { return m_table->rows.rowNumber(static_cast<size_t>(row)); }
    [[nodiscard]] const VerdictCounts &counts() const { return m_counts; }

    [[nodiscard]] Verdict verdict(qsizetype row) const { return m_rows[static_cast<size_t>(row)].verdict; }
    [[nodiscard]] IdentityProblem problem(qsizetype row) const { return m_rows[static_cast<size_t>(row)].problem; }
    /// Translatable: "same person as row 2", "a company page, not a person", "since 11 Mar 2026: Partner". Empty for Ready.
    [[nodiscard]] QString detail(qsizetype row) const;
    /// For DuplicateInFile the row index of the first occurrence, else -1.
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
    BlocklistColumns m_columns;
    std::shared_ptr<const BlockedLookup> m_existing;
    std::vector<Row> m_rows;
    PeopleIndex m_index;
    std::vector<Person> m_people; ///< by their number in m_index
    QHash<std::pair<qsizetype, int>, QString> m_edits;
    VerdictCounts m_counts;
    QString m_defaultReason;
    qint64 m_readyWithoutReason = 0;
};

} // namespace Muster
