// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace Muster {

// The encrypted file of keys, as bytes; no file is touched here. Layout, numbers little-endian:
//   8 bytes "MUSTRKEY", 1 byte version (1), 1 byte algorithm of the hash (2: Argon2id 1.3), 8 bytes operations, 8 bytes memory,
//   16 bytes salt, 24 bytes nonce, XChaCha20-Poly1305 of the entries (the header up to the nonce is authenticated with them),
//   32 bytes BLAKE2b of all before: it tells a damaged file from a wrong pass phrase.
// Any thread.

/// Bytes that are wiped when they go, and kept out of swap and core files where the system lets us.
class SecretBytes
{
public:
    explicit SecretBytes(size_t size);
    explicit SecretBytes(const QByteArray &bytes);
    ~SecretBytes();
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] unsigned char *bytes() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.data(); }
    [[nodiscard]] size_t size() const { return m_bytes.size(); }

private:
    std::vector<unsigned char> m_bytes;
};

/// Overwrites the bytes of an array that nobody shares, and empties it.
void wipe(QByteArray &bytes);

enum class KeyFileFault : unsigned char {
    WrongPassphrase, ///< or another one than this lock was made with
    Damaged,         ///< not a file of keys, cut short or changed
    TooNew,          ///< a later Muster wrote it
    NoMemory,        ///< the hash needs more than there is
};

struct HashEffort
{
    quint64 operations = 0;
    quint64 memory = 0; ///< bytes

    [[nodiscard]] static HashEffort moderate(); ///< libsodium's MODERATE: 256 MiB, most of a second
    [[nodiscard]] static HashEffort least();    ///< for tests
};

/// What a pass phrase opens one file with. The pass phrase itself is not in it.
struct KeyFileLock
{
    QByteArray header;                         ///< everything before the nonce
    std::shared_ptr<const SecretBytes> secret; ///< never null
};

/// By what the connections are called: their IDs.
using KeptKeys = QMap<QString, QByteArray>;

/// A lock for a new file. Slow: for a worker.
[[nodiscard]] tl::expected<KeyFileLock, KeyFileFault> makeKeyFileLock(const SecretBytes &passphrase, const HashEffort &effort);
/// The lock of this file; WrongPassphrase where it doesn't open it. Slow: for a worker.
[[nodiscard]] tl::expected<KeyFileLock, KeyFileFault> keyFileLockOf(const QByteArray &document, const SecretBytes &passphrase);

[[nodiscard]] QByteArray sealKeys(const KeptKeys &keys, const KeyFileLock &lock);
[[nodiscard]] tl::expected<KeptKeys, KeyFileFault> openKeys(const QByteArray &document, const KeyFileLock &lock);

} // namespace Muster
