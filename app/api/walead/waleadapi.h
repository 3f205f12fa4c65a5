// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadrequests.h"
#include "domain/blockedlead.h"
#include "domain/blockrequest.h"
#include "domain/campaign.h"
#include "net/apicall.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Muster {

class HttpClient;

/// What WaLead says of a write.
struct WriteCount
{
    std::optional<qint64> count; ///< `blocked` / `unblocked`; unset where the answer does not say
};

/// Speaks WaLead's wire: one method per operation of the contract, and nothing else. No flow, no retry of its own (HttpClient's),
/// no paging. Every call is a child of `context` (or of this object where it is null).
///
/// Errors: as ApiError says; `success:false` with a 2xx is Invalid, an answer that is not the contract's is BadResponse.
/// A long answer is read on a worker.
/// A single row that cannot be read does not fail a list: it is left out and counted in Page::unreadable.
class WaLeadApi : public QObject
{
    Q_OBJECT

public:
    enum class Sort { NewestFirst, OldestFirst };

    struct Page
    {
        QList<BlockedLead> leads;
        int received = 0;              ///< how many elements the answer's array had; what the next offset advances by
        int unreadable = 0;            ///< elements without a usable public identifier
        bool beginsUnreadable = false; ///< the first element is one of those
    };

    /// `baseUrl` as WaLeadRequests takes it. `client` must outlive this object.
    WaLeadApi(HttpClient &client, const QUrl &baseUrl, QObject *parent = nullptr);

    ApiCall<Page> *listWorkspaceBlocks(qint64 offset, Sort sort, const QString &search, QObject *context);
    ApiCall<WriteCount> *addWorkspaceBlocks(const QList<BlockRequest> &leads, QObject *context);
    ApiCall<WriteCount> *removeWorkspaceBlocks(const QList<RecordId> &ids, QObject *context);
    /// `take` 1 to 100 (seed 000).
    ApiCall<Page> *listCampaignBlocks(const CampaignId &campaign, qint64 skip, int take, QObject *context);
    ApiCall<WriteCount> *addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers, QObject *context);
    ApiCall<Campaign> *getCampaign(const CampaignId &campaign, QObject *context);

    // For requests() that their caller has already: what was shown or counted is what is sent.
    ApiCall<WriteCount> *addBlocks(const HttpRequest &request, QObject *context);
    ApiCall<WriteCount> *removeBlocks(const HttpRequest &request, QObject *context);

    /// What the calls above send.
    [[nodiscard]] const WaLeadRequests &requests() const { return m_requests; }

    /// The header that carries the key (seeds 000 to 002).
    [[nodiscard]] static QByteArray keyHeader();

private:
    HttpClient &m_client;
    WaLeadRequests m_requests;
};

} // namespace Muster
