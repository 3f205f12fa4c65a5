// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "domain/provider.h"

#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace Muster {

/// What a connection is told apart by, beside its name.
enum class ConnectionColor : unsigned char { None, Blue, Violet, Green, Amber, Red, Grey };
inline constexpr std::array allConnectionColors{ConnectionColor::None,  ConnectionColor::Blue,  ConnectionColor::Violet,
                                                ConnectionColor::Green, ConnectionColor::Amber, ConnectionColor::Red,
                                                ConnectionColor::Grey};

/// "none", "blue" ...; stable, as in settings and exported files. Not for display.
[[nodiscard]] QString connectionColorWord(ConnectionColor color);
/// None for an unknown word.
[[nodiscard]] std::optional<ConnectionColor> connectionColorFromWord(const QString &word);

/// One account at one vendor. The key is not part of it: ConnectionService has it in memory, KeyStore keeps it.
struct Connection
{
    ConnectionId id;
    QString name; ///< as the user calls it; unique without case
    Provider provider = Provider::WaLead;
    QUrl baseUrl;        ///< what stands before the contract's paths (`/v1`, Puffle's `/api`); empty for Practice until its server runs
    QString workspaceId; ///< only some vendors want one
    bool isPractice = false;
    ConnectionColor color = ConnectionColor::None;
    bool isProduction = true; ///< writes reach real people; false for Practice
};

} // namespace Muster
