// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace Muster {

// Reading what servers send with the tolerance the contracts ask for (NOTES, "Unknowns a client must tolerate"). What is missing,
// null or of a type that cannot be meant gives an empty value; only what leaves nothing to work with is a problem.

/// A text, or a number as text (IDs come as either); null where it is neither.
[[nodiscard]] QString textIn(const QJsonValue &value);
/// `id` or `_id`, the latter also as `{"$oid": ...}`.
[[nodiscard]] QString idIn(const QJsonObject &object);
/// An ISO 8601 text (UTC where it names no zone) or Unix time in seconds or milliseconds; in UTC. Invalid where unreadable.
[[nodiscard]] QDateTime timeIn(const QJsonValue &value);
/// "2026-04-22T10:00:00Z", also with milliseconds, as servers write it by the hundred thousand: QDateTime takes a hundred times as long.
/// Invalid for anything else.
[[nodiscard]] QDateTime plainUtcTime(QLatin1String text);
/// A number, or a text that is one.
[[nodiscard]] std::optional<double> numberIn(const QJsonValue &value);
/// A whole number that is not negative.
[[nodiscard]] std::optional<qint64> countIn(const QJsonValue &value);
/// True where the object says `success: false`.
[[nodiscard]] bool saysFailure(const QJsonObject &object);

/// Any JSON value. A problem names the place: "not JSON at byte 120: ...".
[[nodiscard]] Decoded<QJsonValue> readJson(const QByteArray &body);
/// The object of an answer, bare or under `data`.
[[nodiscard]] Decoded<QJsonObject> readJsonObject(const QByteArray &body);
/// The list of an answer: bare, or in an object under `data` or one of `names`. `success: false` is the problem Invalid.
[[nodiscard]] Decoded<QJsonArray> readJsonList(const QByteArray &body, std::initializer_list<const char *> names);
/// The same of an answer that readJson() has read, where more of it is wanted than the list.
[[nodiscard]] Decoded<QJsonArray> listIn(const QJsonValue &json, std::initializer_list<const char *> names);

} // namespace Muster
