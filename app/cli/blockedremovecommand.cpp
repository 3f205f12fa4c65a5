// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedremovecommand.h"

#include "base/clock.h"
#include "domain/jobid.h"
#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/verdictreport.h"
#include "services/blocklistservice.h"

#include <QLocale>

namespace Muster::Cli {

using State = UnblockScreening::State;

void BlockedRemoveCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out());
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    m_source = *source;
    m_job = newJobId(clock().nowUtc());
    readList({}, [this](const Leads &listed) { screen(listed); });
}

void BlockedRemoveCommand::interrupt()
{
    m_end.interrupted = true;
    if (m_run)
        m_run->cancel(); // the batch in flight is waited for; takeEnd() follows
    else
        BlocklistCommand::interrupt();
}

void BlockedRemoveCommand::screen(const Leads &listed)
{
    m_screening = UnblockScreening(*m_source.table, m_source.columns.identity(), BlockedLookup(listed));
    m_end.invalid = m_screening.count(State::Invalid);
    printScreening();
    if (line().dryRun)
        printDryRun();
    else if (m_screening.people().isEmpty())
        takeEnd();
    else if (mayWrite(tr("Unblock %Ln person(s) in %1?", nullptr, int(m_screening.people().size())).arg(scopeName())))
        unblock();
}

void BlockedRemoveCommand::printScreening() const
{
    const std::pair<State, QString> labels[]{{State::Ready, tr("Ready")},
                                             {State::DuplicateInFile, tr("Duplicate in file")},
                                             {State::NotBlocked, tr("Not blocked")},
                                             {State::Invalid, tr("Invalid")}};
    for (const auto &[state, label] : labels) {
        if (m_screening.count(state) > 0)
            out().result(countLine(m_screening.count(state), label));
    }
    const RowStore &rows = m_source.table->rows;
    for (qsizetype i = 0; i < m_screening.rows().size(); ++i) {
        if (m_screening.rows().at(i).state != State::Invalid)
            continue;
        const std::string_view cell = rows.cell(static_cast<size_t>(i), m_source.columns.identity());
        out().note(rowLine(rows.rowNumber(static_cast<size_t>(i)), describe(m_screening.rows().at(i).problem),
                           QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
    }
}

void BlockedRemoveCommand::printDryRun()
{
    QList<RecordId> ids;
    for (const UnblockRequest &person : m_screening.people())
        ids << person.id;
    const QList<HttpRequest> requests = ids.isEmpty() ? QList<HttpRequest>() : blocklists().unblockRequests(ids);
    m_end.totals.rows = ids.size();
    m_end.totals.notSent = ids.size();
    out().note(tr("Dry run: nothing was sent. It would take %Ln request(s).", nullptr, int(requests.size())));
    printRequests(out(), requests);
    out().json(json(requestsJson(requests)));
    finish(m_end.invalid > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedRemoveCommand::unblock()
{
    m_run = blocklists().unblock(m_screening.people(), this);
    connect(m_run, &UnblockRun::progressed, this, [this](qint64 done, qint64 total) {
        out().progress(tr("Unblocking: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_run, &UnblockRun::finished, this, &BlockedRemoveCommand::takeEnd);
    m_run->start();
}

void BlockedRemoveCommand::takeEnd()
{
    if (m_run) {
        m_end.totals = m_run->totals();
        m_end.stoppedBy = m_run->stoppedBy();
    }
    reportToPeople();
    out().json(json());
    // Whoever went off the list between the reading and the removal is as unblocked as was asked for.
    WriteEnd judged = m_end;
    if (m_run)
        judged.totals.notSent -= m_run->notBlocked();
    const ExitCode code = exitCodeFor(judged);
    if (m_end.stoppedBy)
        out().fail(code, userText(*m_end.stoppedBy, connection().name).oneLine());
    else if (m_end.interrupted)
        out().fail(code, tr("Interrupted. The same command goes on with those who were not sent."));
    finish(code);
}

void BlockedRemoveCommand::reportToPeople() const
{
    if (!m_run) {
        out().note(tr("Nobody is left to unblock; nothing was sent."));
        return;
    }
    out().note(tr("Unblocked %Ln person(s) in %1.", nullptr, int(m_end.totals.accepted)).arg(scopeName()));
    for (qsizetype i = 0; i < m_run->outcomes().size(); ++i) {
        if (m_run->outcomes().at(i).state == OutcomeState::Rejected)
            out().warning(tr("Rejected: %1: %2").arg(m_run->people().at(i).publicIdentifier, printable(m_run->outcomes().at(i).detail)));
    }
    if (m_end.totals.notSent > 0)
        out().warning(tr("%Ln person(s) were not sent.", nullptr, int(m_end.totals.notSent)));
}

QByteArray BlockedRemoveCommand::json(const QByteArray &requests) const
{
    OrderedJson object;
    object.add(QLatin1String("job"), m_job)
        .add(QLatin1String("rows"), m_screening.rows().size())
        .add(QLatin1String("ready"), m_screening.count(State::Ready))
        .add(QLatin1String("duplicate_in_file"), m_screening.count(State::DuplicateInFile))
        .add(QLatin1String("not_blocked"), m_screening.count(State::NotBlocked))
        .add(QLatin1String("invalid"), m_screening.count(State::Invalid));
    addTotals(object, m_end.totals);
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

} // namespace Muster::Cli
