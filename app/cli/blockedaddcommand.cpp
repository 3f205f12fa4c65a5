// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedaddcommand.h"

#include "base/clock.h"
#include "domain/jobid.h"
#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/verdictreport.h"
#include "export/resultfile.h"
#include "services/blocklistservice.h"
#include "services/blockrun.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace Muster::Cli {

void BlockedAddCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out());
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    m_end.namedCampaign = !scope().isWorkspace();
    m_job = newJobId(clock().nowUtc());
    readList(scope(), [this, source = *source](const Leads &existing) {
        screen(Screening(source.table, source.columns, {std::make_shared<const BlockedLookup>(existing), {}}));
    });
}

void BlockedAddCommand::interrupt()
{
    m_end.interrupted = true;
    if (!m_run)
        BlocklistCommand::interrupt();
    else if (!m_runEnded)
        m_run->cancel(); // the batch in flight is waited for; takeEnd() follows
    else
        report(); // only the read-back is cut short
}

void BlockedAddCommand::screen(Screening screening)
{
    m_screening = std::move(screening);
    m_screening.setDefaultReason(line().reason.value_or(QString()));
    printCounts(out(), m_screening.counts());
    printInvalidRows(out(), m_screening);
    m_end.invalid = m_screening.counts()[Verdict::Invalid];

    const QList<BlockRequest> people = m_screening.readyPeople();
    if (!scope().isWorkspace() && (line().reason || m_screening.columns().column(ImportField::Reason) >= 0) && !people.isEmpty())
        out().warning(tr("A campaign's blocklist takes no reasons; they are left out."));
    if (line().dryRun)
        printDryRun(people);
    else if (people.isEmpty())
        report();
    else if (mayWrite(tr("Block %Ln person(s) in %1?", nullptr, int(people.size())).arg(scopeName())))
        block(people);
}

void BlockedAddCommand::printDryRun(const QList<BlockRequest> &people)
{
    const QList<HttpRequest> requests = people.isEmpty() ? QList<HttpRequest>() : blocklists().blockRequests(scope(), people);
    m_end.totals.rows = people.size();
    m_end.totals.notSent = people.size();
    out().note(tr("Dry run: nothing was sent. It would take %Ln request(s).", nullptr, int(requests.size())));
    printRequests(out(), requests);
    out().json(json(requestsJson(requests)));
    finish(m_end.invalid > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedAddCommand::block(const QList<BlockRequest> &people)
{
    m_run = blocklists().block(scope(), people, this);
    connect(m_run, &BlockRun::progressed, this, [this](qint64 done, qint64 total) {
        out().progress(tr("Blocking: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_run, &BlockRun::finished, this, &BlockedAddCommand::takeEnd);
    m_run->start();
}

void BlockedAddCommand::takeEnd()
{
    m_runEnded = true;
    m_end.totals = m_run->totals();
    m_end.stoppedBy = m_run->stoppedBy();
    const bool cutShort = m_end.stoppedBy.has_value() || m_end.interrupted;
    if (line().verify && m_end.totals.sent > 0 && !cutShort)
        readList(scope(), [this](const Leads &listed) { readBack(listed); });
    else
        report();
}

void BlockedAddCommand::readBack(const Leads &listed)
{
    const BlockedLookup lookup(listed);
    for (qsizetype i = 0; i < m_run->people().size(); ++i) {
        const QString &person = m_run->people().at(i).publicIdentifier;
        if (m_run->outcomes().at(i).state == OutcomeState::Accepted && !lookup.find(identityKey(person)))
            m_missing << person;
    }
    m_end.missing = m_missing.size();
    m_readBack = true;
    report();
}

void BlockedAddCommand::report()
{
    reportToPeople();
    out().json(json());
    const QString notWritten = writeResults();
    reportStop();
    if (notWritten.isEmpty())
        finish(exitCodeFor(m_end));
    else
        fail(ExitCode::Usage, notWritten);
}

void BlockedAddCommand::reportToPeople() const
{
    const WriteTotals &totals = m_end.totals;
    if (!m_run) {
        out().note(tr("Nobody is left to block; nothing was sent."));
        return;
    }
    out().note(tr("Blocked %Ln person(s) in %1.", nullptr, int(totals.accepted)).arg(scopeName()));
    if (totals.duplicates > 0)
        out().note(tr("%Ln person(s) were there already, the server says.", nullptr, int(totals.duplicates)));
    for (qsizetype i = 0; i < m_run->outcomes().size(); ++i) {
        if (m_run->outcomes().at(i).state == OutcomeState::Rejected)
            out().warning(tr("Rejected: %1: %2").arg(m_run->people().at(i).publicIdentifier, printable(m_run->outcomes().at(i).detail)));
    }
    if (totals.notSent > 0)
        out().warning(tr("%Ln person(s) were not sent.", nullptr, int(totals.notSent)));
    if (m_readBack && m_missing.isEmpty()) {
        out().note(tr("Read back: everyone sent is on the list."));
    } else if (m_readBack) {
        out().warning(tr("Read back: %Ln person(s) are missing from the list: %1", nullptr, int(m_missing.size()))
                          .arg(m_missing.join(QLatin1String(", "))));
    }
}

void BlockedAddCommand::reportStop() const
{
    if (m_end.stoppedBy)
        out().fail(exitCodeFor(m_end), userText(*m_end.stoppedBy, connection().name).oneLine());
    else if (m_end.interrupted)
        out().fail(ExitCode::Interrupted, tr("Interrupted. The same command goes on with those who were not sent."));
}

QString BlockedAddCommand::writeResults() const
{
    if (!line().output)
        return {};
    QHash<qsizetype, qsizetype> sentAs; ///< row -> index among the people sent
    const QList<qsizetype> ready = m_screening.readyRows();
    for (qsizetype i = 0; i < ready.size(); ++i)
        sentAs.insert(ready.at(i), i);
    const auto result = [&](qsizetype row) -> std::optional<RowResult> {
        const auto sent = sentAs.constFind(row);
        if (sent == sentAs.cend() || !m_run)
            return RowResult{verdictWord(m_screening.verdict(row)), m_screening.detail(row)};
        const RowOutcome &outcome = m_run->outcomes().at(*sent);
        return RowResult{outcomeWord(outcome.state), outcome.detail};
    };
    const auto written = writeResultFile(*line().output, m_screening.table(), result);
    if (!written)
        return written.error();
    out().note(tr("What became of each row is in %1.").arg(QFileInfo(*line().output).absoluteFilePath()));
    return {};
}

QByteArray BlockedAddCommand::json(const QByteArray &requests) const
{
    OrderedJson object;
    object.add(QLatin1String("job"), m_job).add(QLatin1String("rows"), m_screening.counts().total());
    for (const Verdict verdict : allVerdicts)
        object.add(QLatin1String(verdictWord(verdict).toLatin1()), m_screening.counts()[verdict]);
    addTotals(object, m_end.totals);
    if (line().verify)
        object.add(QLatin1String("missing"), m_end.missing);
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

} // namespace Muster::Cli
