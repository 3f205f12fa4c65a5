// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

class ConnectionService;
class JobService;
class Prompts;
class RosterIndex;
class Settings;
class SuppressionIndex;

/// What the window works with; all must outlive it.
struct WindowServices
{
    ConnectionService &connections;
    JobService &jobs;
    SuppressionIndex &suppressions;
    RosterIndex &rosters;
    Settings &settings;
    Prompts &prompts;
    QString backupsFolder; ///< Profile::backupsFolder()
};

} // namespace Muster
