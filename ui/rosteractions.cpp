// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rosteractions.h"

#include "dialogs/wipedialog.h"
#include "dialogs/writedialog.h"
#include "domain/jobtext.h"
#include "jobactions.h"
#include "prompts.h"
#include "rosterclearance.h"
#include "services/connectionservice.h"
#include "services/leadcontent.h"
#include "services/rosterrows.h"
#include "services/rosterservice.h"
#include "services/screenedcontent.h"

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

JobOrder orderOn(const RosterPageContext &roster, JobKind kind)
{
    JobOrder order;
    order.kind = kind;
    order.connection = roster.connection;
    order.scope.campaign = roster.campaign;
    order.place = roster.title;
    return order;
}

QList<JobRow> editRows(const RosterPage &page, const QList<LeadEdit> &edits)
{
    const LeadSet &leads = page.model().leads();
    QList<JobRow> rows;
    rows.reserve(edits.size());
    for (const LeadEdit &edit : edits) {
        const auto place = leads.find(edit.id);
        rows << editLeadRow(edit, place ? leadIdentity(leads.rows()[*place], page.context().channel) : edit.id.text());
    }
    return rows;
}

} // namespace

RosterActions::RosterActions(ConnectionService &connections, JobService &jobs, JobActions &actions, ImportOpener &imports,
                             Settings &settings, Prompts &prompts, const QString &backupsFolder, QWidget &window)
    : m_connections(connections),
      m_jobs(jobs),
      m_actions(actions),
      m_imports(imports),
      m_settings(settings),
      m_prompts(prompts),
      m_backupsFolder(backupsFolder),
      m_window(window),
      m_clearance(std::make_unique<RosterClearance>(connections, prompts, window))
{
    connect(&jobs, &JobService::jobEnded, this, &RosterActions::takeEnd);
    connect(&actions, &JobActions::waitingChanged, this, &RosterActions::takeWaiting);
}

RosterActions::~RosterActions() = default;

void RosterActions::add(const RosterPageContext &roster, const ImportContent &content)
{
    m_imports.openRoster(roster.connection, roster.campaign, roster.title, content);
}

void RosterActions::remove(const RosterPageContext &roster, const QList<Lead> &leads)
{
    ask(JobKind::RemoveLeads, roster, leads);
}

void RosterActions::pause(const RosterPageContext &roster, const QList<Lead> &leads)
{
    ask(JobKind::PauseLeads, roster, leads);
}

void RosterActions::resume(const RosterPageContext &roster, const QList<Lead> &leads)
{
    ask(JobKind::ResumeLeads, roster, leads);
}

void RosterActions::ask(JobKind kind, const RosterPageContext &roster, const QList<Lead> &leads)
{
    WriteQuestion question{orderOn(roster, kind), {}, std::nullopt, 0, leads};
    question.order.content = std::make_shared<LeadContent>(leads, roster.channel);
    m_actions.ask(question);
}

void RosterActions::wipe(const RosterPageContext &roster)
{
    if (!m_actions.mayWrite())
        return;
    m_clearance->ask(roster.connection.id, roster.campaign, [this, roster](const EditGuard &) {
        const WipeContext context{roster.connection, roster.campaign, roster.title, roster.channel, m_backupsFolder};
        auto *dialog = new WipeDialog(*m_connections.rosters(roster.connection.id), context, m_settings, m_prompts, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { m_actions.start(dialog->order()); });
        dialog->open();
    });
}

void RosterActions::edit(RosterPage *page, const QList<LeadEdit> &edits)
{
    const RosterPageContext &roster = page->context();
    const RosterService *rosters = m_connections.rosters(roster.connection.id);
    const EditGuard guard = rosters != nullptr ? rosters->guard(roster.campaign) : EditGuard();
    PendingEdit pending{page, {}};
    for (const LeadEdit &edit : edits)
        pending.leads << edit.id;
    // What was typed is not kept waiting for a reading: the job asks the server anyhow before it writes.
    if (!guard.allowsWriting())
        refuse(pending, guard.reason());
    else if (!m_actions.mayWrite())
        refuse(pending, tr("Nothing can be changed just now."));
    else
        beginEdit(page, edits);
}

