// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"

#include <QLatin1String>

namespace Muster::Sandbox {

/// Whose contract a path belongs to. `Admin` is nobody's: what Practice offers beyond the contracts.
enum class Vendor : unsigned char { WaLead, Puffle, SendKit, Admin };

inline constexpr QLatin1String waleadPrefix("/walead");
inline constexpr QLatin1String pufflePrefix("/puffle");
inline constexpr QLatin1String sendkitPrefix("/sendkit");
inline constexpr QLatin1String adminPrefix("/admin");

/// By the first segment of `path`; WaLead where it is none of the prefixes.
[[nodiscard]] Vendor vendorOf(const QString &path);

/// An error answer in the shape of the contract that `path` belongs to, for what every vendor refuses alike (a key, a path, a method).
[[nodiscard]] Answer errorAnswerAt(const QString &path, int status, const QString &message);

} // namespace Muster::Sandbox
