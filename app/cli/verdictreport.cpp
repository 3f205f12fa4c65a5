// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verdictreport.h"

#include "cli/output.h"
#include "import/screening.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster::Cli {

namespace {

/// Characters of a cell: the rest is hardly needed to find it.
constexpr qsizetype mostShown = 120;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerdictReport)
};

} // namespace

QString countLine(qint64 count, const QString &label)
{
    return QLocale().toString(count).rightJustified(9) + QLatin1String("  ") + label;
}

void printCounts(Output &output, const VerdictCounts &counts, ImportTarget target)
{
    for (const Verdict verdict : allVerdicts) {
        const bool isOnRoster = verdict == Verdict::AlreadyThere && !isBlocklist(target);
        if (counts[verdict] > 0)
            output.result(countLine(counts[verdict], isOnRoster ? Text::tr("Already on this roster") : verdictLabel(verdict)));
    }
    if (counts.total() == 0)
        output.result(Text::tr("There are no rows."));
}

void printInvalidRows(Output &output, const Screening &screening, int most)
{
    const qint64 all = screening.counts()[Verdict::Invalid];
    qint64 shown = 0;
    for (qsizetype row = 0; row < screening.rowCount() && shown < std::min<qint64>(most, all); ++row) {
        if (screening.verdict(row) != Verdict::Invalid)
            continue;
        ++shown;
        output.note(rowLine(screening.rowNumber(row), screening.detail(row), screening.cell(row, screening.columns().identity())));
    }
    const int more = static_cast<int>(all - shown);
    if (more > 0)
        output.note(Text::tr("... and %Ln more invalid row(s); --output FILE lists them all.", nullptr, more));
}

void printLeftOut(Output &output, const Screening &screening, int most)
{
    QStringList lines;
    int count = 0;
    for (qsizetype row = 0; row < screening.rowCount(); ++row) {
        if (screening.verdict(row) != Verdict::Ready || screening.cellNotes(row).isEmpty())
            continue;
        if (++count <= most)
            lines << rowLine(screening.rowNumber(row), screening.detail(row), screening.cell(row, screening.problemColumn(row)));
    }
    if (count == 0)
        return;
    output.note(Text::tr("%Ln ready row(s) go without a cell that cannot be used:", nullptr, count));
    for (const QString &line : std::as_const(lines))
        output.note(line);
    const int more = count - static_cast<int>(lines.size());
    if (more > 0)
        output.note(Text::tr("... and %Ln more such row(s); --output FILE lists them all.", nullptr, more));
}

QString rowLine(quint32 rowNumber, const QString &detail, const QString &cell)
{
    const QString line = Text::tr("Row %1: %2").arg(QLocale().toString(rowNumber), detail);
    const QString shown = cell.size() > mostShown ? cell.left(mostShown) + u'…' : cell;
    return printable(shown.trimmed().isEmpty() ? line : line + QLatin1String(": ") + shown);
}

} // namespace Muster::Cli
