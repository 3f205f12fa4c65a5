// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

QDateTime readHttpDate(const QByteArray &value)
{
    // RFC 9110, 5.6.7: IMF-fixdate, and two obsolete forms that a recipient must still take. Day names are not compared.
    static const QString forms[] = {QStringLiteral("dd MMM yyyy hh:mm:ss"), QStringLiteral("dd-MMM-yy hh:mm:ss"),
                                    QStringLiteral("MMM d hh:mm:ss yyyy")};
    QString text = QString::fromLatin1(value).simplified();
    if (text.endsWith(QLatin1String(" GMT")))
        text.chop(4);
    const qsizetype afterDayName = text.indexOf(QLatin1Char(' ')) + 1;
    text = text.mid(afterDayName);
    for (const QString &form : forms) {
        QDateTime date = QLocale::c().toDateTime(text, form);
        if (!date.isValid())
            continue;
        if (form.contains(QLatin1String("-yy ")) && date.date().year() < 1970)
            date = date.addYears(100);
        date.setTimeSpec(Qt::UTC);
        return date;
    }
    return {};
}

} // namespace

std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &value, const QDateTime &nowUtc)
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 aYear = 365LL * 24 * 3600;
        return milliseconds(seconds(std::clamp<qint64>(count, 0, aYear)));
    }
    const QDateTime date = readHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, nowUtc.msecsTo(date)));
}

} // namespace Muster
