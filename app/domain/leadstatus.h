// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/provider.h"

#include <QString>

#include <span>

namespace Muster {

/// How far a lead has come in its campaign: the union of what Puffle (seed 003, ten) and SendKit (seed 004, eight) know.
enum class LeadStatus : unsigned char {
    Pending,
    Sent,
    ConnectionSent,
    Connected,
    MessageSent,
    Active,
    Paused,
    Replied,
    Completed,
    TimedOut,
    Bounced,
    Unsubscribed,
    Cancelled,
    Removed,
    Unknown, ///< a word that nobody documented; Lead::statusWord keeps it
};
inline constexpr std::size_t leadStatusCount = 15;

/// How the vendors group them (seed 003: launch queue, in flight, terminal).
enum class LeadStage : unsigned char { Queue, InFlight, Ended, Unknown };

/// Those a vendor documents, in pipeline order; empty for a vendor without rosters.
[[nodiscard]] std::span<const LeadStatus> leadStatuses(Provider provider);
[[nodiscard]] LeadStage stageOf(LeadStatus status);
/// A vendor's word, without case and blanks around it.
[[nodiscard]] LeadStatus leadStatusFromWord(const QString &word);
/// The word on the wire: "connection_sent"; empty for Unknown.
[[nodiscard]] QString leadStatusWord(LeadStatus status);
/// Translatable, in lower case: "connection sent"; empty for Unknown.
[[nodiscard]] QString leadStatusText(LeadStatus status);
/// Translatable: "In flight".
[[nodiscard]] QString leadStageText(LeadStage stage);

} // namespace Muster
