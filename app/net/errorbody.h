// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace Muster {

/// What the body of an error answer says.
struct ErrorBody
{
    QString detail; ///< the server's words, as it wrote them; empty where it says nothing for people
    QString code;   ///< its machine-readable code, if there is one
};

/// Reads an error body of any kind: JSON (`message` text or list, `error` text or object, `errors`, `detail`, `title`), plain text, HTML
/// (its title only) or nothing. No error body is documented for WaLead, so nothing is required of it.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

/// The words for people in a JSON value: a text, a list of them, or an object that has them under one of the usual names (`message`,
/// `error`, ...); null where it has none.
[[nodiscard]] QString errorWords(const QJsonValue &value);

/// A text in one line without control characters, cut to `longest` characters.
[[nodiscard]] QString inOneLine(const QString &text, int longest = 500);

} // namespace Muster
