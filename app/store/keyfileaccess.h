// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/keyfile.h"

#include <QString>

#include <memory>

namespace Muster {

// The encrypted file of keys on disk: written whole or not at all, readable by its owner only, one program at a time. All block: for a
// worker. Errors are KeyStore's, with a sentence as their detail.

/// Makes the file, without keys. One that is there already is left alone and is an error.
[[nodiscard]] Result<KeyFileLock> createKeyFile(const QString &path, const SecretBytes &passphrase, const HashEffort &effort);
[[nodiscard]] Result<KeyFileLock> unlockKeyFile(const QString &path, const SecretBytes &passphrase);
/// Gives it another pass phrase.
[[nodiscard]] Result<KeyFileLock> relockKeyFile(const QString &path, const KeyFileLock &lock, const SecretBytes &passphrase,
                                                const HashEffort &effort);
/// Empty where it has no such key, or there is no file.
[[nodiscard]] Result<QByteArray> readFromKeyFile(const QString &path, const KeyFileLock &lock, const QString &name);
/// An empty key takes the entry out.
[[nodiscard]] Result<bool> changeKeyFile(const QString &path, const KeyFileLock &lock, const QString &name, const QByteArray &key);

} // namespace Muster
