// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/refusednames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Muster {

namespace {

/// None where a position is beyond the array: then the numbers mean something else.
QList<qsizetype> positionsIn(const QString &text, const QString &array, qsizetype size)
{
    // A text may be cut off at its end: a number counts only where something follows that ends it.
    const QString bracket = QStringLiteral(R"((?<![\w.])%1\[(\d{1,9})\])").arg(QRegularExpression::escape(array));
    const QString dot = array.isEmpty() ? QString() : QStringLiteral(R"(|(?<![\w.])%1\.(\d{1,9})[.\s])").arg(array);
    const QRegularExpression position(bracket + dot + QStringLiteral(R"(|\bindex[ :]{1,2}(\d{1,9})(?![\d\x{2026}]))"),
                                      QRegularExpression::CaseInsensitiveOption);
    QSet<qsizetype> found;
    for (auto match = position.globalMatch(text); match.hasNext();) {
        const qsizetype number = match.next().capturedTexts().last().toLongLong();
        if (number >= size)
            return {};
        found.insert(number);
    }
    QList<qsizetype> rising(found.cbegin(), found.cend());
    std::sort(rising.begin(), rising.end());
    return rising;
}

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'-' || sign == u'_' || sign == u'%';
}

bool isQuote(QChar sign)
{
    return sign == u'"' || sign == u'\'' || sign == u'`' || sign == u'\u201c' || sign == u'\u201d' || sign == u'\u2018' ||
           sign == u'\u2019';
}

/// "p3" or "john-doe", but neither "identifier" nor "100".
bool isNoPlainWord(const QString &text)
{
    const bool hasLetter = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
    const bool hasOther = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isNumber() || sign == u'-'; });
    return hasLetter && hasOther;
}

bool quotes(const QString &text, const QString &element)
{
    if (element.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(element); at >= 0; at = text.indexOf(element, at + 1)) {
        const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
        const qsizetype end = at + element.size();
        const QChar after = end < text.size() ? text.at(end) : QChar(u' ');
        if (isQuote(before) && isQuote(after))
            return true;
        const bool goesOn = after == u'.' && end + 1 < text.size() && isWordSign(text.at(end + 1));
        const bool isCut = after == u'\u2026';
        const bool isWhole = !isWordSign(before) && before != u'.' && before != u'/' && !isWordSign(after) && !goesOn && !isCut;
        if (isWhole && isNoPlainWord(element))
            return true;
    }
    return false;
}

} // namespace

QList<qsizetype> namedInRefusal(const ApiError &refusal, const QString &array, const QStringList &elements)
{
    QList<qsizetype> positions = positionsIn(refusal.detail, array, elements.size());
    if (positions.isEmpty() && !array.isEmpty()) // a bare "[3]" is a list in JSON
        positions = positionsIn(refusal.rawBody, array, elements.size());
    if (!positions.isEmpty())
        return positions;
    QList<qsizetype> quoted;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (quotes(refusal.detail, elements.at(i)))
            quoted.append(i);
    }
    return quoted.size() == 1 ? quoted : QList<qsizetype>();
}

} // namespace Muster
