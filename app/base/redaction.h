// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Muster {

/// True for header names whose value is a secret (`x-api-key`, `authorization`, `cookie` ..., without case).
[[nodiscard]] bool isSecretHeader(const QByteArray &name);

/// `text` with every occurrence of `secret` replaced by "[key]". Secrets shorter than four characters are left alone: they
/// would redact words.
[[nodiscard]] QString redacted(QString text, const QByteArray &secret);

/// From now on the functions below know this key, pass phrase or the like: as it is, percent-encoded and as in JSON. Kept as long as the
/// program runs; too short ones as above. Any thread.
void registerSecret(const QByteArray &secret);

/// `text` with each registered secret replaced by "[key]". Any thread.
[[nodiscard]] QString withoutSecrets(QString text);

/// What may be written into a log or shown to a supporter: `text` without registered secrets and whatever follows the name of a secret
/// header, `Bearer` or `api_key=` ("[key]"); with a short placeholder for each e-mail address, telephone number, profile and named field
/// of a person ("[email 3f2a]"); and with "~" for the home folder. The same person has the same placeholder as long as the program runs,
/// and another one in the next run, so that nobody can look it up. Any thread.
[[nodiscard]] QString withoutPersonalData(QString text);

} // namespace Muster
