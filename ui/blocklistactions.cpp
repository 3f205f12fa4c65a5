// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklistactions.h"

#include "dialogs/blockdialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/exportfile.h"
#include "dialogs/unblockdialog.h"
#include "dialogs/verifydialog.h"
#include "domain/identity.h"
#include "jobactions.h"
#include "prompts.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "services/exportrun.h"
#include "services/screenedcontent.h"
#include "services/unblockoperation.h"
#include "shell/jobtray.h"
#include "store/settings.h"

#include <QFileInfo>
#include <QPointer>
#include <QUrl>

#include <string>
#include <unordered_map>

namespace Muster {

namespace {

/// What takes these records off a blocklist: each person once, with all their records.
QList<JobRow> unblockingRows(const QList<BlockedLead> &leads)
{
    QList<UnblockTarget> targets;
    std::unordered_map<std::string, qsizetype> places;
    for (const BlockedLead &lead : leads) {
        const auto [place, isNew] = places.try_emplace(identityKey(lead.publicIdentifier), targets.size());
        if (isNew)
            targets << UnblockTarget{lead.publicIdentifier, {}, {}, {}};
        targets[place->second].entries << lead;
    }
    QList<JobRow> rows;
    rows.reserve(targets.size());
    for (const UnblockTarget &target : std::as_const(targets))
        rows << UnblockOperation::rowFor(target);
    return rows;
}

} // namespace

BlocklistActions::BlocklistActions(ConnectionService &connections, JobService &jobs, JobActions &actions, Settings &settings,
                                   Prompts &prompts, JobTray &tray, QWidget &window)
    : m_connections(connections), m_jobs(jobs), m_actions(actions), m_settings(settings), m_prompts(prompts), m_tray(tray), m_window(window)
{
}

void BlocklistActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

BlockDialog *BlocklistActions::openBlockDialog(const BlocklistPlace &place)
{
    BlocklistService *blocklists = m_connections.blocklists(place.connection.id);
    if (!blocklists || !m_actions.mayWrite())
        return nullptr;
    auto *dialog = new BlockDialog(*blocklists, m_jobs, BlockDialogContext{place.scope, place.title, place.connection, nullptr}, m_settings,
                                   m_prompts, &m_window);
    connect(dialog, &BlockDialog::blockRequested, this, [this, dialog](const JobOrder &order) {
        m_actions.start(order, [dialog = QPointer(dialog)](const QString &whyNot) {
            if (dialog && whyNot.isEmpty())
                dialog->jobBegun();
            else if (dialog)
                dialog->jobNotBegun(whyNot);
        });
    });
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

void BlocklistActions::unblock(const BlocklistPlace &place, const QList<BlockedLead> &people)
{
    if (people.isEmpty() || !place.scope.isWorkspace())
        return;
    JobOrder order;
    order.kind = JobKind::Unblock;
    order.connection = place.connection;
    order.scope = place.scope;
    order.place = place.title;
    order.content = std::make_shared<ListedContent>(unblockingRows(people));
    m_actions.ask({order, people, std::nullopt, 0});
}

void BlocklistActions::correct(const JobId &id)
{
    m_jobs.find(id, this, [this](const tl::expected<JobRecord, QString> &job) {
        if (!job) {
            m_prompts.tell(&m_window, tr("The rejected rows cannot be read"), job.error());
            return;
        }
        m_jobs.reportText(job->id, {RowState::Rejected}, this, [this, job = *job](const tl::expected<QString, QString> &rejected) {
            if (rejected)
                correctWith(job, *rejected);
            else
                m_prompts.tell(&m_window, tr("The rejected rows cannot be read"), rejected.error());
        });
    });
}

void BlocklistActions::correctWith(const JobRecord &job, const QString &rejected)
{
    if (const auto connection = m_connections.find(job.connection))
        blockText({*connection, job.scope, job.place}, rejected);
    else
        m_prompts.tell(&m_window, tr("The connection “%1” is gone").arg(job.connectionName),
                       tr("Add it again, or save the rejected rows as a file."));
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
    JobEntry *entry = m_tray.begin(tr("Exporting to %1").arg(name), JobEntry::Cancellable);
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
