// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/redaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QList>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <mutex>
#include <utility>

namespace Muster {

namespace {

constexpr int shortestSecret = 4;

struct Secrets
{
    std::mutex mutex;
    QStringList texts; ///< longest first: one may be the beginning of another
};

Secrets &secrets()
{
    static Secrets all;
    return all;
}

/// "[email 3f2a]".
QString placeholder(QLatin1String kind, const QString &person)
{
    static const QByteArray salt = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    constexpr int digits = 4;
    const QByteArray hash = QCryptographicHash::hash(salt + person.toCaseFolded().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("[%1 %2]").arg(kind, QLatin1String(hash.toHex().left(digits)));
}

/// Puts `replacement(match)` in the place of the pattern's group 1, or of all of it where it has none.
template <typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString made;
    qsizetype done = 0;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const int group = match.lastCapturedIndex();
        made += text.mid(done, match.capturedStart(group) - done) + replacement(match.captured(group));
        done = match.capturedEnd(group);
    }
    return done == 0 ? text : made + text.mid(done);
}

QRegularExpression withoutCase(const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Also where nobody has registered it: what stands behind a name that keys have.
QString withoutKeyLike(const QString &text)
{
    static const QRegularExpression header =
        withoutCase("\\b(?:proxy-)?authorization[\\s\"'\\\\]{0,3}[:=][\\s\"'\\\\]{0,3}((?:(?:bearer|basic|token)\\s+)?[^\\s\"',;\\\\]+)");
    static const QRegularExpression bearer = withoutCase("\\bbearer\\s+([^\\s\"',;\\\\\\[]+)");
    static const QRegularExpression named = withoutCase("\\b(?:x-api-key|api[_-]?key|access[_-]?token|token|secret|password|"
                                                        "pass[_ -]?phrase|set-cookie|cookie)[\"'\\\\]{0,2}\\s?[:=]\\s?[\"'\\\\]{0,2}"
                                                        "([^\\s\"',;&\\\\\\[]+)");
    const auto key = [](const QString &) { return QStringLiteral("[key]"); };
    return replaced(replaced(replaced(text, header, key), bearer, key), named, key);
}

QString withoutPeople(QString text)
{
    // A field's name tells what stands behind it, also where that looks like nothing in particular: up to the closing quote, or a word.
    static const QRegularExpression quotedField =
        withoutCase("\\b(?:publicIdentifier|public_identifier|email|e_?mail|linkedin_?url|profile_?url|first_?name|last_?name|full_?name|"
                    "name|phone|company|position|headline|identifier|search)\\\\?[\"']\\s?[:=]\\s?\\\\?\""
                    "(?!\\[(?:key|email|person|phone)\\b)((?:[^\"\\\\]|\\\\[^\"])+)");
    static const QRegularExpression plainField =
        withoutCase("\\b(?:publicIdentifier|public_identifier|email|linkedin_?url|profile_?url|first_?name|last_?name|full_?name|phone|"
                    "identifier|search)\\s?[:=]\\s?['\"]?([^\\s\"',;&\\[<]+)");
    static const QRegularExpression profile = withoutCase("linkedin\\.com(?:/|%2F)(?:in|pub|sales/lead|sales/people)(?:/|%2F)"
                                                          "([^\\s/?#\"'<>,;)\\[]+)");
    static const QRegularExpression member(QStringLiteral("\\bACo[A-Za-z0-9_-]{15,}"));
    static const QRegularExpression email =
        withoutCase("[^\\s\"'<>(),;:\\[\\]\\\\/=?&]{1,192}(?:@|%40)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*");
    static const QRegularExpression phone(QStringLiteral("(?<![\\w+-])(?:\\+|%2B|00)[1-9][0-9 ().-]{7,18}[0-9]\\b"));
    const auto as = [](const char *kind) {
        return [kind](const QString &person) { return placeholder(QLatin1String(kind), person); };
    };
    if (text.contains(QLatin1Char('@')) || text.contains(QLatin1String("%40")))
        text = replaced(text, email, as("email"));
    text = replaced(replaced(text, profile, as("person")), member, as("person"));
    text = replaced(replaced(text, quotedField, as("person")), plainField, as("person"));
    return replaced(text, phone, as("phone"));
}

} // namespace

bool isSecretHeader(const QByteArray &name)
{
    static const QList<QByteArray> secrets{"x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie"};
    return std::any_of(secrets.cbegin(), secrets.cend(),
                       [&name](const QByteArray &secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

QString redacted(QString text, const QByteArray &secret)
{
    if (secret.size() < shortestSecret)
        return text;
    return text.replace(QString::fromUtf8(secret), QStringLiteral("[key]"));
}

void registerSecret(const QByteArray &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const QString plain = QString::fromUtf8(secret);
    QString inJson = plain;
    inJson.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    Secrets &known = secrets();
    const std::lock_guard lock(known.mutex);
    for (const QString &text : {plain, inJson, QString::fromLatin1(secret.toPercentEncoding())}) {
        if (!known.texts.contains(text))
            known.texts << text;
    }
    std::stable_sort(known.texts.begin(), known.texts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString withoutSecrets(QString text)
{
    Secrets &known = secrets();
    const std::lock_guard lock(known.mutex);
    for (const QString &secret : std::as_const(known.texts))
        text.replace(secret, QStringLiteral("[key]"));
    return text;
}

QString withoutPersonalData(QString text)
{
    text = withoutPeople(withoutKeyLike(withoutSecrets(std::move(text))));
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, QStringLiteral("~")) : text;
}

} // namespace Muster
