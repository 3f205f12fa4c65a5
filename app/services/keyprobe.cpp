// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keyprobe.h"

#include "api/sendkit/dncapi.h"
#include "api/sendkit/sendkitapi.h"
#include "api/walead/waleadapi.h"

#include <QCoreApplication>

#include <utility>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSession)
};

template <typename T>
Allowed allowedBy(const Result<T> &answer)
{
    if (answer)
        return Allowed::Yes;
    const ErrorKind kind = answer.error().kind;
    return kind == ErrorKind::Unauthorised || kind == ErrorKind::Forbidden ? Allowed::No : Allowed::NotTold;
}

} // namespace

ApiCall<ConnectionReport> *KeyProbe::start(const ProbedWires &wires, QObject *context)
{
    auto *call = new ApiCall<ConnectionReport>(context);
    auto *probe = new KeyProbe(wires, call);
    if (wires.walead)
        probe->readBlocklist();
    else if (wires.sendkit)
        probe->readWorkspaces();
    else
        probe->readCampaigns(true);
    return call;
}

KeyProbe::KeyProbe(ProbedWires wires, ApiCall<ConnectionReport> *call) : QObject(call), m_wires(std::move(wires)), m_call(call)
{
    if (m_wires.rosters)
        m_report.provider = m_wires.rosters->provider();
    m_since.start();
}

void KeyProbe::readBlocklist()
{
    m_wires.walead->listWorkspaceBlocks(0, WaLeadApi::Sort::OldestFirst, {}, m_call)
        ->onDone(this, [this](const Result<WaLeadApi::Page> &page) {
            m_report.latency = std::chrono::milliseconds(m_since.elapsed());
            if (!page) {
                fail(page.error());
                return;
            }
            note(KeyCapability::ReadBlocklist, Allowed::Yes);
            note(KeyCapability::ChangeBlocklist, Allowed::NotTold);
            finish();
        });
}

/// The list of workspaces takes every key, so it tells a wrong workspace from a wrong key.
void KeyProbe::readWorkspaces()
{
    m_wires.sendkit->listWorkspaces(m_call)->onDone(this, [this](const Result<QList<SendKitWorkspace>> &answer) {
        m_report.latency = std::chrono::milliseconds(m_since.elapsed());
        if (!answer) {
            fail(answer.error());
            return;
        }
        QStringList known;
        for (const SendKitWorkspace &workspace : *answer) {
            known << workspace.id;
            if (workspace.id == m_wires.workspaceId || (m_wires.workspaceId.isEmpty() && answer->size() == 1))
                m_report.workspaceName = workspace.name;
        }
        if (m_wires.workspaceId.isEmpty() || known.contains(m_wires.workspaceId)) {
            readDoNotContact();
            return;
        }
        const QString detail =
            known.isEmpty()
                ? Text::tr("This key has no workspaces.")
                : Text::tr("This key has no workspace %1. It has: %2.").arg(m_wires.workspaceId, known.join(QStringLiteral(", ")));
        fail({ErrorKind::NotFound, 0, {}, detail, {}, {}, {}});
    });
}

void KeyProbe::readDoNotContact()
{
    m_wires.dnc->list(1, {}, m_call)->onDone(this, [this](const Result<DncPage> &page) {
        note(KeyCapability::ReadBlocklist, allowedBy(page));
        note(KeyCapability::ChangeBlocklist, Allowed::NotTold);
        readCampaigns(false);
    });
}

void KeyProbe::readCampaigns(bool isFirst)
{
    m_wires.rosters->listCampaigns(1, {}, m_call)->onDone(this, [this, isFirst](const Result<CampaignPage> &page) {
        if (isFirst)
            m_report.latency = std::chrono::milliseconds(m_since.elapsed());
        if (isFirst && !page) {
            fail(page.error());
            return;
        }
        note(KeyCapability::ListCampaigns, allowedBy(page));
        if (page && !page->campaigns.isEmpty()) {
            readRoster(page->campaigns.first());
            return;
        }
        note(KeyCapability::ReadRosters, Allowed::NotTold);
        note(KeyCapability::ChangeRosters, Allowed::NotTold);
        finish();
    });
}

void KeyProbe::readRoster(const Campaign &campaign)
{
    LeadQuery query;
    query.campaign = campaign.id;
    m_wires.rosters->listLeads(query, m_call)->onDone(this, [this](const Result<LeadPage> &page) {
        note(KeyCapability::ReadRosters, allowedBy(page));
        note(KeyCapability::ChangeRosters, Allowed::NotTold);
        finish();
    });
}

void KeyProbe::note(KeyCapability capability, Allowed allowed)
{
    m_report.capabilities.append({capability, allowed});
}

void KeyProbe::fail(const ApiError &error)
{
    m_call->finish(tl::unexpected(error));
}

void KeyProbe::finish()
{
    m_call->finish(m_report);
}

} // namespace Muster
