// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadrows.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Muster {

/// How many rows have a reason.
struct ReasonCount
{
    QString reason; ///< empty: no reason
    qint64 count = 0;

    friend bool operator==(const ReasonCount &, const ReasonCount &) = default;
};

/// A blocklist's rows with what is to be known of all of them at any moment, kept up as pages come. Main thread; for a worker, copy rows().
class BlockedLeadSet
{
public:
    void append(const QList<BlockedLead> &leads);

    [[nodiscard]] const BlockedLeadRows &rows() const { return m_rows; }
    [[nodiscard]] quint32 size() const { return m_rows.size(); }

    /// The source row of a key (rowKey()); of several, the first that came.
    [[nodiscard]] std::optional<quint32> findKey(const QString &key) const;
    /// The source row of a person, compared as people are (domain/identity.h); of several, the first that came.
    [[nodiscard]] std::optional<quint32> findPerson(const QString &publicIdentifier) const;

    /// Most frequent first; of equally frequent ones, the one that came first. Takes time by the number of distinct reasons, a few
    /// milliseconds for tens of thousands: not for every page.
    [[nodiscard]] QList<ReasonCount> reasonCounts() const;
    [[nodiscard]] qint64 kindCount(BlockedKind kind) const { return m_kinds[static_cast<size_t>(kind)]; }

private:
    void countReason(const QString &reason);

    BlockedLeadRows m_rows;
    QHash<QString, quint32> m_byKey;
    QHash<QByteArray, quint32> m_byPerson;
    QList<ReasonCount> m_reasons; ///< as they came
    QHash<QString, qsizetype> m_byReason;
    std::array<qint64, 3> m_kinds{}; ///< by BlockedKind
};

} // namespace Muster
