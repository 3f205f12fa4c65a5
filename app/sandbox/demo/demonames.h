// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demo/dice.h"

namespace Muster::Sandbox {

/// Names of one script go together.
enum class DemoScript : unsigned char { Latin, Cyrillic, Greek, Japanese, Hebrew, Arabic };

struct DemoName
{
    const char *text;  ///< UTF-8
    const char *plain; ///< the same in a to z and hyphens, as in addresses
    DemoScript script = DemoScript::Latin;
};

/// A first name; some 3 in 100 are not in Latin script.
[[nodiscard]] const DemoName &demoName(Dice &dice);
[[nodiscard]] const DemoName &demoFamilyName(Dice &dice, DemoScript script);

} // namespace Muster::Sandbox
