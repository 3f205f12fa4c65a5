// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leadset.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace Muster {

class SuppressionLookup;

/// Which rows of a roster stand on a blocklist. Immutable once made.
struct BlockedMarks
{
    std::vector<bool> bySourceRow; ///< may be shorter than the rows: the others are not judged yet
    int count = 0;

    [[nodiscard]] bool at(quint32 sourceRow) const { return sourceRow < bySourceRow.size() && bySourceRow[sourceRow]; }
};

/// Looks everybody up; null for a null lookup. Thread-safe.
[[nodiscard]] std::shared_ptr<const BlockedMarks> marksOf(const LeadRows &rows, const SuppressionLookup *lookup);

/// Which rows of a roster are shown. All parts that are set must hold.
struct RosterFilter
{
    QString text;           ///< part of any cell's text, custom fields too, without case; a profile URL stands for its identifier
    QSet<QString> statuses; ///< one of these (statusKey()). An empty set: any
    bool isBlockedOnly = false; ///< only who stands on a blocklist

    /// Whether it can leave anything out.
    [[nodiscard]] bool isActive() const;
    friend bool operator==(const RosterFilter &, const RosterFilter &) = default;
};

/// For saved views; what cannot be read is left out.
[[nodiscard]] QJsonObject filterToJson(const RosterFilter &filter);
[[nodiscard]] RosterFilter filterFromJson(const QJsonObject &json);

/// A filter made ready to be asked often. A value; may be used on any thread.
class RosterMatcher
{
public:
    RosterMatcher() = default;
    explicit RosterMatcher(const RosterFilter &filter);

    [[nodiscard]] bool matches(const Lead &lead, bool isBlocked) const;

private:
    [[nodiscard]] bool holdsText(const Lead &lead) const;

    QString m_text;
    QSet<QString> m_statuses;
    bool m_isBlockedOnly = false;
};

} // namespace Muster
