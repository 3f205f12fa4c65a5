// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/provider.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Muster {

/// Whether a campaign's roster may be changed. Pure: it judges what was read, when; who enforces it reads afresh right before a write.
///
/// Puffle accepts changes while the campaign is a draft, and answers 400 to all others (seed 003). SendKit accepts them in every status,
/// but in an active campaign added leads begin at once to receive mail (contracts/NOTES.md, "Roster add"). A status nobody documented is no
/// draft, and may be an active one.
class EditGuard
{
public:
    enum class State {
        Editable, ///< a draft, or a SendKit campaign that does not send
        Frozen,   ///< the vendor refuses every change
        Unknown,  ///< not read yet, or the server told no status: nothing may be changed until it does
        Live,     ///< changes are accepted, and added leads receive mail at once, or may: needs a confirmation that says so
    };

    /// Unknown: nothing was read.
    EditGuard() = default;
    /// `readAt`: when the campaign was read, UTC.
    EditGuard(Provider provider, const Campaign &campaign, const QDateTime &readAt);

    [[nodiscard]] State state() const { return m_state; }
    /// Editable or Live.
    [[nodiscard]] bool allowsWriting() const { return m_state == State::Editable || m_state == State::Live; }
    [[nodiscard]] CampaignStatus status() const { return m_status; }
    /// When that was known; invalid for Unknown.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    /// Read more than a minute before `now`, or after it: before a write it is to be read anew in any case; a page says how old it is.
    [[nodiscard]] bool isStale(const QDateTime &now) const;

    /// Translatable, one phrase with a full stop: "This roster is frozen."; empty where it allows writing.
    [[nodiscard]] QString headline() const;
    /// The rest of the banner, the tooltip of a disabled action and the command line's message: why, and what is still possible; a sentence
    /// or two. Empty for Editable.
    [[nodiscard]] QString reason() const;
    /// For Live: what adding so many leads does, as the confirmation says it; empty otherwise.
    [[nodiscard]] QString consequenceOfAdding(int leads) const;
    /// For a SendKit campaign that was sending and does not now: when added leads receive mail, a sentence; empty otherwise.
    [[nodiscard]] QString delayOfAdding() const;

private:
    State m_state = State::Unknown;
    Provider m_provider = Provider::Puffle;
    CampaignStatus m_status = CampaignStatus::Unknown;
    QString m_statusText;
    QDateTime m_readAt;
};

} // namespace Muster
