// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobprogress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Muster {

namespace {

struct JobProgress
{
    Q_DECLARE_TR_FUNCTIONS(JobProgress)
};

QString timeLeft(qint64 seconds)
{
    if (seconds < 60)
        return JobProgress::tr("%1 s left").arg(QLocale().toString(seconds));
    if (seconds < 3600)
        return JobProgress::tr("%1 min left").arg(QLocale().toString((seconds + 59) / 60));
    return JobProgress::tr("%1 h left").arg(QLocale().toString((seconds + 3599) / 3600));
}

} // namespace

QString progressText(qint64 done, qint64 total, double perSecond)
{
    const QLocale locale;
    if (total <= 0)
        return done > 0 ? locale.toString(done) : QString();
    QStringList parts{JobProgress::tr("%1 of %2").arg(locale.toString(done), locale.toString(total))};
    if (perSecond > 0 && done < total) {
        if (perSecond >= 1)
            parts << JobProgress::tr("%1/s").arg(locale.toString(qRound64(perSecond)));
        parts << timeLeft(std::max<qint64>(1, qRound64(static_cast<double>(total - done) / perSecond)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace Muster
