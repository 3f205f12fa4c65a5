// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emailaddress.h"

#include <string_view>

namespace Muster {

// What stands on a do-not-contact list: an address, or a domain that stands for all of its addresses. Pure and thread-safe.

/// Reads an address in any form that readEmailAddress() takes, or a domain: `acme.com`, `@acme.com`, `https://www.acme.com/x`, of which
/// scheme, `www.`, port, path and query fall away. A domain is sent and compared in lower case; its key holds no @. Of a text without an @
/// the problem is BadDomain.
void readContact(std::string_view utf8, EmailAddress &contact);
[[nodiscard]] EmailAddress readContact(std::string_view utf8);

/// Of a key: "acme.com". Of a domain's key the key itself.
[[nodiscard]] std::string_view domainOfKey(std::string_view key);
/// Of a valid contact.
[[nodiscard]] inline bool isDomain(const EmailAddress &contact)
{
    return contact.key.find('@') == std::string::npos;
}

/// One translatable phrase without a full stop; empty for None.
[[nodiscard]] QString describeContact(EmailProblem problem);

} // namespace Muster
