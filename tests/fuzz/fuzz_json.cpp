// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text that begins like JSON is a sound table or is refused with a reason.

#include "expect.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    static_cast<void>(Muster::Fuzz::read(text));
    static_cast<void>(Muster::Fuzz::read("[" + std::string(text) + "]"));
    return 0;
}
