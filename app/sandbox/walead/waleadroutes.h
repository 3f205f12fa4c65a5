// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace Muster::Sandbox {

class BlockStore;

/// WaLead's paths (walead.openapi.yaml) under `prefix`. `store` must outlive the router.
void addWaleadRoutes(Router &router, const QString &prefix, BlockStore &store);

} // namespace Muster::Sandbox
