// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"

#include <QDateTime>

#include <optional>

namespace Muster {

/// How the reading of a roster stands. A failed or cancelled refresh leaves the state as it was and sets `error`.
struct RosterReading
{
    enum class State {
        Idle,         ///< nothing was asked
        Loading,      ///< the first load is under way; the rows are part of the roster
        PartlyLoaded, ///< the load failed or was cancelled after some rows; `error` says why
        Loaded,       ///< the whole roster, as of `readAt`
        Failed,       ///< the load failed or was cancelled before any row; `error` says why
    };

    State state = State::Idle;
    bool isRefreshing = false;        ///< the rows stay until the new ones are complete
    std::optional<ApiError> error;    ///< what the last load ended with; unset where it went well. Cancelled: by the user
    QDateTime readAt;                 ///< when the rows were complete, UTC (PartlyLoaded: when the load ended); invalid before
    std::optional<qint64> expected;   ///< how many leads the server says there are
    bool changedMeanwhile = false;    ///< the roster was changed while it was last read
    int unreadable = 0;               ///< rows that came without an ID: they are not among the others
};

} // namespace Muster
