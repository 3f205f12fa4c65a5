// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"

#include <QStringView>

#include <optional>

namespace Muster {

/// A link to somebody's profile within a text.
struct ProfileLink
{
    PersonIdentity person; ///< valid
    qsizetype end = 0;     ///< where to look for the next one
};

/// The first link to a profile from there on: with or without scheme, whatever signs stand around it, also within another address that
/// leads to it, where it is percent-encoded. None where no more follows. Pure and thread-safe.
[[nodiscard]] std::optional<ProfileLink> nextProfileLink(QStringView text, qsizetype from);

/// True for what never stands in an address: blanks, brackets, quotes, and punctuation beyond ASCII.
[[nodiscard]] bool endsAddress(QChar c);

} // namespace Muster
