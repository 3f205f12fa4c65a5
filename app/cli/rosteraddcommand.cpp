// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rosteraddcommand.h"

#include "cli/foregroundjob.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/screenedreport.h"
#include "cli/verdictreport.h"
#include "export/leadcolumns.h"
#include "services/rosterservice.h"
#include "services/screenedcontent.h"
#include "services/suppressionindex.h"
#include "store/profile.h"

#include <QLocale>

#include <algorithm>

namespace Muster::Cli {

namespace {

/// Written by an export or a result file: no fields of the people.
bool isOfMuster(const QString &header)
{
    const std::vector<ExportColumn> &own = standardLeadColumns();
    return header.startsWith(QLatin1String("muster_"), Qt::CaseInsensitive) ||
           std::any_of(own.begin(), own.end(),
                       [&](const ExportColumn &column) { return column.header.compare(header, Qt::CaseInsensitive) == 0; });
}

/// The columns that fill no field, each name once. Without a header row nobody knows what they are called.
QList<int> leftColumns(const ImportTable &table, const ColumnMap &columns)
{
    QList<int> left;
    QStringList names;
    for (int column = 0; table.notes.hasHeader && column < table.headers.size(); ++column) {
        const auto fields = fieldsOf(columns.target());
        const bool isTaken = std::any_of(fields.begin(), fields.end(), [&](ImportField field) { return columns.column(field) == column; });
        const QString name = customName(table.headers.at(column));
        if (isTaken || name.isEmpty() || names.contains(name) || isOfMuster(table.headers.at(column)))
            continue;
        names << name;
        left << column;
    }
    return left;
}

} // namespace

void RosterAddCommand::start()
{
    if (prepare(line().operands.at(1)))
        withWritableRoster([this] { readFile(); });
}

void RosterAddCommand::readFile()
{
    const std::optional<ImportTarget> target = rosterTarget(connection().provider, channel());
    if (!target) {
        fail(ExitCode::ServerFailed,
             tr("%1 does not say whether it is a LinkedIn or an e-mail campaign, so nobody can be told apart. Nothing was sent.")
                 .arg(place()));
        return;
    }
    auto source = readPeople(line().operands.at(1), line().columnChoices, out(), *target);
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    m_source = *source;
    const QList<int> left = leftColumns(*m_source.table, m_source.columns);
    QStringList names;
    for (const int column : left)
        names << customName(m_source.table->headers.at(column));
    const QString listed = names.join(QLatin1String(", "));
    if (takesCustomFields(*target))
        m_source.columns.setCustomColumns(left);
    if (!left.isEmpty() && takesCustomFields(*target))
        out().note(printable(tr("Kept as custom fields: %1.").arg(listed)));
    else if (!left.isEmpty())
        out().warning(printable(tr("Not taken (%1 has no such field): %2.").arg(providerName(connection().provider), listed)));
    compare();
}

void RosterAddCommand::compare()
{
    auto *index = new SuppressionIndex(profile().blocklistsFolder(), connections(), clock(), this);
    m_comparison =
        new ImportComparison(connections(), *index, m_source.columns.target(), connection().id, BlocklistScope{campaign().id}, this);
    connect(m_comparison, &ImportComparison::changed, this, &RosterAddCommand::takeComparison);
    m_comparison->start();
}

void RosterAddCommand::takeComparison()
{
    const bool isOver = m_comparison->state() == ImportComparison::State::Known || m_comparison->state() == ImportComparison::State::Failed;
    if (m_isCompared || !isOver) {
        out().progress(tr("Reading the roster: %1").arg(QLocale().toString(m_comparison->peopleRead())));
        return;
    }
    m_isCompared = true;
    out().clearProgress();
    if (m_comparison->error()) {
        failWith(*m_comparison->error(), campaign().id.text());
        return;
    }
    tellComparison();
    screen();
}

void RosterAddCommand::tellComparison() const
{
    const int lists = m_comparison->blocklistCount();
    if (line().includeBlocked)
        out().warning(tr("Blocked people are included: the blocklists were not looked at."));
    else
        out().note(tr("Compared with %Ln blocklist(s).", nullptr, lists));
    for (const QString &name : line().includeBlocked ? QStringList() : m_comparison->unreadBlocklists())
        out().warning(tr("%1 could not be read just now; what was read of it before still counts.").arg(name));
}

void RosterAddCommand::screen()
{
    m_screening = std::make_shared<const Screening>(m_source.table, m_source.columns, m_comparison->lists(line().includeBlocked));
    printCounts(out(), m_screening->counts(), m_screening->target());
    printInvalidRows(out(), *m_screening);
    printLeftOut(out(), *m_screening);

    const qint64 people = m_screening->counts()[Verdict::Ready];
    if (line().dryRun) {
        showDryRun(order(), [this, people](const QByteArray &requests) {
            JobRecord unsent;
            unsent.counts.rows = unsent.counts.ready = people;
            unsent.verify = line().verify;
            out().json(screenedJobJson(*m_screening, unsent, requests));
            finish(codeOfUnsent());
        });
    } else if (people == 0) {
        reportNobody();
    } else {
        propose(people);
    }
}

void RosterAddCommand::propose(qint64 people)
{
    const int leads = static_cast<int>(people);
    const QString consequence = guard().consequenceOfAdding(leads);
    if (!consequence.isEmpty())
        out().warning(consequence);
    else if (!guard().delayOfAdding().isEmpty())
        out().note(guard().delayOfAdding());
    if (!mayWrite(writeQuestion(JobKind::AddLeads, people, fullPlace()), fullPlace()))
        return;
    run(order(), {[this](const JobRecord &job) { return screenedJobJson(*m_screening, job); }, line().output,
                  m_screening->counts()[Verdict::Invalid]});
}

JobOrder RosterAddCommand::order() const
{
    JobOrder order = orderOf(JobKind::AddLeads);
    order.source = m_screening->table().name;
    order.consentsToMail = guard().state() == EditGuard::State::Live; // propose() has said so
    order.content = std::make_shared<ScreenedContent>(m_screening, QList<qsizetype>(), screenedLeadRow(rosters()->requests()));
    return order;
}

void RosterAddCommand::reportNobody()
{
    out().note(tr("Nobody is left to add; nothing was sent."));
    JobRecord none;
    none.verify = line().verify;
    none.missing = 0;
    out().json(screenedJobJson(*m_screening, none));
    if (line().output) {
        const auto written = writeVerdicts(*line().output, *m_screening, out());
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
    }
    finish(codeOfUnsent());
}

ExitCode RosterAddCommand::codeOfUnsent() const
{
    return m_screening->counts()[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok;
}

} // namespace Muster::Cli
