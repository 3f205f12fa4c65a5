// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Muster {

struct KeyHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
};

/// From a comparison key (PersonIdentity::key, EmailAddress::key) to a place in a list, asked without making a string of the key.
using KeyMap = std::unordered_map<std::string, qsizetype, KeyHash, std::equal_to<>>;

} // namespace Muster
