// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

namespace Muster {

/// Which rows of a blocklist are shown. All parts that are set must hold.
struct BlockedLeadsFilter
{
    QString text;          ///< part of the identifier or the reason, without case; a profile URL stands for its identifier
    QSet<QString> reasons; ///< one of these, exactly; an empty text is "no reason". An empty set: any
    QDate from;            ///< blocked on this local day or later; invalid: any
    QDate to;              ///< blocked on this local day or earlier; invalid: any
    std::optional<BlockedKind> kind = {}; ///< of a do-not-contact list: addresses or domains only

    /// Whether it can leave anything out.
    [[nodiscard]] bool isActive() const;
    friend bool operator==(const BlockedLeadsFilter &, const BlockedLeadsFilter &) = default;
};

/// A filter made ready to be asked often. A value; may be used on any thread. A row without a date matches no range of dates.
class BlockedLeadsMatcher
{
public:
    BlockedLeadsMatcher() = default;
    explicit BlockedLeadsMatcher(const BlockedLeadsFilter &filter);

    [[nodiscard]] bool matches(const BlockedLead &lead) const;

private:
    QString m_text;
    QSet<QString> m_reasons;
    std::optional<qint64> m_from;   ///< ms since the epoch, inclusive
    std::optional<qint64> m_before; ///< ms since the epoch, exclusive
    std::optional<BlockedKind> m_kind;
};

} // namespace Muster
