// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/commandfactory.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "services/connectionservice.h"
#include "store/keystore.h"

namespace Muster::Cli {

namespace {

constexpr int mostAttempts = 3;

} // namespace

void Command::begin()
{
    if (needsKey(line().command))
        withKey(connection(), [this] { start(); });
    else
        start();
}

void Command::withKey(const Connection &connection, const std::function<void()> &then)
{
    if (!connection.isPractice)
        connections().useEnvironmentKeyFor(connection.id);
    if (connection.isPractice || connections().hasKey(connection.id)) {
        then();
        return;
    }
    if (!connections().hasStoredKey(connection.id)) {
        askKey(connection, {}, then);
        return;
    }
    withOpenKeys([this, connection, then](const QString &problem) {
        if (!problem.isEmpty()) {
            askKey(connection, problem, then);
            return;
        }
        connections().fetchKey(connection.id, this)->onDone(this, [this, connection, then](const Result<bool> &fetched) {
            if (m_finished) // interrupted meanwhile
                return;
            if (fetched && *fetched)
                then();
            else
                askKey(connection, fetched ? QString() : fetched.error().detail, then);
        });
    });
}

/// Without a terminal the command may still find a way of its own (`connections test` reads standard input), or says what is missing.
void Command::askKey(const Connection &connection, const QString &problem, const std::function<void()> &then)
{
    if (m_finished)
        return;
    if (!problem.isEmpty())
        out().warning(problem);
    if (canAsk())
        connections().setKey(connection.id, readSecretLine(tr("API key of %1 (not shown): ").arg(connection.name)));
    then();
}

void Command::withOpenKeys(const std::function<void(const QString &problem)> &then)
{
    const KeyStore *store = connections().keyStore();
    if (store && store->place() == KeyPlace::EncryptedFile && store->isLocked())
        tryPassphrase(1, then);
    else
        then({});
}

void Command::tryPassphrase(int attempt, const std::function<void(const QString &problem)> &then)
{
    const QByteArray fromEnvironment = qgetenv("MUSTER_PASSPHRASE");
    const bool mayAsk = fromEnvironment.isEmpty() && canAsk();
    const QByteArray passphrase = mayAsk ? readHiddenLine(tr("Pass phrase of the file with the keys (not shown): ")) : fromEnvironment;
    if (passphrase.isEmpty()) {
        then(tr("The keys are in an encrypted file. Set MUSTER_PASSPHRASE to its pass phrase, or MUSTER_API_KEY to the key."));
        return;
    }
    connections().keyStore()->unlock(passphrase, this)->onDone(this, [this, attempt, mayAsk, then](const Result<bool> &unlocked) {
        if (m_finished) // interrupted meanwhile
            return;
        if (unlocked) {
            then({});
        } else if (mayAsk && attempt < mostAttempts && unlocked.error().kind == ErrorKind::Unauthorised) {
            out().warning(unlocked.error().detail);
            tryPassphrase(attempt + 1, then);
        } else {
            then(unlocked.error().detail);
        }
    });
}

} // namespace Muster::Cli
