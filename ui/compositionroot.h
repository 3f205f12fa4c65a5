// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "platformprompts.h"
#include "store/profile.h"
#include "store/settings.h"

#include <memory>

class QNetworkAccessManager;

namespace Muster {

class ConnectionService;
class DesktopNotice;
class JobNotices;
class JobService;
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

private:
    /// Why it does not run, as a sentence; empty where it does.
    QString startPractice();
    void readIndexesLater();

    Profile m_profile;
    Settings m_settings;
    SystemClock m_clock;
    PlatformPrompts m_prompts;
    std::unique_ptr<Sandbox::PracticeServer> m_practice;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ConnectionService> m_connections;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<SuppressionIndex> m_suppressions;
    std::unique_ptr<RosterIndex> m_rosters;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopNotice> m_notice;
    std::unique_ptr<TaskbarProgress> m_progress;
    std::unique_ptr<JobNotices> m_notices;
};

} // namespace Muster
