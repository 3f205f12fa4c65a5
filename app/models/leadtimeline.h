// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Muster {

/// Something that happened with a lead.
struct LeadEvent
{
    enum class Kind { Added, Sent, Opened, Clicked, Bounced, Replied };

    Kind kind = Kind::Added;
    int step = -1;  ///< of a mail, as the server counts from 0; -1: of no mail
    QDateTime at;   ///< UTC; invalid where the server does not say
};

/// Newest first. What became of a mail follows its sending, in the order in which it must have happened; the server says no times of those.
[[nodiscard]] QList<LeadEvent> timelineOf(const Lead &lead);
/// Translatable: "Message 2 opened"; messages are counted from 1.
[[nodiscard]] QString leadEventText(const LeadEvent &event);

} // namespace Muster
