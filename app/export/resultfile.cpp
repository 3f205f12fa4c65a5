// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/resultfile.h"

#include "export/atomicfile.h"

#include <vector>

namespace Muster {

namespace {

constexpr QLatin1String verdictColumn("muster_verdict");
constexpr QLatin1String detailColumn("muster_detail");

// What an earlier run said of a row is out of date with this one.
std::vector<int> keptColumns(const ImportTable &table)
{
    std::vector<int> columns;
    for (int column = 0; column < table.headers.size(); ++column) {
        const QString &header = table.headers.at(column);
        if (header != verdictColumn && header != detailColumn)
            columns.push_back(column);
    }
    return columns;
}

CsvStyle styleLike(const ImportTable &table)
{
    CsvStyle style;
    style.delimiter = table.notes.delimiter == '\0' ? ',' : table.notes.delimiter;
    return style;
}

} // namespace

tl::expected<void, QString> writeResultFile(const QString &path, const ImportTable &table,
                                            const std::function<std::optional<RowResult>(qsizetype row)> &result,
                                            const std::function<std::optional<QString>(qsizetype row, int column)> &cell)
{
    const std::vector<int> columns = keptColumns(table);
    const auto rows = static_cast<qsizetype>(table.rows.rowCount());
    return writeAtomically(path, [&](QIODevice &device) {
        CsvWriter csv(device, styleLike(table));
        for (int column : columns)
            csv.cell(table.headers.at(column));
        csv.cell(QString(verdictColumn));
        csv.cell(QString(detailColumn));
        csv.endRow();
        for (qsizetype row = 0; row < rows; ++row) {
            const std::optional<RowResult> outcome = result(row);
            if (!outcome)
                continue;
            for (int column : columns) {
                const std::optional<QString> edited = cell ? cell(row, column) : std::nullopt;
                if (edited)
                    csv.cell(*edited);
                else
                    csv.cell(table.rows.cell(static_cast<size_t>(row), column));
            }
            csv.cell(outcome->verdict);
            csv.cell(outcome->detail);
            csv.endRow();
        }
        return csv.flush();
    });
}

} // namespace Muster
