// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Muster {

/// The vendors whose systems Muster administers.
enum class Provider : unsigned char { WaLead, Puffle, SendKit };
inline constexpr std::array allProviders{Provider::WaLead, Provider::Puffle, Provider::SendKit};

/// "walead", "puffle", "sendkit"; stable, as in settings and on the command line.
[[nodiscard]] QString providerWord(Provider provider);
/// Without case; none for an unknown word.
[[nodiscard]] std::optional<Provider> providerFromWord(const QString &word);
/// As the vendor writes it: "WaLead", "Puffle", "SendKit". Not translated.
[[nodiscard]] QString providerName(Provider provider);
/// WaLead keeps no rosters (contracts/NOTES.md, "Roster list").
[[nodiscard]] constexpr bool hasRosters(Provider provider) { return provider != Provider::WaLead; }
/// Puffle blocks companies, not people (contracts/NOTES.md, "List workspace blocks").
[[nodiscard]] constexpr bool hasBlocklist(Provider provider) { return provider != Provider::Puffle; }

} // namespace Muster
