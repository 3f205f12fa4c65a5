// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/puffle/pufflereading.h"

#include "sandbox/puffle/puffleanswers.h"
#include "sandbox/store/prospectidentity.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Muster::Sandbox {

namespace {

constexpr qsizetype maxAdded = 1000;
constexpr qsizetype maxRemoved = 500;
constexpr qint64 maxPage = 9007199254740991; // JavaScript's greatest integer
constexpr qint64 maxLimit = 200;

constexpr std::array statuses{"pending", "sent",    "connection_sent", "connected", "message_sent",
                              "replied", "bounced", "completed",       "timed_out", "cancelled"};

const QStringList &profileFields()
{
    static const QStringList fields{QStringLiteral("email"),     QStringLiteral("linkedin_url"), QStringLiteral("first_name"),
                                    QStringLiteral("last_name"), QStringLiteral("company"),      QStringLiteral("position"),
                                    QStringLiteral("headline")};
    return fields;
}

Read<qint64> readCount(const Request &request, const QString &name, qint64 fallback, qint64 highest)
{
    if (!request.query.contains(name))
        return fallback;
    const QString text = request.query.value(name);
    const bool isDigits = std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool fits = false;
    const qint64 count = text.toLongLong(&fits);
    if (isDigits && fits && count >= 1 && count <= highest)
        return count;
    return puffleRefusal(name, QStringLiteral("must be an integer from 1 to %1").arg(highest));
}

Read<QString> readId(const QString &text, const QString &field)
{
    constexpr qsizetype length = 36; // without braces, which QUuid would take
    if (text.size() != length || QUuid::fromString(text).isNull())
        return puffleRefusal(field, QStringLiteral("must be a UUID"));
    return text.toLower();
}

/// The body's object, if it has no keys but `known`.
Read<QJsonObject> readClosed(const QByteArray &body, const QStringList &known)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return puffleRefusal(QStringLiteral("body"),
                             QStringLiteral("not valid JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    if (!document.isObject())
        return puffleRefusal(QStringLiteral("body"), QStringLiteral("must be an object"));
    QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return puffleRefusal(key, QStringLiteral("not a known property"));
    }
    return object;
}

/// The array called `name`, with one to `most` entries.
Read<QJsonArray> readArray(const QJsonObject &object, const QString &name, qsizetype most)
{
    const QJsonValue value = object.value(name);
    if (!value.isArray())
        return puffleRefusal(name, QStringLiteral("must be an array"));
    QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > most)
        return puffleRefusal(name, QStringLiteral("must have 1 to %1 entries").arg(most));
    return array;
}

/// The texts of an object that has no keys but `known`, unless `passedOver` is one.
Read<QMap<QString, QString>> readTexts(const QJsonValue &value, const QString &field, const QStringList &known, const QString &passedOver)
{
    if (!value.isObject())
        return puffleRefusal(field, QStringLiteral("must be an object"));
    const QJsonObject object = value.toObject();
    QMap<QString, QString> texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == passedOver)
            continue;
        const QString path = field + u'.' + entry.key();
        if (!known.contains(entry.key()))
            return puffleRefusal(path, QStringLiteral("not a known property"));
        if (!entry.value().isString())
            return puffleRefusal(path, QStringLiteral("must be a string"));
        texts.insert(entry.key(), entry.value().toString());
    }
    return texts;
}

QString textOrNull(const QMap<QString, QString> &texts, const char *name)
{
    const QString text = texts.value(QLatin1String(name));
    return text.isEmpty() ? QString() : text;
}

Read<Prospect> readProspect(const QJsonValue &value, const QString &field)
{
    static const QString customFields = QStringLiteral("custom_fields");
    const Read<QMap<QString, QString>> texts = readTexts(value, field, profileFields(), customFields);
    if (!texts)
        return tl::make_unexpected(texts.error());
    for (const QString &identity : {QStringLiteral("email"), QStringLiteral("linkedin_url")}) {
        if (texts->contains(identity) && texts->value(identity).isEmpty())
            return puffleRefusal(field + u'.' + identity, QStringLiteral("must not be empty"));
    }
    Prospect prospect{.firstName = textOrNull(*texts, "first_name"),
                      .lastName = textOrNull(*texts, "last_name"),
                      .company = textOrNull(*texts, "company"),
                      .position = textOrNull(*texts, "position"),
                      .headline = textOrNull(*texts, "headline")};
    if (const QString email = texts->value(QStringLiteral("email")).trimmed(); !emailIdentity(email).isNull())
        prospect.email = email;
    if (const QString url = texts->value(QStringLiteral("linkedin_url")).trimmed(); !linkedinIdentity(url).isNull())
        prospect.linkedinUrl = url;
    const QJsonValue custom = value[customFields];
    if (custom.isObject())
        prospect.customFields = QString::fromUtf8(QJsonDocument(custom.toObject()).toJson(QJsonDocument::Compact));
    else if (!custom.isUndefined())
        return puffleRefusal(field + u'.' + customFields, QStringLiteral("must be an object"));
    return prospect;
}

} // namespace

