// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/screenedcontent.h"

#include "services/blockoperation.h"
#include "services/dncoperations.h"
#include "services/rosterrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <string>

namespace Muster {

namespace {

/// A column beyond the table's last, which holds typed reasons; -1 where none was typed.
int addedColumn(const Screening &screening)
{
    const int column = screening.columns().column(ImportField::Reason);
    if (column != screening.table().headers.size())
        return -1;
    bool isUsed = false;
    screening.edits().forEach([&](qsizetype, int edited, const QString &) { isUsed = isUsed || edited == column; });
    return isUsed ? column : -1;
}

QString addedHeader(const QStringList &headers)
{
    QString header = QStringLiteral("reason");
    while (headers.contains(header, Qt::CaseInsensitive))
        header += QLatin1String(" 2");
    return header;
}

/// The cells of one row as edited. The edited ones are kept in `texts`.
void readCells(const Screening &screening, qsizetype row, int columns, QList<std::string_view> &cells, std::deque<std::string> &texts)
{
    const RowStore &rows = screening.table().rows;
    const auto index = static_cast<size_t>(row);
    cells.clear();
    texts.clear();
    for (int column = 0; column < std::max(rows.cellCount(index), columns); ++column) {
        const QString *edited = screening.edits().find(row, column);
        cells.append(edited ? std::string_view(texts.emplace_back(edited->toStdString())) : rows.cell(index, column));
    }
    while (cells.size() > rows.cellCount(index) && cells.last().empty())
        cells.removeLast();
}

} // namespace

JobRow screenedBlockRow(const Screening &screening, qsizetype row)
{
    if (screening.target() == ImportTarget::DoNotContact)
        return dncRow({screening.fieldText(row, ImportField::Contact), screening.reason(row)});
    return BlockOperation::rowFor({screening.fieldText(row, ImportField::Identifier), screening.reason(row)});
}

NewLead newLeadOf(const Screening &screening, qsizetype row)
{
    const auto text = [&](ImportField field) { return screening.fieldText(row, field); };
    return {text(ImportField::Email),   text(ImportField::LinkedInUrl), text(ImportField::FirstName), text(ImportField::LastName),
            text(ImportField::Company), text(ImportField::Position),    text(ImportField::Headline),  screening.customFields(row)};
}

ScreenedRowMaker screenedLeadRow(const RosterRequests &requests)
{
    return [&requests](const Screening &screening, qsizetype row) {
        return addLeadRow(requests, newLeadOf(screening, row), channelOf(screening.target()));
    };
}

ScreenedContent::ScreenedContent(std::shared_ptr<const Screening> screening, QList<qsizetype> discarded, ScreenedRowMaker make)
    : m_screening(std::move(screening)), m_discarded(std::move(discarded)), m_make(std::move(make))
{
}

void ScreenedContent::visitRows(const std::function<bool(const JobRow &)> &take) const
{
    qint64 position = 0;
    for (qsizetype row = 0; row < m_screening->rowCount(); ++row) {
        if (m_screening->verdict(row) != Verdict::Ready)
            continue;
        JobRow made = m_make(*m_screening, row);
        made.position = position++;
        made.sourceRow = row;
        if (!take(made))
            return;
    }
}

SourceShape ScreenedContent::sourceShape() const
{
    const ImportTable &table = m_screening->table();
    SourceShape shape;
    shape.headers = table.headers;
    if (addedColumn(*m_screening) >= 0)
        shape.headers << addedHeader(table.headers);
    shape.hasHeader = table.notes.hasHeader;
    if (table.notes.kind == SourceKind::Text && table.notes.delimiter != '\0')
        shape.delimiter = table.notes.delimiter;
    return shape;
}

void ScreenedContent::visitSource(const std::function<void(const SourceRow &)> &take) const
{
    const auto columns = static_cast<int>(sourceShape().headers.size());
    std::deque<std::string> texts;
    SourceRow made;
    for (qsizetype row = 0; row < m_screening->rowCount(); ++row) {
        readCells(*m_screening, row, columns, made.cells, texts);
        made.number = m_screening->rowNumber(row);
        if (std::binary_search(m_discarded.cbegin(), m_discarded.cend(), row)) {
            made.verdict = QStringLiteral("discarded");
            made.detail = QCoreApplication::translate("ResultRun", "discarded by hand");
        } else {
            const Verdict verdict = m_screening->verdict(row);
            made.verdict = verdict == Verdict::Ready ? QString() : verdictWord(verdict);
            made.detail = m_screening->detail(row);
        }
        take(made);
    }
}

void ListedContent::visitRows(const std::function<bool(const JobRow &)> &take) const
{
    JobRow made;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        made = m_rows.at(i);
        made.position = i;
        made.sourceRow = -1;
        if (!take(made))
            return;
    }
}

} // namespace Muster
