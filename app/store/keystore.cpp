// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keystore.h"

#include "store/keychain.h"
#include "store/keymove.h"
#include "store/keyshelf.h"
#include "store/settings.h"

#include <QPointer>

#include <algorithm>

namespace Muster {

namespace {

constexpr std::array<std::pair<KeyPlace, const char *>, allKeyPlaces.size()> placeWords{
    {{KeyPlace::Keychain, "keychain"}, {KeyPlace::EncryptedFile, "file"}, {KeyPlace::Session, "session"}}};
constexpr QLatin1String placeChoice("keyPlace");
constexpr QLatin1String storedName("storedKeys");
constexpr QLatin1String idName("id");

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
    Private(Settings &profileSettings, const QString &folder) : settings(profileSettings), shelf(folder) {}

    [[nodiscard]] std::optional<KeyPlace> chosen() const { return keyPlaceFromWord(settings.choice(placeChoice)); }
    [[nodiscard]] QList<ConnectionId> stored() const
    {
        QList<ConnectionId> ids;
        for (const QJsonObject &record : settings.records(storedName))
            ids.append(ConnectionId(record.value(idName).toString()));
        return ids;
    }
    void setStored(const QList<ConnectionId> &ids)
    {
        QList<QJsonObject> records;
        for (const ConnectionId &id : ids)
            records.append({{idName, id.text()}});
        settings.setRecords(storedName, records);
    }
    /// The window and muster-cli share the profile.
    void note(const ConnectionId &id, bool isStored)
    {
        settings.reread();
        QList<ConnectionId> ids = stored();
        if (ids.contains(id) == isStored)
            return;
        if (isStored)
            ids.append(id);
        else
            ids.removeAll(id);
        setStored(ids);
    }

    Settings &settings;
    KeyShelf shelf;
    QPointer<KeyMove> move;
};

KeyStore::KeyStore(Settings &settings, const QString &folder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(settings, folder))
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
    if (const auto chosen = d->chosen())
        return *chosen;
    return isKeychainThere() ? KeyPlace::Keychain : KeyPlace::Session;
}

ApiCall<bool> *KeyStore::setPlace(KeyPlace to, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    d->settings.reread();
    const KeyPlace from = place();
    QString problem = whyNot(to);
    if (d->move)
        problem = tr("Keys are being moved. Try again in a moment.");
    else if (to == KeyPlace::EncryptedFile && !hasPassphrase())
        problem = tr("There is no file with keys yet. Choose a pass phrase for it first.");
    else if ((to == KeyPlace::EncryptedFile || from == KeyPlace::EncryptedFile) && to != from && to != KeyPlace::Session && isLocked())
        problem = tr("The file with the keys is locked. Give its pass phrase.");
    if (!problem.isEmpty()) {
        call->finish(tl::unexpected(ApiError{ErrorKind::Forbidden, 0, {}, problem, {}, {}, {}}));
        return call;
    }
    if (from == to) {
        d->settings.setChoice(placeChoice, keyPlaceWord(to));
        call->finish(true);
        return call;
    }
    d->move = new KeyMove(
        d->shelf, from, to, d->stored(), call,
        [this, to](const QList<ConnectionId> &there) {
            d->settings.reread();
            d->setStored(there);
            d->settings.setChoice(placeChoice, keyPlaceWord(to));
            Q_EMIT placeChanged();
        },
        nullptr);
    return call;
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
    d->settings.reread();
    if (had && d->chosen() == KeyPlace::EncryptedFile)
        d->setStored({});
    return true;
}

bool KeyStore::has(const ConnectionId &id) const
{
    return d->stored().contains(id);
}

ApiCall<QByteArray> *KeyStore::read(const ConnectionId &id, QObject *context)
{
    auto *call = new ApiCall<QByteArray>(context);
    if (!has(id)) {
        call->finish(QByteArray());
        return call;
    }
    d->shelf.read(place(), id, call)->onDone(this, [this, id, call](const Result<QByteArray> &key) {
        if (key && key->isEmpty() && !d->move)
            d->note(id, false); // somebody deleted it there
        call->finish(key);
    });
    return call;
}

ApiCall<bool> *KeyStore::write(const ConnectionId &id, const QByteArray &key, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    if (d->move) {
        call->finish(tl::unexpected(ApiError{ErrorKind::Conflict, 0, {}, tr("Keys are being moved. Try again in a moment."), {}, {}, {}}));
        return call;
    }
    const KeyPlace to = place();
    d->shelf.write(to, id, key, this)->onDone(this, [this, to, id, caller = QPointer(call)](const Result<bool> &written) {
        if (written && *written) {
            d->note(id, true);
            if (!d->chosen())
                d->settings.setChoice(placeChoice, keyPlaceWord(to));
        }
        if (caller)
            caller->finish(written);
    });
    return call;
}

ApiCall<bool> *KeyStore::remove(const ConnectionId &id, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    if (!has(id)) {
        call->finish(true);
        return call;
    }
    d->shelf.remove(place(), id, this)->onDone(this, [this, id, caller = QPointer(call)](const Result<bool> &removed) {
        if (removed)
            d->note(id, false);
        if (caller)
            caller->finish(removed);
    });
    return call;
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
