// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/dncapi.h"

#include "api/asking.h"
#include "api/sendkit/dnccodec.h"

namespace Muster {

DncApi::DncApi(HttpClient &client, const QUrl &baseUrl, const QString &workspaceId, QObject *parent)
    : QObject(parent), m_client(client), m_requests(baseUrl, workspaceId)
{
}

ApiCall<DncPage> *DncApi::list(int page, const QString &cursor, QObject *context)
{
    return askServer<DncPage>(m_client, m_requests.list(page, cursor), context ? context : this, SendKit::readDncPage);
}

ApiCall<DncWriteCount> *DncApi::write(const HttpRequest &request, QObject *context)
{
    return askServer<DncWriteCount>(m_client, request, context ? context : this, SendKit::readDncWriteCount);
}

} // namespace Muster
