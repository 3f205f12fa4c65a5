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

QByteArrayList ArrivedRequest::items() const
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    QJsonArray all = json.array();
    for (const char *name : {"leads", "publicIdentifiers", "prospects", "prospect_ids", "leadIds"}) {
        if (json.object().contains(QLatin1String(name)))
            all = json.object().value(QLatin1String(name)).toArray();
    }
    QByteArrayList items;
    for (const QJsonValue &item : all) {
        QJsonValue named = item;
        for (const char *name : {"email", "linkedin_url", "publicIdentifier"}) {
            if (item.toObject().contains(QLatin1String(name)))
                named = item.toObject().value(QLatin1String(name));
        }
        items << named.toString().toUtf8();
    }
    return items;
}

} // namespace Muster::Test
