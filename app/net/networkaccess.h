// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QNetworkAccessManager;

namespace Muster {

/// The access manager of the application: the system's proxy for other machines, none for this one (a proxy must never see what
/// is said to the Practice server). Stores no cookies, caches nothing. Its replies belong to whoever asked.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetworkAccess();

/// What speaks TLS here, with its version; empty where nothing does.
[[nodiscard]] QString tlsLibrary();

} // namespace Muster
