// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pickedreport.h"

#include "cli/jobjson.h"
#include "cli/output.h"
#include "cli/pickedcontent.h"
#include "cli/verdictreport.h"
#include "export/resultfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Muster::Cli {

using State = PickedRow::State;

namespace {

constexpr qint64 mostShown = 20;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PickedReport)
};

} // namespace

void printPicked(Output &output, const PickedContent &content, const QString &notThere)
{
    const std::pair<State, QString> labels[]{{State::Ready, Text::tr("Ready")},
                                             {State::DuplicateInFile, Text::tr("Duplicate in file")},
                                             {State::NotThere, notThere},
                                             {State::Invalid, Text::tr("Invalid")}};
    for (const auto &[state, label] : labels) {
        if (content.count(state) > 0)
            output.result(countLine(content.count(state), label));
    }
    const RowStore &rows = content.table().rows;
    qint64 shown = 0;
    for (qsizetype i = 0; i < content.rows().size() && shown < mostShown; ++i) {
        const PickedRow &row = content.rows().at(i);
        if (row.state != State::Invalid && row.state != State::NotThere)
            continue;
        ++shown;
        const std::string_view cell = rows.cell(static_cast<size_t>(i), content.column());
        output.note(rowLine(rows.rowNumber(static_cast<size_t>(i)), row.state == State::Invalid ? row.detail : notThere,
                            QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
    }
    const int more = static_cast<int>(content.count(State::Invalid) + content.count(State::NotThere) - shown);
    if (more > 0)
        output.note(Text::tr("... and %Ln more such row(s); --output FILE lists them all.", nullptr, more));
}

QByteArray pickedJobJson(const PickedContent &content, const JobRecord &job, const QByteArray &requests)
{
    OrderedJson object;
    object.add(QLatin1String("job"), jobIdJson(job)).add(QLatin1String("rows"), content.rows().size());
    for (const State state : {State::Ready, State::DuplicateInFile, State::NotThere, State::Invalid})
        object.add(QLatin1String(content.word(state).toLatin1()), content.count(state));
    addCounts(object, job);
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

tl::expected<void, QString> writePicked(const QString &path, const PickedContent &content, Output &output)
{
    const auto written = writeResultFile(path, content.table(), [&content](qsizetype row) {
        const PickedRow &picked = content.rows().at(row);
        return std::optional(RowResult{content.word(picked.state), picked.detail});
    });
    if (written)
        output.note(Text::tr("What became of each row is in %1.").arg(QFileInfo(path).absoluteFilePath()));
    return written;
}

} // namespace Muster::Cli
