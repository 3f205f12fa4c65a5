// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sendkit/closedobject.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Muster::Sandbox {

ClosedObject::ClosedObject(const QJsonValue &value, const QStringList &keys, QString where)
    : m_object(value.toObject()), m_where(std::move(where))
{
    if (!value.isObject())
        fail(QStringLiteral("%1 must be an object").arg(m_where.isEmpty() ? QStringLiteral("The body") : m_where));
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!keys.contains(field.key()))
            fail(QStringLiteral("%1 is not a known property").arg(path(field.key())));
    }
}

ClosedObject ClosedObject::ofBody(const QByteArray &body, const QStringList &keys)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::NoError)
        return ClosedObject(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), keys);
    ClosedObject unreadable;
    unreadable.fail(QStringLiteral("The body is not valid JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    return unreadable;
}

void ClosedObject::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString ClosedObject::path(const QString &key) const
{
    return m_where.isEmpty() ? key : m_where + u'.' + key;
}

QString ClosedObject::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        fail(QStringLiteral("%1 must be a string").arg(path(key)));
    if (!found.isString())
        return {};
    return found.toString().isNull() ? QStringLiteral("") : found.toString();
}

QString ClosedObject::word(const QString &key, const QStringList &words)
{
    const QString given = text(key);
    if (!given.isNull() && !words.contains(given))
        fail(QStringLiteral("%1 must be one of: %2").arg(path(key), words.join(QLatin1String(", "))));
    return given;
}

QString ClosedObject::neededText(const QString &key)
{
    const QString given = text(key);
    if (given.isNull())
        fail(QStringLiteral("%1 is required").arg(path(key)));
    else if (given.isEmpty())
        fail(QStringLiteral("%1 should not be empty").arg(path(key)));
    return given;
}

QStringList ClosedObject::texts(const QString &key, qsizetype lowest)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isArray())
        fail(QStringLiteral("%1 must be an array").arg(path(key)));
    QStringList all;
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toString().isEmpty())
            fail(QStringLiteral("%1[%2] must be a string that is not empty").arg(path(key)).arg(i));
        all.append(array.at(i).toString());
    }
    if (all.size() < lowest)
        fail(QStringLiteral("%1 should not be empty").arg(path(key)));
    return all;
}

QJsonArray ClosedObject::neededArray(const QString &key, qsizetype lowest, qsizetype highest)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        fail(QStringLiteral("%1 is required").arg(path(key)));
    else if (!found.isArray())
        fail(QStringLiteral("%1 must be an array").arg(path(key)));
    const QJsonArray array = found.toArray();
    if (array.size() < lowest)
        fail(QStringLiteral("%1 should not be empty").arg(path(key)));
    if (array.size() > highest)
        fail(QStringLiteral("%1 must hold at most %2 entries").arg(path(key)).arg(highest));
    return array;
}

QJsonObject ClosedObject::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        fail(QStringLiteral("%1 must be an object").arg(path(key)));
    return found.toObject();
}

void ClosedObject::needTrue(const QString &key)
{
    if (!value(key).isBool() || !value(key).toBool())
        fail(QStringLiteral("%1 must be true").arg(path(key)));
}

} // namespace Muster::Sandbox
