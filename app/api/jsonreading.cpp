// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonreading.h"

#include "net/errorbody.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Muster {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonReading)
};

tl::unexpected<AnswerProblem> problem(const QString &detail, ErrorKind kind = ErrorKind::BadResponse)
{
    return tl::unexpected(AnswerProblem{kind, detail});
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return Text::tr("an object");
    case QJsonValue::Array:
        return Text::tr("a list");
    case QJsonValue::String:
        return Text::tr("a text");
    case QJsonValue::Double:
        return Text::tr("a number");
    case QJsonValue::Bool:
        return Text::tr("a truth value");
    default:
        return Text::tr("nothing");
    }
}

/// The number that `count` digits from `begin` are; -1 where they are no digits.
int digitsAt(QLatin1String text, qsizetype begin, int count)
{
    int number = 0;
    for (qsizetype i = begin; i < begin + count; ++i) {
        const char c = text[i].toLatin1();
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

QString textIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    constexpr double exactly = 9007199254740992.0; // 2^53
    if (std::trunc(number) == number && std::abs(number) <= exactly)
        return QString::number(value.toInteger());
    return value.toVariant().toString();
}

QString idIn(const QJsonObject &object)
{
    const QString id = textIn(object.value(QLatin1String("id")));
    if (!id.isEmpty())
        return id;
    const QJsonValue other = object.value(QLatin1String("_id"));
    return textIn(other.isObject() ? other.toObject().value(QLatin1String("$oid")) : other);
}

QDateTime timeIn(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr double firstInMilliseconds = 1e11; // as seconds, that is the year 5138
        const double number = value.toDouble();
        if (!(number > 0) || number > 1e15)
            return {};
        const double milliseconds = number < firstInMilliseconds ? number * 1000 : number;
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
    }
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QDateTime plainUtcTime(QLatin1String text)
{
    constexpr qsizetype withoutFraction = 20;
    constexpr qsizetype withMilliseconds = 24;
    const bool hasFraction = text.size() == withMilliseconds && text[19] == u'.';
    const bool isPlain = (text.size() == withoutFraction || hasFraction) && text.endsWith(u'Z') && text[4] == u'-' && text[7] == u'-' &&
                         text[10] == u'T' && text[13] == u':' && text[16] == u':';
    if (!isPlain)
        return {};
    const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    const int fraction = hasFraction ? digitsAt(text, 20, 3) : 0;
    if (!date.isValid() || !QTime::isValid(hour, minute, second, std::max(fraction, 0)) || fraction < 0)
        return {};
    constexpr qint64 dayMs = 86'400'000;
    const qint64 ofDay = ((hour * 60 + minute) * 60 + second) * 1000LL + fraction;
    return QDateTime::fromMSecsSinceEpoch((date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs + ofDay, Qt::UTC);
}

std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> countIn(const QJsonValue &value)
{
    const auto number = numberIn(value);
    constexpr double largest = 9007199254740992.0; // 2^53
    if (!number || *number < 0 || *number > largest || std::trunc(*number) != *number)
        return std::nullopt;
    return static_cast<qint64>(*number);
}

bool saysFailure(const QJsonObject &object)
{
    const QJsonValue success = object.value(QLatin1String("success"));
    return (success.isBool() && !success.toBool()) || success.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
}

Decoded<QJsonValue> readJson(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return problem(Text::tr("The answer is empty."));
    if (text.startsWith('<'))
        return problem(Text::tr("The answer is a web page, not JSON."));
    // QJsonDocument takes objects and lists only; within a list, any value will do.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return problem(Text::tr("Not JSON at byte %1: %2.").arg(error.offset > 0 ? error.offset - 1 : 0).arg(error.errorString()));
    const QJsonArray values = document.array();
    if (values.size() != 1)
        return problem(Text::tr("Not JSON: %1 values instead of one.").arg(values.size()));
    return values.first();
}

Decoded<QJsonObject> readJsonObject(const QByteArray &body)
{
    const auto json = readJson(body);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->isObject())
        return problem(Text::tr("The answer is %1 instead of an object.").arg(typeName(*json)));
    QJsonObject object = json->toObject();
    if (saysFailure(object))
        return problem(errorWords(object), ErrorKind::Invalid);
    const QJsonValue inner = object.value(QLatin1String("data"));
    return inner.isObject() && idIn(object).isEmpty() ? inner.toObject() : object;
}

Decoded<QJsonArray> readJsonList(const QByteArray &body, std::initializer_list<const char *> names)
{
    const auto json = readJson(body);
    return json ? listIn(*json, names) : tl::unexpected(json.error());
}

Decoded<QJsonArray> listIn(const QJsonValue &json, std::initializer_list<const char *> names)
{
    if (json.isArray())
        return json.toArray();
    if (!json.isObject())
        return problem(Text::tr("The answer is %1 instead of a list.").arg(typeName(json)));
    QJsonObject object = json.toObject();
    if (saysFailure(object))
        return problem(errorWords(object), ErrorKind::Invalid);
    if (object.value(QLatin1String("data")).isObject())
        object = object.value(QLatin1String("data")).toObject();
    if (object.value(QLatin1String("data")).isArray())
        return object.value(QLatin1String("data")).toArray();
    for (const char *name : names) {
        const QJsonValue list = object.value(QLatin1String(name));
        if (list.isArray())
            return list.toArray();
    }
    return problem(Text::tr("The answer is an object without a list in it."));
}

} // namespace Muster
