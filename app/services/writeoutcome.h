// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

enum class OutcomeState : unsigned char {
    NotSent,
    Accepted,
    Rejected, ///< the server refused this row; `detail` holds its words
};

/// What became of one row of a bulk write.
struct RowOutcome
{
    OutcomeState state = OutcomeState::NotSent;
    QString detail;
};

/// The sums of a bulk write. sent = accepted + duplicates + rejected; sent + notSent = rows.
struct WriteTotals
{
    qint64 rows = 0;
    qint64 sent = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0; ///< the server took the row and said that nothing was new about it
    qint64 rejected = 0;
    qint64 notSent = 0;
};

} // namespace Muster
