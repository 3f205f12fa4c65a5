// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Muster::Test {

/// A page of the workspace's list: rows with the IDs "r<n>" and the identifiers "p<n>" of these numbers.
inline QByteArray workspacePage(const QList<int> &numbers)
{
    QByteArray rows;
    for (const int number : numbers) {
        const QByteArray n = QByteArray::number(number);
        rows += (rows.isEmpty() ? "" : ",") + ("{\"id\":\"r" + n + "\",\"publicIdentifier\":\"p" + n + "\",\"reason\":null}");
    }
    return '[' + rows + ']';
}

/// first, first + 1, ..., last.
inline QList<int> numbersFrom(int first, int last)
{
    QList<int> numbers;
    for (int number = first; number <= last; ++number)
        numbers << number;
    return numbers;
}

inline QString workspaceTarget(qint64 offset)
{
    return QStringLiteral("/api/v1/blocked-leads?sort=DESC&offset=%1").arg(offset);
}

} // namespace Muster::Test
