// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionserviceprivate.h"

#include "base/redaction.h"
#include "store/keystore.h"

namespace Muster {

namespace {

ApiCall<bool> *answered(bool answer, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    call->finish(answer);
    return call;
}

} // namespace

void ConnectionService::setKeyStore(KeyStore *store)
{
    d->store = store;
}

KeyStore *ConnectionService::keyStore() const
{
    return d->store;
}

void ConnectionService::setKey(const ConnectionId &id, const QByteArray &key, KeepKey keep)
{
    const auto connection = find(id);
    if (!connection)
        return;
    registerSecret(key.trimmed()); // before anybody can log it
    const bool isNew = d->keys.value(id) != key.trimmed();
    d->keys.insert(id, key.trimmed());
    if (keep == KeepKey::Yes && d->store && !connection->isPractice)
        hearOf(key.trimmed().isEmpty() ? d->store->remove(id, this) : keepKey(id, this), id);
    if (!isNew)
        return;
    retireSession(id);
    Q_EMIT connectionsChanged();
}

void ConnectionService::useEnvironmentKeyFor(const ConnectionId &id)
{
    const ConnectionId before = std::exchange(d->environmentKeyIsFor, id);
    retireSession(before);
    retireSession(id);
}

bool ConnectionService::hasKey(const ConnectionId &id) const
{
    const auto connection = find(id);
    return connection && !d->keyOf(*connection).isEmpty();
}

QByteArray ConnectionService::Private::keyOf(const Connection &connection) const
{
    const QByteArray key = keys.value(connection.id);
    const bool isForEnvironment = !connection.isPractice && connection.id == environmentKeyIsFor;
    return key.isEmpty() && isForEnvironment ? keyFromEnvironment : key;
}

ApiCall<bool> *ConnectionService::keepKey(const ConnectionId &id, QObject *context)
{
    const auto connection = find(id);
    const QByteArray key = d->keys.value(id);
    if (!d->store || !connection || connection->isPractice || key.isEmpty())
        return answered(false, context);
    return d->store->write(id, key, context);
}

bool ConnectionService::hasStoredKey(const ConnectionId &id) const
{
    return d->store && d->store->has(id);
}

ApiCall<bool> *ConnectionService::fetchKey(const ConnectionId &id, QObject *context)
{
    if (hasKey(id) || !hasStoredKey(id))
        return answered(hasKey(id), context);
    auto *call = new ApiCall<bool>(context);
    // A child of the call: who gives that up hears nothing of this one.
    d->store->read(id, call)->onDone(this, [this, id, call](const Result<QByteArray> &key) {
        if (!key) {
            call->finish(tl::unexpected(key.error()));
            return;
        }
        if (!hasKey(id)) // the user may have typed one meanwhile
            setKey(id, *key);
        call->finish(hasKey(id));
    });
    return call;
}

ApiCall<bool> *ConnectionService::fetchKeys(QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    fetchNextKey(call);
    return call;
}

/// One after the other: a keychain that asks its user does so once. What fails is asked for again when it is needed.
void ConnectionService::fetchNextKey(ApiCall<bool> *call, const QList<ConnectionId> &tried)
{
    const bool isOpen = d->store && !(d->store->place() == KeyPlace::EncryptedFile && d->store->isLocked());
    const QList<Connection> all = connections();
    for (const Connection &connection : all) {
        if (!isOpen || hasKey(connection.id) || !hasStoredKey(connection.id) || tried.contains(connection.id))
            continue;
        fetchKey(connection.id, call)->onDone(call, [this, call, known = tried + QList{connection.id}](const Result<bool> &) {
            fetchNextKey(call, known);
        });
        return;
    }
    call->finish(true);
}

/// What nobody waits for is told to everybody where it fails.
void ConnectionService::hearOf(ApiCall<bool> *call, const ConnectionId &id)
{
    call->onDone(this, [this, id](const Result<bool> &kept) {
        if (!kept)
            Q_EMIT keyNotKept(id, kept.error().detail);
    });
}

/// In memory and where it is kept.
void ConnectionService::forgetKey(const ConnectionId &id)
{
    d->keys.remove(id);
    if (d->store)
        hearOf(d->store->remove(id, this), id);
}

void ConnectionService::copyKey(const ConnectionId &from, const ConnectionId &to)
{
    const QByteArray known = d->keys.value(from);
    if (!known.isEmpty()) {
        d->keys.insert(to, known);
        if (hasStoredKey(from))
            hearOf(keepKey(to, this), to);
        return;
    }
    if (!hasStoredKey(from))
        return;
    d->store->read(from, this)->onDone(this, [this, to](const Result<QByteArray> &key) {
        if (key && !hasKey(to))
            setKey(to, *key, KeepKey::Yes);
        else if (!key)
            Q_EMIT keyNotKept(to, key.error().detail);
    });
}

} // namespace Muster
