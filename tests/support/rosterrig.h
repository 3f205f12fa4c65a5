// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/puffle/puffleapi.h"
#include "api/sendkit/sendkitapi.h"
#include "support/waleadrig.h"

namespace Muster::Test {

/// Puffle's wire on a scripted network. Targets begin with "/base/api".
struct PuffleRig
{
    FakeClock clock;
    ScriptedNetwork network{clock};
    QUrl baseUrl{QStringLiteral("https://puffle.test/base")};
    HttpClient client{network, clock, {baseUrl, PuffleApi::keyHeader(), testKey}, nullptr, fullBackOff()};
    PuffleApi api{client, baseUrl};
    QObject context;
};

/// SendKit's wire on a scripted network. Targets begin with "/v1".
struct SendKitRig
{
    explicit SendKitRig(const QString &workspaceId = {}) : api(client, baseUrl, workspaceId) {}

    FakeClock clock;
    ScriptedNetwork network{clock};
    QUrl baseUrl{QStringLiteral("https://sendkit.test")};
    HttpClient client{network, clock, {baseUrl, SendKitApi::keyHeader(), testKey}, nullptr, fullBackOff()};
    SendKitApi api;
    QObject context;
};

} // namespace Muster::Test
