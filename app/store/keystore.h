// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "net/apicall.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace Muster {

class Settings;

/// Where keys are kept between two starts.
enum class KeyPlace : unsigned char {
    Keychain,      ///< the platform's: Secret Service, KWallet ...
    EncryptedFile, ///< `keys.muster` in the profile, under a pass phrase (store/keyfile.h)
    Session,       ///< nowhere: the user is asked each time
};
inline constexpr std::array allKeyPlaces{KeyPlace::Keychain, KeyPlace::EncryptedFile, KeyPlace::Session};

/// "keychain", "file", "session"; stable, as in settings.
[[nodiscard]] QString keyPlaceWord(KeyPlace place);
[[nodiscard]] std::optional<KeyPlace> keyPlaceFromWord(const QString &word);

/// The keys of one profile's connections, as they are kept between two starts. Main thread; never waits for an answer there: each
/// operation is a call that is `context`'s child, and is never finished where this object goes first. Reading, writing, removing and moving
/// go one after another, in the order they were asked for. A failed one has an ApiError whose
/// `detail` is a whole sentence for the user that names no key and no pass phrase (userText() is for servers, not for these); its kind is
/// Unauthorised for a wrong pass phrase, Forbidden where the file is locked or the keychain refused, Timeout where the keychain did not
/// answer, BadResponse for a damaged file and Server for all else. Which connections have a key here stands in the settings, so that
/// nothing is asked before a key is needed.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    /// What pass phrases cost an attacker. Tests take Least; a file is read with what it was written with.
    enum class HashCost { Moderate, Least };

    /// `settings` must outlive this object. `folder`, an absolute path, is the profile's: the file lies in it, and the keychain's
    /// entries carry it, so that two profiles share none.
    KeyStore(Settings &settings, const QString &folder, QObject *parent = nullptr);
    ~KeyStore() override;

    /// Those that work here; Session always does. Asks the session bus whether a keychain is there: a moment, never more than a second.
    [[nodiscard]] QList<KeyPlace> places() const;
    /// Why this one is not among places(), as a sentence; empty where it is.
    [[nodiscard]] QString whyNot(KeyPlace place) const;
    /// The chosen one. Until somebody chooses or a key was kept: the keychain where it works, else Session.
    [[nodiscard]] KeyPlace place() const;
    /// Moves all keys over, and only then forgets them in the old place: after a failure everything is as before, unless place() is the new
    /// one; then hasCopies(), and the same again tries to remove them. To Session the keys are deleted. EncryptedFile needs a pass phrase
    /// first: setPassphrase() where hasPassphrase() is false, unlock() where isLocked().
    [[nodiscard]] ApiCall<bool> *setPlace(KeyPlace place, QObject *context);

    /// A key may lie outside place(): it could not be removed there, or was written too late. Removing and moving try again.
    [[nodiscard]] bool hasCopies() const;

    /// The encrypted file exists.
    [[nodiscard]] bool hasPassphrase() const;
    /// The encrypted file exists, and its pass phrase was not given yet.
    [[nodiscard]] bool isLocked() const;
    /// The hashing takes about a second, on a worker. Fails with Unauthorised for a wrong pass phrase, BadResponse for a damaged file.
    [[nodiscard]] ApiCall<bool> *unlock(const QByteArray &passphrase, QObject *context);
    /// Makes the file, or gives one that is unlocked another pass phrase. An empty one fails.
    [[nodiscard]] ApiCall<bool> *setPassphrase(const QByteArray &passphrase, QObject *context);
    /// Deletes the encrypted file with all that is in it: the pass phrase is forgotten, or the file is damaged. False where it cannot be.
    bool discardFile();

    /// Whether a key of this connection was kept. Reads the settings only.
    [[nodiscard]] bool has(const ConnectionId &id) const;
    /// Empty where none is kept.
    [[nodiscard]] ApiCall<QByteArray> *read(const ConnectionId &id, QObject *context);
    /// True: it is kept; false: the place is Session.
    [[nodiscard]] ApiCall<bool> *write(const ConnectionId &id, const QByteArray &key, QObject *context);
    /// True also where there was none.
    [[nodiscard]] ApiCall<bool> *remove(const ConnectionId &id, QObject *context);

    /// How long a keychain may take, in which its user may have to be asked; one minute at first.
    void setPatience(std::chrono::milliseconds patience);
    void setHashCost(HashCost cost);

Q_SIGNALS:
    void placeChanged();
    void lockChanged(); ///< isLocked() or hasPassphrase()

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Muster
