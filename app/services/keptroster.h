// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/lead.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Muster {

// Files of rosters and of campaigns, as they were last read (services/listfile.h). Blocking: call on a worker, one at a time for one file.

/// A roster as it was last read, in the server's order.
struct KeptRoster
{
    QDateTime readAt; ///< UTC, to the millisecond
    QList<Lead> leads; ///< without their wire
};

/// Replaces the file in one step. False where it cannot be written.
bool keepRoster(const QString &file, const KeptRoster &roster);
/// None where there is no file, or not one that can be read.
[[nodiscard]] std::optional<KeptRoster> keptRoster(const QString &file);

/// What was last known of a place of a connection.
struct KeptPlace
{
    std::optional<Campaign> campaign; ///< without its wire; none: the workspace's blocklist
    std::optional<qint64> count;      ///< of the people on its list
};

/// The places of one connection, in their order.
bool keepPlaces(const QString &file, const QDateTime &readAt, const QList<KeptPlace> &places);
/// Empty where there is no file, or not one that can be read.
[[nodiscard]] QList<KeptPlace> keptPlaces(const QString &file);

} // namespace Muster
