// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewmodel.h"

#include <QLocale>

namespace Muster {

namespace {

QString noReason()
{
    return QStringLiteral("—");
}

} // namespace

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
        return tableColumn(column) >= 0 ? m_screening->cell(source, tableColumn(column)) : display(source, column);
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
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Row ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case VerdictColumn:
        return tr("Verdict");
    case Identifier:
        return tr("Public identifier");
    case Reason:
        return tr("Reason");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}

QString ReviewModel::display(qsizetype source, int column) const
{
    switch (column) {
    case Row:
        return QLocale().toString(m_screening->rowNumber(source));
    case VerdictColumn:
        return reviewWord(m_screening->verdict(source));
    case Identifier:
        return m_screening->cell(source, m_screening->columns().identity()).simplified();
    case Reason: {
        const QString own = m_screening->cell(source, m_screening->columns().column(ImportField::Reason)).simplified();
        if (!own.isEmpty())
            return own;
        const QString used = m_screening->verdict(source) == Verdict::Ready ? m_screening->defaultReason() : QString();
        return used.isEmpty() ? noReason() : used;
    }
    case Detail:
        return m_screening->detail(source);
    default:
        return {};
    }
}

QString ReviewModel::accessibleText(qsizetype source, int column) const
{
    const QString text = display(source, column);
    switch (column) {
    case Row:
        return tr("row %1").arg(text);
    case Identifier:
        return text.isEmpty() ? tr("no public identifier") : text;
    case Reason:
        if (text == noReason())
            return tr("no reason");
        return isMuted(source, column) ? tr("%1, the reason for rows without one").arg(text) : text;
    case Detail:
        return text.isEmpty() ? tr("no detail") : text;
    default:
        return text;
    }
}

QString ReviewModel::toolTip(qsizetype source, int column) const
{
    const int cellColumn = tableColumn(column);
    if (cellColumn < 0 || !m_edits.contains({source, cellColumn}))
        return display(source, column);
    const QString before = fileText(source, cellColumn);
    return before.isEmpty() ? tr("Empty in the file") : tr("In the file: %1").arg(before);
}

bool ReviewModel::isMuted(qsizetype source, int column) const
{
    switch (column) {
    case Row:
    case Detail:
        return true;
    case Reason:
        return m_screening->cell(source, m_screening->columns().column(ImportField::Reason)).simplified().isEmpty();
    default:
        return false;
    }
}

} // namespace Muster
