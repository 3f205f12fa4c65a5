// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/unblockcontent.h"

#include "services/unblockoperation.h"

#include <utility>

namespace Muster::Cli {

using State = UnblockScreening::State;

UnblockContent::UnblockContent(std::shared_ptr<const ImportTable> table, int column, UnblockScreening screening)
    : m_table(std::move(table)), m_column(column), m_screening(std::move(screening))
{
}

QString UnblockContent::verdict(qsizetype row) const
{
    switch (m_screening.rows().at(row).state) {
    case State::Ready:
        return QStringLiteral("ready");
    case State::DuplicateInFile:
        return QStringLiteral("duplicate_in_file");
    case State::NotBlocked:
        return QStringLiteral("not_blocked");
    case State::Invalid:
        break;
    }
    return QStringLiteral("invalid");
}

QString UnblockContent::detail(qsizetype row) const
{
    const UnblockScreening::Row &screened = m_screening.rows().at(row);
    return screened.state == State::Invalid ? describe(screened.problem) : QString();
}

void UnblockContent::visitRows(const std::function<void(const JobRow &)> &take) const
{
    qsizetype person = 0;
    for (qsizetype i = 0; i < m_screening.rows().size(); ++i) {
        if (m_screening.rows().at(i).state != State::Ready)
            continue;
        JobRow row = UnblockOperation::rowFor(m_screening.people().at(person++));
        row.sourceRow = i;
        take(row);
    }
}

SourceShape UnblockContent::sourceShape() const
{
    const char delimiter = m_table->notes.delimiter;
    return {m_table->headers, m_table->notes.hasHeader, delimiter == '\0' ? ',' : delimiter};
}

void UnblockContent::visitSource(const std::function<void(const SourceRow &)> &take) const
{
    const RowStore &rows = m_table->rows;
    for (qsizetype i = 0; i < m_screening.rows().size(); ++i) {
        const auto at = static_cast<size_t>(i);
        SourceRow row;
        for (qsizetype column = 0; column < m_table->headers.size(); ++column)
            row.cells << rows.cell(at, static_cast<int>(column));
        row.number = rows.rowNumber(at);
        if (m_screening.rows().at(i).state != State::Ready)
            row.verdict = verdict(i);
        row.detail = detail(i);
        take(row);
    }
}

} // namespace Muster::Cli
