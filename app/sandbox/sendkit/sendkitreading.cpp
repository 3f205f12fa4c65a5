// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sendkit/sendkitreading.h"

#include "domain/emailaddress.h"
#include "sandbox/sendkit/closedobject.h"
#include "sandbox/store/recordids.h"

#include <algorithm>
#include <limits>

namespace Muster::Sandbox {

namespace {

constexpr qsizetype maxEnrolment = 5000;
constexpr int maxLimit = 100;

const QStringList &entryTypes()
{
    static const QStringList words{QStringLiteral("email"), QStringLiteral("domain")};
    return words;
}

/// The query's number called `name`; -1 where it is not one from 1 to `highest`.
qint64 readCount(const Request &request, const QString &name, qint64 fallback, qint64 highest)
{
    if (!request.query.contains(name))
        return fallback;
    const QString text = request.query.value(name);
    const bool isDigits = std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool fits = false;
    const qint64 count = text.toLongLong(&fits);
    return isDigits && fits && count >= 1 && count <= highest ? count : -1;
}

Understood<QString> readWord(const Request &request, const QString &name, const QStringList &words)
{
    if (!request.query.contains(name))
        return QString();
    const QString word = request.query.value(name);
    if (words.contains(word))
        return word;
    return tl::make_unexpected(QStringLiteral("%1 must be one of: %2").arg(name, words.join(QLatin1String(", "))));
}

/// `text` as the vendor keeps addresses; empty where it is none. No display-name forms: those are for people, not for an API.
QString readAddress(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    const EmailAddress email = readEmailAddress(trimmed.toStdString());
    return QString::fromStdString(email.address) == trimmed ? trimmed : QString();
}

QString readDomain(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    return trimmed.contains(u'@') || readAddress(QStringLiteral("x@") + trimmed).isEmpty() ? QString() : trimmed;
}

SequenceEntry readByAddress(ClosedObject &entry)
{
    SequenceEntry read{.personId = {},
                       .email = entry.neededText(QStringLiteral("email")),
                       .firstName = entry.text(QStringLiteral("firstName")),
                       .lastName = entry.text(QStringLiteral("lastName")),
                       .companyName = entry.text(QStringLiteral("companyName"))};
    return read;
}

Understood<SequenceEntry> readEntry(const QJsonValue &value, const QString &where)
{
    static const QStringList keys{QStringLiteral("email"), QStringLiteral("firstName"), QStringLiteral("lastName"),
                                  QStringLiteral("companyName")};
    SequenceEntry read;
    const bool isById = value.isObject() && value.toObject().contains(QLatin1String("leadId"));
    ClosedObject entry(value, isById ? QStringList{QStringLiteral("leadId")} : keys, where);
    if (isById)
        read.personId = entry.neededText(QStringLiteral("leadId"));
    else
        read = readByAddress(entry);
    if (!entry.problem().isEmpty())
        return tl::make_unexpected(entry.problem());
    return read;
}

Understood<DoNotContactEntry> readDoNotContactEntry(const QJsonValue &value, const QString &where, const QString &usualReason)
{
    static const QStringList keys{QStringLiteral("email"), QStringLiteral("type"), QStringLiteral("reason")};
    ClosedObject entry(value, keys, where);
    const QString text = entry.neededText(QStringLiteral("email"));
    const QString type = entry.word(QStringLiteral("type"), entryTypes());
    const QString reason = entry.text(QStringLiteral("reason"));
    DoNotContactEntry read{.email = {},
                           .isDomain = type.isNull() ? !text.contains(u'@') : type == QLatin1String("domain"),
                           .reason = reason.isEmpty() ? usualReason : reason};
    read.email = read.isDomain ? readDomain(text) : readAddress(text);
    if (read.email.isEmpty())
        entry.fail(
            QStringLiteral("%1 must be %2")
                .arg(entry.path(QStringLiteral("email")), read.isDomain ? QStringLiteral("a domain") : QStringLiteral("an address")));
    if (!entry.problem().isEmpty())
        return tl::make_unexpected(entry.problem());
    return read;
}

QString indexed(QLatin1String name, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(name).arg(index);
}

} // namespace

Understood<ListPart> readListPart(const Request &request, QLatin1String family, SendKitPaging paging)
{
    const bool hasCursor = request.query.contains(QStringLiteral("cursor"));
    const bool hasPage = request.query.contains(QStringLiteral("page"));
    if (hasCursor && hasPage)
        return tl::make_unexpected(QStringLiteral("page and cursor cannot be combined"));
    const qint64 limit = readCount(request, QStringLiteral("limit"), ListPart().limit, maxLimit);
    if (limit < 0)
        return tl::make_unexpected(QStringLiteral("limit must be an integer from 1 to %1").arg(maxLimit));
    ListPart part{.limit = static_cast<int>(limit), .byCursor = hasCursor || (!hasPage && paging == SendKitPaging::ByCursor)};
    part.page = readCount(request, QStringLiteral("page"), part.page, std::numeric_limits<qint64>::max());
    if (part.page < 0)
        return tl::make_unexpected(QStringLiteral("page must be an integer of 1 or more"));
    if (hasCursor) {
        const std::optional<qint64> key = recordKey(family, request.query.value(QStringLiteral("cursor")));
        if (!key)
            return tl::make_unexpected(QStringLiteral("cursor is not one that this list gave"));
        part.after = *key;
    }
    return part;
}

Understood<QString> readLeadStatus(const Request &request)
{
    static const QStringList words{QStringLiteral("pending"),   QStringLiteral("active"),  QStringLiteral("paused"),
                                   QStringLiteral("completed"), QStringLiteral("bounced"), QStringLiteral("unsubscribed"),
                                   QStringLiteral("replied"),   QStringLiteral("removed")};
    return readWord(request, QStringLiteral("status"), words);
}

Understood<QString> readEntryType(const Request &request)
{
    return readWord(request, QStringLiteral("type"), entryTypes());
}

Understood<Enrolment> readEnrolment(const QByteArray &body)
{
    ClosedObject object = ClosedObject::ofBody(body, {QStringLiteral("leads")});
    Enrolment enrolment;
    const QJsonArray leads = object.neededArray(QStringLiteral("leads"), 1, maxEnrolment);
    if (!object.problem().isEmpty())
        return tl::make_unexpected(object.problem());
    for (qsizetype i = 0; i < leads.size(); ++i) {
        Understood<SequenceEntry> entry = readEntry(leads.at(i), indexed(QLatin1String("leads"), i));
        if (!entry)
            return tl::make_unexpected(entry.error());
        const bool isByAddress = entry->personId.isEmpty();
        if (isByAddress)
            entry->email = readAddress(entry->email);
        if (isByAddress && entry->email.isEmpty()) {
            enrolment.bad.append({leads.at(i), QStringLiteral("Entry is not valid")});
            continue;
        }
        enrolment.entries.append(*std::move(entry));
        enrolment.sent.append(leads.at(i));
    }
    return enrolment;
}

Understood<RowActionOrder> readRowAction(const QByteArray &body)
{
    static const QStringList words{QStringLiteral("pause"), QStringLiteral("resume"), QStringLiteral("remove")};
    static const QStringList keys{QStringLiteral("action"), QStringLiteral("leadIds"), QStringLiteral("selectAll"),
                                  QStringLiteral("excludeIds")};
    ClosedObject object = ClosedObject::ofBody(body, keys);
    RowActionOrder order;
    order.word = object.word(QStringLiteral("action"), words);
    if (order.word.isNull())
        object.fail(QStringLiteral("action is required"));
    order.action = static_cast<RowAction>(std::max(qsizetype(0), words.indexOf(order.word)));
    order.selection.all = object.has(QStringLiteral("selectAll")) || object.has(QStringLiteral("excludeIds"));
    if (order.selection.all) {
        if (object.has(QStringLiteral("leadIds")))
            object.fail(QStringLiteral("leadIds cannot be combined with selectAll and excludeIds"));
        object.needTrue(QStringLiteral("selectAll"));
        order.selection.ids = object.texts(QStringLiteral("excludeIds"), 0);
    } else {
        if (!object.has(QStringLiteral("leadIds")))
            object.fail(QStringLiteral("leadIds or selectAll is required"));
        order.selection.ids = object.texts(QStringLiteral("leadIds"), 1);
    }
    if (!object.problem().isEmpty())
        return tl::make_unexpected(object.problem());
    return order;
}

Understood<RowEdit> readRowEdit(const QByteArray &body)
{
    static const QStringList keys{QStringLiteral("status"), QStringLiteral("aiTag"), QStringLiteral("tags")};
    ClosedObject object = ClosedObject::ofBody(body, keys);
    RowEdit edit;
    if (object.has(keys.at(0)))
        edit.status = object.word(keys.at(0), {QStringLiteral("active"), QStringLiteral("paused")});
    if (object.has(keys.at(1))) {
        edit.aiTag = object.text(keys.at(1));
        if (std::ranges::none_of(aiTags, [&edit](const char *tag) { return *edit.aiTag == QLatin1String(tag); }))
            object.fail(QStringLiteral("aiTag must be a tag of the workspace"));
    }
    if (object.has(keys.at(2)))
        edit.tags = object.texts(keys.at(2), 0);
    if (object.size() == 0)
        object.fail(QStringLiteral("The body should not be empty"));
    if (!object.problem().isEmpty())
        return tl::make_unexpected(object.problem());
    return edit;
}

Understood<PersonEdit> readPersonEdit(const QByteArray &body)
{
    static const QStringList keys{QStringLiteral("firstName"), QStringLiteral("lastName"), QStringLiteral("companyName"),
                                  QStringLiteral("jobTitle"),  QStringLiteral("tags"),     QStringLiteral("customFields")};
    ClosedObject object = ClosedObject::ofBody(body, keys);
    PersonEdit edit{.firstName = object.text(keys.at(0)),
                    .lastName = object.text(keys.at(1)),
                    .companyName = object.text(keys.at(2)),
                    .jobTitle = object.text(keys.at(3)),
                    .tags = {},
                    .customFields = object.object(keys.at(5))};
    if (object.has(keys.at(4)))
        edit.tags = object.texts(keys.at(4), 0);
    if (object.size() == 0)
        object.fail(QStringLiteral("The body should not be empty"));
    if (!object.problem().isEmpty())
        return tl::make_unexpected(object.problem());
    return edit;
}

Understood<QList<DoNotContactEntry>> readDoNotContact(const QByteArray &body, qsizetype highest, const QString &usualReason)
{
    ClosedObject object = ClosedObject::ofBody(body, {QStringLiteral("entries")});
    const QJsonArray entries = object.neededArray(QStringLiteral("entries"), 1, highest);
    if (!object.problem().isEmpty())
        return tl::make_unexpected(object.problem());
    QList<DoNotContactEntry> all;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Understood<DoNotContactEntry> entry = readDoNotContactEntry(entries.at(i), indexed(QLatin1String("entries"), i), usualReason);
        if (!entry)
            return tl::make_unexpected(entry.error());
        all.append(*std::move(entry));
    }
    return all;
}

Understood<DoNotContactRemoval> readDoNotContactRemoval(const QByteArray &body)
{
    static const QStringList keys{QStringLiteral("emails"), QStringLiteral("selectAll"), QStringLiteral("search"), QStringLiteral("type")};
    ClosedObject object = ClosedObject::ofBody(body, keys);
    DoNotContactRemoval removal;
    removal.all = !object.has(keys.at(0));
    if (removal.all) {
        if (!object.has(keys.at(1)))
            object.fail(QStringLiteral("emails or selectAll is required"));
        object.needTrue(keys.at(1));
        removal.search = object.text(keys.at(2)).toLower();
        removal.type = object.word(keys.at(3), entryTypes());
    } else {
        if (object.size() > 1)
            object.fail(QStringLiteral("emails cannot be combined with selectAll, search and type"));
        for (const QString &email : object.texts(keys.at(0), 1))
            removal.emails.append(email.trimmed().toLower());
    }
    if (!object.problem().isEmpty())
        return tl::make_unexpected(object.problem());
    return removal;
}

} // namespace Muster::Sandbox
