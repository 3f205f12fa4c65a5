// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journal.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

} // namespace

QString journalErrorText(const SqliteError &error, const QString &file)
{
    const QString where = QDir::toNativeSeparators(file);
    const QString words = QString::fromUtf8(error.what());
    switch (error.reason()) {
    case SQLITE_FULL:
        return Text::tr(
                   "The disk is full: the journal of jobs %1 could not be written, so nothing more was sent. Free some space on that disk, "
                   "then try again.")
            .arg(where);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Text::tr("The journal of jobs %1 may not be written to, and nothing is sent without being written down first. Allow writing "
                        "to the file and its folder, then try again.")
            .arg(where);
    case SQLITE_CANTOPEN:
        return Text::tr(
                   "The journal of jobs %1 cannot be opened, and nothing is sent without being written down first. Check that its folder "
                   "is there and can be written to, then try again.")
            .arg(where);
    case SQLITE_CORRUPT:
        return Text::tr(
                   "The journal of jobs %1 is damaged (%2), and nothing is sent without being written down first. Move the file elsewhere "
                   "to begin a new one; the history in it is no longer shown then.")
            .arg(where, words);
    case SQLITE_NOTADB:
        return Text::tr(
                   "%1 is no journal of jobs (%2), and nothing is sent without being written down first. Move that file elsewhere, then "
                   "try again.")
            .arg(where, words);
    case SQLITE_SCHEMA:
        return Text::tr("The journal of jobs %1 cannot be used: %2. Start that version, or use another profile.").arg(where, words);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Text::tr(
                   "Another Muster is busy with the journal of jobs %1, and nothing is sent without being written down first. Try again "
                   "in a moment.")
            .arg(where);
    case SQLITE_IOERR:
        return Text::tr(
                   "The disk failed while the journal of jobs %1 was read or written (%2), so nothing more was sent. Check the disk and "
                   "the space on it, then try again.")
            .arg(where, words);
    case SQLITE_NOTFOUND:
        return Text::tr("This job is no longer in the history: it was deleted.");
    default:
        return Text::tr(
                   "The journal of jobs %1 cannot be used (%2), and nothing is sent without being written down first. Try again; should "
                   "it stay so, report it.")
            .arg(where, words);
    }
}

} // namespace Muster
