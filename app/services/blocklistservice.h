// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "domain/blockedlead.h"
#include "services/unblockrun.h"

#include <QList>
#include <QObject>

namespace Muster {

class BlocklistListing;
class BlockRun;

/// What screens and commands ask of one connection's blocklists. Each flow is returned before it starts, so that its caller can
/// connect first; it is a child of `context` and the caller deletes it when done with it. Main thread.
class BlocklistService : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive this object.
    explicit BlocklistService(WaLeadApi &api, QObject *parent = nullptr);

    [[nodiscard]] BlocklistListing *list(const BlocklistScope &scope, QObject *context);
    [[nodiscard]] BlockRun *block(const BlocklistScope &scope, const QList<BlockRequest> &people, QObject *context);
    [[nodiscard]] UnblockRun *unblock(const QList<UnblockRequest> &people, QObject *context);
    /// Reads one campaign.
    [[nodiscard]] ApiCall<Campaign> *campaign(const CampaignId &id, QObject *context);

    /// The requests that block() would send, in order.
    [[nodiscard]] QList<HttpRequest> blockRequests(const BlocklistScope &scope, const QList<BlockRequest> &people) const;
    /// The requests that unblock() would send for these records, in order.
    [[nodiscard]] QList<HttpRequest> unblockRequests(const QList<RecordId> &ids) const;

private:
    WaLeadApi &m_api;
};

} // namespace Muster
