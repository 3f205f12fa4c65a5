// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Muster::Cli {

namespace {

QByteArray asJson(const QJsonValue &value)
{
    // QJsonDocument writes only arrays and objects, so the value travels in an array.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

OrderedJson &OrderedJson::add(QLatin1String name, const QJsonValue &value)
{
    return addRaw(name, asJson(value));
}

OrderedJson &OrderedJson::addRaw(QLatin1String name, const QByteArray &json)
{
    if (!m_fields.isEmpty())
        m_fields += ',';
    m_fields += asJson(QString(name)) + ':' + json;
    return *this;
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    return elements.isEmpty() ? QByteArrayLiteral("[]") : "[\n" + elements.join(",\n") + "\n]";
}

} // namespace Muster::Cli
