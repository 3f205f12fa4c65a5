// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "net/requestlog.h"
#include "platformprompts.h"
#include "store/keystore.h"
#include "store/profile.h"
#include "store/settings.h"

#include <memory>
#include <thread>

class QNetworkAccessManager;

namespace Muster {

class ActivityLog;
class ConnectionService;
class DesktopNotice;
class JobNotices;
class JobService;
class KeptLists;
class MainWindow;
class RosterIndex;
class SuppressionIndex;
class TaskbarProgress;

namespace Sandbox {
class PracticeServer;
}

/// The only place that wires the application's objects together, and the owner of them all.
class CompositionRoot
{
public:
    /// `profileDirectory` empty: the platform's own places.
    explicit CompositionRoot(const QString &profileDirectory);
    ~CompositionRoot();
    CompositionRoot(const CompositionRoot &) = delete;
    CompositionRoot &operator=(const CompositionRoot &) = delete;

    /// A sentence for the user where the profile cannot be used; then nothing else may be called. Empty where all is well.
    [[nodiscard]] QString error() const { return m_profile.error(); }

    /// Of the profile's settings; it exists.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// Made on first use.
    [[nodiscard]] MainWindow &window();
    /// Whether a new profile begins with the welcome page: call before window(). True at first.
    void setWelcomesNewcomers(bool welcomes) { m_welcomesNewcomers = welcomes; }
    /// Of the profile's folder of logs.
    [[nodiscard]] QString logFile() const { return m_profile.logsFolder() + QStringLiteral("/muster.log"); }
    /// Shows it, and begins what is to wait until it has been seen: Practice's server, notices on the desktop. Call once.
    void showWindow();

private:
    /// Why it can't run, as a sentence; empty where it may be asked things, which are answered once startPractice() has been called.
    QString offerPractice();
    void startPractice();
    void readIndexesLater();

    Profile m_profile;
    Settings m_settings;
    KeyStore m_keys;
    SystemClock m_clock;
    RequestLog m_requests;
    PlatformPrompts m_prompts;
    std::unique_ptr<Sandbox::PracticeServer> m_practice;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ConnectionService> m_connections;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<ActivityLog> m_activity;
    std::unique_ptr<SuppressionIndex> m_suppressions;
    std::unique_ptr<RosterIndex> m_rosters;
    std::unique_ptr<KeptLists> m_lists;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopNotice> m_notice;
    std::unique_ptr<TaskbarProgress> m_progress;
    std::unique_ptr<JobNotices> m_notices;
    bool m_welcomesNewcomers = true;
    std::jthread m_practiceStart; ///< last: it is waited for before anything goes
};

} // namespace Muster
