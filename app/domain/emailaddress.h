// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Muster {

enum class EmailProblem : unsigned char {
    None,
    Blank,
    NoAtSign,
    SeveralAtSigns,
    NoLocalPart,
    BadDomain, ///< no dot in it, an empty label, or a sign that no domain has
    BadCharacters,
    TooLong, ///< over 254 bytes (RFC 5321)
};

/// A text read as an e-mail address. Display-name forms (`Jane <jane@x.com>`) are read.
struct EmailAddress
{
    EmailProblem problem = EmailProblem::None;
    std::string address; ///< trimmed, case as written; UTF-8; empty with a problem
    std::string key;     ///< trimmed and in lower case (seed 003: e-mails are compared in lower case); empty with a problem

    [[nodiscard]] bool isValid() const { return problem == EmailProblem::None; }
};

/// Pure and thread-safe.
[[nodiscard]] EmailAddress readEmailAddress(std::string_view utf8);
/// The same into an object that is used again and again, whose memory is kept: for loops over a million rows.
void readEmailAddress(std::string_view utf8, EmailAddress &email);
/// Only its problem; mostly without allocating.
[[nodiscard]] EmailProblem problemOfEmailAddress(std::string_view utf8);

/// One translatable phrase without a full stop. Empty for None.
[[nodiscard]] QString describe(EmailProblem problem);

} // namespace Muster
