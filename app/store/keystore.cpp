// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keystore.h"

#include "base/logging.h"
#include "store/keychain.h"
#include "store/keynotes.h"
#include "store/keyshelf.h"

#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

namespace Muster {

namespace {

constexpr std::array<std::pair<KeyPlace, const char *>, allKeyPlaces.size()> placeWords{
    {{KeyPlace::Keychain, "keychain"}, {KeyPlace::EncryptedFile, "file"}, {KeyPlace::Session, "session"}}};

ApiError errorOf(ErrorKind kind, const QString &sentence)
{
    return {kind, 0, {}, sentence, {}, {}, {}};
}

} // namespace

QString keyPlaceWord(KeyPlace place)
{
    const auto *found = std::find_if(placeWords.begin(), placeWords.end(), [place](const auto &pair) { return pair.first == place; });
    return QLatin1String(found == placeWords.end() ? "session" : found->second);
}

std::optional<KeyPlace> keyPlaceFromWord(const QString &word)
{
    const auto *found =
        std::find_if(placeWords.begin(), placeWords.end(), [&word](const auto &pair) { return word == QLatin1String(pair.second); });
    return found == placeWords.end() ? std::nullopt : std::optional(found->first);
}

struct KeyStore::Private
{
    Private(KeyStore &store, Settings &settings, const QString &folder) : q(store), notes(settings), shelf(folder) {}

    void forget(const QList<KeyCopy> &copies, const std::function<void(const Result<bool> &)> &then, const QList<KeyCopy> &gone = {});
    void enqueue(std::function<void()> operation);
    void next();
    template <typename T>
    void finish(const QPointer<ApiCall<T>> &call, const Result<T> &outcome);
    void read(const ConnectionId &id, const QPointer<ApiCall<QByteArray>> &call);
    void write(const ConnectionId &id, const QByteArray &key, const QPointer<ApiCall<bool>> &call);
    void remove(const ConnectionId &id, const QPointer<ApiCall<bool>> &call);
    void setPlace(KeyPlace to, const QPointer<ApiCall<bool>> &call);
    [[nodiscard]] QString whyNotMove(KeyPlace from, KeyPlace to) const;
    [[nodiscard]] Result<bool> arrive(KeyPlace from, KeyPlace to, const QList<ConnectionId> &there);

    KeyStore &q;
    KeyNotes notes;
    KeyShelf shelf;
    QPointer<KeyMove> move;
    QList<std::function<void()>> waiting; ///< one after another: each ends with next()
    bool isBusy = false;
};

/// What cannot be removed stays noted, and is an error.
void KeyStore::Private::forget(const QList<KeyCopy> &copies, const std::function<void(const Result<bool> &)> &then,
                               const QList<KeyCopy> &gone)
{
    const auto left = std::find_if(copies.begin(), copies.end(), [&gone](const KeyCopy &copy) { return !gone.contains(copy); });
    if (left == copies.end()) {
        notes.dropCopies(gone);
        then(true);
        return;
    }
    const KeyCopy copy = *left;
    const auto goOn = [this, copies, then, gone, copy](bool isGone) {
        if (isGone)
            return forget(copies, then, gone + QList{copy});
        qCWarning(lcService) << "a key could not be removed from where it was";
        notes.dropCopies(gone);
        const QString sentence =
            KeyStore::tr("Keys could not be removed from where they were kept before. Look after that place and try again.");
        then(tl::unexpected(errorOf(ErrorKind::Server, sentence)));
    };
    if (copy.id.isEmpty())
        return goOn(shelf.discardFile());
    shelf.remove(copy.place, copy.id, &q)->onDone(&q, [goOn](const Result<bool> &removed) { goOn(removed.has_value()); });
}

/// A write, a removal and a move would undo each other.
void KeyStore::Private::enqueue(std::function<void()> operation)
{
    waiting.append(std::move(operation));
    if (!isBusy)
        next();
}

void KeyStore::Private::next()
{
    isBusy = !waiting.isEmpty();
    if (isBusy)
        waiting.takeFirst()();
}

/// The end of each operation. `call` may be gone with whoever asked.
template <typename T>
void KeyStore::Private::finish(const QPointer<ApiCall<T>> &call, const Result<T> &outcome)
{
    if (call)
        call->finish(outcome);
    next();
}

KeyStore::KeyStore(Settings &settings, const QString &folder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, settings, folder))
{
    connect(&d->shelf, &KeyShelf::lockChanged, this, &KeyStore::lockChanged);
}

