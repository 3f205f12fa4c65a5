// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// One person to put on a blocklist.
struct BlockRequest
{
    QString publicIdentifier; ///< as it is sent; not empty
    QString reason;           ///< left out of the request where empty, and never sent to a campaign: that call has no reason
};

} // namespace Muster
