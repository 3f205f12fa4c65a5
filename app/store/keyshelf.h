// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/keyfile.h"
#include "store/keystore.h"

#include <QObject>

#include <optional>

namespace Muster {

/// The places that keep keys, each by itself; KeyStore says which of them is meant. Errors and threads are KeyStore's. Session keeps
/// nothing: it reads empty, and writing there does nothing. A call whose shelf is gone is never finished.
class KeyShelf : public QObject
{
    Q_OBJECT

public:
    /// `folder` as KeyStore takes it.
    explicit KeyShelf(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] bool hasFile() const;
    [[nodiscard]] bool isLocked() const { return !m_lock && hasFile(); }
    [[nodiscard]] ApiCall<bool> *unlock(const QByteArray &passphrase, QObject *context);
    [[nodiscard]] ApiCall<bool> *setPassphrase(const QByteArray &passphrase, QObject *context);
    bool discardFile();

    [[nodiscard]] ApiCall<QByteArray> *read(KeyPlace place, const ConnectionId &id, QObject *context);
    [[nodiscard]] ApiCall<bool> *write(KeyPlace place, const ConnectionId &id, const QByteArray &key, QObject *context);
    [[nodiscard]] ApiCall<bool> *remove(KeyPlace place, const ConnectionId &id, QObject *context);

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void setHashEffort(const HashEffort &effort) { m_effort = effort; }

Q_SIGNALS:
    void lockChanged();

private:
    /// In the keychain, where all profiles are side by side.
    [[nodiscard]] QString entryOf(const ConnectionId &id) const;
    [[nodiscard]] ApiError lockedError() const;
    void takeLock(ApiCall<bool> *call, const Result<KeyFileLock> &lock);
    template <typename T>
    void finishUnlessRelocked(ApiCall<T> *call, const Result<T> &outcome);
    [[nodiscard]] ApiCall<bool> *changeFile(const ConnectionId &id, const QByteArray &key, QObject *context);

    const QString m_profile;
    const QString m_file;
    std::optional<KeyFileLock> m_lock; ///< none: no pass phrase was given
    std::chrono::milliseconds m_patience = std::chrono::minutes(1);
    HashEffort m_effort = HashEffort::moderate();
};

} // namespace Muster
