// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptednetwork.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
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

/// The page of its last row alone.
inline QByteArray lastRowOf(const QByteArray &page)
{
    const QJsonArray rows = QJsonDocument::fromJson(page).array();
    return QJsonDocument(QJsonArray{rows.last()}).toJson(QJsonDocument::Compact);
}

inline QString workspaceTarget(qint64 offset)
{
    return QStringLiteral("/api/v1/blocked-leads?sort=ASC&offset=%1").arg(offset);
}

/// Script of a listing of the whole workspace's list, which is one page (WaLeadListing).
inline void expectWorkspaceList(ScriptedNetwork &network, const QByteArray &page, qint64 rows)
{
    network.expect("GET", workspaceTarget(0)).reply(200, page);
    if (rows == 0)
        return;
    network.expect("GET", workspaceTarget(rows - 1)).reply(200, lastRowOf(page));
    network.expect("GET", workspaceTarget(rows)).reply(200, "[]");
}

inline void expectWorkspaceList(ScriptedNetwork &network, const QList<int> &numbers)
{
    expectWorkspaceList(network, workspacePage(numbers), numbers.size());
}

} // namespace Muster::Test
