// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sendkit/sendkitroutes.h"

#include "sandbox/sendkit/sendkitreading.h"
#include "sandbox/store/recordids.h"
#include "sandbox/store/schema.h"
#include "sandbox/vendor.h"

#include <QJsonDocument>

#include <limits>
#include <memory>

namespace Muster::Sandbox {

namespace {

constexpr qsizetype maxDoNotContactImport = 10000;

Answer refused(const Request &request, const QString &problem)
{
    return errorAnswerAt(request.path, 400, problem);
}

Answer notFound(const Request &request)
{
    return errorAnswerAt(request.path, 404, QStringLiteral("Resource not found"));
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// `{success, data}` around JSON that is made already.
Answer envelope(const QByteArray &dataJson)
{
    return {.status = 200, .json = "{\"success\":true,\"data\":" + dataJson + '}', .allow = {}};
}

/// A list's answer: in the page form or in the cursor form, never in both (the contract's examples).
Answer listAnswer(const ListedRows &listed, const ListPart &part, QLatin1String family)
{
    QJsonObject pagination{{QStringLiteral("limit"), part.limit}, {QStringLiteral("total"), listed.total}};
    if (part.byCursor) {
        pagination.insert(QStringLiteral("hasMore"), listed.hasMore);
        pagination.insert(QStringLiteral("nextCursor"), listed.hasMore ? QJsonValue(recordId(family, listed.lastKey)) : QJsonValue());
    } else {
        pagination.insert(QStringLiteral("page"), part.page);
        pagination.insert(QStringLiteral("pages"), (listed.total + part.limit - 1) / part.limit);
    }
    const QByteArray rows = listed.rows.join(',');
    return {.status = 200, .json = "{\"success\":true,\"data\":[" + rows + "],\"pagination\":" + bytes(pagination) + '}', .allow = {}};
}

/// A refusal of a platform key without the workspace it is for, or none.
std::optional<Answer> refuseWorkspace(const Request &request)
{
    const QByteArray key = request.apiKey.isEmpty() ? request.bearer : request.apiKey;
    if (!request.workspaceId.isEmpty() && request.workspaceId != practiceWorkspaceId)
        return errorAnswerAt(request.path, 403, QStringLiteral("No permission for this workspace"));
    if (key.startsWith("sk_user_") && request.workspaceId.isEmpty())
        return refused(request, QStringLiteral("X-Workspace-Id is required with a platform key"));
    return std::nullopt;
}

/// What serves the paths; several threads at once.
class SendKit
{
public:
    SendKit(SequenceStore &store, SendKitPaging paging) : m_store(store), m_paging(paging) {}

    [[nodiscard]] static Answer listWorkspaces();
    [[nodiscard]] Answer listCampaigns(const Request &request) const;
    [[nodiscard]] Answer getCampaign(const Request &request, const QString &campaign) const;
    [[nodiscard]] Answer listLeads(const Request &request, const QString &campaign) const;
    [[nodiscard]] Answer addLeads(const Request &request, const QString &campaign) const;
    [[nodiscard]] Answer actOnLeads(const Request &request, const QString &campaign) const;
    [[nodiscard]] Answer editRow(const Request &request, const QString &campaign, const QString &row) const;
    [[nodiscard]] Answer editPerson(const Request &request, const QString &person) const;
    [[nodiscard]] Answer listDoNotContact(const Request &request) const;
    [[nodiscard]] Answer addDoNotContact(const Request &request) const;
    [[nodiscard]] Answer importDoNotContact(const Request &request) const;
    [[nodiscard]] Answer removeDoNotContact(const Request &request) const;

private:
    SequenceStore &m_store;
    SendKitPaging m_paging;
};

Answer SendKit::listWorkspaces()
{
    const QJsonObject workspace{{QStringLiteral("id"), QString::fromLatin1(practiceWorkspaceId)},
                                {QStringLiteral("name"), QStringLiteral("Practice")},
                                {QStringLiteral("ownerId"), QStringLiteral("664f0a1b2c3d4e5f6a7b8c9d")},
                                {QStringLiteral("memberCount"), 3},
                                {QStringLiteral("createdAt"), QStringLiteral("2024-11-04T09:00:00.000Z")}};
    return envelope('[' + bytes(workspace) + ']');
}

Answer SendKit::listCampaigns(const Request &request) const
{
    const Understood<ListPart> part = readListPart(request, sequenceCampaignIds, m_paging);
    if (!part)
        return refused(request, part.error());
    const QString status = request.query.value(QStringLiteral("status"));
    return listAnswer(m_store.campaigns(status, request.query.value(QStringLiteral("search")), *part), *part, sequenceCampaignIds);
}

Answer SendKit::getCampaign(const Request &request, const QString &campaign) const
{
    const std::optional<QByteArray> json = m_store.campaign(campaign);
    return json ? envelope(*json) : notFound(request);
}

Answer SendKit::listLeads(const Request &request, const QString &campaign) const
{
    const Understood<ListPart> part = readListPart(request, sequenceRowIds, m_paging);
    if (!part)
        return refused(request, part.error());
    const Understood<QString> status = readLeadStatus(request);
    if (!status)
        return refused(request, status.error());
    const std::optional<ListedRows> listed = m_store.leads(campaign, *status, *part);
    return listed ? listAnswer(*listed, *part, sequenceRowIds) : notFound(request);
}

Answer SendKit::addLeads(const Request &request, const QString &campaign) const
{
    const Understood<Enrolment> enrolment = readEnrolment(request.body);
    if (!enrolment)
        return refused(request, enrolment.error());
    const std::optional<Enrolled> enrolled = m_store.addLeads(campaign, enrolment->entries);
    if (!enrolled)
        return notFound(request);
    QJsonArray errors;
    const auto addError = [&errors](const QJsonValue &entry, const QString &message) {
        errors.append(QJsonObject{{QStringLiteral("entry"), entry}, {QStringLiteral("message"), message}});
    };
    for (const Enrolment::BadEntry &bad : enrolment->bad)
        addError(bad.entry, bad.message);
    for (const qsizetype index : enrolled->unknown)
        addError(enrolment->sent.at(index), QStringLiteral("No such lead in this workspace"));
    return envelope(bytes(
        {{QStringLiteral("added"), enrolled->added}, {QStringLiteral("skipped"), enrolled->skipped}, {QStringLiteral("errors"), errors}}));
}

Answer SendKit::actOnLeads(const Request &request, const QString &campaign) const
{
    const Understood<RowActionOrder> order = readRowAction(request.body);
    if (!order)
        return refused(request, order.error());
    const std::optional<int> modified = m_store.act(campaign, order->action, order->selection);
    if (!modified)
        return notFound(request);
    return envelope(bytes({{QStringLiteral("action"), order->word}, {QStringLiteral("modifiedCount"), *modified}}));
}

Answer SendKit::editRow(const Request &request, const QString &campaign, const QString &row) const
{
    const Understood<RowEdit> edit = readRowEdit(request.body);
    if (!edit)
        return refused(request, edit.error());
    switch (m_store.editRow(campaign, row, *edit)) {
    case SequenceStore::Edited::Done:
        break;
    case SequenceStore::Edited::NotFound:
        return notFound(request);
    case SequenceStore::Edited::Ended:
        return errorAnswerAt(request.path, 409, QStringLiteral("The lead has ended its sequence"));
    }
    const QByteArray json = m_store.rowAfterEdit(row);
    return json.isEmpty() ? notFound(request) : envelope(json);
}

Answer SendKit::editPerson(const Request &request, const QString &person) const
{
    const Understood<PersonEdit> edit = readPersonEdit(request.body);
    if (!edit)
        return refused(request, edit.error());
    const std::optional<QByteArray> json = m_store.editPerson(person, *edit);
    return json ? envelope(*json) : notFound(request);
}

Answer SendKit::listDoNotContact(const Request &request) const
{
    const Understood<ListPart> part = readListPart(request, doNotContactIds, m_paging);
    if (!part)
        return refused(request, part.error());
    const Understood<QString> type = readEntryType(request);
    return type ? listAnswer(m_store.doNotContact(*type, *part), *part, doNotContactIds) : refused(request, type.error());
}

Answer SendKit::addDoNotContact(const Request &request) const
{
    const auto entries = readDoNotContact(request.body, std::numeric_limits<qsizetype>::max(), QStringLiteral("manual"));
    if (!entries)
        return refused(request, entries.error());
    const int added = m_store.addDoNotContact(*entries);
    return envelope(bytes({{QStringLiteral("added"), added}, {QStringLiteral("skipped"), entries->size() - added}}));
}

Answer SendKit::importDoNotContact(const Request &request) const
{
    const auto entries = readDoNotContact(request.body, maxDoNotContactImport, QStringLiteral("import"));
    if (!entries)
        return refused(request, entries.error());
    const int imported = m_store.addDoNotContact(*entries);
    return envelope(bytes({{QStringLiteral("imported"), imported}, {QStringLiteral("skipped"), entries->size() - imported}}));
}

Answer SendKit::removeDoNotContact(const Request &request) const
{
    const Understood<DoNotContactRemoval> removal = readDoNotContactRemoval(request.body);
    if (!removal)
        return refused(request, removal.error());
    const int deleted =
        removal->all ? m_store.removeAllDoNotContact(removal->type, removal->search) : m_store.removeDoNotContact(removal->emails);
    return envelope(bytes({{QStringLiteral("deleted"), deleted}}));
}

} // namespace

void addSendKitRoutes(Router &router, const QString &prefix, SequenceStore &store, SendKitPaging paging)
{
    const auto sendKit = std::make_shared<const SendKit>(store, paging);
    const QString campaign = prefix + QStringLiteral("/v1/campaigns/{}");
    const QString leads = campaign + QStringLiteral("/leads");
    const QString doNotContact = prefix + QStringLiteral("/v1/dnc");
    const auto add = [&router](const char *method, const QString &path, const Router::Handler &serve) {
        router.add(method, path, [serve](const Request &request, const QStringList &ids) {
            const std::optional<Answer> refusedWorkspace = refuseWorkspace(request);
            return refusedWorkspace ? *refusedWorkspace : serve(request, ids);
        });
    };
    router.add("GET", prefix + QStringLiteral("/v1/workspaces"),
               [](const Request &, const QStringList &) { return SendKit::listWorkspaces(); });
    add("GET", prefix + QStringLiteral("/v1/campaigns"),
        [sendKit](const auto &request, const auto &) { return sendKit->listCampaigns(request); });
    add("GET", campaign, [sendKit](const auto &request, const auto &ids) { return sendKit->getCampaign(request, ids.at(0)); });
    add("GET", leads, [sendKit](const auto &request, const auto &ids) { return sendKit->listLeads(request, ids.at(0)); });
    add("POST", leads, [sendKit](const auto &request, const auto &ids) { return sendKit->addLeads(request, ids.at(0)); });
    add("POST", leads + QStringLiteral("/action"),
        [sendKit](const auto &request, const auto &ids) { return sendKit->actOnLeads(request, ids.at(0)); });
    add("PATCH", leads + QStringLiteral("/{}"),
        [sendKit](const auto &request, const auto &ids) { return sendKit->editRow(request, ids.at(0), ids.at(1)); });
    add("PATCH", prefix + QStringLiteral("/v1/leads/{}"),
        [sendKit](const auto &request, const auto &ids) { return sendKit->editPerson(request, ids.at(0)); });
    add("GET", doNotContact, [sendKit](const auto &request, const auto &) { return sendKit->listDoNotContact(request); });
    add("POST", doNotContact, [sendKit](const auto &request, const auto &) { return sendKit->addDoNotContact(request); });
    add("DELETE", doNotContact, [sendKit](const auto &request, const auto &) { return sendKit->removeDoNotContact(request); });
    add("POST", doNotContact + QStringLiteral("/import"),
        [sendKit](const auto &request, const auto &) { return sendKit->importDoNotContact(request); });
}

} // namespace Muster::Sandbox
