// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblocktarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Muster {

namespace {

constexpr QLatin1String identifierName("identifier");
constexpr QLatin1String entriesName("entries");
constexpr QLatin1String fromName("addedFrom");
constexpr QLatin1String untilName("addedUntil");
constexpr QLatin1String idName("id");
constexpr QLatin1String reasonName("reason");
constexpr QLatin1String createdName("createdAt");
constexpr QLatin1String workspaceName("workspaceId");

void put(QJsonObject &object, QLatin1String name, const QString &text)
{
    if (!text.isNull())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1String name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

/// A null string where there is none.
QString textIn(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? value.toString() : QString();
}

QDateTime timeIn(const QJsonObject &object, QLatin1String name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
}

} // namespace

QString UnblockTarget::identity() const
{
    if (!publicIdentifier.isEmpty() || entries.isEmpty())
        return publicIdentifier;
    const BlockedLead &first = entries.first();
    return first.publicIdentifier.isEmpty() ? first.id.text() : first.publicIdentifier;
}

QList<RecordId> UnblockTarget::records() const
{
    QList<RecordId> ids;
    for (const BlockedLead &entry : entries) {
        if (!entry.id.isEmpty())
            ids.append(entry.id);
    }
    return ids;
}

bool UnblockTarget::covers(const BlockedLead &entry) const
{
    if (!entry.createdAt.isValid())
        return true;
    return (!addedFrom.isValid() || entry.createdAt >= addedFrom) && (!addedUntil.isValid() || entry.createdAt <= addedUntil);
}

QByteArray writeUnblockTarget(const UnblockTarget &target)
{
    QJsonArray entries;
    for (const BlockedLead &entry : target.entries) {
        QJsonObject written;
        put(written, idName, entry.id.text());
        put(written, identifierName, entry.publicIdentifier);
        put(written, reasonName, entry.reason);
        put(written, createdName, entry.createdAt);
        put(written, workspaceName, entry.workspaceId);
        entries.append(written);
    }
    QJsonObject object;
    put(object, identifierName, target.publicIdentifier);
    put(object, fromName, target.addedFrom);
    put(object, untilName, target.addedUntil);
    if (!entries.isEmpty())
        object.insert(entriesName, entries);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

UnblockTarget readUnblockTarget(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    UnblockTarget target{textIn(object, identifierName), {}, timeIn(object, fromName), timeIn(object, untilName)};
    const QJsonArray entries = object.value(entriesName).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        target.entries.append({RecordId(textIn(entry, idName)), textIn(entry, identifierName), textIn(entry, reasonName),
                               timeIn(entry, createdName), textIn(entry, workspaceName)});
    }
    return target;
}

} // namespace Muster
