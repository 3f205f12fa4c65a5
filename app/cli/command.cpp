// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/output.h"

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

void Command::failWith(const ApiError &error, const QString &campaign)
{
    const ExitCode code = exitCodeFor(error.kind, !campaign.isEmpty());
    if (error.kind == ErrorKind::NotFound && !campaign.isEmpty()) {
        fail(code, tr("%1 knows no campaign “%2”. Check its ID.").arg(connection().name, campaign));
        return;
    }
    const UserText text = userText(error, connection().name);
    QString message = text.oneLine();
    if (!error.detail.isEmpty() && !message.contains(error.detail))
        message += QLatin1String(" (") + error.detail + u')';
    fail(code, message);
}

} // namespace Muster::Cli
