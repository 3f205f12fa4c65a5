// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/provider.h"

#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace Muster {

/// What a key may be good for. Which of them a vendor has at all is in its report.
enum class KeyCapability : unsigned char { ReadBlocklist, ChangeBlocklist, ListCampaigns, ReadRosters, ChangeRosters };

enum class Allowed : unsigned char {
    Yes,     ///< it was read just now
    No,      ///< the server refused it (401, 402, 403)
    NotTold, ///< cannot be known without writing, or was not answered
};

/// What trying out a connection brought.
struct ConnectionReport
{
    Provider provider = Provider::WaLead;
    std::chrono::milliseconds latency{0};                  ///< of the first request, waiting for its turn and repetitions included
    QList<std::pair<KeyCapability, Allowed>> capabilities; ///< in the order of the enumeration
    QString workspaceName;                                 ///< empty where the vendor does not tell
};

/// "read_blocklist" ...; stable, for muster-cli's JSON.
[[nodiscard]] QString keyCapabilityWord(KeyCapability capability);
/// "yes", "no", "not_told"; stable.
[[nodiscard]] QString allowedWord(Allowed allowed);
/// For display: "Read the blocklist" ...
[[nodiscard]] QString keyCapabilityText(KeyCapability capability);
/// For display: "yes", "no", "not told by the server".
[[nodiscard]] QString allowedText(Allowed allowed);

} // namespace Muster
