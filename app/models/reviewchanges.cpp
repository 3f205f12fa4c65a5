// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewchanges.h"

#include "models/textneedle.h"

#include <QCoreApplication>

namespace Muster {

namespace {

struct ChangeName
{
    Q_DECLARE_TR_FUNCTIONS(ReviewChange)
};

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
        if (snapshot.bytes(row, column, edited) != std::string_view(wanted.constData(), static_cast<size_t>(wanted.size())))
            change.cells.push_back(cellChange(snapshot.edits, *snapshot.table, row, column, text));
    }
    return change;
}

ReviewChange pasteCells(const QStringList &lines, const QList<int> &columns, const ReviewSnapshot &snapshot,
                        const std::vector<quint32> &rows)
{
    ReviewChange change{ChangeName::tr("paste"), {}, {}, {}};
    for (qsizetype line = 0; line < lines.size() && line < static_cast<qsizetype>(rows.size()); ++line) {
        const quint32 row = rows[static_cast<size_t>(line)];
        const QStringList cells = lines.at(line).split(QLatin1Char('\t'));
        for (qsizetype i = 0; i < cells.size() && i < columns.size(); ++i) {
            const QString text = cells.at(i).trimmed();
            if (text != snapshot.cell(row, columns.at(i)))
                change.cells.push_back(cellChange(snapshot.edits, *snapshot.table, row, columns.at(i), text));
        }
    }
    return change;
}

ReviewChange discardRows(const ReviewSnapshot &snapshot, const std::vector<quint32> &rows)
{
    ReviewChange change{ChangeName::tr("discard rows"), {}, {}, {}};
    for (const quint32 row : rows) {
        if (snapshot.verdicts[row] != ReviewSnapshot::discarded)
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
