// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "services/columnchoice.h"
#include "store/connection.h"

#include <memory>

namespace Muster {

class BlockedLookup;
class ConnectionService;
class JobService;
class Prompts;
class Settings;
class SuppressionIndex;

/// What an ImportDialog is to fill.
struct ImportDialogContext
{
    ImportTarget target = ImportTarget::Blocklist;
    Connection connection;
    BlocklistScope scope; ///< the campaign of a roster or of a campaign's blocklist
    QString targetName;   ///< "Workspace blocklist", "Do-not-contact list", or the campaign's label
    /// Of a blocklist or a do-not-contact list as it stands; null where nobody has read it: then the dialog does so by itself.
    std::shared_ptr<const BlockedLookup> known = {};
};

/// What an ImportDialog works with; all must outlive it. Of `jobs` it asks the exact requests only.
struct ImportServices
{
    ConnectionService &connections;
    const JobService &jobs;
    SuppressionIndex &suppression;
    Settings &settings;
    Prompts &prompts;
};

} // namespace Muster
