// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklistactions.h"

#include "dialogs/blockdialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/exportfile.h"
#include "dialogs/outcomedialog.h"
#include "dialogs/unblockdialog.h"
#include "dialogs/verifydialog.h"
#include "prompts.h"
#include "services/blocklistservice.h"
#include "services/blockrun.h"
#include "services/connectionservice.h"
#include "services/exportrun.h"
#include "services/unblockrun.h"
#include "shell/jobtray.h"
#include "store/settings.h"

#include <QFileInfo>
#include <QUrl>

namespace Muster {

namespace {

/// What of a write did not go through, in a few words; empty where all did.
QString troubleText(const WriteTotals &totals)
{
    QStringList parts;
    if (totals.rejected > 0)
        parts << BlocklistActions::tr("%Ln rejected", nullptr, static_cast<int>(totals.rejected));
    if (totals.notSent > 0)
        parts << BlocklistActions::tr("%Ln not sent", nullptr, static_cast<int>(totals.notSent));
    return parts.join(QStringLiteral(" · "));
}

JobSummary summaryOf(const WriteTotals &totals, const std::optional<ApiError> &stoppedBy, const QString &connectionName)
{
    JobSummary summary;
    summary.problem = troubleText(totals);
    if (stoppedBy) {
        const QString why = userText(*stoppedBy, connectionName).whatHappened;
        summary.problem = summary.problem.isEmpty() ? why : summary.problem + QStringLiteral(" · ") + why;
    }
    if (!summary.problem.isEmpty())
        summary.outcome = totals.accepted > 0 ? JobSummary::Outcome::Partly : JobSummary::Outcome::Failed;
    return summary;
}

QList<PersonOutcome> missedPeople(const BlockRun &run)
{
    QList<PersonOutcome> missed;
    for (qsizetype i = 0; i < run.people().size(); ++i) {
        if (run.outcomes().at(i).state != OutcomeState::Accepted)
            missed << PersonOutcome{run.people().at(i), run.outcomes().at(i)};
    }
    return missed;
}

} // namespace

BlocklistActions::BlocklistActions(ConnectionService &connections, Settings &settings, Prompts &prompts, JobTray &tray, QWidget &window)
    : m_connections(connections), m_settings(settings), m_prompts(prompts), m_tray(tray), m_window(window)
{
}

int BlocklistActions::runningWrites(const ConnectionId &connection) const
{
    return static_cast<int>(m_writes.count(connection));
}

void BlocklistActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

BlockDialog *BlocklistActions::openBlockDialog(const BlocklistPlace &place)
{
    BlocklistService *blocklists = m_connections.blocklists(place.connection.id);
    if (!blocklists)
        return nullptr;
    auto *dialog = new BlockDialog(*blocklists, BlockDialogContext{place.scope, place.title, place.connection.name, nullptr}, m_settings,
                                   m_prompts, &m_window);
    connect(dialog, &BlockDialog::blockRequested, this,
            [this, place](const BlocklistScope &, const QList<BlockRequest> &people) { startBlocking(place, people); });
    open(dialog);
    return dialog;
}

void BlocklistActions::block(const BlocklistPlace &place)
{
    openBlockDialog(place);
}

void BlocklistActions::blockFile(const BlocklistPlace &place, const QString &path)
{
    if (BlockDialog *dialog = openBlockDialog(place))
        dialog->openWith(path);
}

void BlocklistActions::blockText(const BlocklistPlace &place, const QString &text)
{
    if (BlockDialog *dialog = openBlockDialog(place))
        dialog->openWithText(text);
}

void BlocklistActions::startBlocking(const BlocklistPlace &place, const QList<BlockRequest> &people)
{
    BlocklistService *blocklists = m_connections.blocklists(place.connection.id);
    if (!blocklists || people.isEmpty())
        return;
    JobEntry *entry = m_tray.begin(tr("Blocking %Ln person(s) in %1", nullptr, static_cast<int>(people.size())).arg(place.title), true);
    BlockRun *run = blocklists->block(place.scope, people, this);
    m_writes << place.connection.id;
    connect(entry, &JobEntry::cancelRequested, run, &BlockRun::cancel);
    connect(run, &BlockRun::progressed, entry, &JobEntry::setProgress);
    connect(run, &BlockRun::finished, this, [this, place, run, entry] { reportBlocked(place, run, entry); });
    run->start();
}

void BlocklistActions::reportBlocked(const BlocklistPlace &place, BlockRun *run, JobEntry *entry)
{
    m_writes.removeOne(place.connection.id);
    const WriteTotals totals = run->totals();
    JobSummary summary = summaryOf(totals, run->stoppedBy(), place.connection.name);
    summary.text = tr("Blocked %Ln person(s)", nullptr, static_cast<int>(totals.accepted));
    if (totals.duplicates > 0)
        summary.text += QStringLiteral(" · ") + tr("%Ln already blocked", nullptr, static_cast<int>(totals.duplicates));
    if (const QList<PersonOutcome> missed = missedPeople(*run); !missed.isEmpty())
        summary.links << JobLink{tr("See them"), [this, missed] { open(new OutcomeDialog(missed, m_settings, m_prompts, &m_window)); }};
    // Without duplicates every accepted row is known to be new, so taking them back cannot lift somebody else's block.
    if (place.scope.isWorkspace() && totals.accepted > 0 && totals.duplicates == 0) {
        QList<BlockRequest> accepted;
        for (qsizetype i = 0; i < run->people().size(); ++i) {
            if (run->outcomes().at(i).state == OutcomeState::Accepted)
                accepted << run->people().at(i);
        }
        summary.links << JobLink{tr("Undo…"), [this, place, accepted] { offerUnblocking(place, accepted); }};
    }
    entry->finish(summary);
    run->deleteLater();
    Q_EMIT blocklistChanged(place.connection.id, place.scope);
}

void BlocklistActions::offerUnblocking(const BlocklistPlace &place, const QList<BlockRequest> &people)
{
    QList<BlockedLead> leads;
    leads.reserve(people.size());
    for (const BlockRequest &person : people)
        leads << BlockedLead{{}, person.publicIdentifier, person.reason, {}, {}};
    unblock(place, leads);
}

void BlocklistActions::unblock(const BlocklistPlace &place, const QList<BlockedLead> &people)
{
    if (people.isEmpty() || !place.scope.isWorkspace())
        return;
    auto *dialog = new UnblockDialog(people, place.connection.name, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, place, people] { startUnblocking(place, people); });
    open(dialog);
}

