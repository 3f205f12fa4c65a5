// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobreport.h"

#include "services/blockoperation.h"
#include "services/rosterrows.h"
#include "services/unblockoperation.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <string_view>

namespace Muster {

namespace {

constexpr qint64 rowsAtOnce = 10'000;
/// What adding a lead takes, so that the file can be imported again.
constexpr std::array leadColumns{LeadField::Email,    LeadField::LinkedInUrl, LeadField::FirstName, LeadField::LastName,
                                 LeadField::Company, LeadField::Position,    LeadField::Headline};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobReport)
};

void visitJobRows(Journal &journal, const JobId &id, const std::function<void(const JobRow &)> &take)
{
    for (qint64 first = 0;;) {
        const QList<JobRow> rows = journal.rows(id, first, rowsAtOnce);
        for (const JobRow &row : rows)
            take(row);
        if (rows.size() < rowsAtOnce)
            return;
        first = rows.last().position + 1;
    }
}

/// What is said of a row whose state needs a word and has none.
QString detailOf(RowState state, const QString &detail)
{
    if (!detail.isEmpty())
        return detail;
    if (state == RowState::Ready)
        return Text::tr("Not sent yet.");
    if (state == RowState::InDoubt)
        return Text::tr("Sent, or about to be, when the job ended: it may or may not have been done.");
    return {};
}

RowResult resultOf(RowState state, const QString &detail)
{
    return {rowStateWord(state == RowState::Ready ? RowState::NotSent : state), detailOf(state, detail)};
}

/// What became of the rows of a source, by their place in it. Most have no detail.
class SourceFates
{
public:
    void note(const JobRow &row)
    {
        const auto place = static_cast<size_t>(row.sourceRow);
        if (row.sourceRow < 0)
            return;
        if (m_states.size() <= place)
            m_states.resize(place + 1, none);
        m_states[place] = static_cast<unsigned char>(row.state);
        if (!row.detail.isEmpty())
            m_details.insert(row.sourceRow, row.detail);
    }
    [[nodiscard]] std::optional<RowState> state(qint64 row) const
    {
        const auto place = static_cast<size_t>(row);
        return place < m_states.size() && m_states[place] != none ? std::optional(static_cast<RowState>(m_states[place])) : std::nullopt;
    }
    [[nodiscard]] QString detail(qint64 row) const { return m_details.value(row); }

private:
    static constexpr unsigned char none = 255;

    std::vector<unsigned char> m_states;
    QHash<qint64, QString> m_details;
};

QString reasonOf(JobKind kind, const JobRow &row)
{
    if (kind != JobKind::Unblock)
        return BlockOperation::personOf(row).reason;
    const UnblockTarget target = UnblockOperation::targetOf(row);
    return target.entries.isEmpty() ? QString() : target.entries.first().reason;
}

/// The columns of a report that are made of rows.
QStringList headersFor(JobKind kind)
{
    if (!isRosterJob(kind))
        return {QStringLiteral("publicIdentifier"), QStringLiteral("reason")};
    QStringList headers;
    for (const LeadField field : leadColumns)
        headers << leadFieldWord(field);
    if (kind == JobKind::EditLeads)
        headers << QStringLiteral("changes");
    return headers;
}

QString changesOf(const LeadEdit &edit)
{
    QStringList changes;
    for (const LeadEdit::Change &change : edit.changes)
        changes << QStringLiteral("%1: %2 → %3").arg(leadFieldWord(change.field), change.before, change.after);
    return changes.join(QLatin1String("; "));
}

QStringList cellsFor(JobKind kind, const JobRow &row)
{
    if (!isRosterJob(kind))
        return {row.identity, reasonOf(kind, row)};
    Lead lead;
    if (kind != JobKind::AddLeads && kind != JobKind::EditLeads)
        lead = leadOf(row);
    if (lead.email.isEmpty() && lead.linkedinUrl.isEmpty())
        (row.identity.contains(u'@') ? lead.email : lead.linkedinUrl) = row.identity;
    QStringList cells;
    for (const LeadField field : leadColumns)
        cells << fieldText(lead, field);
    if (kind == JobKind::EditLeads)
        cells << changesOf(leadEditOf(row));
    return cells;
}

JobReport reportOfRows(Journal &journal, const JobRecord &job, const QList<RowState> &states)
{
    JobReport report;
    report.table.headers = headersFor(job.kind);
    visitJobRows(journal, job.id, [&](const JobRow &row) {
        if (!states.isEmpty() && !states.contains(row.state))
            return;
        for (const QString &cell : cellsFor(job.kind, row))
            report.table.rows.append(cell.toStdString());
        report.table.rows.endRow(static_cast<std::uint32_t>(row.position + 1));
        report.results.push_back(resultOf(row.state, row.detail));
    });
    return report;
}

JobReport reportOfSource(Journal &journal, const JobRecord &job, const SourceShape &shape, const QList<RowState> &states)
{
    SourceFates fates;
    visitJobRows(journal, job.id, [&fates](const JobRow &row) { fates.note(row); });
    JobReport report;
    report.table.headers = shape.headers;
    report.table.notes.delimiter = shape.delimiter;
    report.table.notes.hasHeader = shape.hasHeader;
    QSet<QString> words; // so that a million rows share the few there are
    qint64 place = 0;
    journal.visitSource(job.id, [&](const SourceRow &row) {
        const std::optional<RowState> state = fates.state(place);
        const QString fate = state ? fates.detail(place) : QString();
        ++place;
        if (!states.isEmpty() && !(state && states.contains(*state)))
            return;
        for (const std::string_view cell : row.cells)
            report.table.rows.append(cell);
        report.table.rows.endRow(row.number);
        RowResult result = state ? resultOf(*state, fate.isEmpty() ? row.detail : fate) : RowResult{row.verdict, row.detail};
        result.verdict = *words.insert(result.verdict);
        report.results.push_back(std::move(result));
    });
    return report;
}

} // namespace

JobReport readJobReport(Journal &journal, const JobRecord &job, const QList<RowState> &states)
{
    const Transaction snapshot(journal.database(), Transaction::Kind::Reading);
    const SourceShape shape = journal.sourceShape(job.id);
    JobReport report = shape.headers.isEmpty() ? reportOfRows(journal, job, states) : reportOfSource(journal, job, shape, states);
    report.table.name = job.source;
    return report;
}

} // namespace Muster
