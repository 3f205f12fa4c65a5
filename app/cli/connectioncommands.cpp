// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectioncommands.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "services/connectionservice.h"
#include "store/keystore.h"

namespace Muster::Cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

OrderedJson asJson(const Connection &connection)
{
    OrderedJson object;
    object.add(QLatin1String("name"), connection.name)
        .add(QLatin1String("provider"), providerWord(connection.provider))
        .add(QLatin1String("base_url"), connection.isPractice ? QJsonValue() : orNull(connection.baseUrl.toString(QUrl::FullyEncoded)))
        .add(QLatin1String("workspace_id"), orNull(connection.workspaceId))
        .add(QLatin1String("practice"), connection.isPractice);
    return object;
}

/// MUSTER_API_KEY goes first: it never blocks, as a standard input that somebody left open would.
QByteArray keyFor(const QString &connectionName)
{
    const QByteArray fromEnvironment = qgetenv("MUSTER_API_KEY").trimmed();
    return fromEnvironment.isEmpty() ? readSecretLine(ConnectionsAddCommand::tr("API key of %1 (not shown): ").arg(connectionName))
                                     : fromEnvironment;
}

} // namespace

void ConnectionsListCommand::start()
{
    TextTable table({tr("Name"), tr("Provider"), tr("Address")});
    QList<QByteArray> elements;
    for (const Connection &connection : connections().connections()) {
        const QString address = connection.isPractice ? tr("served by Muster itself") : connection.baseUrl.toDisplayString();
        table.addRow({connection.name, providerWord(connection.provider), address});
        elements << asJson(connection).text();
    }
    for (const QString &row : table.lines(terminalWidth()))
        out().result(row);
    out().json(jsonArray(elements));
    finish(ExitCode::Ok);
}

bool ConnectionsAddCommand::takesProvider()
{
    QStringList known;
    for (const Provider provider : allProviders)
        known << providerWord(provider);
    const QString choice = known.join(QLatin1String(", "));
    const std::optional<Provider> wanted = line().provider ? providerFromWord(*line().provider) : std::nullopt;
    if (!line().provider)
        fail(ExitCode::Usage, tr("connections add needs --provider. There are: %1.").arg(choice));
    else if (!wanted)
        fail(ExitCode::Usage, tr("There is no provider “%1”. There are: %2.").arg(*line().provider, choice));
    else if (!line().baseUrl)
        fail(ExitCode::Usage, tr("connections add needs --base-url: what stands before /v1 (Puffle: /api) in the server's addresses."));
    else
        m_provider = *wanted;
    return wanted && line().baseUrl;
}

void ConnectionsAddCommand::start()
{
    if (!takesProvider())
        return;
    Connection wanted;
    wanted.name = line().operands.first().trimmed();
    wanted.provider = m_provider;
    wanted.baseUrl = QUrl(*line().baseUrl, QUrl::StrictMode);
    wanted.workspaceId = line().workspaceId.value_or(QString());
    if (line().dryRun) {
        out().note(tr("Dry run: “%1” was not added.").arg(wanted.name));
        out().json(asJson(wanted).text());
        finish(ExitCode::Ok);
        return;
    }
    const QByteArray key = keyFor(wanted.name);
    if (key.isEmpty()) {
        fail(ExitCode::NotAuthorised, tr("There is no API key. Set MUSTER_API_KEY, or give the key on standard input."));
        return;
    }
    const auto added = connections().add(wanted, key, KeepKey::No);
    if (!added) {
        fail(ExitCode::Usage, added.error());
        return;
    }
    out().note(tr("Added “%1” (%2).").arg(added->name, added->baseUrl.toDisplayString()));
    withOpenKeys([this, connection = *added](const QString &problem) {
        if (!problem.isEmpty()) {
            finishAdding(connection, false, problem);
            return;
        }
        connections().keepKey(connection.id, this)->onDone(this, [this, connection](const Result<bool> &kept) {
            finishAdding(connection, kept && *kept, kept ? QString() : kept.error().detail);
        });
    });
}

