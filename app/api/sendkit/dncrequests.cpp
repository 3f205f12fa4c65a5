// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/dncrequests.h"

#include "api/addressing.h"
#include "api/sendkit/dnccodec.h"

namespace Muster {

DncRequests::DncRequests(const QUrl &baseUrl, const QString &workspaceId)
    : m_server(serverOf(baseUrl, "/v1")), m_workspaceId(QUrl::toPercentEncoding(workspaceId))
{
}

HttpRequest DncRequests::list(int page, const QString &cursor) const
{
    QByteArray query = "?limit=" + QByteArray::number(pageSize);
    if (!cursor.isEmpty())
        query += "&cursor=" + QUrl::toPercentEncoding(cursor);
    else if (page > 1)
        query += "&page=" + QByteArray::number(page);
    return request(HttpRequest::Method::Get, query, HttpRequest::Repeat::Read, {});
}

// What is listed already is skipped, so a second time would do no harm, but it would be counted as skipped: a lost answer is read back.

HttpRequest DncRequests::add(const QList<BlockRequest> &contacts) const
{
    return request(HttpRequest::Method::Post, {}, HttpRequest::Repeat::UnsafeWrite, SendKit::writeDncEntries(contacts));
}

HttpRequest DncRequests::remove(const QStringList &contacts) const
{
    return request(HttpRequest::Method::Delete, {}, HttpRequest::Repeat::UnsafeWrite, SendKit::writeDncAddresses(contacts));
}

HttpRequest DncRequests::request(HttpRequest::Method method, const QByteArray &query, HttpRequest::Repeat repeat, const QByteArray &body) const
{
    HttpRequest made = requestTo(m_server, method, "/v1/dnc" + query, repeat, body);
    if (!m_workspaceId.isEmpty())
        made.headers = {{"X-Workspace-Id", m_workspaceId}};
    return made;
}

} // namespace Muster
