// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"
#include "sandbox/store/rosterstore.h"

namespace Muster::Sandbox {

// What Puffle's calls take (puffle.openapi.yaml), or the 400 that names the field at fault. Bodies are closed: a key that the
// contract has not is refused. Unknown query parameters are passed over.

struct RosterListing
{
    qint64 page = 1;
    qint64 limit = 100; ///< 1 to 200
    QString status;     ///< empty: all
};

/// What a DELETE is for.
struct RosterRemoval
{
    bool all = false;
    QStringList ids; ///< where not all; 1 to 500
};

struct ProspectUpdate
{
    QString id;
    QMap<QString, QString> fields; ///< by their names on the wire, which are the store's; at least one
};

/// A UUID in lower case.
[[nodiscard]] Read<QString> readCampaignId(const QString &captured);
[[nodiscard]] Read<RosterListing> readRosterListing(const Request &request);
/// `{"prospects": [{"email": "...", ...}]}`, 1 to 1000. The store judges who has the identity that the campaign needs; the other one is
/// left out where it is not valid.
[[nodiscard]] Read<QList<Prospect>> readProspects(const QByteArray &body);
/// `{"prospect_id": "...", "updates": {"company": "..."}}`
[[nodiscard]] Read<ProspectUpdate> readProspectUpdate(const QByteArray &body);
/// `{"prospect_ids": ["..."]}` or `{"all": true}`
[[nodiscard]] Read<RosterRemoval> readRosterRemoval(const QByteArray &body);

} // namespace Muster::Sandbox