KeyStore::~KeyStore()
{
    delete d->move;
}

QList<KeyPlace> KeyStore::places() const
{
    QList<KeyPlace> places;
    for (const KeyPlace place : allKeyPlaces) {
        if (whyNot(place).isEmpty())
            places.append(place);
    }
    return places;
}

QString KeyStore::whyNot(KeyPlace place) const
{
    if (place != KeyPlace::Keychain || isKeychainThere())
        return {};
    return tr("No keychain runs here. Start one, such as GNOME Keyring, KWallet or KeePassXC, and open this again.");
}

KeyPlace KeyStore::place() const
{
    return d->notes.place();
}

ApiCall<bool> *KeyStore::setPlace(KeyPlace to, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    d->enqueue([this, to, call = QPointer(call)] { d->setPlace(to, call); });
    return call;
}

QString KeyStore::Private::whyNotMove(KeyPlace from, KeyPlace to) const
{
    if (const QString why = q.whyNot(to); !why.isEmpty())
        return why;
    if (to == KeyPlace::EncryptedFile && !q.hasPassphrase())
        return KeyStore::tr("There is no file with keys yet. Choose a pass phrase for it first.");
    if ((to == KeyPlace::EncryptedFile || from == KeyPlace::EncryptedFile) && to != from && to != KeyPlace::Session && q.isLocked())
        return KeyStore::tr("The file with the keys is locked. Give its pass phrase.");
    return {};
}

void KeyStore::Private::setPlace(KeyPlace to, const QPointer<ApiCall<bool>> &call)
{
    notes.reread();
    const KeyPlace from = q.place();
    if (const QString why = whyNotMove(from, to); !why.isEmpty())
        return finish<bool>(call, tl::unexpected(errorOf(ErrorKind::Forbidden, why)));
    const auto end = [this, call](const Result<bool> &moved, const QList<KeyCopy> &copies) {
        notes.noteCopies(copies);
        if (moved)
            forget(notes.keys().copies, [this, call](const Result<bool> &forgotten) { finish(call, forgotten); });
        else
            finish(call, moved);
    };
    if (from == to)
        end(notes.save(notes.keys(), to), {});
    else
        move = new KeyMove(
            shelf, from, to, notes.keys().stored,
            [this, from, to](const QList<ConnectionId> &there) { return arrive(from, to, there); }, end);
}

/// What lies in the old place is noted before it is forgotten there.
Result<bool> KeyStore::Private::arrive(KeyPlace from, KeyPlace to, const QList<ConnectionId> &there)
{
    notes.reread();
    NotedKeys keys = notes.keys();
    if (from == KeyPlace::EncryptedFile && shelf.hasFile())
        keys.copies.append({from, {}});
    for (const ConnectionId &id : std::as_const(keys.stored)) {
        if (from != KeyPlace::EncryptedFile)
            keys.copies.append({from, id});
    }
    keys.stored = there;
    const Result<bool> saved = notes.save(keys, to);
    if (saved)
        Q_EMIT q.placeChanged();
    return saved;
}

bool KeyStore::hasPassphrase() const
{
    return d->shelf.hasFile();
}

bool KeyStore::isLocked() const
{
    return d->shelf.isLocked();
}

ApiCall<bool> *KeyStore::unlock(const QByteArray &passphrase, QObject *context)
{
    return d->shelf.unlock(passphrase, context);
}

