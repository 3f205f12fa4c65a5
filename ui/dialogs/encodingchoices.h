// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Muster {

/// An encoding that a text can be read in.
struct EncodingChoice
{
    QString name;  ///< as ReadOptions::encoding takes it
    QString label; ///< with the languages it is for: "Windows-1252 (Western European)"; translated
};

/// The few that lists are nearly always written in, the likeliest first.
[[nodiscard]] QList<EncodingChoice> usualEncodings();
/// All others that texts are found in, sorted by name.
[[nodiscard]] QList<EncodingChoice> otherEncodings();

} // namespace Muster
