// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "domain/blockedlead.h"

#include <QObject>

namespace Muster {

class BlocklistListing;

/// What screens and commands read of one connection's blocklists; JobService writes. A listing is returned before it starts, so that
/// its caller can connect first; it is a child of `context` and the caller deletes it when done with it. Main thread.
class BlocklistService : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive this object.
    explicit BlocklistService(WaLeadApi &api, QObject *parent = nullptr);

    [[nodiscard]] BlocklistListing *list(const BlocklistScope &scope, QObject *context);
    /// Reads one campaign.
    [[nodiscard]] ApiCall<Campaign> *campaign(const CampaignId &id, QObject *context);

private:
    WaLeadApi &m_api;
};

} // namespace Muster
