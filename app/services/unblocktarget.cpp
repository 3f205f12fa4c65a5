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
constexpr QLatin1String removedName("removed");
constexpr QLatin1String fromName("addedFrom");
constexpr QLatin1String untilName("addedUntil");
constexpr QLatin1String idName("id");
constexpr QLatin1String reasonName("reason");
constexpr QLatin1String createdName("createdAt");
constexpr QLatin1String workspaceName("workspaceId");
constexpr QLatin1String contactName("isContact");

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

void put(QJsonObject &object, QLatin1String name, const QList<BlockedLead> &leads)
{
    QJsonArray all;
    for (const BlockedLead &lead : leads) {
        QJsonObject written;
        put(written, idName, lead.id.text());
        put(written, identifierName, lead.publicIdentifier);
        put(written, reasonName, lead.reason);
        put(written, createdName, lead.createdAt);
        put(written, workspaceName, lead.workspaceId);
        if (lead.kind != BlockedKind::Profile)
            written.insert(contactName, true);
        all.append(written);
    }
    if (!all.isEmpty())
        object.insert(name, all);
}

QList<BlockedLead> leadsIn(const QJsonObject &object, QLatin1String name)
{
    QList<BlockedLead> leads;
    const QJsonArray all = object.value(name).toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject lead = value.toObject();
        const QString identifier = textIn(lead, identifierName);
        const BlockedKind kind = lead.value(contactName).toBool() ? contactKind(identifier) : BlockedKind::Profile;
        leads.append({RecordId(textIn(lead, idName)), identifier, textIn(lead, reasonName), timeIn(lead, createdName),
                      textIn(lead, workspaceName), kind});
    }
    return leads;
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
    QJsonObject object;
    put(object, identifierName, target.publicIdentifier);
    put(object, fromName, target.addedFrom);
    put(object, untilName, target.addedUntil);
    put(object, entriesName, target.entries);
    put(object, removedName, target.removed);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

UnblockTarget readUnblockTarget(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    return {.publicIdentifier = textIn(object, identifierName),
            .entries = leadsIn(object, entriesName),
            .addedFrom = timeIn(object, fromName),
            .addedUntil = timeIn(object, untilName),
            .removed = leadsIn(object, removedName)};
}

} // namespace Muster
