// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace Muster {

// Names of Settings::choice() that several parts of the program read or write.

inline constexpr QLatin1String languageChoice("language"); ///< "de"; empty: the system's
inline constexpr QLatin1String logLevelChoice("logLevel"); ///< "debug": detailed
inline constexpr QLatin1String lastConnectionChoice("lastConnection"); ///< the ID; there once a window was opened on the profile

} // namespace Muster
