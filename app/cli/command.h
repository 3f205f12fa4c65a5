// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "store/connection.h"

#include <QObject>

#include <functional>

namespace Muster {
class Clock;
class ConnectionService;
class JobService;
class Profile;
} // namespace Muster

namespace Muster::Cli {

class Output;

/// What every command works with. All of it outlives the command.
struct CommandContext
{
    const CommandLine &line;
    Output &output;
    ConnectionService &connections;
    JobService &jobs;
    const Profile &profile;
    Clock &clock;
    Connection connection;                  ///< the chosen one; Practice where the line names none
    std::function<QString()> startPractice; ///< starts Practice's server where it does not run yet; returns why it could not
};

/// One run of one command: a small state machine on the event loop that ends with an exit status.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const CommandContext &context);

    /// Brings the key that the command needs, from where it is kept or from the user, then starts it; call once, from the event loop.
    void begin();
    /// What it does; begin() calls it.
    virtual void start() = 0;
    /// The user pressed Ctrl+C, or the system asks to end. finished() follows once what is on its way has been answered.
    virtual void interrupt();

Q_SIGNALS:
    /// Exactly once; may come from within start(). Nothing follows.
    void finished(Muster::Cli::ExitCode code);

protected:
    void finish(ExitCode code);
    /// Says why on standard error and finishes.
    void fail(ExitCode code, const QString &message);
    /// The same for a failure of the server. `campaign`: what the user named, if anything.
    void failWith(const ApiError &error, const QString &campaign = {});
    /// True where the change to `place` may be made: --yes, or a person says so. Otherwise finishes and returns false.
    [[nodiscard]] bool mayWrite(const QString &question, const QString &place);
    /// Calls `then` once this connection's key was looked for: MUSTER_API_KEY, the kept one, or what the user types on a terminal. Where there
    /// is none, why stands on standard error and `then` is called all the same: canReach() says the rest. Not called once interrupted.
    void withKey(const Connection &connection, const std::function<void()> &then);
    /// Calls `then` once keys can be read and written where they are kept, with why they cannot (a sentence) or nothing.
    void withOpenKeys(const std::function<void(const QString &problem)> &then);
    /// True where the connection can be asked: it has a key, and Practice's server runs. Otherwise finishes and returns false.
    [[nodiscard]] bool canReach(const Connection &connection);

    [[nodiscard]] const CommandLine &line() const { return m_context.line; }
    [[nodiscard]] Output &out() const { return m_context.output; }
    [[nodiscard]] ConnectionService &connections() const { return m_context.connections; }
    [[nodiscard]] JobService &jobs() const { return m_context.jobs; }
    [[nodiscard]] const Profile &profile() const { return m_context.profile; }
    [[nodiscard]] Clock &clock() const { return m_context.clock; }
    [[nodiscard]] const Connection &connection() const { return m_context.connection; }
    /// The same as it is now, with the address of a Practice that runs.
    [[nodiscard]] Connection currentConnection() const;

private:
    void askKey(const Connection &connection, const QString &problem, const std::function<void()> &then);
    void tryPassphrase(int attempt, const std::function<void(const QString &problem)> &then);

    CommandContext m_context;
    bool m_finished = false;
};

} // namespace Muster::Cli
