// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster::Sandbox {

// What Puffle tells prospects apart by (seed 003), and no more than that: a LinkedIn URL that differs in case or host is another one.

/// The address in lower case; null where `text` is none.
[[nodiscard]] QString emailIdentity(const QString &text);
/// The URL without its query and trailing slashes; null where `text` is no profile's URL on linkedin.com.
[[nodiscard]] QString linkedinIdentity(const QString &text);

} // namespace Muster::Sandbox
