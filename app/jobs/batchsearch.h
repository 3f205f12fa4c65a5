// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Muster {

/// Finds the row because of which a server refused a batch as a whole and did none of it. Pure.
///
/// A part of the batch, the probe, is sent by itself. Where it is accepted, it is done and the row is in what remains of the suspects;
/// where it is refused, the row is in the probe, and the suspects behind it are cleared of suspicion without being sent: they can go
/// with any later batch. A row that is left over without a second refusal is sent alone before it is blamed: the one refusal
/// may have been about something else.
///
/// A probe is the largest power of two that is smaller than the suspects, so that a search of n rows costs at most ceil(log2 n) probes,
/// and one more only where n is a power of two, no probe was refused, and the last row must be confirmed.
class BatchSearch
{
public:
    /// Rows of the batch from `begin` up to, not including, `end`.
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;

        [[nodiscard]] qsizetype size() const { return end - begin; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    /// A batch of so many rows, at least one, was refused.
    explicit BatchSearch(qsizetype rows);

    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// What to send next; not empty until the search is over.
    [[nodiscard]] Range probe() const;
    void probeAccepted();
    void probeRefused();

    /// Once it is over: the row to blame, or -1 where every row was accepted after all.
    [[nodiscard]] qsizetype culprit() const { return m_suspects.size() > 0 ? m_suspects.begin : -1; }
    /// Rows that were never sent by themselves nor blamed: their fate is unknown. They come after all that were accepted.
    [[nodiscard]] Range cleared() const { return {m_suspects.end, m_rows}; }

private:
    qsizetype m_rows;
    Range m_suspects; ///< one of these at least is to blame; all before them were accepted
    bool m_wasRefusedAgain = false;
    bool m_isOver;
};

} // namespace Muster
