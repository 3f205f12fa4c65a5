// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

class ConnectionService;
class JobService;
class KeptLists;
class Profile;
class Prompts;
class RequestLog;
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
    KeptLists *lists = nullptr;         ///< the lists as they were last read; null: none are kept
    bool practiceIsBeingFilled = false; ///< MainWindow::takePractice() tells when it is there
    RequestLog *requests = nullptr;     ///< what was asked of servers; null: nobody keeps it
    const Profile *profile = nullptr;   ///< for diagnostics, of which there are none without
    bool welcomesNewcomers = false;     ///< a new profile begins with the welcome page
};

} // namespace Muster
