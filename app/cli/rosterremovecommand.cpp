// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rosterremovecommand.h"

#include "cli/foregroundjob.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/pickedreport.h"
#include "cli/removalscreening.h"

namespace Muster::Cli {

using State = PickedRow::State;

void RosterRemoveCommand::start()
{
    if (prepare(line().operands.at(1)))
        withWritableRoster([this] { readFile(); });
}

void RosterRemoveCommand::readFile()
{
    // As lists of leads call their IDs: the vendors' answers, and exports of them.
    static const QStringList idHeaders{QStringLiteral("id"), QStringLiteral("_id"), QStringLiteral("lead_id"), QStringLiteral("lead id"),
                                       QStringLiteral("leadId")};
    const ImportTarget target = rosterTarget(connection().provider, channel()).value_or(ImportTarget::EmailRoster);
    auto source = readPeople(line().operands.at(1), line().columnChoices, out(), target, idHeaders);
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    m_source = *source;
    readRoster({}, [this](const RosterListing &listing) { screen(listing.leads()); });
}

void RosterRemoveCommand::screen(const QList<Lead> &leads)
{
    const int column = m_source.columns.identity();
    const RemovalScreening screening(*m_source.table, column, RosterLookup(leads), channel());
    m_content = std::make_shared<PickedContent>(m_source.table, column, screening.rows, screening.ready, QStringLiteral("not_on_roster"));
    printPicked(out(), *m_content, tr("Not on the roster"));
    const qint64 people = m_content->count(State::Ready);
    if (line().dryRun) {
        showDryRun(order(), [this, people](const QByteArray &requests) {
            JobRecord unsent;
            unsent.counts.rows = unsent.counts.ready = people;
            out().json(pickedJobJson(*m_content, unsent, requests));
            finish(codeOfUnsent());
        });
    } else if (people == 0) {
        reportNobody();
    } else if (mayWrite(writeQuestion(JobKind::RemoveLeads, people, fullPlace()), fullPlace())) {
        run(order(), {[this](const JobRecord &job) { return pickedJobJson(*m_content, job); }, line().output, unmatched()});
    }
}

JobOrder RosterRemoveCommand::order() const
{
    JobOrder order = orderOf(JobKind::RemoveLeads);
    order.source = m_content->table().name;
    order.content = m_content;
    return order;
}

void RosterRemoveCommand::reportNobody()
{
    out().note(tr("Nobody is left to remove; nothing was sent."));
    out().json(pickedJobJson(*m_content, {}));
    if (line().output) {
        const auto written = writePicked(*line().output, *m_content, out());
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
    }
    finish(codeOfUnsent());
}

qint64 RosterRemoveCommand::unmatched() const
{
    return m_content->count(State::Invalid) + m_content->count(State::NotThere);
}

ExitCode RosterRemoveCommand::codeOfUnsent() const
{
    return unmatched() > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok;
}

} // namespace Muster::Cli
