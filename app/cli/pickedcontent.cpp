// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pickedcontent.h"

#include <algorithm>
#include <utility>

namespace Muster::Cli {

using State = PickedRow::State;

PickedContent::PickedContent(std::shared_ptr<const ImportTable> table, int column, QList<PickedRow> rows, QList<JobRow> ready,
                             QString notThereWord)
    : m_table(std::move(table)),
      m_column(column),
      m_rows(std::move(rows)),
      m_ready(std::move(ready)),
      m_notThereWord(std::move(notThereWord))
{
    qsizetype person = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).state == State::Ready)
            m_ready[person++].sourceRow = i;
    }
}

qint64 PickedContent::count(State state) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [state](const PickedRow &row) { return row.state == state; });
}

QString PickedContent::word(State state) const
{
    switch (state) {
    case State::Ready:
        return QStringLiteral("ready");
    case State::DuplicateInFile:
        return QStringLiteral("duplicate_in_file");
    case State::NotThere:
        return m_notThereWord;
    case State::Invalid:
        break;
    }
    return QStringLiteral("invalid");
}

void PickedContent::visitRows(const std::function<bool(const JobRow &)> &take) const
{
    for (qsizetype i = 0; i < m_ready.size(); ++i) {
        JobRow row = m_ready.at(i);
        row.position = i;
        if (!take(row))
            return;
    }
}

SourceShape PickedContent::sourceShape() const
{
    const char delimiter = m_table->notes.delimiter;
    return {m_table->headers, m_table->notes.hasHeader, delimiter == '\0' ? ',' : delimiter};
}

void PickedContent::visitSource(const std::function<void(const SourceRow &)> &take) const
{
    const RowStore &rows = m_table->rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        SourceRow row;
        for (qsizetype column = 0; column < m_table->headers.size(); ++column)
            row.cells << rows.cell(at, static_cast<int>(column));
        row.number = rows.rowNumber(at);
        if (m_rows.at(i).state != State::Ready)
            row.verdict = word(m_rows.at(i).state);
        row.detail = m_rows.at(i).detail;
        take(row);
    }
}

} // namespace Muster::Cli
