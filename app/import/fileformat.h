// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace Muster {

/// Why a source that begins with these bytes cannot be read as text, as a sentence with the source's name that says what to do.
/// Empty where it may be text.
[[nodiscard]] QString refusalOfFormat(std::string_view head, const QString &name);

} // namespace Muster
