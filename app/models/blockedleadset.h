// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadrows.h"

#include <QHash>
#include <QList>
#include <QString>

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

    /// What names a row for as long as it is on the list: its record ID, or its identifier where it has none.
    [[nodiscard]] static QString keyOf(const BlockedLead &lead);
    /// The source row of a key; of several, the first that came.
    [[nodiscard]] std::optional<quint32> findKey(const QString &key) const;
    /// The source row of a person, compared as people are (domain/identity.h); of several, the first that came.
    [[nodiscard]] std::optional<quint32> findPerson(const QString &publicIdentifier) const;

    /// Most frequent first, then by reason.
    [[nodiscard]] QList<ReasonCount> reasonCounts() const;

private:
    BlockedLeadRows m_rows;
    QHash<QString, quint32> m_byKey;
    QHash<QByteArray, quint32> m_byPerson;
    QHash<QString, qint64> m_reasons;
};

} // namespace Muster
