// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

QString noReason()
{
    return QStringLiteral("—");
}

} // namespace

QString reviewWord(Verdict verdict, ImportTarget target)
{
    switch (verdict) {
    case Verdict::Ready:
        return QCoreApplication::translate("ReviewModel", "Ready");
    case Verdict::DuplicateInFile:
        return QCoreApplication::translate("ReviewModel", "Duplicate");
    case Verdict::AlreadyThere:
        return isBlocklist(target) ? QCoreApplication::translate("ReviewModel", "Already blocked")
                                   : QCoreApplication::translate("ReviewModel", "Already there");
    case Verdict::Blocked:
        return QCoreApplication::translate("ReviewModel", "Blocked");
    case Verdict::Invalid:
        return QCoreApplication::translate("ReviewModel", "Invalid");
    }
    return {};
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype source = sourceRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(source, column);
    case Qt::EditRole:
        return tableColumn(column) >= 0 ? cell(source, tableColumn(column)) : display(source, column);
    case Qt::ToolTipRole:
        return toolTip(source, column);
    case Qt::AccessibleTextRole:
        return accessibleText(source, column);
    case Qt::TextAlignmentRole:
        return column == Row ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case VerdictRole:
        return static_cast<int>(m_screening->verdict(source));
    case MutedRole:
        return isMuted(source, column);
    case MarkRole:
        return static_cast<int>(mark(source, column));
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A hidden header of rows, which a screen reader says as it comes to a row.
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole && section >= 0 && section < rowCount())
        return accessibleText(sourceRow(section), FirstField);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Row ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Row)
        return tr("Row");
    if (section == VerdictColumn)
        return tr("Verdict");
    if (section >= FirstField && section < detailColumn())
        return fieldLabel(m_fields.at(section - FirstField));
    return section == detailColumn() ? tr("Detail") : QVariant();
}

QString ReviewModel::fieldText(qsizetype source, int column) const
{
    if (tableColumn(column) < 0 && !isBlocklist(m_screening->target()))
        return m_screening->fieldText(source, m_fields.at(column - FirstField));
    const QString own = cell(source, tableColumn(column)).simplified();
    if (!own.isEmpty() || column != columnOf(ImportField::Reason))
        return own;
    const QString used = m_screening->verdict(source) == Verdict::Ready ? m_screening->defaultReason() : QString();
    return used.isEmpty() ? noReason() : used;
}

QString ReviewModel::display(qsizetype source, int column) const
{
    if (column == Row)
        return QLocale().toString(m_screening->rowNumber(source));
    if (column == VerdictColumn)
        return reviewWord(m_screening->verdict(source), m_screening->columns().target());
    return column == detailColumn() ? m_screening->detail(source) : fieldText(source, column);
}

QString ReviewModel::accessibleText(qsizetype source, int column) const
{
    const QString text = display(source, column);
    if (column == Row)
        return tr("row %1").arg(text);
    if (column == VerdictColumn) {
        const QString detail = m_screening->detail(source);
        //: a verdict and why: "Invalid: not a person's address"
        return detail.isEmpty() ? text : tr("%1: %2").arg(text, detail);
    }
    if (column == detailColumn())
        return text.isEmpty() ? tr("no detail") : text;
    if (column == columnOf(ImportField::Contact))
        return text.isEmpty() ? tr("no address or domain") : text;
    if (column == columnOf(ImportField::Identifier))
        return text.isEmpty() ? tr("no public identifier") : text;
    if (column == columnOf(ImportField::Reason)) {
        if (text == noReason())
            return tr("no reason");
        return isMuted(source, column) ? tr("%1, the reason for rows without one").arg(text) : text;
    }
    return text.isEmpty() ? tr("empty") : text;
}

QString ReviewModel::toolTip(qsizetype source, int column) const
{
    const int cellColumn = tableColumn(column);
    QStringList lines;
    if (cellColumn >= 0 && mark(source, column) != CellMark::None)
        lines << m_screening->detail(source);
    if (cellColumn >= 0 && m_edits.contains(source, cellColumn)) {
        const QString before = fileText(source, cellColumn);
        lines << (before.isEmpty() ? tr("Empty in the file") : tr("In the file: %1").arg(before));
    }
    return lines.isEmpty() ? display(source, column) : lines.join(QLatin1Char('\n'));
}

ReviewModel::CellMark ReviewModel::mark(qsizetype source, int column) const
{
    const int broken = column < FirstField ? -1 : m_screening->problemColumn(source);
    if (broken < 0)
        return CellMark::None;
    const bool isInvalid = m_screening->verdict(source) == Verdict::Invalid;
    if (column == detailColumn())
        return isInvalid ? CellMark::None : CellMark::LeftOut; // an Invalid row has its verdict's colour already
    if (tableColumn(column) != broken)
        return CellMark::None;
    return isInvalid ? CellMark::Broken : CellMark::LeftOut;
}

bool ReviewModel::isMuted(qsizetype source, int column) const
{
    if (column == Row || column == detailColumn() || (column >= FirstField && tableColumn(column) < 0))
        return true;
    return column == columnOf(ImportField::Reason) && cell(source, tableColumn(column)).simplified().isEmpty();
}

} // namespace Muster
