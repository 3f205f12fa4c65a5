// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/offlinecheckcommand.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/verdictreport.h"
#include "export/resultfile.h"
#include "import/screening.h"

#include <QFileInfo>

namespace Muster::Cli {

namespace {

std::optional<ImportTarget> targetOfWord(const QString &word)
{
    if (word.compare(QLatin1String("blocklist"), Qt::CaseInsensitive) == 0)
        return ImportTarget::Blocklist;
    if (word.compare(QLatin1String("linkedin"), Qt::CaseInsensitive) == 0)
        return ImportTarget::LinkedInRoster;
    if (word.compare(QLatin1String("email"), Qt::CaseInsensitive) == 0)
        return ImportTarget::EmailRoster;
    return std::nullopt;
}

} // namespace

void OfflineCheckCommand::start()
{
    const QString purpose = line().purpose.value_or(QString());
    const std::optional<ImportTarget> target = targetOfWord(purpose);
    const QString obstacle = line().output ? obstacleToWritingResult(*line().output, line().operands.constFirst()) : QString();
    if (!obstacle.isEmpty())
        fail(ExitCode::Usage, obstacle);
    else if (target)
        check(*target);
    else if (purpose.isEmpty())
        fail(ExitCode::Usage, tr("Say what the rows are to be checked for: --for blocklist, --for linkedin or --for email."));
    else
        fail(ExitCode::Usage, tr("Rows cannot be checked for “%1”. --for takes: blocklist, linkedin, email.").arg(purpose));
}

void OfflineCheckCommand::check(ImportTarget target)
{
    auto source = readPeople(line().operands.constFirst(), line().columnChoices, out(), target);
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    const Screening screening(std::move(source->table), std::move(source->columns));
    if (!out().isJson()) {
        printCounts(out(), screening.counts(), target);
        printInvalidRows(out(), screening);
        printLeftOut(out(), screening);
    }
    report(screening);
}

void OfflineCheckCommand::report(const Screening &screening)
{
    if (line().output) {
        const auto written = writeResultFile(*line().output, screening.table(), [&screening](qsizetype row) {
            return std::optional(RowResult{verdictWord(screening.verdict(row)), screening.detail(row)});
        });
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
        out().note(tr("The verdict for each row is in %1.").arg(QFileInfo(*line().output).absoluteFilePath()));
    }
    const VerdictCounts &counts = screening.counts();
    OrderedJson object;
    object.add(QLatin1String("rows"), counts.total())
        .add(QLatin1String("ready"), counts[Verdict::Ready])
        .add(QLatin1String("duplicate_in_file"), counts[Verdict::DuplicateInFile])
        .add(QLatin1String("invalid"), counts[Verdict::Invalid]);
    out().json(object.text());
    finish(counts[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

} // namespace Muster::Cli
