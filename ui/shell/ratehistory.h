// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace Muster {

/// How fast a count rose from its beginning to now, in slices of equal length: of a second at first, and of twice as much whenever there
/// would be too many. A pause is slices of nothing.
class RateHistory
{
public:
    static constexpr qsizetype mostSlices = 60;
    static constexpr qint64 shortestSlice = 1000; ///< milliseconds

    /// The first call is where it begins. `atMs` never falls; a count that does begins anew from there without a rate below zero.
    void add(qint64 atMs, qint64 count);

    /// How long each slice is, in milliseconds. The last one may have begun just now.
    [[nodiscard]] qint64 span() const { return m_span; }
    /// By how much the count rose in each slice, oldest first.
    [[nodiscard]] const QList<qint64> &slices() const { return m_slices; }
    /// By how much it rose in all.
    [[nodiscard]] qint64 risen() const;
    /// From the first call to the last, in milliseconds.
    [[nodiscard]] qint64 lasted() const { return m_lastMs - m_beginMs; }

private:
    QList<qint64> m_slices;
    qint64 m_span = shortestSlice;
    qint64 m_beginMs = -1;
    qint64 m_lastMs = -1;
    qint64 m_lastCount = 0;
};

} // namespace Muster
