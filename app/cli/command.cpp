// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/output.h"
#include "cli/terminal.h"
#include "services/connectionservice.h"

namespace Muster::Cli {

Command::Command(const CommandContext &context) : m_context(context) {}

void Command::interrupt()
{
    fail(ExitCode::Interrupted, tr("Interrupted; nothing was changed."));
}

void Command::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(code);
}

void Command::fail(ExitCode code, const QString &message)
{
    if (m_finished)
        return;
    out().fail(code, message);
    finish(code);
}

bool Command::mayWrite(const QString &question, const QString &place)
{
    if (line().yes)
        return true;
    if (!canAsk()) {
        fail(ExitCode::Usage,
             tr("This would change %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.").arg(place));
        return false;
    }
    out().flush(); // the verdicts stand above the question
    if (askYesNo(question))
        return true;
    fail(ExitCode::Interrupted, tr("Nothing was changed."));
    return false;
}

bool Command::canReach(const Connection &connection)
{
    if (connection.isPractice) {
        const QString problem = m_context.startPractice();
        if (!problem.isEmpty())
            fail(ExitCode::ServerFailed, problem);
        return problem.isEmpty();
    }
    connections().useEnvironmentKeyFor(connection.id);
    if (connections().hasKey(connection.id))
        return true;
    fail(ExitCode::NotAuthorised, tr("There is no API key for %1. Set MUSTER_API_KEY.").arg(connection.name));
    return false;
}

Connection Command::currentConnection() const
{
    return connections().find(connection().id).value_or(connection());
}

void Command::failWith(const ApiError &error, const QString &campaign)
{
    const ExitCode code = exitCodeFor(error.kind, !campaign.isEmpty());
    if (error.kind == ErrorKind::NotFound && !campaign.isEmpty()) {
        fail(code, tr("%1 knows no campaign “%2”. Check its ID.").arg(connection().name, campaign));
        return;
    }
    if (error.kind == ErrorKind::NotFound) {
        fail(code, tr("%1 does not know what was asked for. Check the connection's address: %2")
                       .arg(connection().name, connection().baseUrl.toDisplayString()));
        return;
    }
    const UserText text = userText(error, connection().name);
    QString message = text.oneLine();
    if (!error.detail.isEmpty() && !message.contains(error.detail))
        message += QLatin1String(" (") + error.detail + u')';
    fail(code, message);
}

} // namespace Muster::Cli
