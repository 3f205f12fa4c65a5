// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keyfile.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace Muster {

namespace {

constexpr char magic[] = "MUSTRKEY";
constexpr qsizetype magicSize = 8;
constexpr char version = 1;
constexpr qsizetype effortAt = magicSize + 2;
constexpr qsizetype saltAt = effortAt + 16;
constexpr qsizetype headerSize = saltAt + qsizetype{crypto_pwhash_SALTBYTES};
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sumSize = crypto_generichash_BYTES;
constexpr size_t secretSize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
/// A file from elsewhere must not be able to exhaust the machine.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = quint64{1} << 30;

bool isSodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

void appendNumber(QByteArray &to, quint64 number)
{
    char bytes[sizeof number];
    qToLittleEndian(number, bytes);
    to.append(bytes, sizeof bytes);
}

quint64 numberAt(const QByteArray &from, qsizetype at)
{
    return qFromLittleEndian<quint64>(from.constData() + at);
}

QByteArray sumOf(const QByteArray &bytes)
{
    QByteArray sum(sumSize, '\0');
    crypto_generichash(bytesOf(sum), sumSize, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

tl::expected<KeyFileLock, KeyFileFault> lockOf(const QByteArray &header, const SecretBytes &passphrase)
{
    auto secret = std::make_shared<SecretBytes>(secretSize);
    const auto *salt = bytesOf(header) + saltAt;
    const int made =
        crypto_pwhash(secret->bytes(), secretSize, reinterpret_cast<const char *>(passphrase.bytes()), passphrase.size(), salt,
                      numberAt(header, effortAt), static_cast<size_t>(numberAt(header, effortAt + 8)), header.at(magicSize + 1));
    if (made != 0)
        return tl::unexpected(KeyFileFault::NoMemory);
    return KeyFileLock{header, std::move(secret)};
}

std::optional<KeyFileFault> faultOf(const QByteArray &document)
{
    if (!isSodiumReady())
        return KeyFileFault::NoMemory;
    if (document.size() < headerSize + nonceSize + tagSize + sumSize || !document.startsWith(magic))
        return KeyFileFault::Damaged;
    if (sumOf(document.first(document.size() - sumSize)) != document.last(sumSize))
        return KeyFileFault::Damaged;
    if (document.at(magicSize) > version)
        return KeyFileFault::TooNew;
    const quint64 operations = numberAt(document, effortAt);
    const quint64 memory = numberAt(document, effortAt + 8);
    const bool makesSense = document.at(magicSize) == version && document.at(magicSize + 1) == crypto_pwhash_ALG_ARGON2ID13 &&
                            operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= mostOperations &&
                            memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= mostMemory;
    return makesSense ? std::nullopt : std::optional(KeyFileFault::Damaged);
}

/// Number of entries, then for each the length of its name, the name, the length of its key, the key.
QByteArray plainOf(const KeptKeys &keys)
{
    qsizetype size = 8;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        size += 16 + it.key().toUtf8().size() + it.value().size();
    QByteArray plain;
    plain.reserve(size); // growing would leave copies behind
    appendNumber(plain, static_cast<quint64>(keys.size()));
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const QByteArray name = it.key().toUtf8();
        appendNumber(plain, static_cast<quint64>(name.size()));
        plain.append(name);
        appendNumber(plain, static_cast<quint64>(it.value().size()));
        plain.append(it.value());
    }
    return plain;
}

class PlainReader
{
public:
    explicit PlainReader(const QByteArray &plain) : m_plain(plain) {}

    quint64 number()
    {
        if (m_plain.size() - m_at < 8) {
            m_good = false;
            return 0;
        }
        m_at += 8;
        return numberAt(m_plain, m_at - 8);
    }
    QByteArray text()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(m_plain.size() - m_at)) {
            m_good = false;
            return {};
        }
        m_at += static_cast<qsizetype>(size);
        return m_plain.mid(m_at - static_cast<qsizetype>(size), static_cast<qsizetype>(size));
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isDone() const { return m_good && m_at == m_plain.size(); }

private:
    const QByteArray &m_plain;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace

SecretBytes::SecretBytes(size_t size) : m_bytes(size)
{
    if (isSodiumReady())
        sodium_mlock(m_bytes.data(), m_bytes.size()); // as far as the system lets us
}

SecretBytes::SecretBytes(const QByteArray &bytes) : SecretBytes(static_cast<size_t>(bytes.size()))
{
    std::copy(bytes.cbegin(), bytes.cend(), m_bytes.begin());
}

SecretBytes::~SecretBytes()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
    sodium_munlock(m_bytes.data(), m_bytes.size());
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

HashEffort HashEffort::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

HashEffort HashEffort::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

tl::expected<KeyFileLock, KeyFileFault> makeKeyFileLock(const SecretBytes &passphrase, const HashEffort &effort)
{
    if (!isSodiumReady())
        return tl::unexpected(KeyFileFault::NoMemory);
    QByteArray header(magic, magicSize);
    header.append(version).append(static_cast<char>(crypto_pwhash_ALG_ARGON2ID13));
    appendNumber(header, effort.operations);
    appendNumber(header, effort.memory);
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return lockOf(header + salt, passphrase);
}

tl::expected<KeyFileLock, KeyFileFault> keyFileLockOf(const QByteArray &document, const SecretBytes &passphrase)
{
    if (const auto fault = faultOf(document))
        return tl::unexpected(*fault);
    const auto lock = lockOf(document.first(headerSize), passphrase);
    if (!lock)
        return lock;
    const auto opened = openKeys(document, *lock);
    if (!opened)
        return tl::unexpected(opened.error());
    return lock;
}

QByteArray sealKeys(const KeptKeys &keys, const KeyFileLock &lock)
{
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray plain = plainOf(keys);
    QByteArray sealed(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed), nullptr, bytesOf(std::as_const(plain)), static_cast<unsigned long long>(plain.size()), bytesOf(lock.header),
        static_cast<unsigned long long>(lock.header.size()), nullptr, bytesOf(std::as_const(nonce)), lock.secret->bytes());
    wipe(plain);
    const QByteArray document = lock.header + nonce + sealed;
    return document + sumOf(document);
}

tl::expected<KeptKeys, KeyFileFault> openKeys(const QByteArray &document, const KeyFileLock &lock)
{
    if (const auto fault = faultOf(document))
        return tl::unexpected(*fault);
    if (document.first(headerSize) != lock.header)
        return tl::unexpected(KeyFileFault::WrongPassphrase);
    const qsizetype sealedAt = headerSize + nonceSize;
    const qsizetype sealedSize = document.size() - sumSize - sealedAt;
    QByteArray plain(sealedSize - tagSize, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(document) + sealedAt, static_cast<unsigned long long>(sealedSize), bytesOf(lock.header),
        static_cast<unsigned long long>(lock.header.size()), bytesOf(document) + headerSize, lock.secret->bytes());
    if (opened != 0)
        return tl::unexpected(KeyFileFault::WrongPassphrase);
    KeptKeys keys;
    PlainReader reader(plain);
    for (quint64 left = reader.number(); left > 0 && reader.isGood(); --left) {
        const QString name = QString::fromUtf8(reader.text());
        keys.insert(name, reader.text());
    }
    const bool isWhole = reader.isDone();
    wipe(plain);
    if (!isWhole)
        return tl::unexpected(KeyFileFault::Damaged);
    return keys;
}

} // namespace Muster
