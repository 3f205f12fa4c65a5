// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/dnccodec.h"

#include "api/jsonreading.h"
#include "api/listanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Muster::SendKit {

namespace {

constexpr QLatin1String emailWord("email");
constexpr QLatin1String domainWord("domain");

/// A type that nobody documented is told by the text, as a missing one is.
BlockedKind kindOf(const QString &word, const QString &contact)
{
    if (word.compare(domainWord, Qt::CaseInsensitive) == 0)
        return BlockedKind::Domain;
    if (word.compare(emailWord, Qt::CaseInsensitive) == 0)
        return BlockedKind::Email;
    return contactKind(contact);
}

BlockedLead readEntry(const QJsonObject &object)
{
    BlockedLead entry;
    entry.publicIdentifier = textIn(object.value(emailWord)).trimmed();
    const QString id = idIn(object);
    entry.id = RecordId(id.isEmpty() ? entry.publicIdentifier : id);
    entry.reason = textIn(object.value(QLatin1String("reason")));
    entry.createdAt = timeIn(object.value(QLatin1String("createdAt")));
    if (!entry.createdAt.isValid())
        entry.createdAt = timeIn(object.value(QLatin1String("unsubscribedAt")));
    entry.workspaceId = textIn(object.value(QLatin1String("workspaceId")));
    entry.kind = kindOf(textIn(object.value(QLatin1String("entryType"))), entry.publicIdentifier);
    return entry;
}

} // namespace

Decoded<DncPage> readDncPage(const QByteArray &body)
{
    const auto list = readListAnswer(body, {"entries", "items", "results"});
    if (!list)
        return tl::unexpected(list.error());
    DncPage page;
    page.total = list->total;
    page.limit = list->limit;
    page.nextCursor = list->nextCursor;
    page.received = static_cast<int>(list->rows.size());
    page.entries.reserve(list->rows.size());
    for (const QJsonValue &element : list->rows) {
        BlockedLead entry = readEntry(element.toObject());
        if (entry.publicIdentifier.isEmpty())
            ++page.unreadable;
        else
            page.entries.append(std::move(entry));
    }
    if (page.received > 1 && page.entries.isEmpty()) {
        const QString detail = QCoreApplication::translate("JsonReading", "None of the %1 rows has an email.").arg(page.received);
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, detail});
    }
    return page;
}

Decoded<DncWriteCount> readDncWriteCount(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return DncWriteCount{};
    const auto object = readJsonObject(body);
    if (!object)
        return tl::unexpected(object.error());
    DncWriteCount written;
    for (const char *name : {"added", "imported", "deleted"}) {
        if (!written.done)
            written.done = countIn(object->value(QLatin1String(name)));
    }
    written.skipped = countIn(object->value(QLatin1String("skipped")));
    return written;
}

QByteArray writeDncEntries(const QList<BlockRequest> &contacts)
{
    QJsonArray entries;
    for (const BlockRequest &contact : contacts) {
        QJsonObject entry{{emailWord, contact.publicIdentifier}};
        entry.insert(QLatin1String("type"), contactKind(contact.publicIdentifier) == BlockedKind::Domain ? domainWord : emailWord);
        if (!contact.reason.isEmpty())
            entry.insert(QLatin1String("reason"), contact.reason);
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("entries"), entries}}).toJson(QJsonDocument::Compact);
}

QByteArray writeDncAddresses(const QStringList &contacts)
{
    const QJsonObject object{{QStringLiteral("emails"), QJsonArray::fromStringList(contacts)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Muster::SendKit
