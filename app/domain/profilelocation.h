// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"

#include <string_view>

namespace Muster {

/// Where in a text the public identifier stands, before its own characters are looked at.
struct ProfileLocation
{
    IdentityProblem problem = IdentityProblem::None; ///< None, or what the text names instead of a person
    std::string_view slug;                           ///< part of the text, still percent-encoded; not empty without a problem
    bool inUrl = false;                              ///< it stood behind /in/; otherwise it was typed bare
};

/// Finds the identifier in a text without blanks and wrapping signs around it. UTF-8; allocates nothing. Pure and thread-safe.
[[nodiscard]] ProfileLocation locateProfile(std::string_view text);

} // namespace Muster
