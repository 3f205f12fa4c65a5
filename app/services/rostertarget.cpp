// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rostertarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Muster {

namespace {

constexpr QLatin1String idName("id");
constexpr QLatin1String personName("person");
constexpr QLatin1String statusName("status");
constexpr QLatin1String customName("custom_fields");
constexpr QLatin1String customJsonName("custom_json");
constexpr QLatin1String addedName("added");
constexpr QLatin1String fromName("addedFrom");
constexpr QLatin1String untilName("addedUntil");

LeadField fieldAt(std::size_t index)
{
    return static_cast<LeadField>(index);
}

void put(QJsonObject &object, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1String name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeIn(const QJsonObject &object, QLatin1String name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
}

} // namespace

bool RosterTarget::covers(const Lead &found) const
{
    if (!found.addedAt.isValid())
        return true;
    return (!addedFrom.isValid() || found.addedAt >= addedFrom) && (!addedUntil.isValid() || found.addedAt <= addedUntil);
}

QByteArray writeRosterTarget(const RosterTarget &target)
{
    const Lead &lead = target.lead;
    QJsonObject object;
    put(object, idName, lead.id.text());
    put(object, personName, lead.personId);
    put(object, statusName, lead.statusWord);
    for (std::size_t field = 0; field < leadFieldCount; ++field) {
        const QString text = fieldText(lead, fieldAt(field));
        if (!text.isEmpty())
            object.insert(leadFieldWord(fieldAt(field)), text);
    }
    QJsonArray custom; // an object would not keep their order
    for (const auto &[name, value] : lead.customFields)
        custom.append(QJsonArray{name, value});
    if (!custom.isEmpty())
        object.insert(customName, custom);
    put(object, customJsonName, QString::fromUtf8(lead.customJson));
    put(object, addedName, lead.addedAt);
    put(object, fromName, target.addedFrom);
    put(object, untilName, target.addedUntil);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RosterTarget readRosterTarget(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    RosterTarget target;
    Lead &lead = target.lead;
    lead.id = LeadId(object.value(idName).toString());
    lead.personId = object.value(personName).toString();
    lead.statusWord = object.value(statusName).toString();
    lead.status = leadStatusFromWord(lead.statusWord);
    for (std::size_t field = 0; field < leadFieldCount; ++field)
        setFieldText(lead, fieldAt(field), object.value(leadFieldWord(fieldAt(field))).toString());
    const QJsonArray custom = object.value(customName).toArray();
    for (const QJsonValue &pair : custom)
        lead.customFields.append({pair[0].toString(), pair[1].toString()});
    lead.customJson = object.value(customJsonName).toString().toUtf8();
    lead.addedAt = timeIn(object, addedName);
    target.addedFrom = timeIn(object, fromName);
    target.addedUntil = timeIn(object, untilName);
    return target;
}

} // namespace Muster