void BlocklistActions::startUnblocking(const BlocklistPlace &place, const QList<BlockedLead> &people)
{
    BlocklistService *blocklists = m_connections.blocklists(place.connection.id);
    if (!blocklists)
        return;
    QList<UnblockRequest> requests;
    requests.reserve(people.size());
    for (const BlockedLead &lead : people)
        requests << UnblockRequest{lead.id, lead.publicIdentifier};
    JobEntry *entry = m_tray.begin(tr("Unblocking %Ln person(s)", nullptr, static_cast<int>(people.size())), true);
    UnblockRun *run = blocklists->unblock(requests, this);
    m_writes << place.connection.id;
    connect(entry, &JobEntry::cancelRequested, run, &UnblockRun::cancel);
    connect(run, &UnblockRun::progressed, entry, &JobEntry::setProgress);
    connect(run, &UnblockRun::finished, this, [this, place, run, entry] { reportUnblocked(place, run, entry); });
    run->start();
}

void BlocklistActions::reportUnblocked(const BlocklistPlace &place, UnblockRun *run, JobEntry *entry)
{
    m_writes.removeOne(place.connection.id);
    WriteTotals totals = run->totals();
    totals.notSent -= run->notBlocked(); // nothing was to be sent for those
    JobSummary summary = summaryOf(totals, run->stoppedBy(), place.connection.name);
    summary.text = tr("Unblocked %Ln person(s)", nullptr, static_cast<int>(totals.accepted));
    if (run->notBlocked() > 0)
        summary.text += QStringLiteral(" · ") + tr("%Ln no longer blocked", nullptr, static_cast<int>(run->notBlocked()));
    if (!run->removed().isEmpty()) {
        QList<BlockRequest> again;
        for (const BlockedLead &lead : run->removed())
            again << BlockRequest{lead.publicIdentifier, lead.reason};
        summary.links << JobLink{tr("Undo"), [this, place, again] { startBlocking(place, again); }};
    }
    entry->finish(summary);
    run->deleteLater();
    Q_EMIT blocklistChanged(place.connection.id, place.scope);
}

void BlocklistActions::verify(const BlocklistPlace &place)
{
    openVerifyDialog(place);
}

void BlocklistActions::verifyFile(const BlocklistPlace &place, const QString &path)
{
    if (VerifyDialog *dialog = openVerifyDialog(place))
        dialog->openWith(path);
}

void BlocklistActions::verifyText(const BlocklistPlace &place, const QString &text)
{
    if (VerifyDialog *dialog = openVerifyDialog(place))
        dialog->openWithText(text);
}

VerifyDialog *BlocklistActions::openVerifyDialog(const BlocklistPlace &place)
{
    BlocklistService *blocklists = m_connections.blocklists(place.connection.id);
    if (!blocklists)
        return nullptr;
    auto *dialog = new VerifyDialog(*blocklists, VerifyDialogContext{place.scope, place.connection.name}, m_settings, m_prompts, &m_window);
    open(dialog);
    return dialog;
}

void BlocklistActions::exportLeads(const QList<BlockedLead> &leads, const QString &suggestedName)
{
    auto *dialog = new ExportDialog(leads.size(), m_settings, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, leads, suggestedName] {
        const ExportChoice choice = dialog->choice();
        const QString ending = QLatin1Char('.') + fileEnding(choice.format);
        askExportFile(
            &m_window, m_settings, m_prompts, tr("Export"), suggestedName + ending, {fileFilter(choice.format)},
            [this, leads, choice](const QString &path) { startExport(new ExportRun(path, leads, choice.format, choice.style, this)); });
    });
    open(dialog);
}

void BlocklistActions::startExport(ExportRun *run)
{
    const QString name = QFileInfo(run->path()).fileName();
    JobEntry *entry = m_tray.begin(tr("Exporting to %1").arg(name), true);
    connect(entry, &JobEntry::cancelRequested, run, &ExportRun::cancel);
    connect(run, &ExportRun::progressed, entry, &JobEntry::setProgress);
    connect(run, &ExportRun::finished, this, [this, run, entry, name] {
        JobSummary summary;
        if (run->wasCancelled()) {
            summary.text = tr("The export was cancelled; %1 is as it was before.").arg(name);
        } else if (!run->error().isEmpty()) {
            summary.outcome = JobSummary::Outcome::Failed;
            summary.problem = run->error();
        } else {
            summary.text = tr("Exported %Ln person(s) to %1", nullptr, static_cast<int>(run->rowCount())).arg(name);
            const QUrl folder = QUrl::fromLocalFile(QFileInfo(run->path()).absolutePath());
            summary.links << JobLink{tr("Open folder"), [this, folder] { m_prompts.openInBrowser(folder); }};
        }
        entry->finish(summary);
        run->deleteLater();
    });
    run->start();
}

} // namespace Muster