void RosterActions::beginEdit(RosterPage *page, const QList<LeadEdit> &edits)
{
    JobOrder order = orderOn(page->context(), JobKind::EditLeads);
    order.content = std::make_shared<ListedContent>(editRows(*page, edits));
    PendingEdit pending{page, {}};
    for (const LeadEdit &edit : edits)
        pending.leads << edit.id;
    m_actions.start(order, [self = QPointer(this), pending](const tl::expected<JobId, QString> &job) {
        if (!self)
            return;
        if (!job)
            return self->refuse(pending, job.error());
        self->m_edits.insert(*job, pending);
        if (self->m_jobs.live(*job) != nullptr)
            return;
        self->m_jobs.find(*job, self, [self](const tl::expected<JobRecord, QString> &ended) { // before it could be noted
            if (ended)
                self->takeEnd(*ended);
        });
    });
}

void RosterActions::takeEnd(const JobRecord &job)
{
    // A paused one goes on; until then its rows wait.
    if (job.isOwned || job.state == JobState::Paused || !m_edits.contains(job.id))
        return;
    settle(job, m_edits.take(job.id));
}

/// A paused one may have been discarded, here or by another process, or even be forgotten.
void RosterActions::takeWaiting(const QList<JobRecord> &jobs)
{
    const QList<JobId> ids = m_edits.keys();
    for (const JobId &id : ids) {
        const bool isWaiting = std::any_of(jobs.begin(), jobs.end(), [&id](const JobRecord &job) { return job.id == id; });
        if (isWaiting || m_jobs.live(id) != nullptr)
            continue;
        m_jobs.find(id, this, [this, id](const tl::expected<JobRecord, QString> &job) {
            if (job)
                takeEnd(*job);
            else if (m_edits.contains(id))
                refuse(m_edits.take(id), job.error());
        });
    }
}

void RosterActions::settle(const JobRecord &job, const PendingEdit &edit)
{
    m_jobs.rows(job.id, 0, job.counts.rows, {}, this, [this, job, edit](const tl::expected<QList<JobRow>, QString> &rows) {
        if (!rows)
            return refuse(edit, rows.error());
        for (const JobRow &row : *rows) {
            if (!edit.page)
                return;
            const bool isDone = row.state == RowState::Accepted || row.state == RowState::Duplicate;
            QString whyNot = row.detail;
            if (whyNot.isEmpty())
                whyNot = row.state == RowState::InDoubt ? tr("The answer was lost: it may have been changed or not.") : jobStopText(job);
            if (whyNot.isEmpty())
                whyNot = tr("It was not sent.");
            edit.page->takeEditOutcome(leadEditOf(row).id, isDone ? QString() : whyNot);
        }
        letGo(edit.page);
        Q_EMIT editsSettled();
    });
}

void RosterActions::refuse(const PendingEdit &edit, const QString &whyNot)
{
    ++m_refusals;
    for (const LeadId &lead : edit.leads) {
        if (edit.page)
            edit.page->takeEditOutcome(lead, whyNot);
    }
    if (m_retired.contains(edit.page) && edit.page)
        m_prompts.tell(&m_window, tr("What you typed last in %1 was not changed").arg(edit.page->context().title), whyNot);
    letGo(edit.page);
    Q_EMIT editsSettled();
}

bool RosterActions::beginTypedEdits()
{
    const int before = m_refusals;
    for (RosterPage *page : m_window.findChildren<RosterPage *>())
        page->tellEdits();
    return m_refusals == before;
}

void RosterActions::beginLastEdits()
{
    for (RosterPage *page : m_window.findChildren<RosterPage *>())
        page->tellLastEdits();
}

bool RosterActions::hasTypedEdits() const
{
    const auto pages = m_window.findChildren<RosterPage *>();
    return std::any_of(pages.begin(), pages.end(), [](const RosterPage *page) { return page->model().hasUntoldEdits(); });
}

void RosterActions::retire(RosterPage *page)
{
    disconnect(page, nullptr, &m_window, nullptr);
    disconnect(&page->model(), nullptr, &m_window, nullptr);
    connect(page, &RosterPage::editRequested, this, [this, page](const QList<LeadEdit> &edits) { edit(page, edits); });
    m_retired << page;
    page->hide();
    page->tellEdits();
    letGo(page);
}

void RosterActions::letGo(RosterPage *page)
{
    if (page == nullptr || !m_retired.contains(page) || page->model().hasPendingEdits())
        return;
    m_retired.removeOne(page);
    page->deleteLater();
}

} // namespace Muster