Read<QString> readCampaignId(const QString &captured)
{
    return readId(captured, QStringLiteral("id"));
}

Read<RosterListing> readRosterListing(const Request &request)
{
    const Read<qint64> page = readCount(request, QStringLiteral("page"), RosterListing().page, maxPage);
    if (!page)
        return tl::make_unexpected(page.error());
    const Read<qint64> limit = readCount(request, QStringLiteral("limit"), RosterListing().limit, maxLimit);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const QString statusName = QStringLiteral("status");
    const QString status = request.query.value(statusName);
    const bool isKnown = std::ranges::any_of(statuses, [&](const char *known) { return status == QLatin1String(known); });
    if (request.query.contains(statusName) && !isKnown)
        return puffleRefusal(statusName, QStringLiteral("not a stage of the pipeline"));
    return RosterListing{.page = *page, .limit = *limit, .status = status};
}

Read<QList<Prospect>> readProspects(const QByteArray &body)
{
    const QString name = QStringLiteral("prospects");
    const Read<QJsonObject> object = readClosed(body, {name});
    if (!object)
        return tl::make_unexpected(object.error());
    const Read<QJsonArray> array = readArray(*object, name, maxAdded);
    if (!array)
        return tl::make_unexpected(array.error());
    QList<Prospect> prospects;
    prospects.reserve(array->size());
    for (qsizetype i = 0; i < array->size(); ++i) {
        Read<Prospect> prospect = readProspect(array->at(i), QStringLiteral("prospects[%1]").arg(i));
        if (!prospect)
            return tl::make_unexpected(prospect.error());
        prospects.append(*std::move(prospect));
    }
    return prospects;
}

Read<ProspectUpdate> readProspectUpdate(const QByteArray &body)
{
    const QString idName = QStringLiteral("prospect_id");
    const QString updatesName = QStringLiteral("updates");
    const Read<QJsonObject> object = readClosed(body, {idName, updatesName});
    if (!object)
        return tl::make_unexpected(object.error());
    const Read<QString> id = readId(object->value(idName).toString(), idName);
    if (!id)
        return tl::make_unexpected(id.error());
    const QStringList fields = profileFields() + QStringList{QStringLiteral("name")};
    const Read<QMap<QString, QString>> updates = readTexts(object->value(updatesName), updatesName, fields, {});
    if (!updates)
        return tl::make_unexpected(updates.error());
    if (updates->isEmpty())
        return puffleRefusal(updatesName, QStringLiteral("must name a field"));
    return ProspectUpdate{.id = *id, .fields = *updates};
}

Read<RosterRemoval> readRosterRemoval(const QByteArray &body)
{
    const QString idsName = QStringLiteral("prospect_ids");
    const QString allName = QStringLiteral("all");
    const Read<QJsonObject> object = readClosed(body, {idsName, allName});
    if (!object)
        return tl::make_unexpected(object.error());
    if (object->size() != 1)
        return puffleRefusal(QStringLiteral("body"), QStringLiteral("must have either prospect_ids or all"));
    if (object->contains(allName)) {
        if (object->value(allName) != QJsonValue(true))
            return puffleRefusal(allName, QStringLiteral("must be true"));
        return RosterRemoval{.all = true, .ids = {}};
    }
    const Read<QJsonArray> array = readArray(*object, idsName, maxRemoved);
    if (!array)
        return tl::make_unexpected(array.error());
    QStringList ids;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const Read<QString> id = readId(array->at(i).toString(), QStringLiteral("prospect_ids[%1]").arg(i));
        if (!id)
            return tl::make_unexpected(id.error());
        ids.append(*id);
    }
    return RosterRemoval{.all = false, .ids = ids};
}

} // namespace Muster::Sandbox
