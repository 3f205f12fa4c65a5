// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An identity that was read is itself when it is read again, bare and as a URL; an address likewise.

#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "expect.h"

#include <cstddef>
#include <cstdint>

using namespace Muster;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const PersonIdentity person = readPersonIdentity(text);
    Fuzz::expect(person.isValid() == !person.key.empty(), "a person has a key, and nobody else has");
    Fuzz::expect(person.isValid() || !describe(person.problem).isEmpty(), "a problem is described");
    if (person.isValid()) {
        const QString identifier = QString::fromStdString(person.identifier);
        Fuzz::expect(readPersonIdentity(profileUrl(identifier)).key == person.key, "the profile's URL is the same person");
        Fuzz::expect(identityKey(identifier) == person.key, "the server's word for the person is the same person");
    }
    const EmailAddress address = readEmailAddress(text);
    Fuzz::expect(address.isValid() == !address.key.empty(), "an address has a key, and nothing else has");
    Fuzz::expect(address.isValid() || !describe(address.problem).isEmpty(), "a problem is described");
    if (address.isValid())
        Fuzz::expect(readEmailAddress(address.address).key == address.key, "an address is itself when it is read again");
    return 0;
}
