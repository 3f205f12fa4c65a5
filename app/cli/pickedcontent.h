// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"
#include "jobs/jobcontent.h"

#include <QList>
#include <QString>

#include <memory>

namespace Muster::Cli {

/// What a row of a file says of a list from which somebody is to be taken off.
struct PickedRow
{
    enum class State : unsigned char { Ready, DuplicateInFile, NotThere, Invalid };

    State state = State::Invalid;
    QString detail; ///< which rule an Invalid row breaks
};

/// The people of a file that stand on a list, as rows of a job that takes them off, with the table they came from.
class PickedContent final : public JobContent
{
public:
    /// `column` holds the people. `rows`: one for each of the table's. `ready`: what is sent for each Ready one, in order; source rows are
    /// set here. `notThereWord`: what result files and JSON call NotThere.
    PickedContent(std::shared_ptr<const ImportTable> table, int column, QList<PickedRow> rows, QList<JobRow> ready, QString notThereWord);

    [[nodiscard]] const ImportTable &table() const { return *m_table; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] const QList<PickedRow> &rows() const { return m_rows; }
    [[nodiscard]] qint64 count(PickedRow::State state) const;
    /// The word of result files and JSON: "ready", "duplicate_in_file", notThereWord, "invalid".
    [[nodiscard]] QString word(PickedRow::State state) const;

    void visitRows(const std::function<bool(const JobRow &)> &take) const override;
    [[nodiscard]] SourceShape sourceShape() const override;
    void visitSource(const std::function<void(const SourceRow &)> &take) const override;

private:
    std::shared_ptr<const ImportTable> m_table;
    int m_column;
    QList<PickedRow> m_rows;
    QList<JobRow> m_ready;
    QString m_notThereWord;
};

} // namespace Muster::Cli
