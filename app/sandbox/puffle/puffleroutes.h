// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace Muster::Sandbox {

class RosterStore;

/// Puffle's paths (puffle.openapi.yaml, without blocked companies) under `prefix`. `store` must outlive the router.
void addPuffleRoutes(Router &router, const QString &prefix, RosterStore &store);

} // namespace Muster::Sandbox
