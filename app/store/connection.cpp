// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <algorithm>

namespace Muster {

namespace {

constexpr std::array<std::pair<ConnectionColor, const char *>, allConnectionColors.size()> colorWords{{{ConnectionColor::None, "none"},
                                                                                                       {ConnectionColor::Blue, "blue"},
                                                                                                       {ConnectionColor::Violet, "violet"},
                                                                                                       {ConnectionColor::Green, "green"},
                                                                                                       {ConnectionColor::Amber, "amber"},
                                                                                                       {ConnectionColor::Red, "red"},
                                                                                                       {ConnectionColor::Grey, "grey"}}};

} // namespace

QString connectionColorWord(ConnectionColor color)
{
    const auto *found = std::find_if(colorWords.begin(), colorWords.end(), [color](const auto &pair) { return pair.first == color; });
    return QLatin1String(found == colorWords.end() ? "none" : found->second);
}

std::optional<ConnectionColor> connectionColorFromWord(const QString &word)
{
    const auto *found =
        std::find_if(colorWords.begin(), colorWords.end(), [&word](const auto &pair) { return word == QLatin1String(pair.second); });
    return found == colorWords.end() ? std::nullopt : std::optional(found->first);
}

} // namespace Muster
