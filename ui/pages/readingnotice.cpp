// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/readingnotice.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ReadingNotice)
};

/// What can be done about it.
PageNotice remedy(const ApiError &error)
{
    PageNotice notice;
    notice.actionLabel = wantsKey(error) ? Wording::tr("Enter the key…") : Wording::tr("Retry");
    if (error.kind == ErrorKind::Offline)
        notice.icon = Icon::Offline;
    else if (wantsKey(error))
        notice.icon = Icon::Lock;
    return notice;
}

} // namespace

bool wantsKey(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorised;
}

PageNotice nothingReadNotice(const ApiError &error, const QString &connectionName)
{
    PageNotice notice = remedy(error);
    if (error.kind == ErrorKind::Cancelled) {
        notice.icon = Icon::Refresh;
        notice.sentence = Wording::tr("Loading was stopped before anything came.");
        return notice;
    }
    const UserText text = userText(error, connectionName);
    notice.sentence = text.whatHappened;
    notice.rest = (text.whatMusterDid + QLatin1Char(' ') + text.whatToDo).trimmed();
    notice.details = text.details;
    return notice;
}

PageNotice partlyReadNotice(const ApiError &error, const QString &connectionName, const QString &howMuch)
{
    PageNotice notice = remedy(error);
    notice.sentence = howMuch;
    if (error.kind == ErrorKind::Cancelled) {
        notice.rest = Wording::tr("You stopped the loading.");
        return notice;
    }
    const UserText text = userText(error, connectionName);
    notice.rest = text.oneLine();
    notice.details = text.details;
    return notice;
}

PageNotice notRereadNotice(const ApiError &error, const QString &connectionName, const QString &shown)
{
    PageNotice notice = remedy(error);
    const UserText text = userText(error, connectionName);
    notice.sentence = error.kind == ErrorKind::Offline ? Wording::tr("Offline.") : text.whatHappened;
    notice.rest = (shown + QLatin1Char(' ') + text.whatToDo).trimmed();
    notice.details = text.details;
    return notice;
}

QString asOfText(const QDateTime &time)
{
    const QDateTime at = time.toLocalTime();
    const QString clock = QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return clock;
    if (at.date() == today.addDays(-1))
        return Wording::tr("%1 yesterday", "a time of day").arg(clock);
    if (at.date().year() != today.year()) // what is kept may be old
        return QLocale().toString(at.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
    //: A day without its year, before a time.
    return QLocale().toString(at.date(), Wording::tr("d MMM")) + QLatin1Char(' ') + clock;
}

} // namespace Muster
