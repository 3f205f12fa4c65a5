// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Muster {

/// True for what somebody wrote to be read, with links to profiles in it; false for lists and tables, and in doubt: whoever stands in
/// a line without a link would be lost. Pure and thread-safe.
[[nodiscard]] bool isRunningText(QStringView text);

} // namespace Muster
