// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Muster::Sandbox {

// SendKit's IDs are 24 hexadecimal digits: here 16 that tell what it is of, and 8 with the key in its table.
inline constexpr QLatin1String sequenceCampaignIds("665a1b2c3d4e5f6a");
inline constexpr QLatin1String sequencePersonIds("665d4e5f6a7b8c9d");
inline constexpr QLatin1String sequenceRowIds("666a1b2c3d4e5f6a");
inline constexpr QLatin1String doNotContactIds("664a1b2c3d4e5f6a");

[[nodiscard]] QString recordId(QLatin1String family, qint64 key);
/// The key in its table; none for an ID of another family, or of somebody else's making.
[[nodiscard]] std::optional<qint64> recordKey(QLatin1String family, const QString &id);

} // namespace Muster::Sandbox
