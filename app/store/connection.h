// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "domain/provider.h"

#include <QString>
#include <QUrl>

namespace Muster {

/// One account at one vendor. The key is not part of it: ConnectionService holds keys in memory only.
struct Connection
{
    ConnectionId id;
    QString name; ///< as the user calls it; unique without case
    Provider provider = Provider::WaLead;
    QUrl baseUrl;        ///< what stands before the contract's paths (`/v1`, Puffle's `/api`); empty for Practice until its server runs
    QString workspaceId; ///< only some vendors want one
    bool isPractice = false;
};

} // namespace Muster
