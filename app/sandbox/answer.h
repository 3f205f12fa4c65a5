// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace Muster::Sandbox {

/// What goes back for one request.
struct Answer
{
    int status = 200;
    QByteArray json;
    QByteArray allow;       ///< the `Allow` header of a 405
    QByteArray challenge{}; ///< the `WWW-Authenticate` header of a 401
};

[[nodiscard]] Answer jsonAnswer(const QJsonArray &body);
[[nodiscard]] Answer jsonAnswer(const QJsonObject &body);

/// The status in words: "Not Found".
[[nodiscard]] QString reasonPhrase(int status);

/// An error answer of WaLead's contract, `{error, message, statusCode}`: its body for every failure. `message` is one sentence without a
/// full stop.
[[nodiscard]] Answer errorAnswer(int status, const QString &message);

/// Something read from a request, or the answer that refuses it.
template <typename T>
using Read = tl::expected<T, Answer>;

/// A 400 that says what is wrong with which field.
[[nodiscard]] tl::unexpected<Answer> refusal(const QString &message);

} // namespace Muster::Sandbox
