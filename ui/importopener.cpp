// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importopener.h"

#include "jobactions.h"
#include "prompts.h"
#include "rosterclearance.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"
#include "widgets/receivedcontent.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace Muster {

ImportOpener::ImportOpener(const ImportServices &services, JobService &jobs, JobActions &actions, QWidget &window)
    : m_services(services),
      m_jobs(jobs),
      m_actions(actions),
      m_window(window),
      m_clearance(std::make_unique<RosterClearance>(services.connections, services.prompts, window))
{
}

ImportOpener::~ImportOpener() = default;

void ImportOpener::openBlocklist(const Connection &connection, const BlocklistScope &scope, const QString &title,
                                 const ImportContent &content)
{
    if (!hasBlocklist(connection.provider) || !m_actions.mayWrite())
        return;
    const bool isWaLead = connection.provider == Provider::WaLead;
    open({isWaLead ? ImportTarget::Blocklist : ImportTarget::DoNotContact, connection, scope, title}, content);
}

void ImportOpener::openRoster(const Connection &connection, const CampaignId &campaign, const QString &title, const ImportContent &content)
{
    if (!m_actions.mayWrite())
        return;
    m_clearance->ask(connection.id, campaign, [this, connection, campaign, title, content](const EditGuard &) {
        openCleared(connection, campaign, title, content);
    });
}

void ImportOpener::openCleared(const Connection &connection, const CampaignId &campaign, const QString &title, const ImportContent &content)
{
    const RosterService *rosters = m_services.connections.rosters(connection.id);
    const Campaign known = rosters != nullptr ? rosters->known(campaign).value_or(Campaign()) : Campaign();
    ImportDialogContext context{ImportTarget::SequenceRoster, connection, {campaign}, title};
    if (connection.provider == Provider::Puffle) {
        if (known.channel == Channel::Unknown) {
            m_services.prompts.tell(&m_window, tr("Nothing can be added to %1 now").arg(title),
                                    tr("%1 does not say whether this campaign goes by LinkedIn or by e-mail. Refresh, and try again.")
                                        .arg(providerName(connection.provider)));
            return;
        }
        context.target = known.channel == Channel::LinkedIn ? ImportTarget::LinkedInRoster : ImportTarget::EmailRoster;
    }
    open(context, content);
}

void ImportOpener::open(const ImportDialogContext &context, const ImportContent &content)
{
    auto *dialog = new ImportDialog(context, m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::importRequested, this, [this, dialog](const JobOrder &order) {
        m_actions.start(order, [dialog = QPointer(dialog)](const tl::expected<JobId, QString> &job) {
            if (dialog && job)
                dialog->jobBegun();
            else if (dialog)
                dialog->jobNotBegun(job.error());
        });
    });
    dialog->open();
    if (!content.path.isEmpty())
        dialog->openWith(content.path);
    else if (!content.text.isEmpty())
        dialog->openWithText(content.text, content.name);
    if (content.toReview)
        dialog->review();
}

void ImportOpener::correct(const JobId &id)
{
    const auto tellProblem = [this](const QString &why) {
        m_services.prompts.tell(&m_window, tr("The rejected rows cannot be read"), why);
    };
    m_jobs.find(id, this, [this, tellProblem](const tl::expected<JobRecord, QString> &job) {
        if (!job)
            return tellProblem(job.error());
        m_jobs.reportText(job->id, {RowState::Rejected}, this,
                          [this, tellProblem, job = *job](const tl::expected<QString, QString> &rejected) {
                              if (rejected)
                                  correctWith(job, *rejected);
                              else
                                  tellProblem(rejected.error());
                          });
    });
}

void ImportOpener::correctWith(const JobRecord &job, const QString &rejected)
{
    const auto connection = m_services.connections.find(job.connection);
    if (!connection)
        m_services.prompts.tell(&m_window, tr("The connection “%1” is gone").arg(job.connectionName),
                                tr("Add it again, or save the rejected rows as a file."));
    else if (isRosterJob(job.kind))
        openRoster(*connection, *job.scope.campaign, job.place, {{}, rejected});
    else
        openBlocklist(*connection, job.scope, job.place, {{}, rejected});
}

std::optional<ImportContent> ImportOpener::clipboard() const
{
    const ReceivedContent received = receivedContent(*QGuiApplication::clipboard()->mimeData());
    switch (received.kind) {
    case ReceivedContent::Kind::File:
        return ImportContent{received.value, {}};
    case ReceivedContent::Kind::Text:
        return ImportContent{{}, received.value};
    case ReceivedContent::Kind::Nothing:
        return ImportContent{};
    default:
        break;
    }
    m_services.prompts.tell(&m_window, received.refusal(), tr("Nothing was taken from the clipboard."));
    return std::nullopt;
}

} // namespace Muster