ApiCall<bool> *KeyStore::setPassphrase(const QByteArray &passphrase, QObject *context)
{
    return d->shelf.setPassphrase(passphrase, context);
}

bool KeyStore::discardFile()
{
    const bool had = hasPassphrase();
    if (!d->shelf.discardFile())
        return false;
    d->notes.reread();
    NotedKeys keys = d->notes.keys();
    const qsizetype copies = keys.copies.removeIf([](const KeyCopy &copy) { return copy.place == KeyPlace::EncryptedFile; });
    const bool hadKeys = had && d->notes.chosen() == KeyPlace::EncryptedFile && !keys.stored.isEmpty();
    if (hadKeys)
        keys.stored.clear();
    if (hadKeys || copies > 0)
        d->notes.save(keys, place()); // else reading finds that they are gone
    return true;
}

bool KeyStore::hasCopies() const
{
    return !d->notes.keys().copies.isEmpty();
}

bool KeyStore::has(const ConnectionId &id) const
{
    return d->notes.isStored(id);
}

ApiCall<QByteArray> *KeyStore::read(const ConnectionId &id, QObject *context)
{
    auto *call = new ApiCall<QByteArray>(context);
    d->enqueue([this, id, call = QPointer(call)] { d->read(id, call); });
    return call;
}

void KeyStore::Private::read(const ConnectionId &id, const QPointer<ApiCall<QByteArray>> &call)
{
    if (!call || !q.has(id))
        return finish<QByteArray>(call, QByteArray());
    const KeyPlace from = q.place();
    shelf.read(from, id, &q)->onDone(&q, [this, id, from, call](const Result<QByteArray> &key) {
        if (key && key->isEmpty())
            notes.note(id, false, from); // somebody deleted it there
        finish(call, key);
    });
}

ApiCall<bool> *KeyStore::write(const ConnectionId &id, const QByteArray &key, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    d->enqueue([this, id, key, call = QPointer(call)] { d->write(id, key, call); });
    return call;
}

void KeyStore::Private::write(const ConnectionId &id, const QByteArray &key, const QPointer<ApiCall<bool>> &call)
{
    const KeyPlace to = q.place();
    shelf.write(to, id, key, &q)->onDone(&q, [this, to, id, call](const Result<bool> &written) {
        if (!written && written.error().kind == ErrorKind::Timeout) // it may be written yet
            notes.noteCopies({{to, id}});
        if (!written || !*written)
            return finish(call, written);
        if (const Result<bool> noted = notes.note(id, true, to); !noted)
            forget({{to, id}}, [this, call, noted](const Result<bool> &) { finish(call, noted); });
        else
            finish(call, written);
    });
}

ApiCall<bool> *KeyStore::remove(const ConnectionId &id, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    d->enqueue([this, id, call = QPointer(call)] { d->remove(id, call); });
    return call;
}

void KeyStore::Private::remove(const ConnectionId &id, const QPointer<ApiCall<bool>> &call)
{
    const auto forgetCopies = [this, id, call] {
        QList<KeyCopy> copies = notes.keys().copies;
        copies.removeIf([&id](const KeyCopy &copy) { return !copy.id.isEmpty() && copy.id != id; });
        forget(copies, [this, call](const Result<bool> &forgotten) { finish(call, forgotten); });
    };
    if (!q.has(id))
        return forgetCopies();
    const KeyPlace from = q.place();
    shelf.remove(from, id, &q)->onDone(&q, [this, id, from, call, forgetCopies](const Result<bool> &removed) {
        if (!removed)
            return finish(call, removed);
        notes.note(id, false, from);
        forgetCopies();
    });
}

void KeyStore::setPatience(std::chrono::milliseconds patience)
{
    d->shelf.setPatience(patience);
}

void KeyStore::setHashCost(HashCost cost)
{
    d->shelf.setHashEffort(cost == HashCost::Least ? HashEffort::least() : HashEffort::moderate());
}

} // namespace Muster
