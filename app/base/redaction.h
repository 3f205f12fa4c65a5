// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Muster {

/// True for header names whose value is a secret (`x-api-key`, `authorization`, `cookie` ..., without case).
[[nodiscard]] bool isSecretHeader(const QByteArray &name);

/// `text` with every occurrence of `secret` replaced by "[key]". Secrets shorter than four characters are left alone: they would redact words.
[[nodiscard]] QString redacted(QString text, const QByteArray &secret);

} // namespace Muster
