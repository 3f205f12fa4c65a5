// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster::Cli {

/// The help for a topic: "" (the program), a group ("blocked") or a command ("blocked add").
[[nodiscard]] QString helpText(const QString &topic);

/// One line that says where to read on: "Try: muster-cli blocked add --help".
[[nodiscard]] QString helpHint(const QString &topic);

} // namespace Muster::Cli
