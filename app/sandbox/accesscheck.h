// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <optional>

namespace Muster::Sandbox {

/// Who may ask at all: somebody who means this machine, and has the key where the vendor's contract puts it: WaLead and the
/// administrative paths in `x-api-key`, Puffle in `Authorization: Bearer`, SendKit in either, or in both if both are right. Immutable, so
/// safe from any thread.
class AccessCheck
{
public:
    AccessCheck(const QByteArray &apiKey, quint16 port);

    /// The refusal (403 for the host, 401 for the key), or none.
    [[nodiscard]] std::optional<Answer> refuse(const Request &request) const;

private:
    [[nodiscard]] bool isLoopbackHost(const QByteArray &host) const;
    [[nodiscard]] bool hasKey(const Request &request) const;
    [[nodiscard]] bool isKey(const QByteArray &given) const;

    QByteArray m_keyDigest;
    quint16 m_port;
};

} // namespace Muster::Sandbox
