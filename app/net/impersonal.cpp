// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/impersonal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace Muster {

namespace {

constexpr qsizetype largestBody = 256 * 1024; // far more than a hundred people need
constexpr qsizetype largestShape = 4 * 1024;

QString placeholder(const QString &name)
{
    return QLatin1Char('<') + name + QLatin1Char('>');
}

/// A list of what is known to name nobody: a part of a path that looks like a word may be a person's identifier.
bool isContractWord(const QString &segment)
{
    static const QSet<QString> words{
        QStringLiteral("api"),       QStringLiteral("walead"),        QStringLiteral("puffle"), QStringLiteral("sendkit"),
        QStringLiteral("campaigns"), QStringLiteral("blocked-leads"), QStringLiteral("leads"),  QStringLiteral("dnc"),
        QStringLiteral("action"),    QStringLiteral("workspaces"),    QStringLiteral("v1"),     QStringLiteral("v2"),
    };
    return words.contains(segment);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(QStringLiteral("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"));
    return uuid.match(text).hasMatch();
}

/// Letters, digits and `_.-`: what a program would call something.
bool isName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_.-]{0,39}\\z"));
    return name.match(text).hasMatch();
}

bool isPlainValue(const QString &name, const QString &value)
{
    static const QSet<QString> counted{QStringLiteral("page"), QStringLiteral("limit"), QStringLiteral("offset"), QStringLiteral("skip"),
                                       QStringLiteral("take")};
    static const QSet<QString> worded{QStringLiteral("sort"), QStringLiteral("status")};
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,9}\\z"));
    static const QRegularExpression letters(QStringLiteral("\\A[A-Za-z_]{1,20}\\z"));
    return (counted.contains(name) && digits.match(value).hasMatch()) || (worded.contains(name) && letters.match(value).hasMatch());
}

QString impersonalPath(const QUrl &url)
{
    QStringList parts = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'));
    bool isCampaign = false;
    for (QString &part : parts) {
        const bool isKept = part.isEmpty() || isContractWord(part) || (isCampaign && isUuid(part));
        isCampaign = part == QLatin1String("campaigns");
        if (!isKept)
            part = QStringLiteral("<id>");
    }
    return parts.join(QLatin1Char('/'));
}

QJsonValue shapeOf(const QString &name, const QJsonValue &value);

QJsonObject shapeOf(const QJsonObject &object)
{
    QJsonObject shape;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        const QString name = isName(field.key()) ? field.key() : QStringLiteral("field");
        shape.insert(isName(field.key()) ? name : placeholder(name), shapeOf(name, field.value()));
    }
    return shape;
}

QJsonArray shapeOf(const QString &name, const QJsonArray &list)
{
    QJsonArray shape;
    if (!list.isEmpty())
        shape.append(shapeOf(name, list.first()));
    if (list.size() > 1)
        shape.append(QStringLiteral("<%1 more>").arg(list.size() - 1));
    return shape;
}

QJsonValue shapeOf(const QString &name, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return shapeOf(value.toObject());
    case QJsonValue::Array:
        return shapeOf(name, value.toArray());
    case QJsonValue::Double:
        return 0;
    case QJsonValue::String:
        return placeholder(name);
    default:
        return value;
    }
}

} // namespace

QString impersonalUrl(const QUrl &url)
{
    QString text = url.scheme() + QStringLiteral("://") + url.host(QUrl::FullyEncoded);
    if (url.port() >= 0)
        text += QLatin1Char(':') + QString::number(url.port());
    text += impersonalPath(url);
    if (!url.hasQuery())
        return text;
    QStringList items;
    const auto queryItems = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : queryItems) {
        const QString shown = isName(name) ? name : QStringLiteral("item");
        items << shown + QLatin1Char('=') + (isPlainValue(name, value) ? value : placeholder(shown));
    }
    return text + QLatin1Char('?') + items.join(QLatin1Char('&'));
}

QByteArray bodyShape(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    const QByteArray remark = '<' + QByteArray::number(body.size()) + " bytes>";
    if (body.size() > largestBody)
        return remark;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QByteArray shape;
    if (document.isObject())
        shape = QJsonDocument(shapeOf(document.object())).toJson(QJsonDocument::Compact);
    else if (document.isArray())
        shape = QJsonDocument(shapeOf(QStringLiteral("item"), document.array())).toJson(QJsonDocument::Compact);
    return shape.isEmpty() || shape.size() > largestShape ? remark : shape;
}

} // namespace Muster