void ConnectionsAddCommand::finishAdding(const Connection &added, bool isKept, const QString &problem)
{
    if (!problem.isEmpty())
        out().warning(problem);
    if (!isKept)
        out().note(tr("The key is not kept; set MUSTER_API_KEY for commands on this connection."));
    else if (connections().keyStore()->place() == KeyPlace::Keychain)
        out().note(tr("The key is kept in the keychain."));
    else
        out().note(tr("The key is kept in the encrypted file of this profile."));
    out().json(asJson(added).text());
    finish(ExitCode::Ok);
}

/// The connection is there already, with or without its key.
void ConnectionsAddCommand::interrupt()
{
    finish(ExitCode::Interrupted);
}

void ConnectionsTestCommand::start()
{
    if (!connection().isPractice && !connections().hasKey(connection().id)) {
        const QByteArray key = canAsk() ? QByteArray() : readSecretLine({}); // on a terminal it was asked for already
        if (key.isEmpty()) {
            fail(ExitCode::NotAuthorised, tr("There is no API key. Set MUSTER_API_KEY, or give the key on standard input."));
            return;
        }
        connections().setKey(connection().id, key);
    }
    if (!canReach(connection()))
        return;
    connections().test(connection().id, this)->onDone(this, [this](const Result<ConnectionReport> &answer) {
        if (!answer) {
            failWith(answer.error());
            return;
        }
        show(*answer);
        finish(ExitCode::Ok);
    });
}

void ConnectionsTestCommand::show(const ConnectionReport &report)
{
    const int latency = static_cast<int>(report.latency.count());
    out().note(tr("%1 answers and accepts the key.").arg(connection().name));
    out().note(tr("It answered in %Ln millisecond(s).", nullptr, latency));
    if (!report.workspaceName.isEmpty())
        out().note(tr("Workspace: %1").arg(printable(report.workspaceName)));
    QJsonObject capabilities;
    for (const auto &[capability, allowed] : report.capabilities) {
        out().note(tr("%1: %2").arg(keyCapabilityText(capability), allowedText(allowed)));
        capabilities.insert(keyCapabilityWord(capability), allowedWord(allowed));
    }
    out().json(asJson(connection())
                   .add(QLatin1String("ok"), true)
                   .add(QLatin1String("latency_ms"), latency)
                   .add(QLatin1String("workspace"), orNull(report.workspaceName))
                   .add(QLatin1String("capabilities"), capabilities)
                   .text());
}

bool ConnectionsRemoveCommand::mayRemove()
{
    const QString name = connection().name;
    if (line().yes)
        return true;
    if (!canAsk()) {
        fail(ExitCode::Usage,
             tr("This would remove “%1”, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.").arg(name));
        return false;
    }
    if (askYesNo(tr("Remove “%1” and what is remembered of it?").arg(name)))
        return true;
    fail(ExitCode::Interrupted, tr("Nothing was changed."));
    return false;
}

void ConnectionsRemoveCommand::start()
{
    if (connection().isPractice) {
        fail(ExitCode::Usage, tr("%1 is part of Muster and cannot be removed.").arg(connection().name));
        return;
    }
    if (!line().dryRun && !mayRemove())
        return;
    if (line().dryRun || !connections().keyStore())
        remove();
    else if (!connections().hasStoredKey(connection().id))
        removeKey();
    else
        withOpenKeys([this](const QString &problem) {
            if (problem.isEmpty())
                removeKey();
            else
                fail(ExitCode::NotAuthorised, problem);
        });
}

/// Waited for: a key must not stay behind, neither because this program was too quick to end nor without its connection.
void ConnectionsRemoveCommand::removeKey()
{
    connections().keyStore()->remove(connection().id, this)->onDone(this, [this](const Result<bool> &removed) {
        if (removed)
            remove();
        else
            fail(ExitCode::NotAuthorised, removed.error().detail);
    });
}

void ConnectionsRemoveCommand::remove()
{
    if (!line().dryRun && !connections().remove(connection().id)) {
        fail(ExitCode::Usage, tr("The settings file cannot be written, so “%1” was not removed.").arg(connection().name));
        return;
    }
    out().note(line().dryRun ? tr("Dry run: “%1” was not removed.").arg(connection().name)
                             : tr("Removed “%1”. Nothing changed on its server.").arg(connection().name));
    out().json(asJson(connection()).text());
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
