// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keynotes.h"

#include "base/logging.h"
#include "store/keychain.h"
#include "store/settings.h"

namespace Muster {

namespace {

constexpr QLatin1String placeChoice("keyPlace");
constexpr QLatin1String storedName("storedKeys");
constexpr QLatin1String idName("id");
constexpr QLatin1String copyName("copyIn"); ///< marks what is not a stored key, but a copy to be removed

} // namespace

void KeyNotes::reread()
{
    m_settings.reread();
}

std::optional<KeyPlace> KeyNotes::chosen() const
{
    return keyPlaceFromWord(m_settings.choice(placeChoice));
}

KeyPlace KeyNotes::place() const
{
    if (const auto known = chosen())
        return *known;
    return isKeychainThere() ? KeyPlace::Keychain : KeyPlace::Session;
}

NotedKeys KeyNotes::keys() const
{
    NotedKeys keys;
    for (const QJsonObject &record : m_settings.records(storedName)) {
        const ConnectionId id(record.value(idName).toString());
        if (const auto copyIn = keyPlaceFromWord(record.value(copyName).toString()))
            keys.copies.append({*copyIn, id});
        else
            keys.stored.append(id);
    }
    keys.copies.removeIf([&keys, here = chosen()](const KeyCopy &copy) { // in use again
        return copy.place == here && (copy.id.isEmpty() || keys.stored.contains(copy.id));
    });
    return keys;
}

Result<bool> KeyNotes::save(const NotedKeys &keys, KeyPlace place)
{
    QList<QJsonObject> records;
    for (const ConnectionId &id : keys.stored)
        records.append({{idName, id.text()}});
    for (const KeyCopy &copy : keys.copies)
        records.append({{idName, copy.id.text()}, {copyName, keyPlaceWord(copy.place)}});
    if (m_settings.setRecordsAndChoice(storedName, records, placeChoice, keyPlaceWord(place)))
        return true;
    const QString sentence = KeyStore::tr("The settings file cannot be written, so nothing was changed.");
    return tl::unexpected(ApiError{ErrorKind::Server, 0, {}, sentence, {}, {}, {}});
}

Result<bool> KeyNotes::note(const ConnectionId &id, bool isStored, KeyPlace place)
{
    m_settings.reread();
    NotedKeys noted = keys();
    if (noted.stored.contains(id) == isStored)
        return true;
    if (isStored)
        noted.stored.append(id);
    else
        noted.stored.removeAll(id);
    return save(noted, place);
}

void KeyNotes::noteCopies(const QList<KeyCopy> &copies)
{
    if (copies.isEmpty())
        return;
    m_settings.reread();
    NotedKeys noted = keys();
    for (const KeyCopy &copy : copies) {
        if (!noted.copies.contains(copy))
            noted.copies.append(copy);
    }
    if (!save(noted, place()))
        qCWarning(lcService) << "a key may lie where none is to be, and that could not be noted";
}

void KeyNotes::dropCopies(const QList<KeyCopy> &gone)
{
    m_settings.reread();
    NotedKeys noted = keys();
    if (noted.copies.removeIf([&gone](const KeyCopy &copy) { return gone.contains(copy); }) > 0)
        save(noted, place()); // else they are removed once more
}

} // namespace Muster
