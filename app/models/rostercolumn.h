// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QList>
#include <QString>

#include <optional>

namespace Muster {

/// What the columns of a roster hold.
enum class LeadColumn : unsigned char {
    Name,
    Email,
    LinkedIn,
    Company,
    Position,
    Headline,
    Status,
    Step, ///< as the server counts
    Sent,
    Opened,
    Clicked,
    Bounced,
    Replied,
    Added,
    Updated,
    Tags,
    AiTag,
    Source,
    FirstName,
    LastName,
    Custom, ///< RosterColumn::customField
};

struct RosterColumn
{
    LeadColumn column = LeadColumn::Name;
    QString customField = {}; ///< its name; of Custom only

    friend bool operator==(const RosterColumn &, const RosterColumn &) = default;
};

/// The columns that every roster of this vendor has, in their order.
[[nodiscard]] QList<RosterColumn> rosterColumns(Provider provider);
/// Whether a table shows it before anybody chose: custom fields and rarely wanted ones are hidden.
[[nodiscard]] bool isShownAtFirst(const RosterColumn &column, Provider provider);
/// Translatable; a custom field's own name.
[[nodiscard]] QString columnTitle(const RosterColumn &column);
/// Stable, for settings: "email", "custom:deal_size".
[[nodiscard]] QString columnKey(const RosterColumn &column);
/// The field that its cells can change, were it allowed; none for most.
[[nodiscard]] std::optional<LeadField> fieldOf(LeadColumn column);
/// Figures, right-aligned.
[[nodiscard]] bool isNumber(LeadColumn column);
/// Dates.
[[nodiscard]] bool isTime(LeadColumn column);

/// What stands in a cell: of text columns (isNumber() and isTime() are false), as it is sorted and searched. Thread-safe.
[[nodiscard]] QString leadText(const Lead &lead, const RosterColumn &column);
/// Of a number column; unset where it is not known.
[[nodiscard]] std::optional<int> leadNumber(const Lead &lead, LeadColumn column);
/// Of a time column.
[[nodiscard]] QDateTime leadTime(const Lead &lead, LeadColumn column);

/// A cell for Qt::DisplayRole, Qt::ToolTipRole (times in full) or Qt::AccessibleTextRole (says what is missing where the cell is empty), in
/// the user's locale and time zone. Main thread.
[[nodiscard]] QString leadCellText(const Lead &lead, const RosterColumn &column, int role);

} // namespace Muster
