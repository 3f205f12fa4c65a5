// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/walead/waleadreading.h"

#include "domain/identity.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Muster::Sandbox {

namespace {

Read<qint64> readCount(const Request &request, const QString &name, qint64 fallback, qint64 lowest, qint64 highest)
{
    if (!request.query.contains(name))
        return fallback;
    const QString text = request.query.value(name);
    const bool isDigits = std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool fits = false;
    const qint64 count = text.toLongLong(&fits);
    if (isDigits && fits && count >= lowest && count <= highest)
        return count;
    if (highest == std::numeric_limits<qint64>::max())
        return refusal(QStringLiteral("%1 must be an integer of %2 or more").arg(name).arg(lowest));
    return refusal(QStringLiteral("%1 must be an integer from %2 to %3").arg(name).arg(lowest).arg(highest));
}

Read<QJsonDocument> readJson(const QByteArray &body)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refusal(QStringLiteral("The body is not valid JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    return document;
}

/// Why `value` cannot be the identifier called `field`; empty where it can.
QString identifierProblem(const QJsonValue &value, const QString &field)
{
    if (value.isUndefined())
        return QStringLiteral("%1 is required").arg(field);
    if (!value.isString())
        return QStringLiteral("%1 must be a string").arg(field);
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return QStringLiteral("%1 should not be empty").arg(field);
    const auto isForeign = [](QChar sign) { return sign.isSpace() || sign == u'/' || sign.category() == QChar::Other_Control; };
    if (std::ranges::any_of(text, isForeign))
        return QStringLiteral("%1 must be a public identifier, without blanks or slashes").arg(field);
    if (text.toUcs4().size() > maxIdentifierLength)
        return QStringLiteral("%1 must be at most %2 characters long").arg(field).arg(maxIdentifierLength);
    return {};
}

/// The non-empty array called `name` of an object that has nothing else.
Read<QJsonArray> readOnlyArray(const QByteArray &body, const QString &name)
{
    const Read<QJsonDocument> document = readJson(body);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!document->isObject())
        return refusal(QStringLiteral("The body must be an object with %1").arg(name));
    const QJsonObject object = document->object();
    for (const QString &key : object.keys()) {
        if (key != name)
            return refusal(QStringLiteral("%1 is not a known property").arg(key));
    }
    if (!object.contains(name))
        return refusal(QStringLiteral("%1 is required").arg(name));
    if (!object.value(name).isArray())
        return refusal(QStringLiteral("%1 must be an array").arg(name));
    if (object.value(name).toArray().isEmpty())
        return refusal(QStringLiteral("%1 should not be empty").arg(name));
    return object.value(name).toArray();
}

Read<NewBlock> readLead(const QJsonValue &value, const QString &field)
{
    if (!value.isObject())
        return refusal(QStringLiteral("%1 must be an object").arg(field));
    const QJsonObject lead = value.toObject();
    for (const QString &key : lead.keys()) {
        if (key != QLatin1String("publicIdentifier") && key != QLatin1String("reason"))
            return refusal(QStringLiteral("%1.%2 is not a known property").arg(field, key));
    }
    const QJsonValue identifier = lead.value(QLatin1String("publicIdentifier"));
    const QString problem = identifierProblem(identifier, field + QStringLiteral(".publicIdentifier"));
    if (!problem.isEmpty())
        return refusal(problem);
    const QJsonValue reason = lead.value(QLatin1String("reason"));
    if (!reason.isUndefined() && !reason.isString())
        return refusal(QStringLiteral("%1.reason must be a string").arg(field));
    return NewBlock{.publicIdentifier = identifier.toString(), .reason = reason.toString().isEmpty() ? QString() : reason.toString()};
}

} // namespace

Read<WorkspaceListing> readWorkspaceListing(const Request &request)
{
    const QString sort = request.query.value(QStringLiteral("sort"), QStringLiteral("DESC"));
    if (sort != QLatin1String("ASC") && sort != QLatin1String("DESC"))
        return refusal(QStringLiteral("sort must be ASC or DESC"));
    const Read<qint64> offset = readCount(request, QStringLiteral("offset"), 0, 0, std::numeric_limits<qint64>::max());
    if (!offset)
        return tl::make_unexpected(offset.error());
    return WorkspaceListing{
        .oldestFirst = sort == QLatin1String("ASC"), .offset = *offset, .search = request.query.value(QStringLiteral("search"))};
}

Read<CampaignListing> readCampaignListing(const Request &request)
{
    const Read<qint64> skip = readCount(request, QStringLiteral("skip"), 0, 0, std::numeric_limits<qint64>::max());
    if (!skip)
        return tl::make_unexpected(skip.error());
    const Read<qint64> take = readCount(request, QStringLiteral("take"), CampaignListing().take, 1, 100);
    if (!take)
        return tl::make_unexpected(take.error());
    return CampaignListing{.skip = *skip, .take = *take};
}

Read<QList<NewBlock>> readWorkspaceBlocks(const QByteArray &body)
{
    const Read<QJsonArray> leads = readOnlyArray(body, QStringLiteral("leads"));
    if (!leads)
        return tl::make_unexpected(leads.error());
    QList<NewBlock> people;
    people.reserve(leads->size());
    for (qsizetype i = 0; i < leads->size(); ++i) {
        Read<NewBlock> lead = readLead(leads->at(i), QStringLiteral("leads[%1]").arg(i));
        if (!lead)
            return tl::make_unexpected(lead.error());
        people.append(*std::move(lead));
    }
    return people;
}

Read<QList<NewBlock>> readCampaignBlocks(const QByteArray &body)
{
    const Read<QJsonArray> identifiers = readOnlyArray(body, QStringLiteral("publicIdentifiers"));
    if (!identifiers)
        return tl::make_unexpected(identifiers.error());
    QList<NewBlock> people;
    people.reserve(identifiers->size());
    for (qsizetype i = 0; i < identifiers->size(); ++i) {
        const QString problem = identifierProblem(identifiers->at(i), QStringLiteral("publicIdentifiers[%1]").arg(i));
        if (!problem.isEmpty())
            return refusal(problem);
        people.append({.publicIdentifier = identifiers->at(i).toString(), .reason = {}});
    }
    return people;
}

Read<QStringList> readRecordIds(const QByteArray &body)
{
    const Read<QJsonDocument> document = readJson(body);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!document->isArray())
        return refusal(QStringLiteral("The body must be an array of record IDs"));
    const QJsonArray ids = document->array();
    if (ids.isEmpty())
        return refusal(QStringLiteral("The array of record IDs should not be empty"));
    QStringList read;
    read.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids.at(i).toString().isEmpty())
            return refusal(QStringLiteral("[%1] must be a record ID: a string that is not empty").arg(i));
        read.append(ids.at(i).toString());
    }
    return read;
}

} // namespace Muster::Sandbox
