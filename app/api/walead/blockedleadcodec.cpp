// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/blockedleadcodec.h"

#include "api/jsonreading.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Muster::WaLead {

namespace {

BlockedLead readLead(const QJsonObject &object)
{
    BlockedLead lead;
    lead.id = RecordId(idIn(object));
    lead.publicIdentifier = textIn(object.value(QLatin1String("publicIdentifier")));
    lead.reason = textIn(object.value(QLatin1String("reason")));
    lead.createdAt = timeIn(object.value(QLatin1String("createdAt")));
    lead.workspaceId = textIn(object.value(QLatin1String("workspaceId")));
    return lead;
}

} // namespace

Decoded<WaLeadApi::Page> readPage(const QByteArray &body)
{
    const auto list = readJsonList(body, {"leads", "blockedLeads", "items", "results"});
    if (!list)
        return tl::unexpected(list.error());
    WaLeadApi::Page page;
    page.received = static_cast<int>(list->size());
    page.leads.reserve(list->size());
    for (const QJsonValue &element : *list) {
        BlockedLead lead = readLead(element.toObject());
        if (lead.publicIdentifier.trimmed().isEmpty()) {
            page.beginsUnreadable = page.beginsUnreadable || page.leads.isEmpty();
            ++page.unreadable;
        } else {
            page.leads.append(std::move(lead));
        }
    }
    if (page.received > 1 && page.leads.isEmpty()) {
        const QString detail = QCoreApplication::translate("JsonReading", "None of the %1 rows has a publicIdentifier.").arg(page.received);
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, detail});
    }
    return page;
}

QByteArray writeBlockRequests(const QList<BlockRequest> &leads)
{
    QJsonArray list;
    for (const BlockRequest &lead : leads) {
        QJsonObject object{{QStringLiteral("publicIdentifier"), lead.publicIdentifier}};
        if (!lead.reason.isEmpty())
            object.insert(QStringLiteral("reason"), lead.reason);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("leads"), list}}).toJson(QJsonDocument::Compact);
}

QByteArray writeIdentifiers(const QStringList &identifiers)
{
    const QJsonObject object{{QStringLiteral("publicIdentifiers"), QJsonArray::fromStringList(identifiers)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray writeRecordIds(const QList<RecordId> &ids)
{
    QJsonArray list;
    for (const RecordId &id : ids)
        list.append(id.text());
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace Muster::WaLead
