// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Muster::Sandbox {

/// A date as SendKit writes it: "2026-11-21T10:30:00.000Z".
[[nodiscard]] inline QString wireDate(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

[[nodiscard]] inline QString wireDateNow()
{
    return wireDate(QDateTime::currentDateTimeUtc());
}

} // namespace Muster::Sandbox
