// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewchanges.h"

#include "import/cellparser.h"
#include "import/rowassembler.h"
#include "models/textneedle.h"

#include <QCoreApplication>

namespace Muster {

namespace {

struct ChangeName
{
    Q_DECLARE_TR_FUNCTIONS(ReviewChange)
};

bool isDiscarded(const ReviewSnapshot &snapshot, quint32 row)
{
    return snapshot.verdicts[row] == ReviewSnapshot::discarded;
}

/// Nothing where the quotes are not ones that belong together.
std::optional<PastedCells> cutCells(std::string_view text, char quote)
{
    PastedCells cells;
    ReadNotes notes;
    RowAssembler assembler(cells.rows, notes);
    CsvCellParser parser('\t', quote, assembler);
    if (!parser.feed(text) || parser.finish() != CellParser::End::Complete)
        return std::nullopt;
    cells.width = static_cast<int>(assembler.widestRow());
    if (const size_t count = cells.rows.rowCount(); count > 0)
        cells.lines = static_cast<int>(cells.rows.rowNumber(count - 1));
    return cells;
}

} // namespace

CellChange cellChange(const CellEdits &edits, const ImportTable &table, quint32 row, int column, const QString &text)
{
    CellChange change{row, column, std::nullopt, std::nullopt};
    if (const QString *edited = edits.find(row, column))
        change.before = *edited;
    const QByteArray utf8 = text.toUtf8();
    if (table.rows.cell(row, column) != std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())))
        change.after = text;
    return change;
}

std::vector<quint32> findCells(const CellSearch &search, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                               const std::atomic<bool> &stale)
{
    std::vector<quint32> found;
    if (search.isEmpty())
        return found;
    const TextNeedle needle(search.text, search.sensitivity);
    QByteArray edited;
    for (const quint32 row : rows) {
        if (stale)
            break;
        if (isDiscarded(snapshot, row))
            continue;
        const std::string_view text = snapshot.bytes(row, search.column, edited);
        if (search.wholeCell ? needle.isAll(text) : needle.isIn(text))
            found.push_back(row);
    }
    return found;
}

ReviewChange replaceInCells(const CellSearch &search, const QString &with, const ReviewSnapshot &snapshot,
                            const std::vector<quint32> &rows, const std::atomic<bool> &stale)
{
    ReviewChange change{ChangeName::tr("replace"), {}, {}, {}};
    for (const quint32 row : findCells(search, snapshot, rows, stale)) {
        if (stale)
            break;
        const QString before = snapshot.cell(row, search.column);
        const QString after = search.wholeCell ? with : QString(before).replace(search.text, with, search.sensitivity);
        if (after != before)
            change.cells.push_back(cellChange(snapshot.edits, *snapshot.table, row, search.column, after));
    }
    return change;
}

ReviewChange fillCells(int column, const QString &text, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                       const std::atomic<bool> &stale)
{
    ReviewChange change{ChangeName::tr("fill"), {}, {}, {}};
    const QByteArray wanted = text.toUtf8();
    QByteArray edited;
    for (const quint32 row : rows) {
        if (stale)
            break;
        const std::string_view before = snapshot.bytes(row, column, edited);
        if (!isDiscarded(snapshot, row) && before != std::string_view(wanted.constData(), static_cast<size_t>(wanted.size())))
            change.cells.push_back(cellChange(snapshot.edits, *snapshot.table, row, column, text));
    }
    return change;
}

QString PastedCells::first() const
{
    if (rows.rowCount() == 0 || rows.rowNumber(0) != 1)
        return {};
    const std::string_view text = rows.cell(0, 0);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

PastedCells readPastedCells(const QString &text)
{
    const std::string utf8 = text.toStdString();
    if (std::optional<PastedCells> cells = cutCells(utf8, '"'))
        return *std::move(cells);
    return cutCells(utf8, '\0').value_or(PastedCells());
}

ReviewChange pasteCells(const PastedCells &cells, const QList<int> &columns, const ReviewSnapshot &snapshot,
                        const std::vector<quint32> &rows)
{
    ReviewChange change{ChangeName::tr("paste"), {}, {}, {}};
    const auto lines = std::min(rows.size(), static_cast<size_t>(cells.lines));
    size_t next = 0; // the row of the line, or of the next one that is not blank
    for (size_t line = 0; line < lines; ++line) {
        const bool isBlank = cells.rows.rowNumber(next) != line + 1;
        for (int i = 0; i < std::min(cells.width, static_cast<int>(columns.size())) && !isDiscarded(snapshot, rows[line]); ++i) {
            const std::string_view bytes = isBlank ? std::string_view() : cells.rows.cell(next, i);
            const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).trimmed();
            if (columns.at(i) >= 0 && text != snapshot.cell(rows[line], columns.at(i)))
                change.cells.push_back(cellChange(snapshot.edits, *snapshot.table, rows[line], columns.at(i), text));
        }
        next += isBlank ? 0 : 1;
    }
    return change;
}

ReviewChange discardRows(const ReviewSnapshot &snapshot, const std::vector<quint32> &rows)
{
    ReviewChange change{ChangeName::tr("discard rows"), {}, {}, {}};
    for (const quint32 row : rows) {
        if (!isDiscarded(snapshot, row))
            change.discarded.push_back(row);
    }
    return change;
}

ReviewChange discardInvalidRows(const ReviewSnapshot &snapshot)
{
    ReviewChange change{ChangeName::tr("discard invalid rows"), {}, {}, {}};
    for (size_t row = 0; row < snapshot.verdicts.size(); ++row) {
        if (snapshot.verdicts[row] == static_cast<quint8>(Verdict::Invalid))
            change.discarded.push_back(static_cast<quint32>(row));
    }
    return change;
}

ReviewChange bringBackRows(const ReviewSnapshot &snapshot)
{
    ReviewChange change{ChangeName::tr("bring rows back"), {}, {}, {}};
    for (size_t row = 0; row < snapshot.verdicts.size(); ++row) {
        if (snapshot.verdicts[row] == ReviewSnapshot::discarded)
            change.broughtBack.push_back(static_cast<quint32>(row));
    }
    return change;
}

} // namespace Muster
