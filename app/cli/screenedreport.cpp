// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/screenedreport.h"

#include "cli/jobjson.h"
#include "cli/output.h"
#include "export/resultfile.h"
#include "import/screening.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScreenedReport)
};

} // namespace

QByteArray screenedJobJson(const Screening &screening, const JobRecord &job, const QByteArray &requests)
{
    OrderedJson object;
    object.add(QLatin1String("job"), jobIdJson(job)).add(QLatin1String("rows"), screening.counts().total());
    for (const Verdict verdict : allVerdicts)
        object.add(QLatin1String(verdictWord(verdict).toLatin1()), screening.counts()[verdict]);
    addCounts(object, job);
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

tl::expected<void, QString> writeVerdicts(const QString &path, const Screening &screening, Output &output)
{
    const auto written = writeResultFile(path, screening.table(), [&screening](qsizetype row) {
        return std::optional(RowResult{verdictWord(screening.verdict(row)), screening.detail(row)});
    });
    if (written)
        output.note(Text::tr("What became of each row is in %1.").arg(QFileInfo(path).absoluteFilePath()));
    return written;
}

} // namespace Muster::Cli
