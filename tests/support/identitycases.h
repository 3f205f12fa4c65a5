// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"

#include <QString>

#include <vector>

namespace Muster::Test {

// The table that the identity rules of product.md are tested by.

struct ValidCase
{
    const char *name;
    QString text;
    QString identifier;
    QString key;
};

struct InvalidCase
{
    const char *name;
    QString text;
    IdentityProblem problem;
};

[[nodiscard]] const std::vector<ValidCase> &validCases();
[[nodiscard]] const std::vector<InvalidCase> &invalidCases();

} // namespace Muster::Test
