// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "api/walead/waleadapi.h"

#include <QByteArray>

namespace Muster::WaLead {

/// Reads what a write answers: `success` and, under `countName` ("blocked", "unblocked"), how many. An empty body or a
/// count of another type is a success that does not say how many; `success: false` is Invalid with the message.
[[nodiscard]] Decoded<WriteCount> readWriteCount(const QByteArray &body, const char *countName);

} // namespace Muster::WaLead
