// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apicall.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Muster {

// The platform's keychain, through QtKeychain; our entries stand under "muster". Main thread. The calls are children of `context` and
// fail with sentences as KeyStore's do; who gives one up leaves what is under way to itself.

/// Whether somebody serves one here. Asks the session bus; where there is none, nothing is started to find out.
[[nodiscard]] bool isKeychainThere();

/// Empty where there is no such entry.
[[nodiscard]] ApiCall<QByteArray> *readFromKeychain(const QString &entry, std::chrono::milliseconds patience, QObject *context);
[[nodiscard]] ApiCall<bool> *writeToKeychain(const QString &entry, const QByteArray &key, std::chrono::milliseconds patience,
                                             QObject *context);
/// True also where there was no such entry.
[[nodiscard]] ApiCall<bool> *removeFromKeychain(const QString &entry, std::chrono::milliseconds patience, QObject *context);

} // namespace Muster
