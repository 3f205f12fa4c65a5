// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace Muster::Sandbox {

class SequenceStore;

/// How lists that are asked for without `page` and `cursor` are answered: as seed 004 shows, or as the vendor's newer pages do.
enum class SendKitPaging { ByPage, ByCursor };

/// SendKit's paths (sendkit.openapi.yaml) under `prefix`. `store` must outlive the router.
void addSendKitRoutes(Router &router, const QString &prefix, SequenceStore &store, SendKitPaging paging = SendKitPaging::ByPage);

} // namespace Muster::Sandbox
