// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QString>
#include <QUrl>

namespace Muster {

enum class Provider { WaLead };

/// "walead"; stable, as in settings and on the command line.
[[nodiscard]] QString providerWord(Provider provider);

/// One account at one vendor. The key is not part of it: ConnectionService holds keys in memory only.
struct Connection
{
    ConnectionId id;
    QString name; ///< as the user calls it; unique without case
    Provider provider = Provider::WaLead;
    QUrl baseUrl;        ///< what stands before `/v1`; empty for Practice until its server runs
    QString workspaceId; ///< only some vendors want one
    bool isPractice = false;
};

} // namespace Muster
