// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/offlinecheckcommand.h"

#include "cli/emailcheck.h"
#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/verdictreport.h"
#include "import/screening.h"

#include <QFileInfo>

namespace Muster::Cli {

void OfflineCheckCommand::start()
{
    const QString purpose = line().purpose.value_or(QString()).toLower();
    const QString obstacle = line().output ? obstacleToWritingResult(*line().output, line().operands.constFirst()) : QString();
    if (!obstacle.isEmpty())
        fail(ExitCode::Usage, obstacle);
    else if (purpose == QLatin1String("blocklist") || purpose == QLatin1String("linkedin"))
        checkPeople(); // a LinkedIn roster's people are the same people by the same rules
    else if (purpose == QLatin1String("email"))
        checkAddresses();
    else if (purpose.isEmpty())
        fail(ExitCode::Usage, tr("Say what the rows are to be checked for: --for blocklist, --for linkedin or --for email."));
    else
        fail(ExitCode::Usage, tr("Rows cannot be checked for “%1”. --for takes: blocklist, linkedin, email.").arg(*line().purpose));
}

void OfflineCheckCommand::checkPeople()
{
    const auto source = readPeople(line().operands.first(), line().columnChoices, out());
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    const Screening screening(source->table, source->columns);
    printCounts(out(), screening.counts());
    printInvalidRows(out(), screening);
    report(*source->table, screening.counts(), [&](qsizetype row) {
        return RowResult{verdictWord(screening.verdict(row)), screening.detail(row)};
    });
}

void OfflineCheckCommand::checkAddresses()
{
    const auto table = readInput(line().operands.first());
    if (!table) {
        fail(ExitCode::Usage, table.error());
        return;
    }
    const auto column = chooseEmailColumn(**table, line().columnChoices);
    if (!column) {
        fail(ExitCode::Usage, column.error());
        return;
    }
    tellHowItWasRead(**table, out());
    const EmailCheck check(**table, *column);
    printCounts(out(), check.counts());
    for (qsizetype row = 0; row < check.rows().size(); ++row) {
        const std::string_view cell = (*table)->rows.cell(static_cast<size_t>(row), *column);
        if (check.rows().at(row).verdict == Verdict::Invalid) {
            out().note(rowLine((*table)->rows.rowNumber(static_cast<size_t>(row)), check.detail(row),
                               QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
        }
    }
    report(**table, check.counts(), [&](qsizetype row) { return RowResult{verdictWord(check.rows().at(row).verdict), check.detail(row)}; });
}

void OfflineCheckCommand::report(const ImportTable &table, const VerdictCounts &counts,
                                 const std::function<RowResult(qsizetype row)> &result)
{
    if (line().output) {
        const auto written = writeResultFile(*line().output, table, [&](qsizetype row) { return std::optional(result(row)); });
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
        out().note(tr("The verdict for each row is in %1.").arg(QFileInfo(*line().output).absoluteFilePath()));
    }
    OrderedJson object;
    object.add(QLatin1String("rows"), counts.total())
        .add(QLatin1String("ready"), counts[Verdict::Ready])
        .add(QLatin1String("duplicate_in_file"), counts[Verdict::DuplicateInFile])
        .add(QLatin1String("invalid"), counts[Verdict::Invalid]);
    out().json(object.text());
    finish(counts[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

} // namespace Muster::Cli
