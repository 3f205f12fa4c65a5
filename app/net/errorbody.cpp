// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Muster {

namespace {

/// Reads like a code, not like a sentence: "invalid_request".
bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9]+([_.-][A-Za-z0-9]+)+$"));
    return code.match(text).hasMatch();
}

QString codeIn(const QJsonObject &object)
{
    const QJsonValue code = object.value(QLatin1String("code"));
    if (code.isString())
        return code.toString();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isObject())
        return codeIn(error.toObject());
    return looksLikeCode(error.toString()) ? error.toString() : QString();
}

QString titleOf(const QString &html)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)</title"), QRegularExpression::CaseInsensitiveOption);
    QString text = title.match(html).captured(1);
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&#39;"), QLatin1String("'"));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

QString errorWords(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList all;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &element : list)
            all << errorWords(element);
        all.removeAll(QString());
        return all.join(QLatin1String("; "));
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const char *name : {"message", "error", "errors", "detail", "details", "title", "reason"}) {
        const QString words = errorWords(object.value(QLatin1String(name)));
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString inOneLine(const QString &text, int longest)
{
    QString line = text.left(longest * 8).simplified(); // a bound on the work; blanks may stand between the words
    line.erase(std::remove_if(line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; }), line.end());
    if (line.size() <= longest)
        return line;
    return line.left(longest - 1) + QChar(u'\u2026');
}

ErrorBody readErrorBody(const QByteArray &body)
{
    constexpr int longestReadable = 256 * 1024; // no error says anything to people beyond that
    const QByteArray text = body.left(longestReadable).trimmed();
    if (text.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return {errorWords(document.object()), codeIn(document.object())};
    if (document.isArray())
        return {errorWords(document.array()), {}};
    if (text.startsWith('<'))
        return {titleOf(QString::fromUtf8(text)), {}};
    if (text.startsWith('{') || text.startsWith('['))
        return {}; // JSON that was cut off: no words for people
    if (text.startsWith('"') && text.endsWith('"') && text.size() > 1)
        return {QString::fromUtf8(text.mid(1, text.size() - 2)), {}};
    return {QString::fromUtf8(text), {}};
}

} // namespace Muster
