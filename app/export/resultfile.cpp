// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/resultfile.h"

#include "export/atomicfile.h"
#include "export/workbookwriter.h"

#include <QBuffer>

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
    const bool hasDelimiter = table.notes.kind == SourceKind::Text && table.notes.delimiter != '\0';
    style.delimiter = hasDelimiter ? table.notes.delimiter : ',';
    return style;
}

/// The rows of a result file, for a writer of either kind.
struct ResultRows
{
    const ImportTable &table;
    std::vector<int> columns;
    const std::function<std::optional<RowResult>(qsizetype row)> &result;
    const std::function<std::optional<QString>(qsizetype row, int column)> &cell;

    [[nodiscard]] QStringList headers() const
    {
        QStringList names;
        for (const int column : columns)
            names << table.headers.at(column);
        return names << QString(verdictColumn) << QString(detailColumn);
    }

    template <typename Writer>
    void writeTo(Writer &writer) const
    {
        for (qsizetype row = 0; row < static_cast<qsizetype>(table.rows.rowCount()); ++row) {
            const std::optional<RowResult> outcome = result(row);
            if (!outcome)
                continue;
            for (const int column : columns) {
                const std::optional<QString> edited = cell ? cell(row, column) : std::nullopt;
                if (edited)
                    writer.cell(*edited);
                else
                    writer.cell(table.rows.cell(static_cast<size_t>(row), column));
            }
            writer.cell(outcome->verdict);
            writer.cell(outcome->detail);
            writer.endRow();
        }
    }
};

bool writeCsv(const ResultRows &rows, QIODevice &device)
{
    CsvWriter csv(device, styleLike(rows.table));
    for (const QString &header : rows.headers())
        csv.cell(header);
    csv.endRow();
    rows.writeTo(csv);
    return csv.flush();
}

} // namespace

tl::expected<void, QString> writeResultFile(const QString &path, const ImportTable &table,
                                            const std::function<std::optional<RowResult>(qsizetype row)> &result,
                                            const std::function<std::optional<QString>(qsizetype row, int column)> &cell)
{
    const ResultRows rows{table, keptColumns(table), result, cell};
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        return WorkbookWriter::write(path, "Result", rows.headers(), static_cast<qint64>(table.rows.rowCount()),
                                     [&rows](WorkbookWriter &book) {
                                         rows.writeTo(book);
                                         return true;
                                     });
    }
    return writeAtomically(path, [&rows](QIODevice &device) { return writeCsv(rows, device); });
}

QByteArray resultText(const ImportTable &table, const std::function<std::optional<RowResult>(qsizetype row)> &result)
{
    const std::function<std::optional<QString>(qsizetype row, int column)> unedited;
    const ResultRows rows{table, keptColumns(table), result, unedited};
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    static_cast<void>(writeCsv(rows, text)); // memory refuses no write
    return text.data();
}

} // namespace Muster
