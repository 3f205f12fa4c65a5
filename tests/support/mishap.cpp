// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mishap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Muster::Test {

bool Mishap::needsPractice() const
{
    switch (kind) {
    case Kind::ResetUnread:
    case Kind::ResetMidRequest:
        return false;
    case Kind::Reset:
    case Kind::Silence:
    case Kind::Answer:
    case Kind::Huge:
        return isDone;
    default:
        return true;
    }
}

QByteArrayList SeenRequest::items() const
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    QJsonArray all = json.array();
    for (const char *name : {"leads", "publicIdentifiers"}) {
        if (json.object().contains(QLatin1String(name)))
            all = json.object().value(QLatin1String(name)).toArray();
    }
    QByteArrayList items;
    for (const QJsonValue &item : all)
        items << (item.isObject() ? item.toObject().value(QLatin1String("publicIdentifier")) : item).toString().toUtf8();
    return items;
}

} // namespace Muster::Test
