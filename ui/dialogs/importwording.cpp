// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importwording.h"

#include "services/importcomparison.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

QString timeText(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return QLocale().toString(local, isToday ? QStringLiteral("HH:mm") : QStringLiteral("d MMM yyyy HH:mm"));
}

} // namespace

QString importTitle(ImportTarget target, const QString &targetName)
{
    if (target == ImportTarget::Blocklist)
        //: The name of a blocklist follows
        return Text::tr("Block people: %1").arg(targetName);
    if (target == ImportTarget::DoNotContact)
        //: The name of a do-not-contact list follows
        return Text::tr("Block contacts: %1").arg(targetName);
    //: The name of a campaign follows
    return Text::tr("Add leads to %1").arg(targetName);
}

QString importAction(ImportTarget target, qint64 ready, bool isLive)
{
    const auto rows = static_cast<int>(ready);
    if (target == ImportTarget::Blocklist)
        return Text::tr("Block %Ln person(s)", nullptr, rows);
    if (target == ImportTarget::DoNotContact)
        return Text::tr("Block %Ln contact(s)", nullptr, rows);
    return isLive ? Text::tr("Add %Ln lead(s): mail begins at once", nullptr, rows) : Text::tr("Add %Ln lead(s)", nullptr, rows);
}

QString importAction(ImportTarget target)
{
    return isBlocklist(target) ? Text::tr("Block") : Text::tr("Add");
}

QString chooseIdentity(ImportTarget target)
{
    if (target == ImportTarget::Blocklist)
        return Text::tr("Choose the column that holds the people.");
    if (target == ImportTarget::DoNotContact)
        return Text::tr("Choose the column that holds the addresses and domains.");
    return channelOf(target) == Channel::LinkedIn ? Text::tr("Choose the column that holds the LinkedIn profiles.")
                                                  : Text::tr("Choose the column that holds the e-mail addresses.");
}

QString readingText(ImportTarget target)
{
    return isBlocklist(target) ? Text::tr("Reading the blocklist, to know who is blocked already…")
                               : Text::tr("Reading the roster and the blocklists, to know who is there already and who is blocked…");
}

QString readSoFar(ImportTarget target, qint64 read)
{
    const auto people = static_cast<int>(read);
    return isBlocklist(target) ? Text::tr("%Ln person(s) so far", nullptr, people) : Text::tr("%Ln lead(s) so far", nullptr, people);
}

QString notComparedText(ImportTarget target)
{
    return isBlocklist(target) ? Text::tr("Not compared with the blocklist, which could not be read.")
                               : Text::tr("Not compared with the roster, which could not be read.");
}

QString notYetComparedText(ImportTarget target, qint64 read)
{
    const auto people = static_cast<int>(read);
    return isBlocklist(target) ? Text::tr("Not yet compared with the blocklist: %Ln person(s) read.", nullptr, people)
                               : Text::tr("Not yet compared with the roster and all blocklists: %Ln lead(s) read.", nullptr, people);
}

QString notComparedConsequence(ImportTarget target)
{
    return isBlocklist(target) ? Text::tr("People who are blocked already count as Ready.")
                               : Text::tr("People who are on the roster already, or on a blocklist not read yet, count as Ready.");
}

QString comparedText(const ImportComparison &comparison)
{
    const QDateTime readAt = comparison.blocklistsReadAt();
    const int lists = comparison.blocklistCount();
    if (lists == 0 || !readAt.isValid())
        return {};
    //: A time or a day and time follows
    return Text::tr("Compared with %Ln blocklist(s), as of %1", nullptr, lists).arg(timeText(readAt));
}

QString unreadText(const ImportComparison &comparison)
{
    const QStringList names = comparison.unreadBlocklists();
    if (names.isEmpty())
        return {};
    //: Names of blocklists
    return Text::tr("Could not be read: %1.").arg(names.join(QStringLiteral(", ")));
}

QString unreadConsequence()
{
    return Text::tr("What an earlier reading found there still counts; whoever was blocked there since then counts as Ready.");
}

} // namespace Muster
